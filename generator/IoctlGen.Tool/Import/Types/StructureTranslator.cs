using IoctlGen.Specs;

namespace IoctlGen.Tool.Import;

/// <summary>Makes one structure or union of C a struct of C# whose every byte lies where it lies in C.</summary>
sealed class StructureTranslator
{
    readonly CStructure _structure;
    readonly string _name;
    readonly TypeTranslator _types;
    readonly CLayout _layout;
    readonly NameScope _names;
    readonly Dictionary<string, string> _memberNames = new(StringComparer.Ordinal);
    readonly List<ImportedMember> _members = [];
    readonly List<(int Member, CSharpType Type, long Offset)> _fields = [];
    int _anonymous;
    int _units;

    public StructureTranslator(CStructure structure, string name, TypeTranslator types)
    {
        (_structure, _name, _types) = (structure, name, types);
        if (!types.Layouts.TryGet(structure, out var layout, out var reason))
            throw new UntranslatableException(reason!);
        _layout = layout!;
        // C's own names come first; what C# needs besides them goes around.
        _names = new(name.TrimStart('@'), "GetType", "ToString", "Equals", "GetHashCode", "MemberwiseClone", "Finalize", "ReferenceEquals");
        foreach (var field in NamesOf(structure))
            _memberNames.TryAdd(field, CSharpNames.OfMember(_names.Take(field)));
    }

    /// <summary>
    /// Whether the structure ends in an array that goes on behind it, <c>Data[]</c> or <c>Items[1]</c>, be it that of a structure at its end or of
    /// one branch of a union; <c>Reserved[1]</c> is one byte.
    /// </summary>
    public static bool EndsInArray(CStructure structure) =>
        structure.IsUnion ? structure.Fields.Any(IsVariable) : structure.Fields.Count > 0 && IsVariable(structure.Fields[^1]);

    static bool IsVariable(CField last) => last.Bits is null && last.Type.Resolved switch
    {
        CArray { Length: null } => true,
        CArray { Length: 1 } => !IsFiller(last.Name),
        CStructure inner => EndsInArray(inner),
        _ => false,
    };

    static bool IsFiller(string? name) => Fillers.Any(word => name?.StartsWith(word, StringComparison.OrdinalIgnoreCase) == true);

    static readonly string[] Fillers = ["Reserved", "Pad", "Unused", "Spare", "Fill"];

    public (ImportedStructure Structure, CSharpType Type) Translate(string summary)
    {
        for (var i = 0; i < _layout.Fields.Count; i++)
            i = Add(i);
        if (_fields.Count == 0)
            throw new UntranslatableException($"'{_structure}' has no fields of a size, which C# has no structure for");

        var placement = Placement.Of(_structure, _layout, [.. _fields.Select(static field => (field.Type, field.Offset))]);
        if (placement.IsExplicit)
        {
            foreach (var (member, _, offset) in _fields)
                _members[member] = (ImportedField)_members[member] with { Offset = offset };
        }

        var dependsOnPointers = _fields.Any(static field => field.Type.DependsOnPointers);
        if (dependsOnPointers)
            summary += placement.IsExplicit ? " As it is in a 64-bit process: its offsets and its size depend on that of a pointer." : " Its layout depends on the size of a pointer.";
        return (new(_name, summary, placement.Arguments, _members), new(_name, _layout.Size, placement.Alignment, dependsOnPointers));
    }

    /// <summary>Adds a field, or all bit fields of an allocation unit; gives the index of the last one.</summary>
    int Add(int index)
    {
        var place = _layout.Fields[index];
        var field = place.Field;
        if (field.Bits is not null)
            return AddBits(index);
        if (field.Type.Resolved is CArray { Length: null })
            _members.Add(new ImportedOffset(CSpelling.Of(field), _names.Take(field.Name + "Offset"), place.Offset));
        else if (field.IsAnonymous)
            AddAnonymous(place);
        else if (field.Type.Resolved is CArray { Length: 1 } tail && !_structure.IsUnion && index == _layout.Fields.Count - 1 && IsVariable(field))
            AddField(CSpelling.Of(field), _memberNames[field.Name!], TypeOf(tail.Element, field.Name!), place.Offset);
        else
            AddField(CSpelling.Of(field), _memberNames[field.Name!], TypeOf(field.Type, field.Name!), place.Offset);
        return index;
    }

    void AddField(string summary, string name, CSharpType type, long offset)
    {
        _fields.Add((_members.Count, type, offset));
        _members.Add(new ImportedField(summary, name, type.Text, null));
    }

    CSharpType TypeOf(CDataType type, string field)
    {
        if (ScalarTypes.Find(type) is { } scalar)
            return scalar;
        return type.Resolved switch
        {
            CArray array => ArrayOf(array, field, "Array"),
            CStructure { Name: null } structure => Nested(structure, field),
            _ => _types.Translate(type),
        };
    }

    CSharpType ArrayOf(CArray array, string field, string suffix)
    {
        var element = array.Element.Resolved is CArray row ? ArrayOf(row, field, "Row") : TypeOf(array.Element, field);
        if (array.Length is not { } length)
            throw new UntranslatableException($"'{field}' is an array of flexible arrays");
        if (element.Size * length > TypeTranslator.MaximumArray)
            throw new UntranslatableException($"'{field}' has {element.Size * length} bytes, more than .NET has in one field");
        var name = _names.Take(field + suffix);
        _members.Add(new ImportedNested(new ImportedArray(name, CSpelling.Of(array, ""), length, element.Text)));
        return new(name, element.Size * length, element.Alignment, element.DependsOnPointers, IsNested: true);
    }

    CSharpType Nested(CStructure structure, string field)
    {
        var name = field + (structure.IsUnion ? "Union" : "Struct");
        var (nested, type) = new StructureTranslator(structure, _names.Take(name), _types).Translate($"A {(structure.IsUnion ? "union" : "structure")} without a name in C.");
        _members.Add(new ImportedNested(nested));
        return type with { IsNested = true };
    }

    void AddAnonymous(CFieldLayout place)
    {
        var structure = (CStructure)place.Field.Type.Resolved;
        var name = _names.Take(FormattableString.Invariant($"Anonymous{_anonymous++}"));
        var type = structure.Name is null ? Nested(structure, name) : _types.Translate(structure);
        AddField(CSpelling.Of(structure, ""), name, type, place.Offset);
        if (_members.OfType<ImportedNested>().LastOrDefault(nested => nested.Name == type.Text)?.Nested is ImportedStructure inner)
            AddForwards(inner, name);
    }

    void AddForwards(ImportedStructure inner, string path)
    {
        var nested = inner.Members.OfType<ImportedNested>().Select(static member => member.Name).ToHashSet();
        foreach (var member in inner.Members)
        {
            // The storage of bit fields, and that of deeper anonymous members, has no name in C.
            if (member is ImportedNested or ImportedOffset || !_memberNames.ContainsValue(member.Name))
                continue;
            var root = member.Type.Split('.')[0];
            var type = nested.Contains(root) ? $"{inner.Name}.{member.Type}" : member.Type;
            _members.Add(new ImportedForward(member.Summary, member.Name, type, path, member is not ImportedBits and not ImportedForward { IsReference: false }));
        }
    }

    int AddBits(int index)
    {
        var first = _layout.Fields[index];
        var last = index;
        while (!_structure.IsUnion && last + 1 < _layout.Fields.Count && _layout.Fields[last + 1] is { Field.Bits: not null } next && (next.Offset == first.Offset || next.Size == 0))
            last++;
        var places = _layout.Fields.Skip(index).Take(last - index + 1).ToList();
        if (places.All(static place => place.Size == 0))
            return last;

        var name = _names.Take(FormattableString.Invariant($"_bits{_units++}"));
        var unit = new BitUnit(places, name);
        AddField(unit.Declarations, name, unit.Type, first.Offset);
        _members.AddRange(unit.Properties(field => _memberNames[field.Name!], TypeOfBits));
        return last;
    }

    string TypeOfBits(CField field)
    {
        var type = TypeOf(field.Type, "").Text;
        return type is "Boolean8" or "Boolean32" ? field.Bits == 1 ? "bool" : type == "Boolean8" ? "byte" : "int" : type;
    }

    /// <summary>The names of the fields, with those of anonymous members.</summary>
    static IEnumerable<string> NamesOf(CStructure structure) => structure.Fields.SelectMany(static field =>
        field.IsAnonymous && field.Type.Resolved is CStructure inner ? NamesOf(inner) : field.Name is { } name ? [name] : []);
}
