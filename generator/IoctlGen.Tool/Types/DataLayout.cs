namespace IoctlGen.Tool.Types;

/// <summary>How a type lies in memory.</summary>
/// <param name="Size">Its bytes.</param>
/// <param name="Alignment">What its address is a multiple of.</param>
/// <param name="Offsets">The offsets of a structure's fields, in the order of their declaration.</param>
sealed record DataLayout(long Size, int Alignment, IReadOnlyList<long> Offsets)
{
    public static DataLayout Whole(long size, int alignment) => new(size, alignment, []);

    public bool IsSameAs(DataLayout other) => Size == other.Size && Offsets.SequenceEqual(other.Offsets);
}
