using System.Collections.Immutable;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3010: a structure or an enumeration that a header of the project defines is laid out as there. The command's verify judges by the same code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotHeadersLayoutAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleTable.NotHeadersLayout, RuleTable.OwnFailure);

    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        if (!AnalyzedSources.Of(start.Options, start.CancellationToken).Files.Any(static file => file.Kind == SpecFileKind.Header))
            return;

        var findings = new LayoutFindings(start.Compilation, start.Options);
        start.RegisterSymbolAction(symbol => Analyze(symbol, findings), SymbolKind.NamedType);
    });

    static void Analyze(SymbolAnalysisContext context, LayoutFindings findings) =>
        Fault.Catch($"Rule {RuleTable.NotHeadersLayout.Id} of '{context.Symbol.Name}'", context.Symbol.Locations[0], context.ReportDiagnostic, () =>
        {
            foreach (var finding in findings.Of((INamedTypeSymbol)context.Symbol, context.CancellationToken))
                context.ReportDiagnostic(finding);
        });
}
