namespace IoctlGen.Specs.Codes;

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
            if (EditDistance.Of(wanted, name.ToUpperInvariant(), limit) is { } mistakes)
                (nearest, limit) = (name, mistakes - 1);
            if (limit < 0)
                break;
        }

        return nearest;
    }
}
