using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>A type of C# and what .NET lays out of it.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Shape">What it is made of.</param>
/// <param name="DependsOnPointers">Whether it is as large as a pointer, or holds what is.</param>
/// <param name="IsNested">Whether it is declared in the structure that uses it.</param>
/// <param name="OnX86">What C has on x86, where that is something else than .NET makes of the type there: "24 bytes"; null where both are the same.</param>
readonly record struct CSharpType(string Text, DataType Shape, bool DependsOnPointers = false, bool IsNested = false, string? OnX86 = null)
{
    /// <summary>The array that it ends with; null for none.</summary>
    public ImportedTail? Tail { get; init; }

    /// <summary>Its bytes on 64 bits.</summary>
    public long Size => DataLayouts.X64.Of(Shape).Size;

    /// <summary>Its alignment on 64 bits.</summary>
    public int Alignment => DataLayouts.X64.Of(Shape).Alignment;

    /// <summary>An integer or real number of so many bytes.</summary>
    public static CSharpType Scalar(string text, int size) => new(text, new ScalarType(text, size));

    /// <summary>A pointer, or an integer as large as one.</summary>
    public static CSharpType Pointer(string text) => new(text, new ScalarType(text, 0), DependsOnPointers: true);
}
