using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>A structure of 64 bytes in.</summary>
public class InputOnly : TimedDevice
{
    Block64 _value = new(1, 2, 3, 4, 5, 6, 7, 8);

    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWritten() => NtCalls.Set(Handle, in _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWrittenDeviceIoControl() => Kernel32Calls.Set(Handle, in _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void Usual() => MarshalCalls.Set(Handle, _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnDevice() => Device.Set(in _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnHandle() => Handle.Set(in _value);
}
