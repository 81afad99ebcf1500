using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Refresh;

/// <summary>What people read on the documentation pages: specs/pages.tsv, a row for each page, and one for each name where they had to decide between pages.</summary>
public sealed class PageTable
{
    /// <summary>Stands for the page where a person decided, and says why in the remark.</summary>
    const string Decided = "decided";

    /// <summary>Where the pages of the driver kit stand.</summary>
    internal const string DriverKit = "https://learn.microsoft.com/windows-hardware/drivers/ddi/";

    static readonly (string Folder, string Address)[] Families =
    [
        ("ddi/", DriverKit),
        ("sdk/", "https://learn.microsoft.com/windows/win32/api/"),
    ];

    readonly ILookup<string, PageRow> _rows;

    PageTable(IEnumerable<PageRow> rows) => _rows = rows.ToLookup(static row => row.Name);

    /// <summary>Every row.</summary>
    public IEnumerable<PageRow> All => _rows.SelectMany(static rows => rows);

    /// <summary>Reads the table.</summary>
    /// <exception cref="FormatException">A row is broken; the message quotes it.</exception>
    public static PageTable Read(string path) => new(File.ReadLines(path).Skip(1).Select(static line =>
    {
        var cells = line.Split('\t');
        return cells.Length == 12
            ? new PageRow(cells[0], cells[1], new(cells[2]), new(cells[3]), cells[4], cells[5], cells[6])
            : throw new FormatException($"'{line}' has {cells.Length} cells; a row has 12.");
    }));

    /// <summary>The addresses of a name's pages, that of the driver kit first.</summary>
    public IReadOnlyList<string> AddressesOf(string name) => [.. Families.SelectMany(family => _rows[name].Where(row => row.Page.StartsWith(family.Folder, StringComparison.Ordinal)).Select(row => family.Address + row.Page[family.Folder.Length..]))];

    /// <summary>What the driver reads; null where no page of the name is in the table.</summary>
    public string? InputOf(string name) => Fact(name, static row => row.Input.Certain);

    /// <summary>What the driver writes; null where no page of the name is in the table.</summary>
    public string? OutputOf(string name) => Fact(name, static row => row.Output.Certain);

    /// <summary>The first client release that a page states.</summary>
    public WindowsVersion? ClientOf(string name) => Version(name, static row => row.Client);

    /// <summary>The first server release that a page states.</summary>
    public WindowsVersion? ServerOf(string name) => Version(name, static row => row.Server);

    /// <summary>The code that a page says to use instead; null for none, or for what is no code.</summary>
    public string? ReplacementOf(string name) => _rows[name].Select(static row => row.ReplacedBy).FirstOrDefault(CodeName.IsPrefixed);

    /// <summary>Facts of one name that contradict each other, as sentences: a person decides by a row of its own.</summary>
    public IEnumerable<string> Conflicts =>
        from rows in _rows
        from side in new (string Name, Func<PageRow, string> Of)[] { ("input", static row => row.Input.Certain), ("output", static row => row.Output.Certain) }
        let stated = Stated(rows, side.Of)
        where stated.Count > 0 && Most(stated) is null
        select $"the {side.Name} of {rows.Key} is {string.Join(" on one page and ", stated)} on another";

    /// <summary>The fact that a person decided, else the one that says most.</summary>
    string? Fact(string name, Func<PageRow, string> side) => _rows.Contains(name) ? Most(Stated(_rows[name], side)) ?? "" : null;

    /// <summary>The fact that says all that the others say; null where none does, or there is none.</summary>
    static string? Most(List<string> stated) => stated.Find(fact => stated.TrueForAll(other => Covers(fact, other)));

    static List<string> Stated(IEnumerable<PageRow> rows, Func<PageRow, string> side)
    {
        var decided = rows.Where(static row => row.Page == Decided).Select(side).FirstOrDefault(static fact => fact.Length > 0);
        return decided is not null ? [decided] : rows.Select(side).Where(static fact => fact.Length > 0).ToList();
    }

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
public sealed record PageRow(string Name, string Page, PageReading Input, PageReading Output, string Client, string Server, string ReplacedBy);

/// <summary>What a person read of one buffer.</summary>
/// <param name="cell">The cell. A question mark behind a fact says that the page leaves it in doubt, or that it is known to be wrong; the remark says why.</param>
/// <exception cref="FormatException">It is no fact.</exception>
public sealed class PageReading(string cell)
{
    const string Doubt = " ?";

    readonly bool _isInDoubt = cell.EndsWith(Doubt, StringComparison.Ordinal);

    /// <summary>What the page says, certain or not; empty where it is silent.</summary>
    public string Said { get; } = BufferFact.Parse(cell.EndsWith(Doubt, StringComparison.Ordinal) ? cell[..^Doubt.Length] : cell).Text;

    /// <summary>What is certain; empty where nothing is. The catalogue has nothing else.</summary>
    public string Certain => _isInDoubt ? "" : Said;
}
