using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>A header that a project names, or none, as the package's targets hand it to the compiler.</summary>
sealed class NamedHeader(ImmutableArray<AdditionalText> files) : AnalyzerConfigOptionsProvider
{
    public static NamedHeader None { get; } = new([]);

    public ImmutableArray<AdditionalText> Files { get; } = files;

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public static NamedHeader Of(string text) => new([new File(text)]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new() { ["build_metadata.AdditionalFiles.IoctlSpec"] = "Header" });

    sealed class File(string text) : AdditionalText
    {
        readonly SourceText _text = SourceText.From(text);

        public override string Path => "/driver/Public.h";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
