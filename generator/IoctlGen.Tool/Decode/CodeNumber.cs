using System.Globalization;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Decode;

/// <summary>The numbers that stand for a control code: hexadecimal as in C, decimal, and negative where a debugger took the code for an int.</summary>
static class CodeNumber
{
    /// <summary>Reads a number; false where the text does not begin as one.</summary>
    /// <exception cref="ToolException">It begins as a number, and is none, or one of more than 32 bits, or one that can be read in two ways.</exception>
    public static bool TryRead(string text, out uint code)
    {
        code = 0;
        var digits = text.AsSpan().TrimStart('-');
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0]) || text.IndexOfAny(['(', ' ', '|', '<', '+', '*']) >= 0)
            return false;

        code = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? Hexadecimal(text) : Decimal(text);
        return true;
    }

    static uint Hexadecimal(string text) =>
        !text.StartsWith('-') && ulong.TryParse(WithoutSuffix(text)[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? In32Bits(text, value <= uint.MaxValue, (uint)value)
            : throw new ToolException($"'{text}' is no hexadecimal number: write 0x and up to 8 digits of 0-9 and A-F, as in 0x00024800.");

    static uint Decimal(string text)
    {
        var digits = WithoutSuffix(text);
        if (digits.Length > 1 && digits[0] == '0' && IsHexadecimal(digits))
            throw new ToolException($"'{text}' may be hexadecimal, decimal or octal: write 0x{digits} or {digits.TrimStart('0')}.");
        if (Int128.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return In32Bits(text, value >= int.MinValue && value <= uint.MaxValue, unchecked((uint)(long)value));
        throw new ToolException(IsHexadecimal(digits)
            ? $"'{text}' looks hexadecimal: write 0x{digits}."
            : $"'{text}' is no number: write it in hexadecimal (0x00024800) or decimal (149504).");
    }

    static uint In32Bits(string text, bool fits, uint value) =>
        fits ? value : throw new ToolException($"'{text}' does not fit in the 32 bits of a control code: it has at most 8 hexadecimal digits.");

    static bool IsHexadecimal(ReadOnlySpan<char> digits) => UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    /// <summary>C's U and L say nothing about the value.</summary>
    static ReadOnlySpan<char> WithoutSuffix(string text) => text.AsSpan().TrimEnd("uUlL");
}
