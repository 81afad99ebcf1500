using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>Which types are .NET's or the runtime's own, so that no user can fix them.</summary>
static class Framework
{
    /// <summary>Whether .NET declares the type; a reference assembly shows too little of it to compute anything.</summary>
    public static bool Declares(ITypeSymbol type)
    {
        // A tuple is .NET's, though source declares what its elements are called.
        if (type.IsTupleType)
            return true;

        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
                return type.DeclaringSyntaxReferences.IsEmpty;
        }

        return false;
    }

    /// <summary>Whether the type is of the runtime that the calls are written to.</summary>
    public static bool IsRuntime(ITypeSymbol type) => type.ContainingAssembly?.Name == "IoctlGen";
}
