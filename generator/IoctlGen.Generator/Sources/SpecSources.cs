using System.Collections.Concurrent;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Generator.Sources;

/// <summary>
/// What a project's spec files, and the catalogue besides, say of control codes. Equal to another of equal files; they are
/// read when the first name is looked for.
/// </summary>
sealed class SpecSources : IEquatable<SpecSources>
{
    public static readonly SpecSources None = new([]);

    readonly ReadOnce<IReadOnlyList<SpecHeader>> _headers;
    readonly ReadOnce<IReadOnlyList<PageFacts>> _pages;
    readonly ReadOnce<ILookup<string, PageFacts>> _pagesByName;
    readonly ReadOnce<ILookup<string, string>> _spellings;

    /// <summary>Thousands of methods state the same few headers.</summary>
    readonly ConcurrentDictionary<string, IReadOnlyList<SpecFile>> _headersNamed = new(StringComparer.Ordinal);

    /// <param name="files">The spec files, in any order: it is nobody's intention.</param>
    public SpecSources(IEnumerable<SpecFile> files)
    {
        Files = [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)];
        _headers = new(cancellationToken => SpecHeader.Read(Files, cancellationToken));
        _pages = new(cancellationToken => [.. Files.Where(static file => file is { Kind: SpecFileKind.Page, Text: not null }).Select(file => PageReader.Read(file.Path, file.Text!, cancellationToken))]);
        _pagesByName = new(_ => Pages.Where(static page => page.Name is not null).ToLookup(static page => page.Name!, StringComparer.Ordinal));
        _spellings = new(_ => Headers.SelectMany(static header => header.Facts.Codes).Select(static code => code.Name).ToLookup(CodeName.Bare, StringComparer.Ordinal));
    }

    /// <summary>Reads all files, which is the long part: whoever can be cancelled calls it before anything else.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled. The next call begins anew.</exception>
    public void Read(CancellationToken cancellationToken)
    {
        _headers.Get(cancellationToken);
        _pages.Get(cancellationToken);
    }

    public IReadOnlyList<SpecFile> Files { get; }

    /// <summary>The headers that could be opened and that no other one includes.</summary>
    public IReadOnlyList<SpecHeader> Headers => _headers.Get(CancellationToken.None);

    /// <summary>The pages that could be opened, those of no control code too.</summary>
    public IReadOnlyList<PageFacts> Pages => _pages.Get(CancellationToken.None);

    /// <summary>The headers of a name, or of the end of a path, that a declaration states; none where the project has none.</summary>
    public IReadOnlyList<SpecFile> HeadersNamed(string name) => _headersNamed.GetOrAdd(name, _ =>
        [.. Files.Where(file => file is { Kind: SpecFileKind.Header, Text: not null } && SpecPath.EndsWith(file.Path, name))]);

    /// <summary>What a header of the project, read with those that include it, has of a name; null where it does not define it.</summary>
    public HeaderCode? FindIn(SpecFile file, string name) => Headers
        .Where(header => header.Has(file))
        .Select(header => header.Facts.Find(name) is { } code && (header.File == file || code.Position.File == file.Path) ? code : null)
        .FirstOrDefault(static code => code is not null);

    /// <summary>A code of that name that a header of the project, or one that is read with it, leaves out by a condition, and the header of the project that is read there; null where none does.</summary>
    /// <param name="file">The header; null for any.</param>
    /// <param name="name">The name.</param>
    public (SkippedCode Code, SpecFile ReadFrom)? FindSkipped(SpecFile? file, string name) => Headers
        .Where(header => file is null || header.Has(file))
        .Select(header => header.Facts.FindSkipped(name) is { } code && (file is null || header.File == file || code.Position.File == file.Path) ? ((SkippedCode, SpecFile)?)(code, header.File) : null)
        .FirstOrDefault(static code => code is not null);

    /// <summary>What the spec files say of a name; null where they say nothing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="header">The header that the declaration states: where it defines the name, others of the project that do are of other drivers. Null for none.</param>
    public PublishedCode? FindInFiles(string name, string? header) => Files.Count == 0 ? null : Found(name, header, row: null);

    /// <summary>What spec files and catalogue say of a name. A code of a vendor's device type is in no catalogue, so that one is not read for it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="header">The header that the declaration states; null for none.</param>
    /// <param name="declared">The code as it is declared, in range or not; null where only sources can tell it.</param>
    public PublishedCode? Find(string name, string? header, uint? declared)
    {
        var inFiles = FindInFiles(name, header);
        return IsVendors(declared ?? inFiles?.Value) ? inFiles : PublishedCatalogue.Find(name) is { } row ? Found(name, header, row) : inFiles;
    }

    /// <summary>What the sources say of a number in code that is called as a code is; null where they say nothing of it, or where it is a code of a driver's own.</summary>
    /// <param name="identifier">What it is called, in any style: <c>IOCTL_DISK_EJECT</c>, <c>IoctlDiskEject</c>.</param>
    /// <param name="code">The number.</param>
    public PublishedCode? FindSpelled(string identifier, uint code)
    {
        if (Files.Count > 0 && SpelledInHeaders(identifier) is { } name)
            return Find(name, header: null, code);
        return !IsVendors(code) && PublishedCatalogue.FindSpelled(identifier) is { } row && !IsOwn(code, row.Code) ? Found(row.Name, header: null, row) : null;
    }

    /// <summary>The names that headers of the project, or the catalogue, give a code.</summary>
    public IEnumerable<string> NamesOf(uint code) => Headers
        .SelectMany(static header => header.Facts.Codes).Where(known => known.Value == code).Select(static known => known.Name)
        .Concat(IsVendors(code) ? [] : PublishedCatalogue.FindAll(code).Select(static row => row.Name))
        .Distinct();

    /// <summary>The name that a misspelt one was meant to be: one of the project's headers, else a published one; null where none is near.</summary>
    public string? FindNear(string misspelt) =>
        (Files.Count == 0 ? null : NearName.Of(misspelt, Headers.SelectMany(static header => header.Facts.Codes).Select(static code => code.Name))) ?? NearName.Of(misspelt, PublishedCatalogue.Names);

    public bool Equals(SpecSources? other) => other is not null && Files.SequenceEqual(other.Files);

    public override bool Equals(object? obj) => Equals(obj as SpecSources);

    public override int GetHashCode() => Files.Count;

    PublishedCode? Found(string name, string? header, CatalogueRow? row)
    {
        var codes = Files.Count == 0 ? [] : CodesOf(name, header);
        var page = Files.Count == 0 ? null : _pagesByName.Get(CancellationToken.None)[name].FirstOrDefault();
        return codes.Count == 0 && page is null && row is null ? null : new(name, codes, page, row, (code, cancellationToken) => Headers.FirstOrDefault(read => read.Facts.Find(name) is { } found && found.Position == code.Position)?.Buffers(code, page, cancellationToken));
    }

    List<HeaderCode> CodesOf(string name, string? header)
    {
        var own = header is null ? [] : HeadersNamed(header).Select(file => FindIn(file, name)).OfType<HeaderCode>().ToList();
        var codes = own.Count > 0 ? own : Headers.Select(read => read.Facts.Find(name)).OfType<HeaderCode>().ToList();

        // A header that two others include is read with each of them.
        return [.. codes.GroupBy(static code => (code.Position, code.Value)).Select(static group => group.First())];
    }

    string? SpelledInHeaders(string identifier) => Headers.Any(header => header.Facts.Find(identifier) is not null)
        ? identifier
        : _spellings.Get(CancellationToken.None)[CodeName.Bare(identifier)].FirstOrDefault();

    /// <summary>
    /// Names as short as IOCTL_GET_VERSION, which is published of a vendor's device type, are those of many drivers; so is any name whose number has a function of the
    /// vendors' and another device type than the published one.
    /// </summary>
    static bool IsOwn(uint code, uint published) =>
        IsVendors(published) || (CtlCode.Function(code) >= CtlCode.FirstVendorFunction && CtlCode.DeviceType(code) != CtlCode.DeviceType(published));

    static bool IsVendors(uint? code) => code is { } known && CtlCode.DeviceType(known) >= CtlCode.FirstVendorDeviceType;
}
