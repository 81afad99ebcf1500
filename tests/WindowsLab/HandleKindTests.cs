namespace IoctlGen.WindowsLab;

/// <summary>
/// Synchronous calls on handles of every kind. A stray completion packet on a bound handle ends the process: these tests
/// then do not fail, the run does.
/// </summary>
public sealed class HandleKindTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    static readonly NtStatus Overflow = NtStatus.BufferOverflow;

    [Theory, MemberData(nameof(KindOfHandle.All), MemberType = typeof(KindOfHandle))]
    public void A_request_that_completes_at_once(HandleKind kind)
    {
        using var opened = KindOfHandle.Open(kind);
        using var device = IoctlDevice.FromHandle(opened.Handle);
        var received = new byte[4];

        Assert.Equal(3, device.Echo([1, 2, 3], received));
        Assert.Equal([1, 2, 3, 0], received);

        Assert.Equal(3, opened.Handle.Echo([4, 5, 6], received));
        Assert.Equal([4, 5, 6, 0], received);
    }

    [Theory, MemberData(nameof(KindOfHandle.All), MemberType = typeof(KindOfHandle))]
    public void A_request_that_a_timer_completes(HandleKind kind)
    {
        using var opened = KindOfHandle.Open(kind);
        using var device = IoctlDevice.FromHandle(opened.Handle);
        var received = new byte[8];

        AssertEnded(device.TryDelay(new(100, new(NtStatus.Success, 6, 0x11)), received), NtStatus.Success, 6);
        Assert.Equal([0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0, 0], received);

        AssertEnded(opened.Handle.TryDelay(new(20, new(Overflow, 8, 0x22)), received), Overflow, 8);
        Assert.All(received, static value => Assert.Equal(0x22, value));

        AssertEnded(opened.Handle.TryDelay(new(20, new(NtStatus.NoMediaInDevice, 8, 0x33)), received), NtStatus.NoMediaInDevice, 0);
        Assert.All(received, static value => Assert.Equal(0x22, value));
    }

    [Theory, MemberData(nameof(KindOfHandle.All), MemberType = typeof(KindOfHandle))]
    public async Task A_request_that_another_handle_completes(HandleKind kind)
    {
        using var opened = KindOfHandle.Open(kind);
        using var device = IoctlDevice.FromHandle(opened.Handle);
        using var channel = new Channel();
        var received = new byte[8];

        AssertEnded(await Pend(() => device.TryPend(channel.Number, received), channel, new(NtStatus.Success, 8, 0x44)), NtStatus.Success, 8);
        Assert.All(received, static value => Assert.Equal(0x44, value));

        AssertEnded(await Pend(() => opened.Handle.TryPend(channel.Number, received), channel, new(Overflow, 8, 0x55)), Overflow, 8);
        Assert.All(received, static value => Assert.Equal(0x55, value));

        AssertEnded(await Pend(() => device.TryPendDirect(channel.Number, received), channel, new(NtStatus.Success, 1, 0x66)), NtStatus.Success, 1);
        Assert.Equal(0x66, received[0]);
    }

    [Theory, MemberData(nameof(KindOfHandle.AllOverlapped), MemberType = typeof(KindOfHandle))]
    public async Task A_request_that_is_cancelled(HandleKind kind)
    {
        using var opened = KindOfHandle.Open(kind);
        using var channel = new Channel();
        var received = new byte[8];
        var call = OnItsOwnThread(() => opened.Handle.TryPend(channel.Number, received));
        channel.WaitUntilPending();

        Native.CancelAll(opened.Handle);

        AssertEnded(await call, NtStatus.Cancelled, 0);
        Assert.Equal(1u, channel.Cancelled);
        Assert.False(channel.IsPending);
    }

    [Fact]
    public async Task Two_threads_wait_on_one_overlapped_handle_each_for_its_own_request()
    {
        using var opened = KindOfHandle.Open(HandleKind.Overlapped);
        using Channel first = new(), second = new();
        byte[] firstBytes = new byte[1], secondBytes = new byte[2];
        var firstCall = OnItsOwnThread(() => opened.Handle.TryPend(first.Number, firstBytes));
        first.WaitUntilPending();

        var secondResult = await Pend(() => opened.Handle.TryPend(second.Number, secondBytes), second, new(NtStatus.Success, 2, 2));
        Assert.False(firstCall.IsCompleted);
        first.Release(new(NtStatus.Success, 1, 1));

        AssertEnded(secondResult, NtStatus.Success, 2);
        AssertEnded(await firstCall, NtStatus.Success, 1);
        Assert.Equal([1, 2, 2], [.. firstBytes, .. secondBytes]);
    }

    static async Task<IoctlResult<int>> Pend(Func<IoctlResult<int>> call, Channel channel, LabOutcome outcome)
    {
        var pending = OnItsOwnThread(call);
        channel.WaitUntilPending();
        channel.Release(outcome);
        return await pending;
    }

    static Task<T> OnItsOwnThread<T>(Func<T> call) =>
        Task.Factory.StartNew(call, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(Patience);

    static void AssertEnded(IoctlResult<int> result, NtStatus status, int bytes)
    {
        Assert.Equal(status, result.Status);
        Assert.Equal(bytes, result.BytesReturned);
    }
}
