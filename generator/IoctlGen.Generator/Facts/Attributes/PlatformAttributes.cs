using IoctlGen.Specs.Releases;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>The [SupportedOSPlatform("windows…")] that users write.</summary>
static class PlatformAttributes
{
    /// <summary>The platform of any release that .NET runs on.</summary>
    public const string Windows = "windows";

    /// <summary>Whether one stands on a symbol, or on one that it is in.</summary>
    public static bool AreAround(ISymbol? symbol) => symbol is not null && (AreOn(symbol) || AreAround(symbol.ContainingSymbol));

    public static bool AreOn(ISymbol symbol) => On(symbol).Any();

    /// <summary>The newest Windows that a symbol, or one that it is in, is said to need; null where none says a version.</summary>
    public static WindowsVersion? NewestAround(ISymbol? symbol)
    {
        WindowsVersion? newest = null;
        for (; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            foreach (var platform in On(symbol))
            {
                if (VersionOf(platform.Substring(Windows.Length)) is { } version && (newest is null || version > newest))
                    newest = version;
            }
        }

        return newest;
    }

    /// <summary>The version of a platform's name or of a property of the project: <c>10.0.17763.0</c>, or <c>7.0</c>, which stands for Windows 7; null for none.</summary>
    public static WindowsVersion? VersionOf(string text) => !Version.TryParse(text, out var version) ? null : (version.Major, version.Minor) switch
    {
        (7, _) => new(6, 1, 7600),
        (8, 0) => new(6, 2, 9200),
        (8, _) => new(6, 3, 9600),
        _ => new(version.Major, version.Minor, Math.Max(version.Build, 0)),
    };

    static IEnumerable<string> On(ISymbol symbol) => symbol.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == "SupportedOSPlatformAttribute")
        .Select(static attribute => attribute.ConstructorArguments is [{ Value: string platform }] ? platform : "")
        .Where(static platform => platform.StartsWith(Windows, StringComparison.OrdinalIgnoreCase));
}
