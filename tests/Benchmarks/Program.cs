using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using IoctlGen.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Timed).Assembly)
    .Run(args, ManualConfig.Union(DefaultConfig.Instance, new CallConfig()));
