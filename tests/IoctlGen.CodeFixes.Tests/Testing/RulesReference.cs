using System.Collections.Immutable;
using System.Reflection;
using IoctlGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>The generator and its analyzers, as a consumer's project refers to them: by file.</summary>
static class RulesReference
{
    public static AnalyzerFileReference Instance { get; } = To(typeof(IoctlGenerator).Assembly);

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = Instance.GetAnalyzers(LanguageNames.CSharp);

    public static AnalyzerFileReference To(Assembly assembly) => new(assembly.Location, new LoadedAssemblies());

    /// <summary>The assembly that the tests have loaded, not a second copy.</summary>
    sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
