namespace IoctlGen.Specs.CHeaders;

/// <summary>An enumeration.</summary>
public sealed class CEnumeration : CDataType
{
    internal CEnumeration(string? tag, HeaderPosition position) => (Tag, Position) = (tag, position);

    /// <summary>The name after <c>enum</c>; null for none.</summary>
    public string? Tag { get; }

    /// <summary>The name that programs use: the first one that typedef gives, else the tag; null for one without a name.</summary>
    public string? Name => TypedefName ?? Tag;

    /// <summary>The type of its values: <c>int</c>, where none is stated.</summary>
    public CDataType Underlying { get; internal set; } = CScalars.Int;

    /// <summary>The constants, in order.</summary>
    public IReadOnlyList<CEnumerator> Enumerators { get; internal set; } = [];

    /// <summary>Whether the constants are known.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>Where it is defined; no file for what is known from the start.</summary>
    public HeaderPosition Position { get; internal set; }

    internal string? TypedefName { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? "enum";
}
