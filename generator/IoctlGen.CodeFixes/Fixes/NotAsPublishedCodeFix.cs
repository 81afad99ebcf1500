using System.Composition;
using IoctlGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL3003: takes the numbers that a header of the project, or a published one, has for the name, or leaves them to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PublishedCodeFix))]
[Shared]
public sealed class PublishedCodeFix() : RuleCodeFix(Rules.NotAsPublished)
{
    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await DeclaredIoctl.FindAsync(context).ConfigureAwait(false) is not { } ioctl)
            return;

        context.Offer($"Take the numbers of {ioctl.Suggested.Place}", $"{nameof(PublishedCodeFix)}.Numbers", [.. new CorrectedNumbers(ioctl, context.CancellationToken).Changes()]);
        ioctl.OfferName(context, $"{nameof(PublishedCodeFix)}.Name");
    }
}
