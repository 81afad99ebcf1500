using System.ComponentModel;

namespace IoctlGen.CompilerServices;

/// <summary>For generated code; never removed once released. Where the array begins that a structure without <see cref="IIoctlTail"/> ends with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StructureTail
{
    /// <inheritdoc cref="IoctlTail.OffsetOf"/>
    public static int OffsetOf<THeader, T>(in THeader header, in T first) where THeader : unmanaged where T : unmanaged => IoctlTail.OffsetOf(in header, in first);

    /// <summary>Bytes from the start of the structure.</summary>
    /// <typeparam name="THeader">The structure.</typeparam>
    public static int Of<THeader>(TailOffset<THeader> tail) where THeader : unmanaged
    {
        ArgumentNullException.ThrowIfNull(tail);
        return tail(default);
    }
}

/// <summary>For generated code; never removed once released. Measures where a field lies.</summary>
/// <typeparam name="THeader">The structure.</typeparam>
/// <param name="header">Any value of it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate int TailOffset<THeader>(in THeader header) where THeader : unmanaged;
