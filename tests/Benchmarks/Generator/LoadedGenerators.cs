using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>Both generators, loaded from where the compiler of this project loads them.</summary>
static class LoadedGenerators
{
    const string LibraryImportAssembly = "Microsoft.Interop.LibraryImportGenerator";

    public static Func<IIncrementalGenerator> IoctlGen { get; } = Factory("IoctlGen.Generator", "IoctlGen.Generator.IoctlGenerator");

    public static Func<IIncrementalGenerator> LibraryImport { get; } = Factory(LibraryImportAssembly, "Microsoft.Interop.LibraryImportGenerator");

    /// <summary>All rules of ours.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Rules { get; } =
    [
        .. Assembly.LoadFrom(PathOf("IoctlGen.Generator")).GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The reference assemblies of the pack that the SDK's generator comes with (its <c>analyzers/dotnet/cs</c> lies beside <c>ref</c>), and the runtime.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Path.GetDirectoryName(PathOf(LibraryImportAssembly))!, "..", "..", "..", "ref"), "*.dll", SearchOption.AllDirectories)
            .Append(typeof(IoctlDevice).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    static Func<IIncrementalGenerator> Factory(string assembly, string type)
    {
        var loaded = Assembly.LoadFrom(PathOf(assembly)).GetType(type, throwOnError: true)!;
        return () => (IIncrementalGenerator)Activator.CreateInstance(loaded)!;
    }

    internal static string PathOf(string assembly) => typeof(LoadedGenerators).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == assembly).Value!;
}
