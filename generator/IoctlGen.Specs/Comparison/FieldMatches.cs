using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Comparison;

/// <summary>Which field of a structure in C# is which of the header's.</summary>
/// <param name="Both">Those of one name, in the order of C#.</param>
/// <param name="Declared">Those that only C# has.</param>
/// <param name="InHeader">Those that only the header has.</param>
sealed record FieldMatches(List<(PlacedField Declared, PlacedField InHeader)> Both, List<PlacedField> Declared, List<PlacedField> InHeader)
{
    static readonly char[] Digits = [.. "0123456789"];
    static readonly char[] Changed = ['_', '$'];

    /// <summary>
    /// Matches them by their names, and only then by those that C has for words it keeps to itself: where there are both, <c>near_</c> is not
    /// what became of <c>near</c>. Last come those that C# has no such name or no room for, as a field that is called like its structure, or lies in one of
    /// that name: import puts an underscore in place of a dollar sign, and behind names that are taken. A name may be there twice in a header that no
    /// compiler takes; the first is the first then.
    /// </summary>
    public static FieldMatches Of(List<PlacedField> declared, List<PlacedField> inHeader)
    {
        var matches = new PlacedField?[declared.Count];
        var isMatched = new bool[inHeader.Count];
        Match(static field => field.Declared, static other => other.Declared);
        Match(static field => field.Name, static other => other.Name);
        Match(static field => Plain(field.Declared), static other => Plain(other.Declared));
        return new(
            [.. declared.Zip(matches, static (field, match) => (field, match)).Where(static pair => pair.match is not null).Select(static pair => (pair.field, pair.match!.Value))],
            [.. declared.Where((_, index) => matches[index] is null)],
            [.. inHeader.Where((_, index) => !isMatched[index])]);

        void Match(Func<PlacedField, string> nameOf, Func<PlacedField, string> nameInHeader)
        {
            var others = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
            for (var i = 0; i < isMatched.Length; i++)
            {
                if (isMatched[i])
                    continue;
                var name = nameInHeader(inHeader[i]);
                if (!others.TryGetValue(name, out var same))
                    others.Add(name, same = new());
                same.Enqueue(i);
            }

            for (var i = 0; others.Count > 0 && i < matches.Length; i++)
            {
                if (matches[i] is null && others.TryGetValue(nameOf(declared[i]), out var same) && same.Count > 0 && same.Dequeue() is var index)
                    (matches[i], isMatched[index]) = (inHeader[index], true);
            }
        }
    }

    /// <summary>A name, or the names on the way to a nested field, without what import changes in them: dollar signs, and what it puts behind a name that is taken.</summary>
    public static string Plain(string declared) => declared.IndexOfAny(Changed) < 0
        ? declared
        : string.Join(".", declared.Replace('$', '_').Split('.').Select(static name => name.TrimEnd(Digits) is var plain && plain.EndsWith("_", StringComparison.Ordinal) ? plain.Substring(0, plain.Length - 1) : name));
}
