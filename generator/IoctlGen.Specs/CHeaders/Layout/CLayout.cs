namespace IoctlGen.Specs.CHeaders;

/// <summary>How a type of C lies in memory.</summary>
public sealed class CLayout
{
    internal CLayout(long size, int alignment, int requiredAlignment, IReadOnlyList<CFieldLayout> fields) =>
        (Size, Alignment, RequiredAlignment, Fields) = (size, alignment, requiredAlignment, fields);

    internal CLayout(long size, int alignment)
        : this(size, alignment, requiredAlignment: 0, fields: [])
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
}
