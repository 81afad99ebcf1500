using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>Which types can be a buffer: bytes that mean the same to the driver, with nothing for the garbage collector in them.</summary>
static class BufferType
{
    /// <summary>A structure that holds itself, or ever larger ones, is the compiler's error; the search must end all the same.</summary>
    const int MostStructures = 256;

    /// <summary>Why a type cannot be a buffer, naming the field where one is to blame; null where it can.</summary>
    public static string? WhyNot(ITypeSymbol type) => WhyNot(type, out _);

    /// <param name="type">The type.</param>
    /// <param name="marshalled">The field that is to blame, where [MarshalAs] tells what should stand there.</param>
    public static string? WhyNot(ITypeSymbol type, out IFieldSymbol? marshalled)
    {
        marshalled = null;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
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
        if (type.IsValueType && FindReference(type, met) is var (path, field))
        {
            if (KnownTypes.IsSafeHandle(field.Type))
                return $"its field '{path}' is a {field.Type.Name}";
            if (MarshalledField.Of(field) is not { } array)
                return $"its field '{path}' holds a reference";
            marshalled = field;
            return $"its field '{path}' holds a reference, which [MarshalAs] does not change: it has to be an [InlineArray({array.Length})] structure of {array.Element}";
        }

        return type.IsValueType && met.Count < MostStructures ? null : "it holds a reference";
    }

    /// <summary>The path of the handle that keeps a structure from being a buffer; null where that is another field, or none.</summary>
    public static string? HandleIn(ITypeSymbol type) =>
        type.IsValueType && FindReference(type, new(SymbolEqualityComparer.Default)) is { Path: var path, Field.Type: var held } && KnownTypes.IsSafeHandle(held) ? path : null;

    /// <summary>A field of a type that another generator writes is checked by the analyzer, when the type is there.</summary>
    /// <param name="type">The structure.</param>
    /// <param name="met">Those that were looked into: without a finding, or one would have ended the search.</param>
    static (string Path, IFieldSymbol Field)? FindReference(ITypeSymbol type, HashSet<ITypeSymbol> met)
    {
        if (met.Count == MostStructures || !met.Add(type))
            return null;

        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.IsStatic || field.Type.IsUnmanagedType || field.Type.TypeKind == TypeKind.Error)
                continue;

            var name = (field.AssociatedSymbol ?? field).Name;
            if (!field.Type.IsValueType)
                return (name, field);
            if (FindReference(field.Type, met) is var (inner, culprit))
                return ($"{name}.{inner}", culprit);
        }

        return null;
    }
}
