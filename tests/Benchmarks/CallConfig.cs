using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace IoctlGen.Benchmarks;

/// <summary>
/// Few and short iterations, medians beside the means: the ratios are what counts. In this process, whose imports are
/// resolved already; the measured loops are compiled in it like everywhere.
/// </summary>
sealed class CallConfig : ManualConfig
{
    public CallConfig()
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(5)
            .WithIterationCount(15)
            .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(100)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Median);
        HideColumns("Job", "Toolchain", "IterationCount", "IterationTime", "WarmupCount", "Error", "StdDev", "Alloc Ratio", "RatioSD");
    }
}
