namespace IoctlGen.Specs.CHeaders;

/// <summary>Passes over <c>static_assert</c> and its like, and tells of one that does not hold.</summary>
static class StaticAssertion
{
    public static bool TrySkip(TokenCursor cursor, DeclarationContext context)
    {
        if (cursor.Current is not { Kind: CTokenKind.Identifier, Text: "static_assert" or "_Static_assert" or "C_ASSERT" } name || !cursor.Peek(1).Is("("))
            return false;
        cursor.Index++;
        var open = cursor.Index;
        cursor.SkipBalanced();
        var end = cursor.Index;
        cursor.Index = open + 1;
        var condition = cursor.TakeUntil(",", ")");
        cursor.Index = end;
        if (!Holds(name, condition, context))
            context.Report(name.Position, name.Text, "it does not hold with the sizes that were read here");
        cursor.Take(";");
        return true;
    }

    /// <summary>What cannot be evaluated (offsetof, functions) is the compiler's business.</summary>
    static bool Holds(CToken name, List<CToken> condition, DeclarationContext context)
    {
        try
        {
            return !context.Evaluate(name, condition).IsZero;
        }
        catch (HeaderException problem)
        {
            context.Budget.Fail(problem);
            return true;
        }
    }
}
