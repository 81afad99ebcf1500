extern alias generator;

using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Export;
using IoctlGen.Tool.Tests.Export;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NotHeadersLayoutAnalyzer = generator::IoctlGen.Generator.Rules.NotHeadersLayoutAnalyzer;

namespace IoctlGen.Tool.Tests.Parity;

/// <summary>IOCTL3010 and verify judge alike: the types that the one reports are those that the other finds differences in.</summary>
public sealed partial class LayoutParityTests
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
    [InlineData("ddk/mountmgr.h", "ulong")]
    [InlineData("ntddscsi.h", "int")]
    [InlineData("ntddstor.h", "int")]
    [InlineData("usbioctl.h", "ulong")]
    [InlineData("winioctl.h", "int")]
    public void The_same_types_of_real_headers_differ(string name, string type)
    {
        Assert.SkipUnless(Directory.Exists(Mingw + "/ddk"), "The mingw-w64 headers are not installed (Debian: mingw-w64-common).");
        CompareReal(Path.Combine(Mingw, name), type, [Mingw, Mingw + "/ddk"]);
    }

    /// <summary>Import/refresh-sdk.sh fetches these headers.</summary>
    [Theory]
    [InlineData("um/winioctl.h", "int")]
    [InlineData("shared/ntddstor.h", "ulong")]
    [InlineData("shared/ntddscsi.h", "int")]
    [InlineData("shared/usbioctl.h", "int")]
    public void The_same_types_of_the_SDKs_headers_differ(string name, string type)
    {
        var include = Environment.GetEnvironmentVariable(SdkImportTests.Variable);
        Assert.SkipUnless(include is not null, $"{SdkImportTests.Variable} names no folder of headers; Import/refresh-sdk.sh does.");
        CompareReal(Path.Combine(include, name), type, [Path.Combine(include, "shared"), Path.Combine(include, "um"), Path.Combine(include, "ucrt")]);
    }

    static void CompareReal(string path, string type, string[] folders)
    {
        var included = new HashSet<string>(StringComparer.Ordinal) { path };
        var (x64, x86) = (Opened(path, folders, CTarget.X64, included), Opened(path, folders, CTarget.X86, included));
        var source = FilePrinter.Print(Importer.Import(x64, x86, path, new Dictionary<string, PageFacts>(), ""));
        Header[] headers = [.. included.Select(static file => new Header(file, File.ReadAllText(file)))];
        using var client = Client.Compile(source);
        using var other = Client.Compile(IntegerField().Replace(source, $"public $1{type} $2"));

        // Import has asked them for types of Windows, too.
        (x64, x86) = (Opened(path, folders, CTarget.X64, included), Opened(path, folders, CTarget.X86, included));
        Assert.Equal(ByVerify(client, path, x64, x86), ByRule(client, headers));
        var different = ByVerify(other, path, x64, x86);
        Assert.NotEmpty(different);
        Assert.Equal(different, ByRule(other, headers));
    }

    /// <summary>A field, or a reference to one; what holds bit fields would not fit their marks.</summary>
    [GeneratedRegex(@"public (ref |)uint ((?!_bits)\w+(;| => ref ))")]
    private static partial Regex IntegerField();

    /// <summary>Structures in C# and others of the same names in the header; and the same ones.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_same_of_any_structures_differ(int seed)
    {
        var (random, differences) = (new Random(seed), 0);
        for (var i = 0; i < 12; i++)
        {
            var structures = AnyStructureTests.Structures(random);
            using var client = Client.Compile(
                TypeParityTests.CSharpOf(structures) + $"[IoctlContract(0x8337)] static partial class Lab {{ [Ioctl(0x801)] public static partial void Set(this IoctlDevice device, in {structures[^1].Name} input); }}");
            foreach (var others in new[] { structures, AnyStructureTests.Structures(random) })
            {
                var text = new HeaderText();
                var writer = new StructureWriter(text, new());
                foreach (var structure in others)
                    writer.Write(structure);
                var (x64, x86) = (Read(text.ToString(), CTarget.X64), Read(text.ToString(), CTarget.X86));
                var different = ByVerify(client, "Public.h", x64, x86);
                differences += different.Count;
                Assert.Equal(different, ByRule(client, new Header("Public.h", text.ToString())));
            }
        }

        Assert.NotEqual(0, differences);
    }

    static CHeader Read(string text, CTarget target) => CHeaderReader.Read(new("Public.h", text), target: target, cancellationToken: TestContext.Current.CancellationToken);

    static CHeader Opened(string path, string[] folders, CTarget target, HashSet<string> included)
    {
        return CHeaderReader.Read(new(path, File.ReadAllText(path)), new() { Include = Include }, target, TestContext.Current.CancellationToken);

        HeaderFile? Include(string name, string from)
        {
            if (folders.Prepend(Path.GetDirectoryName(from)!).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is not { } found)
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
