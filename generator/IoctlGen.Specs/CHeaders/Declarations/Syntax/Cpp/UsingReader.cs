namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads <c>using X = Y;</c>, which is a typedef, and the other forms of using, which make names known in a scope.</summary>
sealed class UsingReader(TokenCursor cursor, DeclarationContext context)
{
    public bool TryRead()
    {
        if (!cursor.Current.IsIdentifier("using") || !(cursor.Peek(1).Kind == CTokenKind.Identifier || cursor.Peek(1).Is("::")))
            return false;
        cursor.Index++;
        if (cursor.Current.Text is "namespace" or "enum" && cursor.Peek(1).Kind == CTokenKind.Identifier)
            UseScope();
        else if (cursor.Peek(1).Is("=") || cursor.Peek(1).Is("["))
            ReadAlias();
        else
            UseNames();
        cursor.Require(";");
        return true;
    }

    void UseScope()
    {
        cursor.Index++;
        var name = CppName.At(cursor.Tokens, cursor.Index)!.Value;
        cursor.Index = name.Next;
        if (context.Scope.Scopes.Find(name.Text) is { } scope)
            context.Scope.Scopes.Use(context.Scope.Scopes.Current, scope);
    }

    void ReadAlias()
    {
        var name = cursor.Take();
        new AttributeReader(cursor, context).TakeAll();
        cursor.Require("=");
        var specifiers = new SpecifierReader(cursor, context).Read();
        var type = new DeclaratorReader(cursor, context).Read(specifiers.Type);
        new TypedefReader(cursor, context).Define(name, type.Type, Math.Max(specifiers.Attributes.Alignment, type.Attributes.Alignment), type.Type is CStructure { Tag: not null } or CEnumeration { Tag: not null });
    }

    void UseNames()
    {
        do
        {
            if (CppName.At(cursor.Tokens, cursor.Index) is not { } name)
                throw cursor.Unexpected("a name");
            cursor.Index = name.Next;
            context.Scope.Use(name.Text);
        }
        while (cursor.Take(","));
    }
}
