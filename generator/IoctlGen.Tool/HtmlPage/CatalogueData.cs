using System.Text.Json.Nodes;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.Decode;

namespace IoctlGen.Tool.HtmlPage;

/// <summary>The catalogue in compact JSON, for the page's script: a code is an array, what repeats is the number of an entry in a list, empty ends are left out.</summary>
sealed class CatalogueData
{
    const string PageFolder = "https://learn.microsoft.com/windows-hardware/drivers/ddi/";

    readonly List<CatalogueRow> _rows = [.. PublishedCatalogue.All.OrderBy(static row => row.Name, StringComparer.Ordinal)];
    readonly List<string> _headers;
    readonly List<string> _releases;
    readonly ILookup<string, string> _declarations;
    readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);

    CatalogueData()
    {
        _headers = Sorted(_rows.SelectMany(static row => Words(row.AlsoIn).Append(row.Header)));
        _declarations = CodeDeclarations.LinesOf(_rows);
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
        ["sources"] = Array(_sources.OrderBy(static source => source.Value).Select(static source => Text(source.Key))),
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
            Text(row.Inside),
            Facts(PublishedFacts.Of(row)),
            Text(DeclarationOf(row)));
        while (cells[^1] is null)
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    /// <summary>The lines that declare a code of which something is known, with signs for what all of them have: codes.js puts it back.</summary>
    string DeclarationOf(CatalogueRow row) => row.Input.Length + row.Output.Length + row.Buffers.Length == 0
        ? ""
        : string.Join('\n', _declarations[row.Name].Where(line => line != $"[Ioctl(\"{row.Name}\")]")).Replace("public static partial ", "@").Replace("this IoctlDevice device", "^");

    /// <summary>Facts of the input, of the output, and the others; the source is the number of an entry in a list. Null for none.</summary>
    JsonArray? Facts(PublishedFacts facts)
    {
        var (input, output) = (Lines(facts.Input), Lines(facts.Output));
        var others = facts.Others.Select(other => (JsonNode?)new JsonArray(other.Title, other.Fact.Text, Source(other.Fact.Source))).ToList();
        return input.Count + output.Count + others.Count == 0 ? null : new(input, output, Array(others));
    }

    /// <summary>The source of what a buffer holds; then a line for each fact besides.</summary>
    JsonArray Lines(BufferFacts facts)
    {
        var lines = new List<JsonNode?> { Source(facts.Source) };
        if (facts.IsUnknownToAll)
            lines.Add("nobody says what it holds");
        if (facts.SizeText.Length > 0)
            lines.Add(facts.SizeText);
        if (facts.DependsOn.Length > 0)
            lines.Add($"which one it is depends on {facts.DependsOn}");
        lines.AddRange(facts.Cases.Select(static one => (JsonNode)$"{one.Case}{(one.Type.Length > 0 ? ": " + one.Type : "")}"));
        if (facts.TooSmall.Length > 0)
            lines.Add($"too small: {facts.TooSmall.Replace(" ", ", ")}");
        if (facts.Place.Length > 0)
            lines.Add($"found at {facts.Place}");
        return lines is [null] ? [] : new([.. lines]);
    }

    JsonNode? Source(string source)
    {
        if (source.Length == 0)
            return null;
        if (!_sources.TryGetValue(source, out var number))
            _sources.Add(source, number = _sources.Count);
        return number;
    }

    static JsonArray Types((string Name, uint Value)[] types) => Array(types.Select(static type => new JsonArray(type.Name, type.Value)));

    static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    static JsonNode? Text(string text) => text.Length > 0 ? JsonValue.Create(text) : null;

    static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct().Order(StringComparer.Ordinal)];

    static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
