namespace IoctlGen.WindowsLab;

/// <summary>What a test does to the drive <c>\\.\IoctlGenCdRom</c> behind its back.</summary>
[IoctlContract(DeviceType.CdRom, Prefix = "IOCTL_LAB_CDROM_", Header = "ioctlgenlab.h")]
static partial class LabCdRom
{
    public const string Path = @"\\.\IoctlGenCdRom";

    [Ioctl(0x900)]
    public static partial void SetMedium(this IoctlDevice drive, LabMedium medium);

    [Ioctl(0x901)]
    public static partial LabDriveState GetState(this IoctlDevice drive);
}
