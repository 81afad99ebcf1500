namespace IoctlGen.Generator.Sources;

/// <summary>A header or page that the project names.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Path">The full path.</param>
/// <param name="Defines">The macros that a header is read with, <c>DEBUG¦VERSION = 2</c>; empty for none.</param>
/// <param name="Text">The whole text; null for a file that is not there.</param>
sealed record SpecFile(SpecFileKind Kind, string Path, string Defines, string? Text)
{
    /// <summary>What the package's targets put between macros: C has no use for it, and a semicolon would end the value.</summary>
    internal const char DefineSeparator = '\u00A6';

    /// <summary>The name without its folder, as messages and declarations have it: <c>Public.h</c>.</summary>
    public string Name => SpecPath.NameOf(Path);

    /// <summary>The macros, one by one.</summary>
    public IReadOnlyList<string> DefineList => [.. Defines.Split(DefineSeparator).Select(static define => define.Trim()).Where(static define => define.Length > 0)];
}
