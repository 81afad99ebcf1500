namespace IoctlGen.Tool.Decoding;

/// <summary>The names that someone may have meant.</summary>
static class NearNames
{
    const int Most = 3;

    /// <summary>The up to three names that are nearest, nearest first; one alone where it differs by case only.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="names">What there is.</param>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> names)
    {
        var limit = Math.Max(2, name.Length / 6);
        var near = names
            .Select(known => (Name: known, Distance: Distance(name.ToUpperInvariant(), known.ToUpperInvariant(), limit)))
            .Where(known => known.Distance <= limit)
            .OrderBy(static known => known.Distance).ThenBy(static known => known.Name, StringComparer.Ordinal)
            .ToList();
        var count = near is [{ Distance: 0 }, ..] && near[0].Name.Length == name.Length ? 1 : Most;
        return [.. near.Take(count).Select(static known => known.Name)];
    }

    /// <summary>The end of a sentence: <c>; did you mean A or B?</c>, or a full stop where there is none to propose.</summary>
    public static string Question(IReadOnlyList<string> near) => near.Count == 0 ? "." : $"; did you mean {string.Join(" or ", near)}?";

    /// <summary>How many letters differ, are missing or too many, or have changed places; a name whose first words are missing differs by nothing.</summary>
    static int Distance(string given, string known, int limit)
    {
        if (known.EndsWith("_" + given, StringComparison.Ordinal))
            return 0;
        if (Math.Abs(given.Length - known.Length) > limit)
            return int.MaxValue;

        // The last three rows of the table of all beginnings (optimal string alignment).
        var (before, last, row) = (new int[known.Length + 1], new int[known.Length + 1], new int[known.Length + 1]);
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= given.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var same = given[i - 1] == known[j - 1];
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && given[i - 1] == known[j - 2] && given[i - 2] == known[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }

        return row[^1];
    }
}
