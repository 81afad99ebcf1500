using System.Globalization;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads integer and character constants of C.</summary>
static class CNumber
{
    public static CInteger Read(CToken token)
    {
        var text = token.Text.Replace("'", "");
        var digits = text.TrimEnd('u', 'U', 'l', 'L');
        var suffix = text.Substring(digits.Length).ToLowerInvariant();
        if (Microsoft(ref digits) is { } own)
            suffix = own;
        if (Parse(digits) is not { } value || suffix is not ("" or "u" or "l" or "ul" or "lu" or "ll" or "ull" or "llu"))
            throw new HeaderException(token, $"{token} is no integer");
        return Typed(value, isDecimal: digits[0] != '0', isLong: suffix.Contains("ll"), isUnsigned: suffix.Contains('u'));
    }

    public static CInteger ReadCharacter(CToken token)
    {
        var quote = token.Text.IndexOf('\'');
        var text = token.Text.Substring(quote + 1, token.Text.Length - quote - 2);
        ulong value = 0;
        var count = 0;
        for (var i = 0; i < text.Length; count++)
            value = (value << 8) | CEscape.Read(text, ref i, token);
        if (count is 0 or > 4 || (quote > 0 && count > 1))
            throw new HeaderException(token, $"{Excerpt.Of(token.Text)} is no character constant of a value");
        // A single char is signed where Microsoft's compiler has not been told otherwise.
        return CInteger.Int(count == 1 && quote == 0 ? unchecked((sbyte)value) : (long)value);
    }

    /// <summary>The suffixes of Microsoft's compiler: i32, ui64.</summary>
    static string? Microsoft(ref string digits)
    {
        foreach (var (own, standard) in new[] { ("ui64", "ull"), ("i64", "ll"), ("ui32", "u"), ("i32", "") })
        {
            if (digits.EndsWith(own, StringComparison.OrdinalIgnoreCase))
            {
                digits = digits.Substring(0, digits.Length - own.Length);
                return standard;
            }
        }

        return null;
    }

    static ulong? Parse(string digits)
    {
        if (digits.Length == 0)
            return null;
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return ulong.TryParse(digits.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null;
        if (digits.StartsWith("0b", StringComparison.OrdinalIgnoreCase))
            return InBase(2, digits.Substring(2));
        if (digits[0] == '0')
            return InBase(8, digits);
        return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static ulong? InBase(uint numberBase, string digits)
    {
        ulong value = 0;
        foreach (var digit in digits)
        {
            if (digit < '0' || digit - '0' >= numberBase || value > ulong.MaxValue / numberBase)
                return null;
            value = (value * numberBase) + (uint)(digit - '0');
        }

        return digits.Length == 0 ? null : value;
    }

    /// <summary>The first type that the value fits: a hexadecimal constant may become unsigned, a decimal one becomes longer.</summary>
    static CInteger Typed(ulong value, bool isDecimal, bool isLong, bool isUnsigned)
    {
        if (!isLong && !isUnsigned && value <= int.MaxValue)
            return new(value, isLong: false, isUnsigned: false);
        if (!isLong && value <= uint.MaxValue && (isUnsigned || !isDecimal))
            return new(value, isLong: false, isUnsigned: true);
        return new(value, isLong: true, isUnsigned: isUnsigned || value > long.MaxValue);
    }
}
