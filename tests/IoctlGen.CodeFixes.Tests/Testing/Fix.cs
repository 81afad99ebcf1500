using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>
/// Tries a fix, text in, text out. Marks are the reports: the first of the fix's rule is fixed, and the marks of the text
/// that comes out are what is still reported. Warnings and advice of other rules do not count. What comes out must compile.
/// </summary>
static class Fix
{
    public const string File = "Consumer/Contract.cs";

    static readonly Reports Rules = new(RulesReference.Analyzers);

    public static Task Turns<TFix>(string before, string after, string? title = null)
        where TFix : CodeFixProvider, new() =>
        Turns<TFix>([(File, before)], [(File, after)], title);

    /// <summary>Mends the first report, by the action of a title, or the only one.</summary>
    public static async Task Turns<TFix>((string, string)[] before, (string, string)[] after, string? title = null)
        where TFix : CodeFixProvider, new() =>
        await Results.Match(await Fixed<TFix>(before, title), MarkedSolution.Of(after), Counts<TFix>);

    /// <summary>What comes out, for a test that asks of it more than its text.</summary>
    public static async Task<Solution> Fixed<TFix>((string, string)[] before, string? title = null)
        where TFix : CodeFixProvider, new()
    {
        var (document, diagnostic) = (await Reported<TFix>(MarkedSolution.Of(before)))[0];
        var actions = await Actions<TFix>(document, diagnostic);
        return await Results.OfAsync(title is null ? Assert.Single(actions) : Assert.Single(actions, action => action.Title == title));
    }

    /// <summary>Mends every report of the scope, by the action that the first report's action of the title is equivalent to.</summary>
    public static async Task TurnsAll<TFix>(FixAllScope scope, (string, string)[] before, (string, string)[] after, string? title = null)
        where TFix : CodeFixProvider, new()
    {
        var solution = MarkedSolution.Of(before);
        var (document, diagnostic) = (await Reported<TFix>(solution))[0];
        var key = (await Actions<TFix>(document, diagnostic)).First(action => title is null || action.Title == title).EquivalenceKey;
        var fix = new TFix();
        var context = new FixAllContext(document, fix, scope, key, fix.FixableDiagnosticIds, Rules, TestContext.Current.CancellationToken);
        await Results.Match(await Results.OfAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!), MarkedSolution.Of(after), Counts<TFix>);
    }

    public static Task Offers<TFix>(string markup, params string[] titles)
        where TFix : CodeFixProvider, new() =>
        Offers<TFix>([(File, markup)], titles);

    /// <summary>Makes sure which actions are offered for the first report, none for instance.</summary>
    public static async Task Offers<TFix>((string, string)[] markup, params string[] titles)
        where TFix : CodeFixProvider, new()
    {
        var solution = MarkedSolution.Of(markup);
        var (document, diagnostic) = (await Reported<TFix>(solution))[0];
        Assert.Equal(titles, (await Actions<TFix>(document, diagnostic)).Select(action => action.Title));
    }

    static async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> Reported<TFix>(MarkedSolution solution)
        where TFix : CodeFixProvider, new()
    {
        var all = await Rules.OfAsync(solution.Solution, TestContext.Current.CancellationToken);
        Results.MatchMarks(solution, all.Select(report => report.Diagnostic).Where(Counts<TFix>));
        return [.. all.Where(report => IsFixed<TFix>(report.Diagnostic))];
    }

    static bool Counts<TFix>(Diagnostic report)
        where TFix : CodeFixProvider, new() =>
        report.Severity == DiagnosticSeverity.Error || IsFixed<TFix>(report);

    static bool IsFixed<TFix>(Diagnostic report)
        where TFix : CodeFixProvider, new() =>
        new TFix().FixableDiagnosticIds.Contains(report.Id);

    static async Task<IReadOnlyList<CodeAction>> Actions<TFix>(Document document, Diagnostic diagnostic)
        where TFix : CodeFixProvider, new()
    {
        var actions = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        Assert.Distinct(actions.Select(action => action.EquivalenceKey));
        return actions;
    }
}
