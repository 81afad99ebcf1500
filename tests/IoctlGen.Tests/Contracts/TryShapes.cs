namespace IoctlGen.Tests;

/// <summary>Every shape that tells failure, once.</summary>
[IoctlContract(0x8124, Prefix = "IOCTL_SHAPES_")]
static partial class TryShapes
{
    [Ioctl(0x801)]
    public static partial IoctlResult TryReset(this IoctlDevice device);

    [Ioctl(0x802)]
    public static partial IoctlResult TrySetPair(this IoctlDevice device, in Pair pair);

    [Ioctl(0x804)]
    public static partial IoctlResult<Pair> TryGetPair(this IoctlDevice device);

    [Ioctl(0x805)]
    public static partial IoctlResult<Pair> TryFindPair(this IoctlDevice device, in int key);

    [Ioctl(0x806)]
    public static partial IoctlResult TryReadPair(this IoctlDevice device, out Pair pair);

    [Ioctl(0x807)]
    public static partial IoctlResult TryLookUpPair(this IoctlDevice device, int key, out Pair pair);

    [Ioctl(0x808)]
    public static partial IoctlResult TrySwapPair(this IoctlDevice device, ref Pair pair);

    [Ioctl(0x80A)]
    public static partial IoctlResult<int> TryGetPairs(this IoctlDevice device, Span<Pair> pairs);

    [Ioctl(0x80C, TransferMethod.InDirect)]
    public static partial IoctlResult TryWrite(this IoctlDevice device, in int offset, ReadOnlySpan<byte> data);

    [Ioctl(0x80D, AllowShortOutput = true)]
    public static partial IoctlResult<Pair> TryGetSomeOfPair(this IoctlDevice device);
}
