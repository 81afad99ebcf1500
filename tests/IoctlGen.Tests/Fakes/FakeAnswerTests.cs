using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class FakeAnswerTests
{
    [Fact]
    public void A_structure_alone_succeeds()
    {
        FakeAnswer<Pair> answer = new Pair(1, 2);

        Assert.Equal(NtStatus.Success, answer.Status);
        Assert.True(answer.HasOutput);
        Assert.Equal(new Pair(1, 2), answer.Output);
    }

    [Fact]
    public void A_status_alone_writes_nothing_even_if_it_is_a_success()
    {
        FakeAnswer<Pair> answer = NtStatus.Success;
        using var device = new FakeDevice().On(Codes.PairCode, () => answer);

        Assert.Equal(NtStatus.Success, answer.Status);
        Assert.False(answer.HasOutput);
        Assert.Equal(0, DeviceCalls.TryReceive<Pair>(device, Codes.Pair).BytesReturned);
    }

    [Fact]
    public void A_warning_can_leave_a_structure()
    {
        var answer = new FakeAnswer<Pair>(NtStatus.BufferOverflow, new Pair(1, 2));
        using var device = new FakeDevice().On(Codes.PairCode, () => answer);

        var result = DeviceCalls.TryReceiveOut(device, Codes.Pair, default, out Pair value);

        Assert.True(answer.HasOutput);
        Assert.Equal(NtStatus.BufferOverflow, result.Status);
        Assert.Equal(8, result.BytesReturned);
        Assert.Equal(new Pair(1, 2), value);
    }

    [Fact]
    public void An_error_leaves_no_structure_though_one_was_given()
    {
        var answer = new FakeAnswer<Pair>(NtStatus.NoMediaInDevice, new Pair(1, 2));
        using var device = new FakeDevice().On(Codes.PairCode, () => answer);
        Pair[] array = [default];

        Assert.False(answer.HasOutput);
        Assert.Equal(NtStatus.NoMediaInDevice, DeviceCalls.TryFill(device, Codes.Pair, default, array.AsSpan()).Status);
        Assert.Equal([default], array);
    }
}
