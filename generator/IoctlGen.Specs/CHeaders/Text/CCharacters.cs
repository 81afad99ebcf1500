namespace IoctlGen.Specs.CHeaders;

/// <summary>The characters of a header, continued lines joined: a backslash before the end of a line is not there, and neither is that end.</summary>
sealed class CCharacters
{
    /// <summary>Stands after the last character; no character of Unicode.</summary>
    public const char End = '\uFFFF';

    /// <summary>How often the token is looked at, in characters; a power of two.</summary>
    const int CharactersBetweenLooks = 4096;

    readonly HeaderFile _file;
    readonly CancellationToken _cancellationToken;
    int _index;
    int _line = 1;
    int _lineStart;
    (int Apostrophe, int Quotation) _unquotedUntil;

    public CCharacters(HeaderFile file, CancellationToken cancellationToken)
    {
        (_file, _cancellationToken) = (file, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        SkipSplices();
    }

    public char Current => At(_index);

    public HeaderPosition Position => new(_file.Path, _line, _index - _lineStart + 1);

    public int Mark() => _index;

    /// <summary>The characters from a mark on; never more than a comment or a line.</summary>
    public string Since(int mark)
    {
        var text = _file.Text.Substring(mark, _index - mark);
        return text.IndexOf('\\') < 0 ? text : text.Replace("\\\r\n", "").Replace("\\\n", "");
    }

    public void Advance()
    {
        if (_index >= _file.Text.Length)
            return;
        if (_index % CharactersBetweenLooks == 0)
            _cancellationToken.ThrowIfCancellationRequested();
        if (_file.Text[_index++] == '\n')
            StartLine();
        SkipSplices();
    }

    /// <summary>The character that stands so many after the current one.</summary>
    public char Peek(int distance) => At(IndexAfter(_index, distance));

    /// <summary>How many characters there are up to a quote like the one that stands so many after the current one, both counted; 0 where none is near on the line.</summary>
    public int LengthOfQuoted(int distance, int maximum)
    {
        var index = IndexAfter(_index, distance);
        var quote = At(index);
        // A quote that was passed over, behind a backslash, has the same characters behind it.
        if (index < (quote == '"' ? _unquotedUntil.Quotation : _unquotedUntil.Apostrophe))
            return 0;
        var length = LengthOfQuoted(ref index, quote, distance, maximum);
        if (length == 0)
            _unquotedUntil = quote == '"' ? (_unquotedUntil.Apostrophe, index) : (index, _unquotedUntil.Quotation);
        return length;
    }

    int LengthOfQuoted(ref int index, char quote, int distance, int maximum)
    {
        for (var length = distance + 1; length <= maximum; length++)
        {
            index = IndexAfter(index, 1);
            if (At(index) == quote)
                return length + 1;
            if (At(index) == '\\')
                (index, length) = (IndexAfter(index, 1), length + 1);
            if (At(index) is '\n' or End)
                return 0;
        }

        return 0;
    }

    /// <summary>How many characters there are up to the end of a text, that one counted; 0 where it is not near.</summary>
    public int LengthUpTo(string end, int maximum)
    {
        var found = _file.Text.IndexOf(end, _index, Math.Min(maximum, _file.Text.Length - _index), StringComparison.Ordinal);
        if (found < 0)
            return 0;
        var length = end.Length;
        for (var index = _index; index < found; length++)
            index = IndexAfter(index, 1);
        return length;
    }

    public bool StartsWith(string text)
    {
        if (Current != text[0])
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (Peek(i) != text[i])
                return false;
        }

        return true;
    }

    int IndexAfter(int index, int distance)
    {
        for (; distance > 0 && index < _file.Text.Length; distance--)
        {
            index++;
            while (SpliceAt(index) is > 0 and var length)
                index += length;
        }

        return index;
    }

    char At(int index) =>
        index >= _file.Text.Length ? End
        : _file.Text[index] is not End and var character ? character
        : '\uFFFD';

    void SkipSplices()
    {
        while (SpliceAt(_index) is > 0 and var length)
        {
            _index += length;
            StartLine();
        }
    }

    void StartLine() => (_line, _lineStart) = (_line + 1, _index);

    int SpliceAt(int index)
    {
        if (At(index) != '\\')
            return 0;
        return (At(index + 1), At(index + 2)) switch
        {
            ('\n', _) => 2,
            ('\r', '\n') => 3,
            _ => 0,
        };
    }
}
