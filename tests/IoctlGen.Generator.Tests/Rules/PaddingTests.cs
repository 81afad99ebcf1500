using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static IoctlGen.Generator.Tests.Testing.BufferContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2011: a structure is padded as C pads the same fields under the same packing.</summary>
public sealed class PaddingTests
{
    const string Id = "IOCTL2011";

    const string Structures = "using IoctlGen.Generator.Tests.Layout.Structures;";

    static readonly MetadataReference Facts = MetadataReference.CreateFromFile(typeof(PaddingTests).Assembly.Location);

    [Fact]
    public async Task Messages() => await Verify((await Advises("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in {|IOCTL2011:Misaligned|} value);
        [Ioctl(2)] public static partial void B(this IoctlDevice device, in {|IOCTL2011:TooSmall|} value);
        [Ioctl(3)] public static partial void C(this IoctlDevice device, in {|IOCTL2011:HoldsEmpty|} value);
        [Ioctl(4)] public static partial void D(this IoctlDevice device, in {|IOCTL2011:OddTail|} value);
        [Ioctl(5)] public static partial void E(this IoctlDevice device, in {|IOCTL2011:HoldsNoPadding|} value);
        [Ioctl(6)] public static partial void F(this IoctlDevice device, in {|IOCTL2011:Wide128|} value);
        [Ioctl(7)] public static partial void G(this IoctlDevice device, in {|IOCTL2011:LongThen128|} value);
        """)).Messages);

    /// <summary>The facts decide: a report where a C compiler makes it otherwise than the runtime, silence elsewhere.</summary>
    [Fact]
    public async Task A_structure_is_reported_where_C_and_NET_really_lay_it_out_differently()
    {
        var structures = Layout.LayoutTests.NamesInC;
        var analysis = await Analysis.Of([("Contract.cs", Structures + "using IoctlGen;" + string.Concat(structures.Select(structure =>
            $"[IoctlContract(0x8337)] public static partial class {structure}Contract {{ [Ioctl(1)] public static partial void Start(this IoctlDevice device, in {structure} value); }}")))],
            Analysis.Options, Id, reference: Facts);

        Assert.Equal(
            structures.Where(structure => !Layout.LayoutTests.IsSameInC(structure)).Order(StringComparer.Ordinal),
            analysis.Reports.Select(Analysis.TextOf).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[StructLayout(LayoutKind.Explicit)] public struct S { [FieldOffset(0)] public byte A; [FieldOffset(2)] public int B; }", true)]
    [InlineData("[StructLayout(LayoutKind.Explicit, Pack = 4)] public struct S { [FieldOffset(0)] public byte A; [FieldOffset(2)] public int B; }", true)]
    [InlineData("[StructLayout(LayoutKind.Explicit, Pack = 2)] public struct S { [FieldOffset(0)] public byte A; [FieldOffset(2)] public int B; }", false)]
    [InlineData("[StructLayout(LayoutKind.Explicit)] public struct S { [FieldOffset(0)] public byte A; [FieldOffset(4)] public int B; }", false)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 6)] public struct S { public int A; }", true)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 6, Pack = 2)] public struct S { public int A; }", false)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 3)] public struct S { public int A; }", true)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 4)] public struct S { public int A; }", false)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 16)] public struct S { }", false)]
    [InlineData("public struct S { }", true)]
    [InlineData("public struct S { public byte A; public UInt128 B; }", true)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 8)] public struct S { public byte A; public UInt128 B; }", false)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 32)] public struct S { public byte A; public long B; }", false)]
    [InlineData("public struct S { public string A; }", false)]
    [InlineData("public struct S { public System.Numerics.Vector<int> A; }", false)]
    public async Task What_is_stated_decides(string structure, bool isReported)
    {
        var analysis = await Analysis.Of(Text(structure, "[Ioctl(1)] public static partial void Start(this IoctlDevice device, in S value);"), advice: Id);

        Assert.Equal(isReported ? ["S"] : [], analysis.Reports.Where(report => report.Id == Id).Select(Fixed.Text));
    }

    [Fact]
    public async Task An_inner_structure_is_reported_once_and_not_those_that_hold_it()
    {
        var analysis = await Analysis.Advises(Id, Text(
            "[StructLayout(LayoutKind.Sequential, Size = 5)] public struct Inner { public int A; } public struct Outer { public Inner First; public Inner Second; } public struct Other { public byte A; public Inner Inner; }",
            "[Ioctl(1)] public static partial Outer Start(this IoctlDevice device, in {|IOCTL2011:Other|} value);"));

        Assert.Equal("Inner", Fixed.Text(Assert.Single(analysis.Reports)));
        Assert.Contains("'Other.Inner'", analysis.Messages, StringComparison.Ordinal);
    }

    static async Task<Analysis> Advises(string methods)
    {
        var analysis = await Analysis.Of([("Contract.cs", Text(Structures, methods))], advice: Id, reference: Facts);
        Assert.Empty(analysis.OtherErrors);
        return analysis.MatchesMarkup();
    }
}
