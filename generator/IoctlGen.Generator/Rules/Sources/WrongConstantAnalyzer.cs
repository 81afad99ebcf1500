using System.Collections.Immutable;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3012: outside of contracts too, what has the name of a code has its number.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongConstantAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleTable.WrongConstant, RuleTable.OwnFailure);

    private protected override void Register(AnalysisContext context) => context.RegisterSyntaxNodeAction(Analyze, ConstantDeclaration.Kinds);

    static void Analyze(SyntaxNodeAnalysisContext context)
    {
        // By the name first: it tells of nearly everything in a project that there is nothing to look up.
        if (ConstantDeclaration.Of(context.Node) is not { } constant || !CodeName.BeginsAsPublished(constant.Name.ValueText))
            return;

        Fault.Catch($"Rule {RuleTable.WrongConstant.Id} of '{constant.Name.ValueText}'", constant.Name.GetLocation(), context.ReportDiagnostic, () => Check(context, constant));
    }

    static void Check(SyntaxNodeAnalysisContext context, ConstantDeclaration constant)
    {
        // Numbers without a device type are functions, indices, bits.
        if (ConstantCode.Of(context.SemanticModel.GetConstantValue(constant.Value, context.CancellationToken).Value) is not { } code || CtlCode.DeviceType(code) == 0)
            return;

        var sources = AnalyzedSources.Of(context.Options, context.CancellationToken);
        sources.Read(context.CancellationToken);
        if (sources.FindSpelled(constant.Name.ValueText, code) is not { } published || published.Contradiction(code) is not { } right || IsOfContract(context, constant))
            return;

        var names = string.Join(" and ", sources.NamesOf(code));
        context.ReportDiagnostic(Diagnostic.Create(
            RuleTable.WrongConstant, constant.Name.GetLocation(), SpecPlace.LocationsOf(right), new SuggestedCode(right.Code, right.Place, published.Name).Properties,
            constant.Name.ValueText, code, names.Length == 0 ? "" : $", which is {names}", right.Code, right.Place, published.Name));
    }

    /// <summary>A constant of a contract is held against the method that declares its code, and that one against the sources.</summary>
    static bool IsOfContract(SyntaxNodeAnalysisContext context, ConstantDeclaration constant) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken)?.ContainingSymbol is INamedTypeSymbol type
        && AnalyzedContracts.Of(type, context.Compilation, context.Options, context.CancellationToken) is { } contract
        && contract.Methods.Any(method => method.Name == constant.Name.ValueText);
}
