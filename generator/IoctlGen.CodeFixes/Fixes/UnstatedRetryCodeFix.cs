using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1012: states whether a code that sends data may be sent again; only its driver's documentation knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnstatedRetryCodeFix))]
[Shared]
public sealed class UnstatedRetryCodeFix() : RuleCodeFix(RuleTable.UnstatedRetry)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        // There is an argument always: the number of the code.
        if (await context.FindAsync<AttributeSyntax>().ConfigureAwait(false) is not { ArgumentList.Arguments: [.., var last] })
            return;

        context.Offer("State Retry = false: send once", $"{nameof(UnstatedRetryCodeFix)}.false", Edit.Insert(last.Span.End, $", {AttributeNames.Retry} = false"));
        context.Offer("State Retry = true: sending again does no harm", $"{nameof(UnstatedRetryCodeFix)}.true", Edit.Insert(last.Span.End, $", {AttributeNames.Retry} = true"));
    }
}
