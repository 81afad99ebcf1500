namespace IoctlGen.Specs;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
public static class NearName
{
    const int MistakesAtMost = 3, LettersPerMistake = 4, PrefixLength = 6;

    /// <summary>
    /// The name with the fewest letters wrong, missing, too many or exchanged with their neighbours: one in four behind <c>IOCTL_</c>, three at most.
    /// Small letters are no mistake. Of names equally near the first; null where none is near.
    /// </summary>
    /// <param name="misspelt">A name that nobody knows.</param>
    /// <param name="names">The names that are known.</param>
    public static string? Of(string misspelt, IEnumerable<string> names)
    {
        var wanted = misspelt.ToUpperInvariant();
        var limit = Math.Min(MistakesAtMost, Math.Max(1, (wanted.Length - PrefixLength) / LettersPerMistake));
        string? nearest = null;
        foreach (var name in names)
        {
            if (Mistakes(wanted, name.ToUpperInvariant(), limit) is { } mistakes)
                (nearest, limit) = (name, mistakes - 1);
            if (limit < 0)
                break;
        }

        return nearest;
    }

    /// <summary>The optimal string alignment distance; null where it is above a limit, which ends the work early.</summary>
    static int? Mistakes(string wanted, string name, int limit)
    {
        if (Math.Abs(wanted.Length - name.Length) > limit)
            return null;

        var (before, last, row) = (new int[name.Length + 1], new int[name.Length + 1], new int[name.Length + 1]);
        for (var j = 0; j <= name.Length; j++)
            row[j] = j;
        for (var i = 1; i <= wanted.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            var least = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var isSame = wanted[i - 1] == name[j - 1];
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && wanted[i - 1] == name[j - 2] && wanted[i - 2] == name[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // Exchanged letters reach back two rows; those cost one more than the row before.
            if (least > limit + 1)
                return null;
        }

        return row[name.Length] <= limit ? row[name.Length] : null;
    }
}
