namespace IoctlGen.Specs.CHeaders;

/// <summary>Passes over the members of a class of C++ that take no room: access labels, functions, friends, types that are named elsewhere.</summary>
sealed class MemberSkipper(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>Passes over one, if it is such a member.</summary>
    /// <param name="tag">The name of the class, which its constructors have; null for none.</param>
    /// <exception cref="HeaderException">It is virtual, so that something else than fields lies in the class.</exception>
    public bool TrySkip(string? tag)
    {
        var token = cursor.Current;
        if (token.Kind == CTokenKind.Identifier && token.Text is "public" or "private" or "protected" && cursor.Peek(1).Is(":"))
        {
            cursor.Index += 2;
            return true;
        }

        if (token.IsIdentifier("template") && cursor.Peek(1).Is("<"))
        {
            cursor.Index = TemplateArguments.EndOf(cursor.Tokens, cursor.Index + 1, context.Budget);
            new BodySkipper(cursor).Skip();
            return true;
        }

        if (!IsFunction(tag) && !(token.IsIdentifier("friend") && cursor.Peek(1).Kind == CTokenKind.Identifier))
            return false;
        new BodySkipper(cursor).Skip();
        return true;
    }

    /// <summary>A constructor, a destructor, an operator: what needs no type before its name.</summary>
    bool IsFunction(string? tag)
    {
        for (var i = 0; ; i++)
        {
            cursor.Spend();
            var token = cursor.Peek(i);
            if (token.IsIdentifier("virtual") && (cursor.Peek(i + 1).Kind == CTokenKind.Identifier || cursor.Peek(i + 1).Is("~")))
                throw new HeaderException(token, "it has virtual functions, whose table it begins with");
            if ((token.IsIdentifier("operator") && !cursor.EndsName(i + 1)) || token.Is("~"))
                return true;
            if (token.Kind == CTokenKind.Identifier && tag is not null && token.Text == tag && cursor.Peek(i + 1).Is("(") && !IsDeclarator(i + 1))
                return i == 0 || !IsTypeWord(cursor.Peek(i - 1));
            // Behind these a field has a value, a length or fields of its own; and what has no type at all is no function.
            if (token.Kind is not (CTokenKind.Identifier or CTokenKind.Punctuator) || token.Text is ";" or "{" or "}" or "=" or "(" or ":" or ",")
                return false;
        }
    }

    /// <summary><c>X (*callback)(…)</c> is a field.</summary>
    bool IsDeclarator(int open) => cursor.Peek(open + 1).Is("*") || cursor.Peek(open + 1).Is("^");

    static bool IsTypeWord(CToken token) => token.Kind == CTokenKind.Identifier && token.Text is "struct" or "class" or "union";
}
