using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2003: the second buffer of an InDirect code is read by the driver, so it is no output.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutputOnInDirectAnalyzer : ShapeRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.OutputOnInDirect;

    private protected override ShapeProblemKind Kind => ShapeProblemKind.OutputOnInDirect;
}
