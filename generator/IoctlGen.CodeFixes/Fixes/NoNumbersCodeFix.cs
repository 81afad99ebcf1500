using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1008: a source that knows the name fills in what the declaration does not say, the name or the numbers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoNumbersCodeFix))]
[Shared]
public sealed class NoNumbersCodeFix() : RuleCodeFix(RuleTable.NoNumbers)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await DeclaredIoctl.FindAsync(context).ConfigureAwait(false) is not { } ioctl)
            return;

        ioctl.OfferName(context, $"{nameof(NoNumbersCodeFix)}.Name");
        context.Offer($"Fill in the numbers of {ioctl.Suggested.PublishedName}", $"{nameof(NoNumbersCodeFix)}.Numbers", ioctl.WithNumbers(ioctl.Code.Numbers));
    }
}
