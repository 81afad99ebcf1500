using System.Runtime.CompilerServices;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>The spec files of the project that is analyzed: an editor makes new options for every edit, of the same files.</summary>
static class AnalyzedSources
{
    static readonly ConditionalWeakTable<AnalyzerOptions, SpecSources> Read = new();

    public static SpecSources Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (options.AdditionalFiles.IsEmpty)
            return SpecSources.None;
        if (Read.TryGetValue(options, out var sources))
            return sources;

        var files = options.AdditionalFiles
            .Select(file => SpecFileReader.Read(file, options.AnalyzerConfigOptionsProvider, cancellationToken))
            .OfType<SpecFile>()
            .ToList();
        return Read.GetValue(options, _ => SharedSources.Of(files));
    }
}
