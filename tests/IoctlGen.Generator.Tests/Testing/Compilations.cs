using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>Makes compilations like a consumer's: the runtime referenced, nullable on.</summary>
static class Compilations
{
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(IsFrameworkAssembly)
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(IoctlDevice).Assembly.Location),
    ];

    public static CSharpCompilation Create(string source, LanguageVersion version = LanguageVersion.Preview) =>
        Create([("Contract.cs", source)], version);

    public static CSharpCompilation Create((string Path, string Text)[] files, LanguageVersion version = LanguageVersion.Preview, NullableContextOptions nullable = NullableContextOptions.Enable) =>
        CSharpCompilation.Create(
            "Consumer",
            files.Select(file => Parse(file.Text, file.Path, version)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, allowUnsafe: false, checkOverflow: true));

    public static SyntaxTree Parse(string text, string path, LanguageVersion version = LanguageVersion.Preview, DocumentationMode documentation = DocumentationMode.Parse) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(version, documentation), path);

    /// <summary>Errors and warnings of the compiler, sorted, as a build with warnings as errors would stop at.</summary>
    public static string[] CompilerReports(Compilation compilation, DiagnosticSeverity lowest = DiagnosticSeverity.Warning) =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity >= lowest).Select(d => d.ToString()).Order(StringComparer.Ordinal)];

    static bool IsFrameworkAssembly(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll";
    }
}
