using System.Globalization;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Characters that C writes with a backslash.</summary>
static class CEscape
{
    /// <summary>The character at a place of a character constant or text, which may be written with a backslash.</summary>
    /// <param name="text">What stands between the quotes.</param>
    /// <param name="i">The place; that behind the character afterwards.</param>
    /// <param name="token">The whole.</param>
    /// <exception cref="HeaderException">What follows a backslash is none.</exception>
    public static ulong Read(string text, ref int i, CToken token)
    {
        if (text[i] != '\\')
            return text[i++];
        i++;
        var start = i;
        if (i < text.Length && text[i] == 'x')
        {
            for (i++; i < text.Length && Uri.IsHexDigit(text[i]); i++)
            {
            }

            return ulong.TryParse(text.Substring(start + 1, i - start - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) && hex <= char.MaxValue
                ? hex
                : throw new HeaderException(token, $"{Excerpt.Of(token.Text)} has a character of more than 16 bits");
        }

        while (i < text.Length && i - start < 3 && text[i] is >= '0' and <= '7')
            i++;
        if (i > start)
            return CNumber.InBase(8, text.Substring(start, i - start))!.Value;
        var index = i < text.Length ? "ntrabfv\\'\"?".IndexOf(text[i++]) : -1;
        return index < 0 ? throw new HeaderException(token, $"{Excerpt.Of(token.Text)} has an unknown escape") : "\n\t\r\a\b\f\v\\'\"?"[index];
    }
}
