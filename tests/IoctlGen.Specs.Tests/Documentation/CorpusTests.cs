using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Tests;

/// <summary>All 772 pages of the driver kit's documentation, where they lie beside the checkout.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Every_page_is_read_and_fills_what_it_has()
    {
        var pages = Corpus.Pages;

        Assert.Equal(
            """
            pages            772
            name             772
            header           772
            include header   475
            description      772
            client text      191
            client version   182
            server text       38
            server version    35
            major code       177
            kernel only       93
            input types      314
            no input         218
            output types     241
            no output        259
            statuses         633
            replaced by        8
            """,
            string.Join("\n", Count(pages).Select(row => $"{row.Field,-14}{row.Count,6}")));
    }

    /// <summary>Their facts were written down from the pages before the reader's were looked at; where a page says a thing in prose alone, the cell is empty. Of the buffers, specs/pages.tsv has all.</summary>
    [Fact]
    public void Pages_that_were_read_by_eye_say_the_same()
    {
        var byEye = FactTable.Rows("Documentation/read-by-eye.tsv");
        var pages = Corpus.Pages.ToDictionary(page => (page.Name, page.Header));

        Assert.True(byEye.Length >= 40);
        Assert.Equal(byEye.Select(row => string.Join(" | ", row)), byEye.Select(row => Facts(pages[(row[0], row[1])])));
    }

    static string Facts(PageFacts page) => string.Join(
        " | ",
        page.Name,
        page.Header,
        page.IncludeHeader,
        page.MinimumClient,
        page.MinimumServer,
        string.Join(" ", page.MajorCodes),
        string.Join(" ", page.Statuses),
        page.ReplacedBy);

    static IEnumerable<(string Field, int Count)> Count(IReadOnlyList<PageFacts> pages) =>
    [
        ("pages", pages.Count),
        ("name", pages.Count(page => page.Name is not null)),
        ("header", pages.Count(page => page.Header is not null)),
        ("include header", pages.Count(page => page.IncludeHeader is not null)),
        ("description", pages.Count(page => page.Description.Length > 0)),
        ("client text", pages.Count(page => page.MinimumClientText is not null)),
        ("client version", pages.Count(page => page.MinimumClient is not null)),
        ("server text", pages.Count(page => page.MinimumServerText is not null)),
        ("server version", pages.Count(page => page.MinimumServer is not null)),
        ("major code", pages.Count(page => page.MajorCodes.Count > 0)),
        ("kernel only", pages.Count(page => page.IsKernelOnly)),
        ("input types", pages.Count(page => !page.Input.IsSilent && !page.Input.IsNone)),
        ("no input", pages.Count(page => page.Input.IsNone)),
        ("output types", pages.Count(page => !page.Output.IsSilent && !page.Output.IsNone)),
        ("no output", pages.Count(page => page.Output.IsNone)),
        ("statuses", pages.Count(page => page.Statuses.Count > 0)),
        ("replaced by", pages.Count(page => page.ReplacedBy is not null)),
    ];
}
