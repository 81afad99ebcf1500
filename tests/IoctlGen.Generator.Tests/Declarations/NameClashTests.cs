using IoctlGen.Generator.Building;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>Names of the user's that the generated code could take for others, or that are words of the language.</summary>
public sealed class NameClashTests
{
    const string EveryKind = """
        [global::IoctlGen.Ioctl(0x800)] public static partial void Reset(global::IoctlGen.IoctlDevice device);
        [global::IoctlGen.Ioctl(0x801)] public static partial Reply Query(global::IoctlGen.IoctlDevice device, in Request request);
        [global::IoctlGen.Ioctl(0x802)] public static partial int Dump(global::System.Runtime.InteropServices.SafeHandle device, global::System.Span<Reply> replies);
        [global::IoctlGen.Ioctl(0x803, Retry = false)] public static partial global::System.Threading.Tasks.ValueTask<global::IoctlGen.IoctlResult<Reply[]>> TryListAsync(global::IoctlGen.IoctlDevice device, global::System.ReadOnlyMemory<Request> requests, global::System.Threading.CancellationToken cancellationToken);
        [global::IoctlGen.Ioctl(0x804, SizeField = "Size")] public static partial global::IoctlGen.IoctlBuffer<Request> Describe(global::System.Runtime.InteropServices.SafeHandle device, global::IoctlGen.IoctlInput<Request> input);
        [global::IoctlGen.Ioctl(0x805, global::IoctlGen.TransferMethod.InDirect)] public static partial global::System.Threading.Tasks.Task WriteAsync(global::IoctlGen.IoctlDevice device, Request request, global::System.ReadOnlyMemory<byte> data, global::System.Threading.CancellationToken cancellationToken);
        """;

    static readonly string[] GeneratedWords =
    [
        "System", "IoctlGen", "CompilerServices", "DeviceCalls", "HandleCalls", "IoctlDevice", "InputBytes", "AsyncInput", "OutputGrowth", "IoctlDescriptor", "MajorFunction", "All", "_all",
        "Task", "ValueTask", "CancellationToken", "Span", "ReadOnlySpan", "Memory", "Array", "Attribute", "InvalidOperationException", "GeneratedCode", "SupportedOSPlatform",
        "Runtime", "CodeDom", "Collections", "@uint", "@int", "@string", "@void", "@global",
    ];

    [Fact]
    public void Types_beside_the_contract_may_have_any_name() => Compiles(
        string.Join("\n", GeneratedWords.Select(word => $"public struct {word} {{ }}")), "");

    [Fact]
    public void Types_in_the_contract_may_have_any_name() => Compiles("", string.Join("\n", GeneratedWords.Select(word => $"public struct {word} {{ }}")));

    [Fact]
    public void Fields_of_the_contract_may_have_any_name() => Compiles("", string.Join("\n", GeneratedWords.Select(word => $"internal const int {word} = 0;")));

    [Fact]
    public void Methods_of_the_contract_may_have_any_name() => Compiles("", string.Join("\n", GeneratedWords.Select(word => $"internal static void {word}() {{ }}")));

    [Theory]
    [InlineData("System")]
    [InlineData("IoctlGen")]
    [InlineData("Acme.IoctlGen")]
    [InlineData("Acme.System.Threading.Tasks")]
    [InlineData("IoctlGen.System")]
    public void A_contract_may_be_in_any_namespace(string name) => Generation.Of(Source(name, "", ""), LanguageVersion.CSharp9).Clean();

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Preview)]
    public void Every_keyword_may_name_everything_where_it_is_escaped(LanguageVersion version)
    {
        var generation = Generation.Of(string.Concat(Keywords.Select(Contracts)), version).Clean();
        Assert.Empty(generation.Refused);
        Assert.Equal(3 * Keywords.Length, generation.HintNames.Count());
    }

    [Fact]
    public void A_structure_in_no_namespace_may_be_named_partial() => Generation.Of("""
        using IoctlGen;

        public struct @partial { public int Size; }

        [IoctlContract(0x8337)]
        public static partial class Meter { [Ioctl(0x800)] public static partial @partial Read(this IoctlDevice device); }
        """).Clean();

    [Theory]
    [InlineData("_")]
    [InlineData("header")]
    [InlineData("growth")]
    [InlineData("Ioctls")]
    [InlineData("System")]
    [InlineData("IoctlGen")]
    [InlineData("IOCTL_METER_DESCRIBE")]
    [InlineData("\\u0064evice")]
    [InlineData("größe")]
    public void Parameters_may_have_any_name(string name) => Generation.Of($$"""
        using IoctlGen;

        public struct Header { public int Size; }

        namespace @event
        {
            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                [Ioctl(0x800, SizeField = "Size", Retry = false)] public static partial IoctlBuffer<Header> Describe(IoctlDevice {{name}}, in Header other);
                [Ioctl(0x801, SizeField = "Size", Retry = false)] public static partial IoctlBuffer<Header> Query(System.Runtime.InteropServices.SafeHandle other, in Header {{name}});
            }
        }
        """, LanguageVersion.CSharp9).Clean();

    [Fact]
    public void Contracts_of_one_name_in_different_types_are_told_apart()
    {
        const string Meter = "{ [IoctlGen.IoctlContract(1)] public static partial class Meter { [IoctlGen.Ioctl(1)] public static partial void Reset(IoctlGen.IoctlDevice device); } }";
        var generation = Generation.Of($"namespace N {Meter} partial class A {Meter} partial class B {Meter} partial class A<T> {Meter} partial class A<T, U> {Meter}").WithoutErrors();
        Assert.Equal(["A.Meter.g.cs", "A`1.Meter.g.cs", "A`2.Meter.g.cs", "B.Meter.g.cs", "N.Meter.g.cs"], generation.HintNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_generic_contract_stands_beside_one_of_its_name()
    {
        var generation = Generation.Of("using IoctlGen;\n" + string.Concat(new[] { "", "<T>" }.Select(parameters =>
            $"[IoctlContract(1)] public static partial class Meter{parameters} {{ [Ioctl(1)] public static partial void Reset{parameters.Replace("<T>", "It")}(IoctlDevice device); }}\n"))).WithoutErrors();
        Assert.Equal(["ResetIt"], generation.Refused);
    }

    static readonly string[] Keywords = [.. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
        .Select(SyntaxFacts.GetText).Where(word => word.Length > 0 && char.IsLetter(word[0]))
        .Concat(["dynamic", "nint", "nuint"]).Distinct()];

    /// <summary>A namespace, a structure, a contract, its code, a method, its parameters and a field, all of one name.</summary>
    static string Contracts(string word) => $$"""
        namespace @{{word}}
        {
            public struct @{{word}} { public int Size; }

            namespace Other
            {
                [IoctlGen.IoctlContract(0x8337, Prefix = "")]
                public static partial class @{{word}}
                {
                    [IoctlGen.Ioctl(0x800, Name = "Code")] public static partial void Reset(IoctlGen.IoctlDevice @{{word}});
                    [IoctlGen.Ioctl(0x801, Name = "Other")] public static partial global::@{{word}}.@{{word}} Query(IoctlGen.IoctlDevice device, in global::@{{word}}.@{{word}} @{{word}});
                }

                public struct Header { public int @{{word}}; public int Size => @{{word}}; }

                [IoctlGen.IoctlContract(0x8337)]
                public static partial class Meter
                {
                    [IoctlGen.Ioctl(0x800, Name = "{{word}}", SizeField = "{{word}}")] public static partial IoctlGen.IoctlBuffer<Header> Describe(IoctlGen.IoctlDevice @{{word}});
                }

                [IoctlGen.IoctlContract(0x8337)]
                public partial class Instance
                {
                    readonly IoctlGen.IoctlDevice @{{word}};

                    public Instance(IoctlGen.IoctlDevice device) => @{{word}} = device;

                    [IoctlGen.Ioctl(0x800)] public partial void Read(out global::@{{word}}.@{{word}} @{{word}});
                }
            }
        }

        """;

    static void Compiles(string beside, string inside) => Generation.Of(Source("Acme", beside, inside), LanguageVersion.CSharp9).Clean();

    static string Source(string name, string beside, string inside) => $$"""
        namespace {{name}}
        {
            public struct Request { public int Size; }

            public struct Reply { public int Channel; }

            {{beside}}

            [global::IoctlGen.IoctlContract(0x8337)]
            public static partial class Meter
            {
                {{inside}}
                {{EveryKind}}
            }
        }
        """;
}
