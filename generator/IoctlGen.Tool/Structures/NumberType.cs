namespace IoctlGen.Tool.Structures;

/// <summary>What the bits of a number mean, in C# or in C.</summary>
/// <param name="Name">The type's name in C: <c>ULONG</c>.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Kind">What it holds.</param>
readonly record struct NumberType(string Name, long Size, NumberKind Kind)
{
    /// <summary>Whether the same bytes are other numbers to the other one.</summary>
    public bool Contradicts(NumberType other) => Size == other.Size && Kind != other.Kind && Kind != NumberKind.Any && other.Kind != NumberKind.Any;
}

/// <summary>What a number holds.</summary>
enum NumberKind
{
    /// <summary>Truth, a character, a status, an address: what languages count with or without a sign as they like.</summary>
    Any,
    Signed,
    Unsigned,
    Floating,
}
