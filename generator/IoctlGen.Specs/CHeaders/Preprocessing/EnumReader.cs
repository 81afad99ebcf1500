namespace IoctlGen.Specs.CHeaders;

/// <summary>Picks the enumerations out of the declarations of a header: their constants are values in expressions.</summary>
sealed class EnumReader(MacroTable macros, HeaderEvaluator evaluator)
{
    /// <summary>The longest value of an enumerator that is read.</summary>
    const int MaximumTokens = 10_000;

    readonly List<CToken> _enumerator = [];
    State _state;
    int _parentheses;
    CInteger? _next;

    enum State
    {
        Outside,
        Head,
        Body,
    }

    /// <summary>Takes the next token of the declarations; the ends of lines are left out.</summary>
    public void Take(CToken token)
    {
        if (token.IsIdentifier("enum"))
        {
            _state = State.Head;
        }
        else if (_state == State.Head)
        {
            if (token.Is("{"))
                (_state, _next, _parentheses) = (State.Body, CInteger.Int(0), 0);
            else if (token.Kind != CTokenKind.Identifier && !token.Is(":"))
                _state = State.Outside;
        }
        else if (_state == State.Body)
        {
            TakeInBody(token);
        }
    }

    void TakeInBody(CToken token)
    {
        _parentheses += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
        var ends = token.Is("}");
        if (!ends && !(token.Is(",") && _parentheses == 0))
        {
            if (_enumerator.Count < MaximumTokens)
                _enumerator.Add(token);
            return;
        }

        Define();
        _enumerator.Clear();
        if (ends)
            _state = State.Outside;
    }

    void Define()
    {
        if (_enumerator.Count == 0 || _enumerator[0].Kind != CTokenKind.Identifier)
            return;
        if (_enumerator.Count > 1)
            _next = _enumerator[1].Is("=") ? Value() : null;
        if (_next is not { } value)
            return;

        macros.DefineEnumerator(_enumerator[0], value);
        _next = COperators.Apply(new(CTokenKind.Punctuator, "+", default, false), value, CInteger.Int(1));
    }

    /// <summary>An enumerator without a value matters only to the codes that use it, which then say that it is not defined.</summary>
    CInteger? Value()
    {
        try
        {
            return evaluator.Evaluate(_enumerator[0], _enumerator.GetRange(2, _enumerator.Count - 2)).Value;
        }
        catch (HeaderException)
        {
            return null;
        }
    }
}
