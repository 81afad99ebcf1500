using System.Globalization;
using System.Text;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>A Markdown table of what a declared type is made of.</summary>
static class LayoutTable
{
    public static string Of(DeclaredType type) => type is StructureType structure ? OfStructure(structure) : OfEnum((EnumType)type);

    static string OfStructure(StructureType structure)
    {
        var (x64, x86) = (DataLayouts.X64, DataLayouts.X86);
        var table = new StringBuilder();
        table.Append($"`{structure.Name}`, {Both(x64.Of(structure).Size, x86.Of(structure).Size)} bytes:\n\n| Offset | Bytes | Type | Field |\n|---|---|---|---|");
        foreach (var (field, (wide, narrow)) in structure.Fields.Zip(x64.Of(structure).Offsets.Zip(x86.Of(structure).Offsets)))
            table.Append($"\n| {Both(wide, narrow)} | {Both(x64.Of(field.Type).Size, x86.Of(field.Type).Size)} | {field.TypeInC}{field.DimensionsInC} | {NameOf(field)} |");
        return table.ToString();
    }

    static string NameOf(DataField field) => field.IsBitFields ? BitFieldWriter.Summary(field) : field.Name;

    static string OfEnum(EnumType type) =>
        $"`{type.Name}`, stored as {type.Underlying.Name}:\n\n| Value | Name |\n|---|---|"
        + string.Concat(type.Members.Select(static member => $"\n| {member.Value.ToString(CultureInfo.InvariantCulture)} | {member.Name} |"));

    /// <summary>The numbers of 64 and of 32 bits, as one where they are one.</summary>
    static string Both(long x64, long x86) => x64 == x86
        ? x64.ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{x64} (32-bit: {x86})");
}
