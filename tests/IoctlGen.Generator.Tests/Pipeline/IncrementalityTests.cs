using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit in a file with a contract, and what after one elsewhere.</summary>
public sealed class IncrementalityTests
{
    const string Meter = """
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            // Zeroes the meter.
            [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device);
        }
        """;

    const string Gauge = """
        using IoctlGen;

        [IoctlContract(0x8338)]
        public static partial class Gauge
        {
            [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device);
        }
        """;

    static readonly (string, string)[] Files = [("Meter.cs", Meter), ("Gauge.cs", Gauge), ("Other.cs", "class Other { }")];

    [Theory]
    [InlineData("Other.cs", "class Other { int _field = 1; }")]
    [InlineData("Other.cs", null)]
    [InlineData("Another.cs", "namespace Acme { struct Another { } }")]
    [InlineData("Another.cs", "[System.Obsolete] class Another { }")]
    public void An_edit_elsewhere_changes_no_model_and_makes_no_output(string path, string? text) => AssertNothingIsMade(Rerun.Of(Files, path, text));

    [Theory]
    [InlineData("using IoctlGen;", "\n// two lines further down\nusing IoctlGen;")]
    [InlineData("// Zeroes the meter.", "// Sets the meter to zero.")]
    [InlineData("    // Zeroes the meter.\n", "")]
    [InlineData("void Reset(this IoctlDevice device)", "void\n        Reset ( this  IoctlDevice /* real or fake */ device )")]
    [InlineData("{\n", "{\n    static int _count;\n\n")]
    public void An_edit_that_shows_in_no_output_changes_no_model_and_makes_none(string before, string after) =>
        AssertNothingIsMade(Rerun.Of(Files, "Meter.cs", Meter.Replace(before, after)));

    [Fact]
    public void A_change_in_one_contract_makes_that_contracts_file_alone()
    {
        var run = Rerun.Of(Files, "Meter.cs", Meter.Replace("0x800", "0x801"));
        Assert.Equal([Modified, Unchanged], run.Models);
        Assert.Equal([Modified, Cached], run.Outputs);
        Assert.Equal(["Meter.g.cs"], run.MadeAgain);
    }

    /// <summary>The last one: the compiler tells files with attributes apart by their place, so that those behind a removed one are made again.</summary>
    [Fact]
    public void A_contract_that_is_removed_leaves_those_before_it_alone()
    {
        var run = Rerun.Of(Files, "Gauge.cs", null);
        Assert.Equal([Unchanged, Removed], run.Models);
        Assert.Equal(["Meter.g.cs"], run.Files);
        Assert.Empty(run.MadeAgain);
    }

    [Fact]
    public void A_type_that_is_no_contract_any_more_leaves_the_others_alone()
    {
        var run = Rerun.Of(Files, "Meter.cs", Meter.Replace("[IoctlContract(0x8337)]\n", ""));
        Assert.Equal([Removed, Unchanged], run.Models);
        Assert.Equal(["Gauge.g.cs"], run.Files);
        Assert.Empty(run.MadeAgain);
    }

    [Fact]
    public void A_contract_that_is_renamed_gets_a_file_of_its_new_name()
    {
        var run = Rerun.Of(Files, "Meter.cs", Meter.Replace("class Meter", "class Voltmeter"));
        Assert.Equal([Modified, Unchanged], run.Models);
        Assert.Equal(["Gauge.g.cs", "Voltmeter.g.cs"], run.Files.Order());
        Assert.Equal(["Voltmeter.g.cs"], run.MadeAgain);
    }

    [Fact]
    public void A_contract_that_is_added_leaves_the_others_alone()
    {
        var run = Rerun.Of(Files, "Scale.cs", Gauge.Replace("Gauge", "Scale"));
        Assert.Equal([Unchanged, Unchanged, New], run.Models);
        Assert.Equal([Unchanged], run.Clashes);
        Assert.Equal(["Scale.g.cs"], run.MadeAgain);
    }

    [Fact]
    public void A_contract_whose_name_differs_in_case_only_renames_the_file_of_the_other()
    {
        var run = Rerun.Of(Files, "Scale.cs", Gauge.Replace("Gauge", "METER"));
        Assert.Equal([Unchanged, Unchanged, New], run.Models);
        Assert.Equal([Modified], run.Clashes);
        Assert.Equal(["METER-1.g.cs", "Meter-2.g.cs"], run.Files.Where(file => file != "Gauge.g.cs").Order(StringComparer.Ordinal));
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
    public void Every_change_that_shows_in_the_output_changes_the_model(string before, string after) =>
        Assert.Equal([Modified, Unchanged], Rerun.Of(Files, "Meter.cs", Meter.Replace(before, after)).Models);

    internal static void AssertNothingIsMade(Rerun run)
    {
        Assert.Equal([Unchanged], run.Models.Distinct());
        Assert.Equal([Cached], run.Outputs.Distinct());
        Assert.Empty(run.MadeAgain);
    }
}
