using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Analyzers;

/// <summary>The contracts of a compilation, each read once for all rules: every rule is asked about every type.</summary>
static class AnalyzedContracts
{
    static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, ContractFacts?>> Read = new();

    public static ContractFacts? Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        Read.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default)) is var contracts && contracts.TryGetValue(type, out var contract)
            ? contract
            : contracts.GetOrAdd(type, ContractFactsReader.Read(type, new SymbolAttributeReader(cancellationToken), cancellationToken));
}
