using System.Reflection;
using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>
/// Device interfaces where the system does not list them: <c>standin/labcfgmgr.c</c> lists what Wine knows, the lab's driver among it. The library, its calls and the devices
/// are the real ones.
/// </summary>
public sealed class InterfacesByStandInTests
{
    /// <summary>GUID_DEVINTERFACE_IOCTLGENLAB.</summary>
    static readonly Guid LabClass = new("86f98bd9-98bc-42f7-a57b-4cf6a382ce84");

    /// <summary>The library looks its calls up once in a process: it must not have made one before.</summary>
    static InterfacesByStandInTests()
    {
        if (Native.IsWine)
            NativeLibrary.SetDllImportResolver(typeof(IoctlDevice).Assembly, Resolve);
    }

    public InterfacesByStandInTests() => Assert.SkipUnless(Native.IsWine, "Windows lists interfaces itself, and the lab's driver has none there.");

    static nint Resolve(string library, Assembly assembly, DllImportSearchPath? searchPath) =>
        library == "cfgmgr32.dll" ? NativeLibrary.Load(Path.Combine(AppContext.BaseDirectory, "labcfgmgr.dll")) : 0;

    [Fact]
    public void The_driver_is_found_and_opened_by_the_class_of_its_interface()
    {
        var path = Assert.Single(IoctlDevice.Interfaces(LabClass));
        Assert.Equal(@"\\?\root#ioctlgenlab#0000#{86f98bd9-98bc-42f7-a57b-4cf6a382ce84}", path, ignoreCase: true);

        using var device = IoctlDevice.Open(path);
        var echo = new byte[5];

        Assert.Equal(5, device.Echo([1, 2, 3, 4, 5], echo));
        Assert.Equal([1, 2, 3, 4, 5], echo);
    }

    [Fact]
    public void Only_the_interfaces_of_the_device_that_is_named_are_listed()
    {
        Assert.Single(IoctlDevice.Interfaces(LabClass, @"ROOT\IOCTLGENLAB\0000"));
        Assert.Empty(IoctlDevice.Interfaces(LabClass, @"ROOT\IOCTLGENLAB\0001"));
    }

    [Fact]
    public void Every_human_interface_device_opens()
    {
        var paths = IoctlDevice.Interfaces(DeviceInterfaces.Hid);

        Assert.True(paths.Count >= 2, $"{paths.Count} devices"); // a mouse and a keyboard
        foreach (var path in paths)
        {
            Assert.EndsWith("#{4d1e55b2-f16f-11cf-88cb-001111000030}", path, StringComparison.OrdinalIgnoreCase);
            IoctlDevice.Open(path, DeviceAccess.None).Dispose();
        }
    }

    [Fact]
    public void Absent_ones_are_listed_only_where_they_are_asked_for() =>
        Assert.Superset(IoctlDevice.Interfaces(DeviceInterfaces.Hid).ToHashSet(), IoctlDevice.Interfaces(DeviceInterfaces.Hid, includeAbsent: true).ToHashSet());

    /// <summary>They are empty lists: a disk, a volume or a serial port has no interface in Wine, and a class that nobody has defined has none anywhere.</summary>
    [Theory]
    [InlineData("53f56307-b6bf-11d0-94f2-00a0c91efb8b")]
    [InlineData("53f5630d-b6bf-11d0-94f2-00a0c91efb8b")]
    [InlineData("86e0d1e0-8089-11d0-9ce4-08003e301f73")]
    [InlineData("86f98bd9-98bc-42f7-a57b-000000000000")]
    public void A_class_without_interfaces_is_an_empty_list(string interfaceClass)
    {
        Assert.Empty(IoctlDevice.Interfaces(new(interfaceClass)));
        Assert.Empty(IoctlDevice.Interfaces(new(interfaceClass), includeAbsent: true));
    }
}
