namespace IoctlGen.Tests;

/// <summary>Outputs whose size each call states: drivers that check the length they are given.</summary>
[IoctlContract(0x8126, Prefix = "IOCTL_SIZED_")]
static partial class SizedOutputs
{
    [Ioctl(0x801, OutputSize = nameof(ReadRequest.Length), Retry = false)]
    public static partial IoctlBuffer<Pair> Read(this IoctlDevice scanner, in ReadRequest request);

    [Ioctl(0x802, OutputSize = "Inner.Length", Retry = false)]
    public static partial byte[] ReadNested(this IoctlDevice scanner, in NestedRequest request);

    [Ioctl(0x803, OutputSize = nameof(ReadRequest.Length), Retry = false)]
    public static partial IoctlBuffer ReadBuilt(this IoctlDevice scanner, IoctlInput<ReadRequest> request);

    [Ioctl(0x804, MaximumBufferSize = 64)]
    public static partial byte[] Log(this IoctlDevice scanner, ReadOnlySpan<byte> filter, [OutputSize] int bytes);

    [Ioctl(0x804, Name = "IOCTL_SIZED_LOG", MaximumBufferSize = 64)]
    public static partial ValueTask<IoctlResult<byte[]>> TryLogAsync(this IoctlDevice scanner, [OutputSize] int bytes, CancellationToken cancellationToken);

    [Ioctl(0x805, Retry = false)]
    public static partial string Name(this IoctlDevice scanner, [OutputSize] int @event);

    [Ioctl(0x806)]
    public static partial IoctlPages<ReadRequest, Pair> Pages(this IoctlDevice scanner, ReadRequest start, [OutputSize] int pageBytes);

    [Ioctl(0x806, Name = "IOCTL_SIZED_PAGES", OutputSize = nameof(ReadRequest.Length), AllowShortOutput = true)]
    public static partial IoctlPages<ReadRequest, Pair> PagesOfLength(this IoctlDevice scanner, ReadRequest start);

    public struct ReadRequest : IIoctlCursor<Pair>
    {
        public int Page;
        public long Length;

        public bool Advance(IoctlBuffer<Pair> page, NtStatus status) => ++Page < 2;
    }

    public readonly struct NestedRequest(long length)
    {
        public readonly Pair Path = new(1, 2);
        public readonly ReadRequest Inner = new() { Length = length };
    }
}
