using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>The codes of <c>\\.\IoctlGenLab</c>, as driver/public/ioctlgenlab.h defines them.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_LAB_", Header = "ioctlgenlab.h")]
static partial class LabDevice
{
    public const string Path = @"\\.\IoctlGenLab";

    [Ioctl(0x800)]
    public static partial int Echo(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    [Ioctl(0x800)]
    public static partial int Echo(this SafeHandle device, ReadOnlySpan<byte> input, Span<byte> output);

    [Ioctl(0x800)]
    public static partial LabReport Echo(this IoctlDevice device, in LabReport report);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial void EchoInPlace(this IoctlDevice device, ref LabReport report);

    [Ioctl(0x801, TransferMethod.InDirect)]
    public static partial void Upload(this IoctlDevice device, in LabOutcome header, ReadOnlySpan<byte> data);

    [Ioctl(0x802, TransferMethod.OutDirect)]
    public static partial int Repeat(this IoctlDevice device, ReadOnlySpan<byte> pattern, Span<byte> output);

    [Ioctl(0x803, TransferMethod.Neither)]
    public static partial int Reverse(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    [Ioctl(0x804, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial void NeedRead(this IoctlDevice device);

    [Ioctl(0x805, TransferMethod.Buffered, RequiredAccess.Write)]
    public static partial void NeedWrite(this IoctlDevice device);

    [Ioctl(0x806, TransferMethod.Buffered, RequiredAccess.ReadWrite)]
    public static partial void NeedBoth(this IoctlDevice device);

    [Ioctl(0x807)]
    public static partial int Answer(this IoctlDevice device, in LabOutcome outcome, Span<byte> output);

    [Ioctl(0x807)]
    public static partial IoctlResult<int> TryAnswer(this IoctlDevice device, in LabOutcome outcome, Span<byte> output);

    [Ioctl(0x808, TransferMethod.OutDirect)]
    public static partial int AnswerDirect(this IoctlDevice device, in LabOutcome outcome, Span<byte> output);

    [Ioctl(0x808, TransferMethod.OutDirect, Name = "IOCTL_LAB_ANSWER_DIRECT", AllowShortOutput = true)]
    public static partial LabReport AnswerDirectReport(this IoctlDevice device, in LabOutcome outcome);

    [Ioctl(0x809, TransferMethod.Neither)]
    public static partial int AnswerNeither(this IoctlDevice device, in LabOutcome outcome, Span<byte> output);

    [Ioctl(0x80A)]
    public static partial LabReport Report(this IoctlDevice device, uint byteCount);

    [Ioctl(0x80A)]
    public static partial IoctlResult<LabReport> TryReport(this IoctlDevice device, uint byteCount);

    [Ioctl(0x80A, Name = "IOCTL_LAB_REPORT", AllowShortOutput = true)]
    public static partial LabReport ReportSoFar(this IoctlDevice device, uint byteCount);

    [Ioctl(0x80B)]
    public static partial int List(this IoctlDevice device, uint length, Span<byte> output);

    [Ioctl(0x80B)]
    public static partial IoctlResult<int> TryList(this IoctlDevice device, uint length, Span<byte> output);

    [Ioctl(0x80C)]
    public static partial IoctlResult<int> TryPend(this IoctlDevice device, uint channel, Span<byte> output);

    [Ioctl(0x80C)]
    public static partial IoctlResult<int> TryPend(this SafeHandle device, uint channel, Span<byte> output);

    [Ioctl(0x80D, TransferMethod.OutDirect)]
    public static partial IoctlResult<int> TryPendDirect(this IoctlDevice device, uint channel, Span<byte> output);

    [Ioctl(0x80E)]
    public static partial void Release(this IoctlDevice device, in LabRelease release);

    [Ioctl(0x80E)]
    public static partial IoctlResult TryRelease(this IoctlDevice device, in LabRelease release);

    [Ioctl(0x80F)]
    public static partial LabChannelState ChannelState(this IoctlDevice device, uint channel);

    [Ioctl(0x810)]
    public static partial IoctlResult<int> TryDelay(this IoctlDevice device, in LabDelay delay, Span<byte> output);

    [Ioctl(0x810)]
    public static partial IoctlResult<int> TryDelay(this SafeHandle device, in LabDelay delay, Span<byte> output);

    [Ioctl(0x811)]
    public static partial LabLastRequest LastRequest(this IoctlDevice device);

    [Ioctl(0x812, TransferMethod.OutDirect)]
    public static partial int Facts(this IoctlDevice device, Span<LabFact> facts);

    [Ioctl(0x813)]
    public static partial void ReleaseAll(this IoctlDevice device, in LabRelease release);
}
