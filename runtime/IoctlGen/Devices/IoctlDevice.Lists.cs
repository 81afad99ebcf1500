using System.Runtime.Versioning;

namespace IoctlGen;

/// <content>Which devices there are: each name is a path that <see cref="Open"/> takes.</content>
public abstract partial class IoctlDevice
{
    /// <summary>Lists the interfaces of a class that devices have registered: the paths of all disks, of all HID devices, of all devices of your own driver.</summary>
    /// <param name="interfaceClass">The GUID that the driver registers its interfaces under: one of <see cref="DeviceInterfaces"/>, or the one in your driver's header.</param>
    /// <param name="deviceInstance">Lists the interfaces of this device alone, <c>USB\VID_045E&amp;PID_028E\5&amp;2A</c>; null lists those of all devices.</param>
    /// <param name="includeAbsent">Whether to list interfaces that are registered but not there now, too: of a device that was unplugged, or that its driver has disabled.
    /// <see cref="Open"/> cannot open them.</param>
    /// <returns>The paths, in the order of the system; empty where there are none.</returns>
    /// <remarks>
    /// CM_Get_Device_Interface_List (cfgmgr32.h). A device may come and go at any time: one that is listed may be gone when it is opened. Wine 8.0 has no such list,
    /// and the exception says CR_FAILURE.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="deviceInstance"/> is empty.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">The system gives no list: the message names the GUID, the CR_ code and what it means. <see cref="System.ComponentModel.Win32Exception.NativeErrorCode"/>
    /// is the nearest Win32 error.</exception>
    /// <exception cref="InvalidDataException">What the system gives is no list.</exception>
    /// <exception cref="PlatformNotSupportedException">This is not Windows.</exception>
    [SupportedOSPlatform("windows")]
    public static IReadOnlyList<string> Interfaces(Guid interfaceClass, string? deviceInstance = null, bool includeAbsent = false)
    {
        if (deviceInstance is not null)
            ArgumentException.ThrowIfNullOrEmpty(deviceInstance);
        WindowsOnly.ThrowIfNot();
        return InterfaceList.Read(new ConfigManager(), interfaceClass, deviceInstance, includeAbsent);
    }

    /// <summary>Lists the disks: <c>\\.\PhysicalDrive0</c> and so on, in the order of their numbers, which may have gaps.</summary>
    /// <returns>The paths; empty where there are none.</returns>
    /// <remarks>
    /// These are the names that other tools and documentation call a disk by, and Wine has them too (QueryDosDevice, fileapi.h). <see cref="Interfaces"/> of <see cref="DeviceInterfaces.Disk"/> lists the same
    /// disks by paths that tell the make and do not change while others come and go. <see cref="DeviceAccess.None"/> opens either without an administrator's rights.
    /// </remarks>
    /// <exception cref="System.ComponentModel.Win32Exception">The system gives no list: the message says why.</exception>
    /// <exception cref="InvalidDataException">What the system gives is no list.</exception>
    /// <exception cref="PlatformNotSupportedException">This is not Windows.</exception>
    [SupportedOSPlatform("windows")]
    public static IReadOnlyList<string> Disks()
    {
        WindowsOnly.ThrowIfNot();
        return DiskList.Read();
    }

    /// <summary>Lists the volumes, with a drive letter or without: <c>\\?\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}</c>.</summary>
    /// <returns>The paths; empty where there are none.</returns>
    /// <remarks>
    /// FindFirstVolume (fileapi.h). Its names end in a backslash, and with that they are the root directory of the volume; these are without it, because control codes are for the volume.
    /// <see cref="MountPoints"/> tells the drive letter.
    /// </remarks>
    /// <exception cref="System.ComponentModel.Win32Exception">The system gives no list: the message says why.</exception>
    /// <exception cref="PlatformNotSupportedException">This is not Windows.</exception>
    [SupportedOSPlatform("windows")]
    public static IReadOnlyList<string> Volumes()
    {
        WindowsOnly.ThrowIfNot();
        return VolumeList.Read();
    }

    /// <summary>Lists where a volume is mounted: <c>C:\</c>, or a directory, <c>C:\Data\</c>.</summary>
    /// <param name="volume">A path of <see cref="Volumes"/>.</param>
    /// <returns>The directories, each with a backslash at the end; empty where the volume is mounted nowhere. <see cref="Open"/> opens the directory, and <c>\\.\C:</c> the volume.</returns>
    /// <remarks>GetVolumePathNamesForVolumeName (fileapi.h).</remarks>
    /// <exception cref="ArgumentException"><paramref name="volume"/> is empty.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such volume, or the system gives no list: the message names the volume and the reason.</exception>
    /// <exception cref="InvalidDataException">What the system gives is no list.</exception>
    /// <exception cref="PlatformNotSupportedException">This is not Windows.</exception>
    [SupportedOSPlatform("windows")]
    public static IReadOnlyList<string> MountPoints(string volume)
    {
        ArgumentException.ThrowIfNullOrEmpty(volume);
        WindowsOnly.ThrowIfNot();
        return VolumeList.MountPoints(volume);
    }
}
