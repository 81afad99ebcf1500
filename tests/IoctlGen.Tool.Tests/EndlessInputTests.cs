using System.Diagnostics;

namespace IoctlGen.Tool.Tests;

/// <summary>Inputs that never end, or never begin, end in a message.</summary>
public sealed class EndlessInputTests
{
    const string Header = "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    [Theory]
    [InlineData("decode </dev/zero", "stdin(1): the line has more than 65536 characters; give a code on each line")]
    [InlineData("export /dev/zero --json", "/dev/zero: the assembly has more than 268435456 bytes, which is the most that is read")]
    [InlineData("verify /dev/zero --header Public.h", "/dev/zero: the assembly has more than 268435456 bytes, which is the most that is read")]
    [InlineData("import /dev/zero", "/dev/zero: the header has more than 67108864 bytes, which is the most that is read")]
    [InlineData("import Public.h --pages /dev/zero", "/dev/zero: the page has more than 16777216 bytes, which is the most that is read")]
    [InlineData("import .", ".: this is a folder; name the header in it")]
    [InlineData("export . --json", ".: this is a folder; name the assembly in it")]
    public async Task Devices_and_folders_end_in_a_message(string command, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Unix has devices among its files.");
        using var folder = await Folder();

        var (error, exitCode) = await Shell(folder, command);

        Assert.Equal($"ioctlgen: {message}\n", error);
        Assert.Equal(2, exitCode);
    }

    [Theory]
    [InlineData("Pipe.h")]
    [InlineData("PIPE.H")]
    public async Task An_included_pipe_that_nobody_writes_to_is_empty(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Unix has pipes among its files.");
        using var folder = await Folder();
        await File.WriteAllTextAsync(folder.PathOf("Root.h"), $"#include \"{name}\"\n{Header}", TestContext.Current.CancellationToken);

        var (error, exitCode) = await Shell(folder, "import Root.h -o Contract.cs", "mkfifo Pipe.h; ");

        Assert.Equal(("", 0), (error, exitCode));
    }

    [Fact]
    public async Task A_pipe_that_the_user_names_is_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Unix has pipes among its files.");
        using var folder = await Folder();

        Assert.Equal(("", 0), await Shell(folder, "import Named.h -o Contract.cs", "mkfifo Named.h; (cat Public.h >Named.h &); "));
        Assert.Contains("0x801", await File.ReadAllTextAsync(folder.PathOf("Contract.cs"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    static async Task<TemporaryFolder> Folder()
    {
        var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("Public.h"), Header, TestContext.Current.CancellationToken);
        return folder;
    }

    static async Task<(string Error, int ExitCode)> Shell(TemporaryFolder folder, string command, string before = "")
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{before}dotnet {Path.Combine(AppContext.BaseDirectory, "ioctlgen.dll")} {command} >output"]) { RedirectStandardError = true, WorkingDirectory = folder.PathOf("") })!;
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (error, shell.ExitCode);
    }
}
