namespace IoctlGen.Specs.CHeaders;

/// <summary>Where a field lies.</summary>
public sealed class CFieldLayout
{
    internal CFieldLayout(CField field, long offset, int bitOffset, CLayout type) =>
        (Field, Offset, BitOffset, Size) = (field, offset, bitOffset, type.Size);

    /// <summary>The field.</summary>
    public CField Field { get; }

    /// <summary>The bytes before it; of a bit field, before its allocation unit.</summary>
    public long Offset { get; }

    /// <summary>The bits before a bit field in its allocation unit, from the lowest on; 0 for other fields.</summary>
    public int BitOffset { get; }

    /// <summary>Its bytes; of a bit field, those of its allocation unit; 0 for a flexible array.</summary>
    public long Size { get; }
}
