using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL3003: takes the numbers that a header of the project, or a published one, has for the name, or leaves them to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotAsPublishedCodeFix))]
[Shared]
public sealed class NotAsPublishedCodeFix() : RuleCodeFix(RuleTable.NotAsPublished)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await DeclaredIoctl.FindAsync(context).ConfigureAwait(false) is not { } ioctl)
            return;

        context.Offer($"Take the numbers of {ioctl.Suggested.Place}", $"{nameof(NotAsPublishedCodeFix)}.Numbers", [.. new CorrectedNumbers(ioctl, context.CancellationToken).Changes()]);
        ioctl.OfferName(context, $"{nameof(NotAsPublishedCodeFix)}.Name");
    }
}
