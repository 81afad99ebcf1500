namespace IoctlGen.Specs;

/// <summary>Gives expressions of a header their values, with the macros and enumerators that are defined when it is asked.</summary>
internal sealed class HeaderEvaluator(MacroTable macros, CancellationToken cancellationToken)
{
    /// <summary>Some thousand times what the most roundabout real define takes.</summary>
    const int MaximumSteps = 200_000;

    /// <summary>Over ten times what windows.h takes with all that it includes.</summary>
    const int MaximumStepsOfHeader = 5_000_000;

    readonly WorkBudget _whole = new(MaximumStepsOfHeader, "the header", whole: null, cancellationToken);

    /// <summary>Knows the types that the header declares; null where nobody asks for declarations.</summary>
    public ITypeNames? Types { get; set; }

    /// <summary>The value of an expression, and the macros that it is made of.</summary>
    public (CInteger Value, HashSet<string> Used) Evaluate(CToken whole, IReadOnlyList<CToken> expression)
    {
        var expander = Expander();
        var tokens = expander.Expand(expression);
        return (new ExpressionParser(tokens, whole, name => macros.Enumerator(name.Text), Types).Evaluate(), expander.Used);
    }

    /// <summary>Whether the condition of an #if holds: in 64 bits, and what is not defined is 0.</summary>
    public bool Holds(CToken whole, IReadOnlyList<CToken> condition)
    {
        var tokens = Expander().Expand(ResolveDefined(condition));
        var known = ConditionFunctions.Replace(tokens);
        return !new ExpressionParser(known, whole, static _ => new(0, isLong: true, isUnsigned: false)).Evaluate().IsZero;
    }

    MacroExpander Expander() => new(macros, new(MaximumSteps, "it", _whole, cancellationToken));

    List<CToken> ResolveDefined(IReadOnlyList<CToken> condition)
    {
        var output = new List<CToken>();
        for (var i = 0; i < condition.Count; i++)
        {
            var token = condition[i];
            if (!token.IsIdentifier("defined"))
            {
                output.Add(token);
                continue;
            }

            var inParentheses = i + 1 < condition.Count && condition[i + 1].Is("(");
            i += inParentheses ? 2 : 1;
            if (i >= condition.Count || condition[i].Kind != CTokenKind.Identifier)
                throw new HeaderException(token, "'defined' is not followed by a name");
            output.Add(new(CTokenKind.Number, macros.IsDefined(condition[i].Text) ? "1" : "0", token.Position, afterSpace: true));
            if (inParentheses && (++i >= condition.Count || !condition[i].Is(")")))
                throw new HeaderException(token, "the parentheses of 'defined' are not closed");
        }

        return output;
    }
}
