namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Picks the enumerations out of the lines of a header and has them read: their constants are values in expressions. What is wrong with one is for
/// the codes that use it to say.
/// </summary>
sealed class EnumerationLines(HeaderSession session)
{
    /// <summary>Some ten times what the longest real enumeration has.</summary>
    const int MaximumTokens = 500_000;

    readonly DeclarationContext _context = new(new(CTarget.X64), session.Macros, static (_, _, _) => { }, session.Budget);
    readonly List<CToken> _pending = [];
    List<CToken>? _enumeration;
    int _parentheses;

    /// <summary>Takes the next token of the declarations; the ends of lines are left out.</summary>
    public void Take(CToken token)
    {
        if (token.IsIdentifier("enum") && _parentheses == 0)
            Begin();
        if (_enumeration is null)
            return;

        _pending.Add(token);
        _parentheses = Math.Max(0, _parentheses + (token.Is("(") ? 1 : token.Is(")") ? -1 : 0));
        if (_enumeration.Count + _pending.Count > MaximumTokens)
            _enumeration = null;
        else if (token.Is("}") || token.Is(";"))
            End();
        else if (token.Is(",") || token.Is("{"))
            EndLines();
    }

    /// <summary>A directive follows, after which macros may mean something else.</summary>
    public void EndLines()
    {
        if (_enumeration is null || _parentheses > 0)
            return;
        _enumeration.AddRange(Expanded());
        _pending.Clear();
    }

    void Begin()
    {
        _enumeration = [];
        _pending.Clear();
    }

    void End()
    {
        _parentheses = 0;
        EndLines();
        try
        {
            session.Budget.Begin(WorkBudget.OfDeclaration);
            new EnumerationReader(new(_enumeration!, session.Budget), _context).Read();
        }
        catch (HeaderException problem)
        {
            // What was read before has its values.
            session.Budget.Fail(problem);
        }

        foreach (var enumerator in _context.Scope.Constants)
            session.Macros.DefineEnumerator(enumerator.Token, enumerator.Value);
        _context.Scope.Constants.Clear();
        _enumeration = null;
    }

    List<CToken> Expanded()
    {
        try
        {
            session.Budget.Begin();
            return session.Evaluator.Expand(_pending);
        }
        catch (HeaderException problem)
        {
            session.Budget.Fail(problem);
            return [.. _pending];
        }
    }
}
