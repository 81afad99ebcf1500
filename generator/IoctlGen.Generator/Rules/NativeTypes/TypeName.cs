using IoctlGen.Specs.Types;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>The names of a type in C# and in C.</summary>
static class TypeName
{
    /// <summary>The full name, those of the types around it included: <c>Acme.Outer.Inner</c>.</summary>
    public static string FullOf(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => $"{FullOf(outer)}.{type.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{space.ToDisplayString(Plain)}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    /// <summary>The name in C of a structure that states none; of one that is nested in another, after that one's.</summary>
    public static string InC(INamedTypeSymbol type) => type.ContainingType is { TypeKind: TypeKind.Struct } outer
        ? $"{InC(outer)}_{CIdentifier.OfType(type.Name)}"
        : CIdentifier.OfType(type.Name);

    /// <summary>Without the signs that keep keywords from being read as such.</summary>
    static readonly SymbolDisplayFormat Plain = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
