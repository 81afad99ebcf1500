namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Cuts the text of a header into tokens, one at a time: joins continued lines, skips comments. It never fails: what is no
/// token of C is one of a single character, for whoever needs it to complain about.
/// </summary>
sealed class CScanner
{
    static readonly string[] Pairs = ["##", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "->", "++", "--", "::"];

    readonly CCharacters _text;
    bool _hasNoRaw;

    public CScanner(HeaderFile file, CancellationToken cancellationToken = default) => _text = new(file, cancellationToken);

    /// <summary>The comments since this was last emptied.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Where the first of them begins.</summary>
    public HeaderPosition FirstComment { get; private set; }

    /// <summary>Where a comment begins that does not end.</summary>
    public HeaderPosition? UnterminatedComment { get; private set; }

    public CToken Next()
    {
        var afterSpace = SkipSpace();
        var position = _text.Position;
        var start = _text.Mark();
        var kind = Scan(_text.Current);
        return new(kind, _text.Since(start), position, afterSpace);
    }

    /// <summary>What is left of the line, as it stands: the text of #error, a name in angle brackets.</summary>
    public string RestOfLine()
    {
        var start = _text.Mark();
        while (_text.Current is not ('\n' or CCharacters.End))
            _text.Advance();
        return _text.Since(start).Trim();
    }

    CTokenKind Scan(char first)
    {
        if (first == CCharacters.End)
            return CTokenKind.End;
        if (first == '\n')
            return Take(1, CTokenKind.NewLine);
        if (IsDigit(first) || (first == '.' && IsDigit(_text.Peek(1))))
            return Number();
        if (Prefixed(first) is { } prefixed)
            return prefixed;
        if (IsLetter(first))
            return Identifier();
        if (first is '\'' or '"' && Quoted(prefix: 0) is { } quoted)
            return quoted;
        return Take(PunctuatorLength(first), CTokenKind.Punctuator);
    }

    int PunctuatorLength(char first)
    {
        if (first == '.')
            return _text.StartsWith("...") ? 3 : 1;
        var second = _text.Peek(1);
        foreach (var pair in Pairs)
        {
            if (pair[0] == first && pair[1] == second)
                return 2;
        }

        return 1;
    }

    CTokenKind Take(int length, CTokenKind kind)
    {
        for (; length > 0; length--)
            _text.Advance();
        return kind;
    }

    CTokenKind Identifier()
    {
        while (IsLetter(_text.Current) || IsDigit(_text.Current))
            _text.Advance();
        return CTokenKind.Identifier;
    }

    /// <summary>Whatever begins like a number: letters and points may follow, signs after an exponent, and C++'s apostrophes between digits.</summary>
    CTokenKind Number()
    {
        char previous;
        do
        {
            previous = _text.Current;
            _text.Advance();
        }
        while (IsLetter(_text.Current) || IsDigit(_text.Current) || _text.Current == '.' || (_text.Current is '+' or '-' && previous is 'p' or 'P') || (_text.Current == '\'' && Uri.IsHexDigit(previous) && Uri.IsHexDigit(_text.Peek(1))));
        return CTokenKind.Number;
    }

    /// <summary>A quote with letters before it: <c>L"x"</c>, <c>u8"x"</c>, C++'s <c>R"(x)"</c>; null, and nothing taken, for what is none.</summary>
    CTokenKind? Prefixed(char first)
    {
        if (first is not ('L' or 'u' or 'U' or 'R'))
            return null;
        var length = first == 'R' ? 0 : first == 'u' && _text.Peek(1) == '8' ? 2 : 1;
        if (_text.Peek(length) == 'R')
            return _text.Peek(length + 1) == '"' ? Raw(length + 1) : null;
        return length > 0 && _text.Peek(length) is '\'' or '"' ? Quoted(length) : null;
    }

    /// <summary>A raw string, which may go over lines, from its quote on; null where its end is not near.</summary>
    CTokenKind? Raw(int quote)
    {
        var end = ")";
        for (var i = quote + 1; _text.Peek(i) != '('; i++)
        {
            if (i > quote + MaximumDelimiter || _text.Peek(i) is '\n' or '"' or ')' or '\\' or ' ' or CCharacters.End)
                return null;
            end += _text.Peek(i);
        }

        // A file with one that does not end is none that has them: looking for the end of each would take time.
        if (_hasNoRaw || _text.LengthUpTo(end + "\"", MaximumQuoted) is not (> 0 and var length))
        {
            _hasNoRaw = true;
            return null;
        }

        return Take(length, CTokenKind.Text);
    }

    /// <summary>A character constant or a string; null, and nothing taken, where it does not end on its line (an apostrophe in prose).</summary>
    CTokenKind? Quoted(int prefix)
    {
        return _text.LengthOfQuoted(prefix, MaximumQuoted) is > 0 and var length
            ? Take(length, _text.Peek(prefix) == '"' ? CTokenKind.Text : CTokenKind.Character)
            : null;
    }

    /// <summary>Longer ones are of no interest to control codes, and looking for their end again and again would take time.</summary>
    const int MaximumQuoted = 4096;

    /// <summary>What C++ allows between the quote and the parenthesis of a raw string.</summary>
    const int MaximumDelimiter = 16;

    bool SkipSpace()
    {
        var skipped = false;
        for (; ; skipped = true)
        {
            if (_text.Current is ' ' or '\t' or '\r' or '\f' or '\v' or '\uFEFF')
                _text.Advance();
            else if (_text.StartsWith("//"))
                SkipLineComment();
            else if (_text.StartsWith("/*"))
                SkipBlockComment();
            else
                return skipped;
        }
    }

    void SkipLineComment()
    {
        var position = _text.Position;
        Keep(RestOfLine().Substring(2), position);
    }

    void SkipBlockComment()
    {
        var position = _text.Position;
        Take(2, default);
        var start = _text.Mark();
        while (!_text.StartsWith("*/"))
        {
            if (_text.Current == CCharacters.End)
            {
                UnterminatedComment = position;
                return;
            }

            _text.Advance();
        }

        Keep(_text.Since(start), position);
        Take(2, default);
    }

    void Keep(string comment, HeaderPosition position)
    {
        if (Comments.Count == 0)
            FirstComment = position;
        Comments.Add(comment);
    }

    static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$' || (c > '\x7F' && char.IsLetter(c));

    static bool IsDigit(char c) => c is >= '0' and <= '9';
}
