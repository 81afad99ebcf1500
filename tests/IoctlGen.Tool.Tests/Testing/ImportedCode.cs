extern alias generator;

using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Tool.Tests;

/// <summary>C# that was imported, compiled as a user's project compiles it: with the generator and all rules.</summary>
sealed class ImportedCode
{
    static readonly string RuntimePath = Path.Combine(AppContext.BaseDirectory, "runtime", "IoctlGen.dll");

    internal static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(RuntimePath)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    internal static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        .. typeof(generator::IoctlGen.Generator.IoctlGenerator).Assembly.GetTypes()
            .Where(static type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    readonly Compilation _compilation;

    ImportedCode(Compilation compilation, IReadOnlyList<string> findings) => (_compilation, Complaints) = (compilation, findings);

    /// <summary>Warnings and errors of the compiler, the generator and the rules.</summary>
    public IReadOnlyList<string> Complaints { get; }

    /// <summary>The findings that stop a build.</summary>
    public IEnumerable<string> Errors => Complaints.Where(static finding => finding.Contains(": error ", StringComparison.Ordinal));

    /// <summary>What the command makes of a header, which it must take and the compiler too.</summary>
    /// <param name="folder">Where the header is written, as <c>Public.h</c>.</param>
    /// <param name="header">Its text.</param>
    public static async Task<string> Import(TemporaryFolder folder, string header)
    {
        var path = folder.PathOf("Public.h");
        await File.WriteAllTextAsync(path, header, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", path);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Empty((await Compile(run.Output)).Complaints);
        return run.Output;
    }

    public static Task<ImportedCode> Compile(params string[] sources) => Compile(LanguageVersion.CSharp12, sources);

    /// <param name="language">The version of C#.</param>
    /// <param name="sources">The files.</param>
    public static async Task<ImportedCode> Compile(LanguageVersion language, params string[] sources)
    {
        var compilation = CSharpCompilation.Create(
            "Imported",
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, new(language, DocumentationMode.Diagnose), $"Contract{i}.cs")),
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true));
        CSharpGeneratorDriver.Create(new generator::IoctlGen.Generator.IoctlGenerator())
            .WithUpdatedParseOptions(new CSharpParseOptions(language))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var refusals, TestContext.Current.CancellationToken);
        var reports = await generated.WithAnalyzers(Rules).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return new(generated, [.. refusals.Concat(reports).Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.ToString()).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes the assembly.</summary>
    public void Save(string path) => Assert.True(_compilation.Emit(path, cancellationToken: TestContext.Current.CancellationToken).Success);

    /// <summary>The assembly, to run what is in it.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        Assert.True(_compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        stream.Position = 0;
        return new Context().LoadFromStream(stream);
    }

    /// <summary>To the default context, IoctlGen is the executable: names of assemblies know no case.</summary>
    sealed class Context() : AssemblyLoadContext("Imported")
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == "IoctlGen" ? LoadFromAssemblyPath(RuntimePath) : null;
    }
}
