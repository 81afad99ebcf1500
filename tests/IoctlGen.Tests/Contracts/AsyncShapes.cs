namespace IoctlGen.Tests;

/// <summary>Every asynchronous shape of a signature, once.</summary>
[IoctlContract(0x8125, Prefix = "IOCTL_SHAPES_")]
static partial class AsyncShapes
{
    [Ioctl(0x801)]
    public static partial Task ResetAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x802)]
    public static partial ValueTask SetPairAsync(this IoctlDevice device, in Pair pair, CancellationToken cancellationToken);

    [Ioctl(0x803)]
    public static partial Task SetLevelAsync(this IoctlDevice device, int level);

    [Ioctl(0x804)]
    public static partial Task<Pair> GetPairAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x805)]
    public static partial ValueTask<Pair> FindPairAsync(this IoctlDevice device, int key, CancellationToken cancellationToken);

    [Ioctl(0x809)]
    public static partial ValueTask SetPairsAsync(this IoctlDevice device, ReadOnlyMemory<Pair> pairs, CancellationToken cancellationToken);

    [Ioctl(0x80A)]
    public static partial Task<int> GetPairsAsync(this IoctlDevice device, Memory<Pair> pairs, CancellationToken cancellationToken);

    [Ioctl(0x80B)]
    public static partial ValueTask<int> FindPairsAsync(this IoctlDevice device, int key, Memory<Pair> pairs, CancellationToken cancellationToken);

    [Ioctl(0x80C, TransferMethod.InDirect)]
    public static partial ValueTask WriteAsync(this IoctlDevice device, int offset, ReadOnlyMemory<byte> data, CancellationToken cancellationToken);

    [Ioctl(0x80D, AllowShortOutput = true)]
    public static partial ValueTask<Pair> GetSomeOfPairAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x80E)]
    public static partial Task<IoctlResult> TryEjectAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x80F)]
    public static partial ValueTask<IoctlResult<Pair>> TryPeekAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x810)]
    public static partial ValueTask<IoctlResult<int>> TryPeekAllAsync(this IoctlDevice device, Memory<Pair> pairs, CancellationToken cancellationToken);
}
