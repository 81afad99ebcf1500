using System.Reflection.Metadata;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Types;

/// <summary>Reads the properties of a structure that are marked [BitField], and holds them against the integers that they name.</summary>
sealed class BitFieldReader
{
    readonly TypePlace _place;
    readonly List<(string Field, PropertyDefinition Property, AttributeArguments Marks)> _marked = [];

    public BitFieldReader(TypePlace place)
    {
        _place = place;
        foreach (var property in place.Definition.GetProperties().Select(place.Assembly.Metadata.GetPropertyDefinition))
        {
            if (AttributeArguments.Find(place.Assembly, property.GetCustomAttributes(), AttributeNames.Full(AttributeNames.BitField)) is { } marks)
                _marked.Add((marks.Fixed<string>(0) ?? "", property, marks));
        }
    }

    /// <summary>The bit fields of an integer, from the lowest; empty where none is stated.</summary>
    /// <param name="field">The integer's name in metadata.</param>
    /// <param name="type">What it is.</param>
    /// <exception cref="ToolException">It is no integer, or the bits lie outside it or are those of another one.</exception>
    public IReadOnlyList<BitField> Of(string field, DataType type)
    {
        var bits = _marked.Where(marked => marked.Field == field).Select(marked => Read(marked.Property, marked.Marks, field, type)).OrderBy(static bits => bits.Offset).ToList();
        foreach (var (lower, upper) in bits.Zip(bits.Skip(1)))
        {
            if (upper.Offset < lower.End)
                throw Wrong(upper.Declared, $"shares bits of {field} with {lower.Declared}, which bit fields of C cannot; mark one of them alone");
        }

        return bits;
    }

    /// <summary>Refuses marks that name no field of the structure.</summary>
    /// <param name="fields">The names of its fields in metadata.</param>
    /// <exception cref="ToolException">One names another.</exception>
    public void RequireFields(IEnumerable<string> fields)
    {
        var unknown = _marked.FirstOrDefault(marked => !fields.Contains(marked.Field));
        if (unknown.Field is { } name)
            throw Wrong(_place.Assembly.Metadata.GetString(unknown.Property.Name), $"is marked [BitField] of '{name}', which is no field of the structure; name the integer that holds the bits");
    }

    BitField Read(PropertyDefinition property, AttributeArguments marks, string field, DataType type)
    {
        var name = _place.Assembly.Metadata.GetString(property.Name);
        if (type is not ScalarType { Kind: not NumberKind.Floating } unit)
            throw Wrong(name, $"is marked [BitField] of {field}, which is no integer; name the integer that holds the bits");

        var (offset, width, size) = (marks.Fixed<int>(1), marks.Fixed<int>(2), unit.Size == 0 ? sizeof(ulong) : unit.Size);
        if (offset < 0 || width < 1 || width > (size * 8) - offset)
            throw Wrong(name, $"is marked [BitField] of {width} bits from {offset} on, which do not lie in the {size * 8} bits of {field}; correct its numbers");
        return new(CIdentifier.OfField(name), name, TypeOf(property, unit), offset, width);
    }

    /// <summary>The integer that the property is, where it is one of that size: C's bit fields have signs too.</summary>
    string TypeOf(PropertyDefinition property, ScalarType unit) =>
        _place.Assembly.SignatureOf(property).ReturnType is PrimitiveClr primitive
        && Scalars.OfPrimitive(primitive.Code.ToString()) is { Kind: not NumberKind.Floating } stated && stated.Size == unit.Size
            ? stated.Name
            : unit.Name;

    ToolException Wrong(string property, string message) => new($"{_place.Assembly.Path}: {_place.FullName}.{property} {message}");
}
