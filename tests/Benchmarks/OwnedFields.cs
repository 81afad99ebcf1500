using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>64 bytes in and out, with an address and a handle in them.</summary>
public class OwnedFields : TimedDevice
{
    readonly byte[] _data = new byte[512];

    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public uint HandWritten()
    {
        Transfer64 transfer = default;
        NtCalls.Transfer(Handle, ref transfer, _data, Handle);
        return transfer.Length;
    }

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public uint GeneratedOnDevice()
    {
        Transfer64 transfer = default;
        Device.Transfer(ref transfer, _data, Handle);
        return transfer.Length;
    }

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public uint GeneratedOnHandle()
    {
        Transfer64 transfer = default;
        Handle.Transfer(ref transfer, _data, Handle);
        return transfer.Length;
    }
}

/// <summary>A structure of 64 bytes that refers to memory and to a handle.</summary>
[StructLayout(LayoutKind.Sequential)]
struct Transfer64
{
    [NativeType("PVOID")]
    public nint Data;
    [NativeType("HANDLE")]
    public nint Event;
    public uint Length, Flags;
    public Rest64 Rest;

    /// <summary>The rest of the 64 bytes.</summary>
    [InlineArray(5)]
    public struct Rest64
    {
        long _first;
    }
}
