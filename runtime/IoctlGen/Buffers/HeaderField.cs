using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>Fields of a structure in place, told from copies of them.</summary>
static class HeaderField
{
    /// <summary>Bytes from the start of the header to the field.</summary>
    /// <param name="header">The header, in place.</param>
    /// <param name="field">The field, by reference.</param>
    /// <param name="owner">What has the header, as a user's variable would be called.</param>
    /// <param name="parameter">The caller's parameter.</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is not in the header.</exception>
    public static int OffsetOf<THeader, T>(ref readonly THeader header, ref readonly T field, string owner, string parameter)
        where THeader : unmanaged
        where T : unmanaged =>
        Find(in header, in field)
        ?? throw new ArgumentException($"Not a field of this {owner}'s Header: pass it by reference ('in {owner}.Header.Field'), not a copy of it.", parameter);

    /// <summary>Bytes from the start of a structure to a field of it; null where the field lies elsewhere.</summary>
    /// <param name="structure">The structure, by reference.</param>
    /// <param name="field">The field, by reference.</param>
    public static int? Find<TStructure, T>(ref readonly TStructure structure, ref readonly T field)
        where TStructure : unmanaged
        where T : unmanaged
    {
        var offset = Unsafe.ByteOffset(
            ref Unsafe.As<TStructure, byte>(ref Unsafe.AsRef(in structure)), ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in field)));
        return offset >= 0 && offset <= Unsafe.SizeOf<TStructure>() - Unsafe.SizeOf<T>() ? (int)offset : null;
    }
}
