using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using IoctlGen.Benchmarks;

if (args is not ["ratios", .. var which])
{
    BenchmarkSwitcher.FromAssembly(typeof(Timed).Assembly).Run(args, ManualConfig.Union(DefaultConfig.Instance, new CallConfig()));
    return;
}

PairedRounds.WriteHead();
foreach (var (name, run) in new (string, Action)[] { ("sync", SynchronousRatios.Run), ("async", AsynchronousRatios.Run), ("growth", GrowthRatios.Run) })
{
    if (which is [] || which.Contains(name))
        run();
}
