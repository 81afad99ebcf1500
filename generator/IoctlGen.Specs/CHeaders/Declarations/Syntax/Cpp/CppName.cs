namespace IoctlGen.Specs.CHeaders;

/// <summary>A name with the scopes before it: <c>X</c>, <c>Acme::Ioctl::X</c>, <c>::X</c>.</summary>
readonly struct CppName
{
    CppName(string text, int next) => (Text, Next) = (text, next);

    /// <summary>As it is written, without spaces.</summary>
    public string Text { get; }

    /// <summary>The index of the token behind it.</summary>
    public int Next { get; }

    /// <summary>Reads the name at a place; null where none is.</summary>
    public static CppName? At(IReadOnlyList<CToken> tokens, int index)
    {
        var start = index;
        if (IsSeparator(tokens, index))
            index++;
        if (!IsWord(tokens, index))
            return null;
        for (index++; IsSeparator(tokens, index) && IsWord(tokens, index + 1);)
            index += 2;
        return new(index == start + 1 ? tokens[start].Text : string.Concat(Enumerable.Range(start, index - start).Select(i => tokens[i].Text)), index);
    }

    static bool IsSeparator(IReadOnlyList<CToken> tokens, int index) => index < tokens.Count && tokens[index].Is("::");

    static bool IsWord(IReadOnlyList<CToken> tokens, int index) => index < tokens.Count && tokens[index].Kind == CTokenKind.Identifier;
}
