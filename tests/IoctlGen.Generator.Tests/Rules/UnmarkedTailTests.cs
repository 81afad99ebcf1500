using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.BufferContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2014: a structure tells where the array begins that it ends with.</summary>
public sealed class UnmarkedTailTests
{
    const string Id = "IOCTL2014";

    const string Structures = """
        [StructLayout(LayoutKind.Sequential)] public struct Label { public long Id; public uint Length; [NativeType("WCHAR[1]")] public ushort Text; }
        [StructLayout(LayoutKind.Sequential)] public struct Holder { public uint Kind; public Label Inner; }
        [StructLayout(LayoutKind.Sequential)] public struct Marked : IIoctlTail { public uint A; public byte B; readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in B); }
        [StructLayout(LayoutKind.Sequential)] public struct HoldsMarked { public uint A; public Marked B; }
        [StructLayout(LayoutKind.Sequential)] public struct Open : IIoctlTail { public uint A; [NativeType("UCHAR[]")] readonly int IIoctlTail.TailOffset => 4; }
        [StructLayout(LayoutKind.Sequential)] public struct HoldsOpen { public uint A; public Open B; }
        [InlineArray(1)] public struct One { public byte A; }
        [StructLayout(LayoutKind.Sequential)] public struct Inline { public uint A; public One Data; }
        [StructLayout(LayoutKind.Sequential)] public struct Filled { public uint A; public One Reserved; }
        [StructLayout(LayoutKind.Sequential)] public struct Plain { public uint A; public byte B; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Matches("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, IoctlInput<{|IOCTL2014:Label|}> value);
        [Ioctl(2)] public static partial IoctlBuffer<{|IOCTL2014:Holder|}> B(this IoctlDevice device);
        """)).Messages);

    [Theory]
    [InlineData("IoctlInput<{|IOCTL2014:HoldsMarked|}>")]
    [InlineData("IoctlInput<{|IOCTL2014:Inline|}>")]
    public Task What_looks_like_the_array_of_C_is_reported(string parameter) => Matches("[Ioctl(1)] public static partial void Set(this IoctlDevice device, " + parameter + " value);");

    [Fact]
    public Task A_structure_is_reported_once() => Matches("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, IoctlInput<{|IOCTL2014:Label|}> value);
        [Ioctl(2)] public static partial IoctlBuffer<Label> B(this IoctlDevice device);
        """);

    [Theory]
    [InlineData("", "IoctlInput<Marked>")]
    [InlineData("", "IoctlInput<Filled>")]
    [InlineData("", "IoctlInput<Plain>")]
    [InlineData("", "IoctlInput<HoldsOpen>")]
    [InlineData("", "in Label")]
    [InlineData(", Tail = nameof(Label.Text)", "IoctlInput<Label>")]
    public Task What_tells_its_place_or_has_none_is_quiet(string option, string parameter) =>
        Matches("[Ioctl(1" + option + ")] public static partial void Set(this IoctlDevice device, " + parameter + " value);");

    [Fact]
    public async Task A_structure_that_a_generator_wrote_is_told_by_the_method()
    {
        var analysis = await Analysis.Of(
            [
                ("Contract.cs", Text("", "[Ioctl(1)] public static partial void Set(this IoctlDevice device, IoctlInput<{|IOCTL2014:Written|}> value);")),
                ("Written.g.cs", "using IoctlGen; public struct Written { public long A; [NativeType(\"UCHAR[1]\")] public byte Data; }"),
            ],
            advice: Id);

        Assert.Contains("state Tail = nameof(Written.Data)", analysis.MatchesMarkup().Messages, StringComparison.Ordinal);
    }

    static Task<Analysis> Matches(string methods) => Analysis.Advises(Id, Text(Structures, methods));
}
