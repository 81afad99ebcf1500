using IoctlGen.Tool.Import;

namespace IoctlGen.Tool.Tests.Import;

/// <summary>Importing again into a file that the user has changed.</summary>
public sealed class UpdateTests
{
    const string Codes = "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS) // out: METER_STATE\n#define IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS) // no buffers\n";

    const string State = "typedef struct _METER_STATE { ULONG Level; } METER_STATE;\n#define METER_MAX 4\n";

    const string New = "typedef struct _METER_LIMIT { ULONG Top; } METER_LIMIT;\n#define IOCTL_METER_LIMIT CTL_CODE(0x8337, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS) // in: METER_LIMIT\n#define METER_MIN 1\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task New_codes_constants_and_types_are_added_and_the_users_text_stays(string lineEnd)
    {
        using var folder = new TemporaryFolder();
        var edited = (await Import(folder, Codes + State)).Replace("Read(", "Level(", StringComparison.Ordinal).Replace("public uint Level;", "public uint Level; // \"} mine\"", StringComparison.Ordinal).ReplaceLineEndings(lineEnd)
            + $"{lineEnd}/// <summary>Mine.</summary>{lineEnd}public class Mine {{ const string Text = @\"}}\"\"\"; const char C = '}}'; }}";
        await File.WriteAllTextAsync(folder.PathOf("Meter.cs"), edited, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.PathOf("Public.h"), Codes + State + New, TestContext.Current.CancellationToken);

        var run = await Tool.Run("import", folder.PathOf("Public.h"), "-o", folder.PathOf("Meter.cs"), "-n", "Acme", "--update");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("Meter.cs: 3 declarations added", run.Output, StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(folder.PathOf("Meter.cs"), TestContext.Current.CancellationToken);
        Assert.Empty((await ImportedCode.Compile(text)).Errors);
        var lines = text.Split(lineEnd);
        Assert.All(edited.Split(lineEnd), line => Assert.Contains(line, lines));
        Assert.Contains("    public static partial void Limit(this IoctlDevice device, in METER_LIMIT input);", lines);
        Assert.Contains("    public const int METER_MIN = 1;", lines);
        Assert.Contains("public struct METER_LIMIT", lines);
        Assert.DoesNotContain("Read(", text, StringComparison.Ordinal);
        Assert.Equal(lineEnd == "\n" ? 0 : lines.Length - 1, text.Split('\r').Length - 1);
    }

    [Fact]
    public async Task A_second_time_there_is_nothing_to_add()
    {
        using var folder = new TemporaryFolder();
        var (old, now) = (await Import(folder, Codes + State), await Import(folder, Codes + State + New));

        var once = ImportUpdate.Merge("Meter.cs", old, now);
        var twice = ImportUpdate.Merge("Meter.cs", once.Text, now);

        Assert.Equal((3, 0), (once.Added, twice.Added));
        Assert.Equal(once.Text, twice.Text);
        Assert.Empty(once.Messages.Concat(twice.Messages));
    }

    [Fact]
    public async Task What_differs_and_what_is_gone_is_told_and_stays()
    {
        using var folder = new TemporaryFolder();
        var old = await Import(folder, Codes + State + New);
        var now = await Import(folder, (Codes + State).Replace("ULONG Level", "USHORT Level", StringComparison.Ordinal).Replace("0x802", "0x812", StringComparison.Ordinal));

        var (text, added, messages) = ImportUpdate.Merge("Meter.cs", old, now);

        Assert.Equal((old, 0), (text, added));
        Assert.Equal(4, messages.Count);
        Assert.Contains(messages, static message => message.Contains(".Stop differs from the header's, and is left as it is: [Ioctl(0x812,", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message.EndsWith("Limit is not in the header", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message.EndsWith("METER_STATE differs from the header's, and is left as it is", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message.EndsWith("METER_LIMIT is not in the header", StringComparison.Ordinal));
        Assert.All(messages, static message => Assert.Matches(@"^Meter\.cs\(\d+\): ", message));
    }

    [Fact]
    public async Task Types_go_into_the_block_of_the_namespace()
    {
        using var folder = new TemporaryFolder();
        var old = (await Import(folder, Codes + State)).Replace("namespace Acme;", "namespace Acme\n{", StringComparison.Ordinal) + "}\n";

        var (text, _, _) = ImportUpdate.Merge("Meter.cs", old, await Import(folder, Codes + State + New));

        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        Assert.Contains("\n    public struct METER_LIMIT\n", text, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(text)).Errors);
    }

    [Theory]
    [InlineData("class A {")]
    [InlineData("class A { } }")]
    public void What_is_no_CSharp_is_refused(string text) =>
        Assert.Contains("Meter.cs: the file cannot be read as C#", Assert.Throws<Terminal.ToolException>(() => ImportUpdate.Merge("Meter.cs", text, "class B { }\n")).Message, StringComparison.Ordinal);

    static async Task<string> Import(TemporaryFolder folder, string header)
    {
        await File.WriteAllTextAsync(folder.PathOf("Public.h"), header, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", folder.PathOf("Public.h"), "-n", "Acme");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run.Output;
    }
}
