namespace IoctlGen.Specs.CHeaders;

/// <summary>A name and its type; no name in <c>sizeof(int*)</c>.</summary>
readonly struct Declarator(CToken? name, CDataType type, Attributes attributes)
{
    public CToken? Name { get; } = name;

    public CDataType Type { get; } = type;

    public Attributes Attributes { get; } = attributes;
}
