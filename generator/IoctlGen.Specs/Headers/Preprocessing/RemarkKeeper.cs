namespace IoctlGen.Specs;

/// <summary>Keeps the comments that stand on lines of their own before definitions: they are about all definitions that follow without an empty line.</summary>
internal sealed class RemarkKeeper
{
    /// <summary>A licence at the head of a file is no remark on its first code.</summary>
    const int MaximumLength = 2000;

    readonly List<string> _comments = [];
    bool _isUsed;

    /// <summary>The comments, joined; empty for none, or for more than any remark has.</summary>
    public string Text
    {
        get
        {
            _isUsed = true;
            return _comments.Sum(static comment => comment.Length) > MaximumLength ? "" : string.Join(" ", _comments.Select(static comment => comment.Trim()));
        }
    }

    /// <summary>Takes the next token of the file, the first of a directive or any between them.</summary>
    /// <param name="token">The token.</param>
    /// <param name="startsLine">Whether it is the first of its line.</param>
    /// <param name="comments">The comments right before it.</param>
    public void Take(CToken token, bool startsLine, List<string> comments)
    {
        if (!startsLine || (comments.Count == 0 && !token.Is("#")))
        {
            // An empty line, or a declaration: the comments were about something else.
            if (startsLine || token.Kind != CTokenKind.NewLine)
                Clear();
            return;
        }

        if (comments.Count > 0 && _isUsed)
            Clear();
        _comments.AddRange(comments);
    }

    void Clear()
    {
        _comments.Clear();
        _isUsed = false;
    }
}
