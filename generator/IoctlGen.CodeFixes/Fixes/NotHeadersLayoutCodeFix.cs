using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.CodeFixes.Layouts;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL3010: gives a structure or an enumeration the fields or values of the header.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotHeadersLayoutCodeFix))]
[Shared]
public sealed class NotHeadersLayoutCodeFix() : RuleCodeFix(RuleTable.NotHeadersLayout)
{
    const string Title = "Take the header's layout";

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new LayoutFixAll(Title);

    private protected override async Task OfferAsync(CodeFixContext context)
    {
        var changes = await LayoutFix.ChangesAsync(context.Document, context.Diagnostics[0], new(StringComparer.Ordinal), context.CancellationToken).ConfigureAwait(false);
        if (changes.Count > 0)
            context.Offer(Title, nameof(NotHeadersLayoutCodeFix), [.. LayoutFix.InOrder(changes)]);
    }
}
