namespace IoctlGen;

/// <summary>
/// Says which bits of a field a property reads and writes, where the structure in C has a bit field: <c>ULONG Kind : 4;</c>.
/// <c>ioctlgen import</c> writes it, <c>ioctlgen export</c> and <c>ioctlgen verify</c> go by it; no code is generated from it.
/// </summary>
/// <param name="field">The integer of the same structure that holds the bits, the allocation unit of C: <c>nameof(_bits0)</c>.</param>
/// <param name="offset">The number of lower bits before them in that integer, 0 to 63.</param>
/// <param name="width">The number of the bits, 1 to 64; none lies outside the integer.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class BitFieldAttribute(string field, int offset, int width) : Attribute
{
    /// <summary>The integer of the same structure that holds the bits.</summary>
    public string Field { get; } = field;

    /// <summary>The number of lower bits before them in that integer.</summary>
    public int Offset { get; } = offset;

    /// <summary>The number of the bits.</summary>
    public int Width { get; } = width;
}
