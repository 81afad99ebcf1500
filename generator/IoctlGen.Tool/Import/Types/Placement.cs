using System.Globalization;
using IoctlGen.Specs;

namespace IoctlGen.Tool.Import;

/// <summary>How [StructLayout] has to be told where C places the fields.</summary>
/// <param name="Arguments">Those of the attribute.</param>
/// <param name="IsExplicit">Whether each field states its offset.</param>
/// <param name="Alignment">The alignment that .NET then gives the structure.</param>
readonly record struct Placement(string Arguments, bool IsExplicit, int Alignment)
{
    /// <summary>Sequential where .NET comes to the same offsets, else explicit; the size is stated where .NET comes to another.</summary>
    public static Placement Of(CStructure structure, CLayout layout, IReadOnlyList<(CSharpType Type, long Offset)> fields)
    {
        var natural = fields.Max(static field => field.Type.Alignment);
        var pack = structure.Pack != 0 && structure.Pack < natural ? structure.Pack : 0;
        var alignment = pack == 0 ? natural : pack;
        var isExplicit = structure.IsUnion || !IsSequential(fields, pack);
        var end = fields.Max(static field => field.Offset + field.Type.Size);
        var arguments = isExplicit ? "LayoutKind.Explicit" : "LayoutKind.Sequential";
        if (pack != 0)
            arguments += string.Create(CultureInfo.InvariantCulture, $", Pack = {pack}");
        if (Align(end, alignment) != layout.Size)
            arguments += string.Create(CultureInfo.InvariantCulture, $", Size = {layout.Size}");
        return new(arguments, isExplicit, alignment);
    }

    static bool IsSequential(IReadOnlyList<(CSharpType Type, long Offset)> fields, int pack)
    {
        var end = 0L;
        foreach (var (type, offset) in fields)
        {
            if (Align(end, pack == 0 ? type.Alignment : Math.Min(type.Alignment, pack)) != offset)
                return false;
            end = offset + type.Size;
        }

        return true;
    }

    static long Align(long offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
