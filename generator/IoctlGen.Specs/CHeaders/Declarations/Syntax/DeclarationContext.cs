namespace IoctlGen.Specs.CHeaders;

/// <summary>What the readers of all declarations of a header have in common.</summary>
sealed class DeclarationContext(CScope scope, MacroTable macros, Action<HeaderPosition, string, string> report, CancellationToken cancellationToken) : ITypeNames
{
    /// <summary>Real declarations are nested some ten levels deep.</summary>
    const int MaximumDepth = 64;

    int _depth;

    public CScope Scope { get; } = scope;

    public PackStack Packs { get; } = new();

    /// <summary>The constants that are no macros.</summary>
    public List<CConstant> Constants { get; } = [];

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public void Report(HeaderPosition position, string subject, string reason) => report(position, subject, reason);

    /// <summary>Begins a declaration that is part of no other.</summary>
    public void Restart() => _depth = 0;

    public void Enter(CToken at)
    {
        if (++_depth > MaximumDepth)
            throw new HeaderException(at, $"it is nested more than {MaximumDepth} levels deep");
    }

    public void Leave() => _depth--;

    /// <summary>The constant of an enumeration: the expressions of macros may name it as well.</summary>
    public void DefineEnumerator(CToken name, CInteger value)
    {
        Scope.DefineEnumerator(name.Text, value);
        macros.DefineEnumerator(name, value);
    }

    /// <summary>The value of a constant expression: a length, a width, an enumerator.</summary>
    public CInteger Evaluate(CToken whole, IReadOnlyList<CToken> expression) =>
        new ExpressionParser(expression, whole, name => Scope.Enumerator(name.Text) ?? macros.Enumerator(name.Text), this).Evaluate();

    /// <inheritdoc/>
    public TypeName? Read(IReadOnlyList<CToken> tokens, int open)
    {
        if (open + 1 >= tokens.Count || !SpecifierReader.BeginsType(tokens[open + 1], Scope))
            return null;
        var close = Close(tokens, open);
        var cursor = new TokenCursor([.. tokens.Skip(open + 1).Take(close - open - 1)], CancellationToken);
        Enter(tokens[open]);
        var type = new DeclaratorReader(cursor, this).Read(new SpecifierReader(cursor, this).Read().Type).Type;
        Leave();
        if (!cursor.IsAtEnd)
            throw cursor.Unexpected("the end of the type");
        return new(SizeOf(type, tokens[open + 1]), type.Resolved is CPointer or CScalar { IsUnsigned: true }, close + 1);
    }

    /// <inheritdoc/>
    public FieldName ReadField(IReadOnlyList<CToken> tokens, int open)
    {
        var close = Close(tokens, open);
        var cursor = new TokenCursor([.. tokens.Skip(open + 1).Take(close - open - 1)], CancellationToken);
        Enter(tokens[open]);
        var type = new DeclaratorReader(cursor, this).Read(new SpecifierReader(cursor, this).Read().Type).Type;
        cursor.Require(",");
        var (offset, size) = new OffsetPath(cursor, this).In(type);
        Leave();
        return new(offset, size, close + 1);
    }

    long SizeOf(CDataType type, CToken at) => Scope.Layouts.TryGet(type, out var layout, out var reason)
        ? layout!.Size
        : throw new HeaderException(at, $"the size of '{type}' is not known: {reason}");

    static int Close(IReadOnlyList<CToken> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Is("(") ? 1 : tokens[i].Is(")") ? -1 : 0;
            if (depth == 0)
                return i;
        }

        throw new HeaderException(tokens[open], "its parentheses are not closed");
    }
}
