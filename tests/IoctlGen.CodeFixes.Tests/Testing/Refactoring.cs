using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>Tries a refactoring, text in, text out. The mark <c>{|here:|}</c> is what is selected; what comes out must compile and break no rule.</summary>
static class Refactoring
{
    public static Task Turns<TRefactoring>(string before, string after, string? title = null)
        where TRefactoring : CodeRefactoringProvider, new() =>
        Turns<TRefactoring>([(Fix.File, before)], [(Fix.File, after)], title);

    public static async Task Turns<TRefactoring>((string, string)[] before, (string, string)[] after, string? title = null)
        where TRefactoring : CodeRefactoringProvider, new()
    {
        var actions = await Actions<TRefactoring>(before);
        var action = title is null ? Assert.Single(actions) : Assert.Single(actions, action => action.Title == title);

        // That a published code is replaced by another (IOCTL1015) was so before.
        await Results.Match(await Results.OfAsync(action), MarkedSolution.Of(after), static report => report.Id != "IOCTL1015");
    }

    public static async Task Offers<TRefactoring>(string markup, params string[] titles)
        where TRefactoring : CodeRefactoringProvider, new() =>
        Assert.Equal(titles, (await Actions<TRefactoring>([(Fix.File, markup)])).Select(action => action.Title));

    static async Task<IReadOnlyList<CodeAction>> Actions<TRefactoring>((string, string)[] files)
        where TRefactoring : CodeRefactoringProvider, new()
    {
        var solution = MarkedSolution.Of(files);
        var (path, _, span) = Assert.Single(solution.Marks);
        var document = solution.Solution.Projects.SelectMany(project => project.Documents).Single(document => document.FilePath == path);
        var actions = new List<CodeAction>();
        await new TRefactoring().ComputeRefactoringsAsync(new(document, span, actions.Add, TestContext.Current.CancellationToken));
        return actions;
    }
}
