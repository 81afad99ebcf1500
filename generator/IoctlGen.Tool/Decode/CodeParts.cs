using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.Decode;

/// <summary>One of the four parts of a code, in words.</summary>
/// <param name="Name">What the picture calls it: "device type".</param>
/// <param name="Number">As headers write it: 0x0002.</param>
/// <param name="Meaning">Its name, and whose range it is of.</param>
sealed record CodePart(string Name, string Number, string Meaning)
{
    public string Label => char.ToUpperInvariant(Name[0]) + Name[1..];
}

/// <summary>The parts of a code, in the order of CTL_CODE.</summary>
static class CodeParts
{
    public static IEnumerable<CodePart> Of(uint code)
    {
        var parts = ControlCodeParts.Split(code);
        return
        [
            new("device type", $"0x{parts.DeviceType:X4}", DeviceTypes.NameOf(parts.DeviceType) ?? Range(parts.DeviceType, CtlCode.FirstVendorDeviceType)),
            new("function", $"0x{parts.Function:X3}", Range(parts.Function, CtlCode.FirstVendorFunction)),
            new("method", $"{parts.Method}", CtlCodeNames.Methods[parts.Method]),
            new("access", $"{parts.Access}", CtlCodeNames.Accesses[parts.Access]),
        ];
    }

    static string Range(uint value, uint firstOfVendors) => value >= firstOfVendors ? $"a vendor's (from 0x{firstOfVendors:X} up)" : $"Microsoft's (below 0x{firstOfVendors:X})";
}
