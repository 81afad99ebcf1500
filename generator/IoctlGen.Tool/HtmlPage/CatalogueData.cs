using System.Text.Json.Nodes;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.HtmlPage;

/// <summary>The catalogue in compact JSON, for the page's script: a code is an array, what repeats is the number of an entry in a list, empty ends are left out.</summary>
sealed class CatalogueData
{
    const string PageFolder = "https://learn.microsoft.com/windows-hardware/drivers/ddi/";

    readonly List<CatalogueRow> _rows = [.. PublishedCatalogue.All.OrderBy(static row => row.Name, StringComparer.Ordinal)];
    readonly List<string> _headers;
    readonly List<string> _releases;

    CatalogueData()
    {
        _headers = Sorted(_rows.SelectMany(static row => Words(row.AlsoIn).Append(row.Header)));
        _releases = Sorted(_rows.Select(static row => row.SinceText).OfType<string>());
    }

    public static string Write() => new CatalogueData().ToJson().ToJsonString();

    JsonObject ToJson() => new()
    {
        ["pageFolder"] = PageFolder,
        ["deviceTypes"] = Types(DeviceTypeTable.Published),
        ["otherTypes"] = Types(DeviceTypeTable.OfOneHeader),
        ["headers"] = Array(_headers.Select(Text)),
        ["releases"] = Array(_releases.Select(Text)),
        ["codes"] = Array(_rows.Select(Row)),
    };

    /// <summary>The cells in the order that codes.js takes them apart.</summary>
    JsonArray Row(CatalogueRow row)
    {
        var cells = new JsonArray(
            row.Name,
            row.Code,
            _headers.IndexOf(row.Header),
            row.SinceText is { } release ? _releases.IndexOf(release) : null,
            row.IsKernelOnly ? 1 : null,
            Text(row.ReplacedBy),
            Text(row.Input),
            Text(row.Output),
            Text(row.Buffers),
            row.AlsoIn.Length > 0 ? Array(Words(row.AlsoIn).Select(header => (JsonNode)_headers.IndexOf(header))) : null,
            Text(row.Page.StartsWith(PageFolder, StringComparison.Ordinal) ? row.Page[PageFolder.Length..] : row.Page),
            Text(row.SdkPage),
            Text(row.SinceServerText ?? ""),
            Text(row.Inside));
        while (cells[^1] is null)
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    static JsonArray Types((string Name, uint Value)[] types) => Array(types.Select(static type => new JsonArray(type.Name, type.Value)));

    static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    static JsonNode? Text(string text) => text.Length > 0 ? JsonValue.Create(text) : null;

    static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct().Order(StringComparer.Ordinal)];

    static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
