namespace IoctlGen.Specs.CHeaders;

/// <summary>How a type of C lies in memory.</summary>
public sealed class CLayout
{
    internal CLayout(long size, int alignment, int requiredAlignment, IReadOnlyList<CFieldLayout> fields, int depth) =>
        (Size, Alignment, RequiredAlignment, Fields, Depth) = (size, alignment, requiredAlignment, fields, depth);

    internal CLayout(long size, int alignment)
        : this(size, alignment, requiredAlignment: 0, fields: [], depth: 1)
    {
    }

    /// <summary>The bytes that <c>sizeof</c> gives; 0 for a flexible array.</summary>
    public long Size { get; }

    /// <summary>What its address is a multiple of.</summary>
    public int Alignment { get; }

    /// <summary>The fields of a structure, in order; empty for other types.</summary>
    public IReadOnlyList<CFieldLayout> Fields { get; }

    /// <summary>The alignment that was asked for in it, which <c>#pragma pack</c> does not lower; 0 for none.</summary>
    internal int RequiredAlignment { get; }

    /// <summary>How many types lie in each other, this one counted.</summary>
    internal int Depth { get; }
}

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
