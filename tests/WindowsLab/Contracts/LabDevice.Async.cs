using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <content>The same codes, overlapped: on a device and on a bare handle.</content>
static partial class LabDevice
{
    [Ioctl(0x800)]
    public static partial ValueTask<int> EchoAsync(this IoctlDevice device, ReadOnlyMemory<byte> input, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x800)]
    public static partial ValueTask<int> EchoAsync(this SafeHandle device, ReadOnlyMemory<byte> input, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x800)]
    public static partial ValueTask<LabReport> EchoAsync(this IoctlDevice device, in LabReport report, CancellationToken cancellationToken = default);

    [Ioctl(0x800)]
    public static partial ValueTask<LabReport> EchoAsync(this SafeHandle device, in LabReport report, CancellationToken cancellationToken = default);

    [Ioctl(0x801, TransferMethod.InDirect)]
    public static partial ValueTask UploadAsync(this IoctlDevice device, in LabOutcome header, ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default);

    [Ioctl(0x801, TransferMethod.InDirect)]
    public static partial ValueTask UploadAsync(this SafeHandle device, in LabOutcome header, ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default);

    [Ioctl(0x802, TransferMethod.OutDirect)]
    public static partial ValueTask<int> RepeatAsync(this IoctlDevice device, ReadOnlyMemory<byte> pattern, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x802, TransferMethod.OutDirect)]
    public static partial ValueTask<int> RepeatAsync(this SafeHandle device, ReadOnlyMemory<byte> pattern, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x803, TransferMethod.Neither)]
    public static partial ValueTask<int> ReverseAsync(this IoctlDevice device, ReadOnlyMemory<byte> input, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x803, TransferMethod.Neither)]
    public static partial ValueTask<int> ReverseAsync(this SafeHandle device, ReadOnlyMemory<byte> input, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x804, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial ValueTask NeedReadAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    [Ioctl(0x804, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial ValueTask NeedReadAsync(this SafeHandle device, CancellationToken cancellationToken = default);

    [Ioctl(0x807)]
    public static partial ValueTask<int> AnswerAsync(this IoctlDevice device, in LabOutcome outcome, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x807)]
    public static partial ValueTask<int> AnswerAsync(this SafeHandle device, in LabOutcome outcome, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x808, TransferMethod.OutDirect, Name = "IOCTL_LAB_ANSWER_DIRECT", AllowShortOutput = true)]
    public static partial ValueTask<IoctlResult<LabReport>> TryAnswerReportAsync(this IoctlDevice device, in LabOutcome outcome, CancellationToken cancellationToken = default);

    [Ioctl(0x808, TransferMethod.OutDirect, Name = "IOCTL_LAB_ANSWER_DIRECT", AllowShortOutput = true)]
    public static partial ValueTask<IoctlResult<LabReport>> TryAnswerReportAsync(this SafeHandle device, in LabOutcome outcome, CancellationToken cancellationToken = default);

    [Ioctl(0x80B)]
    public static partial ValueTask<IoctlResult<int>> TryListAsync(this IoctlDevice device, uint length, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x80B)]
    public static partial ValueTask<IoctlResult<int>> TryListAsync(this SafeHandle device, uint length, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x80C)]
    public static partial ValueTask<IoctlResult<int>> TryPendAsync(this IoctlDevice device, uint channel, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x80C)]
    public static partial ValueTask<IoctlResult<int>> TryPendAsync(this SafeHandle device, uint channel, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x80D, TransferMethod.OutDirect)]
    public static partial ValueTask<int> PendDirectAsync(this IoctlDevice device, uint channel, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x80D, TransferMethod.OutDirect)]
    public static partial ValueTask<int> PendDirectAsync(this SafeHandle device, uint channel, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x810)]
    public static partial ValueTask<IoctlResult<int>> TryDelayAsync(this IoctlDevice device, in LabDelay delay, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(0x810)]
    public static partial ValueTask<IoctlResult<int>> TryDelayAsync(this SafeHandle device, in LabDelay delay, Memory<byte> output, CancellationToken cancellationToken = default);
}
