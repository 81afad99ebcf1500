using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.BufferContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2008: the runtime is not free to order the fields of a buffer.</summary>
public sealed class AutoLayoutTests
{
    const string Structures = """
        [StructLayout(LayoutKind.Auto)] public struct Loose { public byte A; public int B; }
        public struct Outer { public Loose First; public Loose Second; }
        public struct Dated { public int Id; public DateTime When; public DateTimeOffset Since; }
        public struct Paired { public (int, byte) Pair; }
        [StructLayout(LayoutKind.Sequential)] public struct Fine { public TimeSpan Span; public DateOnly Day; public TimeOnly Time; public Guid Id; public decimal Price; public ValueTuple<int> One; public static DateTime Shared; public DateTime When => default; }
        [StructLayout(LayoutKind.Explicit)] public struct Placed { [FieldOffset(0)] public int A; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Matches("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in {|IOCTL2008:Outer|} value);
        [Ioctl(2)] public static partial void B(this IoctlDevice device, in {|IOCTL2008:{|IOCTL2008:Dated|}|} value);
        [Ioctl(3)] public static partial {|IOCTL2008:(int, long)|} C(this IoctlDevice device);
        """)).Messages);

    [Theory]
    [InlineData("in {|IOCTL2008:Loose|} value", "Loose")]
    [InlineData("in {|IOCTL2008:Outer|} value", "Loose")]
    [InlineData("in {|IOCTL2008:Paired|} value", "(int, byte)")]
    [InlineData("ReadOnlySpan<{|IOCTL2008:DateTime|}> values", "DateTime")]
    [InlineData("in {|IOCTL2008:ValueTuple<int, int>|} value", "ValueTuple<int, int>")]
    [InlineData("in {|IOCTL2008:DateTimeOffset|} value", "DateTimeOffset")]
    public async Task It_is_reported_where_the_signature_names_the_buffer_and_fixed_at_the_structure_or_the_field(string parameter, string fixedText)
    {
        var analysis = await Matches("[Ioctl(1)] public static partial void Start(this IoctlDevice device, " + parameter + ");");

        Assert.Equal(fixedText, Fixed.Text(Assert.Single(analysis.Reports)));
    }

    [Fact]
    public async Task The_generator_computes_no_layout_so_the_call_is_generated_all_the_same() =>
        Assert.Empty((await Matches("[Ioctl(1)] public static partial void Start(this IoctlDevice device, in {|IOCTL2008:Loose|} value);")).Skipped);

    [Theory]
    [InlineData("in Fine value")]
    [InlineData("in Placed value")]
    [InlineData("TimeSpan value")]
    public Task A_layout_that_is_laid_down_is_quiet(string parameter) =>
        Matches("[Ioctl(1)] public static partial void Start(this IoctlDevice device, " + parameter + ");");

    static Task<Analysis> Matches(string methods) => Analysis.Matches(Text(Structures, methods));
}
