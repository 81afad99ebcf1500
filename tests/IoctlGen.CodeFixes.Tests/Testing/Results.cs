using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>What an action makes of a solution, held against what a test expects.</summary>
static class Results
{
    public static async Task<Solution> OfAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    /// <summary>The same texts, which compile without a warning, and of which the rules report what is marked, as far as it counts.</summary>
    public static async Task Match(Solution changed, MarkedSolution expected, Func<Diagnostic, bool> counts)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var texts = new List<(string Path, string Text)>();
        foreach (var document in changed.Projects.SelectMany(project => project.Documents.Concat<TextDocument>(project.AdditionalDocuments)))
            texts.Add((document.FilePath!.TrimStart('/'), (await document.GetTextAsync(cancellationToken)).ToString()));
        Assert.Equal(Joined(expected.Texts), Joined(texts));

        MatchMarks(expected, (await new Reports(RulesReference.Analyzers).OfAsync(changed, cancellationToken)).Select(report => report.Diagnostic).Where(counts));
        foreach (var project in changed.Projects)
            Assert.Empty(Compilations.CompilerReports((await project.GetCompilationAsync(cancellationToken))!));
    }

    public static void MatchMarks(MarkedSolution solution, IEnumerable<Diagnostic> reports) => Assert.Equal(
        solution.Marks.Select(mark => $"{mark.Path} {mark.Span} {mark.Id}").Order(StringComparer.Ordinal),
        reports.Select(r => $"{r.Location.SourceTree!.FilePath} {r.Location.SourceSpan} {r.Id}").Order(StringComparer.Ordinal));

    static string Joined(IEnumerable<(string Path, string Text)> files) => string.Join("\n", files.Select(file => $"// {file.Path}\n{file.Text}").Order(StringComparer.Ordinal));
}
