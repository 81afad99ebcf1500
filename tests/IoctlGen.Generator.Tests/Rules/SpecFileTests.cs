using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL4001 and IOCTL4002: what a spec file says can be read.</summary>
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

    static async Task<string> MessagesOf(string id)
    {
        var analysis = await Analysis.Of([("Contract.cs", SpecExamples.Contract(Read, "IoctlContract(0x8337)"))], advice: id, specs: Bad);
        Assert.Empty(analysis.Skipped);
        return analysis.Messages;
    }

    [Theory]
    [InlineData("IOCTL4001")]
    [InlineData("IOCTL4002")]
    public Task Files_that_can_be_read_and_those_of_others_are_quiet(string id) => Analysis.Advises(id, SpecExamples.Contract(
        "[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);"),
        specs: SpecFiles.Of(("/src/Public.h", SpecExamples.Header), ("/src/start.md", SpecExamples.Page("IOCTL_METER_START", "None.")), ("/src/notes.txt", "no page")));
}
