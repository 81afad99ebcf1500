using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Catalogue;

/// <summary>
/// The published control codes of Windows: the tables of specs/windows, which this assembly carries as they are. They are
/// loaded when the first code is looked for, and of all rows only those that are asked for are read.
/// </summary>
public static class PublishedCatalogue
{
    const string Folder = "windows/";

    static readonly Lazy<IReadOnlyList<Table>> Tables = new(static () => [.. EmbeddedFiles.In(Folder).Select(static file => new Table(file.Name, file.Text))]);

    static readonly Lazy<Dictionary<string, Place>> Index = new(MakeIndex);

    static readonly Lazy<Dictionary<string, Place>> Spellings = new(static () => Index.Value.ToDictionary(static pair => CodeName.Bare(pair.Key), static pair => pair.Value, StringComparer.Ordinal));

    /// <summary>Every row of every header, by header and name.</summary>
    public static IEnumerable<CatalogueRow> All => Index.Value.Values.Select(static place => place.Read());

    /// <summary>Every published name, by header and name; no row is read for it.</summary>
    public static IEnumerable<string> Names => Index.Value.Keys;

    /// <summary>The headers that have a table of their own: <c>ntdddisk.h</c>.</summary>
    public static IEnumerable<string> Headers => Tables.Value.Select(static table => table.Header);

    /// <summary>The row of a name; null where it is not published, or not known to be.</summary>
    /// <param name="name">The name: <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</param>
    public static CatalogueRow? Find(string name) => Index.Value.TryGetValue(name, out var place) ? place.Read() : null;

    /// <summary>The row of a name in any style; null where it is not published.</summary>
    /// <param name="identifier">What C# calls the code: <c>IoctlDiskGetLengthInfo</c>.</param>
    public static CatalogueRow? FindSpelled(string identifier) => Spellings.Value.TryGetValue(CodeName.Bare(identifier), out var place) ? place.Read() : null;

    /// <summary>The rows of a code, by header and name: several headers may use one value. None where it is not published.</summary>
    /// <param name="code">The code: 0x0007405C.</param>
    public static IEnumerable<CatalogueRow> FindAll(uint code)
    {
        // Only the column of codes has eight digits; the texts are searched as they are, because an index by code would have to read every row.
        var cell = FormattableString.Invariant($" | 0x{code:X8} | ");
        foreach (var table in Tables.Value)
        {
            for (var at = IndexOf(table.Text, cell, 0); at >= 0; at = IndexOf(table.Text, cell, at + 1))
                yield return new Place(table, table.Text.LastIndexOf('\n', at) + 1).Read();
        }
    }

    static Dictionary<string, Place> MakeIndex()
    {
        var index = new Dictionary<string, Place>(2048, StringComparer.Ordinal);
        foreach (var table in Tables.Value)
            AddRows(index, table);
        return index;
    }

    static void AddRows(Dictionary<string, Place> index, Table table)
    {
        const string RowStart = "\n| ";
        for (var end = IndexOf(table.Text, RowStart, 0); end >= 0; end = IndexOf(table.Text, RowStart, end + 1))
        {
            var start = end + RowStart.Length;
            var name = table.Text.Substring(start, table.Text.IndexOf(' ', start) - start);
            if (name != CatalogueTable.NameColumn)
                index.Add(name, new(table, end + 1));
        }
    }

    static int IndexOf(string text, string part, int start) => text.IndexOf(part, start, StringComparison.Ordinal);

    sealed class Table(string header, string text)
    {
        public string Header { get; } = header;

        public string Text { get; } = text;
    }

    /// <summary>A class: the runtime has the code of a dictionary of references ready, that of one of structures is compiled first, which takes longer than the loading.</summary>
    sealed class Place(Table table, int start)
    {
        public CatalogueRow Read() => CatalogueTable.RowOf(table.Header, table.Text.Substring(start, table.Text.IndexOf('\n', start) - start));
    }
}
