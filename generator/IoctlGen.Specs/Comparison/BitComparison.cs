using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Comparison;

/// <summary>Holds the bit fields that C# states with [BitField] against the header's.</summary>
static class BitComparison
{
    /// <summary>What differs: names, places, widths; nothing where C# states none, as it need not.</summary>
    /// <param name="structure">The structure's name.</param>
    /// <param name="declaredFields">Its fields in C#.</param>
    /// <param name="inHeader">The header's bit fields, their offsets and sizes in bits.</param>
    /// <param name="target">What a row calls the target.</param>
    public static IEnumerable<Difference> Differences(string structure, IEnumerable<PlacedField> declaredFields, List<PlacedField> inHeader, string target)
    {
        var declared = declaredFields.SelectMany(BitsOf).ToList();
        if (declared.Count == 0)
            yield break;

        var matches = FieldMatches.Of(declared, inHeader);
        foreach (var (ours, theirs) in matches.Both.Where(static pair => (pair.Declared.Offset, pair.Declared.Size) != (pair.InHeader.Offset, pair.InHeader.Size)))
            yield return new($"{structure}.{theirs.Declared}", "bits", Text(ours), Text(theirs), target, theirs.Position) { Member = ours.Declared, Start = theirs.Offset / 8, Shift = BytesMoved(ours, theirs) };
        foreach (var theirs in matches.InHeader)
            yield return new($"{structure}.{theirs.Declared}", "bits", Difference.Missing, Text(theirs), target, theirs.Position);
        foreach (var ours in matches.Declared)
            yield return new($"{structure}.{ours.Name}", "bits", Text(ours), Difference.Missing, target) { Member = ours.Declared };
    }

    /// <summary>By how many bytes a bit field lies elsewhere; 0 where that is not all that differs.</summary>
    static long BytesMoved(PlacedField ours, PlacedField theirs) =>
        ours.Size == theirs.Size && (theirs.Offset - ours.Offset) % 8 == 0 ? (theirs.Offset - ours.Offset) / 8 : 0;

    static IEnumerable<PlacedField> BitsOf(PlacedField unit)
    {
        var (name, declared) = (Path(unit.Name), Path(unit.Declared));
        return unit.Bits.Select(bits => new PlacedField(name + bits.Name, declared + bits.Declared, (unit.Offset * 8) + bits.Offset, bits.Width, null));
    }

    /// <summary>The fields that hold the last one of a name, with the dot behind them.</summary>
    static string Path(string name) => name.Substring(0, name.LastIndexOf('.') + 1);

    static string Text(PlacedField bits) => FormattableString.Invariant($"{bits.Size} {(bits.Size == 1 ? "bit" : "bits")} at {bits.Offset / 8}.{bits.Offset % 8}");
}
