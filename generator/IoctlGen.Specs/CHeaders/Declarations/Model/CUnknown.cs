namespace IoctlGen.Specs.CHeaders;

/// <summary>A type that is named but nowhere defined, in a header that was not to be had.</summary>
public sealed class CUnknown : CDataType
{
    internal CUnknown(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
