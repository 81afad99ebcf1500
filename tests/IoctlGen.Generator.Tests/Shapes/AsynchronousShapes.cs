using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Shapes;

/// <summary>One snapshot per row of the table of buffer shapes: asynchronous calls.</summary>
public sealed class AsynchronousShapes
{
    [Fact]
    public Task No_buffers() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x800)] public static partial Task ResetAsync(this IoctlDevice device, CancellationToken cancellationToken = default);
        [Ioctl(0x801)] public static partial ValueTask StopAsync(this IoctlDevice device, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task A_structure_in() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x801)] public static partial Task StartAsync(this IoctlDevice device, Request request, CancellationToken cancellationToken);
        [Ioctl(0x802)] public static partial ValueTask ArmAsync(this IoctlDevice device, in Request request, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task A_structure_returned() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x802)] public static partial Task<Reply> ReadAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x803, AllowShortOutput = true)] public static partial ValueTask<Reply> QueryAsync(this IoctlDevice device, Request request, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task An_array_in() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x806)] public static partial ValueTask LoadAsync(this IoctlDevice device, ReadOnlyMemory<Request> requests, CancellationToken cancellationToken);"));

    [Fact]
    public Task An_array_out_with_its_count() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x807)] public static partial Task<int> DumpAsync(this IoctlDevice device, Memory<Reply> replies, CancellationToken cancellationToken);
        [Ioctl(0x808)] public static partial ValueTask<int> ConvertAsync(this IoctlDevice device, Request request, Memory<byte> raw, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task Two_inputs_of_InDirect() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x809, TransferMethod.InDirect)] public static partial ValueTask WriteAsync(this IoctlDevice device, Request header, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken);"));

    [Fact]
    public Task Results() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x800)] public static partial Task<IoctlResult> TryResetAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x802)] public static partial ValueTask<IoctlResult<Reply>> TryReadAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x807)] public static partial ValueTask<IoctlResult<int>> TryDumpAsync(this IoctlDevice device, Memory<Reply> replies, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task On_a_safe_handle() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x802)] public static partial ValueTask<Reply> ReadAsync(SafeHandle device, Request request, CancellationToken cancellationToken);"));

    [Fact]
    public Task Second_buffers_that_the_driver_reads() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x80C, TransferMethod.Neither)] public static partial ValueTask SetAsync(this IoctlDevice device, Request request, int value, CancellationToken token);
        [Ioctl(0x80D, TransferMethod.Neither)] public static partial Task SetBytesAsync(this SafeHandle device, Request request, ReadOnlyMemory<byte> value, CancellationToken token);
        """));
}
