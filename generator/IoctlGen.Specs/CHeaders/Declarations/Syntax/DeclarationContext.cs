using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.CHeaders;

/// <summary>What the readers of all declarations of a header have in common.</summary>
sealed class DeclarationContext(CScope scope, MacroTable macros, Action<HeaderPosition, string, string> report, WorkBudget budget) : ITypeNames
{
    /// <summary>What a type within another counts for: 64 of them are allowed, and real ones are nested some ten levels deep.</summary>
    const int LevelsOfType = 4;

    public CScope Scope { get; } = scope;

    public PackStack Packs { get; } = new();

    /// <summary>The constants that are no macros and no numbers.</summary>
    public List<CConstant> Constants { get; } = [];

    /// <summary>The constants that would be codes and cannot be read.</summary>
    public List<(CToken Name, HeaderException Problem)> UnreadCodes { get; } = [];

    public WorkBudget Budget { get; } = budget;

    /// <summary>What the comments beside a place say.</summary>
    public Func<HeaderPosition, string> CommentAt { get; init; } = static _ => "";

    /// <summary>Knows what codes are made of; null where nobody asks.</summary>
    public CodeComposers? Composers { get; init; }

    /// <summary>Whether the header is C++, where that makes a difference: a structure with a tag and no name behind it adds no fields to the one around it.</summary>
    public bool IsCpp { get; init; }

    public void Report(HeaderPosition position, string subject, string reason) => report(position, subject, reason);

    /// <summary>Tells of what cannot be read, unless all is told already.</summary>
    public void Report(HeaderException problem, string subject)
    {
        if (Budget.Fail(problem))
            report(problem.Position, subject, problem.Message);
    }

    /// <summary>Tells of a constant that has no value; of a code even where nobody asks for declarations.</summary>
    /// <param name="problem">Why.</param>
    /// <param name="name">Its name.</param>
    /// <param name="initializer">What it is made of.</param>
    public void ReportConstant(HeaderException problem, CToken name, IReadOnlyList<CToken> initializer)
    {
        if (IsCode(name, initializer))
            UnreadCodes.Add((name, problem));
        else
            Report(problem, name.Text);
    }

    /// <summary>Whether a constant is one whose loss is to be told, whatever it is declared as.</summary>
    public bool IsCode(CToken name, IReadOnlyList<CToken> initializer) => IsComposed(initializer) || (Composers is not null && CodeName.IsPrefixed(name.Text));

    /// <summary>Whether an expression is made of CTL_CODE, or as that is made.</summary>
    public bool IsComposed(IReadOnlyList<CToken> expression) => Composers?.AreIn(expression, Budget) == true;

    /// <summary>Begins a type, declarator or structure, until the result is disposed of.</summary>
    public WorkBudget.Level Enter(CToken at) => Budget.Enter(at, LevelsOfType);

    /// <inheritdoc/>
    public CInteger? Constant(string name) => Scope.Constant(name)?.Value ?? macros.Enumerator(name);

    /// <summary>The value of a constant expression: a length, a width, an enumerator.</summary>
    public CInteger Evaluate(CToken whole, IReadOnlyList<CToken> expression) => new ExpressionParser(expression, whole, Constant, Budget, this).Evaluate();

    /// <inheritdoc/>
    public TypeName? Read(IReadOnlyList<CToken> tokens, int open)
    {
        if (open + 1 >= tokens.Count || !SpecifierReader.BeginsType(tokens, open + 1, Scope) || IsConstant(tokens, open + 1) || IsCast(tokens, open + 1))
            return null;
        var cursor = Inside(tokens, open, out var close);
        return ReadWhole(cursor, tokens[open + 1], close + 1);
    }

    /// <summary>A name may be that of a tag as well, which is no type in C.</summary>
    bool IsConstant(IReadOnlyList<CToken> tokens, int index) =>
        CppName.At(tokens, index) is { } name && Scope.Constant(name.Text) is not null && Scope.Alias(name.Text) is null;

    /// <inheritdoc/>
    public TypeName ReadArgument(IReadOnlyList<CToken> tokens, int open)
    {
        var end = TemplateArguments.EndOf(tokens, open, Budget);
        return ReadWhole(new(Range(tokens, open + 1, end - 1), Budget, after: tokens[end - 1]), tokens[open], end);
    }

    /// <inheritdoc/>
    public TypeName? ReadCast(IReadOnlyList<CToken> tokens, int index)
    {
        if (!SpecifierReader.BeginsType(tokens, index, Scope) || !IsCast(tokens, index) || CppName.At(tokens, index) is not { } name)
            return null;
        return IsConstant(tokens, index) || IsFunction(name.Text) ? null : ReadWhole(new(Range(tokens, index, name.Next), Budget, after: tokens[name.Next]), tokens[index], name.Next);
    }

    /// <summary>Whether a value in parentheses or braces follows a name; <c>void (*)(int)</c> is a type.</summary>
    static bool IsCast(IReadOnlyList<CToken> tokens, int index) =>
        CppName.At(tokens, index) is { Next: var next } && next < tokens.Count
        && (tokens[next].Is("{") || (tokens[next].Is("(") && !(next + 1 < tokens.Count && (tokens[next + 1].Is("*") || tokens[next + 1].Is("^")))));

    /// <inheritdoc/>
    public bool IsFunction(string name) => Scope.Function(name) is not null;

    /// <inheritdoc/>
    public string? Unread(string name) => Scope.Unread(name);

    /// <inheritdoc/>
    public CInteger? Call(string name, CToken at, IReadOnlyList<CInteger> arguments) =>
        Scope.Function(name) is { } function ? new FunctionCall(this, function, at).With(arguments) : null;

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

    /// <summary>The value in a type, where it is an integer's; else as it is.</summary>
    public CInteger Cast(CInteger value, CDataType type) =>
        IntegerOf(type) is { } integer && Scope.Layouts.TryGet(integer, out var layout, out _) ? CTypes.Cast(value, ((int)layout!.Size, integer.IsUnsigned)) : value;

    /// <summary>The integer that a type is stored as; null for another type.</summary>
    public static CScalar? IntegerOf(CDataType type) => type.Resolved switch
    {
        CScalar { IsFloating: false } integer => integer,
        CEnumeration enumeration => enumeration.Underlying.Resolved as CScalar,
        _ => null,
    };

    TypeName ReadWhole(TokenCursor cursor, CToken at, int next)
    {
        using var level = Enter(at);
        var type = new DeclaratorReader(cursor, this).Read(new SpecifierReader(cursor, this).Read().Type).Type;
        if (!cursor.IsAtEnd)
            throw cursor.Unexpected("the end of the type");
        if (!Scope.Layouts.TryGet(type, out var layout, out var reason))
            throw new HeaderException(at, $"the size of '{type}' is not known: {reason}");
        return new(layout!.Size, type.Resolved is CPointer || IntegerOf(type) is { IsUnsigned: true }, layout.Alignment, next);
    }

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

    static List<CToken> Range(IReadOnlyList<CToken> tokens, int start, int end) => [.. tokens.Skip(start).Take(end - start)];
}
