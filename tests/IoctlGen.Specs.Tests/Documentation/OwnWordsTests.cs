using System.Text.RegularExpressions;
using IoctlGen.Specs.Catalogue;

namespace IoctlGen.Specs.Tests;

/// <summary>The tables keep facts, in words of their own: no run of eight words is one of a page's.</summary>
public sealed partial class OwnWordsTests
{
    const int Run = 8;

    [Fact]
    public void No_cell_repeats_a_sentence_of_a_page()
    {
        var cells = new[] { "specs/pages.tsv", "specs/decided.tsv" }
            .SelectMany(static table => File.ReadLines(Repository.PathOf(table)).Skip(1).SelectMany(static line => line.Split('\t')))
            .Concat(PublishedCatalogue.All.SelectMany(static row => new[] { row.Input, row.Output, row.Buffers }))
            .SelectMany(static cell => RunsOf(cell, WholeSentence));
        var own = new HashSet<string>(cells, StringComparer.Ordinal);

        Assert.True(own.Count > 500);
        Assert.Empty(Corpus.Texts.Select(static page => page.Text).Concat(Directory.EnumerateFiles(SharedFolder.Require("sdk-api-pages"), "*.md").Select(File.ReadAllText))
            .SelectMany(static text => RunsOf(text, static _ => true)).Where(own.Contains).Distinct());
    }

    /// <summary>Lists of types are facts, however many words they have.</summary>
    static bool WholeSentence(IReadOnlyList<string> words) => words.Count(static word => word.Any(char.IsLower) && !word.Contains('_', StringComparison.Ordinal) && word is not ("or" or "and" or "array" or "of" or "more" or "bytes" or "none")) >= Run / 2;

    static IEnumerable<string> RunsOf(string text, Func<IReadOnlyList<string>, bool> counts)
    {
        var words = Word().Matches(text).Select(static match => match.Value).ToList();
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var run = words.GetRange(i, Run);
            if (counts(run))
                yield return string.Join(' ', run).ToUpperInvariant();
        }
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
