using System.Globalization;
using System.Text;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Catalogue;

/// <summary>The Markdown table of one header, read and written.</summary>
public static class CatalogueTable
{
    /// <summary>The head of the first column.</summary>
    internal const string NameColumn = "Name";

    const string None = "";

    static readonly string[] Columns = [NameColumn, "Code", "Device type", "Function", "Method", "Access", "Input", "Output", "Buffers", "Since", "Since server", "Replaced by", "Kernel only", "Also in", "Page", "Inside"];

    /// <summary>The whole file of a header.</summary>
    /// <param name="header">The header: <c>ntdddisk.h</c>.</param>
    /// <param name="rows">Its codes.</param>
    public static string Write(string header, IEnumerable<CatalogueRow> rows)
    {
        var text = new StringBuilder($"# {header}\n\n");
        text.Append("| ").Append(string.Join(" | ", Columns)).Append(" |\n");
        text.Append('|').Append(string.Concat(Columns.Select(static _ => "---|"))).Append('\n');
        foreach (var row in rows.OrderBy(static row => row.Name, StringComparer.Ordinal))
            text.Append("| ").Append(string.Join(" | ", Cells(row))).Append(" |\n");
        return text.ToString();
    }

    /// <summary>The rows of a file.</summary>
    /// <param name="header">The header: <c>ntdddisk.h</c>.</param>
    /// <param name="text">The text of the file.</param>
    /// <exception cref="FormatException">A row is broken; the message names it.</exception>
    public static IEnumerable<CatalogueRow> Read(string header, string text) =>
        text.Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => ReadRow(header, line));

    /// <summary>One row.</summary>
    /// <param name="header">The header that it stands under.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="FormatException">The row is broken, or its parts do not give its code; the message names it.</exception>
    public static CatalogueRow ReadRow(string header, string line)
    {
        var row = RowOf(header, line);
        var cells = CellsOf(line);
        var parts = Parts(row);
        for (var i = 0; i < parts.Length; i++)
        {
            if (cells[3 + i] != parts[i])
                throw new FormatException($"{header}: {Columns[2 + i]} of {row.Name} is '{cells[3 + i]}', but {cells[2]} has '{parts[i]}'.");
        }

        return row;
    }

    /// <summary>One row, its parts not held against its code: a test has done that for those that the assembly carries.</summary>
    internal static CatalogueRow RowOf(string header, string line)
    {
        var cells = CellsOf(line);
        if (cells.Length != Columns.Length + 2)
            throw new FormatException($"{header}: the row '{line}' has {cells.Length - 2} cells; a row has {Columns.Length}.");
        if (!TryReadCode(cells[2], out var code))
            throw new FormatException($"{header}: the code '{cells[2]}' of {cells[1]} is no number of the form 0x00000000.");
        return new()
        {
            Name = cells[1],
            Code = code,
            Header = header,
            Input = cells[7],
            Output = cells[8],
            Buffers = cells[9],
            Since = cells[10],
            SinceServer = cells[11],
            ReplacedBy = cells[12],
            IsKernelOnly = cells[13] == "yes",
            AlsoIn = cells[14],
            Page = Address(cells[15], 0),
            SdkPage = Address(cells[15], 1),
            Inside = cells[16],
        };
    }

    static string[] CellsOf(string line)
    {
        var cells = line.TrimEnd('\r').Split('|');
        for (var i = 0; i < cells.Length; i++)
            cells[i] = cells[i].Trim();
        return cells;
    }

    static bool TryReadCode(string cell, out uint code)
    {
        code = 0;
        return cell.Length == 10
            && cell.StartsWith("0x", StringComparison.Ordinal)
            && uint.TryParse(cell.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }

    static IEnumerable<string> Cells(CatalogueRow row) =>
    [
        row.Name,
        FormattableString.Invariant($"0x{row.Code:X8}"),
        .. Parts(row),
        row.Input,
        row.Output,
        row.Buffers,
        row.Since,
        row.SinceServer,
        row.ReplacedBy,
        row.IsKernelOnly ? "yes" : None,
        row.AlsoIn,
        string.Join(" ", new[] { row.Page, row.SdkPage }.Where(static page => page.Length > 0).Select(static page => $"[page]({page})")),
        row.Inside,
    ];

    /// <summary>The parts as people know them: FILE_DEVICE_DISK, 0x017, METHOD_BUFFERED, FILE_READ_ACCESS.</summary>
    static string[] Parts(CatalogueRow row)
    {
        var parts = ControlCodeParts.Split(row.Code);
        return
        [
            DeviceTypes.TextOf(parts.DeviceType),
            FormattableString.Invariant($"0x{parts.Function:X3}"),
            CtlCodeNames.Methods[parts.Method],
            CtlCodeNames.Accesses[parts.Access].Replace(" | ", ", "),
        ];
    }

    /// <summary>One of the addresses of a cell: <c>[page](first) [page](second)</c>.</summary>
    static string Address(string cell, int number)
    {
        var link = cell.Split([' '], StringSplitOptions.RemoveEmptyEntries).Skip(number).FirstOrDefault() ?? None;
        return link.Length > 0 ? link.Substring(link.IndexOf('(') + 1).TrimEnd(')') : None;
    }
}
