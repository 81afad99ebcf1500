using System.Collections.Immutable;
using System.Reflection;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>A user can answer a warning in his own file, and nowhere else: generated code has none, whatever the declaration is.</summary>
public sealed class SilenceTests
{
    static readonly CSharpCompilationOptions Strictest = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error);

    [Theory]
    [InlineData("CS0628", "[IoctlContract(1)] public sealed partial class Meter(IoctlDevice device) { [Ioctl(1)] protected partial void Start(); }")]
    [InlineData("CS0465", "[IoctlContract(1)] public partial class Meter(IoctlDevice device) { [Ioctl(1)] public partial void Finalize(); }")]
    [InlineData("CS0109", "[IoctlContract(1)] public partial class Meter(IoctlDevice device) { [Ioctl(1)] public new partial void Start(); }")]
    [InlineData("CS0108", "public class Base { public void Start() { } } [IoctlContract(1)] public partial class Meter(IoctlDevice device) : Base { [Ioctl(1)] public partial void Start(); }")]
    [InlineData("CS0114", "public class Base { public virtual void Start() { } } [IoctlContract(1)] public partial class Meter(IoctlDevice device) : Base { [Ioctl(1)] public partial void Start(); }")]
    [InlineData("CS0672", "public abstract class Base { [System.Obsolete] public abstract void Start(); } [IoctlContract(1)] public partial class Meter(IoctlDevice device) : Base { [Ioctl(1)] public override partial void Start(); }")]
    [InlineData("CS0809", "public abstract class Base { public abstract void Start(); } [IoctlContract(1)] public partial class Meter(IoctlDevice device) : Base { [Ioctl(1), System.Obsolete] public override partial void Start(); }")]
    [InlineData("CS8765", "public abstract class Base { public abstract void Start(IoctlInput<int>? input); } [IoctlContract(1)] public partial class Meter(IoctlDevice device) : Base { [Ioctl(1)] public override partial void Start(IoctlInput<int> input); }")]
    [InlineData("CS8981", "public struct reply { public int Size; } [IoctlContract(1)] public partial class meter(IoctlDevice device) { [Ioctl(1)] public partial reply Start(); }")]
    [InlineData("CS3001", "[assembly: System.CLSCompliant(true)] [IoctlContract(1)] public partial class Meter(IoctlDevice device) { [Ioctl(1)] public partial void Start(ref int value); [Ioctl(1)] public partial void Start(out uint value); [Ioctl(2)] public partial void start(in int value); }")]
    [InlineData("CS0618", "[System.Obsolete(\"Old.\")] public struct Reply { public int Size; } [IoctlContract(1)] public partial class Meter(IoctlDevice device) { [Ioctl(1)] public partial Reply Start(); }")]
    [InlineData("CS1591", "[IoctlContract(1)] public partial class Meter(IoctlDevice device) { [Ioctl(1)] public partial void Start(); }")]
    public void What_the_compiler_says_of_a_declaration_it_says_in_the_users_file(string expected, string contract)
    {
        var generation = Generation.Of(EveryShape.Reference.WithOptions(Strictest).AddSyntaxTrees(Compilations.Parse("using IoctlGen;\n" + contract, "Contract.cs", documentation: DocumentationMode.Diagnose)));
        var reports = generation.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity != DiagnosticSeverity.Hidden).ToList();
        Assert.NotEmpty(generation.HintNames);
        Assert.Contains(expected, reports.Select(d => d.Id));
        Assert.All(reports, d => Assert.Equal("Contract.cs", d.Location.SourceTree!.FilePath));
    }

    /// <summary>The line that silences the file is for what the declaration brings along; what the generator writes needs none.</summary>
    [Fact]
    public void What_the_generator_writes_itself_has_no_warning_to_silence()
    {
        const string Silence = "#pragma warning disable";
        var compilation = Generation.Of(EveryShape.Compile(LanguageVersion.Preview, Strictest, text => text)).Compilation;
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
        {
            var text = tree.GetText(TestContext.Current.CancellationToken).ToString();
            Assert.Contains(Silence, text, StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text.Replace(Silence, "", StringComparison.Ordinal))));
        }

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.ToString()));
    }

    [Fact]
    public async Task The_analyzers_of_the_SDK_say_nothing_of_generated_code_with_every_rule_on()
    {
        var analyzers = NetAnalyzers();
        Assert.SkipWhen(analyzers.IsEmpty, "There is no SDK beside this runtime.");
        var rules = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().ToDictionary(id => id, _ => ReportDiagnostic.Error);
        var compilation = Generation.Of(EveryShape.Compile(LanguageVersion.Preview, Strictest.WithSpecificDiagnosticOptions(rules), text => text)).Compilation;
        var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(SpecFiles.None.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var reports = await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(reports);
        Assert.Empty(reports.Where(d => d.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true).Select(d => d.ToString()));
    }

    static ImmutableArray<DiagnosticAnalyzer> NetAnalyzers()
    {
        var root = Path.GetFullPath("../../..", Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        return !Directory.Exists(Path.Combine(root, "sdk")) ? [] :
        [
            .. Directory.EnumerateDirectories(Path.Combine(root, "sdk")).Order(StringComparer.Ordinal).TakeLast(1)
                .SelectMany(sdk => Directory.EnumerateFiles(Path.Combine(sdk, "Sdks/Microsoft.NET.Sdk/analyzers"), "*NetAnalyzers.dll").Order(StringComparer.Ordinal).Select(Assembly.LoadFrom).ToList())
                .SelectMany(TypesOf)
                .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
    }

    /// <summary>Some are of Visual Basic, whose compiler is not here.</summary>
    static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
