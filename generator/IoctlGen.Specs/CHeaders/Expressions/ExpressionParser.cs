namespace IoctlGen.Specs.CHeaders;

/// <summary>Evaluates a constant expression of C whose macros are expanded.</summary>
/// <param name="tokens">The whole expression.</param>
/// <param name="whole">What a finding at its end points to.</param>
/// <param name="resolve">The value of a name, with the scopes of C++ before it: an enumerator, or 0 in a condition; null for none.</param>
/// <param name="budget">Counts the steps.</param>
/// <param name="types">Knows the types and functions that the header declares; null where those of <see cref="CTypes"/> are all.</param>
sealed class ExpressionParser(IReadOnlyList<CToken> tokens, CToken whole, Func<string, CInteger?> resolve, WorkBudget budget, ITypeNames? types = null)
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
            { Kind: CTokenKind.Identifier, Text: "alignof" or "_Alignof" or "__alignof" or "__alignof__" } when types is not null => AlignOf(),
            { Kind: CTokenKind.Identifier, Text: "static_cast" or "reinterpret_cast" or "const_cast" } when types is not null => NamedCast(types),
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
        if (TakeText() is { } text)
            return CInteger.Int(text).As(isLong: true, isUnsigned: true);
        return Current is not null && TypeInParentheses() is { } type
            ? CInteger.Int(type.Size).As(isLong: true, isUnsigned: true)
            : throw new HeaderException(name, "the size of that is not known");
    }

    CInteger AlignOf()
    {
        var name = tokens[_next++];
        if (Current is null || !Current.Value.Is("(") || types!.Read(tokens, _next) is not { } type)
            throw new HeaderException(name, "the alignment of that is not known");
        _next = type.Next;
        return CInteger.Int(type.Alignment).As(isLong: true, isUnsigned: true);
    }

    /// <summary>The bytes of a text, its end counted, in parentheses or without; null where there is none.</summary>
    long? TakeText()
    {
        var open = _next < tokens.Count && tokens[_next].Is("(") ? 1 : 0;
        long size = 0;
        var character = 1;
        var next = _next + open;
        for (; next < tokens.Count && tokens[next].Kind == CTokenKind.Text; next++)
        {
            budget.Spend(tokens[next]);
            size += CText.Read(tokens[next]).Length;
            character = Math.Max(character, CText.CharacterSize(tokens[next]));
        }

        if (next == _next + open || (open == 1 && !(next < tokens.Count && tokens[next].Is(")"))))
            return null;
        _next = next + open;
        return (size + 1) * character;
    }

    /// <summary><c>static_cast&lt;ULONG&gt;(x)</c>.</summary>
    CInteger NamedCast(ITypeNames names)
    {
        _next++;
        if (Current?.Is("<") != true)
            throw Unexpected("'<'");
        return Cast(names.ReadArgument(tokens, _next));
    }

    /// <summary>What follows a type in parentheses or braces, cut to it; nothing is 0.</summary>
    CInteger Cast(TypeName type)
    {
        _next = type.Next;
        var close = Take("{") ? "}" : ")";
        if (close == ")")
            Require("(");
        var value = Current?.Is(close) == true ? CInteger.Int(0) : Conditional();
        Require(close);
        return CTypes.Cast(value, ((int)type.Size, type.IsUnsigned));
    }

    CInteger Call(ITypeNames names, CppName name)
    {
        var at = tokens[_next];
        _next = name.Next;
        Require("(");
        var arguments = new List<CInteger>();
        while (!Take(")"))
        {
            if (arguments.Count > 0)
                Require(",");
            arguments.Add(Conditional());
        }

        return _unevaluated > 0 ? CInteger.Int(0) : names.Call(name.Text, at, arguments) ?? throw new HeaderException(at, $"{at} is not defined");
    }

    CInteger Named()
    {
        var token = tokens[_next];
        if (CppName.At(tokens, _next) is not { } name)
            throw Unexpected("a value");
        if (types?.ReadCast(tokens, _next) is { } type)
            return Cast(type);
        if (types?.IsFunction(name.Text) == true && name.Next < tokens.Count && tokens[name.Next].Is("("))
            return Call(types, name);
        _next = name.Next;
        return _unevaluated > 0 ? CInteger.Int(0)
            : resolve(name.Text) ?? (types is null ? null : Literal(name.Text))
            ?? throw new HeaderException(token, types?.Unread(name.Text) ?? $"'{Excerpt.Of(name.Text)}' is not defined");
    }

    static CInteger? Literal(string name) => name switch
    {
        "true" => CInteger.Int(1),
        "false" => CInteger.Int(0),
        _ => null,
    };

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
        switch (Current)
        {
            case { Kind: CTokenKind.Number } number:
                _next++;
                return CNumber.Read(number);
            case { Kind: CTokenKind.Character } character:
                _next++;
                return CNumber.ReadCharacter(character);
            case { Kind: CTokenKind.Identifier } or { Kind: CTokenKind.Punctuator, Text: "::" }:
                return Named();
            default:
                throw Unexpected("a value");
        }
    }
}
