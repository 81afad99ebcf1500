using System.Reflection.Metadata;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Types;

/// <summary>Reads the properties of a structure that are marked [BitField].</summary>
sealed class BitFieldReader
{
    readonly TypePlace _place;
    readonly BitFieldMarks _marks;

    public BitFieldReader(TypePlace place)
    {
        _place = place;
        var marks = new List<BitFieldMark>();
        foreach (var property in place.Definition.GetProperties().Select(place.Assembly.Metadata.GetPropertyDefinition))
        {
            if (AttributeArguments.Find(place.Assembly, property.GetCustomAttributes(), AttributeNames.Full(AttributeNames.BitField)) is { } marked)
                marks.Add(new(place.Assembly.Metadata.GetString(property.Name), marked.Fixed<string>(0) ?? "", marked.Fixed<int>(1), marked.Fixed<int>(2), TypeOf(property)));
        }

        _marks = new(marks);
    }

    /// <summary>The bit fields of an integer, from the lowest; empty where none is stated.</summary>
    /// <param name="field">The integer's name in metadata.</param>
    /// <param name="type">What it is.</param>
    /// <exception cref="ToolException">It is no integer, or the bits lie outside it or are those of another one.</exception>
    public IReadOnlyList<BitField> Of(string field, DataType type) => _marks.TryOf(field, type, out var bits, out var problem) ? bits : throw Wrong(problem!);

    /// <summary>Refuses marks that name no field of the structure.</summary>
    /// <param name="fields">The names of its fields in metadata.</param>
    /// <exception cref="ToolException">One names another.</exception>
    public void RequireFields(IEnumerable<string> fields)
    {
        if (!_marks.AreOf(fields, out var problem))
            throw Wrong(problem!);
    }

    ScalarType? TypeOf(PropertyDefinition property) =>
        _place.Assembly.SignatureOf(property).ReturnType is PrimitiveClr primitive ? Scalars.OfPrimitive(primitive.Code.ToString()) : null;

    ToolException Wrong(string problem) => new($"{_place.Assembly.Path}: {_place.FullName}.{problem}");
}
