using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class AsyncShapesTests
{
    static readonly Pair Sent = new(1, 2), Answer = new(3, 4);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Inputs_arrive()
    {
        using var device = Fake.Accepting(AsyncShapes.IOCTL_SHAPES_RESET)
            .On(AsyncShapes.IOCTL_SHAPES_SET_PAIR, () => NtStatus.Success)
            .On(AsyncShapes.IOCTL_SHAPES_SET_LEVEL, () => NtStatus.Success)
            .On(AsyncShapes.IOCTL_SHAPES_SET_PAIRS, () => NtStatus.Success);

        await device.ResetAsync(Token);
        await device.SetPairAsync(in Sent, Token);
        await device.SetLevelAsync(7);
        await device.SetPairsAsync(new[] { Sent, Answer }, Token);

        Assert.Equal([0, 8, 4, 16], device.Requests.Select(request => request.Input.Length));
        Assert.Equal(Sent, device.Requests[1].InputAs<Pair>());
        Assert.Equal(7, device.Requests[2].InputAs<int>());
        Assert.Equal(InputBytes.Of<Pair>([Sent, Answer]), device.Requests[3].Input.Span);
    }

    [Fact]
    public async Task Outputs_come_back()
    {
        using var device = Fake.Answering(AsyncShapes.IOCTL_SHAPES_GET_PAIR, Answer)
            .On<int, Pair>(AsyncShapes.IOCTL_SHAPES_FIND_PAIR, key => new Pair(key, 1))
            .On<int>(AsyncShapes.IOCTL_SHAPES_GET_SOME_OF_PAIR, () => 5);

        Assert.Equal(Answer, await device.GetPairAsync(Token));
        Assert.Equal(new Pair(7, 1), await device.FindPairAsync(7, Token));
        Assert.Equal(new Pair(5, 0), await device.GetSomeOfPairAsync(Token));
    }

    [Fact]
    public async Task Arrays_are_filled_and_counted()
    {
        using var getting = Fake.Counting(AsyncShapes.IOCTL_SHAPES_GET_PAIRS);
        using var finding = Fake.Counting(AsyncShapes.IOCTL_SHAPES_FIND_PAIRS);
        var pairs = new Pair[2];

        Assert.Equal(2, await getting.GetPairsAsync(pairs, Token));
        Assert.Equal([new(1, -1), new(2, -2)], pairs);
        Assert.Equal(3, await finding.FindPairsAsync(7, new Pair[3], Token));
        Assert.Equal(7, finding.Requests[0].InputAs<int>());
    }

    [Fact]
    public async Task An_InDirect_code_sends_two_buffers()
    {
        using var device = Fake.Accepting(AsyncShapes.IOCTL_SHAPES_WRITE);

        await device.WriteAsync(7, new byte[] { 1, 2, 3 }, Token);

        Assert.Equal(7, device.Requests[0].InputAs<int>());
        Assert.Equal([1, 2, 3], device.Requests[0].Data.ToArray());
    }

    [Fact]
    public async Task Failure_is_told_where_the_declaration_says_so()
    {
        using var device = Fake.Answering(AsyncShapes.IOCTL_SHAPES_PEEK, Answer);

        Assert.Equal(NtStatus.InvalidDeviceRequest, (await device.TryEjectAsync(Token)).Status);
        Assert.Equal(Answer, (await device.TryPeekAsync(Token)).Value);
        Assert.Equal(NtStatus.InvalidDeviceRequest, (await device.TryPeekAllAsync(new Pair[1], Token)).Status);
    }

    [Fact]
    public async Task Failure_is_thrown_by_the_name_of_the_code_elsewhere()
    {
        using var device = new FakeDevice();

        Assert.Equal("IOCTL_SHAPES_RESET", (await Assert.ThrowsAsync<IoctlException>(() => device.ResetAsync(Token))).CodeName);
        Assert.Equal("IOCTL_SHAPES_SET_PAIR", (await Assert.ThrowsAsync<IoctlException>(() => device.SetPairAsync(Sent, Token).AsTask())).CodeName);
        Assert.Equal("IOCTL_SHAPES_SET_LEVEL", (await Assert.ThrowsAsync<IoctlException>(() => device.SetLevelAsync(7))).CodeName);
    }

    [Fact]
    public void The_token_reaches_the_call()
    {
        using var device = Fake.Accepting(AsyncShapes.IOCTL_SHAPES_RESET);
        var cancelled = new CancellationToken(canceled: true);

        Assert.True(device.ResetAsync(cancelled).IsCanceled);
        Assert.True(device.SetPairAsync(Sent, cancelled).AsTask().IsCanceled);
        Assert.True(device.GetPairAsync(cancelled).IsCanceled);
        Assert.True(device.GetPairsAsync(new Pair[1], cancelled).IsCanceled);
        Assert.True(device.WriteAsync(7, default, cancelled).AsTask().IsCanceled);
        Assert.True(device.TryEjectAsync(cancelled).IsCanceled);
        Assert.True(device.TryPeekAsync(cancelled).AsTask().IsCanceled);
        Assert.True(device.TryPeekAllAsync(new Pair[1], cancelled).AsTask().IsCanceled);
        Assert.Empty(device.Requests);
    }
}
