using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>Writes the bit fields of an integer. All of its bits are written, those without a name too, so that no compiler puts others into it.</summary>
static class BitFieldWriter
{
    public static void Write(HeaderText text, DataField field, bool isInUnion)
    {
        var lines = Lines(field, isInUnion);
        if (!IsStructure(field, isInUnion))
        {
            lines.ForEach(text.Line);
            return;
        }

        text.Line("struct {");
        text.Indented(() => lines.ForEach(text.Line));
        text.Line("};");
    }

    /// <summary>Whether it takes a structure without a name: each bit field of a union begins where the union does.</summary>
    public static bool IsStructure(DataField field, bool isInUnion) => isInUnion && Lines(field, isInUnion).Count > 1;

    /// <summary>The bit fields as C declares them, on one line: <c>ULONG Present : 1; ULONG Kind : 4; ULONG : 27</c>.</summary>
    public static string Summary(DataField field) => string.Join(" ", Lines(field, isInUnion: false)).TrimEnd(';');

    static List<string> Lines(DataField field, bool isInUnion)
    {
        var unit = (ScalarType)field.Type;
        var lines = new List<string>();
        var end = 0;
        foreach (var bits in field.Bits)
        {
            Skip(bits.Offset);
            lines.Add(FormattableString.Invariant($"{bits.Type} {bits.Name} : {bits.Width};"));
            end = bits.End;
        }

        // Nothing follows the one bit field of a union.
        if (!isInUnion || lines.Count > 1)
            Skip(unit.Size * 8);
        return lines;

        void Skip(int until)
        {
            if (until > end)
                lines.Add(FormattableString.Invariant($"{unit.Name} : {until - end};"));
        }
    }
}
