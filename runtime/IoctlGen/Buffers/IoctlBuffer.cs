using System.Buffers;

namespace IoctlGen;

/// <summary>
/// A variable output: the bytes that the driver wrote, in pooled memory. Every access is held to what was written,
/// because offsets and counts in it are the driver's word. Views of it (spans, references) end with <see cref="Dispose"/>;
/// afterwards every member throws <see cref="ObjectDisposedException"/>.
/// </summary>
public class IoctlBuffer : IDisposable
{
    readonly int _length;
    byte[]? _array;

    /// <summary>Bytes as a driver would have written them, for tests: they are copied.</summary>
    /// <param name="bytes">The output.</param>
    public IoctlBuffer(ReadOnlySpan<byte> bytes)
        : this(Copy(bytes, bytes.Length), bytes.Length)
    {
    }

    /// <summary>Takes a pooled array.</summary>
    internal IoctlBuffer(byte[] array, int length)
    {
        _array = array;
        _length = length;
    }

    /// <summary>How many bytes the driver wrote.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public int Length => Bytes.Length;

    /// <summary>The bytes that the driver wrote.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public ReadOnlySpan<byte> Bytes => Memory[.._length];

    /// <summary>All of the memory: what follows the written bytes is zero as far as a header reaches.</summary>
    private protected Span<byte> Memory
    {
        get
        {
            var array = _array;
            ObjectDisposedException.ThrowIf(array is null, this);
            return array;
        }
    }

    WrittenBytes Written => new(Bytes);

    /// <summary>Reads a structure, aligned or not.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="offset">Bytes from the start of the output.</param>
    /// <exception cref="InvalidDataException">The driver did not write all of it.</exception>
    public T Read<T>(int offset) where T : unmanaged => Written.Read<T>(offset);

    /// <summary>An array of structures, in place.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="offset">Bytes from the start of the output.</param>
    /// <param name="count">How many structures; a driver's ULONG count that came out negative is as far outside as a large one.</param>
    /// <exception cref="InvalidDataException">The driver did not write all of it.</exception>
    public ReadOnlySpan<T> ElementsAt<T>(int offset, int count) where T : unmanaged => Written.ElementsAt<T>(offset, count);

    /// <summary>Records that each say where the next one begins, as in FILE_FULL_EA_INFORMATION (NextEntryOffset); 0 ends them.</summary>
    /// <typeparam name="T">The structure that every record begins with, without the text or array at its end.</typeparam>
    /// <param name="offset">Where the first record begins: bytes from the start of the output. There is none where the output ends there.</param>
    /// <param name="nextOffset">Reads from a record how many bytes after its own start the next one begins; 0 in the last: <c>static entry => entry.NextEntryOffset</c>.</param>
    /// <returns>The records. A malformed one throws <see cref="InvalidDataException"/> when it is its turn.</returns>
    /// <exception cref="InvalidDataException">The offset lies outside what the driver wrote.</exception>
    public IoctlRecords<T> ChainAt<T>(int offset, Func<T, long> nextOffset) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(nextOffset);
        return new(this, offset, nextOffset, isLength: false);
    }

    /// <summary>Records that each say how long they are, as in USN_RECORD_V2 (RecordLength); they end with what the driver wrote.</summary>
    /// <typeparam name="T">The structure that every record begins with, without the text or array at its end.</typeparam>
    /// <param name="offset">Where the first record begins: bytes from the start of the output. There is none where the output ends there.</param>
    /// <param name="length">Reads from a record how many bytes it has, its header included: <c>static record => record.RecordLength</c>.</param>
    /// <returns>The records. A malformed one throws <see cref="InvalidDataException"/> when it is its turn.</returns>
    /// <exception cref="InvalidDataException">The offset lies outside what the driver wrote.</exception>
    public IoctlRecords<T> RecordsAt<T>(int offset, Func<T, long> length) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(length);
        return new(this, offset, length, isLength: true);
    }

    /// <summary>A string of one byte per character (Latin-1, of which ASCII is a part), as in STORAGE_DEVICE_DESCRIPTOR.</summary>
    /// <param name="offset">Bytes from the start of the output.</param>
    /// <returns>The characters before the first NUL, or to the end of what was written; null for the offsets 0 and 0xFFFFFFFF, which say that there is no string.</returns>
    /// <exception cref="InvalidDataException">The driver wrote nothing at the offset.</exception>
    public string? ReadAnsiString(uint offset) => Written.ReadAnsiString(offset);

    /// <summary>A string of UTF-16, as in MOUNTMGR_MOUNT_POINTS and REPARSE_DATA_BUFFER, NULs and lone surrogates included.</summary>
    /// <param name="offset">Bytes from the start of the output.</param>
    /// <param name="byteLength">The length in bytes; an odd last byte is left out.</param>
    /// <exception cref="InvalidDataException">The driver did not write all of it.</exception>
    public string ReadUtf16String(uint offset, int byteLength) => Written.ReadUtf16String(offset, byteLength);

    /// <summary>Lets the memory go, to be used again. A second call does nothing; any other use throws afterwards.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _array, null) is { } array)
            ArrayPool<byte>.Shared.Return(array);
        GC.SuppressFinalize(this);
    }

    /// <summary>A pooled array that begins with the bytes and is zero from there to <paramref name="atLeast"/>.</summary>
    private protected static byte[] Copy(ReadOnlySpan<byte> bytes, int atLeast)
    {
        var array = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length, atLeast));
        bytes.CopyTo(array);
        array.AsSpan(bytes.Length).Clear();
        return array;
    }
}
