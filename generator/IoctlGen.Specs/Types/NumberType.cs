namespace IoctlGen.Specs.Types;

/// <summary>What the bits of a number mean, in C# or in C.</summary>
/// <param name="Name">The type's name in C: <c>ULONG</c>.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Dimensions">Of an array of them, as C writes them: <c>[2][44]</c>; empty for one number.</param>
readonly record struct NumberType(string Name, long Size, NumberKind Kind, string Dimensions = "")
{
    bool IsArray => Dimensions.Length > 0;

    /// <summary>Whether it is made of rows.</summary>
    bool IsMatrix => Dimensions.Contains("][");

    /// <summary>Whether the same bytes are other numbers to the other one, or other rows.</summary>
    public bool Contradicts(NumberType other) => (IsKnown && other.IsKnown && Size == other.Size && Kind != other.Kind) || DiffersInElements(other);

    /// <summary>The name, with the dimensions where it is they that tell it from the other one.</summary>
    public string NameBeside(NumberType other) => DiffersInElements(other) ? Name + Dimensions : Name;

    bool IsKnown => Kind != NumberKind.Any;

    /// <summary>Bytes are how C# has what it does not take apart; a row after another is how it may have a matrix.</summary>
    bool DiffersInElements(NumberType other) => Size == other.Size
        ? IsMatrix && other.IsMatrix && Dimensions != other.Dimensions
        : IsArray && other.IsArray && IsKnown && other.IsKnown && Size > 1 && other.Size > 1;
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
