namespace IoctlGen.Tool.Structures;

/// <summary>The fields of a C# structure, with those of nested structures that C has no name for.</summary>
static class DeclaredFields
{
    public static IEnumerable<PlacedField> Of(StructureType structure, DotNetLayout dotNet, long start = 0, string prefix = "")
    {
        foreach (var (field, offset) in structure.Fields.Zip(dotNet.Of(structure).Offsets))
        {
            if (field is { IsInline: true, Type: StructureType inner })
            {
                foreach (var nested in Of(inner, dotNet, start + offset, field.IsAnonymous ? prefix : $"{prefix}{field.Name}."))
                    yield return nested;
            }
            else
            {
                yield return new(prefix + field.Name, start + offset, dotNet.Of(field.Type).Size);
            }
        }
    }
}
