using System.Text.Json;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Verify;

/// <summary>The result of a comparison, for programs.</summary>
static class VerifyJson
{
    public static void Write(Stream stream, DeclaredContracts contracts, string header, HeaderComparison comparison)
    {
        using var json = new Utf8JsonWriter(stream, new() { Indented = true });
        json.WriteStartObject();
        json.WriteString("assembly", contracts.Path);
        json.WriteString("header", header);
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
            json.WriteString("target", difference.Target);
            json.WriteString("place", difference.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notInHeader");
        foreach (var name in comparison.NotInHeader)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (var problem in comparison.Unread)
            json.WriteStringValue(problem.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
        json.EndLine(stream);
    }
}
