using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>A variable output that begins with a structure.</summary>
/// <typeparam name="THeader">A structure without references, laid out as the driver's.</typeparam>
public sealed class IoctlBuffer<THeader> : IoctlBuffer where THeader : unmanaged
{
    /// <summary>Bytes as a driver would have written them, for tests: they are copied.</summary>
    /// <param name="bytes">The output; where it is shorter than the header, the rest of the header is zero.</param>
    public IoctlBuffer(ReadOnlySpan<byte> bytes)
        : base(Copy(bytes, Unsafe.SizeOf<THeader>()), bytes.Length)
    {
    }

    /// <summary>Takes a pooled array of at least the header's size, zero where the driver wrote none of the header.</summary>
    internal IoctlBuffer(byte[] array, int length)
        : base(array, length)
    {
    }

    /// <summary>The structure at the start, in place; what the driver did not write of it is zero.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public ref readonly THeader Header => ref Unsafe.As<byte, THeader>(ref MemoryMarshal.GetReference(Memory));

    /// <summary>An array that begins with a field of the header, in place.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="first">The field of <see cref="Header"/> that is the first element, by reference: <c>in buffer.Header.Extents</c>.</param>
    /// <param name="count">How many elements, the first included.</param>
    /// <exception cref="ArgumentException"><paramref name="first"/> is no field of this buffer's header, but a copy.</exception>
    /// <exception cref="InvalidDataException">The driver did not write all of it.</exception>
    public ReadOnlySpan<T> Elements<T>(in T first, int count) where T : unmanaged => ElementsAt<T>(HeaderField.OffsetOf(in Header, in first, "buffer", nameof(first)), count);

    /// <summary>The array that a header marked with <see cref="IIoctlTail"/> ends with, in place.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="count">How many elements.</param>
    /// <exception cref="InvalidOperationException">The header is not marked with <see cref="IIoctlTail"/>.</exception>
    /// <exception cref="InvalidDataException">The driver did not write all of it.</exception>
    public ReadOnlySpan<T> Elements<T>(int count) where T : unmanaged => ElementsAt<T>(IoctlTail.MarkedOffsetIn<THeader>("buffer"), count);

    /// <summary>Where a field of the header lies.</summary>
    /// <typeparam name="T">The field's type.</typeparam>
    /// <param name="field">The field of <see cref="Header"/>, by reference: <c>in buffer.Header.PathBuffer</c>.</param>
    /// <returns>Bytes from the start of the output.</returns>
    /// <exception cref="ArgumentException"><paramref name="field"/> is no field of this buffer's header, but a copy.</exception>
    public int OffsetOf<T>(in T field) where T : unmanaged => HeaderField.OffsetOf(in Header, in field, "buffer", nameof(field));

    /// <summary>Records that each say where the next one begins, the first in a field of the header; 0 ends them.</summary>
    /// <typeparam name="T">The structure that every record begins with.</typeparam>
    /// <param name="first">The field of <see cref="Header"/> that the first record begins with, by reference: <c>in buffer.Header.Entries</c>.</param>
    /// <param name="nextOffset">Reads from a record how many bytes after its own start the next one begins; 0 in the last.</param>
    /// <returns>The records. A malformed one throws <see cref="InvalidDataException"/> when it is its turn.</returns>
    /// <exception cref="ArgumentException"><paramref name="first"/> is no field of this buffer's header, but a copy.</exception>
    /// <exception cref="InvalidDataException">The driver wrote less of the header.</exception>
    public IoctlRecords<T> Chain<T>(in T first, Func<T, long> nextOffset) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(nextOffset);
        return ChainAt(HeaderField.OffsetOf(in Header, in first, "buffer", nameof(first)), nextOffset);
    }

    /// <summary>Records that each say how long they are, the first in a field of the header; they end with what the driver wrote.</summary>
    /// <typeparam name="T">The structure that every record begins with.</typeparam>
    /// <param name="first">The field of <see cref="Header"/> that the first record begins with, by reference: <c>in buffer.Header.Records</c>.</param>
    /// <param name="length">Reads from a record how many bytes it has, its header included.</param>
    /// <returns>The records. A malformed one throws <see cref="InvalidDataException"/> when it is its turn.</returns>
    /// <exception cref="ArgumentException"><paramref name="first"/> is no field of this buffer's header, but a copy.</exception>
    /// <exception cref="InvalidDataException">The driver wrote less of the header.</exception>
    public IoctlRecords<T> Records<T>(in T first, Func<T, long> length) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(length);
        return RecordsAt(HeaderField.OffsetOf(in Header, in first, "buffer", nameof(first)), length);
    }
}
