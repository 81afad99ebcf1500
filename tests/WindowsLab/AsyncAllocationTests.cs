namespace IoctlGen.WindowsLab;

/// <summary>Calls in steady state allocate nothing.</summary>
public sealed class AsyncAllocationTests
{
    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_call_that_completes_allocates_nothing(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        await AssertAllocatesNothing<LabReport>(route, calls => EchoStructures(lab, calls));
    }

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_call_with_the_callers_buffers_allocates_nothing(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        await AssertAllocatesNothing<int>(route, calls => EchoArrays(lab, calls));
    }

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_call_that_pends_with_a_token_allocates_nothing(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();
        await AssertAllocatesNothing<int>(route, calls => Pend(lab, channel, calls));
    }

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_code_that_is_known_at_run_time_allocates_nothing(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        await AssertAllocatesNothing<int>(route, calls => Control(lab, calls));
    }

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_result_of_a_code_that_is_known_at_run_time_allocates_nothing(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        await AssertAllocatesNothing<IoctlResult>(route, calls => TryControl(lab, calls));
    }

    /// <summary>Nothing besides what the awaits themselves cost in this process, which is measured first.</summary>
    static async Task AssertAllocatesNothing<T>(Route route, Func<int, Task> call) where T : struct
    {
        const int Calls = 3000;
        using var source = new AwaitedSource();
        var awaits = await Measure(Calls, calls => Await<T>(source, calls));

        var allocated = await Measure(Calls, call);

        TestContext.Current.SendDiagnosticMessage($"{route}: {allocated} bytes in {Calls} calls, {awaits} of them for the awaits");
        Assert.InRange(allocated - awaits, long.MinValue, Calls - 1);
    }

    static async Task<long> Measure(int calls, Func<int, Task> call)
    {
        await call(calls / 3);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await call(calls);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    static async Task Await<T>(AwaitedSource source, int calls) where T : struct
    {
        for (var i = 0; i < calls; i++)
            await source.CallAsync(default(T)).ConfigureAwait(false);
    }

    static async Task EchoStructures(OverlappedLab lab, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            if ((await lab.EchoAsync(new LabReport((uint)i, 2, 3, 4)).ConfigureAwait(false)).First != (uint)i)
                Assert.Fail("a wrong answer");
        }
    }

    static async Task EchoArrays(OverlappedLab lab, int calls)
    {
        byte[] sent = new byte[100], received = new byte[100];
        for (var i = 0; i < calls; i++)
        {
            sent[i % 100]++;
            if (await lab.EchoAsync(sent, received).ConfigureAwait(false) != 100 || !sent.AsSpan().SequenceEqual(received))
                Assert.Fail("a wrong answer");
        }
    }

    static async Task Control(OverlappedLab lab, int calls)
    {
        byte[] sent = new byte[100], received = new byte[100];
        for (var i = 0; i < calls; i++)
        {
            if (await lab.ControlAsync(LabDevice.IOCTL_LAB_ECHO, sent, received).ConfigureAwait(false) != 100)
                Assert.Fail("a wrong answer");
        }
    }

    static async Task TryControl(OverlappedLab lab, int calls)
    {
        byte[] sent = new byte[100], received = new byte[100];
        for (var i = 0; i < calls; i++)
        {
            if ((await lab.TryControlAsync(LabDevice.IOCTL_LAB_ECHO, sent, received).ConfigureAwait(false)).BytesReturned != 100)
                Assert.Fail("a wrong answer");
        }
    }

    static async Task Pend(OverlappedLab lab, Channel channel, int calls)
    {
        using var cancellation = new CancellationTokenSource();
        var received = new byte[4];
        for (var i = 0; i < calls; i++)
        {
            var call = lab.PendDirectAsync(channel.Number, received, cancellation.Token);
            while (!channel.TryRelease(new(NtStatus.Success, 4, (byte)i)))
                Thread.Yield();
            if (await call.ConfigureAwait(false) != 4 || received[3] != (byte)i)
                Assert.Fail("a wrong answer");
        }
    }
}
