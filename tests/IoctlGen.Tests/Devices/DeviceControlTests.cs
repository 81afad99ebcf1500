using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen.Tests;

public sealed class DeviceControlTests
{
    static readonly Dictionary<string, Func<SafeHandle, Task>> Calls = new()
    {
        ["Control"] = Sync(device => DeviceControl.Control(device, Codes.PairCode, default, default)),
        ["ControlAsync"] = device => DeviceControl.ControlAsync(device, Codes.PairCode, default, default).AsTask(),
        ["TryControlAsync"] = device => DeviceControl.TryControlAsync(device, Codes.PairCode, default, default).AsTask(),
        ["TryControl"] = Sync(device => DeviceControl.TryControl(device, Codes.PairCode, default, default)),
        ["Send"] = Sync(device => HandleCalls.Send(device, Codes.Pair)),
        ["Send with data"] = Sync(device => HandleCalls.Send(device, Codes.InDirect, [1], [2])),
        ["Receive"] = Sync(device => HandleCalls.Receive<Pair>(device, Codes.Pair)),
        ["Update"] = Sync(Update),
        ["Exchange"] = Sync(Exchange),
        ["TryExchange"] = Sync(TryExchange),
        ["SendAsync of a copy with data"] = device => HandleCalls.SendAsync(device, Codes.InDirect, default, AsyncInput.Copy(1), default).AsTask(),
        ["TrySendAsync of a copy with data"] = device => HandleCalls.TrySendAsync(device, Codes.InDirect, default, AsyncInput.Copy(1), default).AsTask(),
        ["Fill"] = Sync(device => HandleCalls.Fill(device, Codes.Pair, default, new Pair[1].AsSpan())),
        ["TrySend"] = Sync(device => HandleCalls.TrySend(device, Codes.Pair)),
        ["TrySend with data"] = Sync(device => HandleCalls.TrySend(device, Codes.InDirect, [1], [2])),
        ["TryReceive"] = Sync(device => HandleCalls.TryReceive<Pair>(device, Codes.Pair)),
        ["TryReceive out"] = Sync(device => HandleCalls.TryReceiveOut(device, Codes.Pair, default, out Pair _)),
        ["TryUpdate"] = Sync(TryUpdate),
        ["TryFill"] = Sync(device => HandleCalls.TryFill(device, Codes.Pair, default, new Pair[1].AsSpan())),
        ["SendAsync"] = device => HandleCalls.SendAsync(device, Codes.Pair, default, default).AsTask(),
        ["SendAsync with data"] = device => HandleCalls.SendAsync(device, Codes.InDirect, default, default(ReadOnlyMemory<byte>), default).AsTask(),
        ["ReceiveAsync"] = device => HandleCalls.ReceiveAsync<Pair>(device, Codes.Pair, default, default).AsTask(),
        ["FillAsync"] = device => HandleCalls.FillAsync<Pair>(device, Codes.Pair, default, default, default).AsTask(),
        ["TrySendAsync"] = device => HandleCalls.TrySendAsync(device, Codes.Pair, default, default).AsTask(),
        ["TrySendAsync with data"] = device => HandleCalls.TrySendAsync(device, Codes.InDirect, default, default(ReadOnlyMemory<byte>), default).AsTask(),
        ["TryReceiveAsync"] = device => HandleCalls.TryReceiveAsync<Pair>(device, Codes.Pair, default, default).AsTask(),
        ["TryFillAsync"] = device => HandleCalls.TryFillAsync<Pair>(device, Codes.Pair, default, default, default).AsTask(),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_handle_must_be_given(string call) =>
        await Assert.ThrowsAsync<ArgumentNullException>("device", () => Calls[call](null!));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Elsewhere_than_on_Windows_the_refusal_names_the_system_and_the_fake_device(string call)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the call is made.");
        using var handle = new SafeFileHandle(0, ownsHandle: false);

        var exception = await Assert.ThrowsAsync<PlatformNotSupportedException>(() => Calls[call](handle));

        Assert.Contains(RuntimeInformation.OSDescription, exception.Message, StringComparison.Ordinal);
        Assert.Contains("FakeDevice of the package IoctlGen.Testing", exception.Message, StringComparison.Ordinal);
    }

    static void Exchange(SafeHandle device)
    {
        var pair = default(Pair);
        HandleCalls.Exchange(device, Codes.Pair, [1], ref pair);
    }

    static void TryExchange(SafeHandle device)
    {
        var pair = default(Pair);
        HandleCalls.TryExchange(device, Codes.Pair, [1], ref pair);
    }

    static void Update(SafeHandle device)
    {
        var pair = default(Pair);
        HandleCalls.Update(device, Codes.Pair, ref pair);
    }

    static void TryUpdate(SafeHandle device)
    {
        var pair = default(Pair);
        HandleCalls.TryUpdate(device, Codes.Pair, ref pair);
    }

    static Func<SafeHandle, Task> Sync(Action<SafeHandle> call) => device =>
    {
        call(device);
        return Task.CompletedTask;
    };
}
