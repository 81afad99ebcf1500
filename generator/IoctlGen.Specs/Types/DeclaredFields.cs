namespace IoctlGen.Specs.Types;

/// <summary>The fields of a C# structure, with those of nested structures that C has no name for.</summary>
static class DeclaredFields
{
    public static IEnumerable<PlacedField> Of(StructureType structure, DataLayouts dotNet, long start = 0, FieldPath path = default)
    {
        foreach (var (field, offset) in structure.Fields.Zip(dotNet.Of(structure).Offsets, static (field, offset) => (field, offset)))
        {
            if (field is { IsInline: true, Type: StructureType inner })
            {
                foreach (var nested in Of(inner, dotNet, start + offset, field.IsAnonymous ? path : path.Into(field.Name, field.Declared, field.IsTail)))
                    yield return nested;
            }
            else
            {
                yield return new(path.Name + field.Name, path.Declared + field.Declared, start + offset, dotNet.Of(field.Type).Size, NumberOf(field.Type)) { Bits = field.Bits, IsBitFields = field.IsBitFields, Designator = path.Designator + field.Name };
            }
        }
    }

    static NumberType? NumberOf(DataType type) => type switch
    {
        ArrayType array when NumberOf(array.Core) is { } element => element with { Dimensions = array.Dimensions },
        ScalarType scalar => new(scalar.Name, scalar.Size, scalar.Kind),
        _ => null,
    };
}
