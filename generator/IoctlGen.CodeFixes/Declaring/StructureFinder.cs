using System.Runtime.InteropServices;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>Finds the structures that C names in a compilation: by that name or in PascalCase, in scope or anywhere in its source.</summary>
/// <param name="contract">The type whose methods are to use them.</param>
/// <param name="accessibility">That of the methods.</param>
/// <param name="model">Of the file of the contract.</param>
/// <param name="position">Within the contract.</param>
sealed class StructureFinder(INamedTypeSymbol contract, Accessibility accessibility, SemanticModel model, int position, CancellationToken cancellationToken)
{
    /// <summary>The one of a buffer's types that there is a structure of; null for none, or for several: then it is for the user to choose.</summary>
    public ITypeSymbol? TheOne(BufferSource? buffer) => buffer is not { IsUnclear: false, Kind: not BufferKind.Text } ? null : buffer.Types.Select(Find).OfType<INamedTypeSymbol>().ToList() is [var structure] ? structure : null;

    /// <summary>Whether there is a structure of a name.</summary>
    public bool Has(string name) => Find(name) is { TypeKind: TypeKind.Struct };

    INamedTypeSymbol? Find(string name) => new[] { name, PascalCase.Of(name) }
        .SelectMany(spelling => model.LookupNamespacesAndTypes(position, name: spelling).Concat(model.Compilation.GetSymbolsWithName(spelling, SymbolFilter.Type, cancellationToken)))
        .OfType<INamedTypeSymbol>()
        .FirstOrDefault(CanBeBuffer);

    bool CanBeBuffer(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct or TypeKind.Enum, IsGenericType: false }
        && BufferType.WhyNot(type) is null
        && StatedLayout.Of(type).Kind != LayoutKind.Auto
        && model.Compilation.IsSymbolAccessibleWithin(type, contract)
        && Reach(type) >= Math.Min(Reach(contract), Reach(accessibility));

    /// <summary>Whether other projects see a type.</summary>
    public static bool IsPublic(INamedTypeSymbol type) => Reach(type) == Reach(Accessibility.Public);

    /// <summary>How far a type can be seen: a method must not be seen farther than the types of its signature.</summary>
    static int Reach(INamedTypeSymbol type) => type.ContainingType is { } outer ? Math.Min(Reach(outer), Reach(type.DeclaredAccessibility)) : Reach(type.DeclaredAccessibility);

    static int Reach(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => 2,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => 1,
        _ => 0,
    };
}
