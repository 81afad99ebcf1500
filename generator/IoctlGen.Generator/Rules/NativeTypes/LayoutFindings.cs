using System.Collections.Immutable;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>What the structures and enumerations of a compilation have otherwise than the project's headers: found once, when the first type is asked about.</summary>
sealed class LayoutFindings
{
    readonly Compilation _compilation;
    readonly AnalyzerOptions _options;
    readonly ReadOnce<ILookup<ISymbol?, Finding>> _found;

    /// <param name="compilation">The compilation.</param>
    /// <param name="options">Its spec files.</param>
    public LayoutFindings(Compilation compilation, AnalyzerOptions options) => (_compilation, _options, _found) = (compilation, options, new(Find));

    /// <summary>Those that a type reports: of itself, or, for a contract, of what other assemblies declare.</summary>
    public IEnumerable<Finding> Of(INamedTypeSymbol type, CancellationToken cancellationToken) => _found.Get(cancellationToken)[type];

    ILookup<ISymbol?, Finding> Find(CancellationToken cancellationToken)
    {
        var sources = AnalyzedSources.Of(_options, cancellationToken);
        var contracts = AnalyzedContracts.AllOf(_compilation, _options, cancellationToken).ToList();
        var targets = TargetsOf(_compilation.Options.Platform);
        var found = new List<(ISymbol? Reporter, Finding Finding)>();
        foreach (var type in ComparedType.AllOf(_compilation, contracts))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Compare(type, sources, targets, cancellationToken) is { } finding)
                found.Add((type.Reporter, finding));
        }

        return found.ToLookup(static one => one.Reporter, static one => one.Finding, SymbolEqualityComparer.Default);
    }

    /// <summary>The processors that a project is built for. The SDK derives PlatformTarget from RuntimeIdentifier; processors of one pointer size lay C's types out alike on Windows.</summary>
    static CTarget[] TargetsOf(Platform platform) => platform switch
    {
        Platform.X64 or Platform.Arm64 or Platform.Itanium => [CTarget.X64],
        Platform.X86 or Platform.Arm or Platform.AnyCpu32BitPreferred => [CTarget.X86],
        _ => [CTarget.X64, CTarget.X86],
    };

    /// <summary>What is wrong with a type; null where a header has it so, and where none has it.</summary>
    static Finding? Compare(ComparedType type, SpecSources sources, CTarget[] targets, CancellationToken cancellationToken)
    {
        Finding? first = null;
        foreach (var header in HeadersOf(type, sources))
        {
            lock (header)
            {
                var comparison = HeaderTypeComparison.Of(type.Type, targets.Select(target => header.Declarations(target, cancellationToken)));
                if (comparison is null)
                    continue;
                if (comparison.Differences.Count == 0)
                    return null;
                first ??= new Finding(null, type.Location, type.Type.FullName, comparison.Name, SpecPlace.TextOf(comparison.Position), LayoutWords.Of(type.Type, comparison.Differences))
                {
                    FixLocations = ImmutableArray.Create(SpecPlace.LocationOf(comparison.Position)),
                };
            }
        }

        return first;
    }

    /// <summary>The headers that may have a type: the stated ones where the project has them, else all. Of a type's own Header there is no other.</summary>
    static IEnumerable<SpecHeader> HeadersOf(ComparedType type, SpecSources sources)
    {
        if (type.Header is not { } name)
            return sources.Headers;

        var stated = sources.HeadersNamed(name);
        var own = sources.Headers.Where(header => stated.Any(header.Has));
        return type.Type.Header is not null ? own : own.Concat(sources.Headers.Where(header => !stated.Any(header.Has)));
    }
}
