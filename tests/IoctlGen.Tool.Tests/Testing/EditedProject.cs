extern alias fixes;
extern alias generator;

using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Tool.Tests;

/// <summary>A user's project in an editor: one file of C#, the headers (.h) and pages (.md) that it names, and the generator with its rules and fixes.</summary>
sealed class EditedProject
{
    readonly Project _project;

    public EditedProject(string source, params (string Name, string Text)[] specs)
    {
        var project = new AdhocWorkspace().AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12))
            .WithMetadataReferences(ImportedCode.References)
            .AddAnalyzerReference(new AnalyzerFileReference(typeof(generator::IoctlGen.Generator.IoctlGenerator).Assembly.Location, new Loaded()))
            .AddDocument("Contract.cs", SourceText.From(source), filePath: "/Consumer/Contract.cs").Project;
        foreach (var (name, text) in specs)
        {
            var kind = Path.GetExtension(name) == ".h" ? "Header" : "Page";
            project = project.AddAdditionalDocument(name, SourceText.From(text), filePath: "/Consumer/" + name).Project
                .AddAnalyzerConfigDocument(name + ".editorconfig", SourceText.From($"[{name}]\nbuild_metadata.AdditionalFiles.IoctlSpec = {kind}\n"), filePath: "/Consumer/.editorconfig").Project;
        }

        _project = project;
    }

    Document Document => _project.Documents.Single();

    /// <summary>The file after the fix that declares the missing codes of a header.</summary>
    public async Task<string> DeclareMissing()
    {
        var compilation = await Compilation(_project);
        var reports = await compilation.WithAnalyzers(ImportedCode.Rules, _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        CodeAction? offered = null;
        await new fixes::IoctlGen.CodeFixes.Fixes.UndeclaredCodesCodeFix().RegisterCodeFixesAsync(
            new(Document, reports.Single(static report => report.Id == "IOCTL3009"), (action, _) => offered = action, TestContext.Current.CancellationToken));
        return await After(offered!);
    }

    /// <summary>The file after the migration of the code of a constant, or of the call in a method of a name.</summary>
    public async Task<string> Migrate(string name)
    {
        var root = (await Document.GetSyntaxRootAsync(TestContext.Current.CancellationToken))!;
        var place = root.DescendantTokens().First(token => token.Text == name && token.Parent is VariableDeclaratorSyntax or MethodDeclarationSyntax);
        var offered = new List<CodeAction>();
        await new fixes::IoctlGen.CodeFixes.Migration.DeclareIoctlRefactoring().ComputeRefactoringsAsync(new(Document, place.Span, offered.Add, TestContext.Current.CancellationToken));
        return await After(Assert.Single(offered));
    }

    /// <summary>What is generated, and what the rules say of the file as it is.</summary>
    public async Task<(string Generated, IReadOnlyList<string> Reports)> Build()
    {
        var generated = await _project.GetSourceGeneratedDocumentsAsync(TestContext.Current.CancellationToken);
        var texts = await Task.WhenAll(generated.Select(static document => document.GetTextAsync(TestContext.Current.CancellationToken)));
        var reports = await (await Compilation(_project)).WithAnalyzers(ImportedCode.Rules, _project.AnalyzerOptions).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return (string.Join('\n', texts.Select(static text => text.ToString())), [.. reports.Where(static report => report.Severity >= DiagnosticSeverity.Warning).Select(static report => report.ToString())]);
    }

    /// <summary>Writes the assembly.</summary>
    public async Task Save(string path)
    {
        var emitted = (await Compilation(_project)).Emit(path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    static async Task<Compilation> Compilation(Project project) => (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;

    async Task<string> After(CodeAction action)
    {
        var changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken))).ChangedSolution;
        return (await changed.GetDocument(Document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    /// <summary>The assembly that the tests have loaded, not a second copy.</summary>
    sealed class Loaded : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
