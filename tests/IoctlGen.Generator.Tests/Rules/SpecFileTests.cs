using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL4001 to IOCTL4003: what a spec file says, and the project says of it, can be read.</summary>
public sealed class SpecFileTests
{
    static readonly SpecFiles Bad = SpecFiles.Of(
        ("/src/driver/Public.h", """
            #define IOCTL_METER_START CTL_CODE(METER_TYPE, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
            #if METER_TYPE >
            #endif
              #define IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_BUFFERED)
            #define IOCTL_METER_READ CTL_CODE(0x8337, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)
            #define IOCTL_METER_DEVICE TEXT("meter")
            /* open
            """),
        ("/src/driver/Outer.h", "#include \"Public.h\""),
        ("/src/driver/Other.h X=)", "#include \"types.h\"\n#define IOCTL_METER_WIDEN CTL_CODE(OTHER_TYPE, 0x805, METHOD_BUFFERED, FILE_ANY_ACCESS)\n#define IOCTL_X X\n"),
        ("/src/docs/index.md", "# The meter\n"),
        ("/src/docs/structure.md", SpecExamples.Page("METER_REQUEST", "None.")));

    const string Read = "[Ioctl(\"IOCTL_METER_READ\")] public static partial int ReadAll(this IoctlDevice device);";

    [Fact]
    public async Task Messages() => await Verify(await MessagesOf("IOCTL4001") + "\n" + await MessagesOf("IOCTL4002"));

    [Theory]
    [InlineData("-DMETER_WIDE", "'-DMETER_WIDE' in the Defines of <IoctlHeader> Public.h is not one macro; write METER_WIDE")]
    [InlineData("-DMETER_WIDE=2", "'-DMETER_WIDE=2' in the Defines of <IoctlHeader> Public.h is not one macro; write METER_WIDE=2")]
    [InlineData("METER_WIDE=1,B=2", "'METER_WIDE=1,B=2' in the Defines of <IoctlHeader> Public.h is not one macro; write METER_WIDE=1;B=2")]
    [InlineData("METER_WIDE=1 B=2", "'METER_WIDE=1 B=2' in the Defines of <IoctlHeader> Public.h is not one macro; write METER_WIDE=1;B=2")]
    [InlineData("METER WIDE=(2)", "'METER WIDE=(2)' in the Defines of <IoctlHeader> Public.h is not one macro; write X or X=1, and semicolons between macros")]
    [InlineData("F(x=1", "'F(x=1' in the Defines of <IoctlHeader> Public.h cannot be read: '1' stands among the parameters of 'F'")]
    public async Task What_is_no_macro_is_reported_in_the_project_file_and_not_in_the_header(string define, string message)
    {
        var specs = SpecFiles.Of(("/src/Public.h " + define, "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)"), ("/src/Second.h " + define, "#define METER_COUNT 1"));

        Assert.Equal("IOCTL4003 Warning at /src/Meter.csproj(1,1)\n    " + message, await MessagesOf("IOCTL4003", specs.With(("MSBuildProjectFullPath", "/src/Meter.csproj"))));
        Assert.Equal("IOCTL4003 Warning at /src/Public.h(1,1)\n    " + message, await MessagesOf("IOCTL4003", specs));
        Assert.Equal("", await MessagesOf("IOCTL4001", specs));
    }

    static Task<string> MessagesOf(string id) => MessagesOf(id, Bad);

    static async Task<string> MessagesOf(string id, SpecFiles specs)
    {
        var analysis = await Analysis.Of([("Contract.cs", SpecExamples.Contract(Read, "IoctlContract(0x8337)"))], advice: id, specs: specs);
        Assert.Empty(analysis.Skipped);
        return analysis.Messages;
    }

    [Theory]
    [InlineData("IOCTL4001")]
    [InlineData("IOCTL4002")]
    [InlineData("IOCTL4003")]
    public Task Files_that_can_be_read_and_those_of_others_are_quiet(string id) => Analysis.Advises(id, SpecExamples.Contract(
        "[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);"),
        specs: SpecFiles.Of(("/src/Public.h METER_WIDE¦METER_COUNT = 2¦TYPE=unsigned long¦MAX(a, b)=a", SpecExamples.Header), ("/src/start.md", SpecExamples.Page("IOCTL_METER_START", "None.")), ("/src/notes.txt", "no page")));
}
