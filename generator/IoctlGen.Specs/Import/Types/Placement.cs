using System.Runtime.InteropServices;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>How [StructLayout] has to be told where C places the fields.</summary>
/// <param name="Shape">The structure as .NET lays it out.</param>
/// <param name="Fields">The fields that it has.</param>
/// <param name="OnX86">What C has on x86, where that is something else; null where both are the same.</param>
sealed record Placement(StructureType Shape, IReadOnlyList<FieldToPlace> Fields, string? OnX86)
{
    /// <summary>Whether each field states its offset.</summary>
    public bool IsExplicit => Shape.Kind == LayoutKind.Explicit;

    /// <summary>The arguments of the attribute.</summary>
    public string Arguments => "LayoutKind." + Shape.Kind + Argument("Pack", Shape.Pack) + Argument("Size", Shape.Size);

    /// <summary>The plainest layout that is C's on x64 and on x86; else the plainest that is so on x64.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="layout">Where C has its fields on x64.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="compare">What C has on x86, where that is something else.</param>
    /// <exception cref="UntranslatableException">There is none.</exception>
    public static Placement Of(CStructure structure, CLayout layout, IReadOnlyList<FieldToPlace> fields, Func<StructureType, string?> compare)
    {
        Placement? onX64 = null;
        foreach (var candidate in Candidates(structure, layout, fields).Where(candidate => candidate.IsRightOnX64(layout)))
        {
            var compared = candidate with { OnX86 = compare(candidate.Shape) };
            if (compared.OnX86 is null)
                return compared;
            onX64 ??= compared;
        }

        return onX64 ?? throw new UntranslatableException($"'{structure}' lies in C as .NET lays out no structure");
    }

    /// <summary>In the order of their fields before stated offsets, with the size that comes of itself before a stated one, which is that of one target alone.</summary>
    static IEnumerable<Placement> Candidates(CStructure structure, CLayout layout, IReadOnlyList<FieldToPlace> fields)
    {
        var natural = fields.Max(static field => field.Type.Alignment);
        var pack = structure.Pack != 0 && structure.Pack < natural ? structure.Pack : 0;
        var common = fields.Where(static field => !field.IsDroppable).ToList();
        foreach (var members in common.Count == fields.Count || common.Count == 0 ? [fields] : (IReadOnlyList<FieldToPlace>[])[fields, common])
        {
            foreach (var kind in structure.IsUnion ? [LayoutKind.Explicit] : (LayoutKind[])[LayoutKind.Sequential, LayoutKind.Explicit])
            {
                foreach (var size in (int[])[0, (int)layout.Size])
                    yield return new(Shaped(structure, kind, pack, size, members), members, null);
            }
        }
    }

    static StructureType Shaped(CStructure structure, LayoutKind kind, int pack, int size, IReadOnlyList<FieldToPlace> fields) =>
        new(structure.ToString(), structure.ToString(), null, kind, pack, size, [.. fields.Select(field => field.Field with { Offset = kind == LayoutKind.Explicit ? (int)field.Offset : null })]);

    bool IsRightOnX64(CLayout layout) =>
        DataLayouts.X64.Of(Shape) is var shaped && shaped.Size == layout.Size && shaped.Offsets.SequenceEqual(Fields.Select(static field => field.Offset));

    static string Argument(string name, int value) => value == 0 ? "" : FormattableString.Invariant($", {name} = {value}");
}
