using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>The severities of an .editorconfig in /src, as the compiler hands them to a build.</summary>
sealed class EditorConfig : SyntaxTreeOptionsProvider
{
    readonly AnalyzerConfigSet _set;

    EditorConfig(string text) => _set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/src/.editorconfig") });

    public static CSharpCompilationOptions Apply(CSharpCompilationOptions options, string text) => options.WithSyntaxTreeOptionsProvider(new EditorConfig(text));

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = default;
        return false;
    }
}
