namespace IoctlGen.Tool.Import;

/// <summary>Fields that only fill a gap, by their names.</summary>
static class Fillers
{
    static readonly string[] Words = ["Reserved", "Pad", "Unused", "Spare", "Fill"];

    public static bool IsOne(string? name) => Words.Any(word => name?.TrimStart('_').StartsWith(word, StringComparison.OrdinalIgnoreCase) == true);
}
