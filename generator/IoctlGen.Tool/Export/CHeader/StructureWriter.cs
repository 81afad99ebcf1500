using IoctlGen.Specs.Types;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Export;

/// <summary>Writes structures and unions, and what holds a compiler to their layout.</summary>
/// <param name="text">The header.</param>
/// <param name="planner">How each is declared.</param>
sealed class StructureWriter(HeaderText text, StructurePlanner planner)
{
    /// <exception cref="ToolException">Two of its fields have one name in C.</exception>
    public void Write(StructureType type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (type.Fields.SelectMany(static field => field.NamesInC).FirstOrDefault(name => !names.Add(name)) is { } twice)
            throw new ToolException($"{type.FullName} has two fields that are {twice} in C; rename one");
        WriteBody(type, "typedef ", " _" + type.Name, $" {type.Name}, *P{type.Name}", packed: 0);
        WriteAssertions(type);
    }

    /// <param name="type">The structure.</param>
    /// <param name="before">What stands before <c>struct</c>.</param>
    /// <param name="tag">The name after it.</param>
    /// <param name="after">What stands after the fields.</param>
    /// <param name="packed">The packing in force.</param>
    void WriteBody(StructureType type, string before, string tag, string after, int packed)
    {
        var plan = planner.Plan(type);
        if (plan.Pack != packed)
            text.Line(plan.Pack == 0 ? "#pragma pack(push)" : $"#pragma pack(push, {plan.Pack})");
        if (plan.Pack == 0 && packed != 0)
            text.Line("#pragma pack()");
        text.Line($"{before}{(type.IsUnion ? "union" : "struct")}{tag} {{");
        text.Indented(() => WriteMembers(plan));
        text.Line($"}}{after};");
        if (plan.Pack != packed)
            text.Line("#pragma pack(pop)");
    }

    void WriteMembers(StructurePlan plan)
    {
        foreach (var member in plan.Members)
        {
            switch (member)
            {
                case PlannedField { Field: var field }:
                    WriteField(field, plan.Pack, isInUnion: plan.Type.IsUnion);
                    break;
                case PlannedPadding padding:
                    WritePadding(padding);
                    break;
                case PlannedUnion union:
                    WriteUnion(union, plan.Pack);
                    break;
            }
        }
    }

    void WritePadding(PlannedPadding padding)
    {
        if (padding.OnX64 == padding.OnX86)
        {
            text.Line($"UCHAR {padding.Name}[{padding.OnX64}];");
            return;
        }

        text.Line(padding.OnX64 == 0 ? "#ifndef _WIN64" : "#ifdef _WIN64");
        text.Line($"UCHAR {padding.Name}[{(padding.OnX64 == 0 ? padding.OnX86 : padding.OnX64)}];");
        if (padding is { OnX64: > 0, OnX86: > 0 })
        {
            text.Line("#else");
            text.Line($"UCHAR {padding.Name}[{padding.OnX86}];");
        }

        text.Line("#endif");
    }

    void WriteUnion(PlannedUnion union, int packed)
    {
        text.Line("union {");
        text.Indented(() =>
        {
            foreach (var (lead, field) in union.Branches)
            {
                if (lead == 0)
                {
                    WriteField(field.Field, packed, isInUnion: true);
                    continue;
                }

                text.Line("struct {");
                text.Indented(() =>
                {
                    text.Line($"UCHAR Before{field.Field.Name}[{lead}];");
                    WriteField(field.Field, packed, isInUnion: false);
                });
                text.Line("};");
            }
        });
        text.Line("};");
    }

    void WriteField(DataField field, int packed, bool isInUnion)
    {
        if (field.IsBitFields)
            BitFieldWriter.Write(text, field, isInUnion);
        else if (field is { IsInline: true, Type: StructureType inner })
            WriteBody(inner, "", "", field.IsAnonymous ? "" : $" {field.Name}{field.DimensionsInC}", packed);
        else
            text.Line($"{field.TypeInC} {field.Name}{field.DimensionsInC};");
    }

    void WriteAssertions(StructureType type)
    {
        if (DataLayouts.X64.Of(type).Size == DataLayouts.X86.Of(type).Size && Offsets(type, DataLayouts.X64).SequenceEqual(Offsets(type, DataLayouts.X86)))
        {
            WriteAssertions(type, DataLayouts.X64);
            return;
        }

        text.Line("#ifdef _WIN64");
        WriteAssertions(type, DataLayouts.X64);
        text.Line("#else");
        WriteAssertions(type, DataLayouts.X86);
        text.Line("#endif");
    }

    static IEnumerable<long> Offsets(StructureType type, DataLayouts dotNet) => DeclaredFields.Of(type, dotNet).Select(static field => field.Offset);

    void WriteAssertions(StructureType type, DataLayouts dotNet)
    {
        text.Line($"C_ASSERT(sizeof({type.Name}) == {dotNet.Of(type).Size});");
        // A bit field has no offset that C could tell.
        foreach (var field in DeclaredFields.Of(type, dotNet).Where(static field => !field.IsBitFields))
            text.Line($"C_ASSERT(offsetof({type.Name}, {field.Designator}) == {field.Offset});");
    }
}
