using System.Collections.Immutable;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>Whatever stands in a file, generator and rules neither fail nor add errors of their own, and an edit makes what a fresh start makes.</summary>
public sealed class ContractFuzzTests
{
    static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(IoctlGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void Every_file_is_read_without_a_failure_and_without_errors_of_our_own() => Fuzz.Check(CsCheck.Gen.OneOf(ContractText.Small, ContractText.Flawed, ContractText.Any), Survives, 120);

    [Fact]
    public void An_edit_makes_what_a_fresh_start_makes() => Fuzz.Check(CsCheck.Gen.Select(ContractText.Any, ContractText.Any), pair =>
    {
        var (before, after) = (Compile(pair.Item1), Compile(pair.Item2));
        var driver = Driver().RunGenerators(before, TestContext.Current.CancellationToken);
        Assert.Equal(Files(Driver().RunGenerators(before, TestContext.Current.CancellationToken)), Files(driver));
        Assert.Equal(Files(Driver().RunGenerators(after, TestContext.Current.CancellationToken)), Files(driver.RunGenerators(after, TestContext.Current.CancellationToken)));
    }, 60);

    static void Survives(string text)
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compile(text), out var completed, out var reports, TestContext.Current.CancellationToken);
        var run = driver.GetRunResult().Results.Single();
        Assert.Null(run.Exception);

        var crashes = new List<Exception>();
        var found = completed.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(SpecFiles.None.AnalyzerOptions, (exception, _, _) => crashes.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        AssertNone(string.Join("\n", crashes));
        AssertNone(Lines(found.Concat(reports).Where(report => report.Id is "IOCTL9001" or "AD0001" or "CS8785")));

        var errors = completed.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        var generated = errors.FindAll(error => error.Location.SourceTree?.FilePath != "Contract.cs" && error.Location.IsInSource);
        var written = errors.Except(generated).Where(error => error.Severity == DiagnosticSeverity.Error).Select(error => error.Id).ToHashSet();
        AssertNone(Lines(generated.Where(error => error.Severity < DiagnosticSeverity.Error || !written.Contains(error.Id))));

        var isReported = found.Concat(reports).Any(report => report.Severity == DiagnosticSeverity.Error);
        Assert.True(isReported || !written.SetEquals(["CS8795"]) || !errors.Exists(IsDeclared), "A method has no body, and nobody says why.");
    }

    /// <summary>A method without [Ioctl] may be another generator's to write.</summary>
    static bool IsDeclared(Diagnostic report) =>
        report.Location.SourceTree!.GetRoot().FindNode(report.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
        && method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().EndsWith("Ioctl", StringComparison.Ordinal));

    /// <summary>With the whole text, where the comparison of two would show its beginning.</summary>
    static void AssertNone(string reports) => Assert.True(reports.Length == 0, reports);

    static string Lines(IEnumerable<Diagnostic> reports) => string.Join("\n", reports.Select(report => report.ToString()));

    static CSharpCompilation Compile(string text) => EveryShape.Reference.AddSyntaxTrees(Compilations.Parse(text, "Contract.cs"));

    static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create([new IoctlGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Preview));

    static IEnumerable<string> Files(GeneratorDriver driver) => driver.GetRunResult().Results.Single().GeneratedSources.Select(source => $"{source.HintName}\n{source.SourceText}");
}
