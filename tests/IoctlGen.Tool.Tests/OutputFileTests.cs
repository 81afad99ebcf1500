using System.Diagnostics;

namespace IoctlGen.Tool.Tests;

/// <summary>What commands write must not cost a user a file.</summary>
public sealed class OutputFileTests
{
    const string Header = "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    const string Contract = "[IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x801)] public static partial void Read(this IoctlDevice device); }";

    [Theory]
    [InlineData("Public.h")]
    [InlineData("./sub/../Public.h")]
    public async Task The_input_is_not_overwritten_even_by_force(string output)
    {
        using var folder = await Folder("Public.h", Header);
        Directory.CreateDirectory(folder.PathOf("sub"));

        var run = await Tool.Run("import", folder.PathOf("Public.h"), "-o", folder.PathOf(output), "--force");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is what is read", run.Error, StringComparison.Ordinal);
        Assert.Equal(Header, await Read(folder, "Public.h"));
    }

    [Theory]
    [InlineData("ln -s Public.h Out.cs", "Public.h", "Out.cs")]
    [InlineData("ln -s Public.h Link.h", "Link.h", "Public.h")]
    [InlineData("ln -s Public.h One.cs; ln -s One.cs Out.cs", "Public.h", "Out.cs")]
    [InlineData("ln Public.h Out.cs", "Public.h", "Out.cs")]
    [InlineData("ln -s . up", "Public.h", "up/Public.h")]
    [InlineData("mkdir sub; ln -s .. sub/up", "Public.h", "sub/up/Public.h")]
    public async Task Nor_is_it_through_links_hard_links_and_linked_folders(string links, string input, string output)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell that makes links.");
        using var folder = await Folder("Public.h", Header);

        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{links}; dotnet {Path.Combine(AppContext.BaseDirectory, "ioctlgen.dll")} import {input} -o {output} --force"]) { RedirectStandardError = true, WorkingDirectory = folder.PathOf("") })!;
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"ioctlgen: {output}: this is what is read ({input}); give another name to the file to write\n", error);
        Assert.Equal(2, shell.ExitCode);
        Assert.Equal(Header, await Read(folder, "Public.h"));
    }

    [Fact]
    public async Task A_header_goes_to_no_standard_output_nor_to_a_file_called_like_it()
    {
        using var client = Client.Compile(Contract);

        var run = await client.Run("export", "--header", "-");

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Equal("ioctlgen: --header -: a header has its own name in it; give one: Public.h\n", run.Error);
    }

    [Fact]
    public async Task A_standard_output_that_takes_no_more_ends_in_a_message()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a device that is always full.");
        using var folder = await Folder("Public.h", Header);

        foreach (var command in new[] { "list", "decode 0x24800", "decode 0x24800 --json", "import Public.h" })
        {
            using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"dotnet {Path.Combine(AppContext.BaseDirectory, "ioctlgen.dll")} {command} >/dev/full"]) { RedirectStandardError = true, WorkingDirectory = folder.PathOf("") })!;
            var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.StartsWith("ioctlgen: the output cannot be written: No space left on device", error, StringComparison.Ordinal);
            Assert.Equal(2, shell.ExitCode);
        }
    }

    [Fact]
    public async Task A_file_of_the_user_is_overwritten_by_force_alone()
    {
        using var folder = await Folder("Public.h", Header);
        await Write(folder, "Mine.cs", "class Mine;\n");
        string[] import = ["import", folder.PathOf("Public.h"), "-o", folder.PathOf("Mine.cs")];

        var run = await Tool.Run(import);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Mine.cs: the file is there, and ioctlgen did not write it; give another name, or --force", run.Error, StringComparison.Ordinal);
        Assert.Equal("class Mine;\n", await Read(folder, "Mine.cs"));

        Assert.Equal(0, (await Tool.Run([.. import, "--force"])).ExitCode);
        Assert.StartsWith("// Made from Public.h by `ioctlgen import`", await Read(folder, "Mine.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Read(", "Sample(", "the file was changed since it was imported")]
    [InlineData("// Made from Public.h by `ioctlgen import` (hash ", "// Made from Public.h by `ioctlgen import`; yours to change (", "the file does not say whether it was changed")]
    [InlineData("(hash ", "(hash 0", "the file was changed since it was imported")]
    public async Task An_imported_file_that_was_edited_is_overwritten_by_force_alone(string from, string to, string message)
    {
        using var folder = await Folder("Public.h", Header);
        string[] import = ["import", folder.PathOf("Public.h"), "-o", folder.PathOf("Meter.cs")];
        Assert.Equal(0, (await Tool.Run(import)).ExitCode);
        var written = await Read(folder, "Meter.cs");
        var edited = written.Replace(from, to, StringComparison.Ordinal);
        await Write(folder, "Meter.cs", edited);

        var run = await Tool.Run(import);

        Assert.NotEqual(written, edited);
        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Contains("Meter.cs: " + message, run.Error, StringComparison.Ordinal);
        Assert.Contains("--update adds what is new to it, --force replaces it", run.Error, StringComparison.Ordinal);
        Assert.Equal(edited, await Read(folder, "Meter.cs"));
        Assert.Equal(0, (await Tool.Run([.. import, "--force"])).ExitCode);
        Assert.Equal(written, await Read(folder, "Meter.cs"));
    }

    [Fact]
    public async Task Other_ends_of_lines_and_a_byte_order_mark_are_no_edit()
    {
        using var folder = await Folder("Public.h", Header);
        string[] import = ["import", folder.PathOf("Public.h"), "-o", folder.PathOf("Meter.cs")];
        Assert.Equal(0, (await Tool.Run(import)).ExitCode);
        await Write(folder, "Meter.cs", "\uFEFF" + (await Read(folder, "Meter.cs")).ReplaceLineEndings("\r\n"));

        Assert.Equal(("", 0), ((await Tool.Run(import)) is var run ? run.Error : "", run.ExitCode));
    }

    [Fact]
    public async Task A_header_and_pages_of_the_user_stay()
    {
        using var client = Client.Compile(Contract);
        await client.Write("Public.h", Header);
        await client.Write("ni-driver.client-ioctl_meter_read.md", "---\nUID: NI:mine\n---\n");

        Assert.Equal(2, (await client.Run("export", "--header", client.PathOf("Public.h"))).ExitCode);
        Assert.Equal(2, (await client.Run("export", "--markdown", client.Folder)).ExitCode);

        Assert.Equal(Header, await client.Read("Public.h"));
        Assert.Equal("---\nUID: NI:mine\n---\n", await client.Read("ni-driver.client-ioctl_meter_read.md"));
        Assert.Equal(0, (await client.Run("export", "--header", client.PathOf("Public.h"), "--markdown", client.Folder, "--force")).ExitCode);
    }

    [Fact]
    public async Task The_assembly_is_no_header_to_write()
    {
        using var client = Client.Compile(Contract);

        var run = await client.Run("export", "--header", client.Assembly, "--force");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is what is read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_command_wrote_itself_it_writes_again()
    {
        using var client = Client.Compile(Contract);
        string[] all = ["--header", client.PathOf("new/Public.h"), "--markdown", client.PathOf("new/pages")];

        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(0, (await client.Run("export", all)).ExitCode);
            Assert.Equal(0, (await Tool.Run("import", client.PathOf("new/Public.h"), "-o", client.PathOf("new/code/Contract.cs"))).ExitCode);
            Assert.Equal(0, (await Tool.Run("catalogue", "-o", client.PathOf("new/page/ioctls.html"))).ExitCode);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("folder")]
    [InlineData("folder/")]
    public async Task No_name_and_a_folder_are_no_file(string name)
    {
        using var folder = await Folder("Public.h", Header);
        Directory.CreateDirectory(folder.PathOf("folder"));
        var output = name.Length == 0 ? "" : folder.PathOf(name);

        foreach (var command in new[] { new[] { "import", folder.PathOf("Public.h") }, ["catalogue"] })
        {
            var run = await Tool.Run([.. command, "-o", output]);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(name.Length == 0 ? "the name of the file to write is empty" : "is a folder; name a file in it", run.Error, StringComparison.Ordinal);
        }
    }

    static async Task<TemporaryFolder> Folder(string file, string text)
    {
        var folder = new TemporaryFolder();
        await Write(folder, file, text);
        return folder;
    }

    static Task Write(TemporaryFolder folder, string file, string text) => File.WriteAllTextAsync(folder.PathOf(file), text, TestContext.Current.CancellationToken);

    static Task<string> Read(TemporaryFolder folder, string file) => File.ReadAllTextAsync(folder.PathOf(file), TestContext.Current.CancellationToken);
}
