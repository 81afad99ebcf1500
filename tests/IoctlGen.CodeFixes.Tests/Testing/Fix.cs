using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>
/// Tries a fix, text in, text out. Marks are the reports: the first of the fix's rule is mended, and the marks of the text
/// that comes out are what is still reported. What comes out must compile.
/// </summary>
static class Fix
{
    public const string File = "Consumer/Contract.cs";

    public static Task Turns<TFix>(string before, string after, string? title = null, params (string Key, string? Value)[] properties)
        where TFix : CodeFixProvider, new() =>
        Turns<TFix>([(File, before)], [(File, after)], title, properties);

    /// <summary>Mends the first report, by the action of a title, or the only one.</summary>
    public static async Task Turns<TFix>((string, string)[] before, (string, string)[] after, string? title = null, params (string Key, string? Value)[] properties)
        where TFix : CodeFixProvider, new()
    {
        var solution = MarkedSolution.Of(before);
        var (document, diagnostic) = (await Reported<TFix>(solution, ReportsOf(solution, properties)))[0];
        var actions = await Actions<TFix>(document, diagnostic);
        var action = title is null ? Assert.Single(actions) : Assert.Single(actions, action => action.Title == title);
        await Results.Match(await Results.OfAsync(action), MarkedSolution.Of(after));
    }

    /// <summary>Mends every report of the scope, by the action that the first report's action of the title is equivalent to.</summary>
    public static async Task TurnsAll<TFix>(FixAllScope scope, (string, string)[] before, (string, string)[] after, string? title = null, params (string Key, string? Value)[] properties)
        where TFix : CodeFixProvider, new()
    {
        var solution = MarkedSolution.Of(before);
        var reports = ReportsOf(solution, properties);
        var (document, diagnostic) = (await Reported<TFix>(solution, reports))[0];
        var key = (await Actions<TFix>(document, diagnostic)).First(action => title is null || action.Title == title).EquivalenceKey;
        var fix = new TFix();
        var context = new FixAllContext(document, fix, scope, key, fix.FixableDiagnosticIds, reports, TestContext.Current.CancellationToken);
        await Results.Match(await Results.OfAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!), MarkedSolution.Of(after));
    }

    public static Task Offers<TFix>(string markup, params string[] titles)
        where TFix : CodeFixProvider, new() =>
        Offers<TFix>([(File, markup)], titles);

    /// <summary>Makes sure which actions are offered for the first report, none for instance.</summary>
    public static async Task Offers<TFix>((string, string)[] markup, params string[] titles)
        where TFix : CodeFixProvider, new()
    {
        var solution = MarkedSolution.Of(markup);
        var (document, diagnostic) = (await Reported<TFix>(solution, ReportsOf(solution, [])))[0];
        Assert.Equal(titles, (await Actions<TFix>(document, diagnostic)).Select(action => action.Title));
    }

    static Reports ReportsOf(MarkedSolution solution, (string Key, string? Value)[] properties) =>
        new([.. RulesReference.Analyzers, new MarkedReports(solution, properties.ToImmutableDictionary(property => property.Key, property => property.Value))]);

    static async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> Reported<TFix>(MarkedSolution solution, Reports reports)
        where TFix : CodeFixProvider, new()
    {
        var all = await reports.OfAsync(solution.Solution, TestContext.Current.CancellationToken);
        Results.MatchMarks(solution, all.Select(report => report.Diagnostic));
        return [.. all.Where(report => new TFix().FixableDiagnosticIds.Contains(report.Diagnostic.Id))];
    }

    static async Task<IReadOnlyList<CodeAction>> Actions<TFix>(Document document, Diagnostic diagnostic)
        where TFix : CodeFixProvider, new()
    {
        var actions = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        Assert.Distinct(actions.Select(action => action.EquivalenceKey));
        return actions;
    }
}
