using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Verify;

/// <summary>Which field of a structure in C# is which of the header's.</summary>
/// <param name="Both">Those of one name, in the order of C#.</param>
/// <param name="Declared">Those that only C# has.</param>
/// <param name="InHeader">Those that only the header has.</param>
sealed record FieldMatches(List<(PlacedField Declared, PlacedField InHeader)> Both, List<PlacedField> Declared, List<PlacedField> InHeader)
{
    /// <summary>
    /// Matches them by their names, and only then by those that C has for words it keeps to itself: where there are both, <c>near_</c> is not
    /// what became of <c>near</c>. Last come those that C# has no room for, as a field that is called like its structure: import puts an underscore
    /// behind them. A name may be there twice in a header that no compiler takes; the first is the first then.
    /// </summary>
    public static FieldMatches Of(List<PlacedField> declared, List<PlacedField> inHeader)
    {
        var others = inHeader.ToList();
        var matches = new PlacedField?[declared.Count];
        Match(static (field, other) => field.Declared == other.Declared);
        Match(static (field, other) => field.Name == other.Name);
        Match(static (field, other) => field.Declared == other.Declared + "_");
        return new(
            [.. declared.Zip(matches).Where(static pair => pair.Second is not null).Select(static pair => (pair.First, pair.Second!.Value))],
            [.. declared.Where((_, index) => matches[index] is null)],
            others);

        void Match(Func<PlacedField, PlacedField, bool> isSame)
        {
            for (var i = 0; i < matches.Length; i++)
            {
                var index = matches[i] is null ? others.FindIndex(other => isSame(declared[i], other)) : -1;
                if (index < 0)
                    continue;
                matches[i] = others[index];
                others.RemoveAt(index);
            }
        }
    }
}
