using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>What a build says of a source: every analyzer of the generator's assembly, run over what the generator has completed.</summary>
sealed class Analysis
{
    /// <summary>Found, not listed, so that no rule is forgotten.</summary>
    static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(IoctlGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    readonly Markup[] _files;

    Analysis(Markup[] files, Generation generation, IEnumerable<Diagnostic> reports)
    {
        _files = files;
        Generation = generation;
        Reports = [.. reports.OrderBy(r => r.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(r => r.Location.SourceSpan.Start).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    public Generation Generation { get; }

    /// <summary>What our rules report, by place: the errors, and of the warnings and advice those of the rules that the test is about.</summary>
    public IReadOnlyList<Diagnostic> Reports { get; }

    /// <summary>The methods that got no call: those whose body throws, and those that the compiler misses a body of.</summary>
    public IEnumerable<string> Skipped => CompilerErrors.Where(d => d.Id == "CS8795").Select(TextOf).Concat(Generation.Refused).Order(StringComparer.Ordinal);

    /// <summary>The compiler's other errors, and its warnings about generated code.</summary>
    public IEnumerable<string> OtherErrors => CompilerErrors.Where(d => d.Id != "CS8795").Select(d => d.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Each report as the text that it underlines and its message.</summary>
    public string Messages => string.Join("\n", Reports.Select(r => $"{r.Id} {r.DefaultSeverity} at {TextOf(r)}\n    {r.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));

    IEnumerable<Diagnostic> CompilerErrors => Generation.Compilation.GetDiagnostics().Where(d =>
        d.Severity == DiagnosticSeverity.Error || (d.Severity == DiagnosticSeverity.Warning && d.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true));

    public static Task<Analysis> Of(string markup, CSharpCompilationOptions? options = null, string? advice = null) => Of([("Contract.cs", markup)], options, advice);

    /// <summary>Analyzes several files.</summary>
    /// <param name="files">Paths and sources.</param>
    /// <param name="options">Options other than the usual.</param>
    /// <param name="advice">The rule of warning or advice that the test is about; several with blanks between.</param>
    /// <param name="version">The language version of all files.</param>
    /// <param name="others">Other generators: ours does not see what they write, the analyzers do.</param>
    /// <param name="reference">An assembly besides the framework and the runtime.</param>
    /// <param name="specs">The project's headers and pages, and its properties.</param>
    public static async Task<Analysis> Of(
        (string Path, string Markup)[] files, CSharpCompilationOptions? options = null, string? advice = null, LanguageVersion version = LanguageVersion.Preview,
        IIncrementalGenerator[]? others = null, MetadataReference? reference = null, SpecFiles? specs = null)
    {
        var parsed = Array.ConvertAll(files, file => Testing.Markup.Parse(file.Markup, file.Path));
        var compilation = Compilations.Create(Array.ConvertAll(parsed, file => (file.Path, file.Text)), version).AddReferences(reference is null ? [] : [reference]);
        var generation = Generation.Of(options is null ? compilation : compilation.WithOptions(options), specs, others ?? []);
        var crashes = new List<Exception>();
        var run = generation.Compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            (specs ?? SpecFiles.None).AnalyzerOptions, onAnalyzerException: (exception, _, _) => crashes.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var reports = await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        // Collected, not thrown on: the compiler asks within an exception filter, which swallows what is thrown there.
        Assert.Empty(crashes);
        return new(parsed, generation, reports.Concat(generation.Reports).Where(r => r.DefaultSeverity == DiagnosticSeverity.Error || advice?.Split(' ').Contains(r.Id) == true));
    }

    /// <summary>The options of <see cref="Compilations"/>, for a test to vary.</summary>
    public static CSharpCompilationOptions Options => Compilations.Create("").Options;

    /// <summary>Makes sure that our rules report exactly what is marked, no more, no less, and returns what was run.</summary>
    public static Task<Analysis> Matches(string markup, params string[] compilerErrors) => Matches(SpecFiles.None, markup, compilerErrors);

    /// <summary>The same of a project that has spec files.</summary>
    public static async Task<Analysis> Matches(SpecFiles specs, string markup, params string[] compilerErrors)
    {
        var analysis = await Of([("Contract.cs", markup)], specs: specs);
        analysis.MatchesMarkup();
        Assert.Equal(compilerErrors, analysis.OtherErrors);
        return analysis;
    }

    /// <summary>Makes sure that a rule of warning or advice reports exactly what is marked, that nothing is wrong besides, and that all of it is generated.</summary>
    public static async Task<Analysis> Advises(string id, string markup, LanguageVersion version = LanguageVersion.Preview, SpecFiles? specs = null)
    {
        var analysis = await Of([("Contract.cs", markup)], advice: id, version: version, specs: specs);
        analysis.MatchesMarkup();
        Assert.Empty(analysis.OtherErrors);
        Assert.Empty(analysis.Skipped);
        return analysis;
    }

    /// <summary>Makes sure that nothing is reported of a body of methods and that all of it is generated.</summary>
    public static async Task Quiet(string source, SpecFiles? specs = null)
    {
        var analysis = await Matches(specs ?? SpecFiles.None, source);
        Assert.Empty(analysis.Skipped);
    }

    public Analysis MatchesMarkup()
    {
        Assert.Equal(
            _files.SelectMany(file => file.Spans.Select(s => $"{file.Path} {s.Span} {s.Id} {file.Text.AsSpan(s.Span.Start, s.Span.Length)}")).Order(StringComparer.Ordinal),
            Reports.Select(r => $"{r.Location.SourceTree!.FilePath} {r.Location.SourceSpan} {r.Id} {TextOf(r)}").Order(StringComparer.Ordinal));
        return this;
    }

    /// <summary>The text that a report underlines.</summary>
    public static string TextOf(Diagnostic diagnostic) => diagnostic.Location switch
    {
        { SourceTree: { } tree } location => tree.GetText().ToString(location.SourceSpan),
        { Kind: LocationKind.ExternalFile } location => location.GetLineSpan() is var place ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})" : "",
        _ => "the project",
    };
}
