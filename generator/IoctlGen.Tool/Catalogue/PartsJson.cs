using System.Text.Json;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.Catalogue;

/// <summary>The parts of a code in JSON, which are the same in all commands.</summary>
sealed record PartsJson(PartJson DeviceType, PartJson Function, PartJson Method, PartJson Access)
{
    public static PartsJson Of(uint code)
    {
        var parts = ControlCodeParts.Split(code);
        return new(
            new(parts.DeviceType, DeviceTypes.NameOf(parts.DeviceType), parts.DeviceType >= CtlCode.FirstVendorDeviceType),
            new(parts.Function, null, parts.Function >= CtlCode.FirstVendorFunction),
            new(parts.Method, CtlCodeNames.Methods[parts.Method], null),
            new(parts.Access, CtlCodeNames.Accesses[parts.Access], null));
    }

    /// <summary>Writes them into an object.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        DeviceType.WriteTo(json, "deviceType");
        Function.WriteTo(json, "function");
        Method.WriteTo(json, "method");
        Access.WriteTo(json, "access");
    }
}

/// <summary>A part of a code.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Vendor">Whether it is of the range that is left to vendors; null for parts that have no such range.</param>
sealed record PartJson(uint Value, string? Name, bool? Vendor)
{
    /// <summary>Writes it as a property.</summary>
    public void WriteTo(Utf8JsonWriter json, string property)
    {
        json.WriteStartObject(property);
        json.WriteNumber("value", Value);
        json.WriteString("name", Name);
        if (Vendor is { } vendor)
            json.WriteBoolean("vendor", vendor);
        else
            json.WriteNull("vendor");
        json.WriteEndObject();
    }
}
