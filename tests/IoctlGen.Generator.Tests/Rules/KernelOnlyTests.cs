using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3004: a published code that only drivers can send is not declared for an application.</summary>
public sealed class KernelOnlyTests
{
    const string Id = "IOCTL3004";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, Contract(
        "[Ioctl({|IOCTL3004:\"IOCTL_INTERNAL_USB_CYCLE_PORT\"|})] public static partial void CyclePort(this IoctlDevice device);"))).Messages);

    [Theory]
    [InlineData("[Ioctl({|IOCTL3004:\"IOCTL_METER_START\"|})] public static partial void Start(this IoctlDevice device);")]
    [InlineData("[Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void {|IOCTL3004:Start|}(this IoctlDevice device);")]
    public Task A_page_of_the_project_says_so_of_its_code(string method) => Analysis.Advises(Id, SpecExamples.Contract(method), specs: SpecFiles.Of(
        ("/src/Public.h", SpecExamples.Header), ("/src/start.md", SpecExamples.Page("IOCTL_METER_START", "None.", major: "IRP_MJ_INTERNAL_DEVICE_CONTROL"))));

    [Fact]
    public Task Numbers_of_a_published_code_are_the_same_code() => Analysis.Advises(Id, """
        using IoctlGen;
        [IoctlContract(DeviceType.Unknown)]
        static partial class Hub
        {
            [Ioctl(Code = 0x0022001F, Name = "IOCTL_INTERNAL_USB_CYCLE_PORT")] public static partial void {|IOCTL3004:CyclePort|}(this IoctlDevice device);
        }
        """);

    [Fact]
    public Task A_code_that_applications_send_is_quiet() => Analysis.Advises(Id, Contract(
        "[Ioctl(\"IOCTL_DISK_GET_LENGTH_INFO\")] public static partial long GetLength(this IoctlDevice device);"));
}
