using System.Globalization;

namespace IoctlGen.Specs;

/// <summary>A control code the way a C header writes it.</summary>
public static class CodeExpression
{
    /// <summary><c>CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)</c>; a device type without a name is four hexadecimal digits.</summary>
    public static string Of(uint code)
    {
        var parts = ControlCodeParts.Split(code);
        var deviceType = DeviceTypes.NameOf(parts.DeviceType) ?? Hexadecimal(parts.DeviceType);
        return $"CTL_CODE({deviceType}, {Hexadecimal(parts.Function)}, {CtlCodeNames.Methods[parts.Method]}, {CtlCodeNames.Accesses[parts.Access]})";
    }

    private static string Hexadecimal(uint value) => "0x" + value.ToString("X4", CultureInfo.InvariantCulture);
}
