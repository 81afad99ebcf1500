extern alias generator;

using System.Globalization;
using CsCheck;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Export;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NotHeadersLayoutAnalyzer = generator::IoctlGen.Generator.Rules.NotHeadersLayoutAnalyzer;

namespace IoctlGen.Tool.Tests.Parity;

/// <summary>IOCTL3010 and verify judge alike: the types that the one reports are those that the other finds differences in.</summary>
public sealed class LayoutParityTests
{
    const string Mingw = "/usr/x86_64-w64-mingw32/include";

    /// <summary>What becomes of a header after it was imported; the first is nothing.</summary>
    static readonly (string From, string To)[] Edits =
    [
        ("ULONG ", "ULONG "), ("ULONG ", "USHORT "), ("UCHAR ", "CHAR "), ("LONG ", "PVOID "), (" A;", " Other;"), (" = 0", " = 7"), (" : 3", " : 2"), ("struct ", "union "), ("PVOID", "ULONG"),
    ];

    [Fact]
    public void The_same_types_differ() => Fuzz.Check(
        Gen.Select(HeaderGrammar.Header, Gen.Int[0, Edits.Length - 1], static (header, edit) => (header, edit)),
        static pair => Compare(pair.header, pair.header.Replace(Edits[pair.edit].From, Edits[pair.edit].To, StringComparison.Ordinal)),
        iterations: 40);

    static void Compare(string before, string after)
    {
        var file = Importer.Import(Read(before, CTarget.X64), Read(before, CTarget.X86), "Public.h", new Dictionary<string, PageFacts>(), "");
        using var client = Client.Compile(FilePrinter.Print(file));

        Assert.Equal(ByVerify(client, "Public.h", Read(after, CTarget.X64), Read(after, CTarget.X86)), ByRule(client, new Header("Public.h", after)));
    }

    /// <summary>Real headers, as they are, and with the integers of one type in C# turned into another.</summary>
    [Theory]
    [InlineData("ddk/mountmgr.h", "uint", "ulong")]
    public void The_same_types_of_real_headers_differ(string name, string from, string to)
    {
        Assert.SkipUnless(Directory.Exists(Mingw + "/ddk"), "The mingw-w64 headers are not installed (Debian: mingw-w64-common).");
        var path = Path.Combine(Mingw, name);
        var included = new HashSet<string>(StringComparer.Ordinal) { path };
        var (x64, x86) = (Opened(path, CTarget.X64, included), Opened(path, CTarget.X86, included));
        var source = FilePrinter.Print(Importer.Import(x64, x86, path, new Dictionary<string, PageFacts>(), ""));
        Header[] headers = [.. included.Select(static file => new Header(file, File.ReadAllText(file)))];
        using var client = Client.Compile(source);
        using var other = Client.Compile(source.Replace($"public {from} ", $"public {to} ", StringComparison.Ordinal).Replace($"public ref {from} ", $"public ref {to} ", StringComparison.Ordinal));

        Assert.Equal(ByVerify(client, name, x64, x86), ByRule(client, headers));
        var different = ByVerify(other, name, x64, x86);
        Assert.NotEmpty(different);
        Assert.Equal(different, ByRule(other, headers));
    }

    static CHeader Read(string text, CTarget target) => CHeaderReader.Read(new("Public.h", text), target: target, cancellationToken: TestContext.Current.CancellationToken);

    static CHeader Opened(string path, CTarget target, HashSet<string> included)
    {
        return CHeaderReader.Read(new(path, File.ReadAllText(path)), new() { Include = Include }, target, TestContext.Current.CancellationToken);

        HeaderFile? Include(string name, string from)
        {
            if (new[] { Path.GetDirectoryName(from)!, Mingw, Mingw + "/ddk" }.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is not { } found)
                return null;
            included.Add(found);
            return new(found, File.ReadAllText(found));
        }
    }

    static List<string> ByVerify(Client client, string name, CHeader x64, CHeader x86)
    {
        var contracts = ContractReader.Read(client.Assembly);
        return
        [
            .. HeaderContents.Of(contracts, Path.GetFileName(name), all: false).Types
                .Where(type => new[] { x64, x86 }.SelectMany(header => TypeComparison.Differences(type, header)).Any(static difference => !difference.IsUnread))
                .Select(static type => type.FullName).Order(StringComparer.Ordinal),
        ];
    }

    static List<string> ByRule(Client client, params Header[] headers)
    {
        var options = new AnalyzerOptions([.. headers], new Options());
        var reports = client.Compilation.WithAnalyzers([new NotHeadersLayoutAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        Assert.All(reports, static report => Assert.Equal("IOCTL3010", report.Id));
        return [.. reports.Select(static report => report.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]).Order(StringComparer.Ordinal)];
    }

    sealed class Header(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>All additional files are headers, as the package's targets mark them.</summary>
    sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles.IoctlSpec"] = "Header" });

        sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
