using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>The bytes of the caller's own memory, to be written in place.</summary>
static class OutputBytes
{
    /// <summary>Those of one structure.</summary>
    public static Span<byte> Of<T>(ref T value) where T : unmanaged =>
        MemoryMarshal.AsBytes(new Span<T>(ref value));

    /// <summary>Those of an array of structures.</summary>
    public static Span<byte> Of<T>(Span<T> values) where T : unmanaged =>
        MemoryMarshal.AsBytes(values);
}
