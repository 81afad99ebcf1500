using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.BufferContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2010: a structure that is a buffer says so by [StructLayout].</summary>
public sealed class StatedLayoutTests
{
    const string Id = "IOCTL2010";

    const string Structures = """
        public struct Inner { public int A; }
        [StructLayout(LayoutKind.Sequential)] public struct Outer { public Inner First; public Inner Second; }
        public record struct Positional(int A, long B);
        [StructLayout(LayoutKind.Sequential)] public record struct StatedRecord(int A, long B);
        [StructLayout(LayoutKind.Explicit)] public struct Placed { [FieldOffset(0)] public int A; }
        [InlineArray(4)] public struct Four { public int A; }
        public struct Unused { public int A; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Advises("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in {|IOCTL2010:Outer|} value);
        [Ioctl(2)] public static partial {|IOCTL2010:Positional|} B(this IoctlDevice device);
        """)).Messages);

    [Theory]
    [InlineData("in {|IOCTL2010:Inner|} value", "Inner")]
    [InlineData("ref readonly {|IOCTL2010:Positional|} value", "Positional")]
    [InlineData("IoctlInput<{|IOCTL2010:Outer|}> value", "Inner")]
    public async Task It_is_reported_once_and_fixed_at_the_structure(string parameter, string fixedText)
    {
        var analysis = await Advises(
            "[Ioctl(1)] public static partial void Start(this IoctlDevice device, " + parameter + "); [Ioctl(1)] public static partial void Again(this IoctlDevice device, " + parameter.Replace("{|IOCTL2010:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal) + ");");

        Assert.Equal(fixedText, Fixed.Text(Assert.Single(analysis.Reports)));
    }

    [Theory]
    [InlineData("StatedRecord")]
    [InlineData("Placed")]
    [InlineData("Four")]
    [InlineData("Guid")]
    [InlineData("int")]
    [InlineData("NtStatus")]
    [InlineData("ControlCode")]
    public Task A_stated_layout_and_the_structures_of_others_are_quiet(string type) =>
        Advises("[Ioctl(1)] public static partial " + type + " Start(this IoctlDevice device);");

    [Fact]
    public async Task A_structure_that_a_generator_wrote_is_quiet() => Assert.Empty((await Analysis.Of([
        ("Contract.cs", Text("", "[Ioctl(1)] public static partial void Start(this IoctlDevice device, in Written value);")),
        ("Written.g.cs", "public struct Written { public int A; }")], advice: Id)).Reports);

    static Task<Analysis> Advises(string methods) => Analysis.Advises(Id, Text(Structures, methods));
}
