using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Facts;

/// <summary>C# 9: the first whose partial methods may return a value, have <c>out</c> parameters and be public.</summary>
static class LanguageFloor
{
    /// <summary>The version that the project is compiled as, where it is below the floor.</summary>
    public static string? VersionBelow(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 and var version } ? version.ToDisplayString() : null;
}
