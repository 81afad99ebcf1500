using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Tool.CHeaders;

/// <summary>The problems of a header that leave something uncompared.</summary>
static class UnreadParts
{
    /// <summary>What a problem may be called by besides names: "typedef struct", "the declaration", "the line".</summary>
    static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "typedef", "struct", "union", "enum", "the", "declaration", "line" };

    /// <summary>
    /// The problems with a declared name; in a given header also those with a code, or with what may hide one: a condition, a declaration that has no name.
    /// </summary>
    /// <param name="problems">The problems of both targets.</param>
    /// <param name="names">The names of the declared codes and types.</param>
    /// <param name="isGiven">Whether a file is one of the given headers, and not only included by one.</param>
    public static List<HeaderProblem> Of(IEnumerable<HeaderProblem> problems, IReadOnlySet<string> names, Func<string, bool> isGiven) =>
        [.. problems.Where(problem => isGiven(problem.Position.File) ? Concerns(problem.Subject, names) : Names(problem.Subject).Exists(word => IsDeclared(word, names)))];

    static bool Concerns(string subject, IReadOnlySet<string> names)
    {
        // Headers that are not found are the rule: ntddk.h.
        if (!char.IsLetter(subject[0]) && subject[0] != '_')
            return subject != "#include";
        var words = Names(subject);
        return words.Count == 0 || words.Exists(word => IsDeclared(word, names) || IsCode(word));
    }

    static List<string> Names(string subject) => [.. subject.Split(' ').Where(static word => !Words.Contains(word))];

    static bool IsDeclared(string word, IReadOnlySet<string> names) => names.Contains(word) || names.Contains(OfTag(word));

    static bool IsCode(string word) => word.Contains("IOCTL_", StringComparison.Ordinal) || word.Contains("FSCTL_", StringComparison.Ordinal);

    /// <summary>_SAMPLE and tagSAMPLE become SAMPLE.</summary>
    static string OfTag(string tag) => (tag.StartsWith("tag", StringComparison.Ordinal) ? tag["tag".Length..] : tag).TrimStart('_');
}
