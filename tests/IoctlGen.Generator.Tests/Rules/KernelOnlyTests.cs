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

    [Fact]
    public Task A_code_that_applications_send_is_quiet() => Analysis.Advises(Id, Contract(
        "[Ioctl(\"IOCTL_DISK_GET_LENGTH_INFO\")] public static partial long GetLength(this IoctlDevice device);"));
}
