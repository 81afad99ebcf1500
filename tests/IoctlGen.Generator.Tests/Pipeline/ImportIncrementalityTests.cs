using IoctlGen.Generator.Tests.Importing;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>What runs again of an imported header after an edit.</summary>
public sealed class ImportIncrementalityTests
{
    const string Part = "using IoctlGen; namespace Acme; static partial class Meter { [Ioctl(\"IOCTL_METER_CALIBRATE\")] public static partial void Calibrate(this IoctlDevice device); }";

    static readonly (string, string)[] Files = [("Other.cs", "class Other { }"), ("Gauge.cs", "using IoctlGen; [IoctlContract(0x8338)] public static partial class Gauge { [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device); }")];

    static SpecFiles Specs(string header = ImportExamples.Header) => SpecFiles.Importing("true", (ImportExamples.Path, "Acme", header));

    /// <summary>The header is not read, nothing is imported, and no text is parsed and bound.</summary>
    [Theory]
    [InlineData("Other.cs", "class Other { int _field; }")]
    [InlineData("Other.cs", null)]
    [InlineData("Another.cs", "namespace Acme { struct Another { } }")]
    [InlineData("Gauge.cs", "class Gauge { }")]
    public void An_edit_elsewhere_imports_nothing_again(string path, string? text)
    {
        var run = Edit(Files, path, text);
        Assert.Equal([Cached], run.Imports);
        Assert.Equal([Cached], run.ImportedContracts);
        Assert.DoesNotContain("Acme.Meter.g.cs", run.MadeAgain);
        Assert.DoesNotContain("Public.h+Import.g.cs", run.MadeAgain);
    }

    [Fact]
    public void A_part_of_the_users_builds_the_contract_again_and_imports_nothing()
    {
        var run = Edit(Files, "Part.cs", Part);
        Assert.Equal([Cached], run.Imports);
        Assert.Equal([Modified], run.ImportedContracts);
        Assert.Equal(["Acme.Meter.g.cs", "Public.h+Import.g.cs"], run.MadeAgain.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_a_part_of_the_users_an_edit_elsewhere_makes_nothing_again()
    {
        var run = Edit([.. Files, ("Part.cs", Part)], "Other.cs", "class Other { int _field; }");
        Assert.Equal([Cached], run.Imports);
        Assert.Equal([Unchanged], run.ImportedContracts);
        Assert.Empty(run.MadeAgain);
    }

    [Fact]
    public void A_structure_that_the_users_part_names_is_heeded()
    {
        const string Reply = "namespace Acme; public struct Reply { public int Count; }";
        var run = Edit([.. Files, ("Part.cs", Part.Replace("void Cal", "Reply Cal")), ("Reply.cs", Reply)], "Reply.cs", Reply.Replace("int Count", "long Count; public byte Kind"));
        Assert.Equal([Modified], run.ImportedContracts);
        Assert.Equal(["Acme.Meter.g.cs"], run.MadeAgain);
    }

    [Fact]
    public void An_edit_of_the_header_makes_its_files_again()
    {
        var specs = Specs();
        var run = Rerun.Of(Compilations.Create(Files), specs, specs.Texts.Single(), Specs(ImportExamples.Header.Replace("0x802", "0x812")).Texts.Single());
        Assert.Equal([Modified], run.Imports);
        Assert.Equal(["Acme.Meter.g.cs", "Public.h+Import.g.cs"], run.MadeAgain.Order(StringComparer.Ordinal));
    }

    /// <summary>The candidate of the first run is equal to that of the second, and the driver keeps one of them.</summary>
    [Fact]
    public void A_header_that_is_edited_after_an_edit_of_C_sharp_is_imported()
    {
        var specs = Specs();
        var first = Compilations.Create(Files);
        var driver = Rerun.Driver(first, specs).RunGenerators(first, TestContext.Current.CancellationToken);
        first = Rerun.Edit(first, "Other.cs", "class Other { int _field; }");
        driver = driver.RunGenerators(first, TestContext.Current.CancellationToken);
        GC.Collect();
        driver = driver.ReplaceAdditionalText(specs.Texts.Single(), Specs(ImportExamples.Header.Replace("0x802", "0x812")).Texts.Single()).RunGenerators(first, TestContext.Current.CancellationToken);
        Assert.Contains("0x812", driver.GetRunResult().Results.Single().GeneratedSources.Single(source => source.HintName == "Public.h+Import.g.cs").SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_imports_nothing_builds_nothing()
    {
        var before = Compilations.Create(Files);
        var run = Rerun.Of(before, Rerun.Edit(before, "Other.cs", "class Other { int _field; }"));
        Assert.Equal([Cached], run.Imports);
        Assert.Equal([Cached], run.ImportedContracts);
    }

    static Rerun Edit((string, string)[] files, string path, string? text)
    {
        var before = Compilations.Create(files);
        return Rerun.Of(before, Rerun.Edit(before, path, text), Specs());
    }
}
