using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>Holds what .NET makes of a structure on x86 against what C has there.</summary>
static class X86Comparison
{
    /// <summary>What C has on x86, where that is something else: "24 bytes, with Flags at 20"; null where both are the same.</summary>
    /// <param name="shape">The structure of C#.</param>
    /// <param name="x64">Where C has the fields of that on x64.</param>
    /// <param name="x86">That structure on x86; null where there is none.</param>
    /// <param name="header">The header, read for x86.</param>
    public static string? Of(StructureType shape, CLayout x64, CStructure? x86, CHeader header)
    {
        if (x86 is null)
            return "no such structure";
        if (!header.Layouts.TryGet(x86, out var layout, out var reason))
            return $"no layout of it: {reason}";
        var differences = new StructureComparison(shape, x86, header).Differences().Where(static difference => !IsPadding(difference)).ToList();
        var size = differences.Exists(difference => difference.What == "size" && difference.Name == shape.Name)
            ? FormattableString.Invariant($"{layout!.Size} {(layout.Size == 1 ? "byte" : "bytes")}")
            : null;
        var field = differences.Select(difference => Words(difference, difference.NameIn(shape.Name))).FirstOrDefault(static words => words is not null)
            ?? (BitPlaces.FirstDifference(x64, layout!) is { } bits ? $"other bits in {bits}" : null)
            ?? (size is null && differences.Count > 0 ? "other bit fields" : null);
        return size is null || field is null ? size ?? field : $"{size}, with {field}";
    }

    /// <summary>What fills a gap on x86 alone is a gap in C#.</summary>
    static bool IsPadding(Difference difference) =>
        difference is { What: "field", Declared: Difference.Missing } && Fillers.IsOne(difference.Name.Split('.')[^1]);

    /// <summary>The words on a field; null where the difference is of the structure, or of bit fields, whose integers have no name in C.</summary>
    static string? Words(Difference difference, string? name) => difference.What switch
    {
        _ when name is null || difference.Name.Split('.')[^1].StartsWith(BitUnit.Prefix, StringComparison.Ordinal) => null,
        "offset" => $"{name} at {difference.InHeader}",
        "size" => $"{name} of {difference.InHeader} bytes",
        _ when difference.InHeader == Difference.Missing => $"no {name}",
        _ => $"{name} of {difference.InHeader}",
    };
}
