using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Tables;

namespace IoctlGen.Tool.Catalogue;

/// <summary>What is known of a published code besides its row: of its buffers, of its handle, of its statuses, each with the source.</summary>
sealed class PublishedFacts
{
    static readonly Lazy<PageTable> Tables = new(static () => PageTable.Read(Lines("pages"), DecidedTable.Read(Lines("decided"))));

    /// <summary>The method of IoctlGen.Windows for each code that has one.</summary>
    static readonly Lazy<Dictionary<string, string>> Methods = new(static () => Lines("methods").Skip(1).Select(static line => line.Split('\t'))
        .ToDictionary(static cells => cells[0], static cells => $"{cells[2]} in {cells[1]}", StringComparer.Ordinal));

    readonly List<PageRow> _pages;
    readonly string _name;

    PublishedFacts(CatalogueRow row)
    {
        _name = row.Name;
        _pages = [.. Tables.Value.Of(row.Name)];
        Input = new(row.Input, _pages, static page => page.Input, Tables.Value.Decided.Find(row.Name, Sides.Input));
        Output = new(row.Output, _pages, static page => page.Output, Tables.Value.Decided.Find(row.Name, Sides.Output));
    }

    /// <summary>Those of a row.</summary>
    public static PublishedFacts Of(CatalogueRow row) => new(row);

    /// <summary>What the driver reads.</summary>
    public BufferFacts Input { get; }

    /// <summary>What the driver writes.</summary>
    public BufferFacts Output { get; }

    /// <summary>What the handle is of: <c>volume</c>.</summary>
    public PublishedFact Handle => First(static page => page.Handle);

    /// <summary>What the caller must have.</summary>
    public PublishedFact Privileges => First(static page => page.Privileges);

    /// <summary>The statuses that its pages name, with spaces between.</summary>
    public PublishedFact Statuses => First(static page => page.Statuses);

    /// <summary>Technologies and what the page says of each, with commas between: <c>SMB 3.0: no, ReFS: yes</c>.</summary>
    public PublishedFact Support => First(static page => string.Join(", ", page.Support.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(InWords)));

    /// <summary>The IRQL that drivers send it at.</summary>
    public PublishedFact Irql => First(static page => page.Irql);

    /// <summary>Whether to use it: <c>obsolete since Windows Vista</c>, <c>reserved</c>.</summary>
    public PublishedFact Use => First(static page => page.Use);

    /// <summary>The method of the package IoctlGen.Windows that sends it: <c>DiskCodes.GetLengthInfo in IoctlGen.Windows.Disk</c>.</summary>
    public PublishedFact Call => Methods.Value.TryGetValue(_name, out var method) ? new(method, "the package IoctlGen.Windows") : PublishedFact.None;

    /// <summary>Those that are no buffers, with their titles, in the order of reading.</summary>
    public IEnumerable<(string Title, PublishedFact Fact)> Others =>
        new[] { ("Handle", Handle), ("Privileges", Privileges), ("Statuses", Statuses with { Text = Statuses.Text.Replace(" ", ", ") }), ("Support", Support), ("IRQL", Irql), ("Use", Use), ("Call", Call) }
            .Where(static fact => fact.Item2.Text.Length > 0);

    /// <summary>Whether a word is in one of them, in any case.</summary>
    public bool Contains(string word) =>
        Others.Select(static other => other.Fact.Text)
            .Concat([Input.DependsOn, Input.SizedBy, Output.DependsOn, Output.SizedBy, Output.TooSmall])
            .Concat(Input.Cases.Concat(Output.Cases).SelectMany(static one => (string[])[one.Case, one.Type]))
            .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    PublishedFact First(Func<PageRow, string> fact) =>
        _pages.Select(page => new PublishedFact(fact(page), SourceOf(page))).FirstOrDefault(static known => known.Text.Length > 0) ?? PublishedFact.None;

    /// <summary>Who says what a page says.</summary>
    internal static string SourceOf(PageRow page) => page.IsOfSdk ? "the SDK's page" : "the driver kit's page";

    /// <summary><c>SMB 3.0: no</c> of <c>SMB3=No</c>.</summary>
    static string InWords(string support)
    {
        var parts = support.Split('=');
        var technology = parts[0] switch { "SMB3" => "SMB 3.0", "SMB3.1.1" => "SMB 3.1.1", var other => other };
        return parts.Length < 2 ? technology : $"{technology}: {(parts[1] == "SeeComment" ? "with limits" : parts[1].Split('(')[0].ToLowerInvariant())}";
    }

    static IEnumerable<string> Lines(string table)
    {
        using var reader = new StreamReader(typeof(PublishedFacts).Assembly.GetManifestResourceStream("facts/" + table)!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}

/// <summary>A fact.</summary>
/// <param name="Text">What is known; empty for nothing.</param>
/// <param name="Source">Who says so.</param>
sealed record PublishedFact(string Text, string Source)
{
    public static PublishedFact None { get; } = new("", "");
}
