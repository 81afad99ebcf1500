using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.Catalogue;

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
            .Where(static known => known.Distance is not null)
            .OrderBy(static known => known.Distance).ThenBy(static known => known.Name, StringComparer.Ordinal)
            .ToList();
        var count = near is [{ Distance: 0 }, ..] && near[0].Name.Length == name.Length ? 1 : Most;
        return [.. near.Take(count).Select(static known => known.Name)];
    }

    /// <summary>The end of a sentence: <c>; did you mean A or B?</c>, or a full stop where there is none to propose.</summary>
    public static string Question(IReadOnlyList<string> near) => near.Count == 0 ? "." : $"; did you mean {string.Join(" or ", near)}?";

    /// <summary>A name whose first words are missing differs by nothing.</summary>
    static int? Distance(string given, string known, int limit) =>
        known.EndsWith("_" + given, StringComparison.Ordinal) ? 0 : EditDistance.Of(given, known, limit);
}
