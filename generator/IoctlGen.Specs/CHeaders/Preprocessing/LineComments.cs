namespace IoctlGen.Specs.CHeaders;

/// <summary>Keeps the comments of each line of a header: those on it, and those on lines of their own right above it.</summary>
sealed class LineComments
{
    /// <summary>What is longer is no remark on the fields of a line; every one of them would have it.</summary>
    const int MaximumLength = 4000;

    readonly Dictionary<int, CommentText> _lines = [];
    readonly List<string> _above = [];
    int _line;
    int _column;

    /// <summary>The comments of a line, joined; empty for none, and where they are too long for a remark.</summary>
    public string At(int line) => _lines.TryGetValue(line, out var comments) && !comments.IsTooLong ? comments.Text : "";

    /// <summary>Takes the next token of the file, the first of a directive or any between them.</summary>
    /// <param name="token">The token.</param>
    /// <param name="startsLine">Whether it is the first of its line.</param>
    /// <param name="scanner">What has scanned it, and the comments right before it.</param>
    public void Take(CToken token, bool startsLine, CScanner scanner)
    {
        if (!token.IsEndOfLine)
            TakeWord(token, startsLine, scanner.Comments);
        else if (!startsLine)
            Follow(scanner);
        else if (scanner.Comments.Count > 0)
            TakeOwnLine(scanner);
        else
            Forget();
    }

    void TakeWord(CToken token, bool startsLine, List<string> comments)
    {
        _line = token.Position.Line;
        if (startsLine && !token.Is("#"))
            Add(_above);
        Add(comments);
        if (startsLine)
            Forget();
    }

    void Follow(CScanner scanner)
    {
        Add(scanner.Comments);
        _column = scanner.Comments.Count > 0 ? scanner.FirstComment.Column : 0;
    }

    /// <summary>Right under a comment behind a declaration it goes on with that one; else it is of what comes.</summary>
    void TakeOwnLine(CScanner scanner)
    {
        if (_column > 0 && scanner.FirstComment.Column == _column)
        {
            Add(scanner.Comments);
            return;
        }

        _column = 0;
        _above.AddRange(scanner.Comments);
    }

    void Add(List<string> comments)
    {
        if (comments.Count == 0)
            return;
        if (!_lines.TryGetValue(_line, out var known))
            _lines.Add(_line, known = new('\n', MaximumLength));
        known.Add(comments.Where(static comment => !CommentedOut.Is(comment)));
    }

    void Forget()
    {
        _above.Clear();
        _column = 0;
    }
}
