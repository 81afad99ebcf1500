namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads an enumeration from <c>enum</c> to the closing brace: for its constants alone, or among the declarations of a header.</summary>
sealed class EnumerationReader(TokenCursor cursor, DeclarationContext context)
{
    static readonly CToken Plus = new(CTokenKind.Punctuator, "+", default, afterSpace: false);

    bool _isScoped;
    CDataType? _underlying;

    public CEnumeration Read()
    {
        var position = cursor.Take().Position;
        new AttributeReader(cursor, context).TakeAll();
        _isScoped = cursor.Current.IsIdentifier("class") || cursor.Current.IsIdentifier("struct");
        if (_isScoped)
            cursor.Index++;
        new AttributeReader(cursor, context).TakeAll();
        CToken? tag = cursor.Current.Kind == CTokenKind.Identifier ? cursor.Take() : null;
        _underlying = cursor.Current.Is(":") && !cursor.Peek(1).Is(":") ? ReadUnderlying() : null;
        var enumeration = context.Scope.Enumeration(tag, cursor.Current.Is("{"), tag?.Position ?? position);
        enumeration.Underlying = _underlying ?? enumeration.Underlying;
        if (cursor.Take("{"))
        {
            var outer = context.Scope.Scopes.Current;
            using (context.Scope.Scopes.Enter(cursor.Current, tag?.Text, isType: true))
                ReadBody(enumeration, outer, tag?.Position ?? position);
            context.Scope.Add(enumeration);
        }

        return enumeration;
    }

    CDataType ReadUnderlying()
    {
        cursor.Index++;
        return new SpecifierReader(cursor, context).Read().Type;
    }

    void ReadBody(CEnumeration enumeration, string outer, HeaderPosition position)
    {
        var enumerators = new List<CEnumerator>();
        CInteger? next = CInteger.Int(0);
        while (!cursor.Take("}"))
        {
            if (cursor.Current.Kind == CTokenKind.Pack)
            {
                cursor.Index++;
                continue;
            }

            if (cursor.Current.Kind != CTokenKind.Identifier)
                throw cursor.Unexpected("the name of an enumerator");
            next = ReadEnumerator(enumerators, enumeration, outer, next);
            if (!cursor.Current.Is("}"))
                cursor.Require(",");
        }

        (enumeration.Enumerators, enumeration.IsComplete, enumeration.Position) = (enumerators, true, position);
    }

    /// <summary>Reads one, and returns the value of the next that states none.</summary>
    CInteger? ReadEnumerator(List<CEnumerator> enumerators, CEnumeration enumeration, string outer, CInteger? next)
    {
        var name = cursor.Take();
        List<CToken> expression = [];
        new AttributeReader(cursor, context).TakeAll();
        if (cursor.Take("="))
            next = Value(name, expression = TakeExpression());
        else if (next is null)
            context.Report(name.Position, name.Text, $"it follows '{enumerators[enumerators.Count - 1].Name}', whose value is not known");
        if (next is { } value)
            Define(name, value, expression, outer);
        enumerators.Add(new(name.Text, next is { } known ? (long)known.Bits : null, name.Position));
        return next is { } last ? COperators.Apply(Plus, last, CInteger.Int(1)) : null;
    }

    /// <summary>Without class, it is known around the enumeration as well.</summary>
    void Define(CToken name, CInteger value, List<CToken> expression, string outer)
    {
        CppConstant Named(string ownName) => new(name, ownName, context.Scope.Spelling(name.Text), value) { IsComposed = context.IsComposed(expression) };
        if (_isScoped)
        {
            context.Scope.Define(Named(context.Scope.NameOfConstant(name.Text)));
            return;
        }

        CppConstant enumerator;
        using (context.Scope.Scopes.Return(name, outer))
            context.Scope.Define(enumerator = Named(context.Scope.NameOfConstant(name.Text)));
        context.Scope.Export(enumerator, context.Scope.Scopes.Current);
    }

    /// <summary>Up to the next comma that stands in no parentheses or braces.</summary>
    List<CToken> TakeExpression()
    {
        var taken = cursor.TakeUntil(",", "}", "{");
        while (cursor.Current.Is("{"))
        {
            var open = cursor.Index;
            cursor.SkipBalanced();
            taken.AddRange(cursor.Tokens.GetRange(open, cursor.Index - open));
            taken.AddRange(cursor.TakeUntil(",", "}", "{"));
        }

        return taken;
    }

    CInteger? Value(CToken name, List<CToken> expression)
    {
        try
        {
            var value = context.Evaluate(name, expression);
            return _underlying is { } stated ? context.Cast(value, stated) : value;
        }
        catch (HeaderException problem)
        {
            context.ReportConstant(problem, name, expression);
            return null;
        }
    }
}
