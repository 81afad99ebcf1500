using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Snapshots;

/// <summary>A generator that does what a test tells it, so that the snapshot helper is tried without the real one.</summary>
sealed class TinyGenerator(Action<SourceProductionContext> produce) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (production, _) => produce(production));

    public static GeneratorDriver Run(Action<SourceProductionContext> produce) =>
        CSharpGeneratorDriver.Create(new TinyGenerator(produce)).RunGenerators(CSharpCompilation.Create("Tiny"));
}
