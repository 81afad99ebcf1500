using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>The texts of a generator run, as Verify.SourceGenerators makes them.</summary>
static class GeneratorTargets
{
    public static IReadOnlyList<SnapshotTarget> Of(GeneratorDriverRunResult run)
    {
        foreach (var result in run.Results)
            if (result.Exception is { } exception)
                ExceptionDispatchInfo.Throw(exception);

        // Verify writes them to Class.Method.verified.txt. The generator reports IOCTL1019 alone, which no snapshot is about; analyzers report the rest.
        if (!run.Diagnostics.IsEmpty)
            throw new SnapshotException("The generator reported diagnostics:\n" + string.Join('\n', run.Diagnostics));

        return [.. run.Results.SelectMany(result => result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)).Select(TargetOf)];
    }

    static SnapshotTarget TargetOf(GeneratedSourceResult source) =>
        new(Path.GetFileNameWithoutExtension(source.HintName), "cs", $"//HintName: {source.HintName}\n{source.SourceText}");
}
