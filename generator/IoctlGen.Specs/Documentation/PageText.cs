using System.Net;
using System.Text;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Documentation;

/// <summary>The words of a page without its markup.</summary>
static class PageText
{
    /// <summary>Leaves out HTML tags and the targets of links, and joins lines.</summary>
    public static string Plain(string markup)
    {
        var text = new StringBuilder(markup.Length);
        for (var i = 0; i < markup.Length; i++)
        {
            if (markup[i] == '<' && EndOfTag(markup, i) is > 0 and var end)
                i = end;
            else if (markup[i] == ']' && i + 1 < markup.Length && markup[i + 1] == '(' && Near(markup, ")", i) is > 0 and var close)
                i = close;
            else if (markup[i] is '*' or '`' or '[' or ']' or '\\')
                continue;
            else
                text.Append(char.IsWhiteSpace(markup[i]) ? ' ' : markup[i]);
        }

        return string.Join(" ", WebUtility.HtmlDecode(text.ToString()).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The different words that begin so, in order.</summary>
    public static IReadOnlyList<string> Words(string text, string prefix)
    {
        var words = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var start = text.IndexOf(prefix, StringComparison.Ordinal); start >= 0; start = text.IndexOf(prefix, start + 1, StringComparison.Ordinal))
        {
            var word = CName.At(text, start);
            if ((start == 0 || !CName.IsPart(text[start - 1])) && word.Length > prefix.Length && known.Add(word))
                words.Add(word);
        }

        return words;
    }

    /// <summary>The first place of a text after a start; -1 where it is not near: a tag or link is short, and looking for the end of each to the end of the page would take the square of its length.</summary>
    public static int Near(string markup, string text, int start) =>
        markup.IndexOf(text, start, Math.Min(MaximumLink, markup.Length - start), StringComparison.Ordinal);

    const int MaximumLink = 2000;

    /// <summary>The end of an HTML tag; 0 where the sign is a less-than.</summary>
    static int EndOfTag(string markup, int start) =>
        start + 1 < markup.Length && (char.IsLetter(markup[start + 1]) || markup[start + 1] is '/' or '!') ? Math.Max(0, Near(markup, ">", start)) : 0;
}
