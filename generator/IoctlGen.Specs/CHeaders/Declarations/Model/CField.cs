namespace IoctlGen.Specs.CHeaders;

/// <summary>A field of a structure or union.</summary>
public sealed class CField
{
    internal CField(string? name, CDataType type, int? bits, int alignment, HeaderPosition position) =>
        (Name, Type, Bits, Alignment, Position) = (name, type, bits, alignment, position);

    /// <summary>The name; null for an anonymous structure or union, and for the padding of bit fields.</summary>
    public string? Name { get; }

    /// <summary>The type; of a bit field, that of its allocation unit.</summary>
    public CDataType Type { get; }

    /// <summary>The width of a bit field, 0 for one that ends its allocation unit; null for other fields.</summary>
    public int? Bits { get; }

    /// <summary>The alignment that is asked for (<c>__declspec(align(16))</c>), in bytes; 0 for none.</summary>
    public int Alignment { get; }

    /// <summary>Where it stands.</summary>
    public HeaderPosition Position { get; }

    /// <summary>Whether it is a structure or union whose fields count as those of the outer one.</summary>
    public bool IsAnonymous => Name is null && Bits is null;

    /// <inheritdoc/>
    public override string ToString() => Bits is { } bits ? FormattableString.Invariant($"{Type} {Name} : {bits}") : $"{Type} {Name}";
}
