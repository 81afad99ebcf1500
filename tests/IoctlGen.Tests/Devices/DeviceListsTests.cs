using System.Reflection;
using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

public sealed class DeviceListsTests
{
    [Fact]
    public void A_device_instance_and_a_volume_must_be_named()
    {
        Assert.Throws<ArgumentException>("deviceInstance", () => IoctlDevice.Interfaces(DeviceInterfaces.Hid, ""));
        Assert.Throws<ArgumentNullException>("volume", () => IoctlDevice.MountPoints(null!));
        Assert.Throws<ArgumentException>("volume", () => IoctlDevice.MountPoints(""));
    }

    [Fact]
    public void Elsewhere_than_on_Windows_there_is_nothing_to_list()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows there are devices to list.");

        Func<IReadOnlyList<string>>[] lists =
            [() => IoctlDevice.Interfaces(DeviceInterfaces.Disk), IoctlDevice.Disks, IoctlDevice.Volumes, () => IoctlDevice.MountPoints(@"\\?\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}")];
        foreach (var list in lists)
        {
            var exception = Assert.Throws<PlatformNotSupportedException>(() => { list(); });
            Assert.Contains(RuntimeInformation.OSDescription, exception.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>As they stand in the paths of devices, which is another way of writing than the header's.</summary>
    [Theory]
    [InlineData(nameof(DeviceInterfaces.Disk), "{53f56307-b6bf-11d0-94f2-00a0c91efb8b}")]
    [InlineData(nameof(DeviceInterfaces.Volume), "{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}")]
    [InlineData(nameof(DeviceInterfaces.Hid), "{4d1e55b2-f16f-11cf-88cb-001111000030}")]
    [InlineData(nameof(DeviceInterfaces.ComPort), "{86e0d1e0-8089-11d0-9ce4-08003e301f73}")]
    [InlineData(nameof(DeviceInterfaces.Keyboard), "{884b96c3-56ef-11d1-bc8c-00a0c91405dd}")]
    [InlineData(nameof(DeviceInterfaces.Mouse), "{378de44c-56ef-11d1-bc8c-00a0c91405dd}")]
    [InlineData(nameof(DeviceInterfaces.UsbDevice), "{a5dcbf10-6530-11d2-901f-00c04fb951ed}")]
    [InlineData(nameof(DeviceInterfaces.UsbHub), "{f18a0e88-c30c-11d0-8815-00a0c906bed8}")]
    public void A_class_is_the_GUID_in_the_paths_of_its_devices(string name, string inPaths) =>
        Assert.Equal(inPaths, ((Guid)typeof(DeviceInterfaces).GetProperty(name)!.GetValue(null)!).ToString("B"));

    [Fact]
    public void No_two_classes_are_one()
    {
        var classes = typeof(DeviceInterfaces).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static property => property.GetValue(null)).ToList();

        Assert.True(classes.Count > 20, $"{classes.Count} classes");
        Assert.Equal(classes.Count, classes.Distinct().Count());
    }
}
