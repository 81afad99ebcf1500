using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Catalogue;

namespace IoctlGen.Tool.Decode;

/// <summary>A decoded code in JSON: its parts as numbers with their names, and what is published of it.</summary>
sealed record DecodedCodeJson(
    string Given,
    string Code,
    uint Value,
    string Expression,
    PartJson DeviceType,
    PartJson Function,
    PartJson Method,
    PartJson Access,
    IEnumerable<PublishedCodeJson> Published)
{
    public static DecodedCodeJson Of(string given, uint code)
    {
        var parts = PartsJson.Of(code);
        return new(
            given,
            $"0x{code:X8}",
            code,
            CodeExpression.Of(code),
            parts.DeviceType,
            parts.Function,
            parts.Method,
            parts.Access,
            PublishedCatalogue.FindAll(code).Select(PublishedCodeJson.Of));
    }
}
