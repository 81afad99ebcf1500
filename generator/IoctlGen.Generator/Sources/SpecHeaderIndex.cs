namespace IoctlGen.Generator.Sources;

/// <summary>The headers of a project by their paths and names: each of them may include all others.</summary>
sealed class SpecHeaderIndex
{
    /// <summary>Paths are not longer.</summary>
    const int MaximumName = 1024;

    readonly Dictionary<string, SpecFile> _byPath = new(StringComparer.OrdinalIgnoreCase);
    readonly ILookup<string, SpecFile> _byName;
    readonly HashSet<string> _spokenOf = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="files">The spec files of the project.</param>
    public SpecHeaderIndex(IReadOnlyList<SpecFile> files)
    {
        Headers = [.. files.Where(static file => file is { Kind: SpecFileKind.Header, Text: not null })];
        _byName = Headers.ToLookup(static header => header.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var header in Headers)
        {
            var plain = SpecPath.Plain(header.Path);
            if (!_byPath.ContainsKey(plain))
                _byPath.Add(plain, header);
            _spokenOf.UnionWith(NamesIncluded(header));
        }
    }

    /// <summary>The headers that could be opened.</summary>
    public IReadOnlyList<SpecFile> Headers { get; }

    /// <summary>Whether an #include of another header, obeyed or not, has its name.</summary>
    public bool IsSpokenOf(SpecFile header) => _spokenOf.Contains(header.Name);

    /// <summary>What an #include means: the one beside the including header; else the first whose path ends so, as folders of includes would find it.</summary>
    /// <param name="name">The name, as written.</param>
    /// <param name="from">The path of the header that includes it.</param>
    public SpecFile? Find(string name, string from) =>
        _byPath.TryGetValue(SpecPath.Plain(SpecPath.FolderOf(from) + name), out var beside)
            ? beside
            : _byName[SpecPath.NameOf(name)].FirstOrDefault(header => SpecPath.EndsWith(header.Path, name));

    /// <summary>The names behind the word "include", whatever conditions and comments they stand in.</summary>
    static IEnumerable<string> NamesIncluded(SpecFile header)
    {
        const string Word = "include";
        var text = header.Text!;
        for (var i = text.IndexOf(Word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Word, i, StringComparison.Ordinal))
        {
            i += Word.Length;
            while (i < text.Length && text[i] is ' ' or '\t')
                i++;
            if (i == text.Length || text[i] is not ('"' or '<'))
                continue;
            var end = text.IndexOf(text[i] == '"' ? '"' : '>', i + 1, Math.Min(MaximumName, text.Length - i - 1));
            if (end > 0 && SpecPath.NameOf(text.Substring(i + 1, end - i - 1)) is var name && name != header.Name)
                yield return name;
        }
    }
}
