using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen.Benchmarks;

/// <summary>The generated calls, on a device and on a bare handle.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_")]
static partial class Timed
{
    [Ioctl(0x801)]
    public static partial void Nothing(this IoctlDevice device);

    [Ioctl(0x802)]
    public static partial void Set(this IoctlDevice device, in Block64 value);

    [Ioctl(0x803)]
    public static partial Block64 Get(this IoctlDevice device);

    [Ioctl(0x804)]
    public static partial Block64 Exchange(this IoctlDevice device, in Block64 value);

    [Ioctl(0x801)]
    public static partial void Nothing(this SafeFileHandle device);

    [Ioctl(0x802)]
    public static partial void Set(this SafeFileHandle device, in Block64 value);

    [Ioctl(0x803)]
    public static partial Block64 Get(this SafeFileHandle device);

    [Ioctl(0x804)]
    public static partial Block64 Exchange(this SafeFileHandle device, in Block64 value);

    [Ioctl(0x806)]
    public static partial void SetName(this IoctlDevice device, string name);

    [Ioctl(0x807, Text = IoctlText.Ansi)]
    public static partial void SetLabel(this IoctlDevice device, string label);

    [Ioctl(0x804)]
    public static partial ValueTask<Block64> ExchangeAsync(this IoctlDevice device, in Block64 value, CancellationToken cancellationToken = default);

    [Ioctl(0x804)]
    public static partial ValueTask<Block64> ExchangeAsync(this SafeFileHandle device, in Block64 value, CancellationToken cancellationToken = default);

    [Ioctl(0x804, Name = "IOCTL_EXCHANGE")]
    public static partial void Transfer(
        this IoctlDevice device, ref Transfer64 transfer,
        [IoctlField(nameof(Transfer64.Data), Length = nameof(Transfer64.Length))] Span<byte> data, [IoctlField(nameof(Transfer64.Event))] SafeHandle @event);

    [Ioctl(0x804, Name = "IOCTL_EXCHANGE")]
    public static partial void Transfer(
        this SafeFileHandle device, ref Transfer64 transfer,
        [IoctlField(nameof(Transfer64.Data), Length = nameof(Transfer64.Length))] Span<byte> data, [IoctlField(nameof(Transfer64.Event))] SafeHandle @event);

    [Ioctl(0x805)]
    public static partial byte[] Enumerate(this IoctlDevice device);

    [Ioctl(0x805, Name = "IOCTL_ENUMERATE")]
    public static partial string Describe(this IoctlDevice device);

    [Ioctl(0x805, Name = "IOCTL_ENUMERATE")]
    public static partial IoctlBuffer Query(this IoctlDevice device);

    [Ioctl(0x806, TransferMethod.OutDirect)]
    public static partial void Refresh(this IoctlDevice device, in Block64 value, ref Block64 state);

    [Ioctl(0x807, TransferMethod.Neither)]
    public static partial void Assign(this IoctlDevice device, in Block64 value, in Block64 other);

    [Ioctl(0x806, TransferMethod.OutDirect)]
    public static partial void Refresh(this SafeFileHandle device, in Block64 value, ref Block64 state);

    [Ioctl(0x807, TransferMethod.Neither)]
    public static partial void Assign(this SafeFileHandle device, in Block64 value, in Block64 other);

    [Ioctl(0x805, Name = "IOCTL_ENUMERATE", Retry = false)]
    public static partial byte[] EnumerateSized(this IoctlDevice device, [OutputSize] int bytes);
}
