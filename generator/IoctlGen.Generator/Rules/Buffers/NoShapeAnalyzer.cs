using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2001: every parameter and the return value is a buffer of a shape that the runtime can transfer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoShapeAnalyzer : ShapeRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.NoShape;

    private protected override ShapeProblemKind Kind => ShapeProblemKind.NoShape;

    /// <summary>Which parameter is the device, and what a second buffer is, is known once device and code are: one mistake, one report.</summary>
    private protected override bool IsJudged(MethodFacts method) => method.Device.Expression is not null && method.Code.Value is not null;
}
