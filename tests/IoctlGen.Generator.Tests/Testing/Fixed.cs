using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>Where the fix of a report goes.</summary>
static class Fixed
{
    /// <summary>What stands there; null where there is no source to change.</summary>
    public static string? Text(Diagnostic report) =>
        report.AdditionalLocations is [var location] ? location.SourceTree!.GetText().ToString(location.SourceSpan) : null;
}
