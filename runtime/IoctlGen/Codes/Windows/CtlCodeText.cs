using System.Globalization;
using IoctlGen.Specs.Codes;

namespace IoctlGen;

/// <summary>The words of a CTL_CODE expression, both ways.</summary>
static class CtlCodeText
{
    public static string MethodName(TransferMethod method) => CtlCodeNames.Methods[(int)method & 3];

    public static string AccessName(RequiredAccess access) => CtlCodeNames.Accesses[(int)access & 3];

    public static bool TryParse(ReadOnlySpan<char> text, out ControlCode code)
    {
        if (TryNumber(text, out var value))
        {
            code = new ControlCode(value);
            return true;
        }

        code = default;
        return text.StartsWith("CTL_CODE") && TryParts(text["CTL_CODE".Length..].Trim(), out code);
    }

    static bool TryParts(ReadOnlySpan<char> text, out ControlCode code)
    {
        code = default;
        if (text is not ['(', .. var inner, ')'])
            return false;

        Span<Range> parts = stackalloc Range[5];
        if (inner.Split(parts, ',', StringSplitOptions.TrimEntries) != 4
            || !TryDeviceType(inner[parts[0]], out var deviceType)
            || !TryNumber(inner[parts[1]], out var function) || function > CtlCode.MaximumFunction
            || !TryMethod(inner[parts[2]], out var method)
            || !TryAccess(inner[parts[3]], out var access))
        {
            return false;
        }

        code = ControlCode.Create((DeviceType)deviceType, (int)function, method, access);
        return true;
    }

    static bool TryDeviceType(ReadOnlySpan<char> text, out uint deviceType)
    {
        foreach (var (name, value) in DeviceTypeTable.Published)
        {
            if (text.SequenceEqual(name))
            {
                deviceType = value;
                return true;
            }
        }

        return TryNumber(text, out deviceType) && deviceType <= CtlCode.MaximumDeviceType;
    }

    static bool TryMethod(ReadOnlySpan<char> text, out TransferMethod method)
    {
        for (method = TransferMethod.Buffered; method <= TransferMethod.Neither; method++)
        {
            if (text.SequenceEqual(MethodName(method)))
                return true;
        }

        var number = TryTwoBits(text, out var value);
        method = (TransferMethod)value;
        return number;
    }

    static bool TryAccess(ReadOnlySpan<char> text, out RequiredAccess access)
    {
        access = RequiredAccess.Any;
        Span<Range> words = stackalloc Range[3];
        var count = text.Split(words, '|', StringSplitOptions.TrimEntries);
        if (count > 2)
            return false;

        foreach (var range in words[..count])
        {
            var word = text[range];
            if (word.SequenceEqual("FILE_READ_ACCESS") || word.SequenceEqual("FILE_READ_DATA"))
                access |= RequiredAccess.Read;
            else if (word.SequenceEqual("FILE_WRITE_ACCESS") || word.SequenceEqual("FILE_WRITE_DATA"))
                access |= RequiredAccess.Write;
            else if (TryTwoBits(word, out var value))
                access |= (RequiredAccess)value;
            else if (!word.SequenceEqual("FILE_ANY_ACCESS") && !word.SequenceEqual("FILE_SPECIAL_ACCESS"))
                return false;
        }

        return true;
    }

    static bool TryTwoBits(ReadOnlySpan<char> text, out uint value) => TryNumber(text, out value) && value <= 3;

    static bool TryNumber(ReadOnlySpan<char> text, out uint value)
    {
        // .NET overlooks zeros at the end of a number.
        value = 0;
        if (text.Contains('\0'))
            return false;

        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return uint.TryParse(text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);

        if (uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
            return true;

        var negative = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var signed);
        value = (uint)signed;
        return negative;
    }
}
