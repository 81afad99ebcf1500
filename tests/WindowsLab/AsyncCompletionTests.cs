namespace IoctlGen.WindowsLab;

/// <summary>However a request ends, an asynchronous call tells it as the synchronous one does.</summary>
public sealed class AsyncCompletionTests
{
    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_request_that_completes_at_once(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        var received = new byte[4];

        Assert.Equal(3, await lab.EchoAsync(new byte[] { 1, 2, 3 }, received));

        Assert.Equal([1, 2, 3, 0], received);
        Assert.Equal(new(1, 2, 3, 4), await lab.EchoAsync(new LabReport(1, 2, 3, 4)));
        await lab.NeedReadAsync();
        Assert.Equal(LabDevice.IOCTL_LAB_NEED_READ, lab.Device.LastRequest().Code);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_request_that_another_handle_completes(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        var received = new byte[8];
        var call = lab.PendDirectAsync(channel.Number, received).AsTask();
        channel.WaitUntilPending();
        Assert.False(call.IsCompleted);

        channel.Release(new(NtStatus.Success, 8, 0x44));

        Assert.Equal(8, await call);
        Assert.All(received, static value => Assert.Equal(0x44, value));
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_request_that_a_timer_completes(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        var received = new byte[8];

        var result = await lab.TryDelayAsync(new(30, new(NtStatus.Success, 6, 0x11)), received);

        AssertEnded(result, NtStatus.Success, 6);
        Assert.Equal([0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0, 0], received);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task An_error_at_once(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        var received = new byte[] { 7, 7 };

        var exception = await Assert.ThrowsAsync<IoctlException>(
            () => lab.AnswerAsync(new(NtStatus.NoMediaInDevice, 2, 0xAB), received).AsTask());

        Assert.Equal(NtStatus.NoMediaInDevice, exception.Status);
        Assert.Equal(0, exception.BytesReturned);
        Assert.Equal([7, 7], received);
        Assert.Equal(1, await lab.EchoAsync(new byte[] { 9 }, received));
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task An_error_after_pending(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        var received = new byte[] { 7, 7 };

        AssertEnded(await lab.TryDelayAsync(new(10, new(NtStatus.NoMediaInDevice, 2, 0x33)), received), NtStatus.NoMediaInDevice, 0);

        Assert.Equal([7, 7], received);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_warning_at_once_comes_with_its_partial_data(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        var received = new byte[3];

        AssertEnded(await lab.TryListAsync(100, received), NtStatus.BufferOverflow, 3);

        Assert.Equal([0, 1, 2], received);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_warning_after_pending_comes_with_its_partial_data(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        var received = new byte[3];

        AssertEnded(await lab.TryDelayAsync(new(10, new(NtStatus.BufferOverflow, 3, 0x22)), received), NtStatus.BufferOverflow, 3);

        Assert.Equal([0x22, 0x22, 0x22], received);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task An_informational_status_is_a_success(Route route)
    {
        using var lab = OverlappedLab.Open(route);

        Assert.Equal(2, await lab.AnswerAsync(new(NtStatus.ObjectNameExists, 2, 0xAB), new byte[2]));
        AssertEnded(await lab.TryDelayAsync(new(10, new(NtStatus.ObjectNameExists, 1, 1)), new byte[2]), NtStatus.ObjectNameExists, 1);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_structure_holds_what_the_driver_reported_and_nothing_else(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        var whole = await lab.TryAnswerReportAsync(new(NtStatus.Success, 1000, 0x55));
        var error = await lab.TryAnswerReportAsync(new(NtStatus.NoMediaInDevice, 16, 0x66));
        var part = await lab.TryAnswerReportAsync(new(NtStatus.Success, 6, 0x77));

        AssertEnded(whole, NtStatus.Success, 16);
        Assert.Equal(new(0x55555555, 0x5555, 0x5555, 0x5555555555555555), whole.Value);
        AssertEnded(error, NtStatus.NoMediaInDevice, 0);
        Assert.Equal(default, error.GetValueOrDefault());
        AssertEnded(part, NtStatus.Success, 6);
        Assert.Equal(new(0x77777777, 0x7777, 0, 0), part.Value);
    }

    static void AssertEnded<T>(IoctlResult<T> result, NtStatus status, int bytes)
    {
        Assert.Equal(status, result.Status);
        Assert.Equal(bytes, result.BytesReturned);
    }
}
