using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>Fixes many types at once: what two of them need is added once.</summary>
/// <param name="title">What the fix of one is called.</param>
sealed class LayoutFixAll(string title) : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var reports = new List<Diagnostic>();
        if (fixAllContext is { Scope: FixAllScope.Document, Document: { } document })
            reports.AddRange(await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        foreach (var project in fixAllContext.Scope switch { FixAllScope.Project => [fixAllContext.Project], FixAllScope.Solution => fixAllContext.Solution.Projects, _ => [] })
            reports.AddRange(await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return CodeAction.Create(title, cancellationToken => FixAsync(fixAllContext.Solution, reports, cancellationToken), nameof(LayoutFixAll));
    }

    static async Task<Solution> FixAsync(Solution solution, IReadOnlyList<Diagnostic> reports, CancellationToken cancellationToken)
    {
        var changed = solution;
        var added = new Dictionary<ProjectId, HashSet<string>>();
        foreach (var inDocument in reports.Where(static report => report.Location.IsInSource).GroupBy(report => solution.GetDocument(report.Location.SourceTree)))
        {
            if (inDocument.Key is not { } document)
                continue;
            if (!added.TryGetValue(document.Project.Id, out var known))
                added.Add(document.Project.Id, known = new(StringComparer.Ordinal));

            var edits = new List<TextChange>();
            foreach (var report in inDocument.OrderBy(static report => report.Location.SourceSpan.Start))
            {
                // A type within another that is written anew is fixed with the next run.
                var changes = await ChangesAsync(document, report, known, cancellationToken).ConfigureAwait(false);
                if (!changes.Any(change => edits.Exists(edit => edit.Span.Length > 0 && edit.Span.Contains(change.Span))))
                    edits.AddRange(changes.Where(change => !edits.Contains(change)));
            }

            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            changed = changed.WithDocumentText(document.Id, text.WithChanges(LayoutFix.InOrder(edits)));
        }

        return changed;
    }

    /// <summary>An edit that fails changes nothing, and its report stays: the others are made.</summary>
    static async Task<IReadOnlyList<TextChange>> ChangesAsync(Document document, Diagnostic report, HashSet<string> added, CancellationToken cancellationToken)
    {
        try
        {
            return await LayoutFix.ChangesAsync(document, report, added, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            return [];
        }
    }
}
