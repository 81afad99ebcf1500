using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using IoctlGen.Benchmarks;
using IoctlGen.Benchmarks.Generator;

if (args is ["generator"])
    return GeneratorSpeed.Run();

if (args is ["headers"])
{
    HeaderSpeed.Run();
    return 0;
}

if (args is ["import"])
{
    ImportSpeed.Run();
    return 0;
}

if (args is ["catalogue"])
{
    CatalogueSpeed.Run();
    return 0;
}

if (args is not ["ratios", .. var which])
{
    BenchmarkSwitcher.FromAssembly(typeof(Timed).Assembly).Run(args, ManualConfig.Union(DefaultConfig.Instance, new CallConfig()));
    return 0;
}

PairedRounds.WriteHead();
foreach (var (name, run) in new (string, Action)[] { ("sync", SynchronousRatios.Run), ("async", AsynchronousRatios.Run), ("growth", GrowthRatios.Run) })
{
    if (which is [] || which.Contains(name))
        run();
}

return 0;
