namespace IoctlGen.Specs.CHeaders;

/// <summary>A place in a row of tokens.</summary>
sealed class TokenCursor(List<CToken> tokens, CancellationToken cancellationToken)
{
    /// <summary>Every token is looked at some few times; more often only in a text that is made for it.</summary>
    const int MaximumLooks = 16;

    /// <summary>What a short text may take all the same.</summary>
    const int LeastLooks = 10_000;

    static readonly CToken End = new(CTokenKind.End, "", default, afterSpace: true);

    long _looks;

    /// <summary>The index of the current token.</summary>
    public int Index { get; set; }

    public int Count => tokens.Count;

    public CToken Current => Peek(0);

    public bool IsAtEnd => Index >= tokens.Count;

    /// <summary>The row itself.</summary>
    public List<CToken> Tokens => tokens;

    public CToken Peek(int distance) => Index + distance < tokens.Count ? tokens[Index + distance] : End;

    public CToken Take() => Index < tokens.Count ? tokens[Index++] : End;

    public bool Take(string punctuator)
    {
        if (!Current.Is(punctuator))
            return false;
        Index++;
        return true;
    }

    public void Require(string punctuator)
    {
        if (!Take(punctuator))
            throw Unexpected($"'{punctuator}'");
    }

    public HeaderException Unexpected(string expected)
    {
        var at = IsAtEnd && tokens.Count > 0 ? tokens[tokens.Count - 1] : Current;
        return new(at, IsAtEnd ? $"the file ends where {expected} is expected" : $"{Current} stands where {expected} is expected");
    }

    /// <summary>Whether reading on would take too long.</summary>
    public bool IsExhausted => _looks > LeastLooks + ((long)MaximumLooks * tokens.Count);

    /// <summary>Counts a look at a token by whoever looks ahead.</summary>
    public void Spend()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _looks++;
        if (IsExhausted)
            throw new HeaderException(Current, "the declarations take too many steps to read");
    }

    /// <summary>Passes over parentheses, brackets or braces with everything in them, the current token being the first.</summary>
    public void SkipBalanced()
    {
        var open = Current;
        var depth = 0;
        while (!IsAtEnd)
        {
            Spend();
            if (!open.Is("{") && EndsExpression)
                break;
            var token = Take();
            if (token.Kind != CTokenKind.Punctuator)
                continue;
            depth += token.Text is "(" or "[" or "{" ? 1 : token.Text is ")" or "]" or "}" ? -1 : 0;
            if (depth == 0)
                return;
        }

        throw new HeaderException(open, $"{open} is not closed");
    }

    /// <summary>What stands in no parentheses and no brackets: where it does, they are not closed.</summary>
    bool EndsExpression => Current.Is(";") || Current.IsIdentifier("typedef");

    /// <summary>The tokens up to one of these that stands outside parentheses, which is not taken.</summary>
    public List<CToken> TakeUntil(params string[] ends)
    {
        var taken = new List<CToken>();
        var depth = 0;
        for (; !IsAtEnd && !EndsExpression && !(depth == 0 && Current.Kind == CTokenKind.Punctuator && Array.IndexOf(ends, Current.Text) >= 0); Index++)
        {
            Spend();
            depth += Current.Is("(") || Current.Is("[") ? 1 : Current.Is(")") || Current.Is("]") ? -1 : 0;
            taken.Add(Current);
        }

        return taken;
    }
}
