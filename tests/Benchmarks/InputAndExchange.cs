using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>64 bytes in, and 64 bytes that the driver reads and overwrites.</summary>
public class InputAndExchange : TimedDevice
{
    Block64 _value = new(1, 2, 3, 4, 5, 6, 7, 8), _other;

    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWritten() => NtCalls.Refresh(Handle, in _value, ref _other);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnDevice() => Device.Refresh(in _value, ref _other);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnHandle() => Handle.Refresh(in _value, ref _other);
}
