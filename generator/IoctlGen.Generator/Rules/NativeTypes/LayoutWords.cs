using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Types;

namespace IoctlGen.Generator.Rules;

/// <summary>Differences between a type and the header's, in words.</summary>
static class LayoutWords
{
    const int ToldAtMost = 3;

    /// <summary>The differences with those first that others follow from.</summary>
    public static IReadOnlyList<Difference> CausesFirst(IEnumerable<Difference> differences) => [.. differences.OrderBy(Rank)];

    /// <summary>The words.</summary>
    /// <param name="type">The type.</param>
    /// <param name="differences">What differs, the causes first.</param>
    public static string Of(DeclaredType type, IReadOnlyList<Difference> differences)
    {
        var left = differences.ToList();
        var told = new List<string>();
        while (left.Count > 0 && told.Count < ToldAtMost)
        {
            var difference = left[0];
            left.RemoveAt(0);
            var other = left.Find(other => IsSameUnderAnotherName(difference, other));
            left.Remove(other!);
            var words = other is null ? Of(type, difference, isFirst: told.Count == 0) : $"'{NameOf(type, difference)}' is called '{NameOf(type, other)}' {PlaceOf(other, isNamed: true)}";
            told.Add(difference.Consequence.Length > 0 ? $"{words}, and {difference.Consequence}" : words);
        }

        return string.Join(", ", told) + (left.Count > 0 ? FormattableString.Invariant($", and {left.Count} more") : "");
    }

    static int Rank(Difference difference) => difference switch
    {
        { What: "kind" } => 0,
        { InHeader: Difference.Missing } => 1,
        { Declared: Difference.Missing } => 2,
        { Member: null } => 5,
        { What: "offset" } => 4,
        _ => 3,
    };

    /// <summary>Whether one is a field or value that the header has not, and the other one that it has in that place or with that number.</summary>
    static bool IsSameUnderAnotherName(Difference declared, Difference inHeader) =>
        declared.InHeader == Difference.Missing && inHeader.Declared == Difference.Missing
        && (declared.What, declared.Declared, declared.Target) == (inHeader.What, inHeader.InHeader, inHeader.Target);

    static string Of(DeclaredType type, Difference difference, bool isFirst)
    {
        var name = NameOf(type, difference);
        var target = difference.Target is "x64" or "x86" ? $" on {difference.Target}" : "";
        var there = PlaceOf(difference, isFirst);
        return difference switch
        {
            { Declared: Difference.Missing } => $"{Subject()} is missing ({difference.InHeader}{target} {PlaceOf(difference, isNamed: true)})",
            { InHeader: Difference.Missing } => $"{Subject()} ({difference.Declared}) is not there{target}",
            { What: "bits" } => $"{Subject()} is {difference.Declared} here and {difference.InHeader} {there}{target}",
            _ when name == type.Name => $"its {difference.What} is {difference.Declared} here and {difference.InHeader} {there}{target}",
            _ => $"the {difference.What} of '{name}' is {difference.Declared} here and {difference.InHeader} {there}{target}",
        };

        string Subject() => name == type.Name ? $"the integer of its {difference.What}" : $"'{name}'";
    }

    static string NameOf(DeclaredType type, Difference difference) => difference.NameIn(type.Name) ?? difference.Name;

    static string PlaceOf(Difference difference, bool isNamed) => isNamed && difference.Position is { } position ? $"in {SpecPlace.TextOf(position)}" : "there";
}
