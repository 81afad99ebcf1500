namespace IoctlGen.Tests;

/// <summary>Every synchronous shape of a signature, once.</summary>
[IoctlContract(0x8123, Header = "shapes.h", Prefix = "IOCTL_SHAPES_")]
static partial class SyncShapes
{
    [Ioctl(0x801)]
    public static partial void Reset(this IoctlDevice device);

    [Ioctl(0x802, TransferMethod.Buffered, RequiredAccess.Write)]
    public static partial void SetPair(this IoctlDevice device, in Pair pair);

    [Ioctl(0x803)]
    public static partial void SetLevel(this IoctlDevice device, int level);

    [Ioctl(0x804, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial Pair GetPair(this IoctlDevice device);

    [Ioctl(0x805)]
    public static partial Pair FindPair(this IoctlDevice device, in int key);

    [Ioctl(0x806)]
    public static partial void ReadPair(this IoctlDevice device, out Pair pair);

    [Ioctl(0x807)]
    public static partial void LookUpPair(this IoctlDevice device, int key, out Pair pair);

    [Ioctl(0x808)]
    public static partial void SwapPair(this IoctlDevice device, ref Pair pair);

    [Ioctl(0x809)]
    public static partial void SetPairs(this IoctlDevice device, ReadOnlySpan<Pair> pairs);

    [Ioctl(0x80A, TransferMethod.OutDirect)]
    public static partial int GetPairs(this IoctlDevice device, Span<Pair> pairs);

    [Ioctl(0x80B, TransferMethod.Neither)]
    public static partial int FindPairs(this IoctlDevice device, in int key, Span<Pair> pairs);

    [Ioctl(0x80C, TransferMethod.InDirect)]
    public static partial void Write(this IoctlDevice device, in int offset, ReadOnlySpan<byte> data);

    [Ioctl(0x80D, AllowShortOutput = true)]
    public static partial Pair GetSomeOfPair(this IoctlDevice device);

    [Ioctl(0x80E, AllowShortOutput = true)]
    public static partial void SwapSomeOfPair(this IoctlDevice device, ref Pair pair);

    [Ioctl(0x80F, MajorFunction = MajorFunction.FileSystemControl)]
    public static partial void ResetVolume(IoctlDevice device);
}
