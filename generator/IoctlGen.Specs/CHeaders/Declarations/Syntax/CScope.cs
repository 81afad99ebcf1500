namespace IoctlGen.Specs.CHeaders;

/// <summary>The names that the declarations of a header have given so far.</summary>
sealed class CScope(CTarget target)
{
    readonly Dictionary<string, CAlias> _aliases = new(StringComparer.Ordinal);
    readonly Dictionary<string, CStructure> _structureTags = new(StringComparer.Ordinal);
    readonly Dictionary<string, CEnumeration> _enumerationTags = new(StringComparer.Ordinal);
    readonly Dictionary<string, CInteger> _enumerators = new(StringComparer.Ordinal);
    readonly HashSet<(CStructure, string)> _names = [];

    public List<CStructure> Structures { get; } = [];

    public List<CEnumeration> Enumerations { get; } = [];

    public List<CAlias> Aliases { get; } = [];

    public CLayouts Layouts { get; } = new(target);

    public CAlias? Alias(string name) => _aliases.TryGetValue(name, out var alias) ? alias : null;

    public CInteger? Enumerator(string name) => _enumerators.TryGetValue(name, out var value) ? value : null;

    public CDataType? Find(string name) =>
        Alias(name)?.Resolved is { } type and not CUnknown ? type
        : _structureTags.TryGetValue(name, out var structure) ? structure
        : _enumerationTags.TryGetValue(name, out var enumeration) ? enumeration
        : null;

    public void Define(CAlias alias)
    {
        _aliases[alias.Name] = alias;
        switch (alias.Target)
        {
            case CStructure structure when _names.Add((structure, alias.Name)):
                structure.Typedefs.Add(alias.Name);
                break;
            case CEnumeration enumeration:
                enumeration.TypedefName ??= alias.Name;
                break;
        }

        if (!IsPredefined(alias.Position))
            Aliases.Add(alias);
    }

    public void DefineEnumerator(string name, CInteger value) => _enumerators[name] = value;

    public void Add(CStructure structure)
    {
        if (!IsPredefined(structure.Position))
            Structures.Add(structure);
    }

    public void Add(CEnumeration enumeration)
    {
        if (!IsPredefined(enumeration.Position))
            Enumerations.Add(enumeration);
    }

    /// <summary>The structure of a tag, a new one where it is defined again: the headers of Windows replace what is known from the start.</summary>
    public CStructure Structure(CToken? tag, bool isUnion, bool isDefinition, HeaderPosition position)
    {
        if (tag is not { Text: var name })
            return new(null, isUnion, position);
        if (_structureTags.TryGetValue(name, out var known) && known.IsUnion == isUnion && !(isDefinition && known.IsComplete))
            return known;
        return _structureTags[name] = new(name, isUnion, position);
    }

    public CEnumeration Enumeration(CToken? tag, bool isDefinition, HeaderPosition position)
    {
        if (tag is not { Text: var name })
            return new(null, position);
        if (_enumerationTags.TryGetValue(name, out var known) && !(isDefinition && known.IsComplete))
            return known;
        return _enumerationTags[name] = new(name, position);
    }

    static bool IsPredefined(HeaderPosition position) => position.File.Length == 0;
}
