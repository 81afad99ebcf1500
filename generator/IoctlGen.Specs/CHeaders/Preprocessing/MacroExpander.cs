using System.Text;

namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Expands the macros in a row of tokens as C does (the algorithm of Prosser, which the standard's text was made from):
/// each token carries the names of the macros it came out of.
/// </summary>
sealed class MacroExpander(MacroTable macros, WorkBudget budget)
{
    /// <summary>What a call within the arguments of another counts for: 128 of them are allowed, and C promises 63.</summary>
    const int LevelsOfCall = 2;

    /// <summary>No header has a chain of macros as long.</summary>
    const int MaximumChain = 100;

    const int MaximumTokenLength = 4096;

    /// <summary>The names of all macros that were expanded.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>A macro that is not expanded; null for none.</summary>
    public string? Kept { get; init; }

    public List<CToken> Expand(IReadOnlyList<CToken> tokens)
    {
        if (tokens.Count == 0)
            return [];
        using var level = budget.Enter(tokens[0], LevelsOfCall);
        var output = new List<CToken>();
        var rest = new Stack<CToken>(tokens.Reverse());
        while (rest.Count > 0)
        {
            var token = rest.Pop();
            budget.Spend(token);
            RequireShort(token.Text.Length, token);
            if (token.Kind != CTokenKind.Identifier || macros.Find(token.Text) is not { } macro || token.Text == Kept || IsHidden(token))
                output.Add(token);
            else if (macro.Parameters is null)
                Replace(macro, token, new(macro.Name, token.Hidden), arguments: [], rest);
            else if (rest.Count > 0 && rest.Peek().Is("("))
                Call(macro, token, rest);
            else
                output.Add(token);
        }

        return output;
    }

    bool IsHidden(CToken token)
    {
        budget.Spend(token, MacroNames.CountOf(token.Hidden));
        return MacroNames.Contains(token.Hidden, token.Text);
    }

    void Call(Macro macro, CToken name, Stack<CToken> rest)
    {
        var arguments = new List<List<CToken>> { new() };
        var depth = 0;
        while (rest.Count > 0)
        {
            var token = rest.Pop();
            budget.Spend(token);
            if (token.Is("(") && depth++ == 0)
                continue;
            if (token.Is(")") && --depth == 0)
            {
                budget.Spend(token, MacroNames.CountOf(name.Hidden) * MacroNames.CountOf(token.Hidden));
                Replace(macro, name, new(macro.Name, MacroNames.Common(name.Hidden, token.Hidden)), Match(macro, name, arguments), rest);
                return;
            }

            if (token.Is(",") && depth == 1 && !(macro.TakesAnyNumber && arguments.Count == macro.Parameters!.Count))
                arguments.Add([]);
            else
                arguments[arguments.Count - 1].Add(token);
        }

        throw new HeaderException(name, $"the arguments of {name} do not end with ')'");
    }

    static List<List<CToken>> Match(Macro macro, CToken name, List<List<CToken>> arguments)
    {
        var expected = macro.Parameters!.Count;
        if (expected == 0 && arguments is [{ Count: 0 }])
            arguments.Clear();
        if (macro.TakesAnyNumber && arguments.Count == expected - 1)
            arguments.Add([]);
        return arguments.Count == expected
            ? arguments
            : throw new HeaderException(name, $"{name} takes {expected} arguments, and here it has {arguments.Count}");
    }

    void Replace(Macro macro, CToken name, MacroNames hidden, List<List<CToken>> arguments, Stack<CToken> rest)
    {
        Used.Add(macro.Name);
        if (hidden.Count > MaximumChain)
            throw new HeaderException(name, $"its macros are nested more than {MaximumChain} levels deep");
        var replacement = Substitute(macro, name, arguments);
        // Tokens side by side came out of the same macros mostly.
        var (own, all) = ((MacroNames?)null, (MacroNames?)hidden);
        for (var i = replacement.Count - 1; i >= 0; i--)
        {
            budget.Spend(name);
            if (replacement[i].Hidden != own)
            {
                own = replacement[i].Hidden;
                budget.Spend(name, MacroNames.CountOf(own) * hidden.Count);
                all = MacroNames.Union(own, hidden);
            }

            rest.Push(replacement[i].Hide(all));
        }
    }

    List<CToken> Substitute(Macro macro, CToken name, List<List<CToken>> arguments)
    {
        var output = new List<CToken>();
        var expanded = new List<CToken>?[arguments.Count];
        for (var i = 0; i < macro.Body.Count; i++)
        {
            var token = macro.Body[i];
            budget.Spend(token, at: name);
            var from = output.Count;
            if (token.Is("##") && i + 1 < macro.Body.Count)
                Paste(output, Raw(macro, macro.Body[++i], arguments), name);
            else if (token.Is("#") && i + 1 < macro.Body.Count && macro.IndexOf(macro.Body[i + 1]) >= 0)
                output.Add(Quote(Raw(macro, macro.Body[++i], arguments), name));
            else if (macro.IndexOf(token) is >= 0 and var index)
                output.AddRange(i + 1 < macro.Body.Count && macro.Body[i + 1].Is("##") ? arguments[index] : expanded[index] ??= Expand(arguments[index]));
            else
                output.Add(At(token, name));
            budget.Spend(name, Math.Max(0, output.Count - from));
        }

        return output;
    }

    static List<CToken> Raw(Macro macro, CToken token, List<List<CToken>> arguments) =>
        macro.IndexOf(token) is >= 0 and var index ? arguments[index] : [token];

    /// <summary>Joins the last token with the first of the others.</summary>
    static void Paste(List<CToken> output, List<CToken> others, CToken name)
    {
        if (others.Count == 0)
            return;
        if (output.Count == 0)
        {
            output.AddRange(others);
            return;
        }

        RequireShort(output[output.Count - 1].Text.Length + others[0].Text.Length, name);
        var text = output[output.Count - 1].Text + others[0].Text;
        var scanner = new CScanner(new(name.Position.File, text));
        var pasted = scanner.Next();
        if (pasted.Text != text)
            throw new HeaderException(name, $"'{Excerpt.Of(text)}', which ## makes, is no token");
        output[output.Count - 1] = At(pasted, name);
        output.AddRange(others.Skip(1));
    }

    CToken Quote(List<CToken> tokens, CToken name)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            budget.Spend(token);
            RequireShort(text.Length + token.Text.Length, name);
            if (token.AfterSpace && text.Length > 0)
                text.Append(' ');
            text.Append(token.Text);
        }

        return new(CTokenKind.Text, "\"" + text + "\"", name.Position, afterSpace: true);
    }

    /// <summary>Joined tokens can double with every level, and a long one is looked up and copied as often as it comes.</summary>
    static void RequireShort(int length, CToken name)
    {
        if (length > MaximumTokenLength)
            throw new HeaderException(name, $"it has a token of more than {MaximumTokenLength} characters, as written or out of its macros");
    }

    /// <summary>What comes out of a macro is reported where the macro is used.</summary>
    static CToken At(CToken token, CToken name) => new(token.Kind, token.Text, name.Position, token.AfterSpace, token.Hidden);
}
