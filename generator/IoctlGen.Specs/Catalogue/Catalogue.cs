namespace IoctlGen.Specs;

/// <summary>
/// The published control codes of Windows: the tables of specs/windows, which this assembly carries as they are. A name is
/// looked for in their text, and its row alone is read; who names no published code never loads them.
/// </summary>
public static class Catalogue
{
    const string Folder = "windows/";

    static readonly Lazy<List<(string Header, string Text)>> Tables = new(Load);

    /// <summary>Every row of every header.</summary>
    public static IEnumerable<CatalogueRow> All => Tables.Value.SelectMany(static table => CatalogueTable.Read(table.Header, table.Text));

    /// <summary>Whether the tables were loaded.</summary>
    internal static bool IsLoaded => Tables.IsValueCreated;

    /// <summary>The row of a name; null where it is not published, or not known to be.</summary>
    /// <param name="name">The name: <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</param>
    public static CatalogueRow? Find(string name)
    {
        if (!name.All(static c => char.IsLetterOrDigit(c) || c == '_'))
            return null;

        var start = $"\n| {name} |";
        foreach (var (header, text) in Tables.Value)
        {
            if (text.IndexOf(start, StringComparison.Ordinal) is >= 0 and var index)
                return CatalogueTable.ReadRow(header, text.Substring(index + 1, text.IndexOf('\n', index + 1) - index - 1));
        }

        return null;
    }

    static List<(string Header, string Text)> Load()
    {
        var assembly = typeof(Catalogue).Assembly;
        var tables = new List<(string, string)>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal)).OrderBy(static name => name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            tables.Add((resource.Substring(Folder.Length), reader.ReadToEnd().Replace("\r\n", "\n")));
        }

        return tables;
    }
}
