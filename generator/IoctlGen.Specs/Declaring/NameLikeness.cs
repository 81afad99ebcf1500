using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Declaring;

/// <summary>
/// Structures that are named after a code, where nobody says in words what its buffers are: ACME_OPEN_INPUT belongs to IOCTL_ACME_OPEN, and
/// ACME_STATE to IOCTL_ACME_GET_STATE.
/// </summary>
static class NameLikeness
{
    const string Source = "the likeness of the names";

    static readonly string[] Inputs = ["_INPUT", "_IN", "_INPUT_BUFFER", "_INPUT_DATA", "_REQUEST", "_REQ"];

    static readonly string[] Outputs = ["_OUTPUT", "_OUT", "_OUTPUT_BUFFER", "_OUTPUT_DATA", "_RESPONSE", "_RESULT", "_RSP", "_RESP"];

    /// <summary>What the names tell; a buffer of which they tell nothing may be there all the same.</summary>
    /// <param name="code">The name of the code.</param>
    /// <param name="value">The code.</param>
    /// <param name="isStructure">Whether there is a structure of a name.</param>
    public static BufferSources Read(string code, uint value, Func<string, bool> isStructure)
    {
        var stems = StemsOf(code).ToList();
        var isAsking = stems[0].Split('_') is var words && (words.Contains("GET") || words.Contains("QUERY"));
        var bare = stems.Select(WithoutVerb).Except(stems).ToList();
        var input = Find(isStructure, With(stems.Append(code), Inputs));
        var output = Find(isStructure, With(stems.Append(code), Outputs));
        // What is named after the question, too, may say what is asked for.
        if (isAsking && input is null && output is null && CtlCode.Method(value) != CtlCode.OutDirect && Find(isStructure, stems) is { } both)
            return new(both, both, []);
        return new(
            input ?? (!isAsking && bare.Count > 0 ? Find(isStructure, stems.Concat(bare)) : null),
            output ?? (isAsking ? Find(isStructure, stems.Concat(bare)) : null),
            []);
    }

    /// <summary>What structures of a code may be called: the words behind IOCTL or FSCTL; with those before it, too, which tell the vendor: ACME_OPEN of ACME_IOCTL_OPEN.</summary>
    public static IEnumerable<string> StemsOf(string code)
    {
        var words = code.Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        var tag = CodeName.TagOf(words);
        yield return string.Join("_", CodeName.WordsBehindTag(code));
        if (tag > 0 && tag < words.Length - 1)
            yield return string.Join("_", words.Where((_, index) => index != tag));
    }

    /// <summary>ACME_STATE of ACME_GET_STATE.</summary>
    public static string WithoutVerb(string stem) => string.Join("_", stem.Split('_').Where(static word => word is not ("GET" or "QUERY" or "SET")));

    static IEnumerable<string> With(IEnumerable<string> stems, string[] suffixes) => stems.SelectMany(stem => suffixes.Select(suffix => stem + suffix));

    static BufferSource? Find(Func<string, bool> isStructure, IEnumerable<string> names) =>
        names.FirstOrDefault(isStructure) is { } found ? new([found], Source) { IsGuess = true } : null;
}
