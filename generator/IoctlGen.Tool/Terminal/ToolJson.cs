using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.Decode;

namespace IoctlGen.Tool.Terminal;

/// <summary>What commands write with --json: camel case, indented, one array.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IEnumerable<DecodedCodeJson>))]
[JsonSerializable(typeof(IEnumerable<PublishedCodeJson>))]
sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>Writes a value and ends the line.</summary>
    public static void Write<T>(T value, JsonTypeInfo<T> type) => Console.Out.WriteLine(JsonSerializer.Serialize(value, type));
}
