namespace IoctlGen.Tests;

public sealed class AllocationTests : IDisposable
{
    readonly SilentDevice _device = new();

    readonly Pair[] _array = new Pair[4];

    [Fact]
    public void Send_allocates_nothing() => Assert.Equal(0, BytesOf(() =>
    {
        var pair = new Pair(1, 2);
        DeviceCalls.Send(_device, Codes.Pair, InputBytes.Of(in pair));
    }));

    [Fact]
    public void TrySend_allocates_nothing() => Assert.Equal(0, BytesOf(() => DeviceCalls.TrySend(_device, Codes.Pair).ThrowIfFailed()));

    [Fact]
    public void Receive_allocates_nothing() => Assert.Equal(0, BytesOf(() => DeviceCalls.Receive<Pair>(_device, Codes.Pair)));

    [Fact]
    public void TryReceive_allocates_nothing() => Assert.Equal(0, BytesOf(() => DeviceCalls.TryReceive<Pair>(_device, Codes.Pair).TryGetValue(out _)));

    [Fact]
    public void Update_allocates_nothing() => Assert.Equal(0, BytesOf(() =>
    {
        var pair = new Pair(1, 2);
        DeviceCalls.Update(_device, Codes.Pair, ref pair);
    }));

    [Fact]
    public void Fill_allocates_nothing() => Assert.Equal(0, BytesOf(() => DeviceCalls.Fill(_device, Codes.Pair, default, _array.AsSpan())));

    [Fact]
    public void Control_allocates_nothing() => Assert.Equal(0, BytesOf(() => _device.Control(Codes.PairCode, default, default)));

    [Fact]
    public void A_call_that_allocates_is_seen() => Assert.True(BytesOf(() => GC.KeepAlive(new byte[1])) >= 100);

    public void Dispose() => _device.Dispose();

    static long BytesOf(Action call)
    {
        // Warmed up: the first calls are compiled, and static readonly fields made.
        Repeat(call);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(call);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static void Repeat(Action call)
    {
        for (var i = 0; i < 100; i++)
            call();
    }
}
