using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, told by the names of the steps.</summary>
public sealed class IncrementalityTests
{
    const string Contract = """
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device);
        }
        """;

    const string OtherContract = """
        using IoctlGen;

        [IoctlContract(0x8338)]
        public static partial class Gauge
        {
            [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device);
        }
        """;

    [Fact]
    public void An_edit_elsewhere_changes_no_model_and_makes_no_output()
    {
        var run = Edit("Other.cs", "class Other { }", "class Other { int _field = 1; }");
        Assert.Equal([IncrementalStepRunReason.Unchanged], Models(run).Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], Outputs(run).Distinct());
    }

    [Fact]
    public void A_declaration_that_moved_changes_no_model()
    {
        var run = Edit("Meter.cs", Contract, "\n// two lines further down\n" + Contract);
        Assert.Equal([IncrementalStepRunReason.Unchanged], Models(run).Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], Outputs(run).Distinct());
    }

    [Fact]
    public void A_change_in_one_contract_makes_that_contracts_file_alone()
    {
        var run = Edit("Meter.cs", Contract, Contract.Replace("0x800", "0x801"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Models(run));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Outputs(run));
    }

    [Theory]
    [InlineData("0x8337", "0x8339")]
    [InlineData("0x800)", "0x801)")]
    [InlineData("[Ioctl(0x800)]", "[Ioctl(0x800, Header = \"meter.h\")]")]
    [InlineData("public static partial void", "internal static partial void")]
    [InlineData("Reset(", "Restart(")]
    [InlineData("device)", "meter)")]
    [InlineData("device)", "device, int channel)")]
    [InlineData("void", "int")]
    [InlineData("    [Ioctl", "    /// <summary>Documented.</summary>\n    [Ioctl")]
    [InlineData("    [Ioctl", "    public const uint IOCTL_METER_RESET = 0x83372000;\n    [Ioctl")]
    public void Every_change_that_shows_in_the_output_changes_the_model(string before, string after)
    {
        var run = Edit("Meter.cs", Contract, Contract.Replace(before, after));
        Assert.Contains(IncrementalStepRunReason.Modified, Models(run));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        (string, string)[] files =
        [
            ("A.cs", "using IoctlGen; [IoctlContract(1)] public static partial class C { [Ioctl(1)] public static partial void A(this IoctlDevice d); }"),
            ("B.cs", "using IoctlGen; public static partial class C { [Ioctl(2)] public static partial void B(this IoctlDevice d); [Ioctl(4)] public static partial void D(this IoctlDevice d); }"),
            ("C.cs", "using IoctlGen; public static partial class C { [Ioctl(3)] public static partial void C3(this IoctlDevice d); }"),
        ];
        var text = Generation.Of(Compilations.Create(files)).Clean().Text;
        Assert.Equal(text, Generation.Of(Compilations.Create([.. files.Reverse()])).Text);
        Assert.Equal(text, Generation.Of(Compilations.Create([files[1], files[2], files[0]])).Text);
    }

    [Fact]
    public void The_line_ends_of_the_source_do_not_matter()
    {
        var text = Generation.Of(Contract.ReplaceLineEndings("\n")).Text;
        Assert.Equal(text, Generation.Of(Contract.ReplaceLineEndings("\r\n")).Text);
        Assert.DoesNotContain('\r', text);
    }

    /// <summary>Runs on two contracts and one file, then on the same with that file replaced.</summary>
    static GeneratorRunResult Edit(string path, string before, string after)
    {
        var compilation = Compilations.Create([("Meter.cs", Contract), ("Gauge.cs", OtherContract), ("Other.cs", "class Other { }")]);
        var old = compilation.SyntaxTrees.Single(t => t.FilePath == path);
        Assert.Equal(before, old.ToString());

        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new IoctlGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)old.Options,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(old, Compilations.Parse(after, path)), TestContext.Current.CancellationToken);
        return driver.GetRunResult().Results.Single();
    }

    static IEnumerable<IncrementalStepRunReason> Models(GeneratorRunResult run) =>
        run.TrackedSteps[StepNames.Contracts].SelectMany(step => step.Outputs).Select(output => output.Reason);

    static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
}
