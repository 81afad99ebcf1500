using IoctlGen.Specs.Tables;

namespace IoctlGen.Tool.Catalogue;

/// <summary>What is known of a buffer besides what it holds.</summary>
/// <param name="value">What it holds, as the catalogue has it.</param>
/// <param name="pages">The pages of the code.</param>
/// <param name="side">What a page says of this buffer.</param>
/// <param name="decided">What people decided of it; null for nothing.</param>
sealed class BufferFacts(string value, IReadOnlyList<PageRow> pages, Func<PageRow, PageReading> side, DecidedRow? decided)
{
    /// <summary><c>fixed</c>, <c>variable</c>; empty where nobody says.</summary>
    public string Size => decided?.Size ?? "";

    /// <summary>The field that tells the size or the number of elements, or <c>bytes returned</c>, <c>buffer length</c>; empty where nobody says.</summary>
    public string SizedBy => decided?.SizedBy ?? "";

    /// <summary>What decides which of several types it is; empty for nothing.</summary>
    public string DependsOn => decided?.DependsOn ?? "";

    /// <summary>The types, by the values of that; none where they are not known.</summary>
    public IReadOnlyList<(string Case, string Type)> Cases { get; } = [.. decided?.AllCases ?? []];

    /// <summary>The statuses of an output that is too small, with spaces between.</summary>
    public string TooSmall => decided?.TooSmall ?? "";

    /// <summary>Where drivers find it, of a code that they send each other.</summary>
    public string Place => decided?.Place ?? "";

    /// <summary>Whether people looked for it, and nobody says.</summary>
    public bool IsUnknownToAll => decided?.Value == DecidedRow.NobodySays;

    /// <summary>Who says what it holds; empty where nobody does.</summary>
    public string Source =>
        decided is { Value.Length: > 0 } ? (IsUnknownToAll ? "" : decided.Source)
        : value.Length == 0 ? ""
        : string.Join("; ", pages.Where(page => side(page).Certain.Length > 0).Select(PublishedFacts.SourceOf).Distinct());

    /// <summary>Who says what its size is told by, and on what it depends; empty where that is known of nothing.</summary>
    public string SourceOfSize => decided is { Size.Length: > 0 } or { DependsOn.Length: > 0 } ? decided.Source : "";

    /// <summary>How long it is, in a sentence; empty where nobody says.</summary>
    public string SizeText => (Size, SizedBy) switch
    {
        ("", _) => "",
        ("variable", "bytes returned") => "of variable length: so many bytes as are returned",
        ("variable", "buffer length") => "of variable length: the length of the buffer",
        ("variable", { Length: > 0 } by) => $"of variable length, told by {by.Replace("; ", ", ")}",
        ("variable", _) => "of variable length",
        _ => "of fixed length",
    };
}
