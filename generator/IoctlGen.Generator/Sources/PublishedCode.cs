using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Generator.Sources;

/// <summary>
/// What the sources say of one name: the project's headers, its pages, the catalogue. What one leaves out another fills
/// in: the user's own files come first.
/// </summary>
/// <param name="name">The name.</param>
/// <param name="inHeaders">Its definitions in the project's headers.</param>
/// <param name="page">Its page in the project.</param>
/// <param name="row">Its row of the catalogue.</param>
/// <param name="buffersInHeader">What the header that defines it says of its buffers, once it is asked.</param>
sealed class PublishedCode(string name, IReadOnlyList<HeaderCode> inHeaders, PageFacts? page, CatalogueRow? row, Func<HeaderCode, CancellationToken, HeaderBuffers?> buffersInHeader)
{
    public string Name { get; } = name;

    /// <summary>Whether the catalogue has the name.</summary>
    public bool IsPublished => row is not null;

    /// <summary>The code; null where pages alone know the name, which have no numbers.</summary>
    public uint? Value => inHeaders.Count > 0 ? inHeaders[0].Value : row?.Code;

    /// <summary>Each place that gives the name a code, the user's own first.</summary>
    public IEnumerable<CodeStatement> Statements => inHeaders
        .Select(static code => new CodeStatement(code.Value, code.Position))
        .Concat(row is null ? [] : [new CodeStatement(row.Code, row.Header)]);

    /// <summary>The first source that contradicts a number; null where one gives it, or none gives any.</summary>
    public CodeStatement? Contradiction(uint code) => Statements.Any(statement => statement.Code == code) ? null : Statements.FirstOrDefault();

    public string? Header => page?.Header ?? (inHeaders.Count > 0 ? SpecPath.NameOf(inHeaders[0].Position.File) : row?.Header);

    public string? IncludeHeader => page?.IncludeHeader;

    /// <summary>The first client release in words that can be read back.</summary>
    public string? MinimumClient => Sure(page?.MinimumClientText) ?? InWords(Since) ?? row?.SinceText;

    public string? MinimumServer => Sure(page?.MinimumServerText) ?? row?.SinceServerText;

    public string? ReplacedBy => page?.ReplacedBy ?? (row is { ReplacedBy.Length: > 0 } ? row.ReplacedBy : null);

    /// <summary>The address of its page, as the catalogue has it.</summary>
    public string? Documentation => row is { Page.Length: > 0 } ? row.Page : null;

    public bool IsKernelOnly => page is { MajorCodes.Count: > 0 } ? page.IsKernelOnly : row is { IsKernelOnly: true };

    /// <summary>The code in whose buffer it is sent, as the catalogue has it; null for a control code.</summary>
    public string? Inside => row is { Inside.Length: > 0 } ? row.Inside : null;

    /// <summary>The route that the page or the catalogue tells; null where neither does.</summary>
    public int? RouteOf(uint code) => Route.Published(Name, code, page, row);

    /// <summary>What the driver reads, in the words of the page, or of the catalogue; null where neither says.</summary>
    public string? Input => Said(page?.Input) ?? (row is { Input.Length: > 0 } ? row.Input : null);

    /// <summary>What the driver writes, likewise.</summary>
    public string? Output => Said(page?.Output) ?? (row is { Output.Length: > 0 } ? row.Output : null);

    static string? Said(BufferFact? fact) => fact is { IsSilent: false, Text.Length: > 0 } ? fact.Text : null;

    /// <summary>The source that says that there is no input; null where none says so.</summary>
    public string? NoInputBy => page is { Input.IsSilent: false } ? (page.Input.IsNone ? SpecPath.NameOf(page.Path) : null) : NoneBy(row?.Input);

    /// <summary>The source that says that there is no output; null where none says so.</summary>
    public string? NoOutputBy => page is { Output.IsSilent: false } ? (page.Output.IsNone ? SpecPath.NameOf(page.Path) : null) : NoneBy(row?.Output);

    /// <summary>What is known of the buffers of the code: what import reads in the header, else what the names of structures in the project tell.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isStructure">Whether the project has a structure of a name.</param>
    /// <param name="cancellationToken">Cancels the reading of the header.</param>
    public HeaderBuffers Buffers(uint code, Func<string, bool> isStructure, CancellationToken cancellationToken) =>
        inHeaders.Select(header => buffersInHeader(header, cancellationToken)).FirstOrDefault(static told => told is { Sources: not { Input: null, Output: null, Undirected.Count: 0 } })
        ?? new(new CodeBuffers(Name, code, page, row).Read(inWords: null, beside: [], isStructure), static _ => null);

    WindowsVersion? Since => inHeaders.Select(static code => code.Since).FirstOrDefault(static version => version is not null);

    static string? NoneBy(string? buffer) => buffer == BufferPhrase.None ? "its documentation" : null;

    static string? Sure(string? text) => WindowsVersions.TryParse(text, out _) ? text : null;

    static string? InWords(WindowsVersion? version) => version is { } known ? WindowsReleases.TextOf(known) : null;
}
