using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class UpdateTests
{
    [Fact]
    public void A_structure_goes_in_and_comes_back_changed()
    {
        using var device = new FakeDevice().On(Codes.PairCode, (Pair pair) => (FakeAnswer<Pair>)new Pair(pair.Second, pair.First));
        var updated = new Pair(1, 2);
        var tried = new Pair(3, 4);

        DeviceCalls.Update(device, Codes.Pair, ref updated);
        DeviceCalls.TryUpdate(device, Codes.Pair, ref tried).ThrowIfFailed();

        Assert.Equal(new Pair(2, 1), updated);
        Assert.Equal(new Pair(4, 3), tried);
        Assert.Equal(new Pair(1, 2), device.Requests[0].InputAs<Pair>());
        Assert.Equal(8, device.Requests[0].OutputLength);
    }

    [Fact]
    public void Input_and_output_are_the_same_memory()
    {
        var same = false;
        using var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            same = request.Input == request.Output;
            bytesReturned = 8;
            return NtStatus.Success;
        });
        var pair = default(Pair);

        DeviceCalls.Update(device, Codes.Pair, ref pair);

        Assert.True(same);
    }

    [Theory]
    [InlineData(0x00000000u, 0x1122ABAB)]
    [InlineData(0x80000005u, 0x1122ABAB)]
    [InlineData(0xC0000001u, 0x11223344)]
    public void What_the_driver_wrote_but_did_not_report_is_not_handed_on(uint status, int first)
    {
        using var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            request.Output.Fill(0xAB);
            bytesReturned = 2;
            return new NtStatus(status);
        });
        var pair = new Pair(0x11223344, 2);

        DeviceCalls.TryUpdate(device, Codes.Pair, ref pair, allowShortOutput: true);

        Assert.Equal(new Pair(first, 2), pair);
    }

    [Fact]
    public void A_short_output_throws()
    {
        using var device = new FakeDevice().On(Codes.PairCode, WriteTwoBytes);
        var pair = new Pair(1, 2);

        var exception = Assert.Throws<IoctlException>(() => DeviceCalls.Update(device, Codes.Pair, ref pair));

        Assert.Contains("returned 2 bytes of the 8", exception.Message, StringComparison.Ordinal);
        Assert.False(DeviceCalls.TryUpdate(device, Codes.Pair, ref pair).IsSuccess);
    }

    [Fact]
    public void What_was_not_written_of_a_short_output_keeps_what_was_sent()
    {
        using var device = new FakeDevice().On(Codes.PairCode, WriteTwoBytes);
        var updated = new Pair(0x11223344, 2);
        var tried = updated;

        DeviceCalls.Update(device, Codes.Pair, ref updated, allowShortOutput: true);
        DeviceCalls.TryUpdate(device, Codes.Pair, ref tried, allowShortOutput: true).ThrowIfFailed();

        Assert.Equal(new Pair(0x1122ABAB, 2), updated);
        Assert.Equal(updated, tried);
    }

    [Fact]
    public void An_error_leaves_what_was_sent()
    {
        using var device = ScriptedDevice.WritingNothing(NtStatus.NoMediaInDevice, reported: 8);
        var pair = new Pair(1, 2);

        Assert.Throws<IoctlException>(() => DeviceCalls.Update(device, Codes.Pair, ref pair));
        DeviceCalls.TryUpdate(device, Codes.Pair, ref pair);

        Assert.Equal(new Pair(1, 2), pair);
    }

    static NtStatus WriteTwoBytes(in IoctlRequest request, out int bytesReturned)
    {
        bytesReturned = 2;
        request.Output[..2].Fill(0xAB);
        return NtStatus.Success;
    }
}
