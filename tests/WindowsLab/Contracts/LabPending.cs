using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>Requests that pend, by the transfer methods whose buffers the driver does not get a copy of.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_LAB_", Header = "ioctlgenlab.h")]
static partial class LabPending
{
    [Ioctl(0x80D, TransferMethod.OutDirect, Name = "IOCTL_LAB_PEND_DIRECT")]
    public static partial IoctlResult<int> TryPendDirect(this SafeHandle device, uint channel, Span<byte> output);

    [Ioctl(0x80D, TransferMethod.OutDirect, Name = "IOCTL_LAB_PEND_DIRECT")]
    public static partial ValueTask<IoctlResult<int>> TryPendDirectAsync(this IoctlDevice device, uint channel, Memory<byte> output, CancellationToken cancellationToken);

    [Ioctl(0x80D, TransferMethod.OutDirect, Name = "IOCTL_LAB_PEND_DIRECT")]
    public static partial ValueTask<IoctlResult<int>> TryPendDirectAsync(this SafeHandle device, uint channel, Memory<byte> output, CancellationToken cancellationToken);

    [Ioctl(0x816, TransferMethod.InDirect)]
    public static partial IoctlResult TryPendUpload(this SafeHandle device, uint channel, ReadOnlySpan<byte> data);

    [Ioctl(0x816, TransferMethod.InDirect)]
    public static partial ValueTask<IoctlResult> TryPendUploadAsync(this IoctlDevice device, uint channel, ReadOnlyMemory<byte> data, CancellationToken cancellationToken);

    [Ioctl(0x816, TransferMethod.InDirect)]
    public static partial ValueTask<IoctlResult> TryPendUploadAsync(this SafeHandle device, uint channel, ReadOnlyMemory<byte> data, CancellationToken cancellationToken);

    [Ioctl(0x817, TransferMethod.Neither)]
    public static partial IoctlResult<int> TryPendNeither(this SafeHandle device, uint channel, Span<byte> output);

    [Ioctl(0x817, TransferMethod.Neither)]
    public static partial ValueTask<IoctlResult<int>> TryPendNeitherAsync(this IoctlDevice device, uint channel, Memory<byte> output, CancellationToken cancellationToken);

    [Ioctl(0x817, TransferMethod.Neither)]
    public static partial ValueTask<IoctlResult<int>> TryPendNeitherAsync(this SafeHandle device, uint channel, Memory<byte> output, CancellationToken cancellationToken);
}
