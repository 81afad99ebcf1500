using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1006: [Ioctl] is on an ordinary method of a type with [IoctlContract]. The generator never sees the others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutsideContractAnalyzer : RuleAnalyzer
{
    const string NotOrdinary = "it is no ordinary method, so no call is generated; declare a partial method";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleTable.OutsideContract, RuleTable.OwnFailure);

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(static context => Catch(context.Symbol.Locations[0], context.ReportDiagnostic, () => AnalyzeMember(context)), SymbolKind.Method);

        // What stands in a body is no member, and its symbol is shown to nobody.
        context.RegisterSyntaxNodeAction(static context => Catch(context.Node.GetLocation(), context.ReportDiagnostic, () => AnalyzeLocalFunction(context)), SyntaxKind.LocalFunctionStatement);
        context.RegisterSyntaxNodeAction(static context => Catch(context.Node.GetLocation(), context.ReportDiagnostic, () => AnalyzeLambda(context)), SyntaxKind.ParenthesizedLambdaExpression);
    }

    static void Catch(Location location, Action<Diagnostic> report, Action work) => Fault.Catch($"Rule {RuleTable.OutsideContract.Id}", location, report, work);

    static void AnalyzeMember(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        var reader = new SymbolAttributeReader(context.CancellationToken);
        if (reader.ReadIoctl(method) is not null && FindingIn(method, reader) is { } finding)
            context.ReportDiagnostic(Diagnostic.Create(RuleTable.OutsideContract, method.Locations[0], method.Name, finding));
    }

    static string? FindingIn(IMethodSymbol method, SymbolAttributeReader reader)
    {
        if (method.MethodKind != MethodKind.Ordinary)
            return NotOrdinary;
        return reader.ReadContract(method.ContainingType) is null
            ? $"'{method.ContainingType.Name}' is not marked with [IoctlContract], so no call is generated; mark it"
            : null;
    }

    static void AnalyzeLocalFunction(SyntaxNodeAnalysisContext context)
    {
        var function = (LocalFunctionStatementSyntax)context.Node;
        if (function.AttributeLists.Count > 0 && context.SemanticModel.GetDeclaredSymbol(function, context.CancellationToken) is IMethodSymbol method && Attribute(method, context) is not null)
            context.ReportDiagnostic(Diagnostic.Create(RuleTable.OutsideContract, function.Identifier.GetLocation(), method.Name, NotOrdinary));
    }

    static void AnalyzeLambda(SyntaxNodeAnalysisContext context)
    {
        var lambda = (ParenthesizedLambdaExpressionSyntax)context.Node;
        if (lambda.AttributeLists.Count > 0 && context.SemanticModel.GetSymbolInfo(lambda, context.CancellationToken).Symbol is IMethodSymbol method && Attribute(method, context) is { } attribute)
            context.ReportDiagnostic(Diagnostic.Create(RuleTable.OutsideContract, attribute.Syntax.GetLocation(), "lambda", NotOrdinary));
    }

    static AttributeArguments? Attribute(IMethodSymbol method, SyntaxNodeAnalysisContext context) => new SymbolAttributeReader(context.CancellationToken).ReadIoctl(method);
}
