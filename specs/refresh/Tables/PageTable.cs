using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Tables;

/// <summary>What people read on the documentation pages: specs/pages.tsv, a row for each page. What they decided besides stands in a <see cref="DecidedTable"/>.</summary>
sealed class PageTable
{
    const int Cells = 14;

    /// <summary>Where the pages of the driver kit stand.</summary>
    internal const string DriverKit = "https://learn.microsoft.com/windows-hardware/drivers/ddi/";

    /// <summary>Where those of the SDK stand in the table.</summary>
    internal const string SdkFolder = "sdk/";

    static readonly (string Folder, string Address)[] Families =
    [
        ("ddi/", DriverKit),
        (SdkFolder, "https://learn.microsoft.com/windows/win32/api/"),
    ];

    readonly ILookup<string, PageRow> _rows;
    readonly DecidedTable _decided;

    PageTable(IEnumerable<PageRow> rows, DecidedTable decided) => (_rows, _decided) = (rows.ToLookup(static row => row.Name), decided);

    /// <summary>Every row.</summary>
    public IEnumerable<PageRow> All => _rows.SelectMany(static rows => rows);

    /// <summary>The rows of a name.</summary>
    public IEnumerable<PageRow> Of(string name) => _rows[name];

    /// <summary>What people decided.</summary>
    public DecidedTable Decided => _decided;

    /// <summary>Reads the table.</summary>
    /// <param name="lines">Its lines, with the titles.</param>
    /// <param name="decided">What people decided.</param>
    /// <exception cref="FormatException">A row is broken; the message quotes it.</exception>
    public static PageTable Read(IEnumerable<string> lines, DecidedTable decided) => new(lines.Skip(1).Where(static line => line.Length > 0).Select(static line =>
    {
        var cells = line.Split('\t');
        return cells.Length == Cells
            ? new PageRow(cells[0], cells[1], new(cells[2]), new(cells[3]), cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10], cells[11], cells[12])
            : throw new FormatException($"'{line}' has {cells.Length} cells; a row has {Cells}.");
    }), decided);

    /// <summary>The addresses of a name's pages, that of the driver kit first.</summary>
    public IReadOnlyList<string> AddressesOf(string name) => [.. Families.SelectMany(family => _rows[name].Where(row => row.Page.StartsWith(family.Folder, StringComparison.Ordinal)).Select(row => family.Address + row.Page[family.Folder.Length..]))];

    /// <summary>What the driver reads; null where neither a page nor a decision of the name is in the tables.</summary>
    public string? InputOf(string name) => Fact(name, Sides.Input, static row => row.Input.Certain);

    /// <summary>What the driver writes; null where neither a page nor a decision of the name is in the tables.</summary>
    public string? OutputOf(string name) => Fact(name, Sides.Output, static row => row.Output.Certain);

    /// <summary>The first client release that a page states.</summary>
    public WindowsVersion? ClientOf(string name) => Version(name, static row => row.Client);

    /// <summary>The first server release that a page states.</summary>
    public WindowsVersion? ServerOf(string name) => Version(name, static row => row.Server);

    /// <summary>The code that a page says to use instead; null for none, or for what is no code.</summary>
    public string? ReplacementOf(string name) => _rows[name].Select(static row => row.ReplacedBy).FirstOrDefault(CodeName.IsPrefixed);

    /// <summary>Facts of one name that contradict each other, as sentences: a person decides by a row of its own.</summary>
    public IEnumerable<string> Conflicts =>
        from rows in _rows
        from side in new (string Name, Func<PageRow, string> Of)[] { (Sides.Input, static row => row.Input.Certain), (Sides.Output, static row => row.Output.Certain) }
        let stated = Stated(rows, side.Of)
        where _decided.Find(rows.Key, side.Name) is null or { Value: "" } && stated.Count > 0 && Most(stated) is null
        select $"the {side.Name} of {rows.Key} is {string.Join(" on one page and ", stated)} on another";

    /// <summary>The fact that a person decided, else the one that says most.</summary>
    string? Fact(string name, string side, Func<PageRow, string> of) => _decided.Find(name, side) switch
    {
        { Value: DecidedRow.NobodySays } => "",
        { Value: { Length: > 0 } value } => value,
        _ => _rows.Contains(name) ? Most(Stated(_rows[name], of)) ?? "" : null,
    };

    /// <summary>The fact that says all that the others say; null where none does, or there is none.</summary>
    static string? Most(List<string> stated) => stated.Find(fact => stated.TrueForAll(other => Covers(fact, other)));

    static List<string> Stated(IEnumerable<PageRow> rows, Func<PageRow, string> side) => rows.Select(side).Where(static fact => fact.Length > 0).ToList();

    /// <summary>Whether a fact says all that another one says: <c>X and more</c> covers <c>X</c>, <c>X or none</c> covers <c>none</c>.</summary>
    public static bool Covers(string fact, string other)
    {
        var forms = fact.Split(BufferPhrase.Or);
        return other.Split(BufferPhrase.Or).All(part => forms.Any(form => form == part || form == "array of " + part || form.StartsWith(part + " and ", StringComparison.Ordinal) || (part.EndsWith(" and more", StringComparison.Ordinal) && form.StartsWith(part[..^"more".Length], StringComparison.Ordinal))));
    }

    WindowsVersion? Version(string name, Func<PageRow, string> side) =>
        _rows[name].Select(side).Select(static text => WindowsVersions.TryParse(text, out var version) ? version : (WindowsVersion?)null).FirstOrDefault(static version => version is not null);
}

/// <summary>A row of the table.</summary>
/// <param name="Name">The code.</param>
/// <param name="Page">The page: <c>sdk/winioctl/ni-winioctl-fsctl_lock_volume</c>.</param>
/// <param name="Input">What the driver reads.</param>
/// <param name="Output">What the driver writes.</param>
/// <param name="Client">The first client release, as the page has it.</param>
/// <param name="Server">The first server release, as the page has it.</param>
/// <param name="ReplacedBy">What the page says to use instead.</param>
/// <param name="Handle">What the handle is of: <c>volume</c>.</param>
/// <param name="Privileges">What the caller must have.</param>
/// <param name="Statuses">The statuses that the page names, with spaces between.</param>
/// <param name="Support">Technologies, each with an equals sign and what the page says of it, with spaces between.</param>
/// <param name="Use">Whether to use it: <c>obsolete since Windows Vista</c>, <c>reserved</c>; empty where the page warns of nothing.</param>
/// <param name="Irql">The IRQL that drivers send it at.</param>
sealed record PageRow(
    string Name, string Page, PageReading Input, PageReading Output, string Client, string Server, string ReplacedBy,
    string Handle, string Privileges, string Statuses, string Support, string Use, string Irql)
{
    /// <summary>Whether the page is of the SDK, not of the driver kit.</summary>
    public bool IsOfSdk => Page.StartsWith(PageTable.SdkFolder, StringComparison.Ordinal);
}

/// <summary>What a person read of one buffer.</summary>
/// <param name="cell">The cell. A question mark behind a fact says that the page leaves it in doubt, or that it is known to be wrong; the remark says why.</param>
/// <exception cref="FormatException">It is no fact.</exception>
sealed class PageReading(string cell)
{
    const string Doubt = " ?";

    readonly bool _isInDoubt = cell.EndsWith(Doubt, StringComparison.Ordinal);

    /// <summary>What the page says, certain or not; empty where it is silent.</summary>
    public string Said { get; } = BufferFact.Parse(cell.EndsWith(Doubt, StringComparison.Ordinal) ? cell[..^Doubt.Length] : cell).Text;

    /// <summary>What is certain; empty where nothing is. The catalogue has nothing else.</summary>
    public string Certain => _isInDoubt ? "" : Said;
}
