using IoctlGen.Tool.Structures;

namespace IoctlGen.Tool.Headers;

/// <summary>Writes a structure or union, and what holds a compiler to its layout.</summary>
static class StructureWriter
{
    public static void Write(HeaderText text, StructurePlan structure)
    {
        var type = structure.Type;
        if (structure.Pack != 0)
            text.Line($"#pragma pack(push, {structure.Pack})");
        text.Line($"typedef {(type.IsUnion ? "union" : "struct")} _{type.Name} {{");
        text.Indented(() => WriteMembers(text, structure.Members));
        text.Line($"}} {type.Name}, *P{type.Name};");
        if (structure.Pack != 0)
            text.Line("#pragma pack(pop)");
        WriteAssertions(text, type);
    }

    static void WriteMembers(HeaderText text, IReadOnlyList<PlannedMember> members)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case PlannedField { Field: var field }:
                    text.Line(Declare(field));
                    break;
                case PlannedPadding padding:
                    text.Line($"UCHAR {padding.Name}[{padding.Size}];");
                    break;
                case PlannedUnion union:
                    WriteUnion(text, union);
                    break;
            }
        }
    }

    static void WriteUnion(HeaderText text, PlannedUnion union)
    {
        text.Line("union {");
        text.Indented(() =>
        {
            foreach (var (lead, field) in union.Branches)
            {
                text.Line(lead == 0
                    ? Declare(field.Field)
                    : $"struct {{ UCHAR Before{field.Field.Name}[{lead}]; {Declare(field.Field)} }};");
            }
        });
        text.Line("};");
    }

    /// <summary><c>UCHAR Name[44];</c></summary>
    static string Declare(DataField field) => field.Type is ArrayType array
        ? $"{array.Core.Name} {field.Name}{array.Dimensions};"
        : $"{field.Type.Name} {field.Name};";

    static void WriteAssertions(HeaderText text, StructureType type)
    {
        var (x64, x86) = (DotNetLayout.X64.Of(type), DotNetLayout.X86.Of(type));
        if (x64.IsSameAs(x86))
        {
            WriteAssertions(text, type, x64);
            return;
        }

        text.Line("#ifdef _WIN64");
        WriteAssertions(text, type, x64);
        text.Line("#else");
        WriteAssertions(text, type, x86);
        text.Line("#endif");
    }

    static void WriteAssertions(HeaderText text, StructureType type, DataLayout layout)
    {
        text.Line($"C_ASSERT(sizeof({type.Name}) == {layout.Size});");
        foreach (var (field, offset) in type.Fields.Zip(layout.Offsets))
            text.Line($"C_ASSERT(offsetof({type.Name}, {field.Name}) == {offset});");
    }
}
