using System.Runtime.InteropServices;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>Finds the first element of an array that a structure ends with, where the structure does not tell of it.</summary>
static class UnmarkedTail
{
    /// <summary>What stands in C behind the type of one element.</summary>
    public const string First = "[1]";

    /// <summary>A structure that holds itself is the compiler's error; the way down must end all the same.</summary>
    const int DeepestNesting = 64;

    /// <summary>The way to the element, the last field first; empty where there is none.</summary>
    public static IReadOnlyList<IFieldSymbol> Of(ITypeSymbol type, int nesting = 0)
    {
        if (nesting == DeepestNesting || type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } structure || !BufferPart.IsUsers(structure)
            || Elements.Of(structure) is not null || StatedLayout.Of(structure).Kind != LayoutKind.Sequential || InstanceFields.Of(structure).LastOrDefault() is not { } last)
            return [];

        if (IsFirstElement(last))
            return [last];

        // A marked structure at the end of another tells of itself alone.
        if (last.Type is INamedTypeSymbol inner && KnownTypes.HasTail(inner))
            return StatesArray(inner) || InstanceFields.Of(inner).LastOrDefault() is not { } innermost ? [] : [last, innermost];
        return Of(last.Type, nesting + 1) is { Count: > 0 } rest ? [last, .. rest] : [];
    }

    /// <summary>The mark [NativeType] of a field whose type in C is an array of one; null where it has none.</summary>
    public static NativeMark? StatedArray(IFieldSymbol field) =>
        NativeMark.Find(field, AttributeNames.NativeType) is { } mark && mark.Text(0)?.EndsWith(First, StringComparison.Ordinal) == true ? mark : null;

    static bool IsFirstElement(IFieldSymbol field) => StatedArray(field) is not null
        || (IsArrayOfOne(field) && !Fillers.IsOne(InstanceFields.NameOf(field)));

    static bool IsArrayOfOne(IFieldSymbol field) => field.IsFixedSizeBuffer ? field.FixedSize == 1 : field.Type is INamedTypeSymbol type && Elements.Of(type) is { Count: 1 };

    /// <summary>Whether the array is not the last field of a marked structure, so that no field leads to it.</summary>
    public static bool StatesArray(INamedTypeSymbol marked) => marked.GetMembers().OfType<IPropertySymbol>().Any(static property =>
        TailNames.IsProperty(property.Name) && NativeMark.Find(property, AttributeNames.NativeType) is not null);
}
