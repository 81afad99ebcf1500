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
        var (tag, link) = (new NearText(markup, ">"), new NearText(markup, ")"));
        for (var i = 0; i < markup.Length; i++)
        {
            if (BeginsTag(markup, i) && tag.From(i) is > 0 and var end)
                i = end;
            else if (markup[i] == ']' && i + 1 < markup.Length && markup[i + 1] == '(' && link.From(i) is > 0 and var close)
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
        for (var start = text.IndexOf(prefix, StringComparison.Ordinal); start >= 0; start = text.IndexOf(prefix, start, StringComparison.Ordinal))
        {
            // All of the word is passed over: what stands within it begins none.
            var word = CName.At(text, start);
            if ((start == 0 || !CName.IsPart(text[start - 1])) && word.Length > prefix.Length && known.Add(word))
                words.Add(word);
            start += word.Length;
        }

        return words;
    }

    /// <summary>Whether an HTML tag begins here, and the sign is no less-than.</summary>
    static bool BeginsTag(string markup, int start) =>
        markup[start] == '<' && start + 1 < markup.Length && (char.IsLetter(markup[start + 1]) || markup[start + 1] is '/' or '!');
}
