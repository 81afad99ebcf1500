using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static IoctlGen.Generator.Tests.Testing.BufferContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2001: what owns a field of the input has one that it can fill in.</summary>
public sealed class OwnedFieldTests
{
    const string Structures = """
        [StructLayout(LayoutKind.Sequential)] public struct Direct { public long Data, Other; public uint Short; public uint Length; public Guid Id; private long _hidden; public long Hidden => _hidden; }
        [StructLayout(LayoutKind.Sequential)] public struct Outer { public Direct First; public Direct Second; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Matches("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Data")] ref Span<byte> data|});
        [Ioctl(2)] public static partial void B(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Data")] byte[] data|});
        [Ioctl(3)] public static partial Task C(this IoctlDevice device, Direct request, {|IOCTL2001:[IoctlField("Data")] Span<byte> data|}, CancellationToken token);
        [Ioctl(4)] public static partial void D(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Data")] Span<int> data|});
        [Ioctl(5)] public static partial void E(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Data", Length = "Length")] SafeHandle data|});
        [Ioctl(6)] public static partial void F(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Data", Alignment = 3)] Span<byte> data|});
        [Ioctl(7)] public static partial void G(this IoctlDevice device, {|IOCTL2001:[IoctlField("Data")] Span<byte> data|});
        [Ioctl(8)] public static partial void H(this IoctlDevice device, ReadOnlySpan<Direct> requests, {|IOCTL2001:[IoctlField("Data")] Span<byte> data|});
        [Ioctl(9)] public static partial void I(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Date")] Span<byte> data|});
        [Ioctl(10)] public static partial void J(this IoctlDevice device, in Outer request, {|IOCTL2001:[IoctlField("Data")] Span<byte> data|});
        [Ioctl(11)] public static partial void K(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("_hidden")] Span<byte> data|});
        [Ioctl(12)] public static partial void L(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Short")] Span<byte> data|});
        [Ioctl(13)] public static partial void M(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Id")] Span<byte> data|});
        [Ioctl(14)] public static partial void N(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Data", Length = "Long")] Span<byte> data|});
        [Ioctl(15)] public static partial void O(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Data", Length = "Id")] Span<byte> data|});
        [Ioctl(16)] public static partial void P(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField("Data", Length = "Data")] Span<byte> data|});
        [Ioctl(17)] public static partial void Q(this IoctlDevice device, in Direct request, [IoctlField("Data", Length = "Length")] Span<byte> data, {|IOCTL2001:[IoctlField("Other", Length = "Length")] Span<byte> other|});
        [Ioctl(18)] public static partial void R(this IoctlDevice device, in Direct request, {|IOCTL2001:[IoctlField(null!)] Span<byte> data|});
        """)).Messages);

    [Fact]
    public async Task Pages_hold_nothing() => Assert.Contains("pages are asked for after", (await Matches("""
        [Ioctl(1)] public static partial IoctlPages<Cursor, Direct> A(this IoctlDevice device, Cursor start, {|IOCTL2001:[IoctlField("Data")] Span<byte> data|});
        }
        [StructLayout(LayoutKind.Sequential)] public struct Cursor : IIoctlCursor<Direct> { public long Data; public bool Advance(IoctlBuffer<Direct> page, NtStatus status) => false;
        """)).Messages, StringComparison.Ordinal);

    [Fact]
    public async Task Four_bytes_hold_an_address_in_a_build_for_x86_alone() => Assert.Empty((await Analysis.Of(
        Text(Structures, "[Ioctl(1)] public static partial void A(this IoctlDevice device, in Direct request, [IoctlField(\"Short\")] Span<byte> data);"), Analysis.Options.WithPlatform(Platform.X86))).Reports);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pointer_type_takes_unsafe_code(bool allowsUnsafe)
    {
        var analysis = await Analysis.Of(
            Text("public unsafe struct Pointing { public byte* Data; }", "[Ioctl(1)] public static partial void A(this IoctlDevice device, in Pointing request, [IoctlField(nameof(Pointing.Data))] Span<byte> data);"),
            Analysis.Options.WithAllowUnsafe(allowsUnsafe));

        Assert.Equal(!allowsUnsafe, analysis.Reports.Any(report => report.Id == "IOCTL2001"));
    }

    static Task<Analysis> Matches(string methods) => Analysis.Matches(Text(Structures, methods));
}
