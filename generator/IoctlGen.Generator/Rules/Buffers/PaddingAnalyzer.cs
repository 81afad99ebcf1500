using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2011: a structure is padded as C pads the same fields under the same packing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PaddingAnalyzer : BufferRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.Padding;

    private protected override BufferFinding? Check(BufferPart part) =>
        part is { IsFirst: true, Type: INamedTypeSymbol type } && part.Layouts.PaddingOf(type) is { } finding
            ? new(WrittenSource.NameOf(type), part.Path, part.User, finding)
            : null;
}
