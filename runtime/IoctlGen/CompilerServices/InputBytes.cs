using System.ComponentModel;
using System.Runtime.InteropServices;

namespace IoctlGen.CompilerServices;

/// <summary>For generated code; never removed once released. The bytes of a declared input: structures and spans become the buffer that is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class InputBytes
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

    /// <summary>The same of a header whose method declares where the array begins that it ends with.</summary>
    /// <typeparam name="THeader">A structure without references.</typeparam>
    /// <exception cref="ArgumentException">The input was built without that offset, so that the driver would read it otherwise.</exception>
    public static ReadOnlySpan<byte> Of<THeader>(IoctlInput<THeader> input, int tailOffset) where THeader : unmanaged
    {
        RequireTail(input, tailOffset);
        return input.Bytes;
    }

    /// <summary>The characters of a text as UTF-16, in place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="nullTerminated">Whether a NUL follows them.</param>
    public static ReadOnlySpan<byte> OfUtf16(string text, bool nullTerminated)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Every string of .NET has a NUL behind its last character.
        return MemoryMarshal.AsBytes(nullTerminated ? MemoryMarshal.CreateReadOnlySpan(in text.GetPinnableReference(), text.Length + 1) : text.AsSpan());
    }

    /// <summary>A copy of the characters of a text as UTF-16: a driver of <see cref="TransferMethod.Neither"/> could write to the string itself, which others may have too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="nullTerminated">Whether a NUL follows them.</param>
    /// <param name="room">Where they go if they fit; otherwise to an array.</param>
    public static ReadOnlySpan<byte> CopyUtf16(string text, bool nullTerminated, Span<byte> room)
    {
        var bytes = OfUtf16(text, nullTerminated);
        var copy = bytes.Length <= room.Length ? room[..bytes.Length] : new byte[bytes.Length];
        bytes.CopyTo(copy);
        return copy;
    }

    /// <summary>The characters of a text as one byte each: Latin-1, of which ASCII is a part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="nullTerminated">Whether a NUL follows them.</param>
    /// <param name="room">Where they go if they fit; otherwise to an array.</param>
    /// <exception cref="ArgumentException">A character has no single byte.</exception>
    public static ReadOnlySpan<byte> OfAnsi(string text, bool nullTerminated, Span<byte> room)
    {
        ArgumentNullException.ThrowIfNull(text);
        var length = text.Length + (nullTerminated ? 1 : 0);
        var bytes = length <= room.Length ? room[..length] : new byte[length];
        Ansi.Write(text, bytes);
        bytes[text.Length..].Clear();
        return bytes;
    }

    /// <summary>Makes sure that what was appended begins where the method says.</summary>
    internal static void RequireTail<THeader>(IoctlInput<THeader> input, int tailOffset) where THeader : unmanaged
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.TailOffset != tailOffset)
            throw new ArgumentException($"The array of {typeof(THeader)} begins at byte {tailOffset}, but this input was appended to at byte {input.TailOffset}: build it with new IoctlInput<{typeof(THeader).Name}>(header, IoctlTail.OffsetOf(in header, in header.Field)).", nameof(input));
    }
}
