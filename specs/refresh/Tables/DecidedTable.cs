using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Tables;

/// <summary>
/// What people decided of the buffers of codes, and what their size is told by: specs/decided.tsv, a row for a buffer. It counts more than a page,
/// because a page leaves it open there, contradicts another one, or is wrong; the row says by which source, and why.
/// </summary>
sealed class DecidedTable
{
    const int Cells = 11;

    readonly Dictionary<(string Name, string Side), DecidedRow> _rows;

    DecidedTable(IEnumerable<DecidedRow> rows) => _rows = rows.ToDictionary(static row => (row.Name, row.Side));

    /// <summary>Every row.</summary>
    public IEnumerable<DecidedRow> All => _rows.Values;

    /// <summary>The row of a buffer; null for none.</summary>
    public DecidedRow? Find(string name, string side) => _rows.GetValueOrDefault((name, side));

    /// <summary>Reads the table.</summary>
    /// <param name="lines">Its lines, with the titles.</param>
    /// <exception cref="FormatException">A row is broken; the message quotes it.</exception>
    public static DecidedTable Read(IEnumerable<string> lines) => new(lines.Skip(1).Where(static line => line.Length > 0).Select(static line =>
    {
        var cells = line.Split('\t');
        if (cells.Length != Cells || cells[1] is not (Sides.Input or Sides.Output))
            throw new FormatException($"'{line}' is no row of {Cells} cells whose second is {Sides.Input} or {Sides.Output}.");
        if (cells[2] is not ("" or DecidedRow.NobodySays))
            BufferFact.Parse(cells[2]);
        return new DecidedRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10]);
    }));
}

/// <summary>The two buffers of a code.</summary>
static class Sides
{
    public const string Input = "input", Output = "output";
}

/// <summary>A row of the table.</summary>
/// <param name="Name">The code.</param>
/// <param name="Side">The buffer: <c>input</c>, <c>output</c>.</param>
/// <param name="Value">What it holds, as a <see cref="BufferFact"/> is written; <c>?</c> where nobody says; empty where it is what the pages say.</param>
/// <param name="DependsOn">What decides which of several it is: a field, or words.</param>
/// <param name="Cases">The value of that, an equals sign and the type, with semicolons between; empty where they are not known.</param>
/// <param name="Size"><c>fixed</c>, <c>variable</c>; empty where nobody says.</param>
/// <param name="SizedBy">The field that tells the size or the number of elements, or <c>bytes returned</c>, or <c>buffer length</c>.</param>
/// <param name="TooSmall">The statuses of an output that is too small.</param>
/// <param name="Place">Where drivers find it, of a code that they send each other: <c>Type3InputBuffer</c>.</param>
/// <param name="Source">The source: a page, a header, a repository.</param>
/// <param name="Reason">Why.</param>
sealed record DecidedRow(string Name, string Side, string Value, string DependsOn, string Cases, string Size, string SizedBy, string TooSmall, string Place, string Source, string Reason)
{
    public const string NobodySays = "?";

    /// <summary>The cases, one by one.</summary>
    public IEnumerable<(string Case, string Type)> AllCases => Cases.Split("; ", StringSplitOptions.RemoveEmptyEntries)
        .Select(static text => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (text[..at].Trim(), text[(at + 1)..].Trim()) : (text, ""));
}
