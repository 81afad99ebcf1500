using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Declaring;

/// <summary>
/// Structures that are named after a code, where nobody says in words what its buffers are: ACME_OPEN_INPUT belongs to IOCTL_ACME_OPEN, and
/// ACME_STATE to IOCTL_ACME_GET_STATE.
/// </summary>
static class NameLikeness
{
    const string Source = "the likeness of the names";

    static readonly string[] Inputs = ["_INPUT", "_IN", "_INPUT_BUFFER", "_INPUT_DATA", "_REQUEST"];

    static readonly string[] Outputs = ["_OUTPUT", "_OUT", "_OUTPUT_BUFFER", "_OUTPUT_DATA", "_RESPONSE", "_RESULT"];

    /// <summary>What the names tell; a buffer of which they tell nothing may be there all the same.</summary>
    public static BufferSources Read(string code, Func<string, bool> isStructure)
    {
        var words = code.Split('_').SkipWhile(static word => !CodeName.IsTag(word)).Skip(1).ToList();
        var stem = string.Join("_", words);
        var bare = string.Join("_", words.Where(static word => word is not ("GET" or "QUERY" or "SET")));
        var isAsking = words.Contains("GET") || words.Contains("QUERY");
        return new(
            Find(isStructure, Inputs.Select(suffix => stem + suffix).Concat(!isAsking && bare != stem ? [stem, bare] : [])),
            Find(isStructure, Outputs.Select(suffix => stem + suffix).Concat(isAsking ? [stem, bare] : [])),
            []);
    }

    static BufferSource? Find(Func<string, bool> isStructure, IEnumerable<string> names) =>
        names.FirstOrDefault(isStructure) is { } found ? new([found], Source) { IsGuess = true } : null;
}
