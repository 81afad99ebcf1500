using System.Diagnostics;

namespace IoctlGen.Benchmarks;

/// <summary>
/// Ratios for machines whose speed changes from second to second: all calls are timed in turn, in blocks of well under a
/// millisecond, and the ratio is taken within each round, so that what slows the machine down slows both sides.
/// </summary>
static class PairedRatios
{
    const int Rounds = 2_000, CallsPerBlock = 2_000, WarmUpRounds = 200;

    public static void Run()
    {
        Console.WriteLine($"{"benchmark",-16} {"call",-28} {"ratio",6} {"median",10}");
        Measure<NoBuffers>(x => x.HandWritten(), ("GeneratedOnDevice", x => x.GeneratedOnDevice()), ("GeneratedOnHandle", x => x.GeneratedOnHandle()));
        Measure<InputOnly>(x => x.HandWritten(), ("GeneratedOnDevice", x => x.GeneratedOnDevice()), ("GeneratedOnHandle", x => x.GeneratedOnHandle()));
        Measure<OutputOnly>(x => x.HandWritten(), ("GeneratedOnDevice", x => x.GeneratedOnDevice()), ("GeneratedOnHandle", x => x.GeneratedOnHandle()));
        Measure<InputAndOutput>(x => x.HandWritten(), ("GeneratedOnDevice", x => x.GeneratedOnDevice()), ("GeneratedOnHandle", x => x.GeneratedOnHandle()));
    }

    static void Measure<T>(Action<T> baseline, params (string Name, Action<T> Call)[] calls) where T : TimedDevice, new()
    {
        var benchmark = new T();
        benchmark.SetUp();
        var times = new double[calls.Length + 1][];
        for (var i = 0; i < times.Length; i++)
            times[i] = new double[Rounds];

        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            for (var i = 0; i < times.Length; i++)
            {
                var time = Time(benchmark, i == 0 ? baseline : calls[i - 1].Call);
                if (round >= 0)
                    times[i][round] = time;
            }
        }

        benchmark.CleanUp();
        Print(typeof(T).Name, "HandWritten", times[0], times[0]);
        for (var i = 0; i < calls.Length; i++)
            Print(typeof(T).Name, calls[i].Name, times[i + 1], times[0]);
    }

    static double Time<T>(T benchmark, Action<T> call)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < CallsPerBlock; i++)
            call(benchmark);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / CallsPerBlock;
    }

    static void Print(string benchmark, string call, double[] times, double[] baseline) =>
        Console.WriteLine($"{benchmark,-16} {call,-28} {Median(times.Zip(baseline, (time, unit) => time / unit)),6:F2} {Median(times),7:F1} ns");

    static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
