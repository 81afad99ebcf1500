namespace IoctlGen.Specs.CHeaders;

/// <summary>A name that typedef gave to a type: <c>ULONG</c>, <c>BOOLEAN</c>.</summary>
public sealed class CAlias : CDataType
{
    internal CAlias(string name, CDataType target, int alignment, HeaderPosition position) =>
        (Name, Target, Alignment, Resolved, Position) = (name, target, Math.Max(alignment, (target as CAlias)?.Alignment ?? 0), target.Resolved, position);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What it names; may itself be an alias.</summary>
    public CDataType Target { get; }

    /// <summary>The alignment that is asked for (<c>typedef __declspec(align(16)) ULONGLONG X</c>), for it or for a name that it names, in bytes; 0 for none.</summary>
    public int Alignment { get; }

    /// <inheritdoc/>
    public override CDataType Resolved { get; }

    /// <summary>Where it is defined; no file for what is known from the start.</summary>
    public HeaderPosition Position { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
