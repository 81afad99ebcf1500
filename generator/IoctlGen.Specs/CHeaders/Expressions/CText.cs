using System.Text;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads texts of C.</summary>
static class CText
{
    /// <exception cref="HeaderException">It has an escape that C does not know.</exception>
    public static string Read(CToken token)
    {
        var start = token.Text.IndexOf('"') + 1;
        if (token.Text[Math.Max(0, start - 2)] == 'R')
            return Raw(token.Text, start);
        var quoted = token.Text.Substring(start, token.Text.Length - start - 1);
        var text = new StringBuilder(quoted.Length);
        for (var i = 0; i < quoted.Length;)
            text.Append((char)CEscape.Read(quoted, ref i, token));
        return text.ToString();
    }

    /// <summary>Of <c>R"x(…)x"</c> what stands in the parentheses, as it is.</summary>
    static string Raw(string token, int start)
    {
        var open = token.IndexOf('(', start);
        var (first, last) = (open + 1, token.Length - (open - start) - 2);
        return token.Substring(first, last - first);
    }

    /// <summary>The bytes of a character: <c>L"x"</c> and <c>u"x"</c> have two.</summary>
    public static int CharacterSize(CToken token) => token.Text[0] switch
    {
        'L' => 2,
        'U' => 4,
        'u' => token.Text[1] == '8' ? 1 : 2,
        _ => 1,
    };
}
