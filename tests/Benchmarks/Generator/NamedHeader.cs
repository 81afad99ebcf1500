using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>A header that a project names, or none, as the package's targets hand it to the compiler.</summary>
sealed class NamedHeader(ImmutableArray<AdditionalText> files, params (string Name, string Value)[] metadata) : AnalyzerConfigOptionsProvider
{
    readonly Options _ofFile = new(metadata.ToDictionary(static one => "build_metadata.AdditionalFiles." + one.Name, static one => one.Value));

    public static NamedHeader None { get; } = new([]);

    public ImmutableArray<AdditionalText> Files { get; } = files;

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    /// <summary>A header, and what the item says of it besides.</summary>
    public static NamedHeader Of(string text, params (string Name, string Value)[] metadata) => new([new File(text)], [("IoctlSpec", "Header"), .. metadata]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _ofFile;

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
