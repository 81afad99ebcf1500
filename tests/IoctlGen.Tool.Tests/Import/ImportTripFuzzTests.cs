using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Verify;

namespace IoctlGen.Tool.Tests;

/// <summary>What import makes of any header compiles, and verify finds no difference.</summary>
public sealed class ImportTripFuzzTests
{
    [Fact]
    public void What_is_imported_compiles_and_agrees_with_its_header() => Fuzz.Check(HeaderGrammar.Header, Trip, iterations: 40);

    static void Trip(string text)
    {
        var (x64, x86) = (Read(text, CTarget.X64), Read(text, CTarget.X86));
        Assert.Empty(x64.Problems.Select(static problem => problem.ToString()));
        var file = Importer.Import(x64, x86, "Public.h", new Dictionary<string, PageFacts>(), "");
        using var client = Client.Compile(FilePrinter.Print(file));

        var contracts = ContractReader.Read(client.Assembly);
        var header = new VerifiedHeader("Public.h", [x64, x86], new HashSet<string>(), new HashSet<string>());
        var comparison = HeaderComparison.Of(contracts, [new("Public.h", [])], [header]);

        Assert.Empty(comparison.Differences.Select(static difference => difference.ToString()));
    }

    static CHeader Read(string text, CTarget target) => CHeaderReader.Read(new("Public.h", text), target: target, cancellationToken: TestContext.Current.CancellationToken);
}
