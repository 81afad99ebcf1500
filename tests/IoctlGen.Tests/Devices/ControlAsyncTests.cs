using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class ControlAsyncTests
{
    const uint CheckVerify = 0x00024800, MakeMediaCompatible = 0x00098130;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bytes_go_in_and_out_and_are_counted()
    {
        using var device = new FakeDevice().On(CheckVerify, Echo);
        byte[] thrown = new byte[4], reported = new byte[4];

        Assert.Equal(3, await device.ControlAsync(CheckVerify, new byte[] { 1, 2, 3 }, thrown, cancellationToken: Token));
        var result = await device.TryControlAsync(CheckVerify, new byte[] { 1, 2, 3 }, reported, cancellationToken: Token);

        Assert.Equal([1, 2, 3, 0], thrown);
        Assert.Equal([1, 2, 3, 0], reported);
        Assert.Equal((true, 3, (ControlCode)CheckVerify), (result.IsSuccess, result.BytesReturned, result.Code));
    }

    [Theory]
    [InlineData(CheckVerify, MajorFunction.Unspecified, MajorFunction.DeviceControl)]
    [InlineData(MakeMediaCompatible, MajorFunction.Unspecified, MajorFunction.FileSystemControl)]
    [InlineData(CheckVerify, MajorFunction.FileSystemControl, MajorFunction.FileSystemControl)]
    [InlineData(MakeMediaCompatible, MajorFunction.DeviceControl, MajorFunction.DeviceControl)]
    public async Task A_route_that_is_not_stated_is_told_by_the_device_type(uint code, MajorFunction stated, MajorFunction taken)
    {
        using var device = new FakeDevice();

        await device.TryControlAsync(code, default, default, stated, Token);
        await Assert.ThrowsAsync<IoctlException>(() => device.ControlAsync(code, default, default, stated, Token).AsTask());

        Assert.Equal([taken, taken], device.Requests.Select(request => request.MajorFunction));
    }

    [Fact]
    public async Task A_code_without_a_contract_fails_by_its_number()
    {
        using var device = new FakeDevice();

        var exception = await Assert.ThrowsAsync<IoctlException>(() => device.ControlAsync(CheckVerify, default, default, cancellationToken: Token).AsTask());

        Assert.StartsWith("0x00024800 failed: STATUS_INVALID_DEVICE_REQUEST", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.CodeName);
    }

    [Fact]
    public async Task A_buffer_that_is_too_short_is_reported_with_what_was_written()
    {
        using var device = new FakeDevice().On(CheckVerify, (in IoctlRequest request, out int bytesReturned) =>
        {
            request.Output.Fill(7);
            bytesReturned = request.Output.Length;
            return NtStatus.BufferOverflow;
        });
        var output = new byte[4];

        var result = await device.TryControlAsync(CheckVerify, default, output, cancellationToken: Token);
        var exception = await Assert.ThrowsAsync<IoctlException>(() => device.ControlAsync(CheckVerify, default, output, cancellationToken: Token).AsTask());

        Assert.Equal((NtStatus.BufferOverflow, 4), (result.Status, result.BytesReturned));
        Assert.Equal((NtStatus.BufferOverflow, 4), (exception.Status, exception.BytesReturned));
        Assert.Equal([7, 7, 7, 7], output);
    }

    [Fact]
    public async Task A_token_cancels_a_request_that_is_pending()
    {
        using var device = new FakeDevice();
        var pending = device.Pend(CheckVerify);
        using var source = new CancellationTokenSource();

        var thrown = device.ControlAsync(CheckVerify, default, default, cancellationToken: source.Token).AsTask();
        var reported = device.TryControlAsync(CheckVerify, default, default, cancellationToken: source.Token).AsTask();
        Assert.Equal(2, pending.Count);
        await source.CancelAsync();

        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => thrown)).CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reported);
    }

    [Fact]
    public async Task The_buffers_stay_in_place_until_the_request_has_completed()
    {
        byte[] input = [1, 2, 3], output = new byte[3];
        using var device = new MovingDevice(input, output);

        Assert.Equal(3, await device.ControlAsync(CheckVerify, input, output, cancellationToken: Token));

        Assert.Equal(input, output);
        Assert.True(device.BuffersWereInPlace);
    }

    static NtStatus Echo(in IoctlRequest request, out int bytesReturned)
    {
        request.Input.CopyTo(request.Output);
        bytesReturned = request.Input.Length;
        return NtStatus.Success;
    }

    /// <summary>Completes on another thread, after a collection that moves what can be moved.</summary>
    sealed class MovingDevice(byte[] input, byte[] output) : IoctlDevice
    {
        public bool BuffersWereInPlace { get; private set; }

        protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned) => throw new NotSupportedException();

        protected internal override async ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            BuffersWereInPlace = request.Input == input && request.Output == output;
            request.Input.CopyTo(request.Output);
            return new(NtStatus.Success, request.Input.Length);
        }
    }
}
