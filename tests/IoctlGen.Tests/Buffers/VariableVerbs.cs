using System.Runtime.InteropServices;
using System.Text;

namespace IoctlGen.Tests;

/// <summary>Every call whose output the runtime sizes, by name; its value as bytes, so that what holds for all is tested on all.</summary>
static class VariableVerbs
{
    delegate Task<byte[]> Call(IoctlDevice device, OutputGrowth growth, CancellationToken cancellationToken);

    static readonly byte One = 1;

    static readonly Dictionary<string, Call> All = new()
    {
        ["ReceiveArray"] = (device, growth, _) => Task.FromResult(Bytes(DeviceCalls.ReceiveArray<Pair>(device, Codes.Pair, [1], growth))),
        ["ReceiveString"] = (device, growth, _) => Task.FromResult(Bytes(DeviceCalls.ReceiveString(device, Codes.Pair, [1], growth))),
        ["ReceiveString of CHAR"] = (device, growth, _) => Task.FromResult(Latin1(DeviceCalls.ReceiveString(device, Codes.Pair, [1], growth, ansi: true))),
        ["ReceiveBuffer"] = (device, growth, _) => Task.FromResult(Bytes(DeviceCalls.ReceiveBuffer(device, Codes.Pair, [1], growth))),
        ["ReceiveBuffer<T>"] = (device, growth, _) => Task.FromResult(Bytes(DeviceCalls.ReceiveHeaderBuffer<Pair>(device, Codes.Pair, [1], growth))),
        ["TryReceiveArray"] = (device, growth, _) => Task.FromResult(Bytes(DeviceCalls.TryReceiveArray<Pair>(device, Codes.Pair, [1], growth).Value)),
        ["TryReceiveString"] = (device, growth, _) => Task.FromResult(Bytes(DeviceCalls.TryReceiveString(device, Codes.Pair, [1], growth).Value)),
        ["TryReceiveBuffer"] = (device, growth, _) => Task.FromResult(Bytes(DeviceCalls.TryReceiveBuffer(device, Codes.Pair, [1], growth).Value)),
        ["TryReceiveBuffer<T>"] = (device, growth, _) => Task.FromResult(Bytes(DeviceCalls.TryReceiveHeaderBuffer<Pair>(device, Codes.Pair, [1], growth).Value)),
        ["ReceiveArrayAsync"] = async (device, growth, token) => Bytes(await DeviceCalls.ReceiveArrayAsync<Pair>(device, Codes.Pair, Input, token, growth)),
        ["ReceiveStringAsync"] = async (device, growth, token) => Bytes(await DeviceCalls.ReceiveStringAsync(device, Codes.Pair, Input, token, growth)),
        ["ReceiveStringAsync of CHAR"] = async (device, growth, token) => Latin1(await DeviceCalls.ReceiveStringAsync(device, Codes.Pair, Input, token, growth, ansi: true)),
        ["ReceiveBufferAsync"] = async (device, growth, token) => Bytes(await DeviceCalls.ReceiveBufferAsync(device, Codes.Pair, Input, token, growth)),
        ["ReceiveBufferAsync<T>"] = async (device, growth, token) => Bytes(await DeviceCalls.ReceiveHeaderBufferAsync<Pair>(device, Codes.Pair, Input, token, growth)),
        ["TryReceiveArrayAsync"] = async (device, growth, token) => Bytes((await DeviceCalls.TryReceiveArrayAsync<Pair>(device, Codes.Pair, Input, token, growth)).Value),
        ["TryReceiveStringAsync"] = async (device, growth, token) => Bytes((await DeviceCalls.TryReceiveStringAsync(device, Codes.Pair, Input, token, growth)).Value),
        ["TryReceiveBufferAsync"] = async (device, growth, token) => Bytes((await DeviceCalls.TryReceiveBufferAsync(device, Codes.Pair, Input, token, growth)).Value),
        ["TryReceiveBufferAsync<T>"] = async (device, growth, token) => Bytes((await DeviceCalls.TryReceiveHeaderBufferAsync<Pair>(device, Codes.Pair, Input, token, growth)).Value),
    };

    public static IEnumerable<string> Names => All.Keys;

    static AsyncInput Input => AsyncInput.Copy(in One);

    public static Task<byte[]> Of(string name, IoctlDevice device, OutputGrowth growth = default) =>
        All[name](device, growth, TestContext.Current.CancellationToken);

    public static Task<byte[]> Cancelled(string name, IoctlDevice device) => All[name](device, default, new(canceled: true));

    static byte[] Bytes(Pair[] pairs) => MemoryMarshal.AsBytes(pairs.AsSpan()).ToArray();

    static byte[] Bytes(string text) => MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);

    static byte[] Bytes(IoctlBuffer buffer)
    {
        using (buffer)
            return buffer.Bytes.ToArray();
    }
}
