namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads what a class derives from. Base classes lie before the fields, one after the other, as Microsoft's compilers place them.</summary>
sealed class BaseReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>Whether the colon of a list of base classes is the current token, and braces follow.</summary>
    public static bool IsNext(TokenCursor cursor)
    {
        if (!cursor.Current.Is(":"))
            return false;
        var distance = 1;
        for (; cursor.Peek(distance) is var token && (token.Kind == CTokenKind.Identifier || token.Is("::") || token.Is(",") || token.Is("<") || token.Is(">")); distance++)
            cursor.Spend();
        return cursor.Peek(distance).Is("{");
    }

    /// <summary>Adds the base classes, where there are any, to the fields.</summary>
    /// <exception cref="HeaderException">One of them is not read.</exception>
    public void Read(List<CField> fields)
    {
        if (!cursor.Take(":"))
            return;
        var first = cursor.Current;
        var count = 0;
        do
        {
            count++;
            ReadOne(fields);
        }
        while (cursor.Take(","));
        // Where several have no fields, compilers do not agree on their places.
        if (count > 1 && fields.Count < count)
            throw new HeaderException(first, "several base classes, one of them without fields, are not read");
    }

    void ReadOne(List<CField> fields)
    {
        while (cursor.Current is { Kind: CTokenKind.Identifier, Text: "public" or "private" or "protected" })
            cursor.Index++;
        var start = cursor.Current;
        if (start.IsIdentifier("virtual"))
            throw new HeaderException(start, "a virtual base class is not read");
        var type = new SpecifierReader(cursor, context).Read().Type;
        if (type.Resolved is not CStructure { IsComplete: true } known)
            throw new HeaderException(start, type.Resolved is CUnknown unknown ? $"{unknown.Reason}, which it derives from" : $"the fields of '{type}' are not known, which it derives from");
        if (context.Scope.Scopes.Find(type.ToString()!) is { } scope)
            context.Scope.Scopes.Use(context.Scope.Scopes.Current, scope);
        if (known.Fields.Count > 0)
            fields.Add(new(null, type, null, 0, start.Position));
    }
}
