using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2009: an enum in a buffer states its underlying type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumTypeAnalyzer : BufferRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.EnumType;

    private protected override BufferFinding? Check(BufferPart part) =>
        part is { IsFirst: true, Type: { TypeKind: TypeKind.Enum } type } && WrittenSource.DeclarationOf(type) is EnumDeclarationSyntax { BaseList: null }
            ? new(WrittenSource.NameOf(type), part.Path, part.User, part.TypeName)
            : null;
}
