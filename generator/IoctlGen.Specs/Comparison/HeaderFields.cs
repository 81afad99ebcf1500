using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Comparison;

/// <summary>The fields of a header's structure, with those of nested structures that have no name.</summary>
sealed class HeaderFields
{
    readonly CLayouts _layouts;
    readonly IReadOnlyList<PlacedField> _declared;
    readonly Dictionary<long, int> _units = [];

    HeaderFields(CLayouts layouts, IReadOnlyList<PlacedField> declared) => (_layouts, _declared) = (layouts, declared);

    /// <summary>The fields that C# can have by their names.</summary>
    public List<PlacedField> Named { get; } = [];

    /// <summary>The integers that hold bit fields, under no name: C# has a field of its own making for each.</summary>
    public List<PlacedField> BitUnits { get; } = [];

    /// <summary>The bit fields that have names, their offsets and sizes in bits.</summary>
    public List<PlacedField> Bits { get; } = [];

    /// <param name="layout">The structure's.</param>
    /// <param name="layouts">Those of the header.</param>
    /// <param name="declared">The fields of C#; null for none.</param>
    public static HeaderFields Of(CLayout layout, CLayouts layouts, IReadOnlyList<PlacedField>? declared = null)
    {
        var fields = new HeaderFields(layouts, declared ?? []);
        fields.Add(layout, 0, default);
        return fields;
    }

    /// <summary>The fields of C# that others lie in. Few headers have a field that asks for them.</summary>
    HashSet<string> Paths => field ??= new(_declared.SelectMany(static other => PathsOf(FieldMatches.Plain(other.Declared))), StringComparer.Ordinal);

    /// <summary>The fields that a nested one lies in, each with a dot behind it.</summary>
    static IEnumerable<string> PathsOf(string declared)
    {
        for (var dot = declared.IndexOf('.'); dot >= 0; dot = declared.IndexOf('.', dot + 1))
            yield return declared.Substring(0, dot + 1);
    }

    void Add(CLayout layout, long start, FieldPath path)
    {
        var anonymous = 0;
        foreach (var place in layout.Fields)
        {
            // What import calls a member of a type that has a name, and a base class.
            var name = place.Field.IsAnonymous ? DataField.AnonymousName(anonymous++) : place.Field.Name ?? "";
            var isWhole = place.Field is { IsAnonymous: true, Type.Resolved: CStructure { Name: not null } } && _declared.Any(field => field.Declared == path.Declared + name);
            if (place.Field.Bits is { } bits)
                AddBits(bits, place, start, path);
            else if (!isWhole && Nested(place.Field, path) is { } nested && _layouts.TryGet(nested, out var inner, out _))
                Add(inner!, start + place.Offset, place.Field.Name is not null ? path.Into(CIdentifier.OfField(name), name) : path);
            // Elements that a structure ends with in any number are no field of it in C#.
            else if (place.Field.Type.Resolved is not CArray { Length: null })
                Named.Add(new(path.Name + CIdentifier.OfField(name), path.Declared + name, start + place.Offset, place.Size, HeaderNumber.Of(place.Field.Type), place.Field.Position));
        }
    }

    /// <summary>The structure without a name that a field is made of; of <c>Extents[1]</c>, which goes on behind its end, C# may have the first one alone.</summary>
    CStructure? Nested(CField field, FieldPath path) => field.Type.Resolved switch
    {
        CStructure structure when structure.Name is null || field.IsAnonymous => structure,
        CArray { Length: 1, Element.Resolved: CStructure { Name: null } structure } when Paths.Contains(FieldMatches.Plain($"{path.Declared}{field.Name}.")) => structure,
        _ => null,
    };

    /// <summary>Bit fields of one unit are one integer; the largest, where a union has several at one place. One of no bits only ends the unit before it.</summary>
    void AddBits(int bits, CFieldLayout place, long start, FieldPath path)
    {
        if (bits == 0)
            return;
        if (place.Field.Name is { } name)
            Bits.Add(new(path.Name + CIdentifier.OfField(name), path.Declared + name, ((start + place.Offset) * 8) + place.BitOffset, bits, null, place.Field.Position));
        var unit = new PlacedField("", "", start + place.Offset, place.Size, null, place.Field.Position);
        if (!_units.TryGetValue(unit.Offset, out var known))
        {
            _units.Add(unit.Offset, BitUnits.Count);
            BitUnits.Add(unit);
        }
        else if (BitUnits[known].Size < unit.Size)
        {
            BitUnits[known] = unit;
        }
    }
}
