using IoctlGen;

namespace Consumer
{
    /// <summary>Compiled only to see the analyzers refuse it: the method is not partial.</summary>
    [IoctlContract(DeviceType.CdRom)]
    static partial class Mistake
    {
        [Ioctl(0x0201, TransferMethod.Buffered, RequiredAccess.Read)]
        public static void UnloadDriver(this IoctlDevice drive) => drive.Dispose();
    }
}
