namespace IoctlGen.WindowsLab;

/// <summary>Asynchronous requests that pend, by the transfer methods whose buffers the driver does not get a copy of, on every route.</summary>
public sealed class AsyncPendedTransferTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<Route, TransferMethod> Outputs =>
        new MatrixTheoryData<Route, TransferMethod>(Enum.GetValues<Route>(), [TransferMethod.OutDirect, TransferMethod.Neither]);

    public static TheoryData<Route, TransferMethod> All =>
        new MatrixTheoryData<Route, TransferMethod>(Enum.GetValues<Route>(), [TransferMethod.InDirect, TransferMethod.OutDirect, TransferMethod.Neither]);

    [Theory, MemberData(nameof(Outputs))]
    public async Task The_output_is_written_when_the_request_ends(Route route, TransferMethod method)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        var received = new byte[5000];
        var call = Start(lab, method, channel, received);
        channel.WaitUntilPending();
        Assert.False(call.IsCompleted);

        channel.Release(new(NtStatus.BufferOverflow, 4999, 0x5C));

        var result = await call.WaitAsync(Patience);
        Assert.Equal((NtStatus.BufferOverflow, 4999), (result.Status, result.BytesReturned));
        Assert.False(received.AsSpan(0, 4999).ContainsAnyExcept((byte)0x5C));
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task The_second_input_is_there_until_the_request_ends(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        var data = Lab.SomeBytes(5000);
        var call = Start(lab, TransferMethod.InDirect, channel, data);
        channel.WaitUntilPending();

        channel.Release(new(NtStatus.Success, 0, 0xFF));

        Assert.Equal(NtStatus.Success, (await call.WaitAsync(Patience)).Status);
        var last = lab.Device.LastRequest();
        Assert.Equal((LabPending.IOCTL_LAB_PEND_UPLOAD, 2u, 5000u), (last.Code, last.Count, last.OutputLength));
        Assert.Equal(Lab.Checksum(data), last.SecondChecksum);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_cancelled_request_leaves_the_buffers_alone(Route route, TransferMethod method)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var cancellation = new CancellationTokenSource();
        byte[] bytes = [7, 7, 7, 7];
        var call = Start(lab, method, channel, bytes, cancellation.Token);
        channel.WaitUntilPending();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(Patience));
        Assert.Equal([7, 7, 7, 7], bytes);
        Assert.Equal(1u, channel.Cancelled);
        Assert.False(channel.IsPending);
    }

    static async Task<IoctlResult> Start(OverlappedLab lab, TransferMethod method, Channel channel, byte[] bytes, CancellationToken token = default)
    {
        if (method == TransferMethod.InDirect)
            return await lab.TryPendUploadAsync(channel.Number, bytes, token);
        var result = await (method == TransferMethod.OutDirect
            ? lab.TryPendDirectAsync(channel.Number, bytes, token)
            : lab.TryPendNeitherAsync(channel.Number, bytes, token));
        return new(result.Status, result.BytesReturned, result.Code);
    }
}
