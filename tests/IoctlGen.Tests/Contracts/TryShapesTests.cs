using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class TryShapesTests
{
    static readonly Pair Sent = new(1, 2), Answer = new(3, 4);

    [Fact]
    public void Success_is_told_with_the_value()
    {
        using var device = Fake.Accepting(TryShapes.IOCTL_SHAPES_RESET)
            .On<Pair>(TryShapes.IOCTL_SHAPES_SET_PAIR, pair => pair == Sent ? NtStatus.Success : NtStatus.InvalidParameter)
            .On<Pair>(TryShapes.IOCTL_SHAPES_GET_PAIR, () => Answer)
            .On<int, Pair>(TryShapes.IOCTL_SHAPES_FIND_PAIR, key => new Pair(key, 1));

        Assert.True(device.TryReset().IsSuccess);
        Assert.True(device.TrySetPair(in Sent).IsSuccess);
        Assert.Equal(Answer, device.TryGetPair().Value);
        Assert.Equal(new Pair(7, 1), device.TryFindPair(7).Value);
    }

    [Fact]
    public void Success_is_told_with_the_value_in_a_parameter()
    {
        using var device = Fake.Answering(TryShapes.IOCTL_SHAPES_READ_PAIR, Answer)
            .On<int, Pair>(TryShapes.IOCTL_SHAPES_LOOK_UP_PAIR, key => new Pair(key, 2))
            .On<Pair, Pair>(TryShapes.IOCTL_SHAPES_SWAP_PAIR, pair => new Pair(pair.Second, pair.First));
        var swapped = Sent;

        Assert.True(device.TryReadPair(out var read).IsSuccess);
        Assert.True(device.TryLookUpPair(8, out var found).IsSuccess);
        Assert.True(device.TrySwapPair(ref swapped).IsSuccess);

        Assert.Equal([Answer, new(8, 2), new(2, 1)], [read, found, swapped]);
    }

    [Fact]
    public void The_count_of_an_array_is_the_value()
    {
        using var device = Fake.Counting(TryShapes.IOCTL_SHAPES_GET_PAIRS);
        var pairs = new Pair[2];

        var result = device.TryGetPairs(pairs);

        Assert.Equal(2, result.Value);
        Assert.Equal(16, result.BytesReturned);
        Assert.Equal([new(1, -1), new(2, -2)], pairs);
    }

    [Fact]
    public void An_InDirect_code_sends_two_buffers()
    {
        using var device = Fake.Accepting(TryShapes.IOCTL_SHAPES_WRITE);

        Assert.True(device.TryWrite(7, [1, 2, 3]).IsSuccess);

        Assert.Equal(7, device.Requests[0].InputAs<int>());
        Assert.Equal([1, 2, 3], device.Requests[0].Data.ToArray());
    }

    [Fact]
    public void A_short_output_is_a_success_where_the_declaration_says_so_and_a_failure_elsewhere()
    {
        using var device = Fake.Short(TryShapes.IOCTL_SHAPES_GET_SOME_OF_PAIR, 5).On<int>(TryShapes.IOCTL_SHAPES_GET_PAIR, () => 5);

        Assert.Equal(new Pair(5, 0), device.TryGetSomeOfPair().Value);
        Assert.False(device.TryGetPair().IsSuccess);
    }

    [Fact]
    public void Failure_is_told_with_status_and_name()
    {
        using var device = new FakeDevice();
        var pair = Sent;

        Assert.Equal(NtStatus.InvalidDeviceRequest, device.TryReset().Status);
        Assert.Equal(NtStatus.InvalidDeviceRequest, device.TryGetPair().Status);
        Assert.Equal(NtStatus.InvalidDeviceRequest, device.TryReadPair(out _).Status);
        Assert.Equal(NtStatus.InvalidDeviceRequest, device.TrySwapPair(ref pair).Status);
        Assert.Equal(NtStatus.InvalidDeviceRequest, device.TryGetPairs(new Pair[1]).Status);
        Assert.Equal("IOCTL_SHAPES_RESET", Assert.Throws<IoctlException>(() => device.TryReset().ThrowIfFailed()).CodeName);
    }
}
