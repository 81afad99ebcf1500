using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>Handlers by descriptor: what they take and return is what the contract's methods do.</summary>
public sealed class FakeDeviceContractsTests
{
    static readonly IoctlDescriptor<int[], IoctlBuffer<Pair>> List = new("IOCTL_LIST", Codes.PairCode, BufferShape.Array<int>(), BufferShape.Header<Pair>());

    static readonly IoctlDescriptor<NoBuffer, Pair> Get = new("IOCTL_GET", Codes.PairCode, BufferShape.None, BufferShape.Structure<Pair>());

    [Fact]
    public void Texts_are_texts()
    {
        List<string> sent = [];
        using var device = new FakeDevice()
            .On(TextShapes.Ioctls.IOCTL_TEXT_SET_NAME, name => { sent.Add(name); return NtStatus.Success; })
            .On(TextShapes.Ioctls.IOCTL_TEXT_ASK, question => question + "!");

        device.SetName("Zo\u00EB");

        Assert.Equal("why!", device.Ask("why"));
        Assert.Equal(["Zo\u00EB"], sent);
    }

    [Fact]
    public void A_header_is_answered_with_what_follows_it()
    {
        using var device = new FakeDevice().On(List, numbers => FakeAnswer.Of(new Pair(numbers.Length, 0), numbers));

        using var buffer = DeviceCalls.ReceiveHeaderBuffer<Pair>(device, List, InputOf(7, 8));

        Assert.Equal(new Pair(2, 0), buffer.Header);
        Assert.Equal([7, 8], buffer.ElementsAt<int>(8, 2).ToArray());
    }

    [Fact]
    public void What_is_sent_in_part_is_refused()
    {
        using var device = new FakeDevice().On(List, _ => throw new InvalidOperationException("never asked"));

        Assert.Equal(NtStatus.InvalidParameter, DeviceCalls.TryReceiveHeaderBuffer<Pair>(device, List, new byte[6]).Status);
    }

    [Theory]
    [InlineData(false, 0x80000005, 4)]
    [InlineData(true, 0xC0000004, 0)]
    public void An_output_that_does_not_fit_is_cut_or_refused(bool isRefused, uint status, int bytes)
    {
        FakeAnswer<IoctlBuffer<Pair>> whole = FakeAnswer.Of(new Pair(1, 2), 3);
        using var device = new FakeDevice().Answer(List, isRefused ? whole with { WhenTooSmall = NtStatus.InfoLengthMismatch } : whole);

        var result = device.TryControl(Codes.PairCode, [], new byte[4]);

        Assert.Equal((new NtStatus(status), bytes), (result.Status, result.BytesReturned));
    }

    [Fact]
    public void A_structure_that_does_not_fit_is_too_small_unless_said_otherwise()
    {
        using var device = new FakeDevice().Answer(Get, new Pair(1, 2), new FakeAnswer<Pair>(NtStatus.Success, new(3, 4)) { WhenTooSmall = NtStatus.BufferOverflow });
        var room = new byte[4];

        // The same answer again, until it fits.

        Assert.Equal(NtStatus.BufferTooSmall, device.TryControl(Codes.PairCode, [], room).Status);
        Assert.Equal([0, 0, 0, 0], room);
        Assert.Equal(new Pair(1, 2), DeviceCalls.Receive<Pair>(device, Get));
        Assert.Equal(NtStatus.BufferOverflow, device.TryControl(Codes.PairCode, [], room).Status);
        Assert.Equal([3, 0, 0, 0], room);
    }

    [Fact]
    public void The_last_answer_is_that_of_all_further_requests()
    {
        using var device = new FakeDevice().Answer(Get, NtStatus.DeviceBusy, new Pair(1, 2));

        Assert.Equal(
            [NtStatus.DeviceBusy, NtStatus.Success, NtStatus.Success],
            Enumerable.Range(0, 3).Select(_ => DeviceCalls.TryReceive<Pair>(device, Get).Status));
        Assert.Throws<ArgumentException>("answers", () => device.Answer(Get));
    }

    [Fact]
    public async Task A_pending_request_is_completed_with_bytes_or_a_value()
    {
        using var device = new FakeDevice();
        var pending = device.Pend(Get);
        var calls = Enumerable.Range(0, 3).Select(_ => DeviceCalls.TryReceiveAsync<Pair>(device, Get, default, TestContext.Current.CancellationToken)).ToList();
        await pending.WaitAsync(3, TestContext.Current.CancellationToken);

        pending.Complete(new Pair(1, 2));
        pending.Complete([3, 0, 0, 0, 4, 0, 0, 0, 5], NtStatus.Success);
        device.Pending(Codes.PairCode).Complete(new Pair(6, 7));

        Assert.Equal((NtStatus.Success, 8), Ended(await calls[0]));
        Assert.Equal((NtStatus.BufferOverflow, 8), Ended(await calls[1]));
        Assert.Equal(new Pair(6, 7), (await calls[2]).Value);
        Assert.Throws<ArgumentException>("answer", () => pending.Complete(NtStatus.Pending));
        Assert.Throws<ArgumentException>("answer", () => pending.Complete([], NtStatus.Pending));

        static (NtStatus, int) Ended(IoctlResult<Pair> result) => (result.Status, result.BytesReturned);
    }

    [Fact]
    public async Task Waiting_for_a_request_ends_with_its_token_and_with_the_device()
    {
        var device = new FakeDevice();
        using var source = new CancellationTokenSource();
        var (cancelled, disposed) = (device.Pend(Get).WaitAsync(1, source.Token), device.Pend(Get).WaitAsync(1, TestContext.Current.CancellationToken));

        await source.CancelAsync();
        device.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => disposed);
    }

    [Fact]
    public void A_request_that_was_sent_by_number_has_the_name_that_its_handler_was_added_by()
    {
        using var device = new FakeDevice().Answer(Get, new Pair(1, 2));

        device.Control(Codes.PairCode, [], new byte[8]);
        device.TryControl(0x12345678, [], []);

        Assert.Equal(["IOCTL_GET", null], device.Requests.Select(request => request.Name));
        Assert.Equal("IOCTL_GET (0x81232004): 0 bytes in, 8 of 8 out, STATUS_SUCCESS (0x00000000)", device.Requests[0].ToString());
    }

    static byte[] InputOf(params int[] numbers) => System.Runtime.InteropServices.MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
}
