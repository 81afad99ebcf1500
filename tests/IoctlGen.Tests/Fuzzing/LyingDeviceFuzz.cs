using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsCheck;

namespace IoctlGen.Tests;

/// <summary>
/// Every call on a lying driver, over memory full of other people's bytes: no byte that the driver did not report reaches the
/// caller, each array and each request goes back once, nothing stays pinned, and every call ends.
/// </summary>
public sealed class LyingDeviceFuzz
{
    const byte Sent = 0x22;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    delegate Task<byte[]> Call(IoctlDevice device, ReadOnlyMemory<byte> input, OutputGrowth growth, bool isShortAllowed);

    static readonly Dictionary<string, Call> Calls = new()
    {
        ["ReceiveArray"] = (device, input, growth, _) => Task.FromResult(Bytes(DeviceCalls.ReceiveArray<Pair>(device, Codes.Pair, input.Span, growth))),
        ["ReceiveArrayAsync"] = async (device, input, growth, _) => Bytes(await DeviceCalls.ReceiveArrayAsync<Pair>(device, Codes.Pair, AsyncInput.Pin(input), default, growth)),
        ["ReceiveString"] = (device, input, growth, _) => Task.FromResult(Bytes(DeviceCalls.ReceiveString(device, Codes.Pair, input.Span, growth))),
        ["ReceiveStringAsync"] = async (device, input, growth, _) => Bytes(await DeviceCalls.ReceiveStringAsync(device, Codes.Pair, AsyncInput.Pin(input), default, growth)),
        ["ReceiveBuffer"] = (device, input, growth, _) => Task.FromResult(Bytes(DeviceCalls.ReceiveBuffer(device, Codes.Pair, input.Span, growth))),
        ["ReceiveBufferAsync"] = async (device, input, growth, _) => Bytes(await DeviceCalls.ReceiveBufferAsync(device, Codes.Pair, AsyncInput.Pin(input), default, growth)),
        ["ReceiveHeaderBuffer"] = (device, input, growth, isShortAllowed) => Task.FromResult(Bytes(DeviceCalls.ReceiveHeaderBuffer<Pair>(device, Codes.Pair, input.Span, growth, Size, isShortAllowed))),
        ["ReceiveHeaderBufferAsync"] = async (device, input, growth, isShortAllowed) =>
            Bytes(await DeviceCalls.ReceiveHeaderBufferAsync<Pair>(device, Codes.Pair, AsyncInput.Pin(input), default, growth, Size, isShortAllowed)),
        ["Receive"] = (device, input, _, isShortAllowed) => Task.FromResult(Bytes([DeviceCalls.Receive<Pair>(device, Codes.Pair, input.Span, isShortAllowed)])),
        ["ReceiveAsync"] = async (device, input, _, isShortAllowed) => Bytes([await DeviceCalls.ReceiveAsync<Pair>(device, Codes.Pair, AsyncInput.Pin(input), default, isShortAllowed)]),
        ["TryReceive"] = (device, input, _, isShortAllowed) => Task.FromResult(Bytes([DeviceCalls.TryReceive<Pair>(device, Codes.Pair, input.Span, isShortAllowed).GetValueOrDefault()])),
        ["TryReceiveAsync"] = async (device, input, _, isShortAllowed) => Bytes([(await DeviceCalls.TryReceiveAsync<Pair>(device, Codes.Pair, AsyncInput.Pin(input), default, isShortAllowed)).GetValueOrDefault()]),
        ["TryReceiveOut"] = (device, input, _, isShortAllowed) =>
        {
            DeviceCalls.TryReceiveOut(device, Codes.Pair, input.Span, out Pair pair, isShortAllowed);
            return Task.FromResult(Bytes([pair]));
        },
        ["Update"] = (device, input, _, isShortAllowed) =>
        {
            var pair = MemoryMarshal.Read<Pair>(input.Span);
            DeviceCalls.TryUpdate(device, Codes.Pair, ref pair, isShortAllowed);
            return Task.FromResult(Bytes([pair]));
        },
        ["FillAsync"] = async (device, input, _, _) =>
        {
            var pairs = new Pair[5];
            return Bytes(pairs[..await DeviceCalls.FillAsync<Pair>(device, Codes.Pair, AsyncInput.Pin(input), pairs, default)]);
        },
        ["SendAsync with data"] = async (device, input, _, _) =>
        {
            await DeviceCalls.TrySendAsync(device, Codes.InDirect, AsyncInput.Pin(input), input, default);
            return [];
        },
        ["ReceivePages"] = (device, _, _, isShortAllowed) =>
            Task.FromResult(DeviceCalls.ReceivePages<Steps, Pair>(device, Codes.Pair, default, 20, isShortAllowed).AsEnumerable().SelectMany(Bytes).ToArray()),
        ["ReceivePages asynchronously"] = async (device, _, _, isShortAllowed) =>
        {
            List<byte> bytes = [];
            await foreach (var page in DeviceCalls.ReceivePages<Steps, Pair>(device, Codes.Pair, default, 20, isShortAllowed).AsAsyncEnumerable())
                bytes.AddRange(Bytes(page));
            return [.. bytes];
        },
    };

    static readonly Gen<OutputGrowth> Growths = Gen.Select(
        Gen.OneOf(0, 1, 16, 100, 3000), Gen.OneOf(0, 5000, 20000), Gen.Bool, static (first, largest, retry) => new OutputGrowth(first, largest, retry));

    [Fact]
    public void Only_what_was_reported_reaches_the_caller() => Fuzz.Check(Gen.Select(Gen.OneOf(Calls.Keys.ToArray()), LyingDevice.Answers.Array[0, 5], Growths, Gen.Bool), static values =>
    {
        var (name, answers, growth, isShortAllowed) = values;
        using var input = new CountingMemory();
        input.GetSpan().Fill(Sent);
        using var device = new LyingDevice(answers);
        PoisonedPool.Fill(1 << 13);
        PoisonStack();

        byte[] received = [];
        try
        {
            var call = Calls[name](device, input.Memory, growth, isShortAllowed);
            received = call.WaitAsync(Patience).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is IoctlException || (exception is TimeoutException && answers.Any(answer => answer.Throws)))
        {
            // It told the failure, and hands nothing over.
        }

        Assert.DoesNotContain(PoisonedPool.Poison, received);
        Assert.DoesNotContain(LyingDevice.Unreported, received);
        Assert.Equal(input.Pins, input.Unpins);
        AssertReturnedOnce();
    }, iterations: 10_000);

    static void AssertReturnedOnce()
    {
        IoctlAsyncRequest[] requests = [.. Enumerable.Range(0, 3).Select(_ => IoctlAsyncRequest.Rent(Codes.Pair, default))];
        Assert.Distinct(requests);
        foreach (var request in requests)
            request.Return();
    }

    static long Size(in Pair header) => header.First;

    static byte[] Bytes(Pair[] pairs) => MemoryMarshal.AsBytes(pairs.AsSpan()).ToArray();

    static byte[] Bytes(string text) => MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    static byte[] Bytes(IoctlBuffer buffer)
    {
        using (buffer)
            return buffer is IoctlBuffer<Pair> { Header: var header } ? [.. buffer.Bytes, .. Bytes([header])] : buffer.Bytes.ToArray();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void PoisonStack()
    {
        Span<byte> stack = stackalloc byte[4096];
        stack.Fill(PoisonedPool.Poison);
    }

    struct Steps : IIoctlCursor<Pair>
    {
        public int Page;

        public bool Advance(IoctlBuffer<Pair> page, NtStatus status) => ++Page < 4;
    }
}
