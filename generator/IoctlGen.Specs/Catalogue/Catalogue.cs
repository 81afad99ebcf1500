using System.Text;

namespace IoctlGen.Specs;

/// <summary>
/// The published control codes of Windows: the tables of specs/windows, which this assembly carries as they are. They are
/// loaded when the first name is looked for, and of all rows only those that are asked for are read.
/// </summary>
public static class Catalogue
{
    const string Folder = "windows/";

    static readonly Lazy<Dictionary<string, Place>> Index = new(Load);

    /// <summary>Every row of every header.</summary>
    public static IEnumerable<CatalogueRow> All => Index.Value.Values.Select(Read);

    /// <summary>The row of a name; null where it is not published, or not known to be.</summary>
    /// <param name="name">The name: <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</param>
    public static CatalogueRow? Find(string name) => Index.Value.TryGetValue(name, out var place) ? Read(place) : null;

    static CatalogueRow Read(Place place) =>
        CatalogueTable.RowOf(place.Header, place.Text.Substring(place.Start, place.Text.IndexOf('\n', place.Start) - place.Start));

    static Dictionary<string, Place> Load()
    {
        var index = new Dictionary<string, Place>(2048, StringComparer.Ordinal);
        var assembly = typeof(Catalogue).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Folder, StringComparison.Ordinal))
                AddRows(index, resource.Substring(Folder.Length), TextOf(assembly.GetManifestResourceStream(resource)!));
        }

        return index;
    }

    /// <summary>At once: a reader of lines would copy the text piece by piece.</summary>
    static string TextOf(Stream resource)
    {
        using (resource)
        {
            var bytes = new byte[resource.Length];
            for (var read = 0; read < bytes.Length;)
                read += resource.Read(bytes, read, bytes.Length - read);
            return Encoding.UTF8.GetString(bytes);
        }
    }

    static void AddRows(Dictionary<string, Place> index, string header, string text)
    {
        const string RowStart = "\n| ";
        for (var end = text.IndexOf(RowStart, StringComparison.Ordinal); end >= 0; end = text.IndexOf(RowStart, end + 1, StringComparison.Ordinal))
        {
            var start = end + RowStart.Length;
            var name = text.Substring(start, text.IndexOf(' ', start) - start);
            if (name != CatalogueTable.NameColumn)
                index.Add(name, new(header, text, end + 1));
        }
    }

    /// <summary>A class: the runtime has the code of a dictionary of references ready, that of one of structures is compiled first, which takes longer than the loading.</summary>
    sealed class Place(string header, string text, int start)
    {
        public string Header { get; } = header;

        public string Text { get; } = text;

        public int Start { get; } = start;
    }
}
