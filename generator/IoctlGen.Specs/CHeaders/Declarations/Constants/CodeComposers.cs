namespace IoctlGen.Specs.CHeaders;

/// <summary>What control codes are made of: CTL_CODE, and the macros and functions that are made of it.</summary>
sealed class CodeComposers
{
    /// <summary>The macro of devioctl.h.</summary>
    public const string Composer = "CTL_CODE";

    readonly HashSet<string> _names = new(StringComparer.Ordinal) { Composer };
    readonly ILookup<string, string> _users;

    /// <param name="macros">The macros of the header.</param>
    public CodeComposers(MacroTable macros)
    {
        _users = macros.All.Where(static macro => macro.Parameters is not null)
            .SelectMany(static macro => macro.Body.Where(static token => token.Kind == CTokenKind.Identifier).Select(token => (token.Text, macro.Name)))
            .ToLookup(static use => use.Text, static use => use.Name, StringComparer.Ordinal);
        AddUsersOf(Composer);
    }

    /// <summary>A function that is made of one of them.</summary>
    public void Add(string function)
    {
        if (_names.Add(function))
            AddUsersOf(function);
    }

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Whether an expression is made of one of them, its macros expanded or not; or of shifts as CTL_CODE is.</summary>
    public bool AreIn(IReadOnlyList<CToken> expression, WorkBudget budget)
    {
        var shifts = 0;
        for (var i = 0; i < expression.Count; i++)
        {
            var token = expression[i];
            budget.Spend(token, 1 + MacroNames.CountOf(token.Hidden));
            if ((token.Kind == CTokenKind.Identifier && _names.Contains(token.Text)) || MacroNames.ContainsAny(token.Hidden, _names))
                return true;
            if (token.Is("<<") && i + 1 < expression.Count)
                shifts |= expression[i + 1].Text switch { "16" => 1, "14" => 2, "2" => 4, _ => 0 };
        }

        return shifts == 7;
    }

    void AddUsersOf(string name)
    {
        var found = new Queue<string>();
        for (found.Enqueue(name); found.Count > 0;)
        {
            foreach (var user in _users[found.Dequeue()].Where(_names.Add))
                found.Enqueue(user);
        }
    }
}
