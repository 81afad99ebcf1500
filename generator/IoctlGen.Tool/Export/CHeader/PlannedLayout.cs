using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>Lays out what the header declares, as a C compiler for Windows does.</summary>
/// <param name="pointerSize">4 or 8 bytes.</param>
/// <param name="planned">How a structure inside another one is declared.</param>
sealed class PlannedLayout(int pointerSize, Func<StructureType, StructurePlan> planned)
{
    readonly DataLayouts _dotNet = pointerSize == 8 ? DataLayouts.X64 : DataLayouts.X86;

    public DataLayout Of(StructurePlan structure)
    {
        var placer = new CPlacer(structure.Pack, structure.Type.IsUnion);
        var offsets = new long[structure.Type.Fields.Count];
        foreach (var member in structure.Members)
        {
            var (size, alignment) = Measure(member, structure.Pack);
            var start = placer.Place(size, alignment);
            if (member is PlannedField field)
                offsets[field.Index] = start;
            foreach (var branch in (member as PlannedUnion)?.Branches ?? [])
                offsets[branch.Field.Index] = start + PlaceIn(new(structure.Pack), branch);
        }

        return new(placer.Size, placer.Alignment, offsets);
    }

    (long Size, int Alignment) Measure(PlannedMember member, int pack) => member switch
    {
        PlannedPadding padding => (pointerSize == 8 ? padding.OnX64 : padding.OnX86, 1),
        PlannedField { Field.Type: var type } => Of(type) is var layout ? (layout.Size, layout.Alignment) : default,
        PlannedUnion union => MeasureUnion(union, pack),
        _ => throw new InvalidOperationException(),
    };

    (long Size, int Alignment) MeasureUnion(PlannedUnion union, int pack)
    {
        var whole = new CPlacer(pack, isUnion: true);
        foreach (var branch in union.Branches)
        {
            var placer = new CPlacer(pack);
            PlaceIn(placer, branch);
            whole.Place(placer.Size, placer.Alignment);
        }

        return (whole.Size, whole.Alignment);
    }

    /// <summary>Behind the bytes before it, at the next place that it is aligned to.</summary>
    long PlaceIn(CPlacer branch, UnionBranch member)
    {
        var layout = Of(member.Field.Field.Type);
        branch.Place(member.Lead, 1);
        return branch.Place(layout.Size, layout.Alignment);
    }

    DataLayout Of(DataType type) => type switch
    {
        StructureType structure => Of(planned(structure)),
        ArrayType array => Of(array.Element) is var element ? DataLayout.Whole(element.Size * array.Count, element.Alignment) : null!,
        _ => _dotNet.Of(type),
    };
}
