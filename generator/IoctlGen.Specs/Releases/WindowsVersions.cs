using System.Globalization;

namespace IoctlGen.Specs.Releases;

/// <summary>Reads the release of Windows that documentation pages name in free text ("Available starting with Windows 7.").</summary>
public static class WindowsVersions
{
    /// <summary>The most words that a release's name has: "10 Fall Creators Update", "Server 2008 R2 SP 1".</summary>
    const int LongestName = 5;

    /// <summary>A clause with one of these tells where a code is missing or ends, not where it begins.</summary>
    static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "not", "no", "none", "never", "cannot", "without", "except", "excluding", "unsupported", "unavailable", "obsolete", "deprecated", "discontinued",
        "removed", "reserved", "superseded", "replaced", "until", "before", "prior", "earlier", "older",
    };

    /// <summary>Words that, directly after a known name, make it another release than the one that was recognised.</summary>
    static readonly HashSet<string> Qualifiers = new(StringComparer.Ordinal) { "sp", "build", "insider", "technical", "preview", "beta" };

    /// <summary>Words with digits that say nothing about the release.</summary>
    static readonly HashSet<string> Architectures = new(StringComparer.Ordinal) { "x64", "x86", "arm64", "ia64" };

    /// <summary>
    /// The oldest release that the text says to have the code. False where it names none, denies the ones it names,
    /// or names one that is not known: no version is better than a wrong one.
    /// </summary>
    public static bool TryParse(string? text, out WindowsVersion version)
    {
        version = default;
        if (text is null)
            return false;
        if (TryParseNumber(text, out version))
            return true;

        WindowsVersion? oldest = null;
        var words = WindowsVersionText.Words(text);
        for (var start = 0; start < words.Count;)
        {
            var end = words.IndexOf(WindowsVersionText.ClauseEnd, start);
            if (!words.Skip(start).Take(end - start).Any(IsDenial) && !TryReadClause(words, start, end, ref oldest))
                return false;
            start = end + 1;
        }

        version = oldest ?? default;
        return oldest is not null;
    }

    /// <summary>A release by its number, as the catalogue has it: "Windows 10.0.17763".</summary>
    static bool TryParseNumber(string text, out WindowsVersion version)
    {
        const string Windows = "Windows ";
        version = default;
        if (!text.StartsWith(Windows, StringComparison.Ordinal) || !Version.TryParse(text.Substring(Windows.Length), out var number) || number is { Build: < 0 } or { Revision: >= 0 })
            return false;

        version = new(number.Major, number.Minor, number.Build);
        return true;
    }

    static bool IsDenial(string word) =>
        Denials.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n\u2019t", StringComparison.Ordinal);

    /// <summary>False where the clause names a release that is not known.</summary>
    static bool TryReadClause(List<string> words, int start, int end, ref WindowsVersion? oldest)
    {
        while (start < end)
        {
            if (!TryReadName(words, ref start, end, out var version))
            {
                start++;
                continue;
            }

            if (!TryReadBuild(words, ref start, end, ref version) || IsQualified(words, start, end))
                return false;
            if (oldest is null || version < oldest)
                oldest = version;
        }

        return true;
    }

    static bool TryReadName(List<string> words, ref int start, int end, out WindowsVersion version)
    {
        version = default;
        // Vista and XP are said alone; "Server 2008" is not, lest SQL Server be taken for Windows.
        if (words[start] is not ("vista" or "xp") && (start == 0 || words[start - 1] != "windows"))
            return false;

        var product = words[start];
        var length = LengthOfName("", words, start, end, out version);
        start += length;

        // "Service Pack 2 (SP2)" and "Creators Update (version 1703)" say the same release twice.
        var again = LengthOfName(product, words, start, end, out var repeated);
        if (again > 0 && repeated == version)
            start += again;
        return length > 0 || product == "build";
    }

    static int LengthOfName(string product, List<string> words, int start, int end, out WindowsVersion version)
    {
        for (var count = Math.Min(LongestName, end - start); count > 0; count--)
        {
            if (WindowsReleases.TryGet(product + string.Concat(words.Skip(start).Take(count)), out version))
                return count;
        }

        version = default;
        return 0;
    }

    /// <summary>"Build 19041" stands alone, refines a bare Windows 10 or 11, and must agree with any other name.</summary>
    static bool TryReadBuild(List<string> words, ref int start, int end, ref WindowsVersion version)
    {
        if (words[start] != "build" || start + 1 == end)
            return true;

        var number = words[start + 1].Split('.')[0];
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var build)
            || !WindowsReleases.TryGetBuild(build, out var release)
            || release < version
            || (release != version && words[start - 1] is not ("windows" or "10" or "11")))
            return false;

        start += 2;
        version = release;
        return true;
    }

    // An update's name ("May 2020 Update") that the table does not have shows by its last word.
    static bool IsQualified(List<string> words, int start, int end) =>
        Qualifiers.Contains(words[start])
        || (words[start].Any(char.IsDigit) && !Architectures.Contains(words[start]))
        || words.Skip(start).Take(Math.Min(3, end - start)).Contains("update");
}
