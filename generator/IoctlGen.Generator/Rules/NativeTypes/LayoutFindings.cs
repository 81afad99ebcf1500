using System.Collections.Immutable;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>What the structures and enumerations of a compilation have otherwise than the project's headers: found once, when the first type is asked about.</summary>
sealed class LayoutFindings
{
    /// <summary>The properties of a report that hold the full name of the type, and the path of the header that it is held against.</summary>
    internal const string TypeProperty = "Type", HeaderProperty = "Header";

    readonly Compilation _compilation;
    readonly AnalyzerOptions _options;
    readonly ReadOnce<ILookup<ISymbol?, Diagnostic>> _found;

    /// <param name="compilation">The compilation.</param>
    /// <param name="options">Its spec files.</param>
    public LayoutFindings(Compilation compilation, AnalyzerOptions options) => (_compilation, _options, _found) = (compilation, options, new(Find));

    /// <summary>Those that a type reports: of itself, or, for a contract, of what other assemblies declare.</summary>
    public IEnumerable<Diagnostic> Of(INamedTypeSymbol type, CancellationToken cancellationToken) => _found.Get(cancellationToken)[type];

    ILookup<ISymbol?, Diagnostic> Find(CancellationToken cancellationToken)
    {
        var sources = AnalyzedSources.Of(_options, cancellationToken);
        var contracts = AnalyzedContracts.AllOf(_compilation, _options, cancellationToken).ToList();
        var targets = TargetsOf(_compilation.Options.Platform);
        var found = new List<(ISymbol? Reporter, Diagnostic Finding)>();
        foreach (var type in ComparedType.AllOf(contracts))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Fault.Catch($"Rule {RuleTable.NotHeadersLayout.Id} of '{type.Type.FullName}'", type.Location, Add, () =>
            {
                if (Compare(type, sources, targets, cancellationToken) is { } found)
                    Add(ReportOf(type, found.Header, found.Comparison));
            });

            void Add(Diagnostic finding) => found.Add((type.Reporter, finding));
        }

        return found.ToLookup(static one => one.Reporter, static one => one.Finding, SymbolEqualityComparer.Default);
    }

    /// <summary>The report stands where the first difference does, and where that is not in source, at the type.</summary>
    static Diagnostic ReportOf(ComparedType type, SpecHeader header, HeaderTypeComparison comparison)
    {
        var differences = LayoutWords.CausesFirst(Consequences.Fold(comparison.Differences));
        return Diagnostic.Create(
            RuleTable.NotHeadersLayout, type.LocationOf(differences[0].Member), [SpecPlace.LocationOf(differences[0].Position ?? comparison.Position)],
            ImmutableDictionary<string, string?>.Empty.Add(TypeProperty, type.Type.FullName).Add(HeaderProperty, header.File.Path),
            type.Type.FullName, comparison.Name, SpecPlace.TextOf(comparison.Position), LayoutWords.Of(type.Type, differences));
    }

    /// <summary>The processors that a project is built for. The SDK derives PlatformTarget from RuntimeIdentifier; processors of one pointer size lay C's types out alike on Windows.</summary>
    internal static CTarget[] TargetsOf(Platform platform) => platform switch
    {
        Platform.X64 or Platform.Arm64 or Platform.Itanium => [CTarget.X64],
        Platform.X86 or Platform.Arm or Platform.AnyCpu32BitPreferred => [CTarget.X86],
        _ => [CTarget.X64, CTarget.X86],
    };

    /// <summary>What is wrong with a type; null where a header has it so, and where none has it.</summary>
    static (SpecHeader Header, HeaderTypeComparison Comparison)? Compare(ComparedType type, SpecSources sources, CTarget[] targets, CancellationToken cancellationToken)
    {
        foreach (var headers in HeadersOf(type, sources))
        {
            var comparisons = headers.Select(header => (Header: header, Comparison: Compare(type.Type, header, targets, cancellationToken)!)).Where(static pair => pair.Comparison is not null).ToList();
            if (comparisons.Count > 0)
                return comparisons.Exists(static pair => pair.Comparison.Differences.Count == 0) ? null : comparisons[0];
        }

        return null;
    }

    /// <summary>Holds a type against one header. What was read of that is no more than one thread's at a time: it lays types out when they are asked for.</summary>
    internal static HeaderTypeComparison? Compare(DeclaredType type, SpecHeader header, CTarget[] targets, CancellationToken cancellationToken)
    {
        lock (header)
            return HeaderTypeComparison.Of(type, targets.Select(target => header.Declarations(target, cancellationToken)));
    }

    /// <summary>The headers that may have a type: those that are stated for it or its contract come first, and the others only if they have it not. Of a type's own Header there is no other.</summary>
    static IEnumerable<IEnumerable<SpecHeader>> HeadersOf(ComparedType type, SpecSources sources)
    {
        var stated = type.Header is { } name ? sources.HeadersNamed(name) : [];
        var own = sources.Headers.ToLookup(header => stated.Any(header.Has));
        return type.Type.Header is not null ? [own[true]] : [own[true], own[false]];
    }
}
