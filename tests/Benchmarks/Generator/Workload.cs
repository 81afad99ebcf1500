using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>A project that declares the same calls on the same handle and structures, as one generator wants them.</summary>
/// <param name="generator">Makes the generator.</param>
/// <param name="declarations">Writes its declarations.</param>
/// <param name="types">The number of types, each in a file of its own.</param>
/// <param name="methodsOfType">The number of methods in each.</param>
sealed class Workload(Func<IIncrementalGenerator> generator, Declarations declarations, int types, int methodsOfType)
{
    static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    static readonly CSharpCompilationOptions CompilationOptions =
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    public int Methods { get; } = types * methodsOfType;

    /// <summary>A driver that has run on nothing yet, with the options that the compiler gives it.</summary>
    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [generator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new(disabledOutputs: IncrementalGeneratorOutputKind.Host));

    /// <summary>
    /// A compilation in which nothing of the project is bound: its files are parsed anew, since a tree keeps what was asked of it.
    /// Its references are loaded, which the compiler does once for all generators.
    /// </summary>
    public CSharpCompilation NewCompilation()
    {
        var files = Enumerable.Range(0, types)
            .Select(type => Parse(declarations.TypeFile(type, methodsOfType), $"Meter{type}.cs"))
            .Append(Parse(Declarations.Structures, "Structures.cs"))
            .Append(Parse(UnrelatedFile(edit: 0), "Unrelated.cs"));
        var compilation = CSharpCompilation.Create("Consumer", files, LoadedGenerators.References, CompilationOptions);
        compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    /// <summary>The compilation with another file without declarations.</summary>
    public static CSharpCompilation EditUnrelated(CSharpCompilation compilation, int edit) => Replace(compilation, Parse(UnrelatedFile(edit), "Unrelated.cs"));

    /// <summary>The compilation with another declaration in one of its types.</summary>
    public CSharpCompilation EditDeclaration(CSharpCompilation compilation, int edit) => Replace(compilation, Parse(declarations.TypeFile(type: 0, methodsOfType, edit), "Meter0.cs"));

    /// <summary>Makes sure that everything is generated: the result compiles.</summary>
    public void Check()
    {
        NewDriver().RunGeneratorsAndUpdateCompilation(NewCompilation(), out var updated, out _);
        if (updated.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"What {declarations.GetType().Name} declares does not compile, so its time means nothing: {error}");
    }

    static string UnrelatedFile(int edit) => $"class Unrelated {{ const int Edit = {edit}; }}";

    static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    static CSharpCompilation Replace(CSharpCompilation compilation, SyntaxTree file) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == file.FilePath), file);
}
