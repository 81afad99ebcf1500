using IoctlGen.Specs;
using IoctlGen.Tool.Structures;

namespace IoctlGen.Tool.Verification;

/// <summary>The fields of a header's structure, with those of nested structures that have no name.</summary>
sealed class HeaderFields
{
    readonly CLayouts _layouts;

    HeaderFields(CLayouts layouts) => _layouts = layouts;

    /// <summary>The fields that C# can have by their names.</summary>
    public List<PlacedField> Named { get; } = [];

    /// <summary>Where the integers begin that hold bit fields: C# has a field of another name for each.</summary>
    public HashSet<long> BitUnits { get; } = [];

    public static HeaderFields Of(CLayout layout, CLayouts layouts)
    {
        var fields = new HeaderFields(layouts);
        fields.Add(layout, 0, "");
        return fields;
    }

    void Add(CLayout layout, long start, string prefix)
    {
        foreach (var place in layout.Fields)
        {
            if (place.Field.Bits is not null)
                BitUnits.Add(start + place.Offset);
            else if (place.Field.Type.Resolved is CStructure { Name: null } nested && _layouts.TryGet(nested, out var inner, out _))
                Add(inner!, start + place.Offset, place.Field.Name is { } name ? $"{prefix}{name}." : prefix);
            // Elements that a structure ends with in any number are no field of it in C#.
            else if (place.Field.Type.Resolved is not CArray { Length: null })
                Named.Add(new(prefix + place.Field.Name, start + place.Offset, place.Size, place.Field.Position.ToString()));
        }
    }
}
