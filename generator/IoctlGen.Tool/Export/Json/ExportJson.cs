using System.Globalization;
using System.Text.Json;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Export;

/// <summary>Codes, buffers and layouts, for programs.</summary>
static class ExportJson
{
    public static void Write(Stream stream, DeclaredContracts contracts)
    {
        using var json = new Utf8JsonWriter(stream, new() { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", JsonText.Version);
        json.WriteString("assembly", contracts.AssemblyName);
        json.WriteStartArray("codes");
        foreach (var code in contracts.Codes)
            WriteCode(json, code);
        json.WriteEndArray();
        json.WriteStartArray("types");
        foreach (var type in contracts.Types)
            TypeJson.Write(json, type);
        json.WriteEndArray();
        json.WriteEndObject();
        json.EndLine(stream);
    }

    static void WriteCode(Utf8JsonWriter json, DeclaredCode code)
    {
        json.WriteStartObject();
        json.WriteString("name", code.Name);
        json.WriteString("code", "0x" + code.Value.ToString("X8", CultureInfo.InvariantCulture));
        json.WriteNumber("value", code.Value);
        json.WriteString("expression", code.Expression);
        PartsJson.Of(code.Value).WriteTo(json);
        json.WriteString("majorFunction", Route.MajorCodeOf(code.Route));
        WriteOptional(json, "summary", code.Summary);
        WriteOptional(json, "header", code.Header);
        WriteOptional(json, "includeHeader", code.IncludeHeader);
        WriteOptional(json, "minimumClient", code.MinimumClient);
        WriteOptional(json, "minimumServer", code.MinimumServer);
        WriteOptional(json, "replacedBy", code.ReplacedBy);
        WriteOptional(json, "documentation", code.Documentation);
        foreach (var (property, _, text) in code.OfPage)
            json.WriteString(JsonNamingPolicy.CamelCase.ConvertName(property), text);
        json.WriteStartArray("buffers");
        foreach (var buffers in code.Buffers)
        {
            json.WriteStartObject();
            WriteBuffer(json, "input", buffers.Input);
            WriteBuffer(json, "secondInput", buffers.Data);
            WriteBuffer(json, "output", buffers.Output);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteBuffer(Utf8JsonWriter json, string property, BufferContent? content)
    {
        if (content is null)
            return;
        json.WriteStartObject(property);
        json.WriteString("kind", content.Kind.ToString().ToLowerInvariant());
        json.WriteString("type", content.Type.Name);
        json.WriteEndObject();
    }

    static void WriteOptional(Utf8JsonWriter json, string property, string? text)
    {
        if (text is not null)
            json.WriteString(property, text);
    }
}
