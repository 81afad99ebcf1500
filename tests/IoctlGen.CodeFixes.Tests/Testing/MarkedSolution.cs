using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>A consumer's solution in memory, in which the generator runs as it does in an editor. The folder of a file is its project, one of Program.cs is a program, one with the word may have unsafe code, and headers (.h) and pages (.md) are its spec files.</summary>
sealed class MarkedSolution
{
    readonly Markup[] _files;

    MarkedSolution(Markup[] files, LanguageVersion version)
    {
        _files = files;
        var workspace = new AdhocWorkspace();
        workspace.TryApplyChanges(workspace.CurrentSolution.WithOptions(workspace.Options.WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, "\n")));
        Solution = files.Aggregate(workspace.CurrentSolution, (solution, file) => Add(solution, file, version));
    }

    public Solution Solution { get; }

    public IEnumerable<(string Path, string Id, TextSpan Span)> Marks => _files.SelectMany(file => file.Spans.Select(mark => (file.Path, mark.Id, mark.Span)));

    /// <summary>Each file's text without the marks.</summary>
    public IEnumerable<(string Path, string Text)> Texts => _files.Select(file => (file.Path, file.Text));

    public static MarkedSolution Of((string Path, string Markup)[] files, LanguageVersion version = LanguageVersion.Preview) =>
        new(Array.ConvertAll(files, file => Markup.Parse(file.Markup, file.Path)), version);

    static Solution Add(Solution solution, Markup file, LanguageVersion version)
    {
        var name = Path.GetDirectoryName(file.Path)!;
        var project = solution.Projects.SingleOrDefault(p => p.Name == name) ?? solution.AddProject(name, name, LanguageNames.CSharp)
            .WithCompilationOptions(Compilations.Create("").Options.WithOutputKind(Path.GetFileName(file.Path) == "Program.cs" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary).WithAllowUnsafe(file.Text.Contains("unsafe", StringComparison.Ordinal)))
            .WithParseOptions(new CSharpParseOptions(version, DocumentationMode.Parse))
            .WithMetadataReferences(Compilations.References)
            .AddAnalyzerReference(RulesReference.Instance);
        return ProjectSpecFiles.KindOf(file.Path) is { } kind
            ? ProjectSpecFiles.Add(project, file, kind)
            : project.AddDocument(Path.GetFileName(file.Path), SourceText.From(file.Text), filePath: file.Path).Project.Solution;
    }
}
