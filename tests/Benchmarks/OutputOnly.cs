using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>A structure of 64 bytes out.</summary>
public class OutputOnly : TimedDevice
{
    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 HandWritten() => NtCalls.Get(Handle);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 HandWrittenZeroed() => NtCalls.GetZeroed(Handle);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 HandWrittenDeviceIoControl() => Kernel32Calls.Get(Handle);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 Usual() => MarshalCalls.Get(Handle);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 GeneratedOnDevice() => Device.Get();

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 GeneratedOnHandle() => Handle.Get();
}
