namespace IoctlGen.Specs.DotNetLayout;

/// <summary>Places the fields of one structure, in the order of their declaration: as .NET does, or as C does.</summary>
public interface IFieldPlacer
{
    /// <summary>What the address of the structure is a multiple of: the largest alignment of the fields so far.</summary>
    int Alignment { get; }

    /// <summary>The alignment of a field in this structure.</summary>
    /// <param name="alignment">The field's own.</param>
    int Packed(int alignment);

    /// <summary>Places a field after those before it, and returns its offset.</summary>
    /// <param name="size">Its bytes.</param>
    /// <param name="alignment">Its own alignment.</param>
    long Place(long size, int alignment);

    /// <summary>Places a field where it says, and returns its offset.</summary>
    /// <param name="offset">The stated offset: that of [FieldOffset], or 0 in a union.</param>
    /// <param name="size">Its bytes.</param>
    /// <param name="alignment">Its own alignment.</param>
    long PlaceAt(long offset, long size, int alignment);

    /// <summary>The bytes of the whole.</summary>
    /// <param name="stated">The size that [StructLayout] states; 0 for none.</param>
    long SizeOf(int stated);
}
