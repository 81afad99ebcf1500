namespace IoctlGen.Specs.CHeaders;

/// <summary>What stands between angle brackets: <c>&lt;UCHAR, 4&gt;</c>.</summary>
static class TemplateArguments
{
    /// <summary>The index behind the bracket that closes. A <c>&gt;&gt;</c> closes two.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="open">The index of the opening one.</param>
    /// <param name="budget">Counts the looks.</param>
    /// <exception cref="HeaderException">It is not closed.</exception>
    public static int EndOf(IReadOnlyList<CToken> tokens, int open, WorkBudget budget)
    {
        var (angles, others) = (0, 0);
        for (var i = open; i < tokens.Count && !tokens[i].Is(";"); i++)
        {
            budget.Spend(tokens[i]);
            if (tokens[i].Kind != CTokenKind.Punctuator)
                continue;
            others += tokens[i].Text is "(" or "[" or "{" ? 1 : tokens[i].Text is ")" or "]" or "}" ? -1 : 0;
            if (others < 0)
                break;
            if (others == 0)
                angles += tokens[i].Text switch { "<" => 1, ">" => -1, ">>" => -2, _ => 0 };
            if (others == 0 && angles <= 0)
                return i + 1;
        }

        throw new HeaderException(tokens[open], "'<' is not closed");
    }

    /// <summary>The parts between commas, of what stands between two brackets.</summary>
    public static List<List<CToken>> Split(IReadOnlyList<CToken> tokens, int start, int end)
    {
        var parts = new List<List<CToken>> { new() };
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            var text = tokens[i].Kind == CTokenKind.Punctuator ? tokens[i].Text : "";
            depth += text is "(" or "[" or "{" or "<" ? 1 : text is ")" or "]" or "}" or ">" ? -1 : text == ">>" ? -2 : 0;
            if (text == "," && depth == 0)
                parts.Add([]);
            else
                parts[parts.Count - 1].Add(tokens[i]);
        }

        return parts;
    }
}
