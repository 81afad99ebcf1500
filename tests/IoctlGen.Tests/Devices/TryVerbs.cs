namespace IoctlGen.Tests;

/// <summary>Every call that tells failure, by name, so that what holds for all is tested on all.</summary>
static class TryVerbs
{
    static readonly Dictionary<string, Func<IoctlDevice, CancellationToken, Task<Outcome>>> All = new()
    {
        ["TrySend"] = Sync(device => Of(DeviceCalls.TrySend(device, Codes.Pair))),
        ["TrySend with data"] = Sync(device => Of(DeviceCalls.TrySend(device, Codes.InDirect, [1], new byte[8]))),
        ["TryReceive"] = Sync(device => Of(DeviceCalls.TryReceive<Pair>(device, Codes.Pair))),
        ["TryReceive out"] = Sync(device => Of(DeviceCalls.TryReceiveOut(device, Codes.Pair, default, out Pair _))),
        ["TryUpdate"] = Sync(Update),
        ["TryExchange"] = Sync(Exchange),
        ["TryFill"] = Sync(device => Of(DeviceCalls.TryFill(device, Codes.Pair, default, new Pair[1].AsSpan()))),
        ["TryControl"] = Sync(device => Of(device.TryControl(Codes.PairCode, default, new byte[8]))),
        ["TrySendAsync"] = async (device, token) => Of(await DeviceCalls.TrySendAsync(device, Codes.Pair, default, token)),
        ["TrySendAsync with data"] = async (device, token) => Of(await DeviceCalls.TrySendAsync(device, Codes.InDirect, default, new byte[8], token)),
        ["TrySendAsync of a copy with data"] = async (device, token) => Of(await DeviceCalls.TrySendAsync(device, Codes.InDirect, default, AsyncInput.Copy(new Pair(1, 2)), token)),
        ["TryReceiveAsync"] = async (device, token) => Of(await DeviceCalls.TryReceiveAsync<Pair>(device, Codes.Pair, default, token)),
        ["TryControlAsync"] = async (device, token) => Of(await device.TryControlAsync(Codes.PairCode, default, new byte[8], cancellationToken: token)),
        ["TryFillAsync"] = async (device, token) => Of(await DeviceCalls.TryFillAsync(device, Codes.Pair, default, new Pair[1].AsMemory(), token)),
    };

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Those that have room for 8 bytes of output or data: a plain send has none.</summary>
    public static IEnumerable<string> NamesWithRoom => Names.Except(["TrySend", "TrySendAsync"]);

    public static Task<Outcome> Call(string name, IoctlDevice device, CancellationToken cancellationToken) => All[name](device, cancellationToken);

    static Func<IoctlDevice, CancellationToken, Task<Outcome>> Sync(Func<IoctlDevice, Outcome> call) => (device, _) => Task.FromResult(call(device));

    static Outcome Exchange(IoctlDevice device)
    {
        var pair = new Pair(1, 2);
        return Of(DeviceCalls.TryExchange(device, Codes.Pair, [1], ref pair));
    }

    static Outcome Update(IoctlDevice device)
    {
        var pair = new Pair(1, 2);
        return Of(DeviceCalls.TryUpdate(device, Codes.Pair, ref pair));
    }

    static Outcome Of(IoctlResult result) => new(result.Status, result.BytesReturned, result.IsSuccess, result.ThrowIfFailed);

    static Outcome Of<T>(IoctlResult<T> result) => new(result.Status, result.BytesReturned, result.IsSuccess, result.ThrowIfFailed);

    public sealed record Outcome(NtStatus Status, int BytesReturned, bool IsSuccess, Action ThrowIfFailed);
}
