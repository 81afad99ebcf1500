using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>A text of 24 characters in: as UTF-16, and as one byte per character.</summary>
public class TextInput : TimedDevice
{
    readonly string _text = "A name of 24 characters.";

    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWrittenUtf16() => NtCalls.SetName(Handle, _text);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedUtf16() => Device.SetName(_text);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWrittenAnsi() => NtCalls.SetLabel(Handle, _text);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedAnsi() => Device.SetLabel(_text);
}
