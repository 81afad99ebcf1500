namespace IoctlGen.Specs.CHeaders;

/// <summary>Lays the fields of one structure of a header out: <see cref="CPlacer"/> knows the rules.</summary>
static class StructureLayout
{
    /// <summary>The layout; null where there is none, and why.</summary>
    public static CLayout? Of(CStructure structure, CLayouts layouts, out string? reason)
    {
        reason = null;
        var depth = 0;
        var fields = new List<CFieldLayout>(structure.Fields.Count);
        var placer = new CPlacer(structure.Pack, structure.IsUnion, structure.Alignment);
        foreach (var field in structure.Fields)
        {
            if (layouts.Of(field.Type, out reason) is not { } type)
                return null;
            depth = Math.Max(depth, type.Depth);
            fields.Add(Place(placer, field, type));
            if (placer.Size > CLayouts.MaximumSize)
            {
                reason = $"'{structure}' has more than {CLayouts.MaximumSize} bytes";
                return null;
            }
        }

        return new(fields.Count == 0 && structure.HasByteOfItsOwn ? placer.Alignment : placer.Size, placer.Alignment, placer.RequiredAlignment, fields, depth + 1);
    }

    static CFieldLayout Place(CPlacer placer, CField field, CLayout type)
    {
        var required = Math.Max(field.Alignment, type.RequiredAlignment);
        if (field.Bits is not { } bits)
            return new(field, placer.Place(type.Size, type.Alignment, required), 0, type);

        var (offset, bitOffset) = placer.PlaceBits(type.Size, type.Alignment, required, bits);
        return new(field, offset, bitOffset, bits == 0 ? new(0, type.Alignment) : type);
    }
}
