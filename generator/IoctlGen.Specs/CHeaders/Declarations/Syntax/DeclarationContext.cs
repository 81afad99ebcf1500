namespace IoctlGen.Specs.CHeaders;

/// <summary>What the readers of all declarations of a header have in common.</summary>
sealed class DeclarationContext(CScope scope, MacroTable macros, Action<HeaderPosition, string, string> report, WorkBudget budget) : ITypeNames
{
    /// <summary>What a type within another counts for: 64 of them are allowed, and real ones are nested some ten levels deep.</summary>
    const int LevelsOfType = 4;

    public CScope Scope { get; } = scope;

    public PackStack Packs { get; } = new();

    /// <summary>The constants that are no macros.</summary>
    public List<CConstant> Constants { get; } = [];

    public WorkBudget Budget { get; } = budget;

    public void Report(HeaderPosition position, string subject, string reason) => report(position, subject, reason);

    /// <summary>Tells of what cannot be read, unless all is told already.</summary>
    public void Report(HeaderException problem, string subject)
    {
        if (Budget.Fail(problem))
            report(problem.Position, subject, problem.Message);
    }

    /// <summary>Begins a type, declarator or structure, until the result is disposed of.</summary>
    public WorkBudget.Level Enter(CToken at) => Budget.Enter(at, LevelsOfType);

    /// <summary>The constant of an enumeration: the expressions of macros may name it as well.</summary>
    public void DefineEnumerator(CToken name, CInteger value)
    {
        Scope.DefineEnumerator(name.Text, value);
        macros.DefineEnumerator(name, value);
    }

    /// <summary>The value of a constant expression: a length, a width, an enumerator.</summary>
    public CInteger Evaluate(CToken whole, IReadOnlyList<CToken> expression) =>
        new ExpressionParser(expression, whole, name => Scope.Enumerator(name.Text) ?? macros.Enumerator(name.Text), Budget, this).Evaluate();

    /// <inheritdoc/>
    public TypeName? Read(IReadOnlyList<CToken> tokens, int open)
    {
        if (open + 1 >= tokens.Count || !SpecifierReader.BeginsType(tokens[open + 1], Scope))
            return null;
        var cursor = Inside(tokens, open, out var close);
        using var level = Enter(tokens[open]);
        var type = new DeclaratorReader(cursor, this).Read(new SpecifierReader(cursor, this).Read().Type).Type;
        if (!cursor.IsAtEnd)
            throw cursor.Unexpected("the end of the type");
        return new(SizeOf(type, tokens[open + 1]), type.Resolved is CPointer or CScalar { IsUnsigned: true }, close + 1);
    }

    /// <inheritdoc/>
    public FieldName ReadField(IReadOnlyList<CToken> tokens, int open)
    {
        var cursor = Inside(tokens, open, out var close);
        using var level = Enter(tokens[open]);
        var type = new DeclaratorReader(cursor, this).Read(new SpecifierReader(cursor, this).Read().Type).Type;
        cursor.Require(",");
        var (offset, size) = new OffsetPath(cursor, this).In(type);
        return new(offset, size, close + 1);
    }

    long SizeOf(CDataType type, CToken at) => Scope.Layouts.TryGet(type, out var layout, out var reason)
        ? layout!.Size
        : throw new HeaderException(at, $"the size of '{type}' is not known: {reason}");

    /// <summary>What stands in parentheses.</summary>
    TokenCursor Inside(IReadOnlyList<CToken> tokens, int open, out int close)
    {
        var inside = new List<CToken>();
        var depth = 0;
        for (close = open; close < tokens.Count; close++)
        {
            Budget.Spend(tokens[close]);
            depth += tokens[close].Is("(") ? 1 : tokens[close].Is(")") ? -1 : 0;
            if (depth == 0)
                return new(inside, Budget, after: tokens[close]);
            if (close > open)
                inside.Add(tokens[close]);
        }

        throw new HeaderException(tokens[open], "its parentheses are not closed");
    }
}
