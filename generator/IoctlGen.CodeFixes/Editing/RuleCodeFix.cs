using System.Collections.Immutable;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>A fix of some rules, for one report or for all of a document, project or solution.</summary>
/// <param name="rules">The rules whose reports it fixes.</param>
public abstract class RuleCodeFix(params DiagnosticDescriptor[] rules) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. rules.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <summary>Offers what the fix has for a report. If that fails, the editor's menu says so, and the fix stays on offer elsewhere: an exception would switch it off for the session.</summary>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        try
        {
            await OfferAsync(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            context.RegisterCodeFix(
                CodeAction.Create($"The fix of {context.Diagnostics[0].Id} failed, which is a bug in IoctlGen; please report it ({Fault.TextOf(exception)})", _ => Task.FromResult(context.Document), nameof(Fault)),
                context.Diagnostics);
        }
    }

    private protected abstract Task OfferAsync(CodeFixContext context);
}
