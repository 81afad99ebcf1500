using System.Composition;
using IoctlGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL1012: states whether a code that sends data may be sent again; only its driver's documentation knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StatedRetryCodeFix))]
[Shared]
public sealed class StatedRetryCodeFix() : RuleCodeFix(Rules.UnstatedRetry)
{
    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // There is an argument always: the number of the code.
        if (await context.FindAsync<AttributeSyntax>().ConfigureAwait(false) is not { ArgumentList.Arguments: [.., var last] })
            return;

        context.Offer("State Retry = false: send once", $"{nameof(StatedRetryCodeFix)}.false", Edit.Insert(last.Span.End, ", Retry = false"));
        context.Offer("State Retry = true: sending again does no harm", $"{nameof(StatedRetryCodeFix)}.true", Edit.Insert(last.Span.End, ", Retry = true"));
    }
}
