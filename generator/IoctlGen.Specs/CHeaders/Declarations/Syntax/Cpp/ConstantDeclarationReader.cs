namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads what is declared const or constexpr: variables that are constants, and functions that constants are made with.</summary>
sealed class ConstantDeclarationReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>Takes the declaration at the current place, if it is such a one; else the place stays.</summary>
    public bool TryTake()
    {
        var start = cursor.Index;
        if (!IsConstant(out var isConstexpr))
            return false;
        try
        {
            Read(isConstexpr);
            return true;
        }
        catch (HeaderException problem) when (!isConstexpr)
        {
            // Variables and functions of C are passed over.
            context.Budget.Fail(problem);
            cursor.Index = start;
            return false;
        }
    }

    /// <summary>Looks for the words before the name.</summary>
    bool IsConstant(out bool isConstexpr)
    {
        var isConst = isConstexpr = false;
        var start = cursor.Index;
        // Attributes have parentheses before the name.
        new AttributeReader(cursor, context).TakeAll();
        for (var i = start; i < cursor.Index || cursor.Peek(i - cursor.Index) is { Kind: CTokenKind.Identifier or CTokenKind.Punctuator, Text: not ("=" or "(" or "{" or ";" or "[" or "}") }; i++)
        {
            cursor.Spend();
            isConstexpr |= cursor.Tokens[i].IsIdentifier("constexpr") || cursor.Tokens[i].IsIdentifier("consteval");
            isConst |= cursor.Tokens[i].IsIdentifier("const") || cursor.Tokens[i].IsIdentifier("constinit");
        }

        cursor.Index = start;
        return isConst || isConstexpr;
    }

    void Read(bool isConstexpr)
    {
        var specifiers = new SpecifierReader(cursor, context).Read();
        do
        {
            if (IsInitializedInParentheses())
            {
                var name = cursor.Take();
                var open = cursor.Index;
                cursor.SkipBalanced();
                Define(name, specifiers.Type, cursor.Tokens.GetRange(open + 1, cursor.Index - open - 2), isConstexpr);
                continue;
            }

            var start = cursor.Index;
            var declarator = new DeclaratorReader(cursor, context).Read(specifiers.Type);
            if (declarator.Name is not { } declared)
                throw cursor.Unexpected("a name");
            if (declarator.Type is CFunction function)
            {
                ReadFunction(declared, function.Result, start, isConstexpr);
                return;
            }

            if (Initializer.TryTake(cursor) is { } initializer)
                Define(declared, declarator.Type, initializer, isConstexpr);
        }
        while (cursor.Take(","));
        cursor.Require(";");
    }

    /// <summary><c>constexpr ULONG X(5);</c> is no function: what stands in the parentheses is no type.</summary>
    bool IsInitializedInParentheses() =>
        cursor.Current.Kind == CTokenKind.Identifier && cursor.Peek(1).Is("(") && !cursor.Peek(2).Is(")") && !SpecifierReader.BeginsType(cursor.Tokens, cursor.Index + 2, context.Scope)
        && !(cursor.Peek(2).Kind == CTokenKind.Identifier && cursor.Peek(3).Kind == CTokenKind.Identifier);

    void Define(CToken name, CDataType type, List<CToken> initializer, bool isConstexpr)
    {
        try
        {
            if (initializer.Count > 0 && initializer.TrueForAll(static token => token.Kind == CTokenKind.Text))
                context.Constants.Add(new CTextConstant(context.Scope.NameOfConstant(name.Text), name.Position, context.CommentAt(name.Position), string.Concat(initializer.Select(CText.Read))));
            else
                context.Scope.Define(new CppConstant(name, context.Scope.NameOfConstant(name.Text), context.Scope.Spelling(name.Text), Value(name, type, initializer))
                {
                    IsComposed = context.IsComposed(initializer),
                    Initializer = initializer,
                });
        }
        catch (HeaderException problem) when (isConstexpr || context.IsCode(name, initializer))
        {
            context.ReportConstant(problem, name, initializer);
            context.Scope.DefineUnread(name.Text, $"'{Excerpt.Of(name.Text)}' cannot be read");
        }
    }

    CInteger Value(CToken name, CDataType type, List<CToken> initializer)
    {
        // A code is one, whatever its type.
        if (type.Resolved is CUnknown { Name: not "auto" } unknown && !context.IsComposed(initializer))
            throw new HeaderException(name, unknown.Reason);
        if (type.Resolved is not CUnknown && DeclarationContext.IntegerOf(type) is null)
            throw new HeaderException(name, $"a constant of the type '{type}' is not read");
        return context.Cast(initializer.Count == 0 ? CInteger.Int(0) : context.Evaluate(name, initializer), type);
    }

    void ReadFunction(CToken name, CDataType result, int start, bool isConstexpr)
    {
        if (isConstexpr)
            new FunctionReader(cursor, context).Read(name, result, start);
        new BodySkipper(cursor).Skip();
    }
}
