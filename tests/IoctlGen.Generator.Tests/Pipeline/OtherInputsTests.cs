using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>What a contract takes from elsewhere: structures, constants, other parts, base types, platforms, options. An edit there shows where it must, and nowhere else.</summary>
public sealed class OtherInputsTests
{
    const string Contract = """
        using IoctlGen;
        using Microsoft.Win32.SafeHandles;

        [IoctlContract(0x8337, Header = Names.Header)]
        public partial class Meter : MeterBase
        {
            [Ioctl(0x800)] public partial Reply Query(in Request request);

            [Ioctl(0x801)] public static partial void Reset(SafeFileHandle device);
        }
        """;

    static readonly (string, string)[] Files =
    [
        ("Meter.cs", Contract),
        ("Buffers.cs", "public struct Request { public int Channel; } public struct Reply { public int Volts; }"),
        ("Names.cs", "static class Names { public const string Header = \"meter.h\"; }"),
        ("MeterBase.cs", "public class MeterBase { protected IoctlGen.IoctlDevice _device = null!; }"),
        // Each with an attribute from the start: the first one in a file moves the files behind it, which the compiler tells apart by their place.
        ("Part.cs", "[System.Obsolete] public partial class Meter { const uint IOCTL_METER_RESET = 0x83372004; }"),
        ("Assembly.cs", "[assembly: System.CLSCompliant(false)]"),
        ("Gauge.cs", "using IoctlGen; [IoctlContract(0x8338)] public static partial class Gauge { [Ioctl(1)] public static partial void Reset(this IoctlDevice device); }"),
    ];

    [Theory]
    [InlineData("Buffers.cs", "public struct Request { public int Channel; public long Deadline; } public struct Reply { public int Volts; }")]
    [InlineData("Names.cs", "static class Names { public const string Header = \"meter\" + \".h\", Library = \"meter.dll\"; }")]
    [InlineData("MeterBase.cs", "public class MeterBase { int _count; protected IoctlGen.IoctlDevice _device = null!; }")]
    [InlineData("Part.cs", "[System.Obsolete] public partial class Meter { const uint IOCTL_METER_RESET = 0x83372004; int _count; }")]
    [InlineData("Assembly.cs", "[assembly: System.CLSCompliant(true)]")]
    public void An_edit_that_shows_in_no_output_changes_no_model_and_makes_none(string path, string text) =>
        IncrementalityTests.AssertNothingIsMade(Rerun.Of(Files, path, text));

    [Theory]
    [InlineData("Buffers.cs", "public struct Request { public string Channel; } public struct Reply { public int Volts; }")]
    [InlineData("Buffers.cs", "namespace Acme { public struct Request { public int Channel; } } public struct Reply { public int Volts; }")]
    [InlineData("Buffers.cs", null)]
    [InlineData("Usings.cs", "global using Request = System.Int64;")]
    [InlineData("Names.cs", "static class Names { public const string Header = \"gauge.h\"; }")]
    [InlineData("MeterBase.cs", "public class MeterBase { protected IoctlGen.IoctlDevice _meter = null!; }")]
    [InlineData("MeterBase.cs", "public class MeterBase { protected Microsoft.Win32.SafeHandles.SafeFileHandle _device = null!; }")]
    [InlineData("Part.cs", "[System.Obsolete] public partial class Meter { }")]
    [InlineData("Part.cs", "[System.Obsolete] public partial class Meter { const uint IOCTL_METER_RESET = 0x83372008; }")]
    [InlineData("Part.cs", "using IoctlGen; [System.Obsolete] public partial class Meter { const uint IOCTL_METER_RESET = 0x83372004; [Ioctl(2)] public partial void Stop(); }")]
    [InlineData("Assembly.cs", "[assembly: System.Runtime.Versioning.SupportedOSPlatform(\"windows10.0.19041\")]")]
    public void An_edit_that_shows_in_the_output_changes_that_contract_alone(string path, string? text)
    {
        var files = path == "Usings.cs" ? [.. Files.Where(file => file.Item1 != "Buffers.cs"), ("Buffers.cs", "public struct Reply { public int Volts; }")] : Files;
        var run = Rerun.Of(files, path, text);
        Assert.Equal([Modified, Unchanged], run.Models);
        Assert.Equal([Modified, Cached], run.Outputs);
        Assert.Contains("Meter.g.cs", run.MadeAgain);
        Assert.DoesNotContain("Gauge.g.cs", run.MadeAgain);
    }

    [Fact]
    public void Options_of_the_compilation_that_show_in_no_output_change_no_model_and_make_none()
    {
        var before = Compilations.Create(Files);
        IncrementalityTests.AssertNothingIsMade(Rerun.Of(before, before.WithOptions(before.Options.WithOptimizationLevel(OptimizationLevel.Release).WithOverflowChecks(false))));
        IncrementalityTests.AssertNothingIsMade(Rerun.Of(before, before.WithAssemblyName("Renamed")));
    }

    [Fact]
    public void References_that_show_in_no_output_change_no_model_and_make_none()
    {
        var before = Compilations.Create(Files);
        IncrementalityTests.AssertNothingIsMade(Rerun.Of(before, before.AddReferences(MetadataReference.CreateFromFile(typeof(OtherInputsTests).Assembly.Location))));
    }

    [Fact]
    public void Symbols_of_the_preprocessor_change_what_they_show_in()
    {
        const string Conditional = "using IoctlGen; [IoctlContract(1)] static partial class C {\n#if WIDE\n[Ioctl(2)]\n#else\n[Ioctl(1)]\n#endif\npublic static partial void Reset(this IoctlDevice device); }";
        var before = Compilations.Create([.. Files, ("Conditional.cs", Conditional)]);
        var options = ((CSharpParseOptions)before.SyntaxTrees[0].Options).WithPreprocessorSymbols("WIDE");
        var after = before.RemoveAllSyntaxTrees().AddSyntaxTrees(before.SyntaxTrees.Select(tree => tree.WithRootAndOptions(CSharpSyntaxTree.ParseText(tree.GetText(), options).GetRoot(), options)));
        var run = Rerun.Of(before, after);
        Assert.Equal([Unchanged, Unchanged, Modified], run.Models);
        Assert.Equal(["C.g.cs"], run.MadeAgain);
    }
}
