using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>Asynchronous calls with a code that is known only at run time, on every route.</summary>
public sealed class ControlAsyncTests
{
    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task Bytes_go_in_and_out_and_are_counted(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        byte[] thrown = new byte[4], reported = new byte[4];

        Assert.Equal(3, await lab.ControlAsync(LabDevice.IOCTL_LAB_ECHO, new byte[] { 1, 2, 3 }, thrown));
        AssertEnded(await lab.TryControlAsync(LabDevice.IOCTL_LAB_ECHO, new byte[] { 1, 2, 3 }, reported), NtStatus.Success, 3);

        Assert.Equal([1, 2, 3, 0], thrown);
        Assert.Equal([1, 2, 3, 0], reported);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_request_that_another_handle_completes(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        var received = new byte[8];
        var call = lab.ControlAsync(LabDevice.IOCTL_LAB_PEND_DIRECT, BitConverter.GetBytes(channel.Number), received).AsTask();
        channel.WaitUntilPending();
        Assert.False(call.IsCompleted);
        GC.Collect();

        channel.Release(new(NtStatus.Success, 8, 0x44));

        Assert.Equal(8, await call);
        Assert.All(received, static value => Assert.Equal(0x44, value));
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_token_cancels_the_request(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var cancellation = new CancellationTokenSource();
        var call = lab.TryControlAsync(LabDevice.IOCTL_LAB_PEND_DIRECT, BitConverter.GetBytes(channel.Number), new byte[4], cancellation.Token).AsTask();
        channel.WaitUntilPending();

        await cancellation.CancelAsync();

        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.Equal(1u, channel.Cancelled);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_count_of_more_than_the_buffer_holds_is_held_to_it(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        var received = new byte[3];

        AssertEnded(await lab.TryControlAsync(LabDevice.IOCTL_LAB_ANSWER_DIRECT, Outcome(NtStatus.Success, 1000), received), NtStatus.Success, 3);
        AssertEnded(await lab.TryControlAsync(LabDevice.IOCTL_LAB_ANSWER_DIRECT, Outcome(NtStatus.BufferOverflow, 1000), received), NtStatus.BufferOverflow, 3);
        AssertEnded(await lab.TryControlAsync(LabDevice.IOCTL_LAB_ANSWER_DIRECT, Outcome(NtStatus.NoMediaInDevice, 1000), received), NtStatus.NoMediaInDevice, 0);

        var exception = await Assert.ThrowsAsync<IoctlException>(() => lab.ControlAsync(LabDevice.IOCTL_LAB_ANSWER_DIRECT, Outcome(NtStatus.BufferOverflow, 1000), received).AsTask());
        Assert.Equal((NtStatus.BufferOverflow, 3), (exception.Status, exception.BytesReturned));
    }

    [Fact]
    public async Task A_handle_that_was_not_opened_for_overlapped_calls_is_refused()
    {
        using var opened = KindOfHandle.Open(HandleKind.Synchronous);
        using var device = IoctlDevice.FromHandle(opened.Handle);

        await Assert.ThrowsAsync<InvalidOperationException>(() => DeviceControl.ControlAsync(opened.Handle, LabDevice.IOCTL_LAB_ECHO, new byte[1], new byte[1]).AsTask());
        await Assert.ThrowsAsync<InvalidOperationException>(() => device.TryControlAsync(LabDevice.IOCTL_LAB_ECHO, new byte[1], new byte[1]).AsTask());
    }

    static byte[] Outcome(NtStatus status, int information)
    {
        var outcome = new LabOutcome(status, information, 0x55);
        return MemoryMarshal.AsBytes(new ReadOnlySpan<LabOutcome>(in outcome)).ToArray();
    }

    static void AssertEnded(IoctlResult result, NtStatus status, int bytes) =>
        Assert.Equal((status, bytes), (result.Status, result.BytesReturned));
}
