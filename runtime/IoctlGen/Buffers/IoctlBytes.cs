using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>The bytes of a declared input, for the generated calls: structures and spans become the buffer that is sent.</summary>
public static class IoctlBytes
{
    /// <summary>The bytes of one structure, in place.</summary>
    /// <typeparam name="T">A structure without references.</typeparam>
    public static ReadOnlySpan<byte> Of<T>(in T value) where T : unmanaged =>
        MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value));

    /// <summary>The bytes of an array of structures, in place: <c>Length * sizeof(T)</c> of them.</summary>
    /// <typeparam name="T">A structure without references.</typeparam>
    public static ReadOnlySpan<byte> Of<T>(ReadOnlySpan<T> values) where T : unmanaged =>
        MemoryMarshal.AsBytes(values);

    /// <summary>The bytes of a header and what was appended to it, in place.</summary>
    /// <typeparam name="THeader">A structure without references.</typeparam>
    public static ReadOnlySpan<byte> Of<THeader>(IoctlInput<THeader> input) where THeader : unmanaged
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Bytes;
    }

    /// <summary>The bytes of the caller's own structure, to be written in place.</summary>
    internal static Span<byte> Writable<T>(ref T value) where T : unmanaged =>
        MemoryMarshal.AsBytes(new Span<T>(ref value));

    /// <summary>The bytes of the caller's own array of structures, to be written in place.</summary>
    internal static Span<byte> Writable<T>(Span<T> values) where T : unmanaged =>
        MemoryMarshal.AsBytes(values);
}
