using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Refresh;

namespace IoctlGen.Specs.Tests;

/// <summary>Whether the catalogue has what the documentation pages say.</summary>
public sealed class CatalogueSourcesTests
{
    static readonly HashSet<string> NoCodes =
        [.. SdkDifference.All.Select(difference => difference.Name), .. FactTable.Rows("CHeaders/mingw-left-out.tsv").Select(row => row[0])];

    static IEnumerable<(PageFacts Page, CatalogueRow Row)> Documented =>
        from page in Corpus.PageOfEachName let row = PublishedCatalogue.Find(page.Name!) where row is not null select (page, row);

    [Fact]
    public void Every_fact_of_a_page_is_in_the_row_of_its_code()
    {
        Assert.Equal(751, Documented.Count());
        Assert.All(Documented, pair => Assert.Equal(CatalogueComposer.AddressOf(pair.Page), pair.Row.Page));
        Assert.All(Documented.Where(pair => pair.Page.ReplacedBy is not null), pair => Assert.Equal(pair.Page.ReplacedBy, pair.Row.ReplacedBy));
        Assert.All(Documented.Where(pair => pair.Page.MinimumClient is not null), pair => Assert.Equal(pair.Page.MinimumClient.ToString(), pair.Row.Since));
        Assert.All(Documented.Where(pair => pair.Page.MajorCodes.Count > 0), pair => Assert.Equal(pair.Page.IsKernelOnly, pair.Row.IsKernelOnly));
    }

    [Fact]
    public void Every_code_that_only_drivers_can_send_is_in_the_catalogue() => Assert.Equal(
        Corpus.PageOfEachName.Count(page => page.IsKernelOnly),
        Documented.Count(pair => pair.Page.IsKernelOnly && pair.Row.IsKernelOnly));

    [Fact]
    public void A_name_that_has_a_page_is_in_the_catalogue_or_among_those_without_a_code() => Assert.Equal(
        Corpus.PageOfEachName.Select(page => page.Name!).Order(StringComparer.Ordinal),
        Documented.Select(pair => pair.Row.Name).Concat(WithoutCode.Select(row => row.Name)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_name_without_a_code_is_none_or_its_header_comes_with_no_kit_that_is_read()
    {
        Assert.All(WithoutCode, row => Assert.Null(PublishedCatalogue.Find(row.Name)));
        Assert.Equal(
            ["IOCTL_DOT4_LAST", "IOCTL_DOT4_USER_BASE", "IOCTL_INDEX", "IOCTL_LAMP_BASE", "IOCTL_MINIPORT_SIGNATURE_ENDURANCE_INFO", "IOCTL_MINIPORT_SIGNATURE_SET_PROTOCOL"],
            WithoutCode.Select(row => row.Name).Where(NoCodes.Contains));
        Assert.Equal(["pointofservicedriverinterface.h"], WithoutCode.Where(row => !NoCodes.Contains(row.Name)).Select(row => row.Header).Distinct());
    }

    static IReadOnlyList<(string Name, string Header)> WithoutCode { get; } =
        [.. File.ReadLines(Repository.PathOf("specs/without-code.md")).Where(line => line.StartsWith("| IOCTL_", StringComparison.Ordinal)).Select(line => line.Split(" | ")).Select(cells => (cells[0][2..], cells[1]))];
}
