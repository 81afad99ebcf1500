using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Tests.Testing;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Layout;

/// <summary>The computed layouts are those that the runtime and a C compiler really make.</summary>
public sealed class LayoutTests
{
    const string Namespace = "IoctlGen.Generator.Tests.Layout.Structures";

    static readonly Compilation Source = Compilations.Create(
        [("Structures.cs", "global using System;\n" + File.ReadAllText(CLayout.PathOf("Structures.cs")))]).WithOptions(Analysis.Options.WithAllowUnsafe(true));

    static readonly Compilation Metadata = Compilations.Create("").AddReferences(MetadataReference.CreateFromFile(typeof(LayoutTests).Assembly.Location));

    static LayoutCalculator DotNet64 { get; } = new(pointerSize: 8, asC: false);

    static LayoutCalculator DotNet32 { get; } = new(pointerSize: 4, asC: false);

    static LayoutCalculator C64 { get; } = new(pointerSize: 8, asC: true);

    static LayoutCalculator C32 { get; } = new(pointerSize: 4, asC: true);

    /// <summary>The structures that C can declare too.</summary>
    public static IReadOnlySet<string> NamesInC { get; } = CLayout.All.Select(row => row.Structure).ToHashSet();

    public static TheoryData<Type> Structures =>
    [
        .. typeof(LayoutTests).Assembly.GetTypes().Where(type => type is { Namespace: Namespace, IsValueType: true, IsEnum: false, IsNested: false, IsGenericTypeDefinition: false }),
    ];

    public static TheoryData<string> StructuresOfC => [.. NamesInC];

    /// <summary>Whether the C compiler, asked for 64 bits, and this runtime make the same of a structure, and of all that it holds.</summary>
    public static bool IsSameInC(string structure)
    {
        var type = Type.GetType($"{Namespace}.{structure}", throwOnError: true)!;
        return CLayout.All.Where(row => row.Structure == structure && row.Bits == 64).Select(row => $"{row.Size} {row.Offsets}").Single() == Real(type)
            && type.GetFields().Select(field => field.FieldType.Name).Where(NamesInC.Contains).All(IsSameInC);
    }

    [Theory]
    [MemberData(nameof(Structures))]
    public void The_layout_is_that_of_the_runtime(Type type) => Assert.Equal(Real(type), Text(DotNet64.Of(Symbol(Source, type.Name))));

    [Theory]
    [MemberData(nameof(Structures))]
    public void The_layout_from_a_referenced_assembly_is_the_same(Type type) => Assert.Equal(Real(type), Text(DotNet64.Of(Symbol(Metadata, type.Name))));

    [Theory]
    [MemberData(nameof(StructuresOfC))]
    public void The_layout_of_C_is_that_of_a_C_compiler(string structure) => Assert.Equal(
        CLayout.All.Where(row => row.Structure == structure).Select(row => $"{row.Bits}: {row.Size} {row.Alignment} {row.Offsets}"),
        new[] { (64, C64), (32, C32) }.Select(c =>
            c.Item2.Of(Symbol(Source, structure)) is { } layout ? $"{c.Item1}: {layout.Size} {layout.Alignment} {Offsets(layout.Fields.Select(f => f.Offset))}" : "unknown"));

    /// <summary>There is no 32-bit runtime here to ask; where .NET is C at 64 bits, it is C at 32.</summary>
    [Theory]
    [MemberData(nameof(StructuresOfC))]
    public void What_NET_lays_out_as_C_with_64_bits_it_does_with_32(string structure)
    {
        var type = Symbol(Source, structure);

        Assert.Equal(
            Text(DotNet64.Of(type)) == Text(C64.Of(type)),
            Text(DotNet32.Of(type)) == Text(C32.Of(type)));
    }

    [Fact]
    public void Pointers_have_the_size_of_the_process()
    {
        Assert.Equal("40 0,8,16,24,32", Text(DotNet64.Of(Symbol(Source, "Pointers"))));
        Assert.Equal("20 0,4,8,12,16", Text(DotNet32.Of(Symbol(Source, "Pointers"))));
    }

    [Theory]
    [InlineData("struct S { long A; byte B; }", 9, 9)]
    [InlineData("struct S { nint A; int B; byte C; }", 13, 9)]
    [InlineData("struct S { byte A; Inner B; } struct Inner { long C; ushort D; }", 18, 18)]
    [InlineData("[System.Runtime.CompilerServices.InlineArray(2)] struct S { Inner A; } struct Inner { int B; byte C; }", 13, 13)]
    [InlineData("unsafe struct S { int A; fixed byte B[3]; }", 7, 7)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 2)] struct S { short A; int B; byte C; }", 7, 7)]
    [InlineData("[StructLayout(LayoutKind.Explicit)] struct S { [FieldOffset(8)] byte A; [FieldOffset(0)] long B; [FieldOffset(9)] short C; }", 11, 11)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 64)] struct S { long A; byte B; }", 64, 64)]
    [InlineData("struct S { }", 1, 1)]
    public void The_end_is_that_of_the_last_field(string source, int onX64, int onX86)
    {
        var compilation = Compilations.Create("using System.Runtime.InteropServices; " + source).WithOptions(Analysis.Options.WithAllowUnsafe(true));
        var type = compilation.GetTypeByMetadataName("S")!;

        Assert.Equal((onX64, onX86), (DotNet64.Of(type)!.End, DotNet32.Of(type)!.End));
    }

    /// <summary>Where .NET is free to choose, or more than the reference assembly shows would have to be known.</summary>
    [Theory]
    [InlineData("[StructLayout(LayoutKind.Auto)] struct S { int A; }")]
    [InlineData("struct S { Inner A; } [StructLayout(LayoutKind.Auto)] struct Inner { int A; }")]
    [InlineData("struct S { DateTime A; }")]
    [InlineData("struct S { DateTimeOffset A; }")]
    [InlineData("struct S { (int, int) A; }")]
    [InlineData("struct S { System.Threading.SpinLock A; }")]
    [InlineData("struct S { System.Numerics.Vector<int> A; }")]
    [InlineData("struct S { string A; }")]
    [InlineData("ref struct S { int A; }")]
    [InlineData("struct S { Unknown A; }")]
    [InlineData("struct S { S A; }")]
    [InlineData("struct S { A B; } struct A { S B; A C; }")]
    [InlineData("[StructLayout(LayoutKind.Explicit)] struct S { int A; }")]
    public void What_cannot_be_known_is_not_guessed(string source) => Assert.Null(
        DotNet64.Of(Compilations.Create("using System; using System.Runtime.InteropServices; " + source).GetTypeByMetadataName("S")!));

    static ITypeSymbol Symbol(Compilation compilation, string name) => compilation.GetTypeByMetadataName($"{Namespace}.{name}")!;

    static string Real(Type type) => $"{RealLayout.SizeOf(type)} {Offsets(RealLayout.OffsetsOf(type))}";

    static string Text(TypeLayout? layout) => layout is null ? "unknown" : $"{layout.Size} {Offsets(layout.Fields.Select(f => f.Offset))}";

    static string Offsets(IEnumerable<long> offsets) => string.Join(',', offsets);
}
