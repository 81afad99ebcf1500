using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>What ends a pending request meets what else does: whoever comes first, every request ends.</summary>
public sealed class FakeDeviceRaceTests
{
    const int Rounds = 1_000;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public Task Dispose_against_pend() => Race(static (device, _) => device.Dispose(), Sends);

    [Fact]
    public Task Cancel_against_complete() => Race(static (_, source) => source.Cancel(), Completes);

    [Fact]
    public Task Dispose_against_complete() => Race(static (device, _) => device.Dispose(), Completes);

    static void Sends(FakeDevice device, List<Task> calls)
    {
        try
        {
            calls.Add(DeviceCalls.SendAsync(device, Codes.Pair, default, CancellationToken.None).AsTask());
        }
        catch (ObjectDisposedException)
        {
            // It came too late.
        }
    }

    static void Completes(FakeDevice device, List<Task> calls)
    {
        try
        {
            device.Pending(Codes.PairCode).Complete(NtStatus.Success);
        }
        catch (InvalidOperationException)
        {
            // The other was first.
        }
    }

    static async Task Race(Action<FakeDevice, CancellationTokenSource> one, Action<FakeDevice, List<Task>> other)
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var device = new FakeDevice();
            using var source = new CancellationTokenSource();
            using var start = new Barrier(2);
            var pending = device.Pend(Codes.PairCode);
            List<Task> calls = [DeviceCalls.SendAsync(device, Codes.Pair, default, source.Token).AsTask()];

            var thread = Task.Run(() =>
            {
                start.SignalAndWait();
                one(device, source);
            });
            start.SignalAndWait();
            other(device, calls);
            await thread.WaitAsync(Patience);
            device.Dispose();

            foreach (var call in calls)
            {
                var exception = await Record.ExceptionAsync(() => call.WaitAsync(Patience));
                Assert.True(exception is null or OperationCanceledException or ObjectDisposedException, $"round {round}: {exception}");
            }

            Assert.Equal(0, pending.Count);
        }
    }
}
