using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>A code without buffers.</summary>
public class NoBuffers : TimedDevice
{
    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWritten() => NtCalls.Nothing(Handle);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWrittenDeviceIoControl() => Kernel32Calls.Nothing(Handle);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void Usual() => MarshalCalls.Nothing(Handle);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnDevice() => Device.Nothing();

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnHandle() => Handle.Nothing();
}
