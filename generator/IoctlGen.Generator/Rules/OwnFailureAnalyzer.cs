using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>
/// IOCTL9001: no contract makes IoctlGen itself fail. The generator reports the contracts that it gives up, and a rule what it fails at; this reports
/// a contract that the rules alone cannot read, so that it does not pass for one without mistakes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnFailureAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleTable.OwnFailure);

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (IsGenerated(type) && AnalyzedContracts.FaultOf(type, context.Compilation, context.Options, context.CancellationToken) is { } fault)
            context.ReportDiagnostic(Diagnostic.Create(RuleTable.OwnFailure, type.Locations[0], $"The check of '{type.Name}'", fault));
    }

    /// <summary>Where nothing was generated, the generator failed the same way and has said so.</summary>
    static bool IsGenerated(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>().Any(static method => method.PartialImplementationPart is not null);
}
