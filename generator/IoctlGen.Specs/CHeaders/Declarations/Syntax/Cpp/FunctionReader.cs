namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads a function that constants may be made with: one that returns an expression of its parameters, and does nothing else.</summary>
sealed class FunctionReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>Keeps the function. The place is that behind its declarator, and stays.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="result">What it returns.</param>
    /// <param name="start">Where its declarator begins.</param>
    public void Read(CToken name, CDataType result, int start)
    {
        var body = Body();
        if (body is { Count: 0 })
            return;
        context.Scope.Define(new CppFunction(name.Text, context.Scope.Scopes.Current, result)
        {
            Parameters = body is null ? [] : Parameters(start),
            Body = body ?? [],
            Unread = body is null ? "is a function that does more than return an expression, which is not read" : null,
        });
        if (body is not null && context.IsComposed(body))
            context.Composers!.Add(name.Text);
    }

    /// <summary>What is returned; empty where the function is only declared, null where it does more.</summary>
    List<CToken>? Body()
    {
        var declarator = cursor.Index;
        while (!cursor.IsAtEnd && !cursor.Current.Is("{") && !cursor.Current.Is(";"))
        {
            cursor.Spend();
            cursor.Index++;
        }

        if (!cursor.Current.Is("{"))
        {
            cursor.Index = declarator;
            return [];
        }

        var start = cursor.Index + 1;
        cursor.SkipBalanced();
        var end = cursor.Index - 1;
        cursor.Index = declarator;
        var isReturn = start < end && cursor.Tokens[start].IsIdentifier("return") && cursor.Tokens[end - 1].Is(";");
        var body = isReturn ? cursor.Tokens.GetRange(start + 1, end - start - 2) : [];
        return body.Count > 0 && !body.Exists(static token => token.Is(";")) ? body : null;
    }

    List<CppParameter> Parameters(int start)
    {
        var open = start;
        while (!cursor.Tokens[open].Is("("))
            open++;
        var place = cursor.Index;
        cursor.Index = open;
        cursor.SkipBalanced();
        var end = cursor.Index - 1;
        cursor.Index = place;
        return [.. TemplateArguments.Split(cursor.Tokens, open + 1, end).Where(static part => part.Count > 0 && !(part.Count == 1 && part[0].IsIdentifier("void"))).Select(Parameter)];
    }

    CppParameter Parameter(List<CToken> tokens)
    {
        var inside = new TokenCursor(tokens, context.Budget, after: tokens[tokens.Count - 1]);
        var specifiers = new SpecifierReader(inside, context).Read();
        var declarator = new DeclaratorReader(inside, context).Read(specifiers.Type);
        var initializer = Initializer.TryTake(inside);
        return new(declarator.Name?.Text ?? "", declarator.Type, initializer);
    }
}
