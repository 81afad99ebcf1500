namespace IoctlGen.Specs.DotNetLayout;

/// <summary>Places the fields of one structure as .NET does on Windows. The generator's layout tests hold it against a runtime.</summary>
/// <param name="pack">The largest alignment of a field; 0 for the field's own.</param>
public sealed class FieldPlacer(int pack) : IFieldPlacer
{
    long _end;

    /// <inheritdoc/>
    public int Alignment { get; private set; } = 1;

    /// <inheritdoc/>
    public int Packed(int alignment) => pack == 0 ? alignment : Math.Min(alignment, pack);

    /// <inheritdoc/>
    public long Place(long size, int alignment) => PlaceAt(Offsets.Aligned(_end, Packed(alignment)), size, alignment);

    /// <inheritdoc/>
    public long PlaceAt(long offset, long size, int alignment)
    {
        _end = Math.Max(_end, offset + size);
        Alignment = Math.Max(Alignment, Packed(alignment));
        return offset;
    }

    /// <inheritdoc/>
    /// <remarks>.NET takes a stated size literally, even one that is too small: it leaves the padding at the end out then.</remarks>
    public long SizeOf(int stated) => stated != 0 ? Math.Max(_end, stated) : Math.Max(1, Offsets.Aligned(_end, Alignment));
}
