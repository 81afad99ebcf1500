using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL2009: states the type that an enum has, which is also that of C's enums for the compilers of Windows drivers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumTypeCodeFix))]
[Shared]
public sealed class EnumTypeCodeFix() : RuleCodeFix(RuleTable.EnumType)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindFixedAsync().ConfigureAwait(false) is EnumDeclarationSyntax declaration)
            context.Offer("State ': int'", nameof(EnumTypeCodeFix), context.DocumentOf(declaration), Edit.Insert(declaration.Identifier.Span.End, " : int"));
    }
}
