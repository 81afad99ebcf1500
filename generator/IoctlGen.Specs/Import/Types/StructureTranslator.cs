using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>Makes one structure or union of C a struct of C# whose every byte lies where it lies in C.</summary>
sealed class StructureTranslator
{
    readonly CStructure _structure;
    readonly CStructure? _x86;
    readonly string _name;
    readonly TypeTranslator _types;
    readonly HashSet<string> _around;
    readonly CLayout _layout;
    readonly NameScope _names;
    readonly Dictionary<string, string> _memberNames = new(StringComparer.Ordinal);
    readonly List<ImportedMember> _members = [];
    readonly List<FieldToPlace> _fields = [];
    ImportedTail? _tail;
    int _anonymous;
    int _units;

    /// <param name="structure">The structure.</param>
    /// <param name="x86">That on x86; null where there is none.</param>
    /// <param name="name">Its name in C#.</param>
    /// <param name="types">The types of its fields.</param>
    /// <param name="around">The names of the fields of the outermost structure that it is an unnamed member of, whose fields are all its fields to C; null for none.</param>
    public StructureTranslator(CStructure structure, CStructure? x86, string name, TypeTranslator types, HashSet<string>? around = null)
    {
        (_structure, _x86, _name, _types) = (structure, x86, name, types);
        if (!types.Layouts.TryGet(structure, out var layout, out var reason))
            throw new UntranslatableException(reason!);
        _layout = layout!;
        if (structure.Fields.Where(static field => field.Name is not null).GroupBy(static field => field.Name).FirstOrDefault(static same => same.Count() > 1) is { } twice)
            throw new UntranslatableException($"'{structure}' has two fields '{twice.Key}', which no compiler takes");
        // C's own names come first; what C# needs besides them goes around.
        _names = new(name.TrimStart('@'), "GetType", "ToString", "Equals", "GetHashCode", "MemberwiseClone", "Finalize", "ReferenceEquals");
        // A name as import gives to unnamed members would be taken for one.
        foreach (var field in FieldsOf(structure).Where(field => !_memberNames.ContainsKey(field.Name!)))
            _memberNames.Add(field.Name!, CSharpNames.OfMember(_names.Take(field.Type.Resolved is CStructure { Name: null } or CArray { Element.Resolved: CStructure { Name: null } } && DataField.IsAnonymousName(field.Name!) ? field.Name + "_" : field.Name!)));
        _around = around ?? [.. _memberNames.Keys];
        _names.Others = _around;
    }

    public (ImportedStructure Structure, CSharpType Type) Translate(string summary)
    {
        for (var i = 0; i < _layout.Fields.Count; i++)
            i = Add(i);
        if (_fields.Count == 0)
            throw new UntranslatableException($"'{_structure}' has no fields of a size, which C# has no structure for");

        var placement = Placement.Of(_structure, _layout, _fields, CompareOnX86);
        var dropped = _fields.Except(placement.Fields).ToList();
        foreach (var field in placement.IsExplicit ? placement.Fields : [])
            _members[field.Member] = (ImportedField)_members[field.Member] with { Offset = field.Offset };
        var members = _members.Where((member, index) => !dropped.Exists(field => field.Member == index || (field.Type.IsNested && field.Type.Text == member.Name))).ToList();

        var dependsOnPointers = _fields.Exists(static field => field.Type.DependsOnPointers);
        summary += StructureRemarks.Of(placement, dropped, dependsOnPointers);
        return (new(_name, summary, placement.Arguments, members, placement.OnX86) { Tail = _tail }, new(_name, placement.Shape, dependsOnPointers, OnX86: placement.OnX86) { Tail = _tail });
    }

    /// <summary>What a structure holds is compared where it is declared.</summary>
    string? CompareOnX86(StructureType shape) =>
        X86Comparison.Of(shape, _layout, _x86, _types.X86.Header)
        ?? (_fields.Exists(static field => field.Type.OnX86 is not null) ? "another " + NameOfPart(_fields.Find(static field => field.Type.OnX86 is not null)) : null);

    /// <summary>The name of what a field is made of; of the field, where that has none.</summary>
    static string NameOfPart(FieldToPlace field) =>
        (field.Type.Shape is ArrayType array ? array.Core : field.Type.Shape).Name is var name && name is "struct" or "union" ? field.Field.Name : name;

    /// <summary>Adds a field, or all bit fields of an allocation unit; gives the index of the last one.</summary>
    int Add(int index)
    {
        var place = _layout.Fields[index];
        var field = place.Field;
        if (field.Bits is not null)
            return AddBits(index);
        if (field.Type.Resolved is CArray { Length: null })
            AddOffset(place, index);
        else if (field.IsAnonymous)
            AddAnonymous(place, index);
        else if (field.Type.Resolved is CArray { Length: 1 } array && IsLast(index) && VariableTail.Is(field))
            AddTail(place, array.Element);
        else
            AddNamed(place, index);
        return index;
    }

    /// <summary>Whether a field is the last of a structure; those of a union all are its first.</summary>
    bool IsLast(int index) => !_structure.IsUnion && index == _layout.Fields.Count - 1;

    /// <summary>Adds the offset of an array that C# has no field for.</summary>
    void AddOffset(CFieldLayout place, int index)
    {
        var field = place.Field;
        var name = _names.Take(NameOf(field) + "Offset");
        _members.Add(new ImportedOffset(CSpelling.Of(field), name, place.Offset, OffsetOnX86(place)) { Comment = CommentOf(field) });
        if (IsLast(index))
            _tail = new("", name, $"{((CArray)field.Type.Resolved).Element}[]");
    }

    void AddNamed(CFieldLayout place, int index)
    {
        var type = TypeOf(place.Field.Type, place.Field);
        AddField(place, type, FieldTypes.Of(place.Field.Type));
        if (IsLast(index) && place.Field.Type.Resolved is CStructure)
            _tail = type.Tail?.In(_members[^1].Name, type.Text, place.Field.Type.ToString()!);
    }

    /// <summary>Where x86 has a flexible array; where x64 has it, if x86 has none.</summary>
    long OffsetOnX86(CFieldLayout place) =>
        _x86 is not null && _types.X86.Header.Layouts.TryGet(_x86, out var layout, out _) && layout!.Fields.FirstOrDefault(other => other.Field.Name == place.Field.Name) is { } same
            ? same.Offset
            : place.Offset;

    /// <summary>Adds the first of an array that goes on behind the structure.</summary>
    void AddTail(CFieldLayout place, CDataType element)
    {
        var type = TypeOf(element, place.Field);
        AddField(place, type, FieldTypes.Of(element));
        _tail = new(_members[^1].Name, Offset: null, Stated: null);
    }

    void AddField(CFieldLayout place, CSharpType type, StatedType? stated)
    {
        var field = place.Field;
        var name = _memberNames[field.Name!];
        var isInline = field.Type.Resolved is CStructure { Name: null };
        var isDroppable = Fillers.IsOne(field.Name) && _x86?.Fields.Any(other => other.Name == field.Name) == false;
        AddField(CSpelling.Of(field.Type, field.Name!), CommentOf(field), name, new(_members.Count, new(CIdentifier.OfField(field.Name!), field.Name!, type.Shape, null, isInline) { Stated = stated }, type, place.Offset, isDroppable));
    }

    void AddField(string summary, string comment, string name, FieldToPlace field)
    {
        _fields.Add(field);
        _members.Add(new ImportedField(summary, name, field.Type.Text, field.Field.Stated, null) { Comment = comment });
    }

    /// <summary>What the name of a type or constant begins with that is made for a field.</summary>
    string NameOf(CField field) => _memberNames[field.Name!].TrimStart('@');

    string CommentOf(CField field) => _types.Comments.Of(field.Position, _structure.Position);

    CSharpType TypeOf(CDataType type, CField field)
    {
        if (ScalarTypes.Find(type) is { } scalar)
            return scalar;
        return type.Resolved switch
        {
            CArray array => ArrayOf(array, field, "Array"),
            CStructure { Name: null } structure => Nested(structure, field, NameOf(field)),
            CEnumeration enumeration => _types.TranslateOrStored(enumeration),
            _ => _types.Translate(type),
        };
    }

    CSharpType ArrayOf(CArray array, CField field, string suffix)
    {
        var element = array.Element.Resolved is CArray row ? ArrayOf(row, field, "Row") : TypeOf(array.Element, field);
        if (array.Length is not { } length)
            throw new UntranslatableException($"'{field.Name}' is an array of flexible arrays");
        if (element.Size * length > TypeTranslator.MaximumArray)
            throw new UntranslatableException($"'{field.Name}' has {element.Size * length} bytes, more than .NET has in one field");
        var name = _names.Take(NameOf(field) + suffix);
        _members.Add(new ImportedNested(new ImportedArray(name, CSpelling.Of(array, ""), length, element.Text, IsText: array.Element.Resolved is CScalar { Name: "wchar_t" or "char" })));
        return element with { Text = name, Shape = new ArrayType(element.Shape, (int)length), IsNested = true };
    }

    CSharpType Nested(CStructure structure, CField field, string fieldName, HashSet<string>? around = null)
    {
        var name = _names.Take(fieldName + (structure.IsUnion ? "Union" : "Struct"));
        var (nested, type) = new StructureTranslator(structure, X86Header.Find(_x86, field), name, _types, around).Translate($"A {(structure.IsUnion ? "union" : "structure")} without a name in C.");
        _members.Add(new ImportedNested(nested));
        return type with { IsNested = true };
    }

    void AddAnonymous(CFieldLayout place, int index)
    {
        var structure = (CStructure)place.Field.Type.Resolved;
        while (!_names.TryTake(DataField.AnonymousName(_anonymous)))
            _anonymous++;
        var name = DataField.AnonymousName(_anonymous);
        var type = structure.Name is null ? Nested(structure, place.Field, name, _around) : _types.Translate(structure);
        var shaped = new DataField(name, name, type.Shape, null, IsInline: structure.Name is null);
        AddField(CSpelling.Of(structure, ""), "", name, new(_members.Count, shaped, type, place.Offset, IsDroppable: false));
        if (IsLast(index))
            _tail = type.Tail?.In(name, type.Text, structure.ToString());
        if (_members.OfType<ImportedNested>().LastOrDefault(nested => nested.Name == type.Text)?.Nested is ImportedStructure inner)
            _members.AddRange(AnonymousMembers.Of(inner, name, new HashSet<string>(FieldsOf(structure).Select(field => _memberNames[field.Name!]), StringComparer.Ordinal).Contains));
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

        string name;
        while (!_names.TryTake(name = FormattableString.Invariant($"{BitUnit.Prefix}{_units}")))
            _units++;
        var unit = new BitUnit(places, name);
        AddField(unit.Declarations, "", name, new(_members.Count, new(name, name, unit.Type.Shape, null), unit.Type, first.Offset, IsDroppable: false));
        _members.AddRange(unit.Properties(field => _memberNames[field.Name!], TypeOfBits, CommentOf));
        return last;
    }

    string TypeOfBits(CField field)
    {
        var type = TypeOf(field.Type, field).Text;
        return type is "Boolean8" or "Boolean32" ? field.Bits == 1 ? "bool" : type == "Boolean8" ? "byte" : "int" : type;
    }

    /// <summary>The fields that have names, with those of anonymous members.</summary>
    static IEnumerable<CField> FieldsOf(CStructure structure) => structure.Fields.SelectMany(static field =>
        field.IsAnonymous && field.Type.Resolved is CStructure inner ? FieldsOf(inner) : field.Name is not null ? [field] : []);
}
