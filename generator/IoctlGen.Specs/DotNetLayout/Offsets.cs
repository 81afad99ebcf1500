namespace IoctlGen.Specs.DotNetLayout;

/// <summary>Offsets in structures.</summary>
static class Offsets
{
    /// <summary>The next one, from here on, that is a multiple of an alignment.</summary>
    public static long Aligned(long offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
