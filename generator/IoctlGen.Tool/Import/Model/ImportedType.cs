namespace IoctlGen.Tool.Import;

/// <summary>A type of the C# file.</summary>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Summary">What it is in C.</param>
abstract record ImportedType(string Name, string Summary)
{
    /// <summary>Its name in C, where export would make another of the one in C#; null where it has none, or would not.</summary>
    public string? NativeName { get; init; }
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
sealed record ImportedStructure(string Name, string Summary, string Layout, IReadOnlyList<ImportedMember> Members, string? OnX86 = null) : ImportedType(Name, Summary);

/// <summary>So many elements of one type, side by side.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is in C.</param>
/// <param name="Length">How many.</param>
/// <param name="Element">The type of each.</param>
/// <param name="IsText">Whether they are characters of UTF-16.</param>
sealed record ImportedArray(string Name, string Summary, long Length, string Element, bool IsText) : ImportedType(Name, Summary);
