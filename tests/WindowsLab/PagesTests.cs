namespace IoctlGen.WindowsLab;

/// <summary>A range of numbers that the driver tells page by page, ten at a time.</summary>
public sealed class PagesTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0u, 0)]
    [InlineData(1u, 1)]
    [InlineData(10u, 1)]
    [InlineData(11u, 2)]
    [InlineData(95u, 10)]
    public async Task Every_number_comes_once_and_in_order(uint end, int pageCount)
    {
        using var device = Lab.Open();
        var pages = device.Pages(new(0, end));
        var expected = Enumerable.Range(0, (int)end).Select(static i => (uint)i).Chunk(10);

        var seen = pages.AsEnumerable().Select(static page => page.Numbers().ToArray()).ToArray();
        Assert.Equal(pageCount, seen.Length);
        Assert.Equal(expected, seen);

        Assert.Equal(expected, await CollectAsync(pages));
    }

    [Fact]
    public async Task A_bare_handle_has_the_same_pages()
    {
        using var opened = KindOfHandle.Open(HandleKind.Overlapped);
        var pages = opened.Handle.Pages(new(7, 32));

        Assert.Equal([10, 10, 5], pages.AsEnumerable().Select(static page => page.Numbers().Length));
        Assert.Equal([10, 10, 5], (await CollectAsync(pages)).Select(static numbers => numbers.Length));
    }

    [Fact]
    public async Task Each_page_is_one_request_whose_buffer_does_not_grow()
    {
        using var device = Lab.Open();
        var pages = device.Pages(new(0, 25));

        Assert.Equal([48, 48, 28], pages.AsEnumerable().Select(static page => page.Length));
        Assert.Equal((3u, (uint)LabPager.PageSize), (device.LastRequest().Count, device.LastRequest().OutputLength));

        await CollectAsync(pages);
        Assert.Equal((6u, (uint)LabPager.PageSize), (device.LastRequest().Count, device.LastRequest().OutputLength));
    }

    [Fact]
    public async Task Who_stops_early_asks_no_more()
    {
        using var device = Lab.Open();
        var pages = device.Pages(new(0, 1000));

        Assert.Equal(10u, pages.AsEnumerable().Select(static page => page.Header.Next).First());
        Assert.Equal(1u, device.LastRequest().Count);

        await foreach (var page in pages.WithCancellation(Token))
        {
            if (page.Header.Next == 20)
                break;
        }

        Assert.Equal(3u, device.LastRequest().Count);
    }

    [Fact]
    public async Task A_page_ends_with_the_next_step()
    {
        using var device = Lab.Open();
        var left = new List<IoctlBuffer<LabPage>>();

        foreach (var page in device.Pages(new(0, 20)))
            left.Add(page);
        await foreach (var page in device.Pages(new(0, 20)).WithCancellation(Token))
            left.Add(page);

        Assert.Equal(4, left.Count);
        Assert.All(left, static page => Assert.Throws<ObjectDisposedException>(() => page.Length));
        Assert.All(left, static page => Assert.Throws<ObjectDisposedException>(() => page.Numbers().Length));
    }

    [Fact]
    public async Task A_driver_that_stands_still_is_an_error_and_no_loop()
    {
        using var device = Lab.Open();
        var pages = device.Pages(new(0, LabCursor.StandsStill));

        Assert.Throws<InvalidOperationException>(() => pages.AsEnumerable().Count());
        await Assert.ThrowsAsync<InvalidOperationException>(() => CollectAsync(pages));

        Assert.Equal(2u, device.LastRequest().Count);
    }

    [Fact]
    public async Task A_count_that_is_larger_than_the_page_is_refused()
    {
        using var device = Lab.Open();
        var pages = device.Pages(new(0, LabCursor.CountLies));

        var refusal = Assert.Throws<InvalidDataException>(() => pages.AsEnumerable().Select(static page => page.Numbers().Length).First());
        Assert.Contains("44 bytes at offset 8 are not within the 48 bytes", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidDataException>(() => CollectAsync(pages));
    }

    [Theory, MemberData(nameof(OverlappedLab.DeviceRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_page_that_pends_is_cancelled_and_nothing_is_left_pending(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        using var cancellation = new CancellationTokenSource();
        await using var pages = lab.Device.PendingPages(new(channel.Number, 3)).GetAsyncEnumerator(cancellation.Token);

        var first = pages.MoveNextAsync().AsTask();
        channel.WaitUntilPending();
        channel.Release(new(NtStatus.BufferOverflow, LabPager.PageSize, 0x11));
        Assert.True(await first);
        Assert.Equal(0x11111111u, pages.Current.Header.Next);

        var second = pages.MoveNextAsync().AsTask();
        channel.WaitUntilPending();
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Equal(1u, channel.Cancelled);
        Assert.False(channel.IsPending);
        Assert.False(await pages.MoveNextAsync());
    }

    static async Task<List<uint[]>> CollectAsync(IoctlPages<LabCursor, LabPage> pages)
    {
        var seen = new List<uint[]>();
        await foreach (var page in pages.WithCancellation(Token))
            seen.Add(page.Numbers().ToArray());
        return seen;
    }
}
