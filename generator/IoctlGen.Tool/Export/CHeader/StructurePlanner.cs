using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>
/// Finds the declaration that C lays out as .NET does: the fields alone, else with the bytes between them written out, else packed.
/// </summary>
sealed class StructurePlanner
{
    /// <summary>That of every type which a header is written with, in bytes: a larger packing moves none, and not every compiler knows it.</summary>
    const int LargestAlignment = 8;

    readonly Dictionary<StructureType, StructurePlan> _planned = new(ReferenceEqualityComparer.Instance);
    readonly PlannedLayout _x64;
    readonly PlannedLayout _x86;

    public StructurePlanner() => (_x64, _x86) = (new(8, Plan), new(4, Plan));

    /// <summary>The plainest declaration that is right for both sizes of a pointer: the last one, packed and with all bytes written out, always is.</summary>
    public StructurePlan Plan(StructureType type)
    {
        if (!_planned.TryGetValue(type, out var plan))
            _planned[type] = plan = Candidates(type).First(IsRight);
        return plan;
    }

    bool IsRight(StructurePlan candidate) =>
        _x64.Of(candidate).IsSameAs(DataLayouts.X64.Of(candidate.Type)) && _x86.Of(candidate).IsSameAs(DataLayouts.X86.Of(candidate.Type));

    static IEnumerable<StructurePlan> Candidates(StructureType type)
    {
        var pack = type.Pack > LargestAlignment ? 0 : type.Pack;
        var fields = type.Fields.Select(static (field, index) => new PlannedField(field, index)).ToList();
        return type.IsUnion ? UnionCandidates(type, pack, fields) : StructureCandidates(type, pack, fields);
    }

    /// <summary>A stated size is that of one more member.</summary>
    static IEnumerable<StructurePlan> UnionCandidates(StructureType type, int pack, List<PlannedField> fields)
    {
        PlannedMember[] padded = [.. fields, new PlannedPadding(PaddingNames.Of(type, 0), DataLayouts.X64.Of(type).Size, DataLayouts.X86.Of(type).Size)];
        return [new(type, pack, fields), new(type, pack, padded), new(type, 1, padded)];
    }

    static IEnumerable<StructurePlan> StructureCandidates(StructureType type, int pack, List<PlannedField> fields)
    {
        var members = Clusters(type, fields);
        yield return new(type, pack, members);

        var padded = Padded(type, members);
        yield return new(type, pack, padded);
        yield return new(type, 1, padded);
    }

    /// <summary>The members by their offsets; fields that share bytes become one.</summary>
    static List<PlannedMember> Clusters(StructureType type, List<PlannedField> fields)
    {
        var layout = DataLayouts.X64.Of(type);
        var members = new List<PlannedMember>();
        var cluster = new List<PlannedField>();
        var end = 0L;
        foreach (var field in fields.OrderBy(field => layout.Offsets[field.Index]))
        {
            var offset = layout.Offsets[field.Index];
            if (cluster.Count > 0 && offset >= end)
            {
                members.Add(Join(cluster, layout));
                cluster = [];
            }

            cluster.Add(field);
            end = Math.Max(end, offset + DataLayouts.X64.Of(field.Field.Type).Size);
        }

        if (cluster.Count > 0)
            members.Add(Join(cluster, layout));
        return members;
    }

    static PlannedMember Join(List<PlannedField> cluster, DataLayout layout) => cluster is [var alone]
        ? alone
        : new PlannedUnion([.. cluster.Select(field => new UnionBranch(layout.Offsets[field.Index] - layout.Offsets[cluster[0].Index], field))]);

    /// <summary>A pointer before stated offsets leaves other bytes on x86 than on x64.</summary>
    static List<PlannedMember> Padded(StructureType type, List<PlannedMember> members)
    {
        var (x64, x86) = (DataLayouts.X64.Of(type), DataLayouts.X86.Of(type));
        var padded = new List<PlannedMember>();
        var (end64, end86) = (0L, 0L);
        foreach (var member in members)
        {
            var fields = member is PlannedUnion union ? [.. union.Branches.Select(static branch => branch.Field)] : new[] { (PlannedField)member };
            Pad(x64.Offsets[fields[0].Index], x86.Offsets[fields[0].Index]);
            padded.Add(member);
            end64 = fields.Max(field => x64.Offsets[field.Index] + DataLayouts.X64.Of(field.Field.Type).Size);
            end86 = fields.Max(field => x86.Offsets[field.Index] + DataLayouts.X86.Of(field.Field.Type).Size);
        }

        Pad(x64.Size, x86.Size);
        return padded;

        void Pad(long until64, long until86)
        {
            if (until64 > end64 || until86 > end86)
                padded.Add(new PlannedPadding(PaddingNames.Of(type, padded.Count(static member => member is PlannedPadding)), until64 - end64, Math.Max(0, until86 - end86)));
        }
    }
}
