using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class ReceiveTests
{
    const int TwoBytesWritten = 0x0000ABAB;

    static readonly FakeAnswer<Pair> Answer = new Pair(3, 4);

    [Fact]
    public async Task Every_call_returns_what_the_driver_wrote_and_sends_the_input()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => Answer);
        var token = TestContext.Current.CancellationToken;

        Assert.Equal(Answer.Output, DeviceCalls.Receive<Pair>(device, Codes.Pair, [7]));
        Assert.Equal(Answer.Output, DeviceCalls.TryReceive<Pair>(device, Codes.Pair, [7]).Value);
        Assert.True(DeviceCalls.TryReceiveOut(device, Codes.Pair, [7], out Pair value).IsSuccess);
        Assert.Equal(Answer.Output, value);
        Assert.Equal(Answer.Output, await DeviceCalls.ReceiveAsync<Pair>(device, Codes.Pair, AsyncInput.Copy((byte)7), token));
        Assert.Equal(Answer.Output, (await DeviceCalls.TryReceiveAsync<Pair>(device, Codes.Pair, AsyncInput.Copy((byte)7), token)).Value);

        Assert.Equal(5, device.Requests.Count);
        Assert.All(device.Requests, request =>
        {
            Assert.Equal([7], request.Input.ToArray());
            Assert.Equal(8, request.OutputLength);
        });
    }

    [Fact]
    public async Task A_short_output_throws_with_both_lengths()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 7);

        var exception = Assert.Throws<IoctlException>(() => DeviceCalls.Receive<Pair>(device, Codes.Pair));
        var asynchronous = await Assert.ThrowsAsync<IoctlException>(() => DeviceCalls.ReceiveAsync<Pair>(device, Codes.Pair, default, TestContext.Current.CancellationToken).AsTask());

        Assert.Contains("returned 7 bytes of the 8", exception.Message, StringComparison.Ordinal);
        Assert.Equal(13, exception.NativeErrorCode);
        Assert.Equal(7, exception.BytesReturned);
        Assert.Equal(exception.Message, asynchronous.Message);
    }

    [Fact]
    public async Task A_short_output_is_told_as_a_failure_that_throws_the_same()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 7);

        var result = DeviceCalls.TryReceive<Pair>(device, Codes.Pair);
        var asynchronous = await DeviceCalls.TryReceiveAsync<Pair>(device, Codes.Pair, default, TestContext.Current.CancellationToken);

        Assert.False(result.IsSuccess);
        Assert.False(asynchronous.IsSuccess);
        Assert.False(DeviceCalls.TryReceiveOut(device, Codes.Pair, default, out Pair _).IsSuccess);
        Assert.Equal(NtStatus.Success, result.Status);
        Assert.Equal(7, result.BytesReturned);
        Assert.Contains("returned 7 bytes of the 8", Assert.Throws<IoctlException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_reported_of_a_short_output_is_zero_whatever_was_written()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 2);
        var token = TestContext.Current.CancellationToken;
        var expected = new Pair(TwoBytesWritten, 0);

        Assert.Equal(expected, DeviceCalls.Receive<Pair>(device, Codes.Pair, allowShortOutput: true));
        Assert.Equal(expected, DeviceCalls.TryReceive<Pair>(device, Codes.Pair, allowShortOutput: true).Value);
        Assert.True(DeviceCalls.TryReceiveOut(device, Codes.Pair, default, out Pair value, allowShortOutput: true).IsSuccess);
        Assert.Equal(expected, value);
        Assert.Equal(expected, await DeviceCalls.ReceiveAsync<Pair>(device, Codes.Pair, default, token, allowShortOutput: true));
        Assert.Equal(expected, (await DeviceCalls.TryReceiveAsync<Pair>(device, Codes.Pair, default, token, allowShortOutput: true)).Value);
    }

    [Fact]
    public void An_output_of_no_bytes_is_a_zero_structure_where_it_may_be_short()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 0);

        Assert.Equal(default, DeviceCalls.Receive<Pair>(device, Codes.Pair, allowShortOutput: true));
    }

    [Fact]
    public void An_error_leaves_the_out_value_zero_whatever_was_written()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.NoMediaInDevice, 8);
        var value = new Pair(1, 2);

        DeviceCalls.TryReceiveOut(device, Codes.Pair, default, out value);

        Assert.Equal(default, value);
    }

    [Fact]
    public void A_warning_leaves_the_out_value_readable()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.BufferOverflow, 2);

        var result = DeviceCalls.TryReceiveOut(device, Codes.Pair, default, out Pair value);

        Assert.False(result.IsSuccess);
        Assert.Equal(new Pair(TwoBytesWritten, 0), value);
    }
}
