namespace IoctlGen.Specs.Declaring;

/// <summary>The words of the runtime that tell where the array begins that a structure ends with.</summary>
static class TailNames
{
    /// <summary>The mark on the structure, and its property.</summary>
    public const string Interface = "IIoctlTail", Property = "TailOffset";

    /// <summary>The implementation of the mark, which has no other name.</summary>
    public const string Implementation = Interface + "." + Property;

    /// <summary>Whether a property is that of the mark, as metadata names it.</summary>
    public static bool IsProperty(string name) => name == Property || name == AttributeNames.Full(Implementation);

    /// <summary>What measures where a field lies.</summary>
    public const string OffsetOf = "IoctlTail.OffsetOf";
}
