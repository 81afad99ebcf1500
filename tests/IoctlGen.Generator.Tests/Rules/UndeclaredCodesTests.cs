using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3009: a contract of a header of the project declares all codes of that header, those of its device type if it has one.</summary>
public sealed class UndeclaredCodesTests
{
    const string Id = "IOCTL3009";

    const string Marked = "IoctlContract(0x8337, Header = {|IOCTL3009:\"Public.h\"|})";

    const string Start = "[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);";

    [Fact]
    public async Task Messages()
    {
        var some = await Analysis.Advises(Id, SpecExamples.Contract(Start, Marked), specs: SpecExamples.Public);
        var many = await Analysis.Advises(Id, SpecExamples.Contract("", Marked), specs: SpecExamples.Wide);

        await Verify(some.Messages + "\n" + many.Messages);
    }

    [Fact]
    public Task A_contract_of_all_codes_is_quiet() => Analysis.Advises(Id, SpecExamples.Contract(Start + """

        [Ioctl(0x802, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Stop(this IoctlDevice device);
        [Ioctl("IOCTL_METER_READ")] public static partial void ReadAll(this IoctlDevice device);
        """), specs: SpecExamples.Public);

    [Fact]
    public Task Another_name_of_a_declared_code_and_a_code_of_drivers_alone_are_quiet() => Analysis.Advises(
        Id,
        SpecExamples.Contract(Start),
        specs: SpecFiles.Of(
            ("/src/Public.h", SpecExamples.Header.Split('\n')[0] + """

                #define IOCTL_METER_BEGIN CTL_CODE(METER_TYPE, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
                #define IOCTL_METER_START IOCTL_METER_BEGIN
                #define IOCTL_METER_DRIVERS CTL_CODE(METER_TYPE, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS)
                """),
            ("/src/drivers.md", SpecExamples.Page("IOCTL_METER_DRIVERS", "None.", major: "IRP_MJ_INTERNAL_DEVICE_CONTROL"))));

    [Fact]
    public Task What_is_sent_inside_the_buffer_of_a_code_is_quiet() => Analysis.Advises(
        Id,
        SpecExamples.Contract("[Ioctl(\"IOCTL_SCSI_MINIPORT\", Retry = false)] public static partial byte[] Send(this IoctlDevice device, ReadOnlySpan<byte> request);", "IoctlContract(Header = \"Public.h\")"),
        specs: SpecFiles.Of(("/src/Public.h", """
            #define IOCTL_SCSI_MINIPORT CTL_CODE(4, 0x402, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
            #define IOCTL_SCSI_MINIPORT_IDENTIFY ((0x1b << 16) + 0x0501)
            """)));

    [Fact]
    public async Task Of_two_names_of_a_code_the_first_is_asked_for()
    {
        var analysis = await Analysis.Advises(Id, SpecExamples.Contract("", Marked), specs: SpecFiles.Of(("/src/Public.h", """
            #define IOCTL_METER_BEGIN CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
            #define IOCTL_METER_START IOCTL_METER_BEGIN
            """)));

        Assert.Contains("1 of the codes of Public.h: IOCTL_METER_BEGIN", analysis.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IoctlContract(0x8338, Header = \"Public.h\")")]
    [InlineData("IoctlContract(0x8337, Header = \"Private.h\")")]
    [InlineData("IoctlContract(0x8337)")]
    public Task A_contract_of_another_device_type_or_header_or_of_none_is_quiet(string attribute) => Analysis.Advises(Id, SpecExamples.Contract("", attribute), specs: SpecExamples.Public);

    [Fact]
    public Task A_contract_of_no_device_type_is_asked_for_all() => Analysis.Advises(Id, SpecExamples.Contract(Start, Marked.Replace("0x8337, ", "")), specs: SpecExamples.Public);

    [Fact]
    public Task Codes_of_a_header_that_the_header_includes_are_not_its_own() => Analysis.Advises(Id,
        SpecExamples.Contract(Start, "IoctlContract(Header = \"Outer.h\")"),
        specs: SpecFiles.Of(("/src/Public.h", SpecExamples.Header), ("/src/Outer.h", "#include \"Public.h\"\n")));
}
