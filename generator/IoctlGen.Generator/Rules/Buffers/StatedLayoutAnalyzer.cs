using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2010: a structure that is a buffer says so by [StructLayout].</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatedLayoutAnalyzer : BufferRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.StatedLayout;

    // The one field of an inline array has no order; its attribute says more than a layout would.
    private protected override BufferFinding? Check(BufferPart part) =>
        part is { IsFirst: true, Type: INamedTypeSymbol { TypeKind: TypeKind.Struct } type }
        && WrittenSource.NameOf(type) is { } name
        && !StatedLayout.Of(type).IsStated
        && Elements.Of(type) is null
            ? new(name, part.TypeName, part.User)
            : null;
}
