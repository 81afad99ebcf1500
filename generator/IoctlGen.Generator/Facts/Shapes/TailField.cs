using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>The field that <c>Tail</c> of [Ioctl] names: the first element of the array that a header ends with.</summary>
static class TailField
{
    /// <summary>Whether a header has it, to be read by generated code; of one that another generator writes, the compiler finds out.</summary>
    public static bool IsIn(TypeUse header, string name) =>
        header.IsUnresolved || header.Symbol.GetMembers(name).OfType<IFieldSymbol>().Any(static field =>
            !field.IsStatic && !field.IsFixedSizeBuffer && field.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected));
}
