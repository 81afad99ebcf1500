namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads what stands before the declarators of a declaration: storage class, annotations, type.</summary>
sealed class SpecifierReader(TokenCursor cursor, DeclarationContext context)
{
    readonly AttributeReader _attributes = new(cursor, context);
    bool _isTag;

    /// <summary>Whether a token, the first one in parentheses, can only be that of a type.</summary>
    public static bool BeginsType(IReadOnlyList<CToken> tokens, int index, CScope scope)
    {
        if (index >= tokens.Count)
            return false;
        var token = tokens[index];
        return (token.Kind == CTokenKind.Identifier && (token.Text is "struct" or "union" or "enum" or "const" or "volatile" or "void" || CScalars.IsWord(token.Text)))
            || (CppName.At(tokens, index) is { } name && scope.Type(name.Text) is not null);
    }

    bool BeginsType(int distance) => BeginsType(cursor.Tokens, cursor.Index + distance, context.Scope);

    public Specifiers Read()
    {
        var start = cursor.Current;
        var attributes = new Attributes();
        var words = new List<string>();
        var isTypedef = false;
        CDataType? type = null;
        while (true)
        {
            var token = cursor.Current;
            if (token.IsIdentifier("typedef"))
                (isTypedef, _) = (true, cursor.Take());
            else if (token.Kind == CTokenKind.Identifier && type is null && CScalars.IsWord(token.Text))
                words.Add(cursor.Take().Text);
            else if (type is null && words.Count == 0 ? !_attributes.TryTake(ref attributes) && (type = ReadType()) is null : !_attributes.TryTakeBeforeName(ref attributes))
                break;
        }

        return new(type ?? Scalar(words, start), isTypedef, attributes, _isTag);
    }

    CDataType? ReadType()
    {
        SkipUnknownAnnotations();
        var token = cursor.Current;
        if (CppName.At(cursor.Tokens, cursor.Index) is not { } name)
            return null;
        switch (token.Text)
        {
            case "typename":
                cursor.Index++;
                return ReadType();
            case "decltype" when cursor.Peek(1).Is("("):
                throw new HeaderException(token, "the type that decltype stands for is not read");
            case "struct" or "union" or "__interface":
            case "class" when cursor.Peek(1).Kind == CTokenKind.Identifier || cursor.Peek(1).Is("{") || cursor.Peek(1).Is("["):
                return new StructureReader(cursor, context).Read();
            case "enum":
                return new EnumerationReader(cursor, context).Read();
            case "void":
                cursor.Index++;
                return CVoid.Instance;
        }

        cursor.Index = name.Next;
        if (cursor.Current.Is("<"))
            return new TemplateReader(cursor, context).ReadType(name.Text);
        var named = context.Scope.Type(name.Text) ?? new CUnknown(name.Text);
        _isTag = named is CStructure or CEnumeration;
        return named;
    }

    /// <summary>A vendor's own annotation, whose macro was not to be had: <c>ACME_API struct X</c>, <c>ACME_PACKED ULONG x</c>.</summary>
    void SkipUnknownAnnotations()
    {
        while (IsUnknownAnnotation)
            cursor.Index++;
    }

    bool IsUnknownAnnotation =>
        cursor.Current.Kind == CTokenKind.Identifier && cursor.Peek(1).Kind == CTokenKind.Identifier && !BeginsType(0) && BeginsType(1)
        && (cursor.Peek(2).Kind == CTokenKind.Identifier || cursor.Peek(2).Is("*") || cursor.Peek(2).Is("{"));

    /// <summary>Tells of a name on a line of its own among fields that may stand for some, <c>ACME_COMMON_FIELDS</c>: an annotation stands beside what it is of.</summary>
    public void TellOfMissingFields()
    {
        if (IsUnknownAnnotation && !Annotations.IsPlain(cursor.Current) && !Annotations.TakesArguments(cursor.Current) && cursor.Peek(1).Position.Line != cursor.Current.Position.Line)
            context.Report(cursor.Current.Position, cursor.Current.Text, "it is not defined, and stands on a line of its own as fields would that it is made of; define it (-D), or name the folder of the header that does (-I)");
    }

    CScalar Scalar(List<string> words, CToken start) =>
        words.Count == 0 ? throw cursor.Unexpected("a type")
        : CScalars.Find(words) ?? throw new HeaderException(start, $"'{string.Join(" ", words)}' is no type");
}
