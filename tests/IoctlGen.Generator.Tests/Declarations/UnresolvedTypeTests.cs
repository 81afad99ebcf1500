using IoctlGen.Generator.Building;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>Types that another generator writes in the same compilation: unknown while ours runs, there when all is compiled.</summary>
public sealed class UnresolvedTypeTests
{
    const string Main = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using IoctlGen;
        using static System.Math;
        using Out = Written.Reply;

        namespace Acme
        {
            using Written;
            using Pages = System.Collections.Generic.List<int>;

            namespace Devices
            {
                partial class Outer
                {
                    [IoctlContract(0x8337)]
                    internal static partial class Meter
                    {
                        [Ioctl(0x800)] internal static partial Out Query(IoctlDevice device, in Request request);
                        [Ioctl(0x801)] internal static partial int Dump(IoctlDevice device, ReadOnlySpan<Request> requests, Span<Written.Reply> replies);
                        [Ioctl(0x802)] internal static partial ValueTask<IoctlResult<Out>> TryReadAsync(IoctlDevice device, Request request, CancellationToken cancellationToken);
                        [Ioctl(0x803)] internal static partial void Fetch(IoctlDevice device, out Out reply);
                        [Ioctl(0x804)] internal static partial void Reset(IoctlDevice device);
                    }
                }
            }
        }
        """;

    const string OtherFile = """
        using IoctlGen;

        namespace Acme.Devices
        {
            partial class Outer
            {
                internal static partial class Meter
                {
                    [Ioctl(0x805)] internal static partial int Count(IoctlDevice device);
                }
            }
        }
        """;

    const string WrittenByAnother = """
        namespace Written
        {
            public struct Request { public int Channel; }

            public struct Reply { public int Channel; }
        }
        """;

    [Fact]
    public Task They_are_generated_as_written_in_a_file_of_their_own() => Verify(Generate(Main, OtherFile).Driver);

    [Fact]
    public void What_is_generated_compiles_once_they_are_there()
    {
        var completed = Generate(Main, OtherFile).Compilation
            .AddSyntaxTrees(Compilations.Parse(WrittenByAnother, "Written.g.cs", LanguageVersion.CSharp9));
        Assert.Empty(Compilations.CompilerReports(completed));
    }

    [Fact]
    public void Two_files_keep_their_own_usings()
    {
        var second = OtherFile.Replace("using IoctlGen;", "using IoctlGen;\nusing Elsewhere;").Replace("int Count", "Item Count");
        var generation = Generate(Main, second);
        Assert.Equal(
            ["Acme.Devices.Outer.Meter.g.cs", "Acme.Devices.Outer.Meter+AsWritten1.g.cs", "Acme.Devices.Outer.Meter+AsWritten2.g.cs"],
            generation.HintNames);

        var completed = generation.Compilation.AddSyntaxTrees(
            Compilations.Parse(WrittenByAnother, "Written.g.cs", LanguageVersion.CSharp9),
            Compilations.Parse("namespace Elsewhere { public struct Item { public int Value; } }", "Elsewhere.g.cs", LanguageVersion.CSharp9));
        Assert.Empty(Compilations.CompilerReports(completed));
    }

    [Fact]
    public void A_file_with_an_extern_alias_keeps_it()
    {
        var library = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText("public struct Hidden { public int Value; }", cancellationToken: TestContext.Current.CancellationToken)],
            Compilations.Create("").References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var compilation = Compilations.Create("""
            extern alias hidden;
            using IoctlGen;

            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                [Ioctl(0x800)] public static partial hidden::Hidden Read(this IoctlDevice device);
            }
            """).AddReferences(library.ToMetadataReference(aliases: ["hidden"]));
        Assert.Contains("extern alias hidden;", Generation.Of(compilation).Clean().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_a_handle_and_two_namespaces_of_one_file()
    {
        var generation = Generation.Of("""
            namespace Acme
            {
                using Written;
                using IoctlGen;

                public struct Envelope { public Request Inner; }

                [IoctlContract(0x8337)]
                public static partial class Meter
                {
                    [Ioctl(0x800)] public static partial void Send(this IoctlDevice device, in Envelope envelope);
                    [Ioctl(0x801)] public static partial Reply Read(this MeterHandle handle, Request request);
                }
            }

            namespace Acme
            {
                using Id = System.Guid;
                using Call = System.Threading.Tasks.ValueTask<Written.Reply>;
                using IoctlGen;

                public static partial class Meter
                {
                    [Ioctl(0x802)] public static partial void Name(this IoctlDevice device, in Id id);
                    [Ioctl(0x803)] public static partial Call FetchAsync(this IoctlDevice device, System.Threading.CancellationToken cancellationToken);
                }
            }
            """);
        var completed = generation.Compilation.AddSyntaxTrees(
            Compilations.Parse(WrittenByAnother, "Written.g.cs"),
            Compilations.Parse("namespace Written { public sealed class MeterHandle : Microsoft.Win32.SafeHandles.SafeHandleZeroOrMinusOneIsInvalid { public MeterHandle() : base(true) { } protected override bool ReleaseHandle() => true; } }", "Handle.g.cs"));
        Assert.Empty(Compilations.CompilerReports(completed));
    }

    [Fact]
    public void A_type_that_nobody_writes_is_the_compilers_to_report_and_no_crash()
    {
        var generation = Generation.Of(GeneratedCode.Contract("[Ioctl(0x800)] public static partial Task<Nowhere<int>> Read(this IoctlDevice device, Missing.Thing thing);"));
        Assert.Contains(Compilations.CompilerReports(generation.Compilation), c => c.Contains("CS0246", StringComparison.Ordinal));
    }

    static Generation Generate(string first, string second) =>
        Generation.Of(Compilations.Create([("A.cs", first), ("B.cs", second)], LanguageVersion.CSharp9));
}
