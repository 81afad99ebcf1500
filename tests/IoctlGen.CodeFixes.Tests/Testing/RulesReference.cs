using System.Collections.Immutable;
using IoctlGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>The generator and its analyzers, as a consumer's project refers to them.</summary>
sealed class RulesReference : AnalyzerReference
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(IoctlGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The workspace tells generators apart by instance.</summary>
    readonly ImmutableArray<ISourceGenerator> _generators = [new IoctlGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => nameof(RulesReference);

    public static bool Knows(string ruleId) => Analyzers.Any(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == ruleId));

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => Analyzers;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => Analyzers;

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
