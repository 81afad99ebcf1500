using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Shapes;

/// <summary>One snapshot per row of the table of buffer shapes: calls that report how they ended.</summary>
public sealed class ResultShapes
{
    [Fact]
    public Task No_value() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x801)] public static partial IoctlResult TryStart(this IoctlDevice device, in Request request);"));

    [Fact]
    public Task A_structure_as_value() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x802)] public static partial IoctlResult<Reply> TryRead(this IoctlDevice device);"));

    [Fact]
    public Task A_structure_in_an_out_parameter() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x802)] public static partial IoctlResult TryRead(this IoctlDevice device, out Reply reply);"));

    [Fact]
    public Task A_structure_in_and_out() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x805)] public static partial IoctlResult TryExchange(this IoctlDevice device, ref Request request);"));

    [Fact]
    public Task An_array_out_with_its_count() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x807)] public static partial IoctlResult<int> TryDump(this IoctlDevice device, Span<Reply> replies);"));

    [Fact]
    public Task Two_inputs_of_InDirect() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x809, TransferMethod.InDirect)] public static partial IoctlResult TryWrite(this IoctlDevice device, in Request header, ReadOnlySpan<byte> payload);"));

    [Fact]
    public Task On_a_safe_handle() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x802)] public static partial IoctlResult<Reply> TryRead(SafeHandle device, in Request request);"));

    [Fact]
    public Task Second_buffers_that_the_driver_reads() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x80A, TransferMethod.Neither)] public static partial IoctlResult TryExchange(this IoctlDevice device, in Request request, ref Reply reply);
        [Ioctl(0x80C, TransferMethod.Neither)] public static partial IoctlResult TrySet(this IoctlDevice device, in Request request, in int value);
        [Ioctl(0x80C, TransferMethod.Neither)] public static partial ValueTask<IoctlResult> TrySetAsync(this IoctlDevice device, Request request, int value, CancellationToken token);
        """));
}
