using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Types;

/// <summary>A field and where it lies, in C# or in C.</summary>
/// <param name="Name">The name that an exported header has for it; with that of the field that holds it, where that one's type has none.</param>
/// <param name="Declared">The name as its own language has it, which may be a word that the other one keeps to itself.</param>
/// <param name="Offset">Bytes from the start of the structure.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Number">What it is a number of, or an array of numbers; null for anything else.</param>
/// <param name="Position">Where a header has it; null for C#.</param>
readonly record struct PlacedField(string Name, string Declared, long Offset, long Size, NumberType? Number, HeaderPosition? Position = null)
{
    /// <summary>The bits that C has in place of it under names of their own; empty for none.</summary>
    public IReadOnlyList<BitField> Bits { get; init; } = [];

    /// <summary>What <c>offsetof</c> calls it in an exported header; empty for a header's own.</summary>
    public string Designator { get; init; } = "";

    /// <summary>Whether C has no field of this name, but its bit fields.</summary>
    public bool IsBitFields { get; init; }
}

/// <summary>The names of the fields on the way to a nested one, each with a dot behind it.</summary>
/// <param name="Name">As an exported header has them.</param>
/// <param name="Declared">As their own language has them.</param>
/// <param name="Designator">As <c>offsetof</c> takes them in an exported header, which has elements of arrays too.</param>
readonly record struct FieldPath(string? Name, string? Declared, string? Designator)
{
    public FieldPath Into(string name, string declared, bool isFirstOfMany = false) =>
        new($"{Name}{name}.", $"{Declared}{declared}.", $"{Designator}{name}{(isFirstOfMany ? "[0]" : "")}.");
}
