namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// The declarations of Windows' headers that drivers' headers use and leave to whoever includes them: specs/types, a line for each. Nothing is read
/// before a name is asked for that a header does not define.
/// </summary>
static class WindowsDeclarations
{
    const string Folder = "types/";

    static readonly Lazy<Dictionary<string, List<HeaderFile>>> Lines = new(Read);

    /// <summary>The declarations that give a name, to a type, a tag, an enumerator; none where Windows does not. They stand in no file, as what is known from the start.</summary>
    public static IReadOnlyList<HeaderFile> Find(string name) => Lines.Value.TryGetValue(name, out var lines) ? lines : [];

    /// <summary>Every declaration.</summary>
    public static IEnumerable<HeaderFile> All => Lines.Value.Values.SelectMany(static lines => lines).Distinct();

    static Dictionary<string, List<HeaderFile>> Read()
    {
        var lines = new Dictionary<string, List<HeaderFile>>(StringComparer.Ordinal);
        foreach (var line in EmbeddedFiles.In(Folder).SelectMany(static file => file.Text.Split('\n')))
        {
            var file = new HeaderFile("", line);
            foreach (var name in NamesOf(line))
            {
                if (!lines.TryGetValue(name, out var known))
                    lines.Add(name, known = []);
                known.Add(file);
            }
        }

        return lines;
    }

    /// <summary>The words of a line that no use of another type is among: before a brace the tag, behind it the enumerators, at the end the names.</summary>
    static IEnumerable<string> NamesOf(string line)
    {
        if (line.StartsWith("//", StringComparison.Ordinal))
            yield break;
        var open = line.IndexOf('{');
        var close = line.LastIndexOf('}');
        if (open > 0 && LastWord(line.Substring(0, open)) is { } tag and not ("struct" or "union" or "enum"))
            yield return tag;
        if (open > 0 && line.IndexOf("enum ", 0, open, StringComparison.Ordinal) >= 0)
        {
            foreach (var value in line.Substring(open + 1, close - open - 1).Split(','))
                yield return value.Substring(0, value.IndexOf('=')).Trim();
        }

        if (line.StartsWith("typedef ", StringComparison.Ordinal))
        {
            foreach (var name in line.Substring(close + 1).Split(','))
            {
                if (LastWord(name.Split('[', ';', '(')[0]) is { } word)
                    yield return word;
            }
        }
    }

    static string? LastWord(string text)
    {
        var end = text.TrimEnd(' ', ')');
        var start = end.Length;
        while (start > 0 && (char.IsLetterOrDigit(end, start - 1) || end[start - 1] == '_'))
            start--;
        return start == end.Length ? null : end.Substring(start);
    }
}
