using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>What every fix does around its own edit.</summary>
static class FixContext
{
    /// <summary>The innermost node of a kind at the report.</summary>
    public static async Task<T?> FindAsync<T>(this CodeFixContext context)
        where T : SyntaxNode
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();
    }

    public static async Task<SemanticModel> ModelAsync(this CodeFixContext context) =>
        (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;

    /// <summary>The node where the fix goes: in a structure, say, that a buffer is of, maybe in another file; null where nobody wrote it.</summary>
    public static async Task<SyntaxNode?> FindFixedAsync(this CodeFixContext context)
    {
        if (context.Diagnostics[0].AdditionalLocations is not [{ SourceTree: { } tree } place, ..] || context.Document.Project.Solution.GetDocument(tree) is null)
            return null;
        var root = await tree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
    }

    /// <summary>The document of a node of <see cref="FindFixedAsync"/>.</summary>
    public static Document DocumentOf(this CodeFixContext context, SyntaxNode place) => context.Document.Project.Solution.GetDocument(place.SyntaxTree)!;

    /// <summary>Offers an edit of the report's own document. Edits are of text: what they do not touch stays as the user has laid it out, and fixing all merges them.</summary>
    public static void Offer(this CodeFixContext context, string title, string key, params TextChange[] changes) => Offer(context, title, key, context.Document, changes);

    public static void Offer(this CodeFixContext context, string title, string key, Document document, params TextChange[] changes)
    {
        if (!BreaksSyntax(document, changes))
            context.Offer(title, key, document, _ => changes);
    }

    /// <summary>The same for an edit that takes a while: it is made when it is wanted.</summary>
    public static void Offer(this CodeFixContext context, string title, string key, Document document, Func<CancellationToken, IEnumerable<TextChange>> changes) =>
        context.Offer(title, key, async cancellationToken =>
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var edits = changes(cancellationToken).ToArray();
            return BreaksSyntax(document, edits) ? document.Project.Solution : document.WithText(text.WithChanges(edits)).Project.Solution;
        });

    public static void Offer(this CodeFixContext context, string title, string key, Func<CancellationToken, Task<Solution>> change) =>
        context.RegisterCodeFix(CodeAction.Create(title, cancellationToken => ChangedAsync(context.Document.Project.Solution, change, cancellationToken), key), context.Diagnostics);

    /// <summary>Whether text that does not parse would do so even less: where tokens are missing, the place of an edit may not be what it seems.</summary>
    static bool BreaksSyntax(Document document, TextChange[] changes)
    {
        if (!document.TryGetSyntaxTree(out var tree) || !tree.GetRoot().ContainsDiagnostics)
            return false;

        var changed = tree.WithChangedText(tree.GetText().WithChanges(changes));
        return Errors(changed) > Errors(tree);
    }

    static int Errors(SyntaxTree tree) => tree.GetDiagnostics().Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>An edit that fails changes nothing, and its report stays: of many that are fixed at once, the others are.</summary>
    static async Task<Solution> ChangedAsync(Solution original, Func<CancellationToken, Task<Solution>> change, CancellationToken cancellationToken)
    {
        try
        {
            return await change(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            return original;
        }
    }
}
