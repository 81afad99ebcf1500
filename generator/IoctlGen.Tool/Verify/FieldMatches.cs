using System.Text.RegularExpressions;
using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Verify;

/// <summary>Which field of a structure in C# is which of the header's.</summary>
/// <param name="Both">Those of one name, in the order of C#.</param>
/// <param name="Declared">Those that only C# has.</param>
/// <param name="InHeader">Those that only the header has.</param>
sealed partial record FieldMatches(List<(PlacedField Declared, PlacedField InHeader)> Both, List<PlacedField> Declared, List<PlacedField> InHeader)
{
    /// <summary>
    /// Matches them by their names, and only then by those that C has for words it keeps to itself: where there are both, <c>near_</c> is not
    /// what became of <c>near</c>. Last come those that C# has no such name or no room for, as a field that is called like its structure, or lies in one of
    /// that name: import puts an underscore in place of a dollar sign, and behind names that are taken. A name may be there twice in a header that no compiler takes; the first is the first then.
    /// </summary>
    public static FieldMatches Of(List<PlacedField> declared, List<PlacedField> inHeader)
    {
        var matches = new PlacedField?[declared.Count];
        var isMatched = new bool[inHeader.Count];
        Match(static field => field.Declared, static other => other.Declared);
        Match(static field => field.Name, static other => other.Name);
        Match(static field => Plain(field.Declared), static other => Plain(other.Declared));
        return new(
            [.. declared.Zip(matches).Where(static pair => pair.Second is not null).Select(static pair => (pair.First, pair.Second!.Value))],
            [.. declared.Where((_, index) => matches[index] is null)],
            [.. inHeader.Where((_, index) => !isMatched[index])]);

        void Match(Func<PlacedField, string> nameOf, Func<PlacedField, string> nameInHeader)
        {
            var others = Enumerable.Range(0, inHeader.Count).Where(index => !isMatched[index]).GroupBy(index => nameInHeader(inHeader[index]), StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => new Queue<int>(group), StringComparer.Ordinal);
            for (var i = 0; i < matches.Length; i++)
            {
                if (matches[i] is not null || !others.TryGetValue(nameOf(declared[i]), out var same) || !same.TryDequeue(out var index))
                    continue;
                (matches[i], isMatched[index]) = (inHeader[index], true);
            }
        }
    }

    /// <summary>A name, or the names on the way to a nested field, without what import changes in them: dollar signs, and what it puts behind a name that is taken.</summary>
    public static string Plain(string declared) => Suffixes().Replace(declared.Replace('$', '_'), "");

    [GeneratedRegex(@"_[0-9]*(?=\.|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Suffixes();
}
