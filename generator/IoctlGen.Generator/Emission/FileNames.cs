using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Names of generated files. The compiler takes two that differ in case only for one, and C# does not.</summary>
static class FileNames
{
    /// <summary>The contracts' names that another differs from in case only: none, but for odd projects.</summary>
    public static EquatableArray<string> Clashes(IEnumerable<string?> names) => names
        .OfType<string>()
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .SelectMany(group => group)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The file's name, with the place of its contract among those that clash with it.</summary>
    public static string Of(string name, string contract, EquatableArray<string> clashes)
    {
        for (var i = 0; i < clashes.Count; i++)
        {
            if (clashes[i] == contract)
                return $"{name}-{i + 1}.g.cs";
        }

        return name + ".g.cs";
    }
}
