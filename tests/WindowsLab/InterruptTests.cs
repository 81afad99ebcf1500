namespace IoctlGen.WindowsLab;

/// <summary>Thread.Interrupt must not end a wait whose buffers the driver still holds.</summary>
public sealed class InterruptTests
{
    [Theory, MemberData(nameof(KindOfHandle.All), MemberType = typeof(KindOfHandle))]
    public void An_interrupt_is_delivered_after_the_pended_call_has_completed(HandleKind kind)
    {
        using var opened = KindOfHandle.Open(kind);
        using var channel = new Channel();
        var received = new byte[4];
        IoctlResult<int> result = default;
        var interruptedAfterwards = false;
        var thread = new Thread(() =>
        {
            try
            {
                result = opened.Handle.TryPend(channel.Number, received);
                Thread.Sleep(Timeout.Infinite);
            }
            catch (ThreadInterruptedException)
            {
                interruptedAfterwards = result.IsSuccess;
            }
        }) { IsBackground = true };
        thread.Start();
        channel.WaitUntilPending();

        thread.Interrupt();

        Assert.False(thread.Join(100), "the interrupt ended the call");
        Assert.True(channel.IsPending);
        channel.Release(new(NtStatus.Success, 4, 0x77));
        Assert.True(thread.Join(TimeSpan.FromSeconds(10)), "the interrupt was lost");
        Assert.True(interruptedAfterwards);
        Assert.Equal([0x77, 0x77, 0x77, 0x77], received);
    }
}
