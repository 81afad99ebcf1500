using IoctlGen.Completion;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>What Roslyn's own completion service offers at the mark <c>{|here:|}</c>, with our assembly referred to as the package does it: the project's analyzers name it.</summary>
sealed class Completions
{
    static readonly AnalyzerFileReference Reference = RulesReference.To(typeof(IoctlNameCompletionProvider).Assembly);

    readonly Document _document;

    Completions(Document document, IReadOnlyList<CompletionItem> items) => (_document, Items) = (document, items);

    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<CompletionItem> Items { get; }

    public IEnumerable<string> Names => Items.Select(static item => item.DisplayText);

    static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public static Task<Completions> At(string markup, CompletionTrigger? trigger = null) => At([(Fix.File, markup)], trigger);

    public static async Task<Completions> At((string, string)[] files, CompletionTrigger? trigger = null)
    {
        var marked = MarkedSolution.Of(files);
        var (path, _, span) = Assert.Single(marked.Marks);
        var document = marked.Solution.Projects.SelectMany(static project => project.Documents).Single(document => document.FilePath == path);
        document = document.Project.AddAnalyzerReference(Reference).GetDocument(document.Id)!;
        var list = await Service(document).GetCompletionsAsync(document, span.Start, trigger ?? CompletionTrigger.Invoke, cancellationToken: CancellationToken);
        return new(document, [.. list.ItemsList]);
    }

    public async Task<string> DescriptionOf(string name) =>
        (await Service(_document).GetDescriptionAsync(_document, Item(name), CancellationToken))!.Text;

    /// <summary>The text of the file once the item is taken.</summary>
    public async Task<string> TextWith(string name)
    {
        var change = await Service(_document).GetChangeAsync(_document, Item(name), cancellationToken: CancellationToken);
        return (await _document.GetTextAsync(CancellationToken)).WithChanges(change.TextChange).ToString();
    }

    static CompletionService Service(Document document) => CompletionService.GetService(document)!;

    CompletionItem Item(string name) => Assert.Single(Items, item => item.DisplayText == name);
}
