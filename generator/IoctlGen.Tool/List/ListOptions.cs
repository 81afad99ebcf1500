using System.CommandLine;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.List;

/// <summary>The options of commands that list published codes: how the list is written.</summary>
sealed class ListOptions
{
    readonly Option<bool> _json = new("--json") { Description = "Write a JSON array." };

    readonly Option<bool> _csv = new("--csv") { Description = "Write comma-separated values, with a line of titles." };

    public void AddTo(Command command)
    {
        command.Add(_json);
        command.Add(_csv);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_csv))
                result.AddError("--json and --csv exclude each other: give one of them.");
        });
    }

    /// <summary>Writes the codes: a table to a terminal, plain lines elsewhere, or what the options ask for.</summary>
    /// <returns>The exit code, which says whether there are any.</returns>
    public int Write(ParseResult parsed, IEnumerable<CatalogueRow> found)
    {
        var rows = found.ToList();
        if (parsed.GetValue(_json))
            ToolJson.Write(rows.Select(PublishedCodeJson.Of), ToolJson.Default.IEnumerablePublishedCodeJson);
        else if (parsed.GetValue(_csv))
            Console.Out.Write(PublishedList.Csv(rows));
        else if (rows.Count == 0)
            Messages.Write("ioctlgen: no published code is like that.");
        else if (Console.IsOutputRedirected)
            Console.Out.Write(PublishedList.Plain(rows));
        else
            PublishedTable.Write(rows);
        return rows.Count > 0 ? ExitCodes.Success : ExitCodes.Difference;
    }
}
