using System.Collections.Immutable;
using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL4001 and IOCTL4002: what a spec file says can be read. Reported in the file itself, with line and column. One that is not there is the compiler's to report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rules.UnreadableDefine, Rules.NoPage);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    static void Analyze(AdditionalFileAnalysisContext context)
    {
        var sources = AnalyzedSources.Of(context.Options, context.CancellationToken);
        var path = context.AdditionalFile.Path;
        if (sources.Headers.FirstOrDefault(header => header.File.Path == path) is { } header)
            AnalyzeHeader(context, header);
        else if (sources.Pages.FirstOrDefault(page => page.Path == path) is { Name: null })
            context.ReportDiagnostic(Diagnostic.Create(Rules.NoPage, SpecPlace.LocationOf(new(path, 1, 1)), System.IO.Path.GetFileName(path)));
    }

    /// <summary>The problems of a header that it includes are that header's own.</summary>
    static void AnalyzeHeader(AdditionalFileAnalysisContext context, SpecHeader header)
    {
        foreach (var problem in header.Facts.Problems.Where(problem => problem.Position.File == header.File.Path))
            context.ReportDiagnostic(Diagnostic.Create(Rules.UnreadableDefine, SpecPlace.LocationOf(problem.Position), problem.Subject, problem.Reason));
    }
}
