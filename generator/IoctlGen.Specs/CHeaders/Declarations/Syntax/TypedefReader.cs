namespace IoctlGen.Specs.CHeaders;

/// <summary>Gives types the names that typedef has for them.</summary>
sealed class TypedefReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>Reads the names, to the semicolon.</summary>
    public void Read(Specifiers specifiers)
    {
        var alignment = AlignOfNames(specifiers);
        if (cursor.Take(";"))
            return;
        do
        {
            var declarator = new DeclaratorReader(cursor, context).Read(specifiers.Type);
            if (declarator.Name is not { } name)
                throw cursor.Unexpected("a name");
            Define(name, declarator.Type, Math.Max(alignment, declarator.Attributes.Alignment), specifiers.IsTag);
        }
        while (cursor.Take(","));
        new AttributeReader(cursor, context).TakeAll();
        cursor.Require(";");
    }

    /// <summary>Gives one name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">What it names.</param>
    /// <param name="alignment">The alignment that is asked for; 0 for none.</param>
    /// <param name="isAnother">Whether programs know the type by its tag, to which this is another name.</param>
    public void Define(CToken name, CDataType type, int alignment, bool isAnother)
    {
        if (type is CStructure { IsComplete: true, Tag: null, Typedefs.Count: 0 } unnamed)
            context.Scope.Add(unnamed);
        context.Scope.Define(new CAlias(name.Text, type, alignment, name.Position), isAnother);
    }

    /// <summary><c>__declspec(align(8)) struct X { … };</c>: said before the structure, it is of the structure; else it is of the names.</summary>
    /// <returns>The alignment of the names; 0 for none.</returns>
    public int AlignOfNames(Specifiers specifiers)
    {
        if (specifiers.Attributes.Alignment == 0 || specifiers.Type is not CStructure { IsComplete: true, Typedefs.Count: 0 } structure)
            return specifiers.Attributes.Alignment;
        structure.Alignment = Math.Max(structure.Alignment, specifiers.Attributes.Alignment);
        context.Scope.Layouts.Forget(structure);
        return 0;
    }
}
