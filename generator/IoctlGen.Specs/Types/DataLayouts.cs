using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IoctlGen.Specs.DotNetLayout;

namespace IoctlGen.Specs.Types;

/// <summary>Lays types out as .NET does on Windows, in a process of one pointer size.</summary>
sealed class DataLayouts
{
    readonly int _pointerSize;
    readonly ConditionalWeakTable<DeclaredType, DataLayout> _known = new();

    DataLayouts(int pointerSize) => _pointerSize = pointerSize;

    public static DataLayouts X64 { get; } = new(8);

    public static DataLayouts X86 { get; } = new(4);

    /// <summary>The layout of a type.</summary>
    public DataLayout Of(DataType type) => type switch
    {
        ScalarType { Size: 0 } => DataLayout.Whole(_pointerSize, _pointerSize),
        ScalarType scalar => DataLayout.Whole(scalar.Size, scalar.Size),
        GuidType => DataLayout.Whole(16, 4),
        EnumType { Underlying.Size: var size } => DataLayout.Whole(size, size),
        ArrayType array => Of(array.Element) is var element ? DataLayout.Whole(element.Size * array.Count, element.Alignment) : null!,
        StructureType structure => OfStructure(structure),
        _ => throw new InvalidOperationException($"{type.GetType().Name} has no layout."),
    };

    /// <summary>How many bytes there are at least of a type that more may follow: where the array begins that it ends with, else all.</summary>
    public long LeastOf(DataType type)
    {
        if (type is not StructureType { HasTail: true, Fields: [.., var last] } structure)
            return Of(type).Size;

        var offset = Of(structure).Offsets[structure.Fields.Count - 1];
        return last.IsTail ? offset : offset + (last.Type is StructureType { HasTail: true } inner ? LeastOf(inner) : Of(last.Type).Size);
    }

    DataLayout OfStructure(StructureType structure)
    {
        if (_known.TryGetValue(structure, out var known))
            return known;

        var placer = new FieldPlacer(structure.Pack);
        var offsets = new long[structure.Fields.Count];
        for (var index = 0; index < offsets.Length; index++)
        {
            var field = structure.Fields[index];
            var layout = Of(field.Type);
            offsets[index] = structure.Kind == LayoutKind.Explicit
                ? placer.PlaceAt(field.Offset ?? 0, layout.Size, layout.Alignment)
                : placer.Place(layout.Size, layout.Alignment);
        }

        return _known.GetValue(structure, _ => new(placer.SizeOf(structure.Size), placer.Alignment, offsets));
    }
}

/// <summary>How a type lies in memory.</summary>
/// <param name="Size">Its bytes.</param>
/// <param name="Alignment">What its address is a multiple of.</param>
/// <param name="Offsets">The offsets of a structure's fields, in the order of their declaration.</param>
sealed record DataLayout(long Size, int Alignment, IReadOnlyList<long> Offsets)
{
    public static DataLayout Whole(long size, int alignment) => new(size, alignment, []);

    public bool IsSameAs(DataLayout other) => Size == other.Size && Offsets.SequenceEqual(other.Offsets);
}
