using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen.Tests;

public sealed class HandleContractTests
{
    [Fact]
    public void A_method_on_a_handle_is_marked_as_one_of_Windows()
    {
        var attribute = typeof(HandleContract).GetMethod(nameof(HandleContract.GetPair))!
            .GetCustomAttributes(typeof(SupportedOSPlatformAttribute), inherit: false);

        Assert.Equal("windows", Assert.IsType<SupportedOSPlatformAttribute>(Assert.Single(attribute)).PlatformName);
    }

    [Fact]
    public void A_method_on_a_device_is_not_because_the_device_may_be_a_fake() =>
        Assert.Empty(typeof(SyncShapes).GetMethod(nameof(SyncShapes.GetPair))!.GetCustomAttributes(typeof(SupportedOSPlatformAttribute), inherit: false));

    [Fact]
    public void Elsewhere_than_on_Windows_the_call_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the call is made.");
        using var handle = new SafeFileHandle(0, ownsHandle: false);

#pragma warning disable CA1416 // That it is refused on other systems is what is tested.
        Assert.Throws<PlatformNotSupportedException>(() => HandleContract.GetPair(handle));
#pragma warning restore CA1416
    }
}
