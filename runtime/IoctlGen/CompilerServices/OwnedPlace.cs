using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.CompilerServices;

/// <summary>For generated code; never removed once released. Where a field lies that a parameter owns, or its length.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OwnedPlace
{
    OwnedPlace(int offset, int size, ulong largest) => (Offset, Size, Largest) = (offset, size, largest);

    /// <summary>Bytes from the start of the structure.</summary>
    internal int Offset { get; }

    /// <summary>0 for no field.</summary>
    internal int Size { get; }

    /// <summary>The largest number that a length can be there.</summary>
    internal ulong Largest { get; }

    /// <summary>Where a field lies, measured where the program runs.</summary>
    /// <typeparam name="THeader">The structure.</typeparam>
    public static OwnedPlace Of<THeader>(OwnedPlaceReader<THeader> read) where THeader : unmanaged
    {
        ArgumentNullException.ThrowIfNull(read);
        return read(default);
    }

    /// <summary>Where a field of a structure lies.</summary>
    /// <typeparam name="THeader">The structure.</typeparam>
    /// <typeparam name="T">The type of the field.</typeparam>
    public static OwnedPlace In<THeader, T>(in THeader header, in T field) where THeader : unmanaged where T : unmanaged
    {
        var size = Unsafe.SizeOf<T>();
        var isSigned = typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(nint);
        return new(IoctlTail.OffsetOf(in header, in field), size, ulong.MaxValue >> (64 - (8 * size) + (isSigned ? 1 : 0)));
    }

    /// <summary>Writes a number.</summary>
    internal void Write(Span<byte> bytes, ulong value)
    {
        var field = bytes.Slice(Offset, Size);
        MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in value))[..field.Length].CopyTo(field);
    }

    /// <summary>Writes zero to as much of the field as is there.</summary>
    internal void Clear(Span<byte> bytes)
    {
        if (Offset < bytes.Length)
            bytes.Slice(Offset, Math.Min(Size, bytes.Length - Offset)).Clear();
    }
}

/// <summary>For generated code; never removed once released. Measures where a field lies.</summary>
/// <typeparam name="THeader">The structure.</typeparam>
/// <param name="header">Any value of it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate OwnedPlace OwnedPlaceReader<THeader>(in THeader header) where THeader : unmanaged;
