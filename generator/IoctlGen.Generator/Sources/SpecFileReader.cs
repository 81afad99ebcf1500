using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Sources;

/// <summary>Tells spec files from a project's other additional files, by the metadata that the package's targets give them.</summary>
static class SpecFileReader
{
    const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The metadata that names the kind, <see cref="SpecFileKind"/>.</summary>
    internal const string KindOption = Metadata + "IoctlSpec";

    /// <summary>The metadata with the macros of a header, blanks between them: a semicolon would end the value.</summary>
    internal const string DefinesOption = Metadata + "IoctlDefines";

    /// <summary>The file; null for one that is none of ours.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(KindOption, out var text) || !Enum.TryParse<SpecFileKind>(text, out var kind))
            return null;

        metadata.TryGetValue(DefinesOption, out var defines);
        return new(kind, file.Path, defines ?? "", file.GetText(cancellationToken)?.ToString());
    }
}
