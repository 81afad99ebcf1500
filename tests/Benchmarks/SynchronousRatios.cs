namespace IoctlGen.Benchmarks;

/// <summary>The benchmarks of synchronous calls, compared in paired rounds.</summary>
static class SynchronousRatios
{
    static readonly PairedRounds Rounds = new(rounds: 1_000, callsPerBlock: 1_000);

    public static void Run()
    {
        foreach (var kernel in new[] { true, false })
        {
            Measure<NoBuffers>(
                kernel, x => x.HandWritten(), (nameof(NoBuffers.HandWrittenDeviceIoControl), x => x.HandWrittenDeviceIoControl()), (nameof(NoBuffers.Usual), x => x.Usual()),
                (nameof(NoBuffers.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(NoBuffers.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<InputOnly>(
                kernel, x => x.HandWritten(), (nameof(InputOnly.HandWrittenDeviceIoControl), x => x.HandWrittenDeviceIoControl()), (nameof(InputOnly.Usual), x => x.Usual()),
                (nameof(InputOnly.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(InputOnly.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<OutputOnly>(
                kernel, x => x.HandWritten(), (nameof(OutputOnly.HandWrittenZeroed), x => x.HandWrittenZeroed()),
                (nameof(OutputOnly.HandWrittenDeviceIoControl), x => x.HandWrittenDeviceIoControl()), (nameof(OutputOnly.Usual), x => x.Usual()),
                (nameof(OutputOnly.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(OutputOnly.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<InputAndOutput>(
                kernel, x => x.HandWritten(), (nameof(InputAndOutput.HandWrittenZeroed), x => x.HandWrittenZeroed()),
                (nameof(InputAndOutput.HandWrittenDeviceIoControl), x => x.HandWrittenDeviceIoControl()), (nameof(InputAndOutput.Usual), x => x.Usual()),
                (nameof(InputAndOutput.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(InputAndOutput.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<InputAndExchange>(kernel, x => x.HandWritten(), (nameof(InputAndExchange.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(InputAndExchange.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<TwoInputs>(kernel, x => x.HandWritten(), (nameof(TwoInputs.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(TwoInputs.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<OwnedFields>(
                kernel, x => x.HandWritten(),
                (nameof(OwnedFields.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(OwnedFields.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<TextInput>(kernel, x => x.HandWrittenUtf16(), (nameof(TextInput.GeneratedUtf16), x => x.GeneratedUtf16()));
            Measure<TextInput>(kernel, x => x.HandWrittenAnsi(), (nameof(TextInput.GeneratedAnsi), x => x.GeneratedAnsi()));
        }
    }

    static void Measure<T>(bool kernel, Action<T> baseline, params (string Name, Action<T> Call)[] calls) where T : TimedDevice, new()
    {
        var benchmark = new T { Kernel = kernel };
        benchmark.SetUp();
        (string, Action<int>)[] all = [("HandWritten", Repeat(benchmark, baseline)), .. calls.Select(call => (call.Name, Repeat(benchmark, call.Call)))];
        Rounds.Compare(typeof(T).Name, kernel ? "enters the kernel" : "answered at once", all);
        benchmark.CleanUp();
    }

    static Action<int> Repeat<T>(T benchmark, Action<T> call) => calls =>
    {
        for (var i = 0; i < calls; i++)
            call(benchmark);
    };
}
