using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>Namespaces and the full names of types, with keywords escaped.</summary>
static class Namespaces
{
    /// <summary>Whether every namespace around a type has a name: one that is still being typed has none, and a part of the type cannot be written into it.</summary>
    public static bool AreNamed(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, Name.Length: > 0 })
            space = space.ContainingNamespace;
        return space.IsGlobalNamespace;
    }

    public static string TextOf(INamedTypeSymbol type) => TextOf(type.ContainingNamespace);

    /// <summary>The type from the root, <c>global::A.B.Type</c>.</summary>
    public static string QualifiedNameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    static string TextOf(INamespaceSymbol symbol)
    {
        if (symbol.IsGlobalNamespace)
            return "";

        var outer = TextOf(symbol.ContainingNamespace);
        var name = Identifiers.Escape(symbol.Name);
        return outer.Length == 0 ? name : outer + "." + name;
    }
}
