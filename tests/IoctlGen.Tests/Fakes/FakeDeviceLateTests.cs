using System.Diagnostics;
using System.Runtime.CompilerServices;
using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class FakeDeviceLateTests
{
    /// <summary>How long a test waits for what comes at once, or never.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    static readonly IoctlDescriptor Code = Codes.Pair;

    [Fact]
    public async Task A_pending_request_ends_when_the_test_completes_it()
    {
        using var device = new FakeDevice();
        device.On<Pair>(Codes.PairCode, () => new Pair(1, 2));
        var pending = device.Pend(Codes.PairCode);

        var first = DeviceCalls.ReceiveAsync<Pair>(device, Code, default, TestContext.Current.CancellationToken);
        var second = DeviceCalls.TryReceiveAsync<Pair>(device, Code, default, TestContext.Current.CancellationToken);
        Assert.Equal(2, pending.Count);
        Assert.False(first.IsCompleted);
        Assert.Empty(device.Requests);

        pending.Complete();
        Assert.Equal(new Pair(1, 2), await first);
        Assert.False(second.IsCompleted);

        pending.Complete(NtStatus.DeviceNotConnected);
        Assert.Equal(NtStatus.DeviceNotConnected, (await second).Status);
        Assert.Equal([NtStatus.Success, NtStatus.DeviceNotConnected], device.Requests.Select(r => r.Status));
    }

    [Fact]
    public async Task A_pending_request_is_cancelled_by_its_token_and_kept_in_the_list()
    {
        using var device = new FakeDevice();
        var pending = device.Pend(Codes.PairCode);
        using var source = new CancellationTokenSource();
        var call = DeviceCalls.SendAsync(device, Code, default, source.Token).AsTask();

        await source.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.True(call.IsCanceled);
        Assert.Equal(NtStatus.Cancelled, Assert.Single(device.Requests).Status);
        Assert.Equal(0, pending.Count);
        Assert.Throws<InvalidOperationException>(() => pending.Complete());
    }

    [Fact]
    public async Task A_cancelled_request_is_passed_over()
    {
        using var device = new FakeDevice();
        device.On(Codes.PairCode, () => NtStatus.Success);
        var pending = device.Pend(Codes.PairCode);
        using var source = new CancellationTokenSource();
        var cancelled = DeviceCalls.SendAsync(device, Code, default, source.Token).AsTask();
        var next = DeviceCalls.SendAsync(device, Code, default, CancellationToken.None).AsTask();
        await source.CancelAsync();

        pending.Complete();

        await next;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
    }

    [Fact]
    public async Task Disposing_of_the_device_ends_what_is_pending()
    {
        var device = new FakeDevice();
        device.Pend(Codes.PairCode);
        var call = DeviceCalls.SendAsync(device, Code, default, CancellationToken.None).AsTask();

        device.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Disposing_of_the_device_ends_what_is_delayed()
    {
        var device = new FakeDevice().Delay(Codes.PairCode, TimeSpan.FromDays(1));
        var call = DeviceCalls.SendAsync(device, Code, default, CancellationToken.None).AsTask();

        device.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_request_that_would_be_held_only_after_the_device_was_disposed_of_ends()
    {
        var device = new FakeDevice().Delay(Codes.PairCode, TimeSpan.FromMilliseconds(200));
        device.Pend(Codes.PairCode);
        var call = DeviceCalls.SendAsync(device, Code, default, CancellationToken.None).AsTask();

        device.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_pending_request_that_was_cancelled()
    {
        using var device = new FakeDevice();
        var pending = device.Pend(Codes.PairCode);

        List<WeakReference> sources = [];
        for (var i = 0; i < 100; i++)
            sources.Add(await CancelOne(device));

        // .NET keeps the last exception of each thread, and with it a token.
        GC.Collect();
        Assert.InRange(sources.Count(source => source.IsAlive), 0, 50);
        Assert.Equal(0, pending.Count);
    }

    [Fact]
    public async Task A_delayed_request_is_answered_later()
    {
        using var device = new FakeDevice().Delay(Codes.PairCode, TimeSpan.FromMilliseconds(30));
        device.On<Pair>(Codes.PairCode, () => new Pair(3, 4));
        var watch = Stopwatch.StartNew();

        var call = DeviceCalls.ReceiveAsync<Pair>(device, Code, default, TestContext.Current.CancellationToken);
        Assert.False(call.IsCompleted);

        Assert.Equal(new Pair(3, 4), await call);
        Assert.True(watch.ElapsedMilliseconds >= 25, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task A_timeout_is_a_token()
    {
        using var device = new FakeDevice().Delay(Codes.PairCode, TimeSpan.FromMinutes(10));
        using var timeout = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DeviceCalls.SendAsync(device, Code, default, timeout.Token).AsTask());
    }

    [Fact]
    public async Task A_synchronous_call_waits_as_well()
    {
        using var device = new FakeDevice();
        var pending = device.Pend(Codes.PairCode);
        var call = Task.Run(() => DeviceCalls.TrySend(device, Code).Status, TestContext.Current.CancellationToken);
        await pending.WaitAsync(cancellationToken: TestContext.Current.CancellationToken);

        pending.Complete(NtStatus.IoTimeout);

        Assert.Equal(NtStatus.IoTimeout, await call);
    }

    [Fact]
    public void A_handler_sees_the_second_buffer_of_InDirect_and_the_route()
    {
        byte[] seen = [];
        var route = MajorFunction.Unspecified;
        using var device = new FakeDevice();
        device.On(Codes.PairCode, (in IoctlRequest request, out int bytesReturned) =>
        {
            seen = request.Data.ToArray();
            route = request.MajorFunction;
            bytesReturned = 0;
            return NtStatus.Success;
        });

        DeviceCalls.Send(device, Code, [1], [2, 3]);

        Assert.Equal([2, 3], seen);
        Assert.Equal(MajorFunction.DeviceControl, route);
    }

    [Fact]
    public void A_negative_delay_is_refused()
    {
        using var device = new FakeDevice();
        Assert.Throws<ArgumentOutOfRangeException>(() => device.Delay(Codes.PairCode, TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public void A_delay_that_no_timer_can_wait_is_refused_with_the_limit()
    {
        using var device = new FakeDevice();
        var longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

        var exception = Assert.Throws<ArgumentOutOfRangeException>("time", () => device.Delay(Codes.PairCode, TimeSpan.MaxValue));
        Assert.Contains(longest.ToString(), exception.Message, StringComparison.Ordinal);

        var call = DeviceCalls.SendAsync(device.Delay(Codes.PairCode, longest), Code, default, CancellationToken.None);
        Assert.False(call.IsCompleted);
    }

    /// <summary>Apart, so that no local keeps the source.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static async Task<WeakReference> CancelOne(FakeDevice device)
    {
        using var source = new CancellationTokenSource();
        var call = DeviceCalls.TrySendAsync(device, Code, default, source.Token).AsTask();
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        return new(source);
    }
}
