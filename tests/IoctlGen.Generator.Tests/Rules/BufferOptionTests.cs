using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Shapes.VariableContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2005: the sizes of a buffer are in order, and options stand where they have an effect.</summary>
public sealed class BufferOptionTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Text("""
        [Ioctl(0x801, InitialBufferSize = {|IOCTL2005:4096|}, MaximumBufferSize = 1024)] public static partial byte[] A(this IoctlDevice device);
        [Ioctl(0x802, MaximumBufferSize = {|IOCTL2005:-1|})] public static partial string B(this IoctlDevice device);
        [Ioctl(0x803, SizeField = {|IOCTL2005:"Volts"|})] public static partial Reply C(this IoctlDevice device);
        [Ioctl(0x804, Retry = {|IOCTL2005:false|})] public static partial void D(this IoctlDevice device);
        [Ioctl(0x805, AllowShortOutput = {|IOCTL2005:true|})] public static partial int E(this IoctlDevice device, Span<byte> bytes);
        [Ioctl(0x806, InitialBufferSize = {|IOCTL2005:64|})] public static partial Reply F(this IoctlDevice device);
        [Ioctl(0x807, Tail = {|IOCTL2005:"First"|})] public static partial Reply G(this IoctlDevice device);
        [Ioctl(0x808, Tail = {|IOCTL2005:"Frist"|})] public static partial IoctlBuffer<Header> H(this IoctlDevice device);
        [Ioctl(0x809, OutputSize = {|IOCTL2005:"Channel"|})] public static partial Reply I(this IoctlDevice device, in Request request);
        [Ioctl(0x80A, OutputSize = {|IOCTL2005:"Length"|})] public static partial byte[] J(this IoctlDevice device, ReadOnlySpan<byte> request);
        [Ioctl(0x80B, OutputSize = {|IOCTL2005:"Channel"|})] public static partial byte[] K(this IoctlDevice device, in Request request, [OutputSize] int bytes);
        [Ioctl(0x80C, InitialBufferSize = {|IOCTL2005:64|})] public static partial byte[] L(this IoctlDevice device, [OutputSize] int bytes);
        [Ioctl(0x80D, Text = {|IOCTL2005:IoctlText.Ansi|})] public static partial byte[] M(this IoctlDevice device);
        [Ioctl(0x80E, Text = {|IOCTL2005:(IoctlText)2|})] public static partial string N(this IoctlDevice device);
        """))).Messages);

    [Theory]
    [InlineData("Reply[]", "SizeField = {|IOCTL2005:\"Volts\"|}")]
    [InlineData("string", "AllowShortOutput = {|IOCTL2005:true|}")]
    [InlineData("IoctlBuffer", "InitialBufferSize = {|IOCTL2005:0|}")]
    [InlineData("IoctlBuffer", "SizeField = {|IOCTL2005:\"Size\"|}")]
    [InlineData("Reply", "NullTerminated = {|IOCTL2005:true|}")]
    [InlineData("IoctlResult<int>", "Retry = {|IOCTL2005:true|}")]
    public async Task An_option_without_effect_stops_its_method_alone(string returned, string option)
    {
        var analysis = await Analysis.Matches(Text(
            "[Ioctl(1, " + option + ")] public static partial " + returned + " Read(this IoctlDevice device); [Ioctl(2)] public static partial void Stop(this IoctlDevice device);"));

        Assert.Equal(["Read"], analysis.Skipped);
    }

    [Theory]
    [InlineData("Retry = {|IOCTL2005:false|}")]
    [InlineData("MaximumBufferSize = {|IOCTL2005:4096|}")]
    [InlineData("SizeField = {|IOCTL2005:\"Size\"|}")]
    public async Task Pages_have_one_size(string option) => await Analysis.Matches(Text(
        "[Ioctl(1, " + option + ")] public static partial IoctlPages<Cursor, Header> Read(this IoctlDevice device, Cursor start);"));

    [Theory]
    [InlineData("IoctlBuffer<Header>", "InitialBufferSize = 64, MaximumBufferSize = 64, Retry = false, SizeField = \"Size\", AllowShortOutput = true")]
    [InlineData("IoctlBuffer<Header>", "Tail = nameof(Header.First)")]
    [InlineData("byte[]", "InitialBufferSize = 1 << 25")]
    [InlineData("string", "Text = IoctlText.Utf16, NullTerminated = true")]
    [InlineData("string", "Text = IoctlText.Ansi, NullTerminated = false, Retry = false")]
    [InlineData("void", "AllowShortOutput = false")]
    [InlineData("Reply", "AllowShortOutput = true")]
    public Task Options_in_order_and_in_place_are_quiet(string returned, string options) => Analysis.Quiet(Text(
        "[Ioctl(1, " + options + ")] public static partial " + returned + " Read(this IoctlDevice device);"));

    [Fact]
    public async Task A_signature_without_a_shape_is_reported_once() => await Analysis.Matches(Text(
        "[Ioctl(1, InitialBufferSize = 64)] public static partial {|IOCTL2001:object|} Read(this IoctlDevice device);"));
}
