using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class FakeDeviceHandlersTests
{
    [Fact]
    public void A_code_without_a_handler_is_answered_as_a_driver_does()
    {
        using var device = new FakeDevice().On(Codes.InDirectCode, () => NtStatus.Success);

        Assert.Equal(NtStatus.InvalidDeviceRequest, DeviceCalls.TrySend(device, Codes.Pair).Status);
        Assert.Equal(NtStatus.InvalidDeviceRequest, Assert.Single(device.Requests).Status);
    }

    [Fact]
    public void A_code_without_buffers_is_answered_by_a_status()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.DeviceBusy);

        Assert.Equal(NtStatus.DeviceBusy, DeviceCalls.TrySend(device, Codes.Pair).Status);
    }

    [Fact]
    public void A_code_with_input_is_answered_from_the_input()
    {
        using var device = new FakeDevice().On(Codes.PairCode, (Pair pair) => pair.First == 1 ? NtStatus.Success : NtStatus.DeviceBusy);
        Pair one = new(1, 0), two = new(2, 0);

        Assert.Equal(NtStatus.Success, DeviceCalls.TrySend(device, Codes.Pair, InputBytes.Of(in one)).Status);
        Assert.Equal(NtStatus.DeviceBusy, DeviceCalls.TrySend(device, Codes.Pair, InputBytes.Of(in two)).Status);
    }

    [Fact]
    public void A_code_with_output_is_answered_by_a_structure()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => (FakeAnswer<Pair>)new Pair(3, 4));

        var result = DeviceCalls.TryReceive<Pair>(device, Codes.Pair);

        Assert.Equal(new Pair(3, 4), result.Value);
        Assert.Equal(8, result.BytesReturned);
    }

    [Fact]
    public void A_code_with_both_is_answered_from_the_input_by_a_structure()
    {
        using var device = new FakeDevice().On<int, Pair>(Codes.PairCode, number => new Pair(number, number + 1));
        var number = 7;

        Assert.Equal(new Pair(7, 8), DeviceCalls.Receive<Pair>(device, Codes.Pair, InputBytes.Of(in number)));
    }

    [Fact]
    public void A_handler_by_hand_sees_the_input_and_the_room()
    {
        (byte[] Input, int Room) seen = default;
        using var device = new FakeDevice().On(Codes.PairCode, (in IoctlRequest request, out int bytesReturned) =>
        {
            seen = (request.Input.ToArray(), request.Output.Length);
            request.Output[0] = 9;
            bytesReturned = 1;
            return NtStatus.BufferOverflow;
        });
        var output = new byte[3];

        var result = DeviceCalls.TryFill(device, Codes.Pair, [1, 2], output.AsSpan());

        Assert.Equal([1, 2], seen.Input);
        Assert.Equal(3, seen.Room);
        Assert.Equal([9, 0, 0], output);
        Assert.Equal(NtStatus.BufferOverflow, result.Status);
        Assert.Equal(1, result.BytesReturned);
    }

    [Fact]
    public void An_input_that_is_too_short_is_an_invalid_parameter()
    {
        using var device = new FakeDevice()
            .On(Codes.PairCode, (Pair _) => NtStatus.Success)
            .On<Pair, int>(Codes.InDirectCode, pair => pair.First);

        Assert.Equal(NtStatus.InvalidParameter, DeviceCalls.TrySend(device, Codes.Pair, new byte[7]).Status);
        Assert.Equal(NtStatus.InvalidParameter, DeviceCalls.TrySend(device, Codes.InDirect, new byte[7]).Status);
    }

    [Fact]
    public void An_output_that_is_too_short_is_a_buffer_too_small()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => (FakeAnswer<Pair>)new Pair(3, 4));
        var output = new byte[7];

        Assert.Equal(NtStatus.BufferTooSmall, DeviceCalls.TryFill(device, Codes.Pair, default, output.AsSpan()).Status);
        Assert.All(output, value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_later_handler_replaces_the_earlier_one()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.Success);
        DeviceCalls.Send(device, Codes.Pair);

        device.On(Codes.PairCode, () => NtStatus.DeviceBusy);

        Assert.Equal(NtStatus.DeviceBusy, DeviceCalls.TrySend(device, Codes.Pair).Status);
    }

    [Fact]
    public async Task A_handler_that_answers_STATUS_PENDING_holds_the_request_back()
    {
        var isReady = false;
        using var device = new FakeDevice().On(Codes.PairCode, () => isReady ? NtStatus.Success : NtStatus.Pending);
        var pending = device.Pending(Codes.PairCode);

        var call = DeviceCalls.TrySendAsync(device, Codes.Pair, default, TestContext.Current.CancellationToken);
        var refused = DeviceCalls.TrySendAsync(device, Codes.Pair, default, TestContext.Current.CancellationToken);
        Assert.Equal(2, pending.Count);

        pending.Complete();
        await pending.WaitAsync(2, TestContext.Current.CancellationToken);
        isReady = true;
        pending.Complete(NtStatus.DeviceBusy);
        pending.Complete();

        Assert.Equal([NtStatus.DeviceBusy, NtStatus.Success], new[] { (await refused).Status, (await call).Status });
    }

    [Fact]
    public void A_handler_must_be_given()
    {
        using var device = new FakeDevice();

        Assert.Throws<ArgumentNullException>("handler", () => device.On(Codes.PairCode, (FakeHandler)null!));
        Assert.Throws<ArgumentNullException>("handler", () => device.On(Codes.PairCode, (Func<NtStatus>)null!));
        Assert.Throws<ArgumentNullException>("handler", () => device.On(Codes.PairCode, (Func<Pair, NtStatus>)null!));
        Assert.Throws<ArgumentNullException>("handler", () => device.On(Codes.PairCode, (Func<FakeAnswer<Pair>>)null!));
        Assert.Throws<ArgumentNullException>("handler", () => device.On(Codes.PairCode, (Func<Pair, FakeAnswer<Pair>>)null!));
    }

    [Fact]
    public async Task A_disposed_device_answers_no_more()
    {
        var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.Success);
        DeviceCalls.Send(device, Codes.Pair);

        device.Dispose();
        device.Dispose();

        Assert.Throws<ObjectDisposedException>(() => DeviceCalls.Send(device, Codes.Pair));
        Assert.Throws<ObjectDisposedException>(() => DeviceCalls.TrySend(device, Codes.Pair));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => DeviceCalls.SendAsync(device, Codes.Pair, default, TestContext.Current.CancellationToken).AsTask());
        Assert.Single(device.Requests);
    }
}
