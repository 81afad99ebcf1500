using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using IoctlGen.Benchmarks;
using IoctlGen.Benchmarks.Generator;

if (args is ["generator"])
    return GeneratorSpeed.Run();
if (args is ["ratios"])
    PairedRatios.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(Timed).Assembly).Run(args, ManualConfig.Union(DefaultConfig.Instance, new CallConfig()));
return 0;
