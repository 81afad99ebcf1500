namespace IoctlGen.Tests;

/// <summary>Every call that throws on failure, by name, so that what holds for all is tested on all.</summary>
static class ThrowingVerbs
{
    static readonly Dictionary<string, Func<IoctlDevice, CancellationToken, Task>> All = new()
    {
        ["Send"] = Sync(device => DeviceCalls.Send(device, Codes.Pair)),
        ["Send with data"] = Sync(device => DeviceCalls.Send(device, Codes.InDirect, [1], new byte[8])),
        ["Receive"] = Sync(device => DeviceCalls.Receive<Pair>(device, Codes.Pair)),
        ["Receive what may be short"] = Sync(device => DeviceCalls.Receive<Pair>(device, Codes.Pair, allowShortOutput: true)),
        ["Update"] = Sync(device => Update(device, allowShortOutput: false)),
        ["Update what may be short"] = Sync(device => Update(device, allowShortOutput: true)),
        ["Exchange"] = Sync(device => Exchange(device, allowShortOutput: false)),
        ["Exchange what may be short"] = Sync(device => Exchange(device, allowShortOutput: true)),
        ["Fill"] = Sync(device => DeviceCalls.Fill(device, Codes.Pair, default, new Pair[1].AsSpan())),
        ["Control"] = Sync(device => device.Control(Codes.PairCode, default, new byte[8])),
        ["SendAsync"] = (device, token) => DeviceCalls.SendAsync(device, Codes.Pair, default, token).AsTask(),
        ["SendAsync with data"] = (device, token) => DeviceCalls.SendAsync(device, Codes.InDirect, default, new byte[8], token).AsTask(),
        ["SendAsync of a copy with data"] = (device, token) => DeviceCalls.SendAsync(device, Codes.InDirect, default, AsyncInput.Copy(new Pair(1, 2)), token).AsTask(),
        ["ReceiveAsync"] = (device, token) => DeviceCalls.ReceiveAsync<Pair>(device, Codes.Pair, default, token).AsTask(),
        ["ReceiveAsync what may be short"] = (device, token) => DeviceCalls.ReceiveAsync<Pair>(device, Codes.Pair, default, token, allowShortOutput: true).AsTask(),
        ["ControlAsync"] = (device, token) => device.ControlAsync(Codes.PairCode, default, new byte[8], cancellationToken: token).AsTask(),
        ["FillAsync"] = (device, token) => DeviceCalls.FillAsync(device, Codes.Pair, default, new Pair[1].AsMemory(), token).AsTask(),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static IEnumerable<string> AsyncNames => Names.Where(name => name.Contains("Async", StringComparison.Ordinal));

    public static Task Call(string name, IoctlDevice device, CancellationToken cancellationToken) => All[name](device, cancellationToken);

    static Func<IoctlDevice, CancellationToken, Task> Sync(Action<IoctlDevice> call) => (device, _) =>
    {
        call(device);
        return Task.CompletedTask;
    };

    static void Exchange(IoctlDevice device, bool allowShortOutput)
    {
        var pair = new Pair(1, 2);
        DeviceCalls.Exchange(device, Codes.Pair, [1], ref pair, allowShortOutput);
    }

    static void Update(IoctlDevice device, bool allowShortOutput)
    {
        var pair = new Pair(1, 2);
        DeviceCalls.Update(device, Codes.Pair, ref pair, allowShortOutput);
    }
}
