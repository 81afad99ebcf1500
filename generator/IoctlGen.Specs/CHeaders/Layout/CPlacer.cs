using IoctlGen.Specs.DotNetLayout;

namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Places the fields of one structure, in the order of their declaration, by the rules of Microsoft's compilers: packing lowers the alignment of a field,
/// but not one that was asked for; bit fields share an allocation unit where their types have one size, and only with the bit fields beside them.
/// Tables made by C compilers hold it to that.
/// </summary>
/// <param name="pack">What <c>#pragma pack</c> says; 0 for nothing.</param>
/// <param name="isUnion">Whether all fields lie at the start.</param>
/// <param name="requiredAlignment">The alignment that was asked for; 0 for none.</param>
public sealed class CPlacer(int pack, bool isUnion = false, int requiredAlignment = 0) : IFieldPlacer
{
    long _end;
    int _alignment = 1;
    long _unitSize;
    int _bitsLeft;
    bool _followsBits;

    /// <inheritdoc/>
    public int Alignment => Math.Max(_alignment, RequiredAlignment);

    /// <summary>The alignment that was asked for in the structure, which the packing of one that holds it does not lower; 0 for none.</summary>
    public int RequiredAlignment { get; private set; } = requiredAlignment;

    /// <summary>The bytes of the whole, with the padding at its end.</summary>
    public long Size => Offsets.Aligned(_end, Alignment);

    /// <inheritdoc/>
    public int Packed(int alignment) => pack == 0 ? alignment : Math.Min(alignment, pack);

    /// <inheritdoc/>
    public long Place(long size, int alignment) => Place(size, alignment, required: 0);

    /// <summary>Places a field, and returns its offset.</summary>
    /// <param name="size">Its bytes.</param>
    /// <param name="alignment">Its own alignment.</param>
    /// <param name="required">The alignment that was asked for, of the field or in its type; 0 for none.</param>
    public long Place(long size, int alignment, int required)
    {
        (_followsBits, var start) = (false, isUnion ? 0 : _end);
        return PlaceFrom(start, size, Lowered(alignment, required));
    }

    /// <summary>Places a field at an offset, or at the next one that it is aligned to.</summary>
    public long PlaceAt(long offset, long size, int alignment) => PlaceFrom(offset, size, Packed(alignment));

    /// <summary>Places a bit field, and returns the offset of its allocation unit and the bits before it in there.</summary>
    /// <param name="size">The bytes of its type.</param>
    /// <param name="alignment">The type's alignment.</param>
    /// <param name="required">The alignment that was asked for; 0 for none.</param>
    /// <param name="bits">Its width; 0 ends an allocation unit, and counts only after another bit field.</param>
    public (long Offset, int BitOffset) PlaceBits(long size, int alignment, int required, int bits)
    {
        alignment = Lowered(alignment, required);
        if (bits == 0)
            return (EndUnit(alignment), 0);
        if (isUnion || !_followsBits || _unitSize != size || bits > _bitsLeft)
            return StartUnit(size, alignment, bits);

        var before = ((int)size * 8) - _bitsLeft;
        _bitsLeft -= bits;
        return (_end - _unitSize, before);
    }

    /// <inheritdoc/>
    public long SizeOf(int stated) => Offsets.Aligned(Math.Max(_end, stated), Alignment);

    int Lowered(int alignment, int required)
    {
        RequiredAlignment = Math.Max(RequiredAlignment, required);
        return Math.Max(Packed(alignment), required);
    }

    long PlaceFrom(long offset, long size, int alignment)
    {
        var start = Offsets.Aligned(offset, alignment);
        _alignment = Math.Max(_alignment, alignment);
        _end = Math.Max(_end, start + size);
        return start;
    }

    /// <summary>In a union, bit fields have a size, but no say in the alignment.</summary>
    (long Offset, int BitOffset) StartUnit(long size, int alignment, int bits)
    {
        (_followsBits, _unitSize, _bitsLeft) = (true, size, ((int)size * 8) - bits);
        if (!isUnion)
            return (PlaceFrom(_end, size, alignment), 0);
        _end = Math.Max(_end, size);
        return (0, 0);
    }

    long EndUnit(int alignment)
    {
        if (_followsBits && !isUnion)
        {
            _end = Offsets.Aligned(_end, alignment);
            _alignment = Math.Max(_alignment, alignment);
        }

        _followsBits = false;
        return isUnion ? 0 : _end;
    }
}
