using IoctlGen.Generator.Tests.Rules;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit of a header, of a page, and of the project's other files.</summary>
public sealed class SpecFileIncrementalityTests
{
    const string Header = "/src/Public.h", Page = "/src/start.md", Other = "/src/notes.txt";

    static readonly string StartPage = SpecExamples.Page("IOCTL_METER_START", "None.");

    static readonly (string, string)[] Contracts =
    [
        ("Meter.cs", "using IoctlGen; [IoctlContract] public static partial class Meter { [Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device); }"),
        ("Gauge.cs", "using IoctlGen; [IoctlContract(0x8338)] public static partial class Gauge { [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device); }"),
    ];

    [Theory]
    [InlineData(Header, "/* What the driver takes */", "\n\n/* What it takes */")]
    [InlineData(Header, "0x802", "0x812")]
    [InlineData(Header, "#define METER_TYPE 0x8337", "#define METER_TYPE (0x8336 + 1)")]
    [InlineData(Page, "Does it.", "Does the other.")]
    public void An_edit_that_shows_in_no_output_changes_no_model_and_makes_none(string path, string before, string after) =>
        IncrementalityTests.AssertNothingIsMade(Edit(path, before, after));

    [Theory]
    [InlineData(Header, "0x801", "0x811")]
    [InlineData(Header, "FILE_WRITE_ACCESS", "FILE_READ_ACCESS")]
    [InlineData(Page, "version 1809", "version 1903")]
    [InlineData(Page, "meter.h", "gauge.h")]
    public void A_change_makes_the_file_of_the_contract_that_names_the_code_alone(string path, string before, string after)
    {
        var run = Edit(path, before, after);
        Assert.Equal([Modified, Unchanged], run.Models);
        Assert.Equal([Modified, Cached], run.Outputs);
        Assert.Equal(["Meter.g.cs"], run.MadeAgain);
    }

    /// <summary>Not even looked at: the text of an additional file of others is not asked for.</summary>
    [Fact]
    public void An_edit_of_another_additional_file_leaves_the_sources_cached()
    {
        var run = Edit(Other, "", "more");
        Assert.Equal([Cached], run.Sources);
        Assert.Equal([Cached, Cached], run.Models);
        Assert.Empty(run.MadeAgain);
    }

    [Fact]
    public void An_edit_of_C_sharp_leaves_the_sources_cached()
    {
        var before = Compilations.Create(Contracts);
        var run = Rerun.Of(before, Rerun.Edit(before, "Other.cs", "class Other { }"), Specs());
        Assert.Equal([Cached], run.Sources);
        IncrementalityTests.AssertNothingIsMade(run);
    }

    [Fact]
    public void The_order_of_the_files_is_nobodys_intention()
    {
        var compilation = Compilations.Create(Contracts);
        Assert.Equal(Generation.Of(compilation, SpecFiles.Of(Files)).Text, Generation.Of(compilation, SpecFiles.Of([.. Files.Reverse()])).Text);
    }

    static (string, string)[] Files => [(Header, SpecExamples.Header), (Page, StartPage), (Other, "")];

    static SpecFiles Specs() => SpecFiles.Of(Files);

    static Rerun Edit(string path, string before, string after)
    {
        var specs = Specs();
        var text = specs.Texts.Single(file => file.Path == path);
        var old = text.GetText(TestContext.Current.CancellationToken)!.ToString();
        var edited = before.Length == 0 ? old + after : old.Replace(before, after);
        Assert.NotEqual(old, edited);
        return Rerun.Of(Compilations.Create(Contracts), specs, text, SpecFiles.Of((path, edited)).Texts.Single());
    }
}
