namespace IoctlGen.Specs.CHeaders;

/// <summary>A place in a row of tokens.</summary>
/// <param name="tokens">The row.</param>
/// <param name="budget">Counts the looks ahead.</param>
/// <param name="after">What stands behind the row, where the end is reported; null for its last token.</param>
sealed class TokenCursor(List<CToken> tokens, WorkBudget budget, CToken? after = null)
{

    TokenBrackets? _brackets;

    /// <summary>The index of the current token.</summary>
    public int Index { get; set; }

    public int Count => tokens.Count;

    public CToken Current => Peek(0);

    public bool IsAtEnd => Index >= tokens.Count;

    /// <summary>The row itself.</summary>
    public List<CToken> Tokens => tokens;

    public CToken Peek(int distance) => Index + distance < tokens.Count ? tokens[Index + distance] : End;

    public CToken Take() => Index < tokens.Count ? tokens[Index++] : End;

    CToken End => new(CTokenKind.End, "", (after ?? tokens[tokens.Count - 1]).Position, afterSpace: true);

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
        if (IsAtEnd && after is null)
            return new(Current, $"the file ends where {expected} is expected");
        var next = IsAtEnd ? after!.Value : Current;
        return new(next, $"{next} stands where {expected} is expected");
    }

    /// <summary>Whether a token is what stands behind the name of a field: words of C++ are names in C. <c>operator[]</c> is none.</summary>
    public bool EndsName(int distance) => Peek(distance) is var token && (token.Is(";") || token.Is(",") || token.Is(":") || (token.Is("[") && !Peek(distance + 1).Is("]")));

    /// <summary>Counts a look at a token by whoever looks ahead.</summary>
    public void Spend() => budget.Spend(Current);

    /// <summary>Passes over parentheses, brackets or braces with everything in them, the current token being the first.</summary>
    /// <exception cref="HeaderException">They are not closed; the place is what stands behind them then, as far as they go.</exception>
    public void SkipBalanced()
    {
        var open = Current;
        var (end, isClosed) = (_brackets ??= new(tokens)).EndOf(Index, isBlock: open.Is("{"));
        Index = end;
        if (!isClosed)
            throw new HeaderException(open, $"{open} is not closed");
    }

    bool EndsExpression => TokenBrackets.EndsExpression(Current);

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
