using System.ComponentModel;
using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>Disks and volumes, which Wine lists as Windows does: what is listed is opened and asked.</summary>
public sealed class DeviceListsTests
{
    /// <summary>IOCTL_STORAGE_GET_DEVICE_NUMBER: type, number, partition.</summary>
    const uint GetDeviceNumber = 0x002D1080;

    [Fact]
    public void The_disks_are_listed_by_their_numbers_and_open()
    {
        var disks = IoctlDevice.Disks();

        Assert.NotEmpty(disks);
        foreach (var path in disks)
        {
            Assert.Matches(@"^\\\\\.\\PhysicalDrive\d+$", path);
            Assert.EndsWith($"PhysicalDrive{Number(path)}", path, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_volumes_are_listed_and_open_as_volumes()
    {
        var volumes = IoctlDevice.Volumes();

        Assert.NotEmpty(volumes);
        foreach (var path in volumes)
        {
            Assert.Matches(@"^\\\\\?\\Volume\{[0-9a-fA-F-]{36}\}$", path);
            Assert.True(Number(path) >= 0);
        }
    }

    [Fact]
    public void With_a_backslash_the_name_of_a_volume_is_its_root_directory()
    {
        var system = IoctlDevice.Volumes().Single(static volume => IoctlDevice.MountPoints(volume).Contains(Path.GetPathRoot(Environment.SystemDirectory)));

        using var root = IoctlDevice.Open(system + '\\', DeviceAccess.None);

        // A file system takes codes of its device on the volume alone; Wine takes them on any of its files.
        Assert.Equal(Native.IsWine, root.TryControl(GetDeviceNumber, default, new byte[12]).IsSuccess);
    }

    [Fact]
    public void A_volume_is_mounted_where_the_system_is()
    {
        var places = IoctlDevice.Volumes().SelectMany(IoctlDevice.MountPoints).ToList();

        Assert.Contains(Path.GetPathRoot(Environment.SystemDirectory), places);
        Assert.All(places, static place => Assert.EndsWith(@"\", place, StringComparison.Ordinal));
    }

    [Fact]
    public void A_volume_that_does_not_exist_is_named_with_the_reason()
    {
        var exception = Assert.Throws<Win32Exception>(static () => IoctlDevice.MountPoints(@"\\?\Volume{86f98bd9-98bc-42f7-a57b-4cf6a382ce84}"));

        Assert.Contains(@"'\\?\Volume{86f98bd9-98bc-42f7-a57b-4cf6a382ce84}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"Win32 {exception.NativeErrorCode}", exception.Message, StringComparison.Ordinal);
    }

    static int Number(string path)
    {
        Span<byte> number = stackalloc byte[12];
        using var device = IoctlDevice.Open(path, DeviceAccess.None);
        Assert.Equal(number.Length, device.Control(GetDeviceNumber, default, number));
        return MemoryMarshal.Read<int>(number[4..]);
    }
}
