using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Shapes;

/// <summary>One snapshot per row of the table of buffer shapes: asynchronous calls whose buffers vary.</summary>
public sealed class AsynchronousVariableShapes
{
    [Fact]
    public Task Arrays_and_texts() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial ValueTask<Reply[]> ListAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x802, Retry = false)] public static partial Task<byte[]> TransceiveAsync(this IoctlDevice device, ReadOnlyMemory<byte> message, CancellationToken cancellationToken);
        [Ioctl(0x803)] public static partial ValueTask<string> NameAsync(this IoctlDevice device, Request request, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task Texts_sent_and_returned() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial Task SetNameAsync(this IoctlDevice device, string name, CancellationToken cancellationToken);
        [Ioctl(0x802, Text = IoctlText.Ansi, NullTerminated = true)] public static partial ValueTask<IoctlResult<string>> TryAskAsync(this IoctlDevice device, string question, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task Buffers() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial ValueTask<IoctlBuffer> ReadAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x802, SizeField = nameof(Header.Size), InitialBufferSize = 64, AllowShortOutput = true)]
        public static partial Task<IoctlBuffer<Header>> QueryAsync(this IoctlDevice device, IoctlInput<Request> request, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task Results() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial ValueTask<IoctlResult<Reply[]>> TryListAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x802)] public static partial Task<IoctlResult<string>> TryNameAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x803)] public static partial ValueTask<IoctlResult<IoctlBuffer>> TryReadAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x804)] public static partial ValueTask<IoctlResult<IoctlBuffer<Header>>> TryQueryAsync(this IoctlDevice device, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task On_a_safe_handle() => Verify(VariableContract.Of(
        "[Ioctl(0x801)] public static partial ValueTask<IoctlBuffer<Header>> ReadAsync(SafeHandle device, CancellationToken cancellationToken);"));

    [Fact]
    public void A_header_that_another_generator_writes_is_read_as_written() => Assert.Contains(
        "ReceiveHeaderBuffer<Descriptor>(drive, Ioctls.IOCTL_DRIVE_QUERY, sizeField: static (in Descriptor header) => unchecked((long)header.Size))",
        Generation.Of("""
            using IoctlGen;
            [IoctlContract(1)]
            static partial class Drive
            {
                [Ioctl(1, SizeField = "Size")] public static partial IoctlBuffer<Descriptor> Query(this IoctlDevice drive);
            }
            """).Text,
        StringComparison.Ordinal);
}
