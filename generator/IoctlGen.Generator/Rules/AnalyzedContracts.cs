using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>The contracts of a compilation, each read once for all rules: every rule is asked about every type.</summary>
sealed class AnalyzedContracts(SpecSources sources)
{
    static readonly ConditionalWeakTable<Compilation, AnalyzedContracts> Last = new();

    readonly ConcurrentDictionary<INamedTypeSymbol, ContractFacts?> _contracts = new(SymbolEqualityComparer.Default);

    public static ContractFacts? Of(INamedTypeSymbol type, Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Of(compilation, AnalyzedSources.Of(options, cancellationToken)).Of(type, cancellationToken);

    /// <summary>An editor may have edited a spec file since: the compilation is the same then.</summary>
    static AnalyzedContracts Of(Compilation compilation, SpecSources sources)
    {
        if (Last.TryGetValue(compilation, out var last) && last.IsOf(sources))
            return last;

        lock (Last)
        {
            if (Last.TryGetValue(compilation, out last) && last.IsOf(sources))
                return last;
            Last.Remove(compilation);
            return Last.GetValue(compilation, _ => new(sources));
        }
    }

    bool IsOf(SpecSources other) => ReferenceEquals(sources, other) || sources.Equals(other);

    ContractFacts? Of(INamedTypeSymbol type, CancellationToken cancellationToken) => _contracts.TryGetValue(type, out var contract)
        ? contract
        : _contracts.GetOrAdd(type, ContractFactsReader.Read(type, new SymbolAttributeReader(cancellationToken), sources, cancellationToken));
}
