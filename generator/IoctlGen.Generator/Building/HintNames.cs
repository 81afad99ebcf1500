using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>The names of generated files: the type's own, with its namespace and the types around it, unescaped.</summary>
static class HintNames
{
    public static string Of(INamedTypeSymbol type) => Of((INamespaceOrTypeSymbol)type);

    static string Of(INamespaceOrTypeSymbol symbol) => ((INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace) switch
    {
        null or INamespaceSymbol { IsGlobalNamespace: true } => NameOf(symbol),
        var container => Of(container) + "." + NameOf(symbol),
    };

    /// <summary>With the count of type parameters: generic contracts break a rule, and their refusals need a file.</summary>
    static string NameOf(INamespaceOrTypeSymbol symbol) => symbol is INamedTypeSymbol { Arity: > 0 and var arity } ? $"{symbol.Name}`{arity}" : symbol.Name;
}
