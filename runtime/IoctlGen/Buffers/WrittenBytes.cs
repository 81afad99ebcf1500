using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>Reads from bytes that the driver wrote, a whole output or one record of it, and from nothing else.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="recordOffset">Where the record begins in the output; null for a whole output.</param>
readonly ref struct WrittenBytes(ReadOnlySpan<byte> bytes, int? recordOffset = null)
{
    const uint NoString = 0xFFFFFFFF;

    readonly ReadOnlySpan<byte> _bytes = bytes;

    public T Read<T>(int offset) where T : unmanaged => MemoryMarshal.Read<T>(Slice(offset, Unsafe.SizeOf<T>()));

    public ReadOnlySpan<T> ElementsAt<T>(int offset, int count) where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(Slice(offset, (uint)count * (long)Unsafe.SizeOf<T>()));

    public string? ReadAnsiString(uint offset)
    {
        if (offset is 0 or NoString)
            return null;

        // At least one byte, the NUL of an empty string.
        _ = Slice(offset, 1);
        return Ansi.ReadTerminated(_bytes[(int)offset..]);
    }

    public string ReadUtf16String(uint offset, int byteLength) => Utf16.Read(Slice(offset, (uint)byteLength));

    ReadOnlySpan<byte> Slice(long offset, long size)
    {
        if (offset < 0 || offset > _bytes.Length || size > _bytes.Length - offset)
            throw new InvalidDataException($"{size} bytes at offset {offset} are not within the {_bytes.Length} bytes {(recordOffset is { } record ? $"of the record at offset {record}" : "that the driver wrote")}.");
        return _bytes.Slice((int)offset, (int)size);
    }
}
