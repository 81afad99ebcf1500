using System.Formats.Tar;
using System.IO.Compression;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Tests;

/// <summary>The 772 pages of the driver kit's documentation, which may lie beside the checkout; skips the running test where they do not.</summary>
static class Corpus
{
    static readonly Lazy<IReadOnlyList<PageFacts>> Cached = new(() => [.. Texts.Select(page => PageReader.Read(page.Path, page.Text, TestContext.Current.CancellationToken))]);

    /// <summary>Their texts.</summary>
    public static IEnumerable<(string Path, string Text)> Texts => Read(SharedFolder.Require("ddi-pages.tar.gz"));

    public static IReadOnlyList<PageFacts> Pages => Cached.Value;

    /// <summary>The page that the catalogue takes for a name: some stand under two headers.</summary>
    public static IEnumerable<PageFacts> PageOfEachName => Pages.OrderBy(page => page.Path, StringComparer.Ordinal).DistinctBy(page => page.Name);

    static IEnumerable<(string Path, string Text)> Read(string path)
    {
        using var archive = new TarReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.Name.EndsWith(".md", StringComparison.Ordinal) && entry.DataStream is { } data)
                yield return (entry.Name, new StreamReader(data).ReadToEnd());
        }
    }
}
