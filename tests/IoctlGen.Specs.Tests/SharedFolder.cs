namespace IoctlGen.Specs.Tests;

/// <summary>Facts that may lie beside the checkout, in ../shared; tests that use them are skipped where they do not.</summary>
static class SharedFolder
{
    static readonly string? Root = Find();

    /// <summary>The path of a file or folder; skips the running test where it is not there.</summary>
    public static string Require(string relativePath)
    {
        var path = Root is null ? null : Path.Combine(Root, relativePath);
        Assert.SkipUnless(Path.Exists(path), "../shared is not beside the checkout.");
        return path!;
    }

    static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IoctlGen.sln")))
            folder = folder.Parent;
        return folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
    }
}
