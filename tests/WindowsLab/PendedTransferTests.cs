namespace IoctlGen.WindowsLab;

/// <summary>Synchronous requests that pend, by the transfer methods whose buffers the driver does not get a copy of, on handles of every kind.</summary>
public sealed class PendedTransferTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<HandleKind, TransferMethod> Outputs =>
        new MatrixTheoryData<HandleKind, TransferMethod>(Enum.GetValues<HandleKind>(), [TransferMethod.OutDirect, TransferMethod.Neither]);

    public static TheoryData<HandleKind, TransferMethod> Cancellable =>
        new MatrixTheoryData<HandleKind, TransferMethod>(
            [HandleKind.Overlapped, HandleKind.Bound, HandleKind.FileStream], [TransferMethod.InDirect, TransferMethod.OutDirect, TransferMethod.Neither]);

    [Theory, MemberData(nameof(Outputs))]
    public async Task The_output_is_written_when_the_request_ends(HandleKind kind, TransferMethod method)
    {
        using var opened = KindOfHandle.Open(kind);
        using var channel = new Channel();
        var received = new byte[5000];
        var call = Start(opened, method, channel, received);
        channel.WaitUntilPending();
        Assert.All(received, static value => Assert.Equal(0, value));

        channel.Release(new(NtStatus.BufferOverflow, 4999, 0x5C));

        var result = await call;
        Assert.Equal((NtStatus.BufferOverflow, 4999), (result.Status, result.BytesReturned));
        Assert.False(received.AsSpan(0, 4999).ContainsAnyExcept((byte)0x5C));
    }

    [Theory, MemberData(nameof(KindOfHandle.All), MemberType = typeof(KindOfHandle))]
    public async Task The_second_input_is_there_until_the_request_ends(HandleKind kind)
    {
        using var opened = KindOfHandle.Open(kind);
        using var device = IoctlDevice.FromHandle(opened.Handle);
        using var channel = new Channel();
        var data = Lab.SomeBytes(5000);
        var call = Start(opened, TransferMethod.InDirect, channel, data);
        channel.WaitUntilPending();

        channel.Release(new(NtStatus.Success, 0, 0xFF));

        Assert.Equal(NtStatus.Success, (await call).Status);
        var last = device.LastRequest();
        Assert.Equal((LabPending.IOCTL_LAB_PEND_UPLOAD, 2u, 5000u), (last.Code, last.Count, last.OutputLength));
        Assert.Equal(Lab.Checksum(data), last.SecondChecksum);
    }

    [Theory, MemberData(nameof(Cancellable))]
    public async Task A_cancelled_request_leaves_the_buffers_alone(HandleKind kind, TransferMethod method)
    {
        using var opened = KindOfHandle.Open(kind);
        using var channel = new Channel();
        byte[] bytes = [7, 7, 7, 7];
        var call = Start(opened, method, channel, bytes);
        channel.WaitUntilPending();

        Native.CancelAll(opened.Handle);

        var result = await call;
        Assert.Equal((NtStatus.Cancelled, 0), (result.Status, result.BytesReturned));
        Assert.Equal([7, 7, 7, 7], bytes);
        Assert.Equal(1u, channel.Cancelled);
    }

    static Task<IoctlResult> Start(KindOfHandle opened, TransferMethod method, Channel channel, byte[] bytes) =>
        Task.Factory.StartNew(() => Call(opened, method, channel, bytes), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(Patience);

    static IoctlResult Call(KindOfHandle opened, TransferMethod method, Channel channel, byte[] bytes) => method switch
    {
        TransferMethod.InDirect => opened.Handle.TryPendUpload(channel.Number, bytes),
        TransferMethod.OutDirect => Outcome(opened.Handle.TryPendDirect(channel.Number, bytes)),
        _ => Outcome(opened.Handle.TryPendNeither(channel.Number, bytes)),
    };

    static IoctlResult Outcome(IoctlResult<int> result) => new(result.Status, result.BytesReturned, result.Code);
}
