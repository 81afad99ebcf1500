using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>What a project pays for a header of 300 lines that it imports, with and without a part of its own.</summary>
static class ImportSpeed
{
    const int WarmUpRounds = 4, Rounds = 15;

    const string Part = "using IoctlGen; namespace Acme; public static partial class AcmeScope { [Ioctl(\"IOCTL_ACME_SCOPE_READ_LOG\")] public static partial ACME_LOG_ENTRY[] ReadLog(this IoctlDevice device); }";

    static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    public static void Run()
    {
        Console.WriteLine("| a header of 300 lines, imported | first run | after an edit elsewhere | after an edit of the header |");
        Console.WriteLine("|---|---|---|---|");
        Run("without a part of the project's", "class Nothing { }");
        Run("with one", Part);
    }

    static void Run(string name, string part)
    {
        List<Measurement> cold = [], unrelated = [], edited = [];
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "AcmeScope.h"));
            var header = Imported(text);
            GeneratorDriver driver = CSharpGeneratorDriver.Create(
                [LoadedGenerators.IoctlGen().AsSourceGenerator()], header.Files, ParseOptions, header, new(disabledOutputs: IncrementalGeneratorOutputKind.Host));
            var compilation = NewCompilation(part);
            var first = Measurement.Of(ref driver, compilation);
            Check(driver);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse($"class Unrelated {{ const int Edit = {round}; }}"));
            var second = Measurement.Of(ref driver, compilation);
            driver = driver.ReplaceAdditionalText(header.Files[0], Imported(text.Replace("0x3F,", "0x3E,", StringComparison.Ordinal)).Files[0]);
            var third = Measurement.Of(ref driver, compilation);
            if (round < WarmUpRounds)
                continue;
            cold.Add(first);
            unrelated.Add(second);
            edited.Add(third);
        }

        Console.WriteLine($"| {name} | {MedianOf(cold)} | {MedianOf(unrelated)} | {MedianOf(edited)} |");
    }

    /// <summary>A project of 500 files besides.</summary>
    static CSharpCompilation NewCompilation(string part)
    {
        var files = Enumerable.Range(0, 500).Select(file => Parse($"namespace Acme.Other; class Other{file} {{ int _field; }}")).Prepend(Parse(part)).Prepend(Parse("class Unrelated { }"));
        var compilation = CSharpCompilation.Create("Consumer", files, LoadedGenerators.References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    static void Check(GeneratorDriver driver)
    {
        if (driver.GetRunResult().GeneratedTrees.Length != 2)
            throw new InvalidOperationException("The header is not imported, so its time means nothing.");
    }

    static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions);

    static NamedHeader Imported(string text) => NamedHeader.Of(text, ("IoctlImport", "true"), ("IoctlNamespace", "Acme"));

    static string MedianOf(List<Measurement> measurements) =>
        $"{Median.Of(measurements.Select(m => m.Milliseconds)):F1} ms, {Median.Of(measurements.Select(m => (double)m.Bytes)) / (1024 * 1024):F1} MiB";
}
