using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>64 bytes in and 64 bytes out.</summary>
public class InputAndOutput : TimedDevice
{
    Block64 _value = new(1, 2, 3, 4, 5, 6, 7, 8);

    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 HandWritten() => NtCalls.Exchange(Handle, in _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 HandWrittenZeroed() => NtCalls.ExchangeZeroed(Handle, in _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 HandWrittenDeviceIoControl() => Kernel32Calls.Exchange(Handle, in _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 Usual() => MarshalCalls.Exchange(Handle, _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 GeneratedOnDevice() => Device.Exchange(in _value);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public Block64 GeneratedOnHandle() => Handle.Exchange(in _value);
}
