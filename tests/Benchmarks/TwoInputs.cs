using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>Two inputs of 64 bytes each.</summary>
public class TwoInputs : TimedDevice
{
    Block64 _value = new(1, 2, 3, 4, 5, 6, 7, 8), _other = new(8, 7, 6, 5, 4, 3, 2, 1);

    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWritten() => NtCalls.Assign(Handle, in _value, in _other);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnDevice() => Device.Assign(in _value, in _other);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnHandle() => Handle.Assign(in _value, in _other);
}
