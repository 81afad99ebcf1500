using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using IoctlGen.Benchmarks;

if (args is ["ratios"])
    PairedRatios.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(Timed).Assembly).Run(args, ManualConfig.Union(DefaultConfig.Instance, new CallConfig()));
