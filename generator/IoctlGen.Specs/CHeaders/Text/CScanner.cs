namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Cuts the text of a header into tokens, one at a time: joins continued lines, skips comments. It never fails: what is no
/// token of C is one of a single character, for whoever needs it to complain about.
/// </summary>
sealed class CScanner
{
    static readonly string[] Pairs = ["##", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "->", "++", "--", "::"];

    readonly CCharacters _text;

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
        if (first is 'L' or 'u' or 'U' && _text.Peek(1) is '\'' or '"' && Quoted(prefix: 1) is { } prefixed)
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

    /// <summary>Whatever begins like a number: letters and points may follow, and signs after an exponent.</summary>
    CTokenKind Number()
    {
        char previous;
        do
        {
            previous = _text.Current;
            _text.Advance();
        }
        while (IsLetter(_text.Current) || IsDigit(_text.Current) || _text.Current == '.' || (_text.Current is '+' or '-' && previous is 'p' or 'P'));
        return CTokenKind.Number;
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
