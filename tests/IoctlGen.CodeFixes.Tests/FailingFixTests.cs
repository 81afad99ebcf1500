using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests;

/// <summary>A fix that fails says so in the editor's menu and changes nothing: what is thrown would switch it off for the session.</summary>
public sealed class FailingFixTests
{
    [Fact]
    public async Task One_that_fails_while_it_is_offered_says_so_and_changes_nothing()
    {
        var (document, actions) = await Offered(_ => throw new InvalidOperationException("no idea"));
        var action = Assert.Single(actions);
        Assert.StartsWith("The fix of IOCTL1001 failed, which is a bug in IoctlGen; please report it (InvalidOperationException in ", action.Title, StringComparison.Ordinal);
        Assert.EndsWith(": no idea)", action.Title, StringComparison.Ordinal);
        Assert.Equal(Text, await Changed(document, action));
    }

    [Fact]
    public async Task One_that_fails_while_it_edits_changes_nothing()
    {
        var (document, actions) = await Offered(context => context.Offer("Fix it", "key", context.Document, _ => throw new InvalidOperationException()));
        Assert.Equal(Text, await Changed(document, Assert.Single(actions)));
    }

    [Fact]
    public async Task One_that_works_changes_the_text()
    {
        var (document, actions) = await Offered(context => context.Offer("Fix it", "key", new Microsoft.CodeAnalysis.Text.TextChange(new(0, 0), "// ")));
        Assert.Equal("// " + Text, await Changed(document, Assert.Single(actions)));
    }

    [Fact]
    public async Task A_cancelled_one_is_no_failure() =>
        await Assert.ThrowsAsync<OperationCanceledException>(() => Offered(_ => throw new OperationCanceledException()));

    const string Text = "class Meter { }";

    static async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> Offered(Action<CodeFixContext> offer)
    {
        var document = new AdhocWorkspace().AddProject("Consumer", LanguageNames.CSharp).AddDocument("Meter.cs", Text);
        var tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
        var actions = new List<CodeAction>();
        var report = Diagnostic.Create(RuleTable.NotPartial, Location.Create(tree!, new(6, 5)), "", "", "");
        await new AnyFix(offer).RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return (document, actions);
    }

    static async Task<string> Changed(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var solution = operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution ?? document.Project.Solution;
        return (await solution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

#pragma warning disable RS1016, RS1010 // Not for an editor to find: the test asks it.
    sealed class AnyFix(Action<CodeFixContext> offer) : RuleCodeFix(RuleTable.NotPartial)
    {
        private protected override Task OfferAsync(CodeFixContext context)
        {
            offer(context);
            return Task.CompletedTask;
        }
    }
}
