using IoctlGen;

namespace Consumer
{
    /// <summary>Codes of the driver's header: by name alone, and with numbers, which are held against it.</summary>
    [IoctlContract(0x8339, Header = "Public.h")]
    static partial class Gauge
    {
        [Ioctl("IOCTL_GAUGE_START")]
        public static partial void Start(this IoctlDevice gauge);

        [Ioctl(0x802, TransferMethod.Buffered, RequiredAccess.Write)]
        public static partial void Stop(this IoctlDevice gauge);

        [Ioctl("IOCTL_GAUGE_WIDEN")]
        public static partial void Widen(this IoctlDevice gauge);
    }
}
