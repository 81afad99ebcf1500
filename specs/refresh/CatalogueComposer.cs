using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Releases;
using IoctlGen.Specs.Tables;

namespace IoctlGen.Specs.Refresh;

/// <summary>Makes the rows of the catalogue from its sources: headers, documentation pages, lists of names with their values.</summary>
/// <remarks>Of two sources of one fact the first to be added wins, and a difference of values is kept as a conflict for a person to decide.</remarks>
/// <param name="table">What people read on the pages: it counts more than what the reader of pages finds.</param>
sealed class CatalogueComposer(PageTable table)
{
    readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    readonly Dictionary<string, PageFacts> _pages = new(StringComparer.Ordinal);
    readonly List<string> _conflicts = [];

    /// <summary>Names to which two sources give different codes, as sentences.</summary>
    public IReadOnlyList<string> Conflicts => [.. _conflicts, .. table.Conflicts];

    /// <summary>Adds the codes that a header itself defines; those of headers it includes are added with these.</summary>
    /// <param name="header">The header's name: <c>ntdddisk.h</c>.</param>
    /// <param name="codes">Its codes.</param>
    public void AddHeader(string header, IEnumerable<HeaderCode> codes)
    {
        foreach (var code in codes)
            Add(code.Name, code.Value, [header], code.Since, code.BufferTypes);
    }

    /// <summary>Adds a page; it counts for a code that a header or list has.</summary>
    public void AddPage(PageFacts page)
    {
        if (page.Name is { } name && !_pages.ContainsKey(name))
            _pages.Add(name, page);
    }

    /// <summary>Adds a code of a list.</summary>
    /// <param name="name">The name.</param>
    /// <param name="code">The code.</param>
    /// <param name="headers">The headers that define it.</param>
    /// <param name="since">The first release; null for unknown.</param>
    /// <param name="bufferTypes">The structures that are named beside it.</param>
    public void Add(string name, uint code, IEnumerable<string> headers, WindowsVersion? since, IReadOnlyList<string> bufferTypes)
    {
        if (!_entries.TryGetValue(name, out var entry))
            _entries.Add(name, entry = new(code));
        if (entry.Code != code)
            _conflicts.Add(FormattableString.Invariant($"{name} is 0x{entry.Code:X8} in {string.Join(", ", entry.Headers)} and 0x{code:X8} in {string.Join(", ", headers)}"));
        entry.Headers.UnionWith(headers.Select(static header => header.ToLowerInvariant()));
        entry.Since ??= since;
        if (entry.BufferTypes.Count == 0)
            entry.BufferTypes = bufferTypes;
    }

    /// <summary>The rows, by header and name.</summary>
    public IReadOnlyList<CatalogueRow> Compose()
    {
        var sizes = _entries.Values.SelectMany(static entry => entry.Headers).GroupBy(static header => header).ToDictionary(static group => group.Key, static group => group.Count());
        return _entries
            .Select(entry => Row(entry.Key, entry.Value, sizes))
            .OrderBy(static row => row.Header, StringComparer.Ordinal).ThenBy(static row => row.Name, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The pages about names that no header or list gives a code, by name.</summary>
    public IReadOnlyList<PageFacts> PagesWithoutCode() =>
        _pages.Where(page => !_entries.ContainsKey(page.Key)).OrderBy(static page => page.Key, StringComparer.Ordinal).Select(static page => page.Value).ToList();

    /// <summary>The address of a page: the last folder and the name of its file are the end of it.</summary>
    public static string AddressOf(PageFacts page)
    {
        var parts = page.Path.Replace('\\', '/').Split('/');
        var file = parts[^1];
        return PageTable.DriverKit + (parts.Length > 1 ? parts[^2] + "/" : "") + file[..^".md".Length];
    }

    CatalogueRow Row(string name, Entry entry, Dictionary<string, int> sizes)
    {
        _pages.TryGetValue(name, out var page);
        var header = HomeOf(entry, page, sizes);
        var input = table.InputOf(name) ?? page?.Input.Text ?? "";
        var output = table.OutputOf(name) ?? page?.Output.Text ?? "";
        var addresses = table.AddressesOf(name) is { Count: > 0 } stated ? stated : page is null ? [] : [AddressOf(page)];
        return new()
        {
            Name = name,
            Code = entry.Code,
            Header = header,
            Input = input,
            Output = output,
            Buffers = input.Length + output.Length > 0 ? "" : string.Join(" ", entry.BufferTypes),
            Since = (page?.MinimumClient ?? table.ClientOf(name) ?? entry.Since)?.ToString() ?? "",
            SinceServer = (page?.MinimumServer ?? table.ServerOf(name))?.ToString() ?? "",
            ReplacedBy = page?.ReplacedBy ?? table.ReplacementOf(name) ?? "",
            IsKernelOnly = page is { MajorCodes.Count: > 0 } ? page.IsKernelOnly : name.StartsWith("IOCTL_INTERNAL_", StringComparison.Ordinal),
            AlsoIn = string.Join(" ", entry.Headers.Where(other => other != header).OrderBy(static other => other, StringComparer.Ordinal)),
            Page = addresses.Count > 0 ? addresses[0] : "",
            SdkPage = addresses.Count > 1 ? addresses[1] : "",
            Inside = InnerCodes.InsideOf(name),
        };
    }

    /// <summary>The header that the page names, if it is one of them; else the one that is most about it, which has the fewest codes.</summary>
    static string HomeOf(Entry entry, PageFacts? page, Dictionary<string, int> sizes) =>
        page?.Header?.ToLowerInvariant() is { } named && entry.Headers.Contains(named)
            ? named
            : entry.Headers.OrderBy(header => sizes[header]).ThenBy(static header => header, StringComparer.Ordinal).First();

    sealed class Entry(uint code)
    {
        public uint Code { get; } = code;

        public HashSet<string> Headers { get; } = new(StringComparer.Ordinal);

        public WindowsVersion? Since { get; set; }

        public IReadOnlyList<string> BufferTypes { get; set; } = [];
    }
}
