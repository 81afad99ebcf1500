namespace IoctlGen.Specs.CHeaders;

/// <summary>The tags that a header defines, before any of its declarations is read: <c>typedef struct _X X;</c> may stand long before <c>struct _X { … };</c>.</summary>
static class DefinedTags
{
    /// <summary>Attributes stand between the word and its tag; no definition has more of them.</summary>
    const int MaximumTokens = 32;

    public static HashSet<string> In(List<CToken> tokens)
    {
        var tags = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: CTokenKind.Identifier, Text: "struct" or "union" or "enum" or "class", Position.File.Length: > 0 } && TagBehind(tokens, i) is { } tag)
                tags.Add(tag);
        }

        return tags;
    }

    /// <summary>The last name before a brace, or a colon of bases or of an underlying type, outside of parentheses; null where another declaration follows.</summary>
    static string? TagBehind(List<CToken> tokens, int index)
    {
        string? tag = null;
        var depth = 0;
        for (var i = index + 1; i < tokens.Count && i <= index + MaximumTokens; i++)
        {
            var token = tokens[i];
            if (token.Is("("))
                depth++;
            else if (token.Is(")"))
                depth--;
            else if (depth == 0 && (token.Is("{") || token.Is(":")))
                return tag;
            else if (depth < 0 || (depth == 0 && (token.Is(";") || token.Is(",") || token.Is("*") || token.Is("="))))
                return null;
            else if (depth == 0 && token is { Kind: CTokenKind.Identifier, Text: not "final" })
                tag = token.Text;
        }

        return null;
    }
}
