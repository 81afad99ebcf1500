namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads a structure, union or class from its keyword to the closing brace.</summary>
sealed class StructureReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>Those of unnamed members counted, which are fields of the structure itself. Real structures have some hundred.</summary>
    const int MaximumFields = 4096;

    /// <summary>What a field of an unnamed member costs: it is written for every structure that has it.</summary>
    const int StepsOfField = 16;

    readonly List<(CToken Start, CStructure Structure, int Index)> _forward = [];
    HashSet<string>? _types;
    string? _tag;
    int _open;

    public CStructure Read()
    {
        using var level = context.Enter(cursor.Current);
        var keyword = cursor.Take();
        var attributes = new AttributeReader(cursor, context).TakeAll();
        var tag = ReadTag();
        var isDefinition = cursor.Current.Is("{") || BaseReader.IsNext(cursor);
        var structure = context.Scope.Structure(tag, keyword.Text == "union", isDefinition, tag?.Position ?? keyword.Position);
        if (isDefinition)
            ReadBody(structure, attributes, tag ?? keyword);
        return structure;
    }

    /// <summary>What stands before the tag is an annotation of the vendor's: <c>struct ACME_PACKED _X {</c>.</summary>
    CToken? ReadTag()
    {
        while (cursor.Current.Kind == CTokenKind.Identifier && cursor.Peek(1) is { Kind: CTokenKind.Identifier, Text: not "final" } && (cursor.Peek(2).Is("{") || cursor.Peek(2).Is(":") || cursor.Peek(2).IsIdentifier("final")))
            cursor.Index++;
        if (CppName.At(cursor.Tokens, cursor.Index) is not { } name)
            return null;
        var position = cursor.Current.Position;
        cursor.Index = name.Next;
        if (cursor.Current.IsIdentifier("final") && (cursor.Peek(1).Is("{") || cursor.Peek(1).Is(":")))
            cursor.Index++;
        return new CToken(CTokenKind.Identifier, name.Text, position, afterSpace: true);
    }

    void ReadBody(CStructure structure, Attributes attributes, CToken name)
    {
        _tag = structure.Tag;
        var pack = context.Packs.Current;
        var fields = new List<CField>();
        ReadMembers(fields, name);
        RequireUses();
        if (cursor.Current.IsIdentifier("__attribute__"))
            Merge(ref attributes, new AttributeReader(cursor, context).TakeAll());
        structure.FieldCount = CountFields(fields, name);
        structure.Fields = fields;
        structure.Pack = attributes.IsPacked ? 1 : pack;
        structure.Alignment = attributes.Alignment;
        structure.HasByteOfItsOwn = context.IsCpp;
        (structure.IsComplete, structure.Position) = (true, name.Position);
        // So that a structure which has none is told of where it stands, and no later one has to look into it again.
        context.Scope.Layouts.TryGet(structure, out _, out _);
        if (structure.Tag is not null)
            context.Scope.Add(structure);
    }

    void ReadMembers(List<CField> fields, CToken name)
    {
        using var scope = context.Scope.Scopes.Enter(name, _tag, isType: _tag is not null);
        new BaseReader(cursor, context).Read(fields);
        _open = cursor.Index;
        cursor.Require("{");
        while (!cursor.Take("}"))
            ReadMember(fields);
    }

    /// <summary>Counts those of unnamed members, too: they double with every level of two that are alike.</summary>
    int CountFields(List<CField> fields, CToken name)
    {
        var count = 0;
        foreach (var field in fields)
        {
            var inner = field is { IsAnonymous: true, Type.Resolved: CStructure structure } ? structure.FieldCount : 0;
            context.Budget.Spend(name, StepsOfField * inner);
            count += Math.Max(1, inner);
            if (count > MaximumFields && inner > 0)
                throw new HeaderException(name, $"it has more than {MaximumFields} fields, with those of its unnamed members");
        }

        return count;
    }

    static void Merge(ref Attributes attributes, Attributes others)
    {
        attributes.Alignment = Math.Max(attributes.Alignment, others.Alignment);
        attributes.IsPacked |= others.IsPacked;
    }

    void ReadMember(List<CField> fields)
    {
        if (cursor.Take(";"))
            return;
        if (cursor.Current.Kind == CTokenKind.Pack)
        {
            context.Packs.Obey(cursor.Take());
            return;
        }

        if (cursor.IsAtEnd || (cursor.Current.IsIdentifier("typedef") && !context.IsCpp))
            throw cursor.Unexpected("a field or '}'");
        if (StaticAssertion.TrySkip(cursor, context) || new MemberSkipper(cursor, context).TrySkip(_tag) || new UsingReader(cursor, context).TryRead() || TryReadStatic())
            return;

        var start = cursor.Current;
        var reader = new SpecifierReader(cursor, context);
        reader.TellOfMissingFields();
        var specifiers = reader.Read();
        if (specifiers.IsTypedef)
            new TypedefReader(cursor, context).Read(specifiers);
        else if (cursor.Current.Is(";"))
            AddAnonymous(fields, specifiers, start);
        else if (!ReadDeclarators(fields, specifiers))
            return;
        else
            cursor.Require(";");
    }

    /// <summary>A static member takes no room. It may be a constant.</summary>
    bool TryReadStatic()
    {
        var start = cursor.Index;
        new AttributeReader(cursor, context).TakeAll();
        var isStatic = Enumerable.Range(start, cursor.Index - start).Any(i => cursor.Tokens[i].IsIdentifier("static"));
        cursor.Index = start;
        if (!isStatic)
            return false;
        if (!new ConstantDeclarationReader(cursor, context).TryTake())
            new BodySkipper(cursor).Skip();
        return true;
    }

    /// <summary>A type with no name behind it: its fields are those of the structure; a type without fields adds none, as with compilers.</summary>
    void AddAnonymous(List<CField> fields, Specifiers specifiers, CToken start)
    {
        cursor.Require(";");
        switch (specifiers.Type.Resolved)
        {
            case CUnknown unknown:
                throw new HeaderException(start, $"{unknown.Reason}; what fields it stands for is not known");
            case CStructure { Tag: { } tag } when specifiers.Type is not CAlias && (context.IsCpp || (specifiers.Type is CStructure { IsComplete: true } && (_types ??= FindTypes()).Contains(tag))):
                break;
            case CStructure { IsComplete: true }:
                fields.Add(new(null, specifiers.Type, null, specifiers.Attributes.Alignment, start.Position));
                break;
            case CStructure incomplete when specifiers.Type is CAlias:
                throw Unknown(start, incomplete, specifiers.Type);
            case CStructure incomplete:
                _forward.Add((start, incomplete, cursor.Index));
                break;
        }
    }

    /// <summary>The words that stand in the braces where C++ has types, without struct before them.</summary>
    HashSet<string> FindTypes()
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        for (var (i, depth) = (_open + 1, 1); depth > 0 && i + 1 < cursor.Count; i++)
        {
            var (before, token, next) = (cursor.Tokens[i - 1], cursor.Tokens[i], cursor.Tokens[i + 1]);
            context.Budget.Spend(token);
            depth += token.Is("{") ? 1 : token.Is("}") ? -1 : 0;
            if (token.Kind == CTokenKind.Identifier && before.Text is ";" or "{" or "}" or "const" && (next.Kind == CTokenKind.Identifier || next.Is("*")))
                types.Add(token.Text);
        }

        return types;
    }

    static HeaderException Unknown(CToken start, CStructure structure, CDataType type) => new(start, $"the fields of '{structure}' are not known, which '{type}' stands for here");

    /// <summary><c>struct _T; struct _T *Next;</c> declares a tag for what follows in the braces. Else it embeds a structure whose definition was not to be had.</summary>
    void RequireUses()
    {
        if (_forward.Count == 0)
            return;
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = _forward[0].Index; i < cursor.Index; i++)
        {
            if (cursor.Tokens[i].Kind == CTokenKind.Identifier)
                last[cursor.Tokens[i].Text] = i;
        }

        foreach (var (start, structure, index) in _forward)
        {
            if (structure.Tag is not { } tag || !last.TryGetValue(tag, out var use) || use < index)
                throw Unknown(start, structure, structure);
        }
    }

    /// <returns>Whether they are fields; a function is none, and nothing is left of it then.</returns>
    bool ReadDeclarators(List<CField> fields, Specifiers specifiers)
    {
        do
        {
            var start = cursor.Current;
            var declarator = cursor.Current.Is(":") ? new(null, specifiers.Type, default) : new DeclaratorReader(cursor, context).Read(specifiers.Type);
            if (declarator is { Type: CFunction, Name: not null })
            {
                SkipFunction();
                return false;
            }

            var attributes = specifiers.Attributes;
            Merge(ref attributes, declarator.Attributes);
            int? bits = cursor.Take(":") ? ReadWidth(declarator.Type, start) : null;
            if (declarator.Name is null && bits is null)
                throw cursor.Unexpected("the name of a field");
            Merge(ref attributes, new AttributeReader(cursor, context).TakeAll());
            Initializer.TryTake(cursor);
            fields.Add(new(IsNoName(declarator) ? null : declarator.Name?.Text, declarator.Type, bits, attributes.Alignment, declarator.Name?.Position ?? start.Position));
        }
        while (cursor.Take(","));
        return true;
    }

    void SkipFunction()
    {
        if (cursor.Current.IsIdentifier("override") || cursor.Current.IsIdentifier("final"))
            throw new HeaderException(cursor.Current, "it has virtual functions, whose table it begins with");
        new BodySkipper(cursor).Skip();
    }

    /// <summary>The macros of winnt.h that stand for no name.</summary>
    static bool IsNoName(Declarator declarator) =>
        declarator is { Name.Text: var name, Type: CStructure }
        && (name.StartsWith("DUMMYUNIONNAME", StringComparison.Ordinal) || name.StartsWith("DUMMYSTRUCTNAME", StringComparison.Ordinal));

    int ReadWidth(CDataType type, CToken start)
    {
        var value = context.Evaluate(start, cursor.TakeUntil(",", ";", "}", "=", "{"));
        if (!context.Scope.Layouts.TryGet(type, out var unit, out var reason))
            throw new HeaderException(start, $"the size of the bit field's type is not known: {reason}");
        if (type.Resolved is not (CScalar or CEnumeration) || value.IsNegative || value.Bits > (ulong)unit!.Size * 8)
            throw new HeaderException(start, $"a bit field of '{type}' cannot have this width");
        return (int)value.Bits;
    }
}
