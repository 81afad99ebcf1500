namespace IoctlGen.Tool.Import;

/// <summary>A token of C#: a word, a literal or one character, and where it stands.</summary>
readonly record struct CSharpToken(string Text, int Start)
{
    public int End => Start + Text.Length;
}

/// <summary>Cuts a C# file into tokens, without comments and directives. Enough to find where declarations begin and end; the compiler reads the file in earnest.</summary>
static class CSharpTokens
{
    public static List<CSharpToken> Of(string text)
    {
        var tokens = new List<CSharpToken>();
        for (int i = 0, end; i < text.Length; i = end)
        {
            end = EndOf(text, i);
            if (!char.IsWhiteSpace(text[i]) && !IsTrivia(text, i))
                tokens.Add(new(text[i..end], i));
        }

        return tokens;
    }

    static bool IsTrivia(string text, int i) => text[i] is '#' or '\uFEFF' || (text[i] == '/' && i + 1 < text.Length && text[i + 1] is '/' or '*');

    static int EndOf(string text, int i)
    {
        if (text[i] == '#')
            return EndOfLine(text, i);
        if (text[i] == '/' && i + 1 < text.Length && text[i + 1] == '/')
            return EndOfLine(text, i);
        if (text[i] == '/' && i + 1 < text.Length && text[i + 1] == '*')
            return Behind(text, "*/", i + 2);
        if (text[i] == '\'')
            return EndOfQuoted(text, i + 1, '\'');
        var quote = i;
        while (quote < text.Length && text[quote] is '$' or '@')
            quote++;
        if (quote < text.Length && text[quote] == '"')
            return EndOfText(text, quote, text[i..quote]);
        if (!IsWord(text[i]) && text[i] != '@')
            return i + 1;
        var end = i + 1;
        while (end < text.Length && IsWord(text[end]))
            end++;
        return end;
    }

    static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    static int EndOfLine(string text, int i) => text.IndexOf('\n', i) is >= 0 and var end ? end : text.Length;

    static int Behind(string text, string mark, int from) => text.IndexOf(mark, Math.Min(from, text.Length), StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : text.Length;

    static int EndOfText(string text, int quote, string prefix)
    {
        var quotes = quote;
        while (quotes < text.Length && text[quotes] == '"')
            quotes++;
        if (quotes - quote >= 3)
            return Behind(text, text[quote..quotes], quotes);
        if (!prefix.Contains('@', StringComparison.Ordinal))
            return EndOfQuoted(text, quote + 1, '"');
        var end = quote + 1;
        while (end < text.Length && (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"')))
            end += text[end] == '"' ? 2 : 1;
        return Math.Min(end + 1, text.Length);
    }

    /// <summary>No such literal goes on in the next line.</summary>
    static int EndOfQuoted(string text, int i, char quote)
    {
        while (i < text.Length && text[i] != quote && text[i] != '\n')
            i += text[i] == '\\' ? 2 : 1;
        return Math.Min(i + 1, text.Length);
    }
}
