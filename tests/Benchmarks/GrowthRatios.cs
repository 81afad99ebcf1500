namespace IoctlGen.Benchmarks;

/// <summary>Outputs whose size the caller does not know, compared in paired rounds.</summary>
static class GrowthRatios
{
    static readonly PairedRounds Rounds = new(rounds: 500, callsPerBlock: 200);

    public static void Run()
    {
        StubNtDll.EntersKernel(true);
        foreach (var (length, request) in new[] { (512u, "512 B, fit at once"), (6_000u, "6,000 B, fit the 4th buffer") })
        {
            StubNtDll.SetWholeOutput(length);
            Compare(request);
            CompareSized((int)length);
        }

        StubNtDll.SetWholeOutput(0);
    }

    static void Compare(string request)
    {
        using var handle = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite);
        using var device = IoctlDevice.FromHandle(handle);
        Rounds.Compare(
            "byte[]", request,
            ("HandWrittenArrayPool", Repeat(() => GrowingCalls.Bytes(handle))),
            ("HandWrittenNewArrays", Repeat(() => NewArrayCalls.Bytes(handle))),
            ("GeneratedOnDevice", Repeat(() => device.Enumerate())));
        Rounds.Compare(
            "string", request,
            ("HandWrittenArrayPool", Repeat(() => GrowingCalls.Text(handle))),
            ("HandWrittenNewArrays", Repeat(() => NewArrayCalls.Text(handle))),
            ("GeneratedOnDevice", Repeat(() => device.Describe())));
        Rounds.Compare(
            "IoctlBuffer", request,
            ("HandWrittenArrayPool", Repeat(() => GrowingCalls.Buffer(handle).Dispose())),
            ("GeneratedOnDevice", Repeat(() => device.Query().Dispose())));
    }

    static void CompareSized(int size)
    {
        using var handle = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite);
        using var device = IoctlDevice.FromHandle(handle);
        Rounds.Compare(
            "byte[] of a stated size", $"{size} B",
            ("HandWrittenArrayPool", Repeat(() => GrowingCalls.Bytes(handle, size))),
            ("GeneratedOnDevice", Repeat(() => device.EnumerateSized(size))));
    }

    static Action<int> Repeat(Action call) => calls =>
    {
        for (var i = 0; i < calls; i++)
            call();
    };
}
