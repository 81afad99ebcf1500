namespace IoctlGen.Specs.CHeaders;

/// <summary>A structure or a union.</summary>
public sealed class CStructure : CDataType
{
    internal CStructure(string? tag, bool isUnion, HeaderPosition position) => (Tag, IsUnion, Position) = (tag, isUnion, position);

    /// <summary>The name after <c>struct</c> or <c>union</c>: <c>_GUID</c>; null for none.</summary>
    public string? Tag { get; }

    /// <summary>The name that programs use: the first one that typedef gives, else the tag; null for one without a name, inside another.</summary>
    public string? Name => TypedefNames.Count > 0 ? TypedefNames[0] : Tag;

    /// <summary>The names that typedef gives to the structure itself, not to pointers and arrays of it.</summary>
    public IReadOnlyList<string> TypedefNames => Typedefs;

    /// <summary>Whether all fields lie at its start.</summary>
    public bool IsUnion { get; }

    /// <summary>The fields, in order; empty where it is not complete.</summary>
    public IReadOnlyList<CField> Fields { get; internal set; } = [];

    /// <summary>Whether the fields are known.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>The <c>#pragma pack</c> in force: the largest alignment of a field, in bytes; 0 for none.</summary>
    public int Pack { get; internal set; }

    /// <summary>The alignment that is asked for (<c>__declspec(align(16))</c>), in bytes; 0 for none.</summary>
    public int Alignment { get; internal set; }

    /// <summary>Where it is defined; no file for what is known from the start.</summary>
    public HeaderPosition Position { get; internal set; }

    internal List<string> Typedefs { get; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name ?? (IsUnion ? "union" : "struct");
}
