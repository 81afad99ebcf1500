namespace IoctlGen.Specs.Documentation;

/// <summary>The lines between the two <c>---</c> at the head of a page: <c>key: value</c>, and lists below their key.</summary>
sealed class FrontMatter
{
    readonly Dictionary<string, FrontMatterValue> _values = new(StringComparer.Ordinal);

    /// <summary>The index of the first line after it.</summary>
    public int End { get; private set; }

    public FrontMatterValue? this[string key] => _values.TryGetValue(key, out var value) ? value : null;

    public static FrontMatter Read(string[] lines, CancellationToken cancellationToken)
    {
        var front = new FrontMatter();
        if (lines[0].TrimStart('\uFEFF').TrimEnd() != "---")
            return front;

        string? key = null;
        for (var i = 1; i < lines.Length && lines[i].TrimEnd() != "---"; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            front.End = i + 2;
            if (KeyLength(lines[i]) is var length and > 0)
                front.Add(key = lines[i].Substring(0, length), lines[i].Substring(length + 1), i + 1);
            else if (key is not null && front[key] is { Value: "" } && lines[i].TrimStart().StartsWith("-", StringComparison.Ordinal))
                front._values[key] = new(lines[i].Trim().Substring(1).Trim(), i + 1);
        }

        return front;
    }

    void Add(string key, string value, int line)
    {
        if (_values.ContainsKey(key))
            return;
        var glued = GluedKey(value);
        _values[key] = new(Unquoted((glued < 0 ? value : value.Substring(0, glued)).Trim()), line);
        if (glued >= 0)
            Add(value.Substring(glued, KeyLength(value.Substring(glued))), value.Substring(value.IndexOf(':', glued) + 1), line);
    }

    static string Unquoted(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0] ? value.Substring(1, value.Length - 2) : value;

    /// <summary>Where a key stands that lost its line end: "…ROM compatible.helpviewer_keywords: [".</summary>
    static int GluedKey(string value)
    {
        foreach (var key in Keys)
        {
            if (value.IndexOf(key + ":", StringComparison.Ordinal) is > 0 and var index && value[index - 1] is '.' or ')' or '"')
                return index;
        }

        return -1;
    }

    static readonly string[] Keys = ["helpviewer_keywords", "old-location", "tech.root", "ms.assetid", "ms.date", "ms.keywords", "f1_keywords", "keywords", "req.header"];

    static int KeyLength(string line)
    {
        var length = 0;
        while (length < line.Length && (char.IsLetterOrDigit(line[length]) || line[length] is '.' or '_' or '-'))
            length++;
        return length > 0 && length < line.Length && line[length] == ':' && char.IsLetter(line[0]) ? length : 0;
    }
}

/// <summary>A value of the front matter and its line, from 1 on.</summary>
sealed class FrontMatterValue(string value, int line)
{
    public string Value { get; } = value;

    public int Line { get; } = line;
}
