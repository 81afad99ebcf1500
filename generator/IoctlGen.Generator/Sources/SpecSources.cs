using IoctlGen.Specs;

namespace IoctlGen.Generator.Sources;

/// <summary>
/// What a project's spec files, and the catalogue besides, say of control codes. Equal to another of equal files; they are
/// read when the first name is looked for.
/// </summary>
sealed class SpecSources : IEquatable<SpecSources>
{
    public static readonly SpecSources None = new([]);

    readonly Lazy<IReadOnlyList<SpecHeader>> _headers;
    readonly Lazy<IReadOnlyList<PageFacts>> _pages;
    readonly Lazy<ILookup<string, HeaderCode>> _codes;
    readonly Lazy<ILookup<string, PageFacts>> _pagesByName;

    /// <param name="files">The spec files, in any order: it is nobody's intention.</param>
    public SpecSources(IEnumerable<SpecFile> files)
    {
        Files = [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)];
        _headers = new(() => SpecHeader.Read(Files));
        _pages = new(() => [.. Files.Where(static file => file is { Kind: SpecFileKind.Page, Text: not null }).Select(static file => PageReader.Read(file.Path, file.Text!))]);
        _codes = new(() => Headers.SelectMany(static header => header.Facts.Codes).ToLookup(static code => code.Name, StringComparer.Ordinal));
        _pagesByName = new(() => Pages.Where(static page => page.Name is not null).ToLookup(static page => page.Name!, StringComparer.Ordinal));
    }

    public IReadOnlyList<SpecFile> Files { get; }

    /// <summary>The headers that could be opened.</summary>
    public IReadOnlyList<SpecHeader> Headers => _headers.Value;

    /// <summary>The pages that could be opened, those of no control code too.</summary>
    public IReadOnlyList<PageFacts> Pages => _pages.Value;

    /// <summary>What the spec files say of a name; null where they say nothing.</summary>
    public PublishedCode? FindInFiles(string name) => Files.Count == 0 ? null : Found(name, row: null);

    /// <summary>What spec files and catalogue say of a name. A code of a vendor's device type is in no catalogue, so that one is not read for it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="declared">The code as it is declared, in range or not; null where only sources can tell it.</param>
    public PublishedCode? Find(string name, uint? declared)
    {
        var inFiles = FindInFiles(name);
        return IsVendors(declared ?? inFiles?.Value) ? inFiles : Catalogue.Find(name) is { } row ? Found(name, row) : inFiles;
    }

    /// <summary>The name that a misspelt one was meant to be: one of the project's headers, else a published one; null where none is near.</summary>
    public string? FindNear(string misspelt) =>
        (Files.Count == 0 ? null : NearName.Of(misspelt, _codes.Value.Select(static codes => codes.Key))) ?? NearName.Of(misspelt, Catalogue.Names);

    public bool Equals(SpecSources? other) => other is not null && Files.SequenceEqual(other.Files);

    public override bool Equals(object? obj) => Equals(obj as SpecSources);

    public override int GetHashCode() => Files.Count;

    PublishedCode? Found(string name, CatalogueRow? row)
    {
        // A header that two others include is read with each of them.
        HeaderCode[] codes = Files.Count == 0 ? [] : [.. _codes.Value[name].GroupBy(static code => code.Position).Select(static group => group.First())];
        var page = Files.Count == 0 ? null : _pagesByName.Value[name].FirstOrDefault();
        return codes.Length == 0 && page is null && row is null ? null : new(name, codes, page, row);
    }

    static bool IsVendors(uint? code) => code is { } known && CtlCode.DeviceType(known) >= CtlCode.FirstVendorDeviceType;
}
