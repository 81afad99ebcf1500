namespace IoctlGen.Specs.CHeaders;

/// <summary>Passes over storage classes, calling conventions and annotations, and keeps what they say of alignment.</summary>
sealed class AttributeReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>Alignments beyond this are no compiler's.</summary>
    const int MaximumAlignment = 8192;

    /// <summary>Whether a word, with what stands in parentheses after it, may speak of alignment.</summary>
    public static bool IsSpecification(CToken token) =>
        token is { Kind: CTokenKind.Identifier, Text: "__declspec" or "_declspec" or "__attribute__" or "__attribute" or "DECLSPEC_ALIGN" or "alignas" or "_Alignas" };

    /// <summary>Takes what is at the current place where a name may stand as well, if it is such a word and no name: C may call a field <c>mutable</c>.</summary>
    public bool TryTakeBeforeName(ref Attributes attributes) => !(Annotations.IsPlain(cursor.Current) && cursor.EndsName(1)) && TryTake(ref attributes);

    /// <summary>Takes what is at the current place, if it is such a word.</summary>
    public bool TryTake(ref Attributes attributes)
    {
        var token = cursor.Current;
        if (token.Is("[") && cursor.Peek(1).Is("["))
        {
            cursor.SkipBalanced();
            return true;
        }

        if (token.Kind != CTokenKind.Identifier)
            return false;
        if (IsSpecification(token) && cursor.Peek(1).Is("("))
        {
            TakeSpecification(ref attributes);
            return true;
        }

        var takesArguments = Annotations.TakesArguments(token);
        if (!takesArguments && !Annotations.IsPlain(token))
            return false;
        cursor.Index++;
        if (takesArguments && cursor.Current.Is("("))
            cursor.SkipBalanced();
        return true;
    }

    public Attributes TakeAll()
    {
        var attributes = new Attributes();
        while (TryTake(ref attributes))
            continue;
        return attributes;
    }

    void TakeSpecification(ref Attributes attributes)
    {
        var name = cursor.Take();
        var start = cursor.Index;
        cursor.SkipBalanced();
        var end = cursor.Index;
        if (name.Text is "DECLSPEC_ALIGN" or "alignas" or "_Alignas")
            Align(ref attributes, start, end);
        for (var i = start; i < end; i++)
        {
            var word = cursor.Tokens[i].Text;
            attributes.IsPacked |= word is "packed" or "__packed__";
            if (word is not ("align" or "aligned" or "__aligned__") || i + 1 >= end || !cursor.Tokens[i + 1].Is("("))
                continue;
            // What stands in the parentheses is evaluated, and says nothing else here.
            var close = EndOfParentheses(i + 1, end);
            Align(ref attributes, i + 1, close);
            i = close - 1;
        }
    }

    int EndOfParentheses(int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            depth += cursor.Tokens[i].Is("(") ? 1 : cursor.Tokens[i].Is(")") ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return end;
    }

    void Align(ref Attributes attributes, int open, int end)
    {
        var value = context.Read(cursor.Tokens, open) is { } type ? CInteger.Int(type.Alignment) : context.Evaluate(cursor.Tokens[open], cursor.Tokens.GetRange(open + 1, Math.Max(0, end - open - 2)));
        if (value.IsNegative || value.Bits is 0 or > MaximumAlignment || (value.Bits & (value.Bits - 1)) != 0)
            throw new HeaderException(cursor.Tokens[open], $"an alignment is a power of two, up to {MaximumAlignment}");
        attributes.Alignment = Math.Max(attributes.Alignment, (int)value.Bits);
    }
}
