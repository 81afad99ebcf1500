namespace IoctlGen.WindowsLab;

/// <summary>A token that is cancelled before, while and after the driver has a request.</summary>
public sealed class AsyncCancellationTests
{
    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task Before_nothing_reaches_the_driver(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        await lab.NeedReadAsync();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        var structure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lab.EchoAsync(new LabReport(1, 2, 3, 4), cancellation.Token).AsTask());
        var nothing = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lab.NeedReadAsync(cancellation.Token).AsTask());
        var array = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lab.EchoAsync(new byte[1], new byte[1], cancellation.Token).AsTask());

        Assert.All([structure, nothing, array], exception => Assert.Equal(cancellation.Token, exception.CancellationToken));
        Assert.Equal(1u, lab.Device.LastRequest().Count);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task During_the_driver_is_asked_to_cancel(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var cancellation = new CancellationTokenSource();
        var cancelled = lab.PendDirectAsync(channel.Number, new byte[4], cancellation.Token).AsTask();
        channel.WaitUntilPending();
        var other = lab.PendDirectAsync(channel.Number, new byte[4]).AsTask();
        channel.WaitUntilPending(2);

        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.True(cancelled.IsCanceled);
        Assert.Equal(1u, channel.Cancelled);
        Assert.False(other.IsCompleted);
        channel.Release(new(NtStatus.Success, 4, 1));
        Assert.Equal(4, await other);
    }

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_timeout_is_a_token(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var timeout = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lab.TryPendAsync(channel.Number, new byte[4], timeout.Token).AsTask());

        Assert.False(channel.IsPending);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task After_it_is_too_late(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var cancellation = new CancellationTokenSource();
        var call = lab.PendDirectAsync(channel.Number, new byte[4], cancellation.Token).AsTask();
        channel.WaitUntilPending();
        channel.Release(new(NtStatus.Success, 4, 1));
        Assert.Equal(4, await call);

        await cancellation.CancelAsync();

        Assert.Equal(0u, channel.Cancelled);
        Assert.Equal(1, await lab.EchoAsync(new byte[1], new byte[1]));
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_request_that_somebody_else_cancelled_is_a_failure_not_a_cancellation(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var cancellation = new CancellationTokenSource();
        var call = lab.TryPendAsync(channel.Number, new byte[4], cancellation.Token).AsTask();
        channel.WaitUntilPending();

        channel.Release(new(NtStatus.Cancelled, 0, 0));

        Assert.Equal(NtStatus.Cancelled, (await call).Status);
    }

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task While_the_driver_completes_one_of_the_two_happens(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        var received = new byte[16];
        int completed = 0, cancelled = 0;
        for (var i = 0; i < 300; i++)
        {
            using var cancellation = new CancellationTokenSource();
            var call = lab.PendDirectAsync(channel.Number, received, cancellation.Token).AsTask();
            channel.WaitUntilPending();
            var release = Task.Run(() => channel.TryRelease(new(NtStatus.Success, received.Length, (byte)i)));
            if (i % 3 != 0)
                Thread.SpinWait(i % 3 * i * 20);
            await cancellation.CancelAsync();

            var released = await release;
            try
            {
                Assert.Equal(received.Length, await call.WaitAsync(TimeSpan.FromSeconds(10)));
                Assert.True(released);
                Assert.Equal(-1, received.AsSpan().IndexOfAnyExcept((byte)i));
                completed++;
            }
            catch (OperationCanceledException exception)
            {
                Assert.False(released);
                Assert.Equal(cancellation.Token, exception.CancellationToken);
                cancelled++;
            }
        }

        Assert.Equal((uint)cancelled, channel.Cancelled);
        TestContext.Current.SendDiagnosticMessage($"{route}: {completed} completed, {cancelled} cancelled");
        Assert.False(channel.IsPending);
    }
}
