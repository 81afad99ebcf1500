namespace IoctlGen.Specs.CHeaders;

/// <summary>Goes into namespaces and <c>extern "C"</c>, and out of them.</summary>
sealed class NamespaceReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>The scopes of each brace that is open; none for extern "C".</summary>
    readonly Stack<List<CppScopes.Level>> _open = new();

    /// <summary>Whether a brace is open.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>Takes a beginning or an end, if it is at the current place.</summary>
    public bool TryRead()
    {
        var token = cursor.Current;
        if (token.Is("}"))
        {
            cursor.Index++;
            Close();
            return true;
        }

        if (token.IsIdentifier("extern") && cursor.Peek(1).Kind == CTokenKind.Text)
        {
            cursor.Index += 2;
            if (cursor.Take("{"))
                _open.Push([]);
            return true;
        }

        var isInline = token.IsIdentifier("inline") && cursor.Peek(1).IsIdentifier("namespace");
        if (!isInline && !token.IsIdentifier("namespace"))
            return false;
        cursor.Index += isInline ? 2 : 1;
        new AttributeReader(cursor, context).TakeAll();
        CppName? name = CppName.At(cursor.Tokens, cursor.Index);
        cursor.Index = name?.Next ?? cursor.Index;
        new AttributeReader(cursor, context).TakeAll();
        if (name is { } alias && cursor.Take("="))
            ReadAlias(alias.Text);
        else
            Open(token, name?.Text, isInline);
        return true;
    }

    /// <summary>Leaves what is still open at the end of the text.</summary>
    public void CloseAll()
    {
        while (IsOpen)
            Close();
    }

    void ReadAlias(string alias)
    {
        if (CppName.At(cursor.Tokens, cursor.Index) is not { } name)
            throw cursor.Unexpected("the name of a namespace");
        cursor.Index = name.Next;
        cursor.Require(";");
        if (context.Scope.Scopes.Find(name.Text) is { } scope)
            context.Scope.Scopes.Alias(alias, scope);
    }

    void Open(CToken at, string? name, bool isInline)
    {
        cursor.Require("{");
        var scopes = context.Scope.Scopes;
        var outer = scopes.Current;
        _open.Push([]);
        foreach (var part in name?.Split([':'], StringSplitOptions.RemoveEmptyEntries) ?? [])
            _open.Peek().Add(scopes.Enter(at, part, isType: false));
        if (isInline)
            scopes.Use(outer, scopes.Current);
    }

    void Close()
    {
        if (!IsOpen)
            return;
        var levels = _open.Pop();
        for (var i = levels.Count - 1; i >= 0; i--)
            levels[i].Dispose();
    }
}
