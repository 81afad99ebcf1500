namespace IoctlGen.Tool.Tests.Import;

/// <summary>Which files are headers, and how they are found.</summary>
public sealed class HeaderFileTests
{
    const string Code = "#define IOCTL_METER_READ CTL_CODE(METER, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    [Theory]
    [InlineData("<Types.h>")]
    [InlineData("\"SUB/Types.H\"")]
    [InlineData("\"sub\\TYPES.h\"")]
    public async Task An_included_header_is_found_in_any_case_as_on_Windows(string include)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("inc"));
        Directory.CreateDirectory(folder.PathOf("sub"));
        await Write(folder, "Public.h", $"#include {include}\n{Code}");
        await Write(folder, "inc/types.h", "#define METER 0x8337\n");
        await Write(folder, "sub/types.h", "#define METER 0x8337\n");

        var run = await Tool.Run("import", folder.PathOf("Public.h"), "-I", folder.PathOf("inc"));

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("IOCTL_METER_", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_that_is_to_be_included_first_is_read_first()
    {
        using var folder = new TemporaryFolder();
        await Write(folder, "first.h", "#define METER 0x8337\n#define METER_VALUES 3\ntypedef struct { ULONG Size; } METER_HEAD;\n");
        await Write(folder, "Public.h", $"{Code}typedef struct {{ METER_HEAD Head; UCHAR Values[METER_VALUES]; }} METER_READ;\n");

        var alone = await Tool.Run("import", folder.PathOf("Public.h"));
        var run = await Tool.Run("import", folder.PathOf("Public.h"), "--before", folder.PathOf("first.h"), "-o", folder.PathOf("Meter.cs"));
        var text = await File.ReadAllTextAsync(folder.PathOf("Meter.cs"), TestContext.Current.CancellationToken);
        using var client = Client.Compile(text);
        var verified = await Tool.Run("verify", client.Assembly, "--header", folder.PathOf("Public.h"), "--before", folder.PathOf("first.h"));

        Assert.Contains("is in none of the headers that it includes; name the one that has it with --before", alone.Error, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("public struct METER_HEAD", text, StringComparison.Ordinal);
        Assert.DoesNotContain("METER_VALUES", text, StringComparison.Ordinal);
        Assert.StartsWith("1 code and 2 types compared, 0 differences", verified.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-D", "METER=1")]
    public async Task Where_a_compiler_would_stop_is_told(params string[] define)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("Public.h");
        await Write(folder, "Public.h", $"#ifndef METER\n#error define METER, \"as types.h\" does\n#endif\n{Code}typedef struct _SAMPLE {{ ULONG Value; }} SAMPLE;\n");

        foreach (var command in new[] { "import", "verify" })
        {
            using var client = Client.Compile("[IoctlContract(1)] public static partial class Meter { [Ioctl(0x801)] public static partial void Read(this IoctlDevice device); }");
            string[] target = command == "import" ? [path] : [client.Assembly, "--header", path];
            var run = await Tool.Run([command, .. target, .. define.Where(static word => word.Length > 0)]);

            if (define.Length > 1)
                Assert.Equal(("", 0), (run.Error, run.ExitCode));
            else
                Assert.StartsWith($"{path}(2,2): #error define METER, \"as types.h\" does: a compiler stops here; define with -D what it asks for", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("-I", "nowhere", "-I nowhere: there is no such folder")]
    [InlineData("-I", "Public.h", "Public.h: this is a file; name the folder that it is in")]
    [InlineData("--before", "nowhere.h", "nowhere.h: there is no such header")]
    [InlineData("-D", "1A", "-D 1A: this is no macro; write X, or X=1")]
    [InlineData("-D", "=3", "-D =3: this is no macro; write X, or X=1")]
    public async Task Options_that_lead_nowhere_are_refused(string option, string value, string message)
    {
        using var folder = new TemporaryFolder();
        await Write(folder, "Public.h", $"#define METER 0x8337\n{Code}");

        var run = await Tool.Run("import", folder.PathOf("Public.h"), option, value == "Public.h" ? folder.PathOf(value) : value);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(message + "\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_header()
    {
        using var folder = new TemporaryFolder();

        var run = await Tool.Run("import", folder.PathOf(""));

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(": this is a folder; name the header in it\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#define IOCTL_METER_X CTL_CODE(METER_TYPE, 1, 0, 0)")]
    [InlineData("typedef struct _SAMPLE { METER_TIME Time; } SAMPLE;")]
    public async Task Headers_that_are_not_found_are_named_where_something_is_missed(string missing)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("Public.h");
        await Write(folder, "Public.h", $"#include \"types.h\"\n#include <ntddk.h>\n#define METER 0x8337\n{Code}{missing}\n");
        var note = $"{path}: what is not defined may be in an included header that was not found: ntddk.h, types.h; name its folder with -I\n";

        Assert.EndsWith(note, (await Tool.Run("import", path)).Error, StringComparison.Ordinal);
        await Write(folder, "Public.h", $"#include \"types.h\"\n#include <ntddk.h>\n#define METER 0x8337\n{Code}");
        Assert.Equal("", (await Tool.Run("import", path)).Error);
    }

    [Fact]
    public async Task The_spelling_of_the_include_goes_before_another()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Two names that differ in case are one file elsewhere.");
        using var folder = new TemporaryFolder();
        await Write(folder, "Public.h", $"#include \"Types.h\"\n{Code}");
        await Write(folder, "TYPES.h", "#define METER 0x8338\n");
        await Write(folder, "Types.h", "#define METER 0x8337\n");

        Assert.Contains("[IoctlContract(0x8337", (await Tool.Run("import", folder.PathOf("Public.h"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_is_no_header()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /dev/zero.");
        using var folder = new TemporaryFolder();
        await Write(folder, "Public.h", $"#include \"/dev/zero\"\n{Code}");
        File.CreateSymbolicLink(folder.PathOf("zero.h"), "/dev/zero");

        foreach (var (path, message) in new[] { ("Public.h", "/dev/zero: this is a device, and no header"), ("zero.h", "zero.h: the header has more than 67108864 bytes") })
        {
            var run = await Tool.Run("import", folder.PathOf(path));

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_of_more_than_64_MB_is_no_header()
    {
        using var folder = new TemporaryFolder();
        await using (var file = File.Create(folder.PathOf("Public.h")))
            file.SetLength((64L << 20) + 1);

        var run = await Tool.Run("import", folder.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the header has more than 67108864 bytes, which is the most that is read", run.Error, StringComparison.Ordinal);
    }

    static Task Write(TemporaryFolder folder, string file, string text) => File.WriteAllTextAsync(folder.PathOf(file), text, TestContext.Current.CancellationToken);
}
