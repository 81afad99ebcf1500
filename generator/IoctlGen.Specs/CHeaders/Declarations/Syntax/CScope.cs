namespace IoctlGen.Specs.CHeaders;

/// <summary>The names that the declarations of a header have given so far.</summary>
sealed class CScope
{
    readonly ScopedNames<CAlias> _aliases;
    readonly ScopedNames<CStructure> _structureTags;
    readonly ScopedNames<CEnumeration> _enumerationTags;
    readonly ScopedNames<CppConstant> _constants;
    readonly ScopedNames<CppFunction> _functions;
    readonly ScopedNames<CUnknown> _unread;
    readonly HashSet<(CStructure, string)> _typedefs = [];
    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _constantNames = new(StringComparer.Ordinal);
    readonly Dictionary<string, CDataType> _byName = new(StringComparer.Ordinal);

    public CScope(CTarget target)
    {
        Layouts = new(target);
        (_aliases, _structureTags, _enumerationTags) = (new(Scopes), new(Scopes), new(Scopes));
        (_constants, _functions, _unread) = (new(Scopes), new(Scopes), new(Scopes));
    }

    /// <summary>Where names are declared.</summary>
    public CppScopes Scopes { get; } = new();

    /// <summary>What is declared where the header itself does not; null for nothing.</summary>
    public GrantedTypes? Granted { get; set; }

    public List<CStructure> Structures { get; } = [];

    public List<CEnumeration> Enumerations { get; } = [];

    public List<CAlias> Aliases { get; } = [];

    /// <summary>The constants that are no macros, in the order of their definitions.</summary>
    public List<CppConstant> Constants { get; } = [];

    public CLayouts Layouts { get; }

    public CAlias? Alias(string name) => DeclaredAlias(name) ?? (IsGranted(name) ? DeclaredAlias(name) : null);

    /// <summary>A name that is given so far.</summary>
    public CAlias? DeclaredAlias(string name) => _aliases.Find(name);

    /// <summary>A constant. C knows those inside of structures everywhere, and a macro is used where its names are known.</summary>
    public CppConstant? Constant(string name) => _constants.Find(name) ?? _constants.Only(name) ?? (IsGranted(name) ? _constants.Find(name) : null);

    public CppFunction? Function(string name) => _functions.Find(name) ?? _functions.Only(name);

    /// <summary>What a name without struct before it is; a tag is one in C++.</summary>
    public CDataType? Type(string name) => TypeHere(name) ?? (IsGranted(name) ? TypeHere(name) : null);

    CDataType? TypeHere(string name)
    {
        foreach (var scope in Scopes.Around(name))
        {
            var type = (CDataType?)_aliases.In(scope, name) ?? _structureTags.In(scope, name) ?? (CDataType?)_enumerationTags.In(scope, name) ?? _unread.In(scope, name);
            if (type is not null)
                return type;
        }

        return null;
    }

    /// <summary>What programs know by a name, those that its scopes went before included; null for nothing.</summary>
    public CDataType? Find(string name) =>
        _aliases.In("", name)?.Resolved is { } type and not CUnknown ? type
        : _structureTags.In("", name) ?? _enumerationTags.In("", name) ?? (_byName.TryGetValue(name, out var other) ? other : null);

    /// <summary>Gives a type a name.</summary>
    /// <param name="alias">The name.</param>
    /// <param name="isAnother">Whether programs know the type by another one.</param>
    public void Define(CAlias alias, bool isAnother)
    {
        _aliases.Set(alias.Name, alias);
        switch (isAnother ? null : alias.Target)
        {
            case CStructure structure when _typedefs.Add((structure, alias.Name)):
                structure.Typedefs.Add(NameOf(_names, alias.Name));
                _byName[structure.Name!] = structure;
                break;
            case CEnumeration enumeration:
                enumeration.TypedefName ??= NameOf(_names, alias.Name);
                _byName[enumeration.Name!] = enumeration;
                break;
        }

        if (!IsPredefined(alias.Position))
            Aliases.Add(alias);
    }

    /// <summary>Gives a constant its name in the present scope.</summary>
    public void Define(CppConstant constant)
    {
        _constants.Set(constant.Token.Text, constant);
        Constants.Add(constant);
    }

    /// <summary>Has an enumerator known in the scope around its enumeration, too.</summary>
    public void Export(CppConstant enumerator, string scope) => _constants.Set(scope, enumerator.Token.Text, enumerator);

    public void Define(CppFunction function) => _functions.Set(function.Name, function);

    /// <summary>A type that is defined, but cannot be read.</summary>
    public void DefineUnread(string name, string reason) => _unread.Set(name, new(name, reason));

    /// <summary>Why a name that means nothing else is not known: what is defined by it could not be read; null where nothing is.</summary>
    public string? Unread(string name) => _unread.Find(name)?.Reason;

    /// <summary><c>using Acme::X;</c>: the name is one of the present scope, too.</summary>
    public void Use(string name)
    {
        var last = Scopes.Resolve("", name).Last;
        Use(_aliases, name, last);
        Use(_structureTags, name, last);
        Use(_enumerationTags, name, last);
        Use(_constants, name, last);
        Use(_functions, name, last);
        Use(_unread, name, last);
    }

    static void Use<T>(ScopedNames<T> names, string name, string last)
        where T : class
    {
        if (names.Find(name) is { } found)
            names.Set(last, found);
    }

    /// <summary>The name of a constant that is declared in the present scope: a member of a type has the name of the type before its own, as where it is used.</summary>
    public string NameOfConstant(string name)
    {
        var words = Spelling(name).Split(["::"], StringSplitOptions.None);
        return NameOf(_constantNames, name, Scopes.IsInType && words.Length > 1 ? words[words.Length - 2] + "_" + name : name);
    }

    /// <summary>A name of the present scope as C++ writes it outside all scopes.</summary>
    public string Spelling(string name) => Scopes.Current + name;

    public void Add(CStructure structure)
    {
        if (structure.Tag is { } tag)
            structure.OwnName = NameOf(_names, tag);
        if (structure.Name is { } name)
            _byName[name] = structure;
        if (!IsPredefined(structure.Position))
            Structures.Add(structure);
    }

    public void Add(CEnumeration enumeration)
    {
        if (enumeration.Tag is { } tag)
            enumeration.OwnName = NameOf(_names, tag);
        if (enumeration.Name is { } name)
            _byName[name] = enumeration;
        if (!IsPredefined(enumeration.Position))
            Enumerations.Add(enumeration);
    }

    /// <summary>The structure of a tag, a new one where it is defined again: the headers of Windows replace what is known from the start.</summary>
    public CStructure Structure(CToken? tag, bool isUnion, bool isDefinition, HeaderPosition position)
    {
        if (tag is not { Text: var name })
            return new(null, isUnion, position);
        var known = Known(_structureTags, name, isDefinition, static structure => structure.IsComplete);
        return known?.IsUnion == isUnion ? known : Declare(_structureTags, name, isDefinition, new CStructure(name, isUnion, position));
    }

    public CEnumeration Enumeration(CToken? tag, bool isDefinition, HeaderPosition position) => tag is not { Text: var name }
        ? new(null, position)
        : Known(_enumerationTags, name, isDefinition, static enumeration => enumeration.IsComplete) ?? Declare(_enumerationTags, name, isDefinition, new CEnumeration(name, position));

    /// <summary>What is declared already by a tag. Inside of a structure C++ defines another one, and C may complete that outside; and C knows those inside of structures everywhere.</summary>
    T? Known<T>(ScopedNames<T> tags, string name, bool isDefinition, Func<T, bool> isComplete)
        where T : class =>
        !isDefinition ? tags.Find(name) ?? tags.Only(name) ?? (Granted?.IsOwn(name) == false && IsGranted(name) ? tags.Find(name) : null)
        : (tags.In(Scopes.Current, name) ?? tags.In(Scopes.OutsideTypes, name)) is { } declared && !isComplete(declared) ? declared
        : null;

    T Declare<T>(ScopedNames<T> tags, string name, bool isDefinition, T declared)
        where T : class
    {
        tags.Set(isDefinition ? Scopes.Current : Scopes.OutsideTypes, name, declared);
        return declared;
    }

    /// <summary>The name itself, unless another scope has one: then that of the scope goes before it.</summary>
    string NameOf(Dictionary<string, string> names, string name, string? wanted = null)
    {
        var path = Spelling(name);
        wanted ??= name;
        if (!names.TryGetValue(wanted, out var known))
            names.Add(wanted, path);
        return known is null || known == path ? wanted : path.Replace("::", "_");
    }

    /// <summary>Declares a name that means nothing yet: what a header calls a type is no constant of Windows.</summary>
    bool IsGranted(string name) =>
        DeclaredAlias(name) is null && _structureTags.Find(name) is null && _enumerationTags.Find(name) is null && _unread.Find(name) is null
        && Granted?.Declare(name.StartsWith("::", StringComparison.Ordinal) ? name.Substring(2) : name) == true;

    static bool IsPredefined(HeaderPosition position) => position.File.Length == 0;
}
