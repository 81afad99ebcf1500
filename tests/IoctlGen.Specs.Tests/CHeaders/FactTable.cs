using System.Globalization;

namespace IoctlGen.Specs.Tests;

/// <summary>A table of facts: tab-separated, the first line names the columns.</summary>
static class FactTable
{
    public static string[][] Rows(string path) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, path)).Skip(1).Select(line => line.Split('\t'))];

    public static uint Number(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        ? uint.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : uint.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
