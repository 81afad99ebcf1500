using System.Diagnostics;

namespace IoctlGen.Benchmarks;

/// <summary>
/// Ratios for machines whose speed changes from second to second: all calls are timed in turn, in blocks of well under a
/// millisecond, and the ratio is taken within each round, so that what slows the machine down slows both sides.
/// </summary>
static class PairedRatios
{
    const int Rounds = 1_000, CallsPerBlock = 1_000, WarmUpRounds = 200;

    public static void Run()
    {
        Console.WriteLine($"{"benchmark",-16} {"enters kernel",-13}  {"call",-28} {"ratio",6} {"median",10}");
        foreach (var kernel in new[] { true, false })
        {
            Measure<NoBuffers>(
                kernel, x => x.HandWritten(), (nameof(NoBuffers.HandWrittenDeviceIoControl), x => x.HandWrittenDeviceIoControl()), (nameof(NoBuffers.Usual), x => x.Usual()),
                (nameof(NoBuffers.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(NoBuffers.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<InputOnly>(
                kernel, x => x.HandWritten(), (nameof(InputOnly.HandWrittenDeviceIoControl), x => x.HandWrittenDeviceIoControl()), (nameof(InputOnly.Usual), x => x.Usual()),
                (nameof(InputOnly.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(InputOnly.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<OutputOnly>(
                kernel, x => x.HandWritten(), (nameof(OutputOnly.HandWrittenDeviceIoControl), x => x.HandWrittenDeviceIoControl()), (nameof(OutputOnly.Usual), x => x.Usual()),
                (nameof(OutputOnly.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(OutputOnly.GeneratedOnHandle), x => x.GeneratedOnHandle()));
            Measure<InputAndOutput>(
                kernel, x => x.HandWritten(), (nameof(InputAndOutput.HandWrittenDeviceIoControl), x => x.HandWrittenDeviceIoControl()), (nameof(InputAndOutput.Usual), x => x.Usual()),
                (nameof(InputAndOutput.GeneratedOnDevice), x => x.GeneratedOnDevice()), (nameof(InputAndOutput.GeneratedOnHandle), x => x.GeneratedOnHandle()));
        }
    }

    static void Measure<T>(bool kernel, Action<T> baseline, params (string Name, Action<T> Call)[] calls) where T : TimedDevice, new()
    {
        var benchmark = new T { Kernel = kernel };
        benchmark.SetUp();
        (string Name, Action<T> Call)[] all = [("HandWritten", baseline), .. calls];
        var times = all.Select(_ => new double[Rounds]).ToArray();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                var time = Time(benchmark, all[i].Call);
                if (round >= 0)
                    times[i][round] = time;
            }
        }

        benchmark.CleanUp();
        for (var i = 0; i < all.Length; i++)
        {
            var ratio = Median(times[i].Zip(times[0], (time, unit) => time / unit));
            Console.WriteLine($"{typeof(T).Name,-16} {kernel,-13}  {all[i].Name,-28} {ratio,6:F2} {Median(times[i]),7:F1} ns");
        }
    }

    static double Time<T>(T benchmark, Action<T> call)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < CallsPerBlock; i++)
            call(benchmark);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / CallsPerBlock;
    }

    static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
