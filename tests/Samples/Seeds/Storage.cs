namespace IoctlGen.Samples;

/// <summary>Codes of storage devices (ntddstor.h).</summary>
[IoctlContract(DeviceType.MassStorage, Header = "ntddstor.h")]
public static partial class Storage
{
    /// <summary>Determines whether the medium in a device is accessible: what replaces the codes of single device types.</summary>
    /// <param name="device">The device, opened for reading.</param>
    [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial void CheckVerify(this IoctlDevice device);
}
