using Microsoft.Win32.SafeHandles;

namespace IoctlGen.Benchmarks;

/// <summary>64 bytes in and 64 bytes out, asynchronously, compared in paired rounds.</summary>
static class AsynchronousRatios
{
    static readonly Block64 Value = new(1, 2, 3, 4, 5, 6, 7, 8);

    public static void Run()
    {
        foreach (var kernel in new[] { true, false })
        {
            StubNtDll.EntersKernel(kernel);
            Compare(pends: false, kernel ? "at once, enters the kernel" : "at once");
        }

        StubNtDll.EntersKernel(true);
        Compare(pends: true, "pends");
        StubNtDll.Pends(overlapped: false, pends: false);
    }

    static void Compare(bool pends, string request)
    {
        StubNtDll.Pends(overlapped: true, pends);
        using var handle = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite);
        OwnHandle(handle, request, pends ? new(300, 100) : new(1_000, 500));
        ForeignHandle(handle, request, new(300, 100));
    }

    static void OwnHandle(SafeFileHandle handle, string request, PairedRounds rounds)
    {
        using var port = StubPort.Bind(handle);
        using var device = StubPort.Open(handle);
        using var cancellation = new CancellationTokenSource();
        var source = new PortSource(port);
        rounds.Compare(
            "OwnHandle", request,
            ("HandWritten", Repeat(() => source.Exchange(in Value))),
            ("Usual", Repeat(() => new(PortTaskCalls.Exchange(port, in Value)))),
            ("GeneratedOnDevice", Repeat(() => device.ExchangeAsync(in Value))),
            ("GeneratedWithToken", Repeat(() => device.ExchangeAsync(in Value, cancellation.Token))));
    }

    static void ForeignHandle(SafeFileHandle handle, string request, PairedRounds rounds)
    {
        using var device = IoctlDevice.FromHandle(handle);
        var threaded = new ThreadedSource(handle);
        var source = new SignaledSource(handle);
        rounds.Compare(
            "ForeignHandle", request,
            ("HandWritten", Repeat(() => threaded.Exchange(in Value))),
            ("HandWrittenOnCallersThread", Repeat(() => source.Exchange(in Value))),
            ("GeneratedOnDevice", Repeat(() => device.ExchangeAsync(in Value))),
            ("GeneratedOnHandle", Repeat(() => handle.ExchangeAsync(in Value))));
    }

    /// <summary>One call after the other; the thread that waits for the last is none of those that carry the calls.</summary>
    static Action<int> Repeat(Func<ValueTask<Block64>> call) => calls => Task.Run(() => Await(call, calls)).GetAwaiter().GetResult();

    static async Task Await(Func<ValueTask<Block64>> call, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            if (await call().ConfigureAwait(false) != Value)
                throw new InvalidDataException("The output is not the input.");
        }
    }
}
