using System.Runtime.CompilerServices;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>The spec files of a project, read once for all rules, and not again after an edit in C#: an editor may make new options for it, with the same files.</summary>
static class AnalyzedSources
{
    /// <summary>How many projects' files are kept that are open at the same time.</summary>
    const int Kept = 8;

    static readonly ConditionalWeakTable<AnalyzerOptions, SpecSources> Read = new();

    /// <summary>The last ones, the newest first.</summary>
    static readonly List<SpecSources> Last = [];

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
        return Read.GetValue(options, _ => files.Count == 0 ? SpecSources.None : Shared(new(files)));
    }

    /// <summary>The same files, where they have been read before.</summary>
    static SpecSources Shared(SpecSources sources)
    {
        lock (Last)
        {
            var known = Last.Find(sources.Equals) ?? sources;
            Last.Remove(known);
            Last.Insert(0, known);
            if (Last.Count > Kept)
                Last.RemoveAt(Kept);
            return known;
        }
    }
}
