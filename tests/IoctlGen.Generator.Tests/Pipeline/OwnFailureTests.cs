using System.Collections.Immutable;
using System.Globalization;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>IOCTL9001: a contract at which the generator or a rule fails is given up alone, and says so.</summary>
public sealed class OwnFailureTests
{
    static readonly ContractSteps FailingBuild = ContractSteps.Real with
    {
        Build = (type, compilation, sources, token) => type.Name == "Gauge" ? throw new InvalidOperationException("first line\nsecond line") : ContractSteps.Real.Build(type, compilation, sources, token),
    };

    static readonly ContractSteps FailingEmission = ContractSteps.Real with
    {
        Emit = model => model.HintName == "Acme.Gauge" ? throw new InvalidOperationException("no text") : ContractSteps.Real.Emit(model),
    };

    /// <summary>Fails after a file of the contract has been printed.</summary>
    static readonly ContractSteps FailingHalfway = ContractSteps.Real with
    {
        Emit = model => model.HintName == "Acme.Gauge" ? ContractSteps.Real.Emit(model).Append(model.HintName is [] ? default : throw new InvalidOperationException()) : ContractSteps.Real.Emit(model),
    };

    const string Source = "namespace Acme;\n" + Start + "Meter" + End + Start + "Gauge" + End + Start + "Scale" + End;

    const string Start = "[IoctlGen.IoctlContract(0x8337)]\npublic static partial class ";

    const string End = " { [IoctlGen.Ioctl(0x800)] public static partial void Reset(IoctlGen.IoctlDevice device); }\n";

    [Fact]
    public void A_contract_that_cannot_be_built_is_reported_at_its_name_and_the_others_are_generated()
    {
        var result = Run(FailingBuild);
        Assert.Equal(["Acme.Meter.g.cs", "Acme.Scale.g.cs"], result.GeneratedSources.Select(source => source.HintName));
        var report = Assert.Single(result.Diagnostics);
        Assert.Equal(("IOCTL9001", DiagnosticSeverity.Error), (report.Id, report.Severity));
        Assert.Equal("Contract.cs: (4,28)-(4,33)", report.Location.GetLineSpan().ToString());
        Assert.Equal(
            "The contract 'Gauge' was given up because IoctlGen failed, which is a bug in IoctlGen and not in your code; please report it (InvalidOperationException in <>c.<.cctor>b__12_0: first line second line)",
            System.Text.RegularExpressions.Regex.Replace(report.GetMessage(CultureInfo.InvariantCulture), "b__[0-9]+_[0-9]+", "b__12_0"));
    }

    [Fact]
    public void A_contract_that_is_marked_twice_and_cannot_be_built_is_reported_for_both()
    {
        var result = Run(FailingBuild, source: Source.Replace("[IoctlGen.IoctlContract(0x8337)]\npublic static partial class Gauge", "[IoctlGen.IoctlContract(0x8337), IoctlGen.IoctlContract(0x8338)]\npublic static partial class Gauge", StringComparison.Ordinal));
        Assert.Equal(["IOCTL1021", "IOCTL9001"], result.Diagnostics.Select(report => report.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_contract_that_cannot_be_printed_has_no_file_and_the_others_are_generated(bool halfway)
    {
        var result = Run(halfway ? FailingHalfway : FailingEmission);
        Assert.Equal(["Acme.Meter.g.cs", "Acme.Scale.g.cs"], result.GeneratedSources.Select(source => source.HintName));
        var report = Assert.Single(result.Diagnostics);
        Assert.Equal("IOCTL9001", report.Id);
        Assert.StartsWith("The contract 'Acme.Gauge' was given up", report.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_is_no_failure() => Assert.Throws<OperationCanceledException>(() =>
        Run(ContractSteps.Real with { Build = (_, _, _, _) => throw new OperationCanceledException(new CancellationToken(canceled: true)) }, new CancellationToken(canceled: true)));

    [Fact]
    public async Task A_rule_that_fails_at_a_contract_says_so_and_goes_on_with_the_others()
    {
        var generation = Generation.Of(Compilations.Create([("Contract.cs", Source)]));
        var crashes = new List<Exception>();
        var reports = await generation.Compilation
            .WithAnalyzers([new FailingRule()], new CompilationWithAnalyzersOptions(SpecFiles.None.AnalyzerOptions, (exception, _, _) => crashes.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(crashes);
        Assert.Equal(["IOCTL1001 Meter", "IOCTL1001 Scale", "IOCTL9001 Gauge"], reports.Select(report => $"{report.Id} {Analysis.TextOf(report)}").Order(StringComparer.Ordinal));
        Assert.Contains(reports, report => report.GetMessage(CultureInfo.InvariantCulture).StartsWith("Rule IOCTL1001 of 'Gauge' was given up", StringComparison.Ordinal));
    }

    /// <summary>Reports every contract but one, which it fails at after it has begun.</summary>
#pragma warning disable RS1001 // Not for a compiler to find: the test runs it.
    sealed class FailingRule : ContractRule
    {
        internal override DiagnosticDescriptor Rule => RuleTable.NotPartial;

        internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
        {
            if (contract.Type.Name == "Gauge")
                throw new InvalidOperationException();
            yield return new(null, contract.Type.Locations[0], "", "", "");
        }
    }

    [Fact]
    public void An_imported_contract_that_cannot_be_built_is_given_up_with_its_declaration_and_its_structures_stay()
    {
        var specs = SpecFiles.Importing("true", ("/src/gauge.h", "Acme", "typedef struct _GAUGE_STATE { ULONG Value; } GAUGE_STATE;\n#define IOCTL_GAUGE_RESET CTL_CODE(0x8337, 0x801, METHOD_NEITHER, FILE_ANY_ACCESS) /* Input: none. Output: none. */\n"));
        var compilation = Compilations.Create("class Program { Acme.GAUGE_STATE _state; }");
        CSharpGeneratorDriver.Create([new IoctlGenerator(FailingBuild).AsSourceGenerator()], specs.Texts, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, specs)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var reports, TestContext.Current.CancellationToken);
        Assert.Equal(["IOCTL9001"], reports.Select(report => report.Id));
        Assert.Empty(Compilations.CompilerReports(updated, DiagnosticSeverity.Error));
        Assert.Null(updated.GetTypeByMetadataName("Acme.Gauge"));
    }

    static GeneratorRunResult Run(ContractSteps steps, CancellationToken? cancellationToken = null, string source = Source)
    {
        var compilation = Compilations.Create([("Contract.cs", source)]);
        var result = CSharpGeneratorDriver.Create([new IoctlGenerator(steps).AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGenerators(compilation, cancellationToken ?? TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }
}
