namespace IoctlGen.WindowsLab;

/// <summary>A code of the file system, on files that .NET has opened.</summary>
public sealed class FileTests
{
    [Theory]
    [InlineData(FileOptions.None)]
    [InlineData(FileOptions.Asynchronous)]
    public async Task A_file_is_made_sparse(FileOptions options)
    {
        using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite, 1, options | FileOptions.DeleteOnClose);
        Assert.Equal(0x000900C4u, SparseFile.FSCTL_SET_SPARSE);

        file.SafeFileHandle.SetSparse();
        if (options == FileOptions.Asynchronous)
            await file.SafeFileHandle.SetSparseAsync();

        // Wine accepts the code and keeps no attribute.
        Assert.True(Native.IsWine || File.GetAttributes(file.SafeFileHandle).HasFlag(FileAttributes.SparseFile));
    }
}
