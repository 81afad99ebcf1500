using System.Globalization;

namespace IoctlGen.Specs;

/// <summary>A control code the way a C header writes it.</summary>
public static class CodeExpression
{
    /// <summary><c>CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)</c>; a device type without a name is four hexadecimal digits.</summary>
    public static string Of(uint code)
    {
        var parts = ControlCodeParts.Split(code);
        var function = parts.Function.ToString("X4", CultureInfo.InvariantCulture);
        return $"CTL_CODE({DeviceTypes.TextOf(parts.DeviceType)}, 0x{function}, {CtlCodeNames.Methods[parts.Method]}, {CtlCodeNames.Accesses[parts.Access]})";
    }
}
