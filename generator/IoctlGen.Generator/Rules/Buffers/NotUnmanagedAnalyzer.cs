using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2002: a buffer holds no references.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotUnmanagedAnalyzer : ShapeRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.NotUnmanaged;

    private protected override ShapeProblemKind Kind => ShapeProblemKind.NotUnmanaged;
}
