using IoctlGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Acme.Tests;

public sealed class MeterTests
{
    [Fact]
    public Task Generated_code_is_as_committed() => Verify(Generate("Meter.cs"));

    /// <summary>Runs the generator over a file of the contracts, as the compiler does.</summary>
    static GeneratorDriver Generate(string file)
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contracts", file));

        // Everything that this program runs with: .NET, and IoctlGen's attributes and runtime.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));

        var compilation = CSharpCompilation.Create("Contracts", [CSharpSyntaxTree.ParseText(source)], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        return CSharpGeneratorDriver.Create(new IoctlGenerator()).RunGenerators(compilation);
    }
}
