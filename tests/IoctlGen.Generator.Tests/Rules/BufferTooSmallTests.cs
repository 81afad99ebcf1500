using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Shapes.VariableContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2013: the header, or one element, fits the largest buffer.</summary>
public sealed class BufferTooSmallTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Text("""
        [Ioctl(1, MaximumBufferSize = {|IOCTL2013:8|})] public static partial IoctlBuffer<Header> A(this IoctlDevice device);
        [Ioctl(2, InitialBufferSize = {|IOCTL2013:11|})] public static partial IoctlPages<Cursor, Header> B(this IoctlDevice device, Cursor start);
        """))).Messages);

    [Theory]
    [InlineData("IoctlBuffer<Header>", "MaximumBufferSize = {|IOCTL2013:11|}")]
    [InlineData("Task<IoctlResult<IoctlBuffer<Header>>>", "InitialBufferSize = 4, MaximumBufferSize = {|IOCTL2013:11|}, AllowShortOutput = true")]
    [InlineData("Reply[]", "MaximumBufferSize = {|IOCTL2013:7|}")]
    [InlineData("Guid[]", "MaximumBufferSize = {|IOCTL2013:15|}")]
    public async Task A_limit_below_the_first_structure_is_an_error_that_only_the_analyzer_sees(string returned, string options) => Assert.Empty((await Analysis.Matches(Text(
        "[Ioctl(1, " + options + ")] public static partial " + returned + " Read(this IoctlDevice device);"))).Skipped);

    [Theory]
    [InlineData("IoctlBuffer<Header>", "MaximumBufferSize = 12")]
    [InlineData("IoctlBuffer<Header>", "InitialBufferSize = 4")]
    [InlineData("IoctlBuffer<Header>", "")]
    [InlineData("Reply[]", "InitialBufferSize = 1, MaximumBufferSize = 8")]
    [InlineData("IoctlBuffer", "MaximumBufferSize = 1")]
    [InlineData("string", "MaximumBufferSize = 1")]
    [InlineData("IoctlBuffer<Header>", "MaximumBufferSize = {|IOCTL2005:-1|}")]
    public Task A_first_buffer_may_be_smaller_and_a_limit_may_be_exact(string returned, string options) => Analysis.Matches(Text(
        "[Ioctl(1" + (options.Length > 0 ? ", " : "") + options + ")] public static partial " + returned + " Read(this IoctlDevice device);"));

    [Fact]
    public Task Pages_of_exactly_the_header_are_quiet() => Analysis.Quiet(Text(
        "[Ioctl(1, InitialBufferSize = 12)] public static partial IoctlPages<Cursor, Header> Read(this IoctlDevice device, Cursor start);"));
}
