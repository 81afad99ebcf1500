using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>What Microsoft's compiler warns of at /W4, as drivers are built, where a structure is declared as it is meant to be.</summary>
static class CompilerWarnings
{
    const string Unnamed = "#pragma warning(disable: 4201) /* structures and unions without a name */";

    const string Bits = "#pragma warning(disable: 4214) /* bit fields of other types than int */";

    /// <summary>Of a packing of 1, which leaves no bytes between fields, nothing is said.</summary>
    const string Packed = "#pragma warning(disable: 4121) /* fields that packing moves */";

    /// <summary>Writes structures with those of the warnings off that they earn. Other compilers know other warnings, and warn of these pragmas.</summary>
    /// <param name="text">The header.</param>
    /// <param name="structures">The structures.</param>
    /// <param name="planner">How each is declared.</param>
    /// <param name="write">Writes them.</param>
    public static void SwitchOff(HeaderText text, IEnumerable<StructureType> structures, StructurePlanner planner, Action write)
    {
        var pragmas = structures.SelectMany(type => Of(planner.Plan(type), planner)).Distinct().Order(StringComparer.Ordinal).ToList();
        WritePragmas(text, pragmas.Count == 0 ? [] : ["#pragma warning(push)", .. pragmas]);
        write();
        WritePragmas(text, pragmas.Count == 0 ? [] : ["#pragma warning(pop)"]);
    }

    static void WritePragmas(HeaderText text, IReadOnlyList<string> pragmas)
    {
        if (pragmas.Count == 0)
            return;
        text.Line();
        text.Line("#ifdef _MSC_VER");
        foreach (var pragma in pragmas)
            text.Line(pragma);
        text.Line("#endif");
    }

    static IEnumerable<string> Of(StructurePlan plan, StructurePlanner planner)
    {
        if (plan.Pack > 1)
            yield return Packed;
        foreach (var field in plan.Members.SelectMany(static member => FieldsOf(member)))
        {
            if (field.IsAnonymous || (field.IsBitFields && BitFieldWriter.IsStructure(field, plan.Type.IsUnion)))
                yield return Unnamed;
            if (field.IsBitFields)
                yield return Bits;
            if (field is not { IsInline: true, Type: StructureType inner })
                continue;
            foreach (var warning in Of(planner.Plan(inner), planner))
                yield return warning;
        }

        if (plan.Members.Any(static member => member is PlannedUnion))
            yield return Unnamed;
    }

    static IEnumerable<DataField> FieldsOf(PlannedMember member) => member switch
    {
        PlannedField field => [field.Field],
        PlannedUnion union => union.Branches.Select(static branch => branch.Field.Field),
        _ => [],
    };
}
