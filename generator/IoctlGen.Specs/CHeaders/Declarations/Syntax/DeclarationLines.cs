namespace IoctlGen.Specs.CHeaders;

/// <summary>Gathers the tokens of the declarations of a header, macros expanded as they are defined at their place, and the packing among them.</summary>
sealed class DeclarationLines(HeaderSession session)
{
    /// <summary>A call of a macro is not longer.</summary>
    const int MaximumPending = 50_000;

    readonly List<CToken> _pending = [];
    List<CToken> _tokens = [];
    int _parentheses;

    /// <summary>The next token of a line that conditions leave in; the ends of lines are left out.</summary>
    public void Take(CToken token)
    {
        _pending.Add(token);
        if (token.Kind != CTokenKind.Punctuator)
            return;
        _parentheses = Math.Max(0, _parentheses + (token.Text == "(" ? 1 : token.Text == ")" ? -1 : 0));
        if (_pending.Count > MaximumPending || (_parentheses == 0 && token.Text is ";" or "{" or "}"))
            Expand();
    }

    /// <summary>A directive follows, after which macros may mean something else.</summary>
    public void EndLines()
    {
        if (_parentheses == 0)
            Expand();
    }

    /// <summary>All tokens, expanded, at the end of the text. They are not kept: what is read of them is.</summary>
    public List<CToken> Complete()
    {
        Expand();
        var tokens = _tokens;
        _tokens = [];
        return tokens;
    }

    /// <summary>A line <c># pragma pack (…)</c>.</summary>
    public void Pack(IReadOnlyList<CToken> line) => AddPack(line[1].Position, ExpandOrKeep([.. line.Skip(3)]).Where(static token => !token.Is("(") && !token.Is(")")));

    /// <summary>An included header is not to be had.</summary>
    public void MissInclude(string name, CToken from)
    {
        if (KnownHeaders.PackingOf(name) is { } packing)
            _tokens.Add(new(CTokenKind.Pack, packing, from.Position, afterSpace: true));
    }

    void Expand()
    {
        if (_pending.Count == 0)
            return;
        var tokens = ExpandOrKeep(_pending);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsIdentifier("__pragma") || tokens[i].IsIdentifier("_Pragma"))
                i = AddPragma(tokens, i);
            else
                _tokens.Add(tokens[i]);
        }

        _pending.Clear();
        _parentheses = 0;
    }

    List<CToken> ExpandOrKeep(List<CToken> tokens)
    {
        try
        {
            // What comes out is kept, so that only what is as short as what goes in is certain.
            session.Budget.Begin(certain: 2 * tokens.Count);
            return session.Evaluator.Expand(tokens);
        }
        catch (HeaderException problem)
        {
            session.Report(problem, "the declaration");
            return [.. tokens];
        }
    }

    /// <summary><c>__pragma(pack(push, 1))</c>, <c>_Pragma("pack(push, 1)")</c>; other pragmas say nothing of types.</summary>
    int AddPragma(List<CToken> tokens, int start)
    {
        var depth = 0;
        var end = start + 1;
        for (; end < tokens.Count; end++)
        {
            depth += tokens[end].Is("(") ? 1 : tokens[end].Is(")") ? -1 : 0;
            if (depth == 0)
                break;
        }

        var inside = tokens.Skip(start).Take(end - start).SelectMany(token => token.Kind == CTokenKind.Text ? Words(token) : [token]).Where(static token => !token.Is("(") && !token.Is(")")).ToList();
        if (inside.Count > 1 && inside[1].IsIdentifier("pack"))
            AddPack(tokens[start].Position, inside.Skip(2));
        return end;
    }

    IEnumerable<CToken> Words(CToken text)
    {
        try
        {
            return TokenLine.Read(new(new(text.Position.File, CText.Read(text)))).Select(word => new CToken(word.Kind, word.Text, text.Position, word.AfterSpace));
        }
        catch (HeaderException problem)
        {
            session.Report(problem, "_Pragma");
            return [];
        }
    }

    void AddPack(HeaderPosition position, IEnumerable<CToken> arguments) =>
        _tokens.Add(new(CTokenKind.Pack, string.Concat(arguments.Select(static token => token.Text)), position, afterSpace: true));
}
