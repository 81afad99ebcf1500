using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2001: every parameter and the return value is a buffer of a shape that the runtime can transfer.</summary>
public sealed class NoShapeTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Contract("""
        [Ioctl(1)] public static partial {|IOCTL2001:ref int|} A(this IoctlDevice device);
        [Ioctl(2)] public static partial void B(this IoctlDevice device, {|IOCTL2001:CancellationToken token|});
        [Ioctl(3)] public static partial Task C(this IoctlDevice device, CancellationToken token, {|IOCTL2001:CancellationToken other|});
        [Ioctl(4)] public static partial Task D(this IoctlDevice device, {|IOCTL2001:out int value|});
        [Ioctl(5)] public static partial void E(this IoctlDevice device, in Request request, {|IOCTL2001:ref Reply reply|});
        [Ioctl(6)] public static partial Task<int> F(this IoctlDevice device, {|IOCTL2001:Span<byte> bytes|});
        [Ioctl(7)] public static partial int G(this IoctlDevice device, {|IOCTL2001:Memory<byte> bytes|});
        [Ioctl(8)] public static partial Task H(this IoctlDevice device, {|IOCTL2001:ReadOnlySpan<byte> bytes|});
        [Ioctl(9)] public static partial void I(this IoctlDevice device, {|IOCTL2001:ReadOnlyMemory<byte> bytes|});
        [Ioctl(10)] public static partial void J(this IoctlDevice device, {|IOCTL2001:Version version|});
        [Ioctl(11)] public static partial {|IOCTL2001:void|} K(this IoctlDevice device, Span<byte> bytes);
        [Ioctl(12)] public static partial {|IOCTL2001:object|} L(this IoctlDevice device);
        [Ioctl(13)] public static partial void M(this IoctlDevice device, in Request request, {|IOCTL2001:int other|});
        [Ioctl(14, TransferMethod.InDirect)] public static partial void N(this IoctlDevice device, in Request request, {|IOCTL2001:ReadOnlySpan<int> data|});
        [Ioctl(15)] public static partial {|IOCTL2001:int|} O(this IoctlDevice device, out Reply reply);
        [Ioctl(16)] public static partial void P(this IoctlDevice device, out Reply reply, {|IOCTL2001:out int other|});
        """))).Messages);

    [Fact]
    public async Task Messages_about_second_buffers_and_sizes() => await Verify((await Analysis.Matches(Contract("""
        [Ioctl(1, TransferMethod.OutDirect)] public static partial void A(this IoctlDevice device, in Request request, {|IOCTL2001:in Reply reply|});
        [Ioctl(2, TransferMethod.Neither)] public static partial {|IOCTL2001:int|} B(this IoctlDevice device, in Request request, in Reply reply);
        [Ioctl(3, TransferMethod.Neither)] public static partial void C(this IoctlDevice device, in Request request, in Reply reply, {|IOCTL2001:in Reply more|});
        [Ioctl(4, TransferMethod.Neither)] public static partial void D(this IoctlDevice device, in Request request, ref Reply reply, {|IOCTL2001:in Reply more|});
        [Ioctl(5, TransferMethod.Neither)] public static partial void E(this IoctlDevice device, in Request request, {|IOCTL2001:IoctlInput<Reply> reply|});
        [Ioctl(6, TransferMethod.Neither)] public static partial void F(this IoctlDevice device, ref Reply reply, {|IOCTL2001:in Request request|});
        [Ioctl(7)] public static partial void G(this IoctlDevice device, in Request request, {|IOCTL2001:ReadOnlySpan<byte> data|});
        [Ioctl(8)] public static partial byte[] H(this IoctlDevice device, {|IOCTL2001:[OutputSize] uint bytes|});
        [Ioctl(9)] public static partial byte[] I(this IoctlDevice device, [OutputSize] int bytes, {|IOCTL2001:[OutputSize] int more|});
        [Ioctl(10)] public static partial Reply J(this IoctlDevice device, {|IOCTL2001:[OutputSize] int bytes|});
        [Ioctl(11)] public static partial int K(this IoctlDevice device, Span<byte> data, {|IOCTL2001:[OutputSize] int bytes|});
        [Ioctl(12)] public static partial byte[] L(this IoctlDevice device, {|IOCTL2001:[OutputSize] in int bytes|});
        """))).Messages);

    [Theory]
    [InlineData("Neither", "in Request request, ref Reply reply")]
    [InlineData("Neither", "in Request request, in Reply reply")]
    [InlineData("Neither", "Request request, Reply reply")]
    [InlineData("Neither", "ReadOnlySpan<byte> request, ReadOnlySpan<byte> reply")]
    [InlineData("Neither", "IoctlInput<Request> request, ref Reply reply")]
    [InlineData("OutDirect", "in Request request, ref Reply reply")]
    [InlineData("InDirect", "in Request request, in Reply reply")]
    public Task A_second_buffer_that_the_driver_reads_is_quiet(string method, string parameters) => Analysis.Quiet(Contract(
        "[Ioctl(1, TransferMethod." + method + ")] public static partial void Start(this IoctlDevice device, " + parameters + ");"));

    [Theory]
    [InlineData("void", "object value")]
    [InlineData("void", "dynamic value")]
    [InlineData("void", "int[] values")]
    [InlineData("void", "params byte[] values")]
    [InlineData("void", "Enum value")]
    [InlineData("void", "IComparable value")]
    [InlineData("void", "Action value")]
    [InlineData("void", "IoctlDevice second")]
    [InlineData("Task", "ref Request request")]
    public async Task A_parameter_without_a_shape_stops_its_method_alone(string returned, string parameter)
    {
        var analysis = await Analysis.Matches(Contract(
            "[Ioctl(1)] public static partial " + returned + " Start(this IoctlDevice device, {|IOCTL2001:" + parameter + "|}); [Ioctl(2)] public static partial void Stop(this IoctlDevice device);"));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Theory]
    [InlineData("object", "")]
    [InlineData("dynamic", "")]
    [InlineData("int[,]", "")]
    [InlineData("Task<object>", "")]
    [InlineData("Task<Task>", "")]
    [InlineData("IoctlResult<Task>", "")]
    [InlineData("ref readonly int", "")]
    [InlineData("long", ", Span<byte> bytes")]
    [InlineData("Task", ", Memory<byte> bytes")]
    public async Task A_return_type_without_a_shape_stops_its_method_alone(string returned, string parameters)
    {
        var analysis = await Analysis.Matches(Contract(
            "[Ioctl(1)] public static partial {|IOCTL2001:" + returned + "|} Start(this IoctlDevice device" + parameters + "); [Ioctl(2)] public static partial void Stop(this IoctlDevice device);"));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Fact]
    public async Task Pointers_are_no_buffers()
    {
        var analysis = await Analysis.Of(Contract("""
            [Ioctl(1)] public static unsafe partial void Start(this IoctlDevice device, {|IOCTL2001:int* values|});
            [Ioctl(2)] public static unsafe partial void Test(this IoctlDevice device, {|IOCTL2001:delegate*<void> callback|});
            [Ioctl(3)] public static unsafe partial {|IOCTL2001:void*|} Stop(this IoctlDevice device);
            """), Analysis.Options.WithAllowUnsafe(true));

        Assert.Equal(["Start", "Stop", "Test"], analysis.MatchesMarkup().Skipped);
        Assert.Empty(analysis.OtherErrors);
    }

    [Theory]
    [InlineData("void", "params ReadOnlySpan<byte> bytes")]
    [InlineData("void", "scoped ReadOnlySpan<byte> bytes")]
    [InlineData("void", "in ReadOnlySpan<byte> bytes")]
    [InlineData("void", "ref readonly Request request")]
    [InlineData("void", "int channel = 5")]
    [InlineData("void", "DayOfWeek day = DayOfWeek.Friday")]
    [InlineData("void", "nint value")]
    [InlineData("ValueTuple<int>", "in Guid id")]
    [InlineData("int", "in Request request, scoped Span<byte> bytes")]
    [InlineData("Task", "in Request request, CancellationToken token = default")]
    [InlineData("ValueTask<IoctlResult<int>>", "ReadOnlyMemory<int> input, Memory<Reply> output")]
    [InlineData("Reply", "in int @event")]
    public Task A_signature_with_shapes_is_quiet_and_compiles(string returned, string parameters) => Analysis.Quiet(Contract(
        "[Ioctl(1)] public static partial " + returned + " Start(this IoctlDevice device, " + parameters + ");"));

    [Fact]
    public Task A_private_structure_in_a_private_method_is_quiet() => Analysis.Quiet(Contract(
        "struct Secret { internal int Value; internal Secret(int value) => Value = value; } [Ioctl(1)] private static partial Secret Start(IoctlDevice device);"));
}
