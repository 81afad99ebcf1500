using System.Formats.Tar;
using System.IO.Compression;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Tests;

public sealed class DocumentedVersionsTests
{
    static readonly string[] Fields = ["req.target-min-winverclnt:", "req.target-min-winversvr:"];

    public static TheoryData<string, string?> Forms => new(DocumentedVersions.All);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_documented_form_names_its_release_or_none(string text, string? expected) =>
        Assert.Equal(expected, WindowsVersions.TryParse(text, out var version) ? version.ToString() : null);

    [Fact]
    public void Every_form_of_the_documentation_pages_was_decided()
    {
        var decided = DocumentedVersions.All.Select(form => form.Text).ToHashSet();
        var forms = FormsOf(SharedFolder.Require("ddi-pages.tar.gz"));

        Assert.Equal(56, forms.Count);
        Assert.Empty(forms.Except(decided));
    }

    static HashSet<string> FormsOf(string archive)
    {
        var forms = new HashSet<string>();
        using var tar = new TarReader(new GZipStream(File.OpenRead(archive), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null)
                continue;
            using var page = new StreamReader(entry.DataStream);
            while (page.ReadLine() is { } line)
            {
                if (Fields.FirstOrDefault(line.StartsWith) is { } field && line[field.Length..].Trim() is { Length: > 0 } text)
                    forms.Add(text);
            }
        }

        return forms;
    }
}
