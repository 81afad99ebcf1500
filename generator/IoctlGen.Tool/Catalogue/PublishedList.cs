using System.Text;
using IoctlGen.Specs.Catalogue;

namespace IoctlGen.Tool.Catalogue;

/// <summary>A list of published codes, as it is written to files and pipes.</summary>
static class PublishedList
{
    /// <summary>Stands in a column of plain text that has nothing to say, so that every line has as many words.</summary>
    const string Nothing = "-";

    /// <summary>The columns, aligned with spaces; no line is cut.</summary>
    public static string Plain(IReadOnlyCollection<CatalogueRow> rows)
    {
        var lines = new List<string[]> { PublishedColumns.OfText.Select(static column => column.Title).ToArray() };
        lines.AddRange(rows.Select(static row => PublishedColumns.OfText.Select(column => column.Text(row) is { Length: > 0 } text ? text : Nothing).ToArray()));
        var widths = PublishedColumns.OfText.Select((_, i) => lines.Max(line => line[i].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
            text.AppendLine(string.Join("  ", line.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        return text.ToString();
    }

    /// <summary>Comma-separated (RFC 4180), with a line of titles.</summary>
    public static string Csv(IReadOnlyCollection<CatalogueRow> rows)
    {
        var text = new StringBuilder();
        text.AppendLine(string.Join(',', PublishedColumns.All.Select(static column => column.Title)));
        foreach (var row in rows)
            text.AppendLine(string.Join(',', PublishedColumns.All.Select(column => Quoted(column.Text(row)))));
        return text.ToString();
    }

    static string Quoted(string cell) => cell.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
