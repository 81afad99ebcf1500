using IoctlGen.Specs.Documentation;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Import;

/// <summary>Reads documentation pages.</summary>
static class PageFiles
{
    /// <summary>The largest page, in bytes.</summary>
    const int MaximumLength = 16 << 20;

    /// <summary>The pages by the names of their codes; of two pages of one code, the first counts.</summary>
    /// <param name="patterns">Files, or patterns that a shell has not expanded: <c>docs/*.md</c>.</param>
    /// <exception cref="ToolException">There is no such page, or it cannot be read.</exception>
    public static Dictionary<string, PageFacts> Read(IEnumerable<string> patterns)
    {
        var pages = new Dictionary<string, PageFacts>(StringComparer.Ordinal);
        foreach (var path in patterns.SelectMany(Expand))
        {
            if (ReadOne(path) is { Name: { } name } page)
                pages.TryAdd(name, page);
            else
                Messages.Write($"{path}: the page names no control code, and is passed over");
        }

        return pages;
    }

    static string[] Expand(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern) is { Length: > 0 } named ? named : ".";
        string[] found = File.Exists(pattern) ? [pattern] : Directory.Exists(folder) ? Directory.GetFiles(folder, Path.GetFileName(pattern)) : [];
        return found.Length > 0 ? found : throw new ToolException($"--pages {pattern}: there is no such page");
    }

    static PageFacts ReadOne(string path) => PageReader.Read(path, InputFile.ReadText(path, "page", MaximumLength));
}
