using System.Text;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads texts of C.</summary>
static class CText
{
    /// <exception cref="HeaderException">It has an escape that C does not know.</exception>
    public static string Read(CToken token)
    {
        var start = token.Text.IndexOf('"') + 1;
        var quoted = token.Text.Substring(start, token.Text.Length - start - 1);
        var text = new StringBuilder(quoted.Length);
        for (var i = 0; i < quoted.Length;)
            text.Append((char)CEscape.Read(quoted, ref i, token));
        return text.ToString();
    }
}
