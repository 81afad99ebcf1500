namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads an enumeration from <c>enum</c> to the closing brace: for its constants alone, or among the declarations of a header.</summary>
sealed class EnumerationReader(TokenCursor cursor, DeclarationContext context)
{
    static readonly CToken Plus = new(CTokenKind.Punctuator, "+", default, afterSpace: false);

    public CEnumeration Read()
    {
        var position = cursor.Take().Position;
        new AttributeReader(cursor, context).TakeAll();
        if (cursor.Current.IsIdentifier("class") || cursor.Current.IsIdentifier("struct"))
            cursor.Index++;
        CToken? tag = cursor.Current.Kind == CTokenKind.Identifier ? cursor.Take() : null;
        var underlying = cursor.Current.Is(":") && !cursor.Peek(1).Is(":") ? ReadUnderlying() : null;
        var enumeration = context.Scope.Enumeration(tag, cursor.Current.Is("{"), tag?.Position ?? position);
        enumeration.Underlying = underlying ?? enumeration.Underlying;
        if (cursor.Take("{"))
            ReadBody(enumeration, tag?.Position ?? position);
        return enumeration;
    }

    CDataType ReadUnderlying()
    {
        cursor.Index++;
        return new SpecifierReader(cursor, context).Read().Type;
    }

    void ReadBody(CEnumeration enumeration, HeaderPosition position)
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
            next = ReadEnumerator(enumerators, next);
            if (!cursor.Current.Is("}"))
                cursor.Require(",");
        }

        (enumeration.Enumerators, enumeration.IsComplete, enumeration.Position) = (enumerators, true, position);
        context.Scope.Add(enumeration);
    }

    /// <summary>Reads one, and returns the value of the next that states none.</summary>
    CInteger? ReadEnumerator(List<CEnumerator> enumerators, CInteger? next)
    {
        var name = cursor.Take();
        new AttributeReader(cursor, context).TakeAll();
        if (cursor.Take("="))
            next = Value(name, cursor.TakeUntil(",", "}"));
        else if (next is null)
            context.Report(name.Position, name.Text, $"it follows '{enumerators[enumerators.Count - 1].Name}', whose value is not known");
        if (next is { } value)
            context.DefineEnumerator(name, value);
        enumerators.Add(new(name.Text, next is { } known ? (long)known.Bits : null, name.Position));
        return next is { } last ? COperators.Apply(Plus, last, CInteger.Int(1)) : null;
    }

    CInteger? Value(CToken name, List<CToken> expression)
    {
        try
        {
            return context.Evaluate(name, expression);
        }
        catch (HeaderException problem)
        {
            context.Report(problem, name.Text);
            return null;
        }
    }
}
