using System.Text.Json;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Decode;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Verify;

/// <summary>The result of a comparison, for programs.</summary>
static class VerifyJson
{
    public static void Write(Stream stream, DeclaredContracts contracts, IReadOnlyList<HeaderArgument> headers, HeaderComparison comparison)
    {
        using var json = new Utf8JsonWriter(stream, new() { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", JsonText.Version);
        json.WriteString("assembly", contracts.Path);
        WriteNames(json, "headers", headers.Select(static header => header.Path));
        json.WriteBoolean("equal", comparison.IsEqual);
        json.WriteNumber("codes", comparison.CommonCodes);
        json.WriteNumber("types", comparison.CommonTypes);
        json.WriteStartArray("differences");
        foreach (var difference in comparison.Differences)
        {
            json.WriteStartObject();
            json.WriteString("name", difference.Name);
            json.WriteString("what", difference.What);
            json.WriteString("declared", difference.Declared);
            json.WriteString("inHeader", difference.InHeader);
            if (difference.What == "code")
            {
                WriteParts(json, "declaredParts", difference.Declared);
                WriteParts(json, "inHeaderParts", difference.InHeader);
            }

            json.WriteString("target", difference.Target);
            json.WriteString("place", difference.Place);
            json.WriteString("consequence", difference.Consequence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteNames(json, "notInHeader", comparison.NotInHeader);
        WriteNames(json, "elsewhere", comparison.Elsewhere);
        WriteNames(json, "undeclarable", comparison.Undeclarable);
        WriteNames(json, "notFound", comparison.Missed);
        WriteNames(json, "unread", comparison.Unread.Select(static problem => problem.ToString()));
        json.WriteEndObject();
        json.EndLine(stream);
    }

    static void WriteNames(Utf8JsonWriter json, string property, IEnumerable<string> names)
    {
        json.WriteStartArray(property);
        foreach (var name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    /// <summary>The parts of a code, which a row has as text; null where it is missing.</summary>
    static void WriteParts(Utf8JsonWriter json, string property, string code)
    {
        if (!CodeNumber.TryRead(code, out var value))
        {
            json.WriteNull(property);
            return;
        }

        json.WriteStartObject(property);
        PartsJson.Of(value).WriteTo(json);
        json.WriteEndObject();
    }
}
