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

    readonly ConcurrentDictionary<INamedTypeSymbol, (ContractFacts? Contract, string? Fault)> _contracts = new(SymbolEqualityComparer.Default);

    HashSet<ITypeSymbol>? _bufferTypes;

    /// <summary>The contract; null for a type that is none, and for one that cannot be read.</summary>
    public static ContractFacts? Of(INamedTypeSymbol type, Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Of(compilation, AnalyzedSources.Of(options, cancellationToken)).Of(type, cancellationToken).Contract;

    /// <summary>Why a contract cannot be read, which is our fault; null where it can.</summary>
    public static string? FaultOf(INamedTypeSymbol type, Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Of(compilation, AnalyzedSources.Of(options, cancellationToken)).Of(type, cancellationToken).Fault;

    /// <summary>The contracts of the compilation, those that can be read.</summary>
    public static IEnumerable<ContractFacts> AllOf(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Of(compilation, AnalyzedSources.Of(options, cancellationToken)).All(compilation, cancellationToken);

    /// <summary>The types of all that lies in the buffers of the compilation's contracts, where what is wrong with them is reported.</summary>
    public static IEnumerable<ITypeSymbol> BufferTypesOf(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var contracts = Of(compilation, AnalyzedSources.Of(options, cancellationToken));
        return contracts._bufferTypes ??= contracts.ReadBufferTypes(compilation, cancellationToken);
    }

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

    (ContractFacts? Contract, string? Fault) Of(INamedTypeSymbol type, CancellationToken cancellationToken) => _contracts.TryGetValue(type, out var contract)
        ? contract
        : _contracts.GetOrAdd(type, Read(type, cancellationToken));

    HashSet<ITypeSymbol> ReadBufferTypes(Compilation compilation, CancellationToken cancellationToken)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var part in BufferPart.AllOf(All(compilation, cancellationToken).SelectMany(BufferUse.Of), types, Layouts.Of(compilation)))
            cancellationToken.ThrowIfCancellationRequested();
        return types;
    }

    IEnumerable<ContractFacts> All(Compilation compilation, CancellationToken cancellationToken) =>
        TypesIn(compilation.Assembly.GlobalNamespace).Select(type => Of(type, cancellationToken).Contract).OfType<ContractFacts>();

    /// <summary>All types of a namespace, those in types too.</summary>
    static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var inner in TypesIn(member))
                yield return inner;
        }
    }

    (ContractFacts? Contract, string? Fault) Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        try
        {
            return (ContractFactsReader.Read(type, new SymbolAttributeReader(cancellationToken), sources, cancellationToken), null);
        }
        catch (Exception exception) when (Rules.Fault.Is(exception))
        {
            return (null, Rules.Fault.TextOf(exception));
        }
    }
}
