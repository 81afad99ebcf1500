namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads what a class derives from. One base class lies before the fields, as Microsoft's compilers place it; several are not read.</summary>
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

    /// <summary>Adds the base class, where there is one, to the fields.</summary>
    /// <exception cref="HeaderException">There are several, or it is one that is not read.</exception>
    public void Read(List<CField> fields)
    {
        if (!cursor.Take(":"))
            return;
        while (cursor.Current is { Kind: CTokenKind.Identifier, Text: "public" or "private" or "protected" })
            cursor.Index++;
        var start = cursor.Current;
        if (start.IsIdentifier("virtual"))
            throw new HeaderException(start, "a virtual base class is not read");
        var type = new SpecifierReader(cursor, context).Read().Type;
        if (!cursor.Current.Is("{"))
            throw new HeaderException(cursor.Current, "several base classes are not read");
        if (type.Resolved is not CStructure { IsComplete: true } known)
            throw new HeaderException(start, type.Resolved is CUnknown unknown ? $"{unknown.Reason}, which it derives from" : $"the fields of '{type}' are not known, which it derives from");
        if (context.Scope.Scopes.Find(type.ToString()!) is { } scope)
            context.Scope.Scopes.Use(context.Scope.Scopes.Current, scope);
        if (known.Fields.Count > 0)
            fields.Add(new(null, type, null, 0, start.Position));
    }
}
