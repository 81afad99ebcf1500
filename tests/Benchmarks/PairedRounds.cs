using System.Diagnostics;

namespace IoctlGen.Benchmarks;

/// <summary>
/// Ratios for machines whose speed changes from second to second: all calls are timed in turn, in short blocks, and the
/// ratio to the first is taken within each round, so that what slows the machine down slows both sides.
/// </summary>
/// <param name="rounds">How many rounds are counted. As many before them are not: compilation in the background takes its time on a busy machine.</param>
/// <param name="callsPerBlock">How many calls are timed together.</param>
sealed class PairedRounds(int rounds, int callsPerBlock)
{
    public static void WriteHead() => Console.WriteLine($"{"benchmark",-16} {"request",-26}  {"call",-28} {"ratio",6} {"median",12} {"allocated",11}");

    /// <summary>Times the calls and writes a line for each.</summary>
    /// <param name="benchmark">What is compared.</param>
    /// <param name="request">What becomes of a request.</param>
    /// <param name="calls">The first is what the others are compared with. Each makes as many calls as it is told.</param>
    public void Compare(string benchmark, string request, params (string Name, Action<int> Make)[] calls)
    {
        var times = calls.Select(_ => new double[rounds]).ToArray();
        for (var round = -rounds; round < rounds; round++)
        {
            for (var i = 0; i < calls.Length; i++)
            {
                var time = Time(calls[i].Make);
                if (round >= 0)
                    times[i][round] = time;
            }
        }

        for (var i = 0; i < calls.Length; i++)
        {
            var ratio = Median.Of(times[i].Zip(times[0], (time, unit) => time / unit));
            Console.WriteLine($"{benchmark,-16} {request,-26}  {calls[i].Name,-28} {ratio,6:F2} {Median.Of(times[i]),9:F1} ns {Allocated(calls[i].Make),9:F1} B");
        }
    }

    double Time(Action<int> make)
    {
        var start = Stopwatch.GetTimestamp();
        make(callsPerBlock);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / callsPerBlock;
    }

    /// <summary>By all threads, for one call.</summary>
    static double Allocated(Action<int> make)
    {
        const int Calls = 20_000;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        make(Calls);
        return (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / Calls;
    }
}
