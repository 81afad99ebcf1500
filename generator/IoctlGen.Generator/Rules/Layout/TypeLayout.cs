using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>How a type lies in memory.</summary>
/// <param name="size">Its bytes.</param>
/// <param name="alignment">What its address is a multiple of, where a structure that holds it does not say otherwise.</param>
/// <param name="depth">How many structures lie in each other in it; 0 for a scalar.</param>
/// <param name="end">Where its last field ends, and of a structure there, the last field of that one.</param>
/// <param name="fields">The fields of a structure, in the order of their declaration.</param>
sealed class TypeLayout(long size, int alignment, int depth, long end, IReadOnlyList<FieldLayout> fields)
{
    public long Size { get; } = size;

    /// <summary>How many bytes hold all fields: what follows, up to <see cref="Size"/>, is padding.</summary>
    public long End { get; } = end;

    public int Alignment { get; } = alignment;

    public int Depth { get; } = depth;

    public IReadOnlyList<FieldLayout> Fields { get; } = fields;

    /// <summary>The layout of what has no fields to tell apart.</summary>
    public static TypeLayout Whole(long size, int alignment, int depth = 0) => new(size, alignment, depth, end: size, []);
}

/// <summary>Where a field lies in its structure.</summary>
/// <param name="Field">The field.</param>
/// <param name="Offset">Bytes from the start of the structure.</param>
/// <param name="Size">Its bytes; of a fixed buffer, those of all elements.</param>
/// <param name="Alignment">What its offset is a multiple of in C, the structure's packing taken into account.</param>
readonly record struct FieldLayout(IFieldSymbol Field, long Offset, long Size, int Alignment);
