namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Calls in a condition of macros that the header leaves to others: WINAPI_FAMILY_PARTITION(…) asks whether a part of Windows
/// is meant, and all of it is; __has_include(…) and its like ask the compiler, which there is none of.
/// </summary>
static class ConditionFunctions
{
    public static List<CToken> Replace(IReadOnlyList<CToken> tokens)
    {
        var output = new List<CToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == CTokenKind.Identifier && i + 1 < tokens.Count && tokens[i + 1].Is("("))
            {
                i = EndOfCall(tokens, i + 1);
                token = new(CTokenKind.Number, token.Text.StartsWith("__has_", StringComparison.Ordinal) ? "0" : "1", token.Position, afterSpace: true);
            }

            output.Add(token);
        }

        return output;
    }

    static int EndOfCall(IReadOnlyList<CToken> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            if (tokens[i].Is("("))
                depth++;
            else if (tokens[i].Is(")") && --depth == 0)
                return i;
        }

        throw new HeaderException(tokens[open], "its parentheses are not closed");
    }
}
