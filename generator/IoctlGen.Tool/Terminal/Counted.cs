using System.Globalization;

namespace IoctlGen.Tool.Terminal;

/// <summary>Numbers of things in words.</summary>
static class Counted
{
    /// <summary>One code, two codes.</summary>
    /// <param name="count">How many.</param>
    /// <param name="thing">One of them.</param>
    public static string Of(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
