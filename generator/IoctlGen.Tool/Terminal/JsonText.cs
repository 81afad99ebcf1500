using System.Text.Json;

namespace IoctlGen.Tool.Terminal;

/// <summary>The end of what is written with --json.</summary>
static class JsonText
{
    /// <summary>A text ends with the end of a line.</summary>
    public static void EndLine(this Utf8JsonWriter json, Stream stream)
    {
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
