namespace IoctlGen.Specs;

/// <summary>A name that typedef gave to a type: <c>ULONG</c>, <c>BOOLEAN</c>.</summary>
public sealed class CAlias : CDataType
{
    internal CAlias(string name, CDataType target, HeaderPosition position) =>
        (Name, Target, Resolved, Position) = (name, target, target.Resolved, position);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What it names; may itself be an alias.</summary>
    public CDataType Target { get; }

    /// <inheritdoc/>
    public override CDataType Resolved { get; }

    /// <summary>Where it is defined; no file for what is known from the start.</summary>
    public HeaderPosition Position { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
