using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>Where the arrays begin that structures end with.</summary>
public static class IoctlTail
{
    /// <summary>Where a field lies in its structure, packed or not, in a process of 32 or 64 bits.</summary>
    /// <typeparam name="THeader">The structure.</typeparam>
    /// <typeparam name="T">The type of the field.</typeparam>
    /// <param name="header">The structure, by reference.</param>
    /// <param name="first">The field that is the first element of the array, by reference: <c>in header.Data</c>.</param>
    /// <returns>Bytes from the start of the structure.</returns>
    /// <exception cref="ArgumentException"><paramref name="first"/> is no field of <paramref name="header"/>, but a copy.</exception>
    public static int OffsetOf<THeader, T>(in THeader header, in T first) where THeader : unmanaged where T : unmanaged =>
        HeaderField.Find(in header, in first)
        ?? throw new ArgumentException("Not a field of the structure: pass both by reference ('in header, in header.Field'), not a copy.", nameof(first));

    /// <summary>Where the structure's array begins; without <see cref="IIoctlTail"/>, where the structure ends.</summary>
    internal static int OffsetIn<THeader>() where THeader : unmanaged =>
        default(THeader) is IIoctlTail ? Held(((IIoctlTail)default(THeader)).TailOffset, Unsafe.SizeOf<THeader>(), typeof(THeader)) : Unsafe.SizeOf<THeader>();

    /// <summary>Where the structure's array begins, which the structure must tell.</summary>
    /// <param name="holder">What a message calls that which has the header: <c>buffer</c>.</param>
    internal static int MarkedOffsetIn<THeader>(string holder) where THeader : unmanaged => default(THeader) is IIoctlTail
        ? OffsetIn<THeader>()
        : throw new InvalidOperationException($"{typeof(THeader)} does not tell where its array begins: name the first element (Elements(in {holder}.Header.Field, count)), or mark it with IIoctlTail.");

    static int Held(int offset, int size, Type header) => offset >= 0 && offset <= size
        ? offset
        : throw new InvalidOperationException($"The TailOffset of {header} is {offset}, but the structure has {size} bytes.");
}
