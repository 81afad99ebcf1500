using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1020: no type hides the namespaces that generated code starts its names with.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HiddenNamespaceAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleTable.HiddenNamespace);

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    static void Analyze(SymbolAnalysisContext context)
    {
        if (context.Symbol is { ContainingType: null, ContainingNamespace.IsGlobalNamespace: true, Name: "System" or "IoctlGen" } type)
            context.ReportDiagnostic(Diagnostic.Create(RuleTable.HiddenNamespace, type.Locations[0], type.Name));
    }
}
