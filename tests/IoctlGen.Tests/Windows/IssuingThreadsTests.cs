namespace IoctlGen.Tests;

/// <summary>The threads that issue requests, with drivers that block instead of pending.</summary>
public sealed class IssuingThreadsTests
{
    // The events are not disposed of: the threads live as long as the process, and wait for one even while its test ends.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Requests_that_wait_for_each_other_are_all_issued_though_they_block_every_thread()
    {
        // Blocks until all are there: with a limit below 12 it never would.
        var all = new CountdownEvent(12);
        var threads = new IssuingThreads<int>(
            _ =>
            {
                all.Signal();
                all.Wait();
            },
            atOnce: 2,
            patience: 1);

        for (var i = 0; i < 12; i++)
            threads.Post(i);

        Assert.True(all.Wait(Patience, TestContext.Current.CancellationToken), $"{all.CurrentCount} of 12 requests are not issued");
    }

    [Fact]
    public void Requests_that_do_not_block_need_no_more_threads_than_are_started_at_once()
    {
        var all = new CountdownEvent(10_000);
        var threads = new IssuingThreads<int>(_ => all.Signal(), atOnce: 2, patience: 60_000);

        for (var i = 0; i < 10_000; i++)
            threads.Post(i);

        Assert.True(all.Wait(Patience, TestContext.Current.CancellationToken));
        Assert.InRange(threads.Count, 1, 2);
    }

    [Fact]
    public void A_second_crowd_that_blocks_is_issued_as_well()
    {
        var first = new CountdownEvent(5);
        var second = new CountdownEvent(9);
        var threads = new IssuingThreads<CountdownEvent>(
            static all =>
            {
                all.Signal();
                all.Wait();
            },
            atOnce: 1,
            patience: 1);

        for (var i = 0; i < 5; i++)
            threads.Post(first);
        Assert.True(first.Wait(Patience, TestContext.Current.CancellationToken));
        for (var i = 0; i < 9; i++)
            threads.Post(second);

        Assert.True(second.Wait(Patience, TestContext.Current.CancellationToken), $"{second.CurrentCount} of 9 requests are not issued");
    }
}
