namespace IoctlGen.WindowsLab;

/// <summary>Many calls at once.</summary>
public sealed class AsyncCrowdTests
{
    const int Crowd = 1000;

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_thousand_calls_in_flight_each_get_their_own_bytes(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        var buffers = Enumerable.Range(0, Crowd).Select(static i => new byte[1 + i % 7]).ToArray();
        var calls = buffers.Select(buffer => lab.TryPendAsync(channel.Number, buffer).AsTask()).ToArray();
        channel.WaitUntilPending(Crowd);
        Assert.DoesNotContain(calls, static call => call.IsCompleted);

        channel.ReleaseAll(new(NtStatus.Success, 1, 0xC3));

        var results = await Task.WhenAll(calls).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.All(results, static result => Assert.Equal(1, result.Value));
        Assert.All(buffers, static buffer => Assert.Equal(buffer.Select(static (_, i) => i == 0 ? (byte)0xC3 : (byte)0), buffer));
    }

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_thousand_calls_are_cancelled_by_one_token(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var cancellation = new CancellationTokenSource();
        var calls = Enumerable.Range(0, Crowd).Select(_ => lab.TryPendAsync(channel.Number, new byte[4], cancellation.Token).AsTask()).ToArray();
        channel.WaitUntilPending(Crowd);

        await cancellation.CancelAsync();

        foreach (var call in calls)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal((uint)Crowd, channel.Cancelled);
    }
}
