using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Import;

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
