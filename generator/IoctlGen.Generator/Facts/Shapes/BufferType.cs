using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>Which types can be a buffer: bytes that mean the same to the driver, with nothing for the garbage collector in them.</summary>
static class BufferType
{
    /// <summary>A structure that holds itself, or ever larger ones, is the compiler's error; the search must end all the same.</summary>
    const int MostStructures = 256;

    /// <summary>Why a type cannot be a buffer, naming the field where one is to blame; null where it can.</summary>
    public static string? WhyNot(ITypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type is { TypeKind: TypeKind.Error, NullableAnnotation: NullableAnnotation.Annotated })
            return "a nullable value is no structure that a driver knows";

        // What another generator writes cannot be checked here; it counts as a structure, and the compiler holds it to that.
        if (type.TypeKind == TypeKind.Error)
            return null;
        if (type.IsRefLikeType)
            return "a ref struct cannot be a buffer";
        if (type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer)
            return "an address means nothing to a driver, but for codes of Neither, whose buffers are spans";
        if (type.IsUnmanagedType)
            return null;
        var met = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        if (type.IsValueType && FindReference(type, met) is { Path: var field, Type: var held })
            return KnownTypes.IsSafeHandle(held) ? $"its field '{field}' is a {held.Name}" : $"its field '{field}' holds a reference";
        return type.IsValueType && met.Count < MostStructures ? null : "it holds a reference";
    }

    /// <summary>The path of the handle that keeps a structure from being a buffer; null where that is another field, or none.</summary>
    public static string? HandleIn(ITypeSymbol type) =>
        type.IsValueType && FindReference(type, new(SymbolEqualityComparer.Default)) is { Path: var path, Type: var held } && KnownTypes.IsSafeHandle(held) ? path : null;

    /// <summary>A field of a type that another generator writes is checked by the analyzer, when the type is there.</summary>
    /// <param name="type">The structure.</param>
    /// <param name="met">Those that were looked into: without a finding, or one would have ended the search.</param>
    static (string Path, ITypeSymbol Type)? FindReference(ITypeSymbol type, HashSet<ITypeSymbol> met)
    {
        if (met.Count == MostStructures || !met.Add(type))
            return null;

        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.IsStatic || field.Type.IsUnmanagedType || field.Type.TypeKind == TypeKind.Error)
                continue;

            var name = (field.AssociatedSymbol ?? field).Name;
            if (!field.Type.IsValueType)
                return (name, field.Type);
            if (FindReference(field.Type, met) is { } inner)
                return ($"{name}.{inner.Path}", inner.Type);
        }

        return null;
    }
}
