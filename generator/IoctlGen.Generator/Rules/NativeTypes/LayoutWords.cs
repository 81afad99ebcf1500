using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Types;

namespace IoctlGen.Generator.Rules;

/// <summary>Differences between a type and the header's, in words.</summary>
static class LayoutWords
{
    /// <summary>What follows from a field that is missing is told by that one already.</summary>
    const int ToldAtMost = 3;

    public static string Of(DeclaredType type, IReadOnlyList<Difference> differences)
    {
        var told = differences.OrderBy(static difference => difference.What == "field" ? 0 : 1).Take(ToldAtMost).Select(difference => Of(type, difference));
        var rest = differences.Count - ToldAtMost;
        return string.Join(", ", told) + (rest > 0 ? FormattableString.Invariant($", and {rest} more") : "");
    }

    static string Of(DeclaredType type, Difference difference)
    {
        var name = difference.Name.StartsWith(type.Name + ".", StringComparison.Ordinal) ? difference.Name.Substring(type.Name.Length + 1) : difference.Name;
        var target = difference.Target is "x64" or "x86" ? $" on {difference.Target}" : "";
        var place = difference.Place.Length > 0 ? $" in {SpecPath.NameOf(difference.Place)}" : "";
        return difference switch
        {
            { Declared: Difference.Missing } => $"{Subject()} is missing ({difference.InHeader}{target}{place})",
            { InHeader: Difference.Missing } => $"{Subject()} ({difference.Declared}) is not there{target}",
            { What: "bits" } => $"{Subject()} is {difference.Declared} here and {difference.InHeader} there{target}",
            _ when name == type.Name => $"its {difference.What} is {difference.Declared} here and {difference.InHeader} there{target}",
            _ => $"the {difference.What} of '{name}' is {difference.Declared} here and {difference.InHeader} there{target}",
        };

        string Subject() => name == type.Name ? $"the integer of its {difference.What}" : $"'{name}'";
    }
}
