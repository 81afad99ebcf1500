using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using IoctlGen.Generator.Tests.Rules;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>The catalogue is read when a declaration names a published code, and not at all in a build that names none. Each build has the generator loaded anew.</summary>
public sealed class CatalogueReadingTests
{
    [Theory]
    [InlineData("[Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Start(this IoctlDevice device);", false)]
    [InlineData("[Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write, Name = \"IOCTL_DISK_GET_LENGTH_INFO\")] public static partial void Start(this IoctlDevice device);", false)]
    [InlineData("[Ioctl(\"IOCTL_DISK_GET_LENGTH_INFO\")] public static partial long GetLength(this IoctlDevice device);", true)]
    public async Task A_build_reads_it_only_for_a_published_name(string method, bool isRead) =>
        Assert.Equal(isRead, await ReadsCatalogue(SpecExamples.Contract(method, "IoctlContract(0x8337)"), SpecFiles.None));

    [Theory]
    [InlineData("const uint StorageEjectMedia = 0x2D4804, GENERIC_READ = 0x80000000;", false)]
    [InlineData("enum Functions { IOCTL_STORAGE_EJECT_MEDIA = 0x202, IoctlStorageLoadMedia = 0x203 }", false)]
    [InlineData("const uint IOCTL_METER_START = 0x8337A004;", false)]
    [InlineData("static readonly object? IoctlLock = null; static uint FsctlCode(uint function) => (9u << 16) | (function << 2);", false)]
    [InlineData("const uint IOCTL_STORAGE_EJECT_MEDIA = 0x2D4808;", true)]
    public async Task A_build_reads_it_only_for_a_constant_that_may_be_a_published_code(string member, bool isRead) =>
        Assert.Equal(isRead, await ReadsCatalogue($"static class Codes {{ {member} }}", SpecFiles.None));

    [Fact]
    public async Task A_vendors_code_that_its_header_gives_is_looked_for_nowhere_else() => Assert.False(await ReadsCatalogue(
        SpecExamples.Contract("[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);"), SpecExamples.WithPages));

    [Fact]
    public async Task A_build_without_contracts_reads_nothing() => Assert.False(await ReadsCatalogue("class Program { }", SpecExamples.WithPages));

    static async Task<bool> ReadsCatalogue(string source, SpecFiles specs)
    {
        var context = new AssemblyLoadContext(nameof(CatalogueReadingTests), isCollectible: true);
        try
        {
            var assembly = context.LoadFromAssemblyPath(typeof(IoctlGenerator).Assembly.Location);
            var generator = (IIncrementalGenerator)Activator.CreateInstance(assembly.GetType(typeof(IoctlGenerator).FullName!)!)!;
            var before = Compilations.Create(source);
            CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], specs.Texts, (CSharpParseOptions)before.SyntaxTrees[0].Options, specs)
                .RunGeneratorsAndUpdateCompilation(before, out var compilation, out _, TestContext.Current.CancellationToken);
            ImmutableArray<DiagnosticAnalyzer> analyzers =
            [
                .. assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
            ];
            var reports = await compilation.WithAnalyzers(analyzers, specs.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
            Assert.Empty(reports.Where(report => report.Severity != DiagnosticSeverity.Hidden));
            return IsRead(assembly.GetType("IoctlGen.Specs.Catalogue.PublishedCatalogue", throwOnError: true)!);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>By the lazy fields that hold what was loaded.</summary>
    static bool IsRead(Type catalogue)
    {
        var loaded = catalogue.GetFields(BindingFlags.NonPublic | BindingFlags.Static).Where(field => field.FieldType.Name == typeof(Lazy<>).Name).Select(field => field.GetValue(null)!).ToList();
        Assert.NotEmpty(loaded);
        return loaded.Any(lazy => (bool)lazy.GetType().GetProperty(nameof(Lazy<>.IsValueCreated))!.GetValue(lazy)!);
    }
}
