using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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
            var header = new Header(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "AcmeScope.h")));
            GeneratorDriver driver = CSharpGeneratorDriver.Create(
                [LoadedGenerators.IoctlGen().AsSourceGenerator()], [header], ParseOptions, new Options(), new(disabledOutputs: IncrementalGeneratorOutputKind.Host));
            var compilation = NewCompilation(part);
            var first = Measurement.Of(ref driver, compilation);
            Check(driver);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse($"class Unrelated {{ const int Edit = {round}; }}"));
            var second = Measurement.Of(ref driver, compilation);
            driver = driver.ReplaceAdditionalText(header, new Header(header.Text.Replace("0x3F,", "0x3E,", StringComparison.Ordinal)));
            var third = Measurement.Of(ref driver, compilation);
            if (round < WarmUpRounds)
                continue;
            cold.Add(first);
            unrelated.Add(second);
            edited.Add(third);
        }

        Console.WriteLine($"| {name} | {Median(cold)} | {Median(unrelated)} | {Median(edited)} |");
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

    static string Median(List<Measurement> measurements) =>
        $"{measurements.Select(m => m.Milliseconds).Order().ElementAt(measurements.Count / 2):F1} ms, {measurements.Select(m => m.Bytes).Order().ElementAt(measurements.Count / 2) / (1024 * 1024):F1} MiB";

    sealed class Header(string text) : AdditionalText
    {
        public string Text { get; } = text;

        public override string Path => "/src/AcmeScope.h";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Text);
    }

    /// <summary>What the package's targets say of the header.</summary>
    sealed class Options : AnalyzerConfigOptionsProvider
    {
        static readonly Values OfHeader = new(new() { ["IoctlSpec"] = "Header", ["IoctlImport"] = "true", ["IoctlNamespace"] = "Acme" }), None = new([]);

        public override AnalyzerConfigOptions GlobalOptions => None;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OfHeader;
    }

    sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        const string Metadata = "build_metadata.AdditionalFiles.";

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Metadata, StringComparison.Ordinal) && values.TryGetValue(key[Metadata.Length..], out value);
        }
    }
}
