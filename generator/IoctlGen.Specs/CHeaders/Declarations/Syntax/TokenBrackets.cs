namespace IoctlGen.Specs.CHeaders;

/// <summary>Where the parentheses, brackets and braces of a row of tokens are closed, found in one pass: what is not closed would be looked through to the end again and again.</summary>
sealed class TokenBrackets
{
    readonly int[] _closings;
    readonly int[] _ends;

    public TokenBrackets(List<CToken> tokens)
    {
        (_closings, _ends) = (new int[tokens.Count], new int[tokens.Count]);
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            _closings[i] = tokens.Count;
            if (tokens[i] is not { Kind: CTokenKind.Punctuator, Text: var text })
                continue;
            if (text is "(" or "[" or "{")
                open.Push(i);
            else if (text is ")" or "]" or "}" && open.Count > 0)
                _closings[open.Pop()] = i;
        }

        var end = tokens.Count;
        for (var i = tokens.Count - 1; i >= 0; i--)
            _ends[i] = end = EndsExpression(tokens[i]) ? i : end;
    }

    /// <summary>What stands in no parentheses and no brackets: where it does, they are not closed.</summary>
    public static bool EndsExpression(CToken token) => token.Is(";") || token.IsIdentifier("typedef");

    /// <summary>The index behind what is opened at an index, or of where it goes no further.</summary>
    /// <param name="open">The index of the opening bracket.</param>
    /// <param name="isBlock">Whether statements may stand in it.</param>
    public (int Index, bool IsClosed) EndOf(int open, bool isBlock)
    {
        var end = isBlock ? _closings.Length : _ends[open];
        return _closings[open] < end ? (_closings[open] + 1, true) : (end, false);
    }
}
