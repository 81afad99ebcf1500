using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// One record of a variable output. Every access is held to the record, because offsets and counts in it are the driver's
/// word. Offsets are from its start. It ends with its buffer; afterwards every member but <see cref="Offset"/> and
/// <see cref="Length"/> throws <see cref="ObjectDisposedException"/>.
/// </summary>
/// <typeparam name="THeader">The structure that every record begins with.</typeparam>
public readonly struct IoctlRecord<THeader> where THeader : unmanaged
{
    readonly IoctlBuffer _buffer;
    readonly byte[]? _copy;

    /// <summary>Takes a part of what the driver wrote.</summary>
    /// <param name="buffer">The output.</param>
    /// <param name="offset">Where the record begins.</param>
    /// <param name="length">How many bytes it has; at least those before the array that its header ends with.</param>
    internal IoctlRecord(IoctlBuffer buffer, int offset, int length)
    {
        _buffer = buffer;
        Offset = offset;
        Length = length;

        // Behind so short a record lies another's memory, which the header must not show.
        if (length < Unsafe.SizeOf<THeader>())
            buffer.Bytes.Slice(offset, length).CopyTo(_copy = new byte[Unsafe.SizeOf<THeader>()]);
    }

    /// <summary>Where the record begins: bytes from the start of the output.</summary>
    public int Offset { get; }

    /// <summary>How many bytes the record has: up to the next one or the end of what was written, or as many as it says it has.</summary>
    public int Length { get; }

    /// <summary>The bytes of the record.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.Bytes.Slice(Offset, Length);

    /// <summary>The structure at the start, in place; what the record does not have of it is zero.</summary>
    public ref readonly THeader Header => ref MemoryMarshal.AsRef<THeader>(Memory);

    WrittenBytes Written => new(Bytes, Offset);

    /// <summary>The record, and the rest of its header.</summary>
    ReadOnlySpan<byte> Memory
    {
        get
        {
            var bytes = Bytes;
            return _copy ?? bytes;
        }
    }

    /// <summary>Reads a structure, aligned or not: with offset 0, the whole of what <see cref="Header"/> is the start of.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="offset">Bytes from the start of the record.</param>
    /// <exception cref="InvalidDataException">It is not within the record.</exception>
    public T Read<T>(int offset) where T : unmanaged => Written.Read<T>(offset);

    /// <summary>An array of structures, in place.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="offset">Bytes from the start of the record.</param>
    /// <param name="count">How many structures; a driver's ULONG count that came out negative is as far outside as a large one.</param>
    /// <exception cref="InvalidDataException">It is not within the record.</exception>
    public ReadOnlySpan<T> ElementsAt<T>(int offset, int count) where T : unmanaged => Written.ElementsAt<T>(offset, count);

    /// <summary>An array that begins with a field of the header, in place.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="first">The field of <see cref="Header"/> that is the first element, by reference: <c>in record.Header.Extents</c>.</param>
    /// <param name="count">How many elements, the first included.</param>
    /// <exception cref="ArgumentException"><paramref name="first"/> is no field of this record's header, but a copy.</exception>
    /// <exception cref="InvalidDataException">It is not within the record.</exception>
    public ReadOnlySpan<T> Elements<T>(in T first, int count) where T : unmanaged => ElementsAt<T>(HeaderField.OffsetOf(in Header, in first, "record", nameof(first)), count);

    /// <summary>The array that a header marked with <see cref="IIoctlTail"/> ends with, in place.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="count">How many elements.</param>
    /// <exception cref="InvalidOperationException">The header is not marked with <see cref="IIoctlTail"/>.</exception>
    /// <exception cref="InvalidDataException">It is not within the record.</exception>
    public ReadOnlySpan<T> Elements<T>(int count) where T : unmanaged => ElementsAt<T>(IoctlTail.MarkedOffsetIn<THeader>("record"), count);

    /// <summary>Where a field of the header lies.</summary>
    /// <typeparam name="T">The field's type.</typeparam>
    /// <param name="field">The field of <see cref="Header"/>, by reference: <c>in record.Header.FileName</c>.</param>
    /// <returns>Bytes from the start of the record.</returns>
    /// <exception cref="ArgumentException"><paramref name="field"/> is no field of this record's header, but a copy.</exception>
    public int OffsetOf<T>(in T field) where T : unmanaged => HeaderField.OffsetOf(in Header, in field, "record", nameof(field));

    /// <summary>A string of one byte per character (Latin-1, of which ASCII is a part), as in FILE_FULL_EA_INFORMATION.</summary>
    /// <param name="offset">Bytes from the start of the record.</param>
    /// <returns>The characters before the first NUL, or to the end of the record; null for the offsets 0 and 0xFFFFFFFF, which say that there is no string.</returns>
    /// <exception cref="InvalidDataException">The offset is not within the record.</exception>
    public string? ReadAnsiString(uint offset) => Written.ReadAnsiString(offset);

    /// <summary>A string of UTF-16, as in USN_RECORD_V2, NULs and lone surrogates included.</summary>
    /// <param name="offset">Bytes from the start of the record.</param>
    /// <param name="byteLength">The length in bytes; an odd last byte is left out.</param>
    /// <exception cref="InvalidDataException">It is not within the record.</exception>
    public string ReadUtf16String(uint offset, int byteLength) => Written.ReadUtf16String(offset, byteLength);
}
