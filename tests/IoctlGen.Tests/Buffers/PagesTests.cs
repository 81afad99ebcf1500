using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

public sealed class PagesTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<uint> Ends => [NtStatus.EndOfFile.Value, NtStatus.NoMoreEntries.Value];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Pages_come_until_the_driver_has_no_more(uint end)
    {
        using var device = Counting(last: 3, NtStatus.Success, new(end));
        var pages = DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1));

        Assert.Equal([1, 2, 3], pages.AsEnumerable().Select(page => page.Header.First));
        Assert.Equal(4, device.Sent);

        Assert.Equal([1, 2, 3], await Collect(pages));
        Assert.Equal(8, device.Sent);
    }

    [Fact]
    public async Task Pages_come_until_the_cursor_has_enough()
    {
        using var device = Counting(last: 9, NtStatus.Success, NtStatus.EndOfFile);
        var pages = DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1, until: 2));

        Assert.Equal([1, 2], pages.AsEnumerable().Select(page => page.Header.First));
        Assert.Equal([1, 2], await Collect(pages));
        Assert.Equal(4, device.Sent);
    }

    [Fact]
    public async Task An_overflow_is_a_page_and_nothing_grows()
    {
        using var device = Counting(last: 2, NtStatus.BufferOverflow, NtStatus.EndOfFile);
        var pages = DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1), pageSize: 100);

        Assert.Equal([(1, 100), (2, 100)], pages.AsEnumerable().Select(page => (page.Header.First, page.Header.Second)));
        Assert.Equal([1, 2], await Collect(pages));
    }

    [Fact]
    public void A_page_has_64_KiB_and_at_least_room_for_the_header()
    {
        using var device = Counting(last: 1, NtStatus.Success, NtStatus.EndOfFile);

        Assert.Equal([65536], DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1)).AsEnumerable().Select(page => page.Header.Second));
        Assert.Equal([8], DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1), pageSize: 1).AsEnumerable().Select(page => page.Header.Second));
        Assert.Throws<ArgumentOutOfRangeException>(() => DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, default, pageSize: 0));
    }

    [Fact]
    public void Nothing_is_asked_before_it_is_its_turn()
    {
        using var device = Counting(last: 9, NtStatus.Success, NtStatus.EndOfFile);
        var pages = DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1));
        Assert.Equal(0, device.Sent);

        using var enumerator = pages.GetEnumerator();
        Assert.True(enumerator.MoveNext());
        Assert.Equal(1, device.Sent);
    }

    [Fact]
    public async Task A_page_lives_until_the_next_step()
    {
        using var device = Counting(last: 2, NtStatus.Success, NtStatus.EndOfFile);
        var pages = DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1));
        using (var enumerator = pages.GetEnumerator())
        {
            enumerator.MoveNext();
            var first = enumerator.Current;
            Assert.Equal(1, first.Header.First);
            enumerator.MoveNext();
            Assert.Throws<ObjectDisposedException>(() => first.Header);
        }

        IoctlBuffer<Pair>? left = null;
        await foreach (var page in pages.WithCancellation(Token))
        {
            left = page;
            break;
        }

        Assert.Throws<ObjectDisposedException>(() => left!.Header);
    }

    [Fact]
    public async Task A_cursor_that_does_not_move_is_an_error_after_its_page_and_no_loop()
    {
        using var device = Counting(last: 9, NtStatus.Success, NtStatus.EndOfFile);
        var pages = DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1, step: 0));
        var seen = 0;

        var failure = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var page in pages)
                seen++;
        });
        Assert.Equal(1, seen);
        Assert.Contains("From.Advance returned true but changed nothing", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Collect(pages));
        Assert.Equal(2, device.Sent);
    }

    [Fact]
    public async Task Other_warnings_and_errors_are_thrown()
    {
        foreach (var status in new[] { NtStatus.AccessDenied, NtStatus.BufferTooSmall, NtStatus.NoMoreFiles })
        {
            using var device = Counting(last: 1, NtStatus.Success, status);
            var pages = DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1));

            Assert.Equal(status, Assert.Throws<IoctlException>(() => pages.AsEnumerable().Count()).Status);
            Assert.Equal(status, (await Assert.ThrowsAsync<IoctlException>(() => Collect(pages))).Status);
        }
    }

    [Theory]
    [InlineData(0x00000000)]
    [InlineData(0x80000005)]
    public void A_page_without_its_whole_header_needs_to_be_allowed(uint status)
    {
        using var device = ScriptedDevice.WritingAll(new(status), 7);

        Assert.Equal(new NtStatus(status), Assert.Throws<IoctlException>(() => DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1, until: 1)).AsEnumerable().Count()).Status);
        using var pages = DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1), allowShortOutput: true).GetEnumerator();
        Assert.True(pages.MoveNext());
        Assert.Equal(7, pages.Current.Length);
        Assert.Equal(0, pages.Current.Header.Second >> 24);
    }

    [Fact]
    public async Task A_cancelled_token_stops_between_pages()
    {
        using var source = new CancellationTokenSource();
        using var device = Counting(last: 9, NtStatus.Success, NtStatus.EndOfFile);
        var seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var page in DeviceCalls.ReceivePages<From, Pair>(device, Codes.Pair, new From(1)).WithCancellation(source.Token))
            {
                seen++;
                await source.CancelAsync();
            }
        });

        Assert.Equal((1, 1), (seen, device.Sent));
    }

    static async Task<List<int>> Collect(IoctlPages<From, Pair> pages)
    {
        var seen = new List<int>();
        await foreach (var page in pages.WithCancellation(Token))
            seen.Add(page.Header.First);
        return seen;
    }

    /// <summary>Answers with the number that it is asked for and the room that there is, up to the last number.</summary>
    static ScriptedDevice Counting(int last, NtStatus each, NtStatus end) => new((in IoctlRequest request, out int bytesReturned) =>
    {
        var asked = MemoryMarshal.Read<From>(request.Input).Number;
        bytesReturned = 0;
        if (asked > last)
            return end;

        MemoryMarshal.Write(request.Output, new Pair(asked, request.Output.Length));
        bytesReturned = request.Output.Length;
        return each;
    });

    struct From(int number, int until = int.MaxValue, int step = 1) : IIoctlCursor<Pair>
    {
        public int Number = number;

        public bool Advance(IoctlBuffer<Pair> page, NtStatus status)
        {
            Number += step;
            return Number <= until;
        }
    }
}
