namespace IoctlGen.WindowsLab;

/// <summary>Disposing of a device that was made of somebody's handle, while a synchronous call of another thread pends on it.</summary>
public sealed class DisposeTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_call_on_a_borrowed_handle_goes_on_and_is_not_waited_for()
    {
        using var opened = KindOfHandle.Open(HandleKind.Overlapped);
        using var channel = new Channel();
        var device = IoctlDevice.FromHandle(opened.Handle);
        var received = new byte[4];
        var call = Start(device, channel, received);

        device.Dispose();

        Assert.True(channel.IsPending);
        channel.Release(new(NtStatus.Success, 4, 0x3D));
        Assert.Equal((NtStatus.Success, 4), await call.WaitAsync(Patience));
        Assert.All(received, static value => Assert.Equal(0x3D, value));
        Assert.Throws<ObjectDisposedException>(() => device.LastRequest());
        Assert.False(opened.Handle.IsClosed);
    }

    [Fact]
    public async Task A_call_on_an_owned_handle_is_cancelled()
    {
        using var opened = KindOfHandle.Open(HandleKind.Overlapped);
        using var channel = new Channel();
        var device = IoctlDevice.FromHandle(opened.Handle, ownsHandle: true);
        var call = Start(device, channel, new byte[4]);

        device.Dispose();

        Assert.Equal((NtStatus.Cancelled, 0), await call.WaitAsync(Patience));
        Assert.True(opened.Handle.IsClosed);
        Assert.False(channel.IsPending);
    }

    static Task<(NtStatus, int)> Start(IoctlDevice device, Channel channel, byte[] received)
    {
        var call = Task.Factory.StartNew(
            () =>
            {
                var result = device.TryPend(channel.Number, received);
                return (result.Status, result.BytesReturned);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        channel.WaitUntilPending();
        return call;
    }
}
