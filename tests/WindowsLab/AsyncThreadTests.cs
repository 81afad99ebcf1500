namespace IoctlGen.WindowsLab;

/// <summary>A call does not depend on the thread that made it.</summary>
public sealed class AsyncThreadTests
{
    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task A_call_survives_the_thread_that_made_it(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        var received = new byte[4];
        Task<int>? call = null;
        var thread = new Thread(() => call = lab.PendDirectAsync(channel.Number, received).AsTask());
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(10)));
        channel.WaitUntilPending();

        // The system needs a moment to end a thread's requests after its end.
        await Task.Delay(50);
        Assert.True(channel.IsPending);
        channel.Release(new(NtStatus.Success, 4, 0x5A));

        Assert.Equal(4, await call!.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.All(received, static value => Assert.Equal(0x5A, value));
        Assert.Equal(0u, channel.Cancelled);
    }

    [Fact]
    public async Task A_handle_that_is_not_for_overlapped_calls_is_refused_with_advice()
    {
        using var opened = KindOfHandle.Open(HandleKind.Synchronous);
        using var wrapped = IoctlDevice.FromHandle(opened.Handle);
        using var own = IoctlDevice.Open(LabDevice.Path, overlapped: false);
        var report = new LabReport(1, 2, 3, 4);

        foreach (var call in (Func<ValueTask<LabReport>>[])[() => opened.Handle.EchoAsync(report), () => wrapped.EchoAsync(report), () => own.EchoAsync(report)])
        {
            var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => call().AsTask());
            Assert.Contains("FileOptions.Asynchronous", exception.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0u, wrapped.LastRequest().Count);
        Assert.Equal(report, own.Echo(in report));
    }
}
