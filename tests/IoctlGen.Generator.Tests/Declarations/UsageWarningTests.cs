using IoctlGen.Generator.Building;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>
/// Types whose every use the compiler comments on: it does so where the user names them, who can silence it there, and not in generated code.
/// What only analyzers of the SDK see (platforms, preview features) is tested in tests/Packaging.
/// </summary>
public sealed class UsageWarningTests
{
    public static TheoryData<string> Marks =>
    [
        "System.Obsolete",
        "System.Obsolete(\"Use the other.\")",
        "System.Obsolete(\"Use the other.\", DiagnosticId = \"X001\")",
        "System.Obsolete(\"Use the other.\", DiagnosticId = \"X-1\")",
        "System.Diagnostics.CodeAnalysis.Experimental(\"EXP001\")",
        "global::System.ObsoleteAttribute(DiagnosticId = \"X001\"), System.Diagnostics.CodeAnalysis.ExperimentalAttribute(\"EXP001\")",
        "System.Runtime.Versioning.RequiresPreviewFeatures",
        "System.Runtime.Versioning.SupportedOSPlatform(\"windows\")",
        "System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)",
    ];

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_structure(string mark) => IsQuiet(Structures($"[{mark}]", "") + Methods);

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_type_around_the_structures(string mark) => IsQuiet($"[{mark}] public static class Around {{ {Structures("", "")} }}\n" + Methods
        .Replace("Request ", "Around.Request ").Replace("Request>", "Around.Request>").Replace("Reply", "Around.Reply"));

    [Theory]
    [MemberData(nameof(Marks))]
    public void The_field_of_a_size(string mark) => IsQuiet(Structures("", $"[{mark}]") + Methods);

    [Theory]
    [MemberData(nameof(Marks))]
    public void The_field_and_the_property_of_a_device(string mark) => IsQuiet(string.Concat(new[] { "readonly IoctlDevice _device = null!;", "IoctlDevice Device => null!;" }.Select((member, i) => $$"""
        [IoctlContract(1)]
        public partial class Meter{{i}}
        {
            [{{mark}}] {{member}}

            [Ioctl(1)] public partial void Reset();
        }
        """)));

    [Fact]
    public void The_contract_and_a_structure_that_is_an_error_elsewhere() => Clean("[System.Obsolete(\"Gone.\", true)]", "[System.Obsolete(\"Gone.\", true)]", "");

    [Fact]
    public void A_method_and_a_structure_that_is_an_error_elsewhere() => Clean("[System.Obsolete(\"Gone.\", true)]", "", "[System.Obsolete]");

    [Theory]
    [InlineData("[System.Obsolete(\"Old.\", DiagnosticId = \"X001\")]")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"EXP001\")]")]
    public void A_method_marked_like_its_structures(string mark) => Clean(mark, "", mark);

    [Fact]
    public void An_assembly_that_is_experimental()
    {
        var library = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText("[assembly: System.Diagnostics.CodeAnalysis.Experimental(\"EXP001\")] public struct Request { public int Size; }", cancellationToken: TestContext.Current.CancellationToken)],
            Compilations.Create("").References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var generation = Generation.Of(Compilations.Create("""
            using IoctlGen;

            [IoctlContract(1)]
            public static partial class Meter { [Ioctl(1)] public static partial Request[] Read(this IoctlDevice device); }
            """).AddReferences(library.ToMetadataReference()));
        Assert.All(generation.Compilation.GetDiagnostics(TestContext.Current.CancellationToken), d => Assert.Equal("Contract.cs", d.Location.SourceTree!.FilePath));
    }

    [Theory]
    [InlineData("public", "private")]
    [InlineData("internal", "internal")]
    [InlineData("public", "protected")]
    [InlineData("public", "private protected")]
    public void Structures_that_are_nested_in_the_contract(string contract, string structure) => Generation.Of(Structured($$"""
        {{contract}} partial class Meter
        {
            {{Structures("", "").Replace("public struct", structure + " struct").Replace("Size;", "Size { get; set; }")}}

            [Ioctl(1)] {{structure}} static partial Reply Query(IoctlDevice device, in Request request);
            [Ioctl(2)] {{structure}} static partial IoctlBuffer<Reply> Read(IoctlDevice device);
        }
        """)).Clean();

    [Fact]
    public void A_protected_structure_of_a_base_type() => Generation.Of("using IoctlGen;\n" + """
        public class Base { protected struct Request { public int Size; } }

        public partial class Derived : Base
        {
            [IoctlContract(1)] protected static partial class Meter { [Ioctl(1)] public static partial void Send(IoctlDevice device, System.ReadOnlySpan<Request> requests); }
        }
        """).Clean();

    [Fact]
    public void A_structure_of_one_file_is_the_compilers_to_report() => Assert.Contains(
        Compilations.CompilerReports(Generation.Of("using IoctlGen; file struct Request { public int Size; } [IoctlContract(1)] static partial class Meter { [Ioctl(1)] internal static partial Request Read(IoctlDevice device); }").Compilation),
        c => c.StartsWith("Contract.cs", StringComparison.Ordinal) && c.Contains("CS9051", StringComparison.Ordinal));

    const string Methods = """

        [IoctlContract(1)]
        public static partial class Meter
        {
            [Ioctl(1)] public static partial Reply Query(this IoctlDevice device, in Request request);
            [Ioctl(2, SizeField = "Size")] public static partial IoctlBuffer<Reply> Read(this IoctlDevice device, System.ReadOnlySpan<Request> requests);
            [Ioctl(3)] public static partial System.Threading.Tasks.Task<IoctlResult<Reply[]>> TryListAsync(this IoctlDevice device, System.Threading.CancellationToken cancellationToken);
        }
        """;

    static string Structures(string mark, string fieldMark) => $$"""
        {{mark}} public struct Request { public int Size; }

        {{mark}} public struct Reply { {{fieldMark}} public int Size; }

        """;

    static string Structured(string contract) => "using IoctlGen;\n[IoctlContract(1)]\n" + contract;

    /// <summary>Whatever is said is said of the user's own file.</summary>
    static void IsQuiet(string source)
    {
        var generation = Generation.Of(Compilations.Create("using IoctlGen;\n" + source));
        Assert.Empty(generation.Refused);
        Assert.NotEmpty(generation.HintNames);
        Assert.All(
            generation.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity != DiagnosticSeverity.Hidden),
            d => Assert.Equal("Contract.cs", d.Location.SourceTree!.FilePath));
    }

    static void Clean(string structure, string contract, string method) => Generation.Of(
        "using IoctlGen;\n" + Structures(structure, "") + Methods.Replace("[IoctlContract", contract + "[IoctlContract").Replace("[Ioctl(", method + "[Ioctl(")).Clean();
}
