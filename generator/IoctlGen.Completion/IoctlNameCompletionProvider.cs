using System.Composition;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Completion;

/// <summary>Completes what a declaration names in a string: codes in <c>[Ioctl("…")]</c>, headers in <c>Header = "…"</c>.</summary>
[ExportCompletionProvider(nameof(IoctlNameCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class IoctlNameCompletionProvider : CompletionProvider
{
    /// <summary>On the quote that begins a string, and on what is typed behind it. Asked at every key: the text alone is looked at.</summary>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion && ArgumentText.MayEndAt(text, caretPosition);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        try
        {
            var (document, cancellationToken) = (context.Document, context.CancellationToken);
            if (await StringArgument.FindAsync(document, context.Position, cancellationToken).ConfigureAwait(false) is not { } argument)
                return;

            var sources = AnalyzedSources.Of(document.Project.AnalyzerOptions, cancellationToken);
            context.CompletionListSpan = argument.Span;
            context.IsExclusive = true;
            context.AddItems(argument.NamesHeader ? HeaderItems.Of(sources) : new CodeItems(argument.Contract(sources, cancellationToken), sources).All(argument.Attribute, cancellationToken));
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            // Asked while somebody types, so nothing is shown; thrown, it would be switched off for the session.
        }
    }

    /// <inheritdoc/>
    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken)
    {
        try
        {
            var sources = AnalyzedSources.Of(document.Project.AnalyzerOptions, cancellationToken);
            var lines = HeaderItems.IsOne(item) ? HeaderItems.Describe(item) : CodeItems.Describe(item, sources, cancellationToken);
            return await Task.FromResult(CompletionDescription.FromText(string.Join("\n", lines))).ConfigureAwait(false);
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            return CompletionDescription.FromText($"This failed, which is a bug in IoctlGen; please report it ({Fault.TextOf(exception)})");
        }
    }
}
