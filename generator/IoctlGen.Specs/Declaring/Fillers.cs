namespace IoctlGen.Specs.Declaring;

/// <summary>Fields that only fill a gap, by their names.</summary>
public static class Fillers
{
    static readonly string[] Words = ["Reserved", "Pad", "Unused", "Spare", "Fill"];

    /// <summary>Whether a field of this name only fills a gap.</summary>
    public static bool IsOne(string? name) => Words.Any(word => name?.TrimStart('_').StartsWith(word, StringComparison.OrdinalIgnoreCase) == true);
}
