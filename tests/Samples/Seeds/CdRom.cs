namespace IoctlGen.Samples;

/// <summary>Codes of optical drives (ntddcdrm.h).</summary>
[IoctlContract(DeviceType.CdRom, Header = "ntddcdrm.h", Prefix = "IOCTL_CDROM_")]
public static partial class CdRom
{
    /// <summary>Determines whether the medium in the drive is accessible.</summary>
    /// <param name="drive">The drive, opened for reading.</param>
    /// <exception cref="IoctlException">STATUS_NO_MEDIA_IN_DEVICE: the drive is empty.</exception>
    [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read, ReplacedBy = "IOCTL_STORAGE_CHECK_VERIFY")]
    public static partial void CheckVerify(this IoctlDevice drive);

    /// <inheritdoc cref="CheckVerify"/>
    /// <returns>How it ended: an empty drive is no exception to callers that poll.</returns>
    [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial IoctlResult TryCheckVerify(this IoctlDevice drive);
}
