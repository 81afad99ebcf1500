namespace IoctlGen.Tests;

/// <summary>Codes whose driver reads the second buffer: of Neither what a property is set to, of OutDirect which report is asked for.</summary>
[IoctlContract(0x8127, Prefix = "IOCTL_SECOND_")]
static partial class SecondBuffers
{
    [Ioctl(0x801, TransferMethod.Neither)]
    public static partial void Property(this IoctlDevice filter, in Pair property, ref int value);

    [Ioctl(0x801, TransferMethod.Neither, Name = "IOCTL_SECOND_PROPERTY")]
    public static partial IoctlResult TryProperty(this IoctlDevice filter, in Pair property, ref int value);

    [Ioctl(0x801, TransferMethod.Neither, Name = "IOCTL_SECOND_PROPERTY")]
    public static partial void SetProperty(this IoctlDevice filter, in Pair property, in int value);

    [Ioctl(0x801, TransferMethod.Neither, Name = "IOCTL_SECOND_PROPERTY")]
    public static partial IoctlResult TrySetProperty(this IoctlDevice filter, IoctlInput<Pair> property, Pair value);

    [Ioctl(0x801, TransferMethod.Neither, Name = "IOCTL_SECOND_PROPERTY")]
    public static partial void SetBytes(this IoctlDevice filter, in Pair property, ReadOnlySpan<byte> value);

    [Ioctl(0x801, TransferMethod.Neither, Name = "IOCTL_SECOND_PROPERTY")]
    public static partial ValueTask SetPropertyAsync(this IoctlDevice filter, Pair property, int value, CancellationToken cancellationToken);

    [Ioctl(0x801, TransferMethod.Neither, Name = "IOCTL_SECOND_PROPERTY")]
    public static partial Task<IoctlResult> TrySetPropertyAsync(this IoctlDevice filter, Pair property, Pair value, CancellationToken cancellationToken);

    [Ioctl(0x801, TransferMethod.Neither, Name = "IOCTL_SECOND_PROPERTY")]
    public static partial ValueTask SetBytesAsync(this IoctlDevice filter, Pair property, ReadOnlyMemory<byte> value, CancellationToken cancellationToken);

    [Ioctl(0x802, TransferMethod.OutDirect)]
    public static partial int Report(this IoctlDevice device, int index, Span<byte> report);

    [Ioctl(0x802, TransferMethod.OutDirect, Name = "IOCTL_SECOND_REPORT")]
    public static partial ValueTask<int> ReportAsync(this IoctlDevice device, int index, Memory<byte> report, CancellationToken cancellationToken);

    [Ioctl(0x802, TransferMethod.OutDirect, Name = "IOCTL_SECOND_REPORT", AllowShortOutput = true)]
    public static partial void ReportOfPair(this IoctlDevice device, ReadOnlySpan<int> indices, ref Pair report);

    [Ioctl(0x803, TransferMethod.InDirect)]
    public static partial void Load(this IoctlDevice device, in int offset, in Pair pair);
}
