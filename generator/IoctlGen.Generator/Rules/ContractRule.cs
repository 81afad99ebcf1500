using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>One rule about contracts. As an analyzer it reports; the generator asks the same check what to leave out, if the rule is an error.</summary>
public abstract class ContractRule : RuleAnalyzer
{
    internal abstract DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule, RuleTable.OwnFailure);

    /// <summary>Whether the rule has anything to say of a compilation.</summary>
    private protected virtual bool IsAskedOf(Compilation compilation) => true;

    internal abstract IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken);

    /// <summary>The same for rules that more than the contract matters to; they never block.</summary>
    internal virtual IEnumerable<Finding> Check(ContractFacts contract, AnalyzedProject project, CancellationToken cancellationToken) => Check(contract, cancellationToken);

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private protected void Report(IEnumerable<Finding> findings, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
            report(Diagnostic.Create(Rule, finding.Location, finding.FixLocations, finding.Properties, finding.Arguments));
    }

    /// <summary>Does work of the rule, and reports what it throws.</summary>
    private protected void Catch(string subject, Location location, Action<Diagnostic> report, Action work) => Fault.Catch($"Rule {Rule.Id} of {subject}", location, report, work);

    void Analyze(SymbolAnalysisContext context) => Catch($"'{context.Symbol.Name}'", context.Symbol.Locations[0], context.ReportDiagnostic, () => Report(context));

    void Report(SymbolAnalysisContext context)
    {
        if (!IsAskedOf(context.Compilation) || AnalyzedContracts.Of((INamedTypeSymbol)context.Symbol, context.Compilation, context.Options, context.CancellationToken) is not { } contract)
            return;

        var project = new AnalyzedProject(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, Layouts.Of(context.Compilation));
        Report(Check(contract, project, context.CancellationToken), context.ReportDiagnostic);
    }
}
