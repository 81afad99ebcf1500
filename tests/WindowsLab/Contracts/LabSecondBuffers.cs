namespace IoctlGen.WindowsLab;

/// <summary>Second buffers that the driver reads, and outputs whose size the call states.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_LAB_", Header = "ioctlgenlab.h")]
static partial class LabSecondBuffers
{
    [Ioctl(0x818, TransferMethod.Neither)]
    public static partial void Add(this IoctlDevice device, in LabReport amounts, ref LabReport report);

    [Ioctl(0x818, TransferMethod.Neither)]
    public static partial ValueTask<int> AddAsync(this IoctlDevice device, ReadOnlyMemory<byte> amounts, Memory<byte> bytes, CancellationToken cancellationToken);

    [Ioctl(0x819, TransferMethod.OutDirect)]
    public static partial IoctlResult TryAddDirect(this IoctlDevice device, ReadOnlySpan<byte> amounts, ref LabReport report);

    [Ioctl(0x819, TransferMethod.OutDirect)]
    public static partial int AddDirect(this IoctlDevice device, ReadOnlySpan<byte> amounts, Span<byte> bytes);

    [Ioctl(0x81A, TransferMethod.Neither)]
    public static partial void Set(this IoctlDevice device, in LabReport report, in LabOutcome value);

    [Ioctl(0x81A, TransferMethod.Neither)]
    public static partial IoctlResult TrySet(this IoctlDevice device, in LabReport report, ReadOnlySpan<byte> value);

    [Ioctl(0x81A, TransferMethod.Neither)]
    public static partial Task SetAsync(this IoctlDevice device, LabReport report, LabOutcome value, CancellationToken cancellationToken);

    [Ioctl(0x81A, TransferMethod.Neither)]
    public static partial ValueTask<IoctlResult> TrySetAsync(this IoctlDevice device, LabReport report, ReadOnlyMemory<byte> value, CancellationToken cancellationToken);

    [Ioctl(0x809, TransferMethod.Neither)]
    public static partial IoctlResult TryAnswerNeither(this IoctlDevice device, in LabOutcome outcome, ref LabReport report);

    [Ioctl(0x808, TransferMethod.OutDirect)]
    public static partial IoctlResult TryAnswerDirect(this IoctlDevice device, in LabOutcome outcome, ref LabReport report);

    [Ioctl(0x80B, Retry = false)]
    public static partial byte[] List(this IoctlDevice device, uint length, [OutputSize] int bytes);

    [Ioctl(0x80B, Name = "IOCTL_LAB_LIST")]
    public static partial ValueTask<IoctlResult<byte[]>> TryListGrowingAsync(this IoctlDevice device, uint length, [OutputSize] int bytes, CancellationToken cancellationToken);

    [Ioctl(0x808, TransferMethod.OutDirect, Name = "IOCTL_LAB_ANSWER_DIRECT", OutputSize = nameof(LabOutcome.Information), Retry = false)]
    public static partial IoctlBuffer AnswerOfInformation(this IoctlDevice device, in LabOutcome outcome);

    [Ioctl(0x808, TransferMethod.OutDirect, Name = "IOCTL_LAB_ANSWER_DIRECT", Retry = false)]
    public static partial ValueTask<IoctlBuffer> AnswerOfSizeAsync(this IoctlDevice device, LabOutcome outcome, [OutputSize] int bytes, CancellationToken cancellationToken);
}
