namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads the declarations of a header, one after the other; what is none of a type or a constant is passed over.</summary>
sealed class DeclarationReader(TokenCursor cursor, DeclarationContext context)
{
    readonly NamespaceReader _namespaces = new(cursor, context);

    public void Read()
    {
        while (!cursor.IsAtEnd)
        {
            var start = cursor.Index;
            context.Budget.Begin(WorkBudget.OfDeclaration);
            try
            {
                ReadOne();
            }
            catch (HeaderException problem)
            {
                context.Report(problem, NameOf(start));
                Recover(start, cursor.Index);
            }
        }

        _namespaces.CloseAll();
    }

    /// <summary>Reads what another declaration asks for in its middle, out of that one's steps.</summary>
    public void ReadGranted()
    {
        while (!cursor.IsAtEnd)
            ReadOne();
    }

    void ReadOne()
    {
        var token = cursor.Current;
        if (token.Kind == CTokenKind.Pack)
            context.Packs.Obey(cursor.Take());
        else if (token.Is(";"))
            cursor.Index++;
        else if (token.IsIdentifier("template") && cursor.Peek(1).Is("<"))
            new TemplateReader(cursor, context).Skip();
        else if (!_namespaces.TryRead() && !new UsingReader(cursor, context).TryRead() && !StaticAssertion.TrySkip(cursor, context))
            ReadDeclaration();
    }

    void ReadDeclaration()
    {
        var start = cursor.Index;
        new AttributeReader(cursor, context).TakeAll();
        SkipUnknownAnnotations();
        if (GuidReader.TryTake(cursor, context))
            return;
        if (!BeginsStructure(0) && !cursor.Current.IsIdentifier("typedef"))
        {
            cursor.Index = start;
            if (!new ConstantDeclarationReader(cursor, context).TryTake())
                SkipDeclaration();
            return;
        }

        var isTypedef = cursor.Current.IsIdentifier("typedef");
        cursor.Index = start;
        SkipUnknownAnnotations();
        var specifiers = new SpecifierReader(cursor, context).Read();
        if (isTypedef || specifiers.IsTypedef)
        {
            new TypedefReader(cursor, context).Read(specifiers);
        }
        else
        {
            new TypedefReader(cursor, context).AlignOfNames(specifiers);
            SkipDeclaration();
        }
    }

    bool BeginsStructure(int distance) => cursor.Peek(distance) is { Kind: CTokenKind.Identifier } token
        && (token.Text is "struct" or "union" or "enum" || (token.Text == "class" && cursor.Peek(distance + 1).Kind == CTokenKind.Identifier));

    /// <summary>A macro that was not to be had, before what it is of: <c>ACME_BEGIN typedef struct …</c>.</summary>
    void SkipUnknownAnnotations()
    {
        while (cursor.Current is { Kind: CTokenKind.Identifier, Text: not ("typedef" or "struct" or "union" or "enum" or "const") } && (BeginsStructure(1) || cursor.Peek(1).IsIdentifier("typedef")))
            cursor.Index++;
    }

    /// <summary>A variable or function, with its body where it has one.</summary>
    void SkipDeclaration()
    {
        while (!cursor.IsAtEnd && !cursor.Take(";"))
        {
            var token = cursor.Current;
            if (token.IsIdentifier("typedef") || token.Kind == CTokenKind.Pack || token.Is("}"))
                return;
            if (token.Is("(") || token.Is("["))
            {
                cursor.SkipBalanced();
                // A macro that was not to be had, without a semicolon behind it.
                if (BeginsStructure(0) || cursor.Current.IsIdentifier("namespace"))
                    return;
            }
            else if (token.Is("{"))
            {
                cursor.SkipBalanced();
                if (!cursor.Current.Is(",") && !cursor.Current.Is(";"))
                    return;
            }
            else
            {
                cursor.Index++;
            }
        }
    }

    /// <summary>Goes on after the declaration that cannot be read, or at the next typedef, which stands in no other declaration of C.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="failed">Where reading stopped: what changes the packing before that was obeyed.</param>
    void Recover(int start, int failed)
    {
        var depth = 0;
        for (cursor.Index = start + 1; !cursor.IsAtEnd; cursor.Index++)
        {
            var token = cursor.Current;
            if (token.IsIdentifier("typedef") && !(context.IsCpp && depth > 0))
                break;
            if (token.Kind == CTokenKind.Pack && cursor.Index >= failed)
                TryObey(token);
            if (depth == 0 && token.Is("}") && _namespaces.IsOpen)
                break;
            depth += token.Is("{") ? 1 : token.Is("}") && depth > 0 ? -1 : 0;
            if (depth == 0 && (token.Is(";") || (token.Is("}") && EndsFunction())))
            {
                cursor.Index++;
                break;
            }
        }

        DefineUnread(start, cursor.Index);
    }

    /// <summary>Whether the brace ends a function of C++: no semicolon follows, and what does is on a line of its own.</summary>
    bool EndsFunction() => context.IsCpp && !cursor.Peek(1).Is(";") && cursor.Peek(1).Position.Line != cursor.Current.Position.Line;

    /// <summary>What a typedef that cannot be read would have named is not undefined.</summary>
    void DefineUnread(int start, int end)
    {
        if (!cursor.Tokens[start].IsIdentifier("typedef"))
            return;
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            var token = cursor.Tokens[i];
            depth += token.Is("{") || token.Is("(") ? 1 : token.Is("}") || token.Is(")") ? -1 : 0;
            if (depth == 0 && (token.Is(",") || token.Is(";")) && cursor.Tokens[i - 1] is { Kind: CTokenKind.Identifier } name)
                context.Scope.DefineUnread(name.Text, $"'{Excerpt.Of(name.Text)}' cannot be read");
        }
    }

    void TryObey(CToken pragma)
    {
        try
        {
            context.Packs.Obey(pragma);
        }
        catch (HeaderException problem)
        {
            context.Report(problem, "#pragma pack");
        }
    }

    /// <summary>The words that a declaration begins with: <c>typedef struct _X</c>.</summary>
    string NameOf(int start)
    {
        var words = cursor.Tokens.GetRange(start, Math.Min(3, cursor.Count - start)).TakeWhile(static token => token.Kind == CTokenKind.Identifier).Select(static token => token.Text).ToList();
        return cursor.Tokens[start].Kind == CTokenKind.Pack ? "#pragma pack" : words.Count == 0 ? "the declaration" : string.Join(" ", words);
    }
}
