namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads the declarations of a header, one after the other; what is none of a type is passed over.</summary>
sealed class DeclarationReader(TokenCursor cursor, DeclarationContext context)
{
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
    }

    void ReadOne()
    {
        var token = cursor.Current;
        if (token.Kind == CTokenKind.Pack)
            context.Packs.Obey(cursor.Take());
        else if (token.IsIdentifier("extern") && cursor.Peek(1).Kind == CTokenKind.Text)
            cursor.Index += cursor.Peek(2).Is("{") ? 3 : 2;
        else if (token.Is(";") || token.Is("}")) // the end of extern "C"
            cursor.Index++;
        else if (!StaticAssertion.TrySkip(cursor, context))
            ReadDeclaration();
    }

    void ReadDeclaration()
    {
        var start = cursor.Index;
        new AttributeReader(cursor, context).TakeAll();
        SkipUnknownAnnotations();
        if (GuidReader.TryTake(cursor, context))
            return;
        if (cursor.Current is not { Kind: CTokenKind.Identifier, Text: "typedef" or "struct" or "union" or "enum" })
        {
            SkipDeclaration();
            return;
        }

        var isTypedef = cursor.Current.IsIdentifier("typedef");
        cursor.Index = start;
        SkipUnknownAnnotations();
        var specifiers = new SpecifierReader(cursor, context).Read();
        var alignment = Align(specifiers);
        if (isTypedef || specifiers.IsTypedef)
            ReadNames(specifiers, alignment);
        else
            SkipDeclaration();
    }

    /// <summary>A macro that was not to be had, before what it is of: <c>ACME_BEGIN typedef struct …</c>.</summary>
    void SkipUnknownAnnotations()
    {
        while (cursor.Current.Kind == CTokenKind.Identifier && cursor.Peek(1) is { Kind: CTokenKind.Identifier, Text: "typedef" or "struct" or "union" or "enum" } && cursor.Current.Text is not ("typedef" or "struct" or "union" or "enum" or "const"))
            cursor.Index++;
    }

    /// <summary><c>__declspec(align(8)) struct X { … };</c>: said before the structure, it is of the structure; else it is of the names.</summary>
    /// <returns>The alignment of the names; 0 for none.</returns>
    int Align(Specifiers specifiers)
    {
        if (specifiers.Attributes.Alignment == 0 || specifiers.Type is not CStructure { IsComplete: true, Typedefs.Count: 0 } structure)
            return specifiers.Attributes.Alignment;
        structure.Alignment = Math.Max(structure.Alignment, specifiers.Attributes.Alignment);
        context.Scope.Layouts.Forget(structure);
        return 0;
    }

    void ReadNames(Specifiers specifiers, int alignment)
    {
        if (cursor.Take(";"))
            return;
        do
        {
            var declarator = new DeclaratorReader(cursor, context).Read(specifiers.Type);
            if (declarator.Name is not { } name)
                throw cursor.Unexpected("a name");
            if (declarator.Type is CStructure { IsComplete: true, Tag: null, Typedefs.Count: 0 } unnamed)
                context.Scope.Add(unnamed);
            context.Scope.Define(new(name.Text, declarator.Type, Math.Max(alignment, declarator.Attributes.Alignment), name.Position));
        }
        while (cursor.Take(","));
        new AttributeReader(cursor, context).TakeAll();
        cursor.Require(";");
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

    /// <summary>Goes on after the declaration that cannot be read, or at the next typedef, which stands in no other declaration.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="failed">Where reading stopped: what changes the packing before that was obeyed.</param>
    void Recover(int start, int failed)
    {
        var depth = 0;
        for (cursor.Index = start + 1; !cursor.IsAtEnd; cursor.Index++)
        {
            var token = cursor.Current;
            if (token.IsIdentifier("typedef"))
                return;
            if (token.Kind == CTokenKind.Pack && cursor.Index >= failed)
                TryObey(token);
            depth += token.Is("{") ? 1 : token.Is("}") && depth > 0 ? -1 : 0;
            if (depth == 0 && token.Is(";"))
            {
                cursor.Index++;
                return;
            }
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
