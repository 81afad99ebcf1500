using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1012: a code that sends data states whether it may be sent again for a larger output.</summary>
public sealed class UnstatedRetryTests
{
    const string Id = "IOCTL1012";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, Contract(
        "[{|IOCTL1012:Ioctl(0x801, access: RequiredAccess.Write)|}] public static partial byte[] Transceive(this IoctlDevice device, ReadOnlySpan<byte> message);"))).Messages);

    [Theory]
    [InlineData("int[] Send(this IoctlDevice device, in Request request)")]
    [InlineData("string Send(this IoctlDevice device, int request)")]
    [InlineData("IoctlBuffer Send(this IoctlDevice device, ReadOnlySpan<byte> message)")]
    [InlineData("IoctlBuffer<Reply> Send(this IoctlDevice device, IoctlInput<Request> request)")]
    [InlineData("IoctlResult<string> Send(this SafeHandle device, int request)")]
    [InlineData("ValueTask<IoctlResult<byte[]>> Send(this IoctlDevice device, int request, CancellationToken token)")]
    public async Task Every_shape_that_grows_and_every_input_are_reported(string method)
    {
        await Analysis.Advises(Id, Contract("[{|IOCTL1012:Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.ReadWrite)|}] public static partial " + method + ";"));
        await Analysis.Advises(Id, Contract("[{|IOCTL1012:Ioctl(Code = 0x8337A004)|}] public static partial " + method + ";"));
    }

    [Theory]
    [InlineData("0x801, access: RequiredAccess.Write, Retry = false")]
    [InlineData("0x801, access: RequiredAccess.Write, Retry = true")]
    [InlineData("0x801, access: RequiredAccess.Read")]
    [InlineData("0x801")]
    [InlineData("Code = 0x83376004")]
    public Task A_stated_retry_and_a_question_are_quiet(string arguments) => Analysis.Advises(Id, Contract(
        "[Ioctl(" + arguments + ")] public static partial byte[] Transceive(this IoctlDevice device, ReadOnlySpan<byte> message);"));

    [Theory]
    [InlineData("byte[] Take(this IoctlDevice device)")]
    [InlineData("Reply Send(this IoctlDevice device, in Request request)")]
    [InlineData("int Send(this IoctlDevice device, in Request request, Span<byte> output)")]
    [InlineData("void Send(this IoctlDevice device, in Request request)")]
    public Task An_output_without_an_input_and_one_that_does_not_grow_are_quiet(string method) =>
        Analysis.Advises(Id, Contract("[Ioctl(0x801, access: RequiredAccess.Write)] public static partial " + method + ";"));
}
