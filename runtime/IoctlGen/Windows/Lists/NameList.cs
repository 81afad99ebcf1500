namespace IoctlGen;

/// <summary>
/// Names that the system writes into one buffer, each ended by a NUL, the last by two. How much room they take can only be asked for, and may have grown before they are written.
/// </summary>
static class NameList
{
    /// <summary>How often a list is asked for that grows each time. Devices do not come that fast: what goes on after that is no growth.</summary>
    public const int MostAttempts = 8;

    /// <summary>The most characters that are believed to be a list: 32 MiB.</summary>
    public const long MostCharacters = 1 << 24;

    /// <summary>Writes the names; false where they need more room.</summary>
    public delegate bool Fill(Span<char> names);

    /// <param name="what">What is listed, for messages.</param>
    /// <param name="length">How many characters to have room for; asked before each attempt.</param>
    /// <param name="fill">Writes the names.</param>
    /// <returns>The names; null where there never was enough room.</returns>
    /// <exception cref="InvalidDataException">The length is out of all proportion, or the names do not end where the room ends.</exception>
    public static IReadOnlyList<string>? Read(string what, Func<long> length, Fill fill)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var characters = length();
            if (characters is < 0 or > MostCharacters)
                throw new InvalidDataException($"The system announced {characters} characters for {what}; a list has at most {MostCharacters}.");

            // The system would have no pointer to write to, and say that this is wrong.
            if (characters == 0)
                return [];

            // Zeroed, so that what is not written is no name.
            var names = new char[characters];
            if (fill(names))
                return Split(what, names);
        }

        return null;
    }

    /// <summary>The names up to the empty one. The second NUL of the last may be missing, but no name's own.</summary>
    public static IReadOnlyList<string> Split(string what, ReadOnlySpan<char> names)
    {
        List<string> list = [];
        while (!names.IsEmpty && names[0] != '\0')
        {
            var end = names.IndexOf('\0');
            if (end < 0)
                throw new InvalidDataException($"The list of {what} ends within a name: {list.Count} names are before it.");
            list.Add(new(names[..end]));
            names = names[(end + 1)..];
        }

        return list;
    }
}
