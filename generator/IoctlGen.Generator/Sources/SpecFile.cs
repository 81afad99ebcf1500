using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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

    /// <summary>What the codes of a header are read for: a condition may make another code on x86. Its types are read for both.</summary>
    public CTarget Target { get; init; } = CTarget.X64;

    /// <summary>The name without its folder, as messages and declarations have it: <c>Public.h</c>.</summary>
    public string Name => SpecPath.NameOf(Path);

    /// <summary>The macros, one by one.</summary>
    public IReadOnlyList<string> DefineList => [.. Stated.Where(static define => StatedMacro.Meant(define) is null)];

    /// <summary>What stands among them and is no macro; nothing is defined by it.</summary>
    public IReadOnlyList<string> WrongDefines => [.. Stated.Where(static define => StatedMacro.Meant(define) is not null)];

    IEnumerable<string> Stated => Defines.Split(DefineSeparator).Select(static define => define.Trim()).Where(static define => define.Length > 0);
}

/// <summary>What a spec file is, by the item of the project that names it.</summary>
enum SpecFileKind
{
    /// <summary>A driver's C header: <c>&lt;IoctlHeader Include="..\driver\Public.h" /&gt;</c>.</summary>
    Header,

    /// <summary>A documentation page: <c>&lt;IoctlPage Include="docs\*.md" /&gt;</c>.</summary>
    Page,
}

/// <summary>Tells spec files from a project's other additional files, by the metadata that the package's targets give them.</summary>
static class SpecFileReader
{
    const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The metadata that names the kind, <see cref="SpecFileKind"/>.</summary>
    internal const string KindOption = Metadata + "IoctlSpec";

    /// <summary>The metadata with the macros of a header, <see cref="SpecFile.DefineSeparator"/> between them.</summary>
    internal const string DefinesOption = Metadata + "IoctlDefines";

    /// <summary>The processor that the project is built for; the SDK takes it from the RuntimeIdentifier, where that is stated.</summary>
    internal const string PlatformOption = "build_property.PlatformTarget";

    /// <summary>The file; null for one that is none of ours.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(KindOption, out var text) || !Enum.TryParse<SpecFileKind>(text, out var kind))
            return null;

        metadata.TryGetValue(DefinesOption, out var defines);
        var isX86 = options.GlobalOptions.TryGetValue(PlatformOption, out var platform) && string.Equals(platform, CTarget.X86.Name, StringComparison.OrdinalIgnoreCase);
        return new(kind, file.Path, defines ?? "", file.GetText(cancellationToken)?.ToString()) { Target = isX86 ? CTarget.X86 : CTarget.X64 };
    }
}
