using IoctlGen;

namespace Consumer
{
    [IoctlContract(DeviceType.CdRom, Header = "ntddcdrm.h", Prefix = "IOCTL_CDROM_")]
    static partial class CdRom
    {
        [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read)]
        public static partial void CheckVerify(this IoctlDevice drive);
    }

    struct FileMakeCompatibleBuffer { public byte CloseDisc; }

    [IoctlContract(DeviceType.FileSystem, Header = "winioctl.h")]
    static partial class Udf
    {
        [Ioctl(76, TransferMethod.Buffered, RequiredAccess.Write, Name = "FSCTL_MAKE_MEDIA_COMPATIBLE")]
        public static partial void MakeMediaCompatible(this IoctlDevice volume, in FileMakeCompatibleBuffer request);
    }
}
