using System.Buffers;

namespace IoctlGen.Tests;

/// <summary>The caller's memory is unpinned however a call ends, and a request goes back to its pool once.</summary>
public sealed class PinTests
{
    static readonly SilentDevice Device = new();

    delegate Task Call(AsyncInput input, OutputGrowth growth);

    static readonly Dictionary<string, Call> Growing = new()
    {
        ["ReceiveArrayAsync"] = (input, growth) => DeviceCalls.ReceiveArrayAsync<Pair>(Device, Codes.Pair, input, Token, growth).AsTask(),
        ["ReceiveStringAsync"] = (input, growth) => DeviceCalls.ReceiveStringAsync(Device, Codes.Pair, input, Token, growth).AsTask(),
        ["ReceiveBufferAsync"] = (input, growth) => DeviceCalls.ReceiveBufferAsync(Device, Codes.Pair, input, Token, growth).AsTask(),
        ["ReceiveHeaderBufferAsync"] = (input, growth) => DeviceCalls.ReceiveHeaderBufferAsync<Pair>(Device, Codes.Pair, input, Token, growth).AsTask(),
        ["TryReceiveBufferAsync"] = (input, growth) => DeviceCalls.TryReceiveBufferAsync(Device, Codes.Pair, input, Token, growth).AsTask(),
    };

    public static TheoryData<string> GrowingNames => [.. Growing.Keys];

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(GrowingNames))]
    public async Task An_output_that_no_memory_can_hold_leaves_the_input_unpinned(string call)
    {
        using var input = new CountingMemory();

        await Assert.ThrowsAsync<OutOfMemoryException>(() => Growing[call](AsyncInput.Pin<byte>(input.Memory), new(int.MaxValue)));

        Assert.Equal(input.Pins, input.Unpins);
    }

    [Fact]
    public async Task A_size_field_that_cannot_be_read_leaves_the_input_unpinned()
    {
        using var input = new CountingMemory();

        await Assert.ThrowsAsync<TimeoutException>(() => DeviceCalls.ReceiveHeaderBufferAsync<Pair>(
            Device, Codes.Pair, AsyncInput.Pin<byte>(input.Memory), Token, default, static (in Pair _) => throw new TimeoutException()).AsTask());

        Assert.Equal((1, 1), (input.Pins, input.Unpins));
    }

    [Fact]
    public async Task An_output_that_cannot_be_pinned_leaves_the_input_unpinned()
    {
        using CountingMemory input = new(), output = new(pinFails: true);

        await Assert.ThrowsAsync<TimeoutException>(() => DeviceCalls.FillAsync(Device, Codes.Pair, AsyncInput.Pin<byte>(input.Memory), output.Memory, Token).AsTask());

        Assert.Equal((1, 1), (input.Pins, input.Unpins));
    }

    [Fact]
    public async Task Data_that_cannot_be_pinned_leaves_the_input_unpinned()
    {
        using CountingMemory input = new(), data = new(pinFails: true);

        await Assert.ThrowsAsync<TimeoutException>(() => DeviceCalls.SendAsync(Device, Codes.InDirect, AsyncInput.Pin<byte>(input.Memory), data.Memory, Token).AsTask());

        Assert.Equal((1, 1), (input.Pins, input.Unpins));
    }

    [Fact]
    public async Task Memory_that_cannot_be_unpinned_does_not_keep_the_rest_pinned()
    {
        using CountingMemory input = new(unpinFails: true), data = new();

        await Assert.ThrowsAsync<TimeoutException>(() => DeviceCalls.SendAsync(Device, Codes.InDirect, AsyncInput.Pin<byte>(input.Memory), data.Memory, Token).AsTask());

        Assert.Equal((1, 1), (data.Pins, data.Unpins));
    }

    [Fact]
    public async Task Memory_that_cannot_be_unpinned_does_not_keep_the_array_of_a_variable_output()
    {
        const int Large = 1 << 21;
        using var input = new CountingMemory(unpinFails: true);
        var before = ArrayPool<byte>.Shared.Rent(Large);
        ArrayPool<byte>.Shared.Return(before);

        await Assert.ThrowsAsync<TimeoutException>(() => DeviceCalls.TryReceiveStringAsync(Device, Codes.Pair, AsyncInput.Pin<byte>(input.Memory), Token, new(Large)).AsTask());

        var after = ArrayPool<byte>.Shared.Rent(Large);
        Assert.Same(before, after);
        ArrayPool<byte>.Shared.Return(after);
    }

    [Fact]
    public void A_request_that_could_not_take_another_output_is_returned_once()
    {
        using var output = new CountingMemory(pinFails: true);
        var request = IoctlAsyncRequest.Rent(Codes.Pair, default);

        Assert.Throws<TimeoutException>(() => request.SetOutput(output.Memory));
        request.Return();

        IoctlAsyncRequest one = IoctlAsyncRequest.Rent(Codes.Pair, default), other = IoctlAsyncRequest.Rent(Codes.Pair, default);
        Assert.NotSame(one, other);
        one.Return();
        other.Return();
    }
}
