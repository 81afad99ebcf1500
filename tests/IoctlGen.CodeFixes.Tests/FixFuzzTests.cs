using CsCheck;
using IoctlGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests;

/// <summary>What compiled does so after any fix that is offered, for one report and for all, and what did not parse does not parse less.</summary>
public sealed class FixFuzzTests
{
    static readonly Reports Rules = new(RulesReference.Analyzers);

    static readonly CodeFixProvider[] Fixes =
    [
        .. typeof(RuleCodeFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleCodeFix)) && !type.IsAbstract).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void Every_fix_of_every_report() => Fuzz.Check(Gen.OneOf(ContractText.Flawed, ContractText.Flawed, ContractText.Flawed, ContractText.Any), text => Check(text).GetAwaiter().GetResult(), 60);

    static async Task Check(string text)
    {
        var solution = MarkedSolution.Of([(Fix.File, text)]).Solution;
        var (syntax, errors) = await Errors(solution);
        foreach (var (document, report) in await Rules.OfAsync(solution, TestContext.Current.CancellationToken))
        {
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(report.Id)))
            {
                var actions = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new(document, report, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
                foreach (var action in actions)
                {
                    await IsNoWorse(await Results.OfAsync(action), syntax, errors, $"{action.Title} of {report.Id}");
                    var all = new FixAllContext(document, fix, FixAllScope.Document, action.EquivalenceKey, fix.FixableDiagnosticIds, Rules, TestContext.Current.CancellationToken);
                    if (await fix.GetFixAllProvider()!.GetFixAsync(all) is { } fixAll)
                        await IsNoWorse(await Results.OfAsync(fixAll), syntax, errors, $"{action.Title} of every {report.Id}");
                }
            }
        }
    }

    static async Task IsNoWorse(Solution changed, int syntax, int errors, string action)
    {
        var (syntaxAfter, errorsAfter) = await Errors(changed);
        var text = await changed.Projects.Single().Documents.Single().GetTextAsync(TestContext.Current.CancellationToken);
        Assert.True(syntaxAfter <= syntax, $"{action}: parses less.\n{text}");
        Assert.True(errors > 0 || errorsAfter == 0, $"{action}: does not compile any more.\n{text}");
    }

    static async Task<(int Syntax, int All)> Errors(Solution solution)
    {
        var tree = await solution.Projects.Single().Documents.Single().GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
        var compilation = await solution.Projects.Single().GetCompilationAsync(TestContext.Current.CancellationToken);
        return (tree!.GetDiagnostics().Count(IsError), compilation!.GetDiagnostics(TestContext.Current.CancellationToken).Count(IsError));
    }

    static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
