using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Shapes.VariableContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2001 and IOCTL2003 on buffers that vary.</summary>
public sealed class NoPagesTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Text("""
        [Ioctl(1)] public static partial {|IOCTL2001:IoctlPages<Cursor, Header>|} A(this IoctlDevice device);
        [Ioctl(2)] public static partial {|IOCTL2001:Task<IoctlPages<Cursor, Header>>|} B(this IoctlDevice device, Cursor start);
        [Ioctl(3)] public static partial byte[] C(this IoctlDevice device, IoctlInput<Request> request, {|IOCTL2001:int other|});
        """))).Messages);

    [Theory]
    [InlineData("IoctlResult<IoctlPages<Cursor, Header>>", "Cursor start")]
    [InlineData("IoctlPages<Cursor, Header>", "Request start")]
    [InlineData("IoctlPages<Cursor, Header>", "ReadOnlySpan<Cursor> start")]
    [InlineData("IoctlPages<Cursor, Header>", "IoctlInput<Cursor> start")]
    public async Task Pages_start_at_a_cursor_and_are_returned_as_they_are(string returned, string parameters) => await Analysis.Matches(Text(
        "[Ioctl(1)] public static partial {|IOCTL2001:" + returned + "|} Read(this IoctlDevice device, " + parameters + ");"));

    [Theory]
    [InlineData("{|IOCTL2001:byte[]|}", "out Reply reply")]
    [InlineData("{|IOCTL2001:string|}", "Span<byte> bytes")]
    [InlineData("{|IOCTL2001:IoctlBuffer[,]|}", "Request request")]
    [InlineData("{|IOCTL2002:string[]|}", "Request request")]
    [InlineData("{|IOCTL2002:IoctlBuffer[]|}", "Request request")]
    public async Task A_variable_output_is_the_only_one_and_of_bytes(string returned, string parameters) => await Analysis.Matches(Text(
        "[Ioctl(1)] public static partial " + returned + " Read(this IoctlDevice device, " + parameters + ");"));

    [Theory]
    [InlineData("byte[]")]
    [InlineData("string")]
    [InlineData("IoctlBuffer<Header>")]
    [InlineData("IoctlPages<Cursor, Header>")]
    public async Task InDirect_has_no_variable_output(string returned) => await Analysis.Matches(Text(
        "[Ioctl(1, TransferMethod.InDirect)] public static partial {|IOCTL2003:" + returned + "|} Read(this IoctlDevice device, Cursor start);"));
}
