using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Names of generated files. The compiler takes two that differ in case only for one, and C# does not.</summary>
static class FileNames
{
    /// <summary>The identities of the contracts whose names differ in case or kind only: none, but for odd projects.</summary>
    public static EquatableArray<string> Clashes(IEnumerable<string?> identities) => identities
        .OfType<string>()
        .GroupBy(static identity => identity.Substring(0, identity.IndexOf(' ')), StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .SelectMany(group => group)
        .OrderBy(identity => identity, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The file's name, with the place of its contract among those that clash with it.</summary>
    public static string Of(string name, string identity, EquatableArray<string> clashes)
    {
        for (var i = 0; i < clashes.Count; i++)
        {
            if (clashes[i] == identity)
                return $"{name}-{i + 1}.g.cs";
        }

        return name + ".g.cs";
    }
}
