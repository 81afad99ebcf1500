using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Tables;

namespace IoctlGen.Specs.Tests;

/// <summary>Holds the catalogue, and the reader of pages, against what people read on them: specs/pages.tsv.</summary>
public sealed class PageTableTests
{
    static readonly PageTable Table = PageTable.Read(File.ReadLines(Repository.PathOf("specs/pages.tsv")), DecidedTable.Read(File.ReadLines(Repository.PathOf("specs/decided.tsv"))));

    [Fact]
    public void No_two_rows_of_a_name_contradict_each_other() => Assert.Empty(Table.Conflicts);

    [Fact]
    public void Every_certain_fact_is_in_the_catalogue() => Assert.All(
        Table.All.Select(row => row.Name).Distinct().Select(PublishedCatalogue.Find).OfType<CatalogueRow>(),
        row => Assert.Equal((Table.InputOf(row.Name), Table.OutputOf(row.Name), string.Join(" ", Table.AddressesOf(row.Name))), (row.Input, row.Output, $"{row.Page} {row.SdkPage}".Trim())));

    [Fact]
    public void The_catalogue_has_the_replacements_that_people_read_and_no_others() => Assert.All(
        PublishedCatalogue.All,
        row => Assert.Equal(Table.ReplacementOf(row.Name) ?? "", row.ReplacedBy));

    [Fact]
    public void A_buffer_that_is_not_there_has_no_size() =>
        Assert.DoesNotContain(Table.Decided.All, row => (row.Value is "none" or DecidedRow.NobodySays) && (row.Size + row.SizedBy + row.Cases).Length > 0);

    [Fact]
    public void Every_case_of_a_buffer_is_one_of_its_forms_or_a_part_of_one_that_is_open() => Assert.Empty(
        from row in Table.Decided.All
        let forms = row.Value.Split(" or ").Where(form => form != "none").ToList()
        where row.Value.Length > 0
        from type in row.AllCases.SelectMany(pair => pair.Type.Split(" or "))
        where type != "none" && !forms.Contains(type) && !forms.Exists(form => IsOpen(form) && (forms.Count == 1 || (type + " and ").StartsWith(form[..(form.LastIndexOf(' ') + 1)], StringComparison.Ordinal)))
        select $"{row.Name} {row.Side}: {type}");

    /// <summary>What stands there, or what follows it, is left to the cases.</summary>
    static bool IsOpen(string form) => form.EndsWith("more", StringComparison.Ordinal) || form.EndsWith("bytes", StringComparison.Ordinal);

    /// <summary>It may state less. Where it states something else, the table of differences has the reason.</summary>
    [Fact]
    public void The_reader_states_nothing_that_a_person_did_not_read() => Assert.Equal(
        FactTable.Rows("Documentation/reader-differences.tsv").Select(row => $"{row[0]} {row[1]}: {row[2]}").Order(StringComparer.Ordinal),
        Readings.Where(reading => reading.Stated.Length > 0 && !PageTable.Covers(reading.Read, reading.Stated)).Select(reading => $"{reading.Side}: {reading.Stated}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_reader_states_what_a_person_read_on_the_SDKs_pages_that_are_at_hand() => Assert.Equal(
        FactTable.Rows("Documentation/sdk-unread.tsv").Select(row => $"{row[0]} {row[1]}: {row[2]}").Order(StringComparer.Ordinal),
        Sdk.SelectMany(page => Of(page, "sdk/")).Where(reading => reading.Stated != reading.Read).Select(reading => $"{reading.Side}: {reading.Read}").Distinct().Order(StringComparer.Ordinal));

    static IEnumerable<(string Side, string Stated, string Read)> Readings =>
        Corpus.PageOfEachName.SelectMany(page => Of(page, "ddi/")).Concat(Sdk.SelectMany(page => Of(page, "sdk/")));

    static IEnumerable<PageFacts> Sdk => Directory.EnumerateFiles(SharedFolder.Require("sdk-api-pages"), "*.md")
        .Append(Path.Combine(SharedFolder.Require("seed-pages"), "ni-winioctl-fsctl_make_media_compatible.md"))
        .Select(path => PageReader.Read(path, File.ReadAllText(path), TestContext.Current.CancellationToken));

    static IEnumerable<(string Side, string Stated, string Read)> Of(PageFacts page, string family) =>
        Table.All.Where(row => row.Name == page.Name && row.Page.StartsWith(family, StringComparison.Ordinal)).SelectMany(row => new[]
        {
            ($"{row.Name} input", page.Input.Text, row.Input.Said),
            ($"{row.Name} output", page.Output.Text, row.Output.Said),
        });
}
