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
        var parts = ControlCodeParts.Split(code);
        return new(
            given,
            $"0x{code:X8}",
            code,
            CodeExpression.Of(code),
            new(parts.DeviceType, DeviceTypes.NameOf(parts.DeviceType), parts.DeviceType >= CtlCode.FirstVendorDeviceType),
            new(parts.Function, null, parts.Function >= CtlCode.FirstVendorFunction),
            new(parts.Method, CtlCodeNames.Methods[parts.Method], null),
            new(parts.Access, CtlCodeNames.Accesses[parts.Access], null),
            PublishedCatalogue.FindAll(code).Select(PublishedCodeJson.Of));
    }
}

/// <summary>A part of a code.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Vendor">Whether it is of the range that is left to vendors; null for parts that have no such range.</param>
sealed record PartJson(uint Value, string? Name, bool? Vendor);
