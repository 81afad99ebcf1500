namespace IoctlGen.WindowsLab;

/// <summary>ntddcdrm.h.</summary>
[IoctlContract(DeviceType.CdRom, Header = "ntddcdrm.h", Prefix = "IOCTL_CDROM_")]
static partial class CdRom
{
    [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read, ReplacedBy = "IOCTL_STORAGE_CHECK_VERIFY")]
    public static partial void CheckVerify(this IoctlDevice drive);

    [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read, Name = "IOCTL_CDROM_CHECK_VERIFY")]
    public static partial uint CheckVerifyAndCountMediaChanges(this IoctlDevice drive);
}

/// <summary>ntddstor.h.</summary>
[IoctlContract(DeviceType.MassStorage, Header = "ntddstor.h", Prefix = "IOCTL_STORAGE_")]
static partial class Storage
{
    [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read, Name = "IOCTL_STORAGE_CHECK_VERIFY")]
    public static partial void CheckVerifyStorage(this IoctlDevice drive);
}

/// <summary>winioctl.h.</summary>
[IoctlContract(DeviceType.FileSystem, Header = "winioctl.h")]
static partial class Udf
{
    [Ioctl(76, TransferMethod.Buffered, RequiredAccess.Write, MinimumClient = "Windows Vista", MinimumServer = "Windows Server 2008")]
    public static partial void MakeMediaCompatible(this IoctlDevice volume, in FileMakeCompatibleBuffer request);
}

/// <summary>FILE_MAKE_COMPATIBLE_BUFFER.</summary>
/// <param name="CloseDisc">Not 0: no further session can be added.</param>
readonly record struct FileMakeCompatibleBuffer(byte CloseDisc);
