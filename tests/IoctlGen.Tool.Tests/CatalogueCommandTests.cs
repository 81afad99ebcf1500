using System.Text.Json;
using IoctlGen.Specs.Catalogue;

namespace IoctlGen.Tool.Tests;

/// <summary><c>ioctlgen catalogue</c>: the file. What a browser makes of it is tried in Browser.</summary>
public sealed class CatalogueCommandTests
{
    [Fact]
    public async Task The_file_holds_every_published_code_with_its_facts()
    {
        using var data = JsonDocument.Parse(Between(await Page(), "id=\"data\">", "</script>"));

        var headers = data.RootElement.GetProperty("headers");
        var codes = data.RootElement.GetProperty("codes").EnumerateArray().ToDictionary(code => code[0].GetString()!);
        Assert.Equal(PublishedCatalogue.Names.Order(StringComparer.Ordinal), codes.Keys);
        Assert.All(PublishedCatalogue.All, row =>
        {
            Assert.Equal(row.Code, codes[row.Name][1].GetUInt32());
            Assert.Equal(row.Header, headers[codes[row.Name][2].GetInt32()].GetString());
        });
    }

    [Fact]
    public async Task It_is_one_file_that_fetches_nothing()
    {
        var page = await Page();

        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">\n", page, StringComparison.Ordinal);
        Assert.Contains("content=\"default-src 'none';", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<link|<img|<iframe| src=|@import|url\\(", page);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_ascii_and_the_same_each_time_in_a_file_and_a_pipe()
    {
        var page = await Page();

        Assert.DoesNotContain(page, character => !char.IsAscii(character));
        Assert.Equal(page, (await Tool.Run("catalogue")).Output);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("file"), "", TestContext.Current.CancellationToken);
        var path = folder.PathOf("file/ioctls.html");

        var run = await Tool.Run("catalogue", "-o", path);

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.StartsWith($"ioctlgen: {path}: the file cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    static async Task<string> Page()
    {
        using var folder = new TemporaryFolder();
        var run = await Tool.Run("catalogue", "-o", folder.PathOf("ioctls.html"));
        Assert.Equal(("", "", 0), (run.Output, run.Error, run.ExitCode));
        return await File.ReadAllTextAsync(folder.PathOf("ioctls.html"), TestContext.Current.CancellationToken);
    }

    static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
