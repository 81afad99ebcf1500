using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>What analyzers report of a solution's C# files, handed out the way an editor does for "fix all".</summary>
sealed class Reports(ImmutableArray<DiagnosticAnalyzer> analyzers) : FixAllContext.DiagnosticProvider
{
    public async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> OfAsync(Solution solution, CancellationToken cancellationToken)
    {
        var reports = new List<(Document, Diagnostic)>();
        foreach (var project in solution.Projects)
        {
            foreach (var diagnostic in await GetAllDiagnosticsAsync(project, cancellationToken))
                reports.Add((solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic));
        }

        return reports;
    }

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken);
        var run = compilation!.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: (exception, _, _) => throw exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return (await run.GetAnalyzerDiagnosticsAsync(cancellationToken)).Where(d => d.Location.IsInSource).OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan);
    }

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(d => d.Location.SourceTree == tree);
    }

    /// <summary>Every report that a fix fixes has a place in a file of C#.</summary>
    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
}
