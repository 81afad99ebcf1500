using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>The names of generated files: the type's own, with its namespace and the types around it.</summary>
static class HintNames
{
    public static string Of(INamedTypeSymbol type) => Container(type) + type.Name;

    static string Container(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => Of(outer) + ".",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => space.ToDisplayString() + ".",
        _ => "",
    };
}
