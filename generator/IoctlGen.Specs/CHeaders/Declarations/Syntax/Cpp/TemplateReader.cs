namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads <c>std::array</c>, which is an array of C, and tells of all other templates.</summary>
sealed class TemplateReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>The type that a name and what stands behind it in angle brackets make.</summary>
    public CDataType ReadType(string name)
    {
        using var level = context.Enter(cursor.Current);
        var (open, end) = (cursor.Index, TemplateArguments.EndOf(cursor.Tokens, cursor.Index, context.Budget));
        var at = cursor.Current;
        cursor.Index = end;
        if (name.TrimStart(':') is not ("std::array" or "array"))
            return new CUnknown(name, $"'{name}<…>' is a template, which is not read");
        // The array in an array may have the last bracket of both.
        var last = cursor.Tokens[end - 1].Is(">>") ? end : end - 1;
        var arguments = TemplateArguments.Split(cursor.Tokens, open + 1, last);
        if (arguments.Count != 2 || arguments[0].Count == 0)
            throw new HeaderException(at, "an array has a type and a length");
        var inside = new TokenCursor(arguments[0], context.Budget, after: at);
        var element = new DeclaratorReader(inside, context).Read(new SpecifierReader(inside, context).Read().Type).Type;
        if (!inside.IsAtEnd)
            throw inside.Unexpected("the end of the type");
        var length = context.Evaluate(at, arguments[1]);
        if (length.IsNegative || length.Bits is 0 or > CLayouts.MaximumSize)
            throw new HeaderException(at, "an array has one element at least");
        return new CArray(element, (long)length.Bits);
    }

    /// <summary>Passes over <c>template&lt;…&gt;</c> and what it is of, and tells of it.</summary>
    public void Skip()
    {
        var start = cursor.Take();
        if (cursor.Current.Is("<"))
            cursor.Index = TemplateArguments.EndOf(cursor.Tokens, cursor.Index, context.Budget);
        CToken? name = null;
        for (; !cursor.IsAtEnd && !Ends(cursor.Current); cursor.Index++)
        {
            cursor.Spend();
            if (cursor.Current.Is("[") && cursor.Peek(1).Is("["))
            {
                cursor.SkipBalanced();
                cursor.Index--;
            }
            else if (cursor.Current.Kind == CTokenKind.Identifier && !Annotations.IsPlain(cursor.Current) && cursor.Current.Text != "final")
            {
                name = cursor.Current;
            }
        }

        if (name is { } named)
            context.Scope.DefineUnread(named.Text, $"'{Excerpt.Of(named.Text)}' is a template, which is not read");
        context.Report(start.Position, name is { } known ? $"template {known.Text}" : "template", "templates are not read");
        new BodySkipper(cursor).Skip();
    }

    static bool Ends(CToken token) => token.Kind == CTokenKind.Punctuator && token.Text is "{" or ";" or "(" or "=" or ":" or "<";
}
