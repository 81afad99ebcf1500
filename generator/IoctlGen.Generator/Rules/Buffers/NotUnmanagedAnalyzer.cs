using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL2002: a buffer holds no references.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotUnmanagedAnalyzer : ShapeRule
{
    internal override DiagnosticDescriptor Rule => Rules.NotUnmanaged;

    private protected override ShapeProblemKind Kind => ShapeProblemKind.NotUnmanaged;
}
