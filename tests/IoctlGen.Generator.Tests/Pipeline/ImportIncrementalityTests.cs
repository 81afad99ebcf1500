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

    [Theory]
    [InlineData("Other.cs", "class Other { int _field; }")]
    [InlineData("Another.cs", "namespace Acme { struct Another { } }")]
    public void With_a_part_of_the_users_an_edit_elsewhere_builds_nothing_again(string path, string text)
    {
        var run = Edit([.. Files, ("Part.cs", Part)], path, text);
        Assert.Equal([Cached], run.Imports);
        Assert.Equal([Cached], run.ImportedContracts);
        Assert.Empty(run.MadeAgain);
    }

    /// <summary>Directly or not, by a field, by a constant, by an alias of the whole project; or another type of the name that is nearer.</summary>
    [Theory]
    [InlineData("Reply.cs", "namespace Acme.Replies; public struct Reply { public Inner Inner; public byte Kind; }")]
    [InlineData("Inner.cs", "namespace Acme.Replies; public struct Inner { public long Count; }")]
    [InlineData("Usings.cs", "global using Reply = Acme.Replies.Inner;")]
    [InlineData("Nearer.cs", "namespace Acme; public struct Reply { public long Count; public byte Kind; }")]
    [InlineData("Assembly.cs", "[assembly: System.Runtime.Versioning.SupportedOSPlatform(\"windows10.0.19041\")]")]
    [InlineData("Codes.cs", "namespace Acme.Replies; static class Codes { public const int Calibrate = 0x804; }")]
    public void What_the_users_part_names_is_heeded(string path, string text)
    {
        (string, string)[] files =
        [
            .. Files,
            ("Usings.cs", "global using Reply = Acme.Replies.Reply;"),
            ("Part.cs", "using IoctlGen; namespace Acme; static partial class Meter { [Ioctl(Acme.Replies.Codes.Calibrate, TransferMethod.Buffered, RequiredAccess.Write)] public static partial Reply Calibrate(System.Runtime.InteropServices.SafeHandle device); }"),
            ("Assembly.cs", "class Nothing { }"),
            ("Codes.cs", "namespace Acme.Replies; static class Codes { public const int Calibrate = 0x803; }"),
            ("Reply.cs", "namespace Acme.Replies; public struct Reply { public Inner Inner; }"),
            ("Inner.cs", "namespace Acme.Replies; public struct Inner { public int Count; public short Kind; }"),
        ];
        var run = Edit(files, path, text);
        Assert.Equal([Cached], run.Imports);
        Assert.Equal([Modified], run.ImportedContracts);
        var expected = Compilations.Create([.. files.Where(file => file.Item1 != path), (path, text)]);
        Assert.Equal(Generation.Of(expected, Specs()).Text, run.Text);
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
