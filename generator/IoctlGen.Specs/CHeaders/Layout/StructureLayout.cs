namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Places the fields of one structure, by the rules of Microsoft's compilers: packing lowers the alignment of a field, but not one that was
/// asked for; bit fields share an allocation unit where their types have one size, and only with the bit fields beside them.
/// </summary>
sealed class StructureLayout(CStructure structure, CLayouts layouts)
{
    readonly List<CFieldLayout> _fields = new(structure.Fields.Count);
    long _end;
    int _alignment = 1;
    int _requiredAlignment = structure.Alignment;
    long _unitSize;
    int _bitsLeft;
    bool _followsBits;

    public CLayout Compute()
    {
        foreach (var field in structure.Fields)
        {
            Place(field, layouts.Of(field.Type));
            if (_end > CLayouts.MaximumSize)
                throw new LayoutException($"'{structure}' has more than {CLayouts.MaximumSize} bytes");
        }

        _alignment = Math.Max(_alignment, _requiredAlignment);
        return new(Align(_end, _alignment), _alignment, _requiredAlignment, _fields);
    }

    void Place(CField field, CLayout type)
    {
        var required = Math.Max(field.Alignment, type.RequiredAlignment);
        var alignment = Math.Max(structure.Pack == 0 ? type.Alignment : Math.Min(type.Alignment, structure.Pack), required);
        _requiredAlignment = Math.Max(_requiredAlignment, required);
        if (field.Bits is { } bits)
        {
            PlaceBits(field, type, bits, alignment);
            return;
        }

        _followsBits = false;
        _alignment = Math.Max(_alignment, alignment);
        Add(field, structure.IsUnion ? 0 : Align(_end, alignment), 0, type);
    }

    void PlaceBits(CField field, CLayout type, int bits, int alignment)
    {
        if (bits == 0)
            EndUnit(field, type, alignment);
        else if (!structure.IsUnion && _followsBits && _unitSize == type.Size && bits <= _bitsLeft)
            Add(field, _end - _unitSize, ((int)type.Size * 8) - _bitsLeft, type);
        else
            StartUnit(field, type, alignment);
        _bitsLeft -= bits;
    }

    /// <summary>In a union, bit fields have a size, but no say in the alignment.</summary>
    void StartUnit(CField field, CLayout type, int alignment)
    {
        if (!structure.IsUnion)
            _alignment = Math.Max(_alignment, alignment);
        (_followsBits, _unitSize, _bitsLeft) = (true, type.Size, (int)type.Size * 8);
        Add(field, structure.IsUnion ? 0 : Align(_end, alignment), 0, type);
    }

    /// <summary>A width of 0 counts only after another one.</summary>
    void EndUnit(CField field, CLayout type, int alignment)
    {
        if (_followsBits && !structure.IsUnion)
        {
            _end = Align(_end, alignment);
            _alignment = Math.Max(_alignment, alignment);
        }

        _followsBits = false;
        _fields.Add(new(field, structure.IsUnion ? 0 : _end, 0, new(0, type.Alignment)));
    }

    void Add(CField field, long offset, int bitOffset, CLayout type)
    {
        _fields.Add(new(field, offset, bitOffset, type));
        _end = Math.Max(_end, offset + type.Size);
    }

    static long Align(long offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
