namespace IoctlGen.Specs.Tests;

/// <summary>CONTRIBUTING draws the folders of each assembly; this holds the drawing to them.</summary>
public sealed class FoldersTests
{
    [Fact]
    public void Every_folder_is_drawn_and_every_drawn_folder_is_there()
    {
        var drawn = Drawn().ToList();
        var roots = drawn.Where(path => path.Count(c => c == '/') == 1).ToList();

        Assert.Equal(["generator/IoctlGen.CodeFixes", "generator/IoctlGen.Completion", "generator/IoctlGen.Generator", "generator/IoctlGen.Specs", "generator/IoctlGen.Tool", "runtime/IoctlGen", "runtime/IoctlGen.Testing", "runtime/IoctlGen.Windows"], roots.Order(StringComparer.Ordinal));
        Assert.Equal(Folders("generator").Concat(Folders("runtime")).Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_has_a_description() => Assert.All(Lines(), line => Assert.Matches(@"^ *\S+ {2,}\S", line));

    /// <summary>The assemblies below a folder, and all folders in them that hold a file; what the build makes is none of it.</summary>
    static IEnumerable<string> Folders(string path) => Directory.EnumerateDirectories(Repository.PathOf(path), "*", SearchOption.AllDirectories)
        .Where(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any())
        .Select(folder => Path.GetRelativePath(Repository.PathOf("."), folder).Replace('\\', '/'))
        .Where(static folder => !folder.Split('/').Any(static name => name is "bin" or "obj" or "artifacts"));

    /// <summary>The paths: an indented line is a folder of the last line above it that is indented less.</summary>
    static IEnumerable<string> Drawn()
    {
        var above = new Stack<(int Indentation, string Path)>();
        foreach (var line in Lines())
        {
            var indentation = line.Length - line.TrimStart().Length;
            while (above.Count > 0 && above.Peek().Indentation >= indentation)
                above.Pop();
            var name = line.Trim().Split(' ')[0].TrimEnd('/');
            var path = above.Count == 0 ? name : $"{above.Peek().Path}/{name}";
            above.Push((indentation, path));
            yield return path;
        }
    }

    static string[] Lines()
    {
        var text = File.ReadAllText(Repository.PathOf("CONTRIBUTING.md")).ReplaceLineEndings("\n");
        var start = text.IndexOf("<!-- folders -->\n```\n", StringComparison.Ordinal) + "<!-- folders -->\n```\n".Length;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n');
    }
}
