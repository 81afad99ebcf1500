using System.Runtime.CompilerServices;

namespace IoctlGen.Generator.Tests.Snapshots.Helper;

public sealed class SnapshotTestTests
{
    [Fact]
    public void The_files_lie_beside_the_source_and_start_with_class_and_method()
    {
        var test = SnapshotTest.Current(ThisFile());

        Assert.Equal("SnapshotTestTests.The_files_lie_beside_the_source_and_start_with_class_and_method", test.Name);
        Assert.True(File.Exists(Path.Combine(test.Directory, "SnapshotTestTests.cs")));
    }

    [Fact]
    public void A_source_file_whose_directory_is_not_here_is_refused() =>
        Assert.Throws<SnapshotException>(() => SnapshotTest.Current("/_/tests/Mapped.cs"));

    [Fact]
    public void A_second_call_in_one_test_is_refused()
    {
        SnapshotTest.Current(ThisFile()).ClaimFiles();
        Assert.Throws<SnapshotException>(SnapshotTest.Current(ThisFile()).ClaimFiles);
    }

    [Theory]
    [InlineData(1)]
    public void A_test_with_parameters_is_refused(int parameter) =>
        Assert.StartsWith($"{nameof(A_test_with_parameters_is_refused)} has parameters", Assert.Throws<SnapshotException>(() => SnapshotTest.Current(ThisFile(parameter))).Message);

    static string ThisFile(int _ = 0, [CallerFilePath] string sourceFile = "") => sourceFile;
}
