using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>A structure of 64 bytes out.</summary>
public class OutputOnly : TimedDevice
{
    [Benchmark(Baseline = true)]
    public Block64 HandWritten() => NtCalls.Get(Handle);

    [Benchmark]
    public Block64 HandWrittenDeviceIoControl() => Kernel32Calls.Get(Handle);

    [Benchmark]
    public Block64 Usual() => MarshalCalls.Get(Handle);

    [Benchmark]
    public Block64 GeneratedOnDevice() => Device.Get();

    [Benchmark]
    public Block64 GeneratedOnHandle() => Handle.Get();
}
