namespace IoctlGen.Specs.CHeaders;

/// <summary>Gives expressions of a header their values, with the macros and enumerators that are defined when it is asked.</summary>
sealed class HeaderEvaluator(MacroTable macros, WorkBudget budget)
{
    /// <summary>What the evaluation may take.</summary>
    public WorkBudget Budget { get; } = budget;

    /// <summary>Knows what the header declares; null until that is read.</summary>
    public ITypeNames? Types { get; set; }

    /// <summary>The tokens with their macros expanded.</summary>
    public List<CToken> Expand(IReadOnlyList<CToken> tokens) => Expander().Expand(tokens);

    /// <summary>The value of an expression, and the macros that it is made of.</summary>
    public (CInteger Value, HashSet<string> Used) Evaluate(CToken whole, IReadOnlyList<CToken> expression)
    {
        var expander = Expander();
        var tokens = expander.Expand(expression);
        return (new ExpressionParser(tokens, whole, name => Types is null ? macros.Enumerator(name) : Types.Constant(name), Budget, Types).Evaluate(), expander.Used);
    }

    /// <summary>The value of a macro as a code, and the macros that it is made of.</summary>
    public (uint Code, HashSet<string> Used) EvaluateCode(Macro macro)
    {
        var (value, used) = Evaluate(macro.Defined, macro.Body);
        return value.AsCode is { } code ? (code, used) : throw TooLong(macro.Defined, value);
    }

    /// <summary>What does not fit into the parts of a code, that is made of CTL_CODE; null where all does, or it cannot be told.</summary>
    public string? Overflow(Macro macro)
    {
        try
        {
            Budget.BeginAfterReading();
            return CodeArguments.Overflow(new MacroExpander(macros, Budget) { Kept = CodeComposers.Composer }.Expand(macro.Body), argument => Evaluate(macro.Defined, argument).Value);
        }
        catch (HeaderException)
        {
            return null;
        }
    }

    public static HeaderException TooLong(CToken name, CInteger value) => new(name, $"its value 0x{value.Bits:X} needs more than 32 bits");

    /// <summary>Whether the condition of an #if holds: in 64 bits, and what is not defined is 0.</summary>
    public bool Holds(CToken whole, IReadOnlyList<CToken> condition)
    {
        // Once more behind the macros: one may stand for defined(X).
        var tokens = ResolveDefined(Expander().Expand(ResolveDefined(condition, isExpanded: false)), isExpanded: true);
        var known = ConditionFunctions.Replace(tokens);
        return !new ExpressionParser(known, whole, static _ => new(0, isLong: true, isUnsigned: false), Budget).Evaluate().IsZero;
    }

    MacroExpander Expander() => new(macros, Budget);

    /// <param name="condition">The condition.</param>
    /// <param name="isExpanded">Whether what stands behind 'defined' came out of a macro: its operand was expanded too then, and what is no name any more was a macro's.</param>
    List<CToken> ResolveDefined(IReadOnlyList<CToken> condition, bool isExpanded)
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
            var start = i + (inParentheses ? 2 : 1);
            var hasOperand = start < condition.Count && condition[start].Kind is CTokenKind.Identifier or CTokenKind.Number;
            var end = inParentheses ? IndexOfClosing(condition, start) : hasOperand ? start + 1 : start;
            if (!isExpanded && (start >= condition.Count || condition[start].Kind != CTokenKind.Identifier))
                throw new HeaderException(token, "'defined' is not followed by a name");
            if (inParentheses && (end == condition.Count || (!isExpanded && end != start + 1)))
                throw new HeaderException(token, "the parentheses of 'defined' are not closed");

            var isUndefined = end == start + 1 && condition[start].Kind == CTokenKind.Identifier && !macros.IsDefined(condition[start].Text);
            output.Add(new(CTokenKind.Number, isUndefined ? "0" : "1", token.Position, afterSpace: true));
            i = inParentheses ? end : end - 1;
        }

        return output;
    }

    static int IndexOfClosing(IReadOnlyList<CToken> tokens, int start)
    {
        while (start < tokens.Count && !tokens[start].Is(")"))
            start++;
        return start;
    }
}
