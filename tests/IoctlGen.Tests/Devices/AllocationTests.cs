namespace IoctlGen.Tests;

public sealed class AllocationTests : IDisposable
{
    readonly SilentDevice _device = new();

    static readonly string Text = new('x', 255);

    readonly Pair[] _array = new Pair[4];

    readonly byte[] _bytes = new byte[8];

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
    public void Exchange_allocates_nothing() => Assert.Equal(0, BytesOf(() =>
    {
        var pair = new Pair(1, 2);
        DeviceCalls.Exchange(_device, Codes.Pair, InputBytes.Of(in pair), ref pair);
    }));

    [Fact]
    public void Fill_allocates_nothing() => Assert.Equal(0, BytesOf(() => DeviceCalls.Fill(_device, Codes.Pair, default, _array.AsSpan())));

    [Fact]
    public void A_call_with_owned_fields_allocates_nothing()
    {
        using var source = new RecordedHandle(5);

        Assert.Equal(0, BytesOf(() =>
        {
            Direct direct = default;
            _device.Duplicate(default, source);
            _device.PassAligned(ref direct, default);
            _device.PassShort(in direct, _bytes);
        }));
    }

    [Fact]
    public void Control_allocates_nothing() => Assert.Equal(0, BytesOf(() => _device.Control(Codes.PairCode, default, default)));

    [Fact]
    public void TryControl_allocates_nothing() => Assert.Equal(0, BytesOf(() => _device.TryControl(Codes.PairCode, default, default).ThrowIfFailed()));

    [Fact]
    public void A_text_that_is_sent_allocates_nothing() => Assert.Equal(0, BytesOf(() =>
    {
        _device.SetName(Text);
        _device.SetCaption(Text);
    }));

    [Fact]
    public void Records_allocate_nothing()
    {
        using var buffer = new IoctlBuffer([8, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 2, 0, 0, 0]);

        Assert.Equal(0, BytesOf(() =>
        {
            foreach (var record in buffer.RecordsAt<Pair>(0, static pair => pair.First))
                _ = record.Read<int>(4) + record.Header.Second + record.ElementsAt<int>(0, 2)[1];
        }));
    }

    /// <summary>In a debug build every asynchronous call allocates its state machine; that the release build allocates nothing is tested in the lab.</summary>
    [Fact]
    public void ControlAsync_allocates_no_more_than_a_declared_call() => Assert.Equal(
        BytesOf(() => Complete(DeviceCalls.FillAsync(_device, Codes.Pair, AsyncInput.Pin<byte>(_bytes), _bytes.AsMemory(), default))),
        BytesOf(() => Complete(_device.ControlAsync(Codes.PairCode, _bytes, _bytes))));

    [Fact]
    public void TryControlAsync_allocates_no_more_than_a_declared_call() => Assert.Equal(
        BytesOf(() => Complete(DeviceCalls.TrySendAsync(_device, Codes.Pair, AsyncInput.Pin<byte>(_bytes), _bytes, default))),
        BytesOf(() => Complete(_device.TryControlAsync(Codes.PairCode, _bytes, _bytes))));

    [Fact]
    public void A_call_that_allocates_is_seen() => Assert.True(BytesOf(() => GC.KeepAlive(new byte[1])) >= 100);

    public void Dispose() => _device.Dispose();

    static void Complete<T>(ValueTask<T> call)
    {
        Assert.True(call.IsCompletedSuccessfully);
        _ = call.Result;
    }

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
