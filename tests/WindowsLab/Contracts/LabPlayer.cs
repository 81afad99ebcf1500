using System.Runtime.InteropServices;
using IoctlGen.Samples;

namespace IoctlGen.WindowsLab;

/// <summary>Outputs that vary: the driver plays back what the test has put into a script, as whatever structure it is.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_LAB_", Header = "ioctlgenlab.h")]
static partial class LabPlayer
{
    [Ioctl(0x80B)]
    public static partial byte[] List(this IoctlDevice device, uint length);

    [Ioctl(0x80B)]
    public static partial ValueTask<byte[]> ListAsync(this IoctlDevice device, uint length, CancellationToken cancellationToken);

    [Ioctl(0x80B, MaximumBufferSize = 4096)]
    public static partial IoctlResult<byte[]> TryList(this IoctlDevice device, uint length);

    [Ioctl(0x80B, Name = "IOCTL_LAB_LIST", Retry = false)]
    public static partial byte[] ListOnce(this SafeHandle device, uint length);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY")]
    public static partial string PlayText(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", SizeField = nameof(StorageDeviceDescriptor.Size), InitialBufferSize = 40)]
    public static partial IoctlBuffer<StorageDeviceDescriptor> PlayDescriptor(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", SizeField = nameof(StorageDeviceDescriptor.Size), InitialBufferSize = 40)]
    public static partial ValueTask<IoctlBuffer<StorageDeviceDescriptor>> PlayDescriptorAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 32)]
    public static partial IoctlBuffer<VolumeDiskExtents> PlayExtents(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY")]
    public static partial IoctlBuffer<MountPoints> PlayMountPoints(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", AllowShortOutput = true)]
    public static partial IoctlBuffer<SymbolicLinkReparseData> PlayReparseData(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", AllowShortOutput = true)]
    public static partial ValueTask<IoctlBuffer<SymbolicLinkReparseData>> PlayReparseDataAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);
}

/// <summary>LAB_SCRIPT: how the call ends where the bytes after it do not fit.</summary>
readonly record struct LabScript(NtStatus CutStatus);
