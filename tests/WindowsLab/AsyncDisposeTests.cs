namespace IoctlGen.WindowsLab;

/// <summary>Disposing of a device ends its requests before it returns, and no other's.</summary>
public sealed class AsyncDisposeTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Theory, MemberData(nameof(OverlappedLab.DeviceRoutes), MemberType = typeof(OverlappedLab))]
    public async Task Pending_calls_are_cancelled_in_the_driver_before_Dispose_returns(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var cancellation = new CancellationTokenSource();
        var calls = Enumerable.Range(0, 20)
            .Select(i => lab.TryPendAsync(channel.Number, new byte[4], i % 2 == 0 ? cancellation.Token : default).AsTask())
            .ToArray();
        channel.WaitUntilPending(20);

        lab.Device.Dispose();

        Assert.False(channel.IsPending);
        Assert.Equal(20u, channel.Cancelled);
        foreach (var call in calls)
            await Assert.ThrowsAsync<ObjectDisposedException>(() => call.WaitAsync(Patience));
    }

    [Theory, MemberData(nameof(OverlappedLab.DeviceRoutes), MemberType = typeof(OverlappedLab))]
    public async Task Calls_that_have_just_been_made_are_ended_as_well(Route route)
    {
        using var channel = new Channel();
        for (var i = 0; i < 20; i++)
        {
            using var lab = OverlappedLab.Open(route);
            var calls = Enumerable.Range(0, 10).Select(_ => lab.TryPendAsync(channel.Number, new byte[4]).AsTask()).ToArray();

            lab.Device.Dispose();

            Assert.False(channel.IsPending);
            foreach (var call in calls)
                await Assert.ThrowsAsync<ObjectDisposedException>(() => call.WaitAsync(Patience));
        }
    }

    [Theory, MemberData(nameof(OverlappedLab.DeviceRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_call_after_Dispose_is_refused(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        lab.Device.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => lab.EchoAsync(new LabReport(1, 2, 3, 4)).AsTask());
        Assert.Throws<ObjectDisposedException>(() => lab.Device.LastRequest());
        lab.Device.Dispose();
    }

    [Theory, MemberData(nameof(OverlappedLab.DeviceRoutes), MemberType = typeof(OverlappedLab))]
    public async Task Calls_that_race_with_Dispose_complete_or_are_refused(Route route)
    {
        for (var i = 0; i < 30; i++)
        {
            using var lab = OverlappedLab.Open(route);
            var caller = Task.Run(async () =>
            {
                while (true)
                    Assert.Equal(new(1, 2, 3, 4), await lab.EchoAsync(new LabReport(1, 2, 3, 4)));
            });
            Thread.SpinWait(i * 2000);

            lab.Device.Dispose();

            await Assert.ThrowsAsync<ObjectDisposedException>(() => caller.WaitAsync(Patience));
        }
    }

    [Fact]
    public async Task What_others_do_with_a_borrowed_handle_goes_on()
    {
        using var opened = KindOfHandle.Open(HandleKind.FileStream);
        using var channel = new Channel();
        var call = opened.Handle.TryPendAsync(channel.Number, new byte[4]).AsTask();
        channel.WaitUntilPending();

        IoctlDevice.FromHandle(opened.Handle).Dispose();

        Assert.True(channel.IsPending);
        channel.Release(new(NtStatus.Success, 4, 1));
        Assert.Equal(4, (await call.WaitAsync(Patience)).Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_synchronous_call_that_pends_on_another_thread_is_cancelled(bool overlapped)
    {
        var device = IoctlDevice.Open(LabDevice.Path, overlapped: overlapped);
        using var channel = new Channel();
        var call = Task.Factory.StartNew(
            () => device.TryPend(channel.Number, new byte[4]).Status, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        channel.WaitUntilPending();

        device.Dispose();

        Assert.False(channel.IsPending);
        Assert.Equal(NtStatus.Cancelled, await call.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_synchronous_call_that_is_about_to_pend_is_cancelled()
    {
        using var channel = new Channel();
        for (var i = 0; i < 50; i++)
        {
            var device = Lab.Open();
            var started = new ManualResetEventSlim();
            var call = Task.Factory.StartNew(
                () =>
                {
                    started.Set();
                    try
                    {
                        return device.TryPend(channel.Number, new byte[4]).Status;
                    }
                    catch (ObjectDisposedException)
                    {
                        return NtStatus.Cancelled;
                    }
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            started.Wait(Patience);
            Thread.SpinWait(i * 50);

            device.Dispose();

            Assert.Equal(NtStatus.Cancelled, await call.WaitAsync(Patience));
        }
    }
}
