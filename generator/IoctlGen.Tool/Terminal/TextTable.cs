namespace IoctlGen.Tool.Terminal;

/// <summary>Columns of text, two spaces apart: the same on a screen, in a file and in a pipe, however narrow they are.</summary>
static class TextTable
{
    /// <summary>The lines of a table.</summary>
    /// <param name="rows">The rows, the headings first; all of the same length.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
