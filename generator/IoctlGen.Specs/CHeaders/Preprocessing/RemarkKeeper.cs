namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Keeps the comments that stand on lines of their own before definitions. They are about all definitions that follow without an empty line; where
/// another comment stands among those, each is about the next definition alone.
/// </summary>
sealed class RemarkKeeper
{
    /// <summary>A licence at the head of a file is no remark on its first code.</summary>
    const int MaximumLength = 2000;

    readonly CommentText _comments = new(' ', MaximumLength);
    bool _isUsed, _isOfOne;

    /// <summary>What stands before the next definition.</summary>
    public Remarks Next()
    {
        var isShared = _isUsed;
        _isUsed = true;
        return _comments.IsEmpty || (isShared && _isOfOne) || _comments.IsTooLong ? Remarks.None : new(_comments.Text, isShared);
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
                Clear(isOfOne: false);
            return;
        }

        if (comments.Count > 0 && _isUsed)
            Clear(isOfOne: !_comments.IsEmpty);
        _comments.Add(comments.Where(static comment => !CommentedOut.Is(comment)).Select(static comment => comment.Trim()));
    }

    void Clear(bool isOfOne)
    {
        _comments.Clear();
        (_isUsed, _isOfOne) = (false, isOfOne);
    }
}
