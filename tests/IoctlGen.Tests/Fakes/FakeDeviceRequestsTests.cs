using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class FakeDeviceRequestsTests
{
    [Fact]
    public void Requests_are_listed_oldest_first()
    {
        using var device = new FakeDevice();

        for (byte i = 0; i < 3; i++)
            DeviceCalls.TrySend(device, Codes.Pair, [i]);

        Assert.Equal([0, 1, 2], device.Requests.Select(request => (int)request.Input.Span[0]));
    }

    [Fact]
    public void A_list_that_was_taken_does_not_change()
    {
        using var device = new FakeDevice();
        DeviceCalls.TrySend(device, Codes.Pair);

        var before = device.Requests;
        DeviceCalls.TrySend(device, Codes.Pair);

        Assert.Single(before);
        Assert.Equal(2, device.Requests.Count);
    }

    [Fact]
    public void A_request_keeps_copies_of_what_was_sent()
    {
        using var device = new FakeDevice();
        byte[] input = [1, 2], data = [3, 4];
        DeviceCalls.TrySend(device, Codes.InDirect, input, data);

        input[0] = data[0] = 99;

        Assert.Equal([1, 2], device.Requests[0].Input.ToArray());
        Assert.Equal([3, 4], device.Requests[0].Data.ToArray());
    }

    [Fact]
    public void A_structure_that_the_handler_overwrites_is_kept_as_it_was_sent()
    {
        using var device = new FakeDevice().On(Codes.PairCode, (in IoctlRequest request, out int bytesReturned) =>
        {
            request.Output.Fill(0xAB);
            bytesReturned = request.Output.Length;
            return request.Input[0] == 1 ? NtStatus.Success : NtStatus.InvalidParameter;
        });
        var pair = new Pair(1, 2);

        DeviceCalls.Update(device, Codes.Pair, ref pair);

        Assert.Equal(new Pair(1, 2), Assert.Single(device.Requests).InputAs<Pair>());
    }

    [Fact]
    public void A_request_tells_how_it_was_answered()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => (FakeAnswer<int>)5);

        DeviceCalls.TryReceive<Pair>(device, Codes.Pair, [1, 2, 3]);

        var request = Assert.Single(device.Requests);
        Assert.Equal(Codes.PairCode, request.Code);
        Assert.Equal(8, request.OutputLength);
        Assert.Equal(4, request.BytesReturned);
        Assert.Equal(NtStatus.Success, request.Status);
        Assert.Equal("IOCTL_PAIR (0x81232004): 3 bytes in, 4 of 8 out, STATUS_SUCCESS (0x00000000)", request.ToString());
    }

    [Fact]
    public void A_structure_is_read_from_the_first_bytes_that_were_sent()
    {
        using var device = new FakeDevice();
        Pair[] pairs = [new(1, 2), new(3, 4)];

        DeviceCalls.TrySend(device, Codes.Pair, InputBytes.Of<Pair>(pairs.AsSpan()));

        Assert.Equal(pairs[0], device.Requests[0].InputAs<Pair>());
    }

    [Fact]
    public void A_structure_that_was_not_sent_whole_is_not_made_up()
    {
        using var device = new FakeDevice();
        DeviceCalls.TrySend(device, Codes.Pair, new byte[7]);

        var exception = Assert.Throws<InvalidOperationException>(() => device.Requests[0].InputAs<Pair>());

        Assert.Equal("IOCTL_PAIR (0x81232004) was sent with 7 bytes; Pair takes 8.", exception.Message);
    }

    [Fact]
    public void Many_threads_at_once_lose_no_request()
    {
        const int Threads = 4, Each = 2_500;
        using var device = new FakeDevice().On(Codes.PairCode, (int _) => NtStatus.Success);
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = thread * Each; i < (thread + 1) * Each; i++)
                DeviceCalls.TrySend(device, Codes.Pair, InputBytes.Of(in i));
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Equal(Enumerable.Range(0, Threads * Each), device.Requests.Select(request => request.InputAs<int>()).Order());
    }
}
