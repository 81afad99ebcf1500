using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>A code without buffers.</summary>
public class NoBuffers : TimedDevice
{
    [Benchmark(Baseline = true)]
    public void HandWritten() => NtCalls.Nothing(Handle);

    [Benchmark]
    public void HandWrittenDeviceIoControl() => Kernel32Calls.Nothing(Handle);

    [Benchmark]
    public void Usual() => MarshalCalls.Nothing(Handle);

    [Benchmark]
    public void GeneratedOnDevice() => Device.Nothing();

    [Benchmark]
    public void GeneratedOnHandle() => Handle.Nothing();
}
