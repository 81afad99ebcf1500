using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>A type of the C# file.</summary>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Summary">What it is in C.</param>
abstract record ImportedType(string Name, string Summary)
{
    /// <summary>Its name in C, where export would make another of the one in C#; null where it has none, or would not.</summary>
    public string? NativeName { get; init; }

    /// <summary>Whether it is right in 64-bit processes alone, because C has something else on x86.</summary>
    public bool Only64Bit { get; init; }
}

/// <summary>An enumeration.</summary>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Summary">What it is in C.</param>
/// <param name="Underlying">The type of its values.</param>
/// <param name="Members">Its constants.</param>
sealed record ImportedEnum(string Name, string Summary, string Underlying, IReadOnlyList<ImportedEnumerator> Members) : ImportedType(Name, Summary);

/// <summary>The constants of the header that belong to no type: macros, GUIDs, enumerators of enumerations without a name.</summary>
/// <param name="Name">The class that holds them.</param>
/// <param name="Summary">What it is in C.</param>
/// <param name="Members">The constants, in the order of the header.</param>
sealed record ImportedConstants(string Name, string Summary, IReadOnlyList<ImportedConstant> Members) : ImportedType(Name, Summary);

/// <summary>A structure or union.</summary>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Summary">What it is in C.</param>
/// <param name="Layout">The arguments of [StructLayout].</param>
/// <param name="Members">Its members, in order.</param>
/// <param name="OnX86">What C has on x86, where that is something else; null where both are the same.</param>
sealed record ImportedStructure(string Name, string Summary, string Layout, IReadOnlyList<ImportedMember> Members, string? OnX86 = null) : ImportedType(Name, Summary)
{
    /// <summary>Where the array begins that it ends with; null for none.</summary>
    public ImportedTail? Tail { get; init; }

    /// <summary>Whether other files add members to it.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>The array that a structure ends with and that goes on behind it.</summary>
/// <param name="Path">The field that is its first element, or the last one on the way to it; empty where the structure has no field for it.</param>
/// <param name="Offset">What the offset of the array in that field is called, where C# has no field for the array; null where it has.</param>
/// <param name="Stated">What C has there, where that is not the structure's last field; null where it is.</param>
sealed record ImportedTail(string Path, string? Offset, string? Stated)
{
    /// <summary>The same array, seen from a structure that ends with this one.</summary>
    /// <param name="field">The field that this structure is.</param>
    /// <param name="type">Its type.</param>
    /// <param name="stated">What C calls that.</param>
    public ImportedTail In(string field, string type, string stated) => new(
        Path.Length == 0 ? field : $"{field}.{Path}",
        Offset is null || Path.Length > 0 ? Offset : $"{type}.{Offset}",
        stated);
}

/// <summary>So many elements of one type, side by side.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is in C.</param>
/// <param name="Length">How many.</param>
/// <param name="Element">The type of each.</param>
/// <param name="IsText">Whether they are characters.</param>
sealed record ImportedArray(string Name, string Summary, long Length, string Element, bool IsText) : ImportedType(Name, Summary);

/// <summary>A member of a structure.</summary>
/// <param name="Summary">What it is in C.</param>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Type">Its type.</param>
abstract record ImportedMember(string Summary, string Name, string Type)
{
    /// <summary>What the header's comment says of it; empty for none.</summary>
    public string Comment { get; init; } = "";
}

/// <summary>A field.</summary>
/// <param name="Summary">What it is in C.</param>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Type">Its type.</param>
/// <param name="Stated">The type in C, where that is not what export makes of <paramref name="Type"/>; null where it is.</param>
/// <param name="Offset">Its stated offset; null where the layout is sequential.</param>
sealed record ImportedField(string Summary, string Name, string Type, StatedType? Stated, long? Offset) : ImportedMember(Summary, Name, Type);

/// <summary>The offset of what C# has no field for.</summary>
/// <param name="Summary">What it is in C.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The offset in bytes.</param>
/// <param name="OnX86">The offset in a 32-bit process.</param>
sealed record ImportedOffset(string Summary, string Name, long Value, long OnX86) : ImportedMember(Summary, Name, "int");

/// <summary>A bit field, read from and written to its allocation unit.</summary>
/// <param name="Summary">What it is in C.</param>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Type">Its type.</param>
/// <param name="Attribute">What says in metadata which bits it is.</param>
/// <param name="Getter">The expression that reads it.</param>
/// <param name="Setter">The assignment that writes it.</param>
sealed record ImportedBits(string Summary, string Name, string Type, string Attribute, string Getter, string Setter) : ImportedMember(Summary, Name, Type);

/// <summary>A member of an anonymous structure or union, under its own name.</summary>
/// <param name="Summary">What it is in C.</param>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Type">Its type.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="IsReference">Whether it can be referred to, which bit fields cannot.</param>
sealed record ImportedForward(string Summary, string Name, string Type, string Path, bool IsReference) : ImportedMember(Summary, Name, Type);

/// <summary>A type inside the structure.</summary>
/// <param name="Nested">The type.</param>
sealed record ImportedNested(ImportedType Nested) : ImportedMember(Nested.Summary, Nested.Name, Nested.Name);

/// <summary>A constant of an enumeration.</summary>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Value">Its value.</param>
/// <param name="Comment">What the header's comment says; empty for none.</param>
readonly record struct ImportedEnumerator(string Name, string Value, string Comment);
