using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3005: the sources of a name that is declared without numbers give it one code.</summary>
public sealed class SourcesDisagreeTests
{
    const string Other = "\n\n#define IOCTL_METER_START CTL_CODE(0x8337, 0x811, METHOD_BUFFERED, FILE_WRITE_ACCESS)";

    const string Start = "[Ioctl({|IOCTL3005:\"IOCTL_METER_START\"|})] public static partial void Start(this IoctlDevice device);";

    [Fact]
    public async Task Messages()
    {
        var headers = await Analysis.Matches(SpecFiles.Of(("/src/driver/Public.h", SpecExamples.Header), ("/src/old/Public.h", Other)), SpecExamples.Contract(Start));
        var catalogue = await Analysis.Matches(
            SpecFiles.Of(("/src/Public.h", "#define IOCTL_DISK_GET_LENGTH_INFO CTL_CODE(FILE_DEVICE_DISK, 0x18, METHOD_BUFFERED, FILE_READ_ACCESS)")),
            SpecExamples.Contract("[Ioctl({|IOCTL3005:\"IOCTL_DISK_GET_LENGTH_INFO\"|})] public static partial long GetLength(this IoctlDevice disk);", "IoctlContract"));

        await Verify(headers.Messages + "\n" + catalogue.Messages);
        Assert.Equal(["/src/driver/Public.h", "/src/old/Public.h"], Assert.Single(headers.Reports).AdditionalLocations.Select(place => place.GetLineSpan().Path));
    }

    [Fact]
    public Task Two_headers_that_agree_are_quiet() => Analysis.Quiet(
        SpecExamples.Contract(Start.Replace("{|IOCTL3005:", "").Replace("|}", "")),
        SpecFiles.Of(("/src/driver/Public.h", SpecExamples.Header), ("/src/old/Public.h", Other.Replace("0x811", "0x801"))));

    /// <summary>A client of two drivers, whose headers give one name to a code of each.</summary>
    [Theory]
    [InlineData("[Ioctl(\"IOCTL_METER_START\")]")]
    [InlineData("[Ioctl(0x811, TransferMethod.Buffered, RequiredAccess.Write)]")]
    public async Task The_header_that_the_contract_states_decides(string attribute)
    {
        var specs = SpecFiles.Of(("/src/a/Public.h", SpecExamples.Header), ("/src/b/Private.h", Other));
        var analysis = await Analysis.Matches(specs, SpecExamples.Contract(attribute + " public static partial void Start(this IoctlDevice device);", "IoctlContract(0x8337, Header = \"Private.h\")"));

        Assert.Equal(0x8337A044u, analysis.Generation.Constant("Meter", "IOCTL_METER_START"));
    }

    [Fact]
    public Task A_header_that_two_others_include_agrees_with_itself() => Analysis.Quiet(
        SpecExamples.Contract(Start.Replace("{|IOCTL3005:", "").Replace("|}", ""), "IoctlContract"),
        SpecFiles.Of(("/src/Public.h", SpecExamples.Header), ("/src/a.h", "#include \"Public.h\""), ("/src/b.h", "#include <Public.h>")));
}
