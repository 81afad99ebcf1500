using System.ComponentModel;

namespace IoctlGen.WindowsLab;

/// <summary>Device interfaces, as this system lists them. Wine 8.0 does not, and says nothing but CR_FAILURE.</summary>
public sealed class InterfacesTests
{
    [Fact]
    public void Human_interface_devices_are_listed_or_the_exception_says_that_the_system_lists_none()
    {
        try
        {
            var paths = IoctlDevice.Interfaces(DeviceInterfaces.Hid);

            Assert.All(paths, static path => Assert.EndsWith("#" + DeviceInterfaces.Hid.ToString("B"), path, StringComparison.OrdinalIgnoreCase));
            Assert.Superset(paths.ToHashSet(), IoctlDevice.Interfaces(DeviceInterfaces.Hid, includeAbsent: true).ToHashSet());
        }
        catch (Win32Exception exception) when (Native.IsWine)
        {
            Assert.Equal(31, exception.NativeErrorCode);
            Assert.Equal(
                "Cannot list the device interfaces of class {4d1e55b2-f16f-11cf-88cb-001111000030}: "
                    + "CR_FAILURE (0x13): the configuration manager gave no reason. Wine 8.0 always answers so: it does not list interfaces.",
                exception.Message);
        }
    }
}
