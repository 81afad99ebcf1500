namespace IoctlGen.Specs.DotNetLayout;

/// <summary>
/// Places the fields of one structure, in the order of their declaration, as .NET does on Windows, or as C does under
/// <c>#pragma pack</c> of the same packing. The generator's layout tests hold it against a runtime and a C compiler.
/// </summary>
/// <param name="pack">The largest alignment of a field; 0 for the field's own.</param>
/// <param name="asC">C moves a field that would not be aligned, and pads the end of every structure.</param>
public sealed class FieldPlacer(int pack, bool asC)
{
    long _end;

    /// <summary>What the address of the structure is a multiple of: the largest alignment of the fields so far.</summary>
    public int Alignment { get; private set; } = 1;

    /// <summary>The alignment of a field in this structure.</summary>
    /// <param name="alignment">The field's own.</param>
    public int Packed(int alignment) => pack == 0 ? alignment : Math.Min(alignment, pack);

    /// <summary>Places a field after those before it, and returns its offset.</summary>
    /// <param name="size">Its bytes.</param>
    /// <param name="alignment">Its own alignment.</param>
    public long Place(long size, int alignment) => PlaceAt(Align(_end, Packed(alignment)), size, alignment);

    /// <summary>Places a field where it says, and returns its offset: of C, the next one that is aligned.</summary>
    /// <param name="offset">The stated offset: that of [FieldOffset], or 0 in a union.</param>
    /// <param name="size">Its bytes.</param>
    /// <param name="alignment">Its own alignment.</param>
    public long PlaceAt(long offset, long size, int alignment)
    {
        var packed = Packed(alignment);
        var start = asC ? Align(offset, packed) : offset;
        _end = Math.Max(_end, start + size);
        Alignment = Math.Max(Alignment, packed);
        return start;
    }

    /// <summary>The bytes of the whole. .NET takes a stated size literally, even one that is too small: it leaves the padding at the end out then.</summary>
    /// <param name="stated">The size that [StructLayout] states; 0 for none.</param>
    public long SizeOf(int stated)
    {
        var least = Math.Max(_end, stated);
        if (asC)
            return Align(least, Alignment);
        return stated != 0 ? least : Math.Max(1, Align(_end, Alignment));
    }

    static long Align(long offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
