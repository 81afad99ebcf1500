using System.Text.Json;

namespace IoctlGen.Tool.Terminal;

/// <summary>What is the same in all that is written with --json.</summary>
static class JsonText
{
    /// <summary>The version of what export and verify write: another one where a property is gone, or means something else.</summary>
    public const int Version = 2;

    /// <summary>A text ends with the end of a line.</summary>
    public static void EndLine(this Utf8JsonWriter json, Stream stream)
    {
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
