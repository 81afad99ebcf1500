using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// The input of an asynchronous call: either bytes that are copied before the call returns (a structure), or the
/// caller's memory, which is pinned until the driver has completed.
/// </summary>
public readonly ref struct IoctlAsyncInput
{
    IoctlAsyncInput(ReadOnlySpan<byte> bytes) => Bytes = bytes;

    internal ReadOnlySpan<byte> Bytes { get; }

    /// <summary>One structure: it is copied before the call returns, so the caller's may change at once.</summary>
    /// <typeparam name="T">A structure without references.</typeparam>
    public static IoctlAsyncInput Copy<T>(in T value) where T : unmanaged => new(IoctlBytes.Of(in value));

    /// <summary>An array of structures: the driver reads the caller's memory, which must stay unchanged until the call has completed.</summary>
    /// <typeparam name="T">A structure without references.</typeparam>
    public static IoctlAsyncInput Pin<T>(ReadOnlyMemory<T> values) where T : unmanaged => new(MemoryMarshal.AsBytes(values.Span));
}
