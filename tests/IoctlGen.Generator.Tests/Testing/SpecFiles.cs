using System.Collections.Immutable;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>The headers (.h) and pages (.md) of a consumer's project, its other additional files, and its properties, as the package's targets hand them to the compiler.</summary>
sealed class SpecFiles : AnalyzerConfigOptionsProvider
{
    public static readonly SpecFiles None = new([]);

    readonly Options _properties;

    /// <param name="texts">The files.</param>
    /// <param name="properties">Properties of the project.</param>
    SpecFiles(ImmutableArray<AdditionalText> texts, params (string Name, string Value)[] properties)
    {
        Texts = texts;
        _properties = new(properties.ToDictionary(property => "build_property." + property.Name, property => property.Value));
    }

    public ImmutableArray<AdditionalText> Texts { get; }

    public AnalyzerOptions AnalyzerOptions => field ??= new(Texts, this);

    public override AnalyzerConfigOptions GlobalOptions => _properties;

    /// <param name="files">Paths and texts; the metadata Defines of a header follows its path after a blank.</param>
    public static SpecFiles Of(params (string Path, string Text)[] files) => new([.. files.Select(file => (AdditionalText)new File(file.Path, file.Text))]);

    /// <summary>Headers that the project imports.</summary>
    /// <param name="stated">What Import says.</param>
    /// <param name="files">Paths, with the metadata Defines behind a blank, namespaces and texts.</param>
    public static SpecFiles Importing(string stated, params (string Path, string Namespace, string Text)[] files) =>
        new([.. files.Select(file => (AdditionalText)new File(file.Path, file.Text) { Import = stated, Namespace = file.Namespace })]);

    /// <summary>These files and those.</summary>
    public SpecFiles And(SpecFiles others) => new([.. Texts, .. others.Texts]);

    public SpecFiles With(params (string Name, string Value)[] properties) => new(Texts, properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ((File)textFile).Metadata;

    /// <summary>Another object for each text, as a driver gets after an edit.</summary>
    internal sealed class File(string path, string text) : AdditionalText
    {
        readonly string[] _path = path.Split(' ', 2);

        public override string Path => _path[0];

        public string Import { get; init; } = "";

        public string Namespace { get; init; } = "";

        public Options Metadata => new(System.IO.Path.GetExtension(Path) switch
        {
            ".h" => new() { [SpecFileReader.KindOption] = nameof(SpecFileKind.Header), [SpecFileReader.DefinesOption] = _path.Length > 1 ? _path[1] : "", [SpecFileReader.ImportOption] = Import, [SpecFileReader.NamespaceOption] = Namespace },
            ".md" => new() { [SpecFileReader.KindOption] = nameof(SpecFileKind.Page) },
            _ => [],
        });

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    internal sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options Empty = new([]);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
