using System.Collections.Immutable;
using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL1006: [Ioctl] is on an ordinary method of a type with [IoctlContract]. The generator never sees the others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutsideContractAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rules.OutsideContract);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.Method);
    }

    static void Analyze(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        var reader = new SymbolAttributeReader(context.CancellationToken);
        if (reader.ReadIoctl(method) is not null && Complaint(method, reader) is { } complaint)
            context.ReportDiagnostic(Diagnostic.Create(Rules.OutsideContract, method.Locations[0], method.Name, complaint));
    }

    static string? Complaint(IMethodSymbol method, SymbolAttributeReader reader)
    {
        if (reader.ReadContract(method.ContainingType) is null)
            return $"'{method.ContainingType.Name}' is not marked with [IoctlContract], so no call is generated; mark it";
        return method.MethodKind == MethodKind.Ordinary ? null : "it is no ordinary method, so no call is generated; declare a partial method";
    }
}
