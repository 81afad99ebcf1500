namespace IoctlGen.Tests;

/// <summary>One code that is called in several ways: it is one constant, and one entry of the list.</summary>
[IoctlContract(0x8126, Prefix = "IOCTL_")]
static partial class OneCodeTwoShapes
{
    [Ioctl(0x801)]
    public static partial Pair GetPair(IoctlDevice device);

    [Ioctl(0x801)]
    public static partial IoctlResult<Pair> TryGetPair(IoctlDevice device);

    [Ioctl(0x801)]
    public static partial ValueTask<Pair> GetPairAsync(IoctlDevice device, CancellationToken cancellationToken);
}
