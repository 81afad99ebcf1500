namespace IoctlGen.Specs.CHeaders;

/// <summary>Goes once through the lines of a header: obeys its directives, and takes the enumerations from the rest.</summary>
sealed class HeaderPass(HeaderFile file, HeaderSession session, CancellationToken cancellationToken)
{
    readonly CScanner _scanner = new(file, cancellationToken);
    readonly ConditionStack _conditions = new();
    readonly RemarkKeeper _remarks = new();
    readonly IncludeGuard _guard = new();

    /// <summary>Reads it.</summary>
    /// <param name="comments">Keeps its comments; null where nobody asks for them.</param>
    public void Run(LineComments? comments)
    {
        var startsLine = true;
        var token = Next();
        for (; token.Kind != CTokenKind.End; token = Next())
        {
            _remarks.Take(token, startsLine, _scanner.Comments);
            comments?.Take(token, startsLine, _scanner);
            if (startsLine && token.Is("#"))
            {
                ReadDirective(token); // and the end of its line
                continue;
            }

            startsLine = token.Kind == CTokenKind.NewLine;
            if (!startsLine && _conditions.IsEmpty)
                _guard.TakeOutside();
            if (!startsLine && _conditions.IsActive)
            {
                session.Enumerations.Take(token);
                session.Declarations.Take(token);
            }
        }

        // A last line that does not end may have a comment, too.
        comments?.Take(token, startsLine, _scanner);
        if (_scanner.UnterminatedComment is { } comment)
            session.Report(comment, "/*", "the comment does not end");
        if (_conditions.IsEmpty && _guard.Macro is { } guard)
            session.ReadUnless(guard, file);
        for (; !_conditions.IsEmpty; _conditions.Close())
            session.Report(_conditions.Opening.Position, "#" + _conditions.Opening.Text, "it has no #endif");
    }

    CToken Next()
    {
        _scanner.Comments.Clear();
        return _scanner.Next();
    }

    void ReadDirective(CToken hash)
    {
        List<CToken> line;
        try
        {
            line = [hash, .. TokenLine.Read(_scanner)];
            if (line.Count > 1)
                Obey(line);
        }
        catch (HeaderException problem)
        {
            session.Report(problem, "the line");
        }
    }

    void Obey(List<CToken> line)
    {
        _guard.Take(line, _conditions.Count);
        session.Enumerations.EndLines();
        session.Declarations.EndLines();
        switch (line[1].Text)
        {
            case "if" or "ifdef" or "ifndef":
                _conditions.Open(line, Condition(line, _conditions.IsActive, out var holds), holds);
                break;
            case "elif" or "elifdef" or "elifndef" when RequireUndecided(line[1]):
                _conditions.Next(line, Condition(line, _conditions.IsUndecided, out holds), holds);
                break;
            case "else" when RequireUndecided(line[1]):
                _conditions.Else(line);
                break;
            case "endif" when RequireOpen(line[1]):
                _conditions.Close();
                break;
            case "define" when line.Count > 2 && FieldFunctions.Contains(line[2]):
                break; // What it is made of has no value here; what it means is known.
            case "define" when _conditions.IsActive:
                session.Macros.Define(MacroDefinition.Read(line, _conditions.Guards, string.Join(" ", _scanner.Comments.Select(c => c.Trim())), _remarks.Next()));
                break;
            case "define":
                session.Skipped.Take(line, _conditions, session.Macros);
                break;
            case "undef" when _conditions.IsActive && line.Count > 2:
                session.Macros.Remove(line[2].Text);
                break;
            case "include" when _conditions.IsActive:
                Include(line);
                break;
            case "error" when _conditions.IsActive:
                session.Stop(new(line[1].Position, Excerpt.Of(GuardReader.TextOf(line.Skip(2)))));
                break;
            case "pragma" when _conditions.IsActive && line.Count > 2 && line[2].Text == "once":
                session.ReadOnce(file);
                break;
            case "pragma" when _conditions.IsActive && line.Count > 2 && line[2].Text == "pack":
                session.Declarations.Pack(line);
                break;
        }
    }

    bool RequireOpen(CToken directive)
    {
        if (_conditions.IsEmpty)
            session.Report(directive.Position, "#" + directive.Text, "there is no #if before it");
        return !_conditions.IsEmpty;
    }

    bool RequireUndecided(CToken directive)
    {
        if (!RequireOpen(directive))
            return false;
        if (_conditions.HasElse)
            session.Report(directive.Position, "#" + directive.Text, "there is an #else before it");
        return !_conditions.HasElse;
    }

    /// <summary>A condition that cannot be evaluated is taken to hold: what stands under it may be what is looked for.</summary>
    Guard Condition(List<CToken> line, bool counts, out bool holds)
    {
        var (directive, condition) = (line[1], line.GetRange(2, line.Count - 2));
        holds = counts;
        session.Budget.Begin();
        var isPresence = directive.Text.EndsWith("def", StringComparison.Ordinal);
        var isAbsence = directive.Text.EndsWith("ndef", StringComparison.Ordinal);
        try
        {
            if (counts && condition.Count == 0)
                throw new HeaderException(directive, "it has no condition");
            if (counts)
                holds = isPresence ? session.Macros.IsDefined(condition[0].Text) != isAbsence : session.Evaluator.Holds(directive, condition);
        }
        catch (HeaderException problem)
        {
            session.Report(problem, "#" + directive.Text, "; the condition is taken to hold");
        }

        // What a file asks about its own inclusion is no condition of its contents.
        return isAbsence ? new("", 0)
            : isPresence ? new($"defined({GuardReader.TextOf(condition)})", 0)
            : GuardReader.Read(condition, session.Evaluator);
    }

    void Include(List<CToken> line)
    {
        var name = line.Skip(2).ToList();
        if (name is [{ Kind: CTokenKind.Text } quoted])
            session.Include(quoted.Text.Trim('"'), quoted);
        else if (name.Count > 2 && name[0].Is("<"))
            session.Include(string.Concat(name.Skip(1).TakeWhile(t => !t.Is(">")).Select(t => t.Text)), line[1]);
    }
}
