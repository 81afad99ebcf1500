using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using Spectre.Console;

namespace IoctlGen.Tool.Catalogue;

/// <summary>A list of published codes on a terminal: as many columns as its width has room for.</summary>
static class PublishedTable
{
    /// <summary>What a column takes besides its text: two spaces and a line.</summary>
    const int Frame = 3;

    /// <summary>The name and the code are always shown.</summary>
    const int Least = 2;

    static readonly string[] Access = ["any", "read", "write", "read, write"];

    static readonly Column[] Columns =
    [
        new("Name", new(decoration: Decoration.Bold), static row => row.Name),
        new("Code", new(Color.Teal), static row => $"0x{row.Code:X8}"),
        new("Header", Style.Plain, static row => row.Header),
        new("Device type", Style.Plain, static row => DeviceTypes.TextOf(CtlCode.DeviceType(row.Code)).Replace("FILE_DEVICE_", "")),
        new("Method", Style.Plain, static row => CtlCodeNames.Methods[CtlCode.Method(row.Code)].Replace("METHOD_", "")),
        new("Access", Style.Plain, static row => Access[CtlCode.Access(row.Code)]),
        new("Since", Style.Plain, static row => row.SinceText ?? ""),
        new("Inside", Style.Plain, static row => row.Inside),
    ];

    public static void Write(IReadOnlyCollection<CatalogueRow> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        var columns = Columns.Take(CountThatFit(rows, AnsiConsole.Profile.Width)).ToArray();
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column.Title, new(decoration: Decoration.Bold))).NoWrap());
        foreach (var row in rows)
            table.AddRow(columns.Select(column => new Text(column.Text(row), column.Style)));
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated($"[grey]{rows.Count} {(rows.Count == 1 ? "code" : "codes")}[/]");
    }

    static int CountThatFit(IReadOnlyCollection<CatalogueRow> rows, int width)
    {
        var count = 0;
        for (var used = 1; count < Columns.Length; count++)
        {
            used += Frame + Math.Max(Columns[count].Title.Length, rows.Max(row => Columns[count].Text(row).Length));
            if (used > width && count >= Least)
                break;
        }

        return count;
    }

    sealed record Column(string Title, Style Style, Func<CatalogueRow, string> Text);
}
