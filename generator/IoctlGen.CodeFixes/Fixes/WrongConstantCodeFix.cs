using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL3012: gives a constant the number that a source has for its name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongConstantCodeFix))]
[Shared]
public sealed class WrongConstantCodeFix() : RuleCodeFix(RuleTable.WrongConstant)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindAsync<SyntaxNode>().ConfigureAwait(false) is not { } node || ConstantDeclaration.Of(node) is not { } constant || SuggestedCode.Read(context.Diagnostics[0].Properties) is not { } suggested)
            return;

        var number = new CorrectedConstant(constant, await context.ModelAsync().ConfigureAwait(false), context.CancellationToken);
        context.Offer($"Take the number of {suggested.Place}", nameof(WrongConstantCodeFix), number.Change(suggested.Code));
    }
}
