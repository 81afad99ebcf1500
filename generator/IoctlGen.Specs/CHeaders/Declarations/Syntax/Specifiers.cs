namespace IoctlGen.Specs.CHeaders;

/// <summary>What stands before the declarators of a declaration.</summary>
/// <param name="type">The type.</param>
/// <param name="isTypedef">Whether the declarators are names for types.</param>
/// <param name="attributes">What is said of alignment.</param>
/// <param name="isTag">Whether the type is named by its tag alone, as in C++.</param>
readonly struct Specifiers(CDataType type, bool isTypedef, Attributes attributes, bool isTag)
{
    public bool IsTag { get; } = isTag;

    public CDataType Type { get; } = type;

    public bool IsTypedef { get; } = isTypedef;

    public Attributes Attributes { get; } = attributes;
}
