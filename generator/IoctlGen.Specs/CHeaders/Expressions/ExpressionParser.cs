namespace IoctlGen.Specs.CHeaders;

/// <summary>Evaluates a constant expression of C whose macros are expanded.</summary>
/// <param name="tokens">The whole expression.</param>
/// <param name="whole">What a finding at its end points to.</param>
/// <param name="resolve">The value of a name: an enumerator, or 0 in a condition; null for none.</param>
/// <param name="budget">Counts the steps.</param>
/// <param name="types">Knows the types that the header declares; null where those of <see cref="CTypes"/> are all.</param>
sealed class ExpressionParser(IReadOnlyList<CToken> tokens, CToken whole, Func<CToken, CInteger?> resolve, WorkBudget budget, ITypeNames? types = null)
{
    int _next;
    int _unevaluated;

    public CInteger Evaluate()
    {
        if (tokens.Count == 0)
            throw new HeaderException(whole, "it has no value");
        var value = Conditional();
        return _next == tokens.Count ? value : throw Unexpected("an operator or the end");
    }

    CToken? Current => _next < tokens.Count ? tokens[_next] : null;

    bool Take(string punctuator)
    {
        if (Current?.Is(punctuator) != true)
            return false;
        _next++;
        return true;
    }

    void Require(string punctuator)
    {
        if (!Take(punctuator))
            throw Unexpected($"'{punctuator}'");
    }

    HeaderException Unexpected(string expected) => Current is { } token
        ? new(token, $"{token} stands where {expected} is expected")
        : new(whole, $"it ends where {expected} is expected");

    CInteger Conditional()
    {
        using var level = budget.Enter(Current ?? whole);
        var value = Binary(1);
        if (Take("?"))
        {
            var yes = value.IsZero ? Unevaluated(Conditional) : Conditional();
            Require(":");
            var no = value.IsZero ? Conditional() : Unevaluated(Conditional);
            value = value.IsZero ? no.Promote(yes) : yes.Promote(no);
        }

        return value;
    }

    CInteger Binary(int minimum)
    {
        var left = Unary();
        while (Current is { } op && COperators.Precedence(op) is var precedence && precedence >= minimum)
        {
            _next++;
            var decided = op.Text == "&&" ? left.IsZero : op.Text == "||" && !left.IsZero;
            using var level = budget.Enter(op);
            var right = decided ? Unevaluated(() => Binary(precedence + 1)) : Binary(precedence + 1);
            left = _unevaluated > 0 && op.Text is not ("&&" or "||") ? CInteger.Int(0) : COperators.Apply(op, left, right);
        }

        return left;
    }

    /// <summary>Reads an operand whose value does not count: <c>defined(X) &amp;&amp; 1 / X</c>.</summary>
    CInteger Unevaluated(Func<CInteger> read)
    {
        _unevaluated++;
        var value = read();
        _unevaluated--;
        return value;
    }

    CInteger Unary()
    {
        using var level = budget.Enter(Current ?? whole);
        budget.Spend(Current ?? whole);
        return Current switch
        {
            { Kind: CTokenKind.Punctuator, Text: "+" or "-" or "~" or "!" } op => Signed(op),
            { Kind: CTokenKind.Identifier, Text: "sizeof" } => SizeOf(),
            { } name when FieldFunctions.Contains(name) && types is not null && _next + 1 < tokens.Count && tokens[_next + 1].Is("(") => OfField(name, types),
            { Kind: CTokenKind.Punctuator, Text: "(" } => CastOrParentheses(),
            _ => Primary(),
        };
    }

    CInteger Signed(CToken op)
    {
        _next++;
        var value = Unary();
        return op.Text switch
        {
            "-" => new(unchecked(0 - value.Bits), value.IsLong, value.IsUnsigned),
            "~" => new(~value.Bits, value.IsLong, value.IsUnsigned),
            "!" => COperators.Truth(value.IsZero),
            _ => value,
        };
    }

    CInteger CastOrParentheses()
    {
        if (TypeInParentheses() is { } type)
            return CTypes.Cast(Unary(), ((int)type.Size, type.IsUnsigned));
        Require("(");
        var value = Conditional();
        Require(")");
        return value;
    }

    CInteger SizeOf()
    {
        var name = tokens[_next++];
        return Current is not null && TypeInParentheses() is { } type
            ? CInteger.Int(type.Size).As(isLong: true, isUnsigned: true)
            : throw new HeaderException(name, "the size of that is not known");
    }

    CInteger OfField(CToken name, ITypeNames types)
    {
        var field = types.ReadField(tokens, _next + 1);
        _next = field.Next;
        return FieldFunctions.Value(name, field);
    }

    (long Size, bool IsUnsigned)? TypeInParentheses()
    {
        if (!tokens[_next].Is("("))
            return null;
        if (types?.Read(tokens, _next) is { } declared)
        {
            _next = declared.Next;
            return (declared.Size, declared.IsUnsigned);
        }

        var words = new List<CToken>();
        var end = _next + 1;
        for (; end < tokens.Count && CTypes.IsTypeWord(tokens[end]); end++)
            words.Add(tokens[end]);
        if (words.Count == 0 || end >= tokens.Count || !tokens[end].Is(")") || CTypes.Find(words) is not { } type)
            return null;
        _next = end + 1;
        return type;
    }

    CInteger Primary()
    {
        if (Current is not { } token)
            throw Unexpected("a value");
        _next++;
        switch (token.Kind)
        {
            case CTokenKind.Number:
                return CNumber.Read(token);
            case CTokenKind.Character:
                return CNumber.ReadCharacter(token);
            case CTokenKind.Identifier:
                return _unevaluated > 0 ? CInteger.Int(0) : resolve(token) ?? throw new HeaderException(token, $"{token} is not defined");
            default:
                _next--;
                throw Unexpected("a value");
        }
    }
}
