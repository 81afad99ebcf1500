using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>Reports whatever a test marked with an id that no analyzer has, so that its fix can be tried without the rule.</summary>
[SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1001", Justification = "Only a test runs it; a compiler never loads it.")]
sealed class MarkedReports(MarkedSolution solution, ImmutableDictionary<string, string?> properties) : DiagnosticAnalyzer
{
    readonly ImmutableDictionary<string, DiagnosticDescriptor> _rules = solution.Marks.Select(mark => mark.Id).Distinct()
        .Where(id => !RulesReference.Knows(id))
        .ToImmutableDictionary(id => id, id => new DiagnosticDescriptor(id, id, id, "IoctlGen", DiagnosticSeverity.Warning, isEnabledByDefault: true));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. _rules.Values];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(tree =>
        {
            foreach (var (path, id, span) in solution.Marks.Where(mark => mark.Path == tree.Tree.FilePath && _rules.ContainsKey(mark.Id)))
                tree.ReportDiagnostic(Diagnostic.Create(_rules[id], Location.Create(tree.Tree, span), properties));
        });
    }
}
