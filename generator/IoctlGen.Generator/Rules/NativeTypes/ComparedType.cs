using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Types;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>A structure or enumeration that is held against the project's headers.</summary>
/// <param name="type">What C has for it.</param>
/// <param name="symbol">The type itself.</param>
/// <param name="use">The buffer that it lies in; null for a type that stands beside a contract.</param>
/// <param name="contract">The contract of that buffer; null for none.</param>
readonly struct ComparedType(DeclaredType type, INamedTypeSymbol symbol, BufferUse? use, ContractFacts? contract)
{
    public DeclaredType Type { get; } = type;

    /// <summary>The type that reports what is wrong: itself, or the contract, where it is of another assembly.</summary>
    public INamedTypeSymbol Reporter => IsInSource || contract is null ? symbol : contract.Type;

    /// <summary>Where that is reported.</summary>
    public Location Location => IsInSource ? symbol.Locations[0] : use?.Location ?? Location.None;

    /// <summary>Where something about one of its fields or values is reported; null for the type itself.</summary>
    public Location LocationOf(string? member) => member is not null && IsInSource && DeclaredMember.Find(symbol, member) is { } place ? place : Location;

    /// <summary>The header that is stated for the type, or by its contract; null where none is.</summary>
    public string? Header => Type.Header ?? use?.Method?.Header;

    bool IsInSource => symbol.Locations[0].IsInSource;

    /// <summary>All such types of a compilation: what lies in buffers of contracts, and what bears a name of C in a namespace of theirs. Each once.</summary>
    /// <param name="contracts">Its contracts.</param>
    public static IEnumerable<ComparedType> AllOf(IReadOnlyList<ContractFacts> contracts)
    {
        var reader = new SymbolTypeReader();
        var met = new HashSet<DeclaredType>();
        foreach (var contract in contracts)
        {
            foreach (var use in BufferUse.Of(contract))
            {
                foreach (var type in In(use.Type))
                    yield return new(type, reader.SymbolOf(type), use, contract);
            }
        }

        var spaces = new HashSet<ISymbol>(contracts.Select(static contract => contract.Type.ContainingNamespace), SymbolEqualityComparer.Default);
        foreach (var symbol in spaces.SelectMany(space => ((INamespaceSymbol)space!).GetTypeMembers()).Where(IsNative))
        {
            foreach (var type in In(symbol))
                yield return new(type, reader.SymbolOf(type), null, null);
        }

        List<DeclaredType> In(ITypeSymbol type) => reader.Read(type) is { } read ? [.. TypeOrder.Of([read], static _ => true).Where(met.Add)] : [];
    }

    /// <summary>Whether a type bears a name of C, in its spelling or stated with [NativeName].</summary>
    static bool IsNative(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct or TypeKind.Enum, IsGenericType: false }
        && (CIdentifier.IsOfC(type.Name) || NativeMark.Find(type, Specs.Declaring.AttributeNames.NativeName) is not null);
}
