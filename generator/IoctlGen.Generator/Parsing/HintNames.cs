using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>The names of generated files: the type's own, with its namespace and the types around it, unescaped.</summary>
static class HintNames
{
    public static string Of(INamedTypeSymbol type) => Of((INamespaceOrTypeSymbol)type);

    static string Of(INamespaceOrTypeSymbol symbol) => ((INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace) switch
    {
        null or INamespaceSymbol { IsGlobalNamespace: true } => symbol.Name,
        var container => Of(container) + "." + symbol.Name,
    };
}
