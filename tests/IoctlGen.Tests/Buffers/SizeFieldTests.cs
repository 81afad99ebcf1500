using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>Outputs that begin with a <see cref="Pair"/> whose second half is the size of the whole.</summary>
public sealed class SizeFieldTests
{
    static readonly OutputSize<Pair> Size = static (in Pair header) => header.Second;

    [Theory]
    [InlineData(3000, new[] { 1024, 3000 })]
    [InlineData(1500, new[] { 1024, 2048 })]
    [InlineData(1024, new[] { 1024 })]
    public async Task A_success_that_says_more_than_it_returned_is_asked_again_with_room_for_it(int size, int[] rooms)
    {
        using var device = Filling(size);
        using (var buffer = DeviceCalls.ReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size))
            Assert.Equal(size, buffer.Length);
        Assert.Equal(rooms, device.Rooms);

        using (var buffer = await DeviceCalls.ReceiveHeaderBufferAsync(device, Codes.Pair, default, TestContext.Current.CancellationToken, sizeField: Size))
            Assert.Equal(size, buffer.Length);
        Assert.Equal([.. rooms, .. rooms], device.Rooms);
    }

    [Fact]
    public void An_overflow_that_says_its_size_is_asked_again_with_room_for_it()
    {
        using var device = Filling(100_000, NtStatus.BufferOverflow);
        using var buffer = DeviceCalls.ReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size);

        Assert.Equal([1024, 100_000], device.Rooms);
    }

    [Fact]
    public void A_size_beyond_the_limit_is_an_error_that_names_it_at_once()
    {
        using var device = Filling(int.MaxValue);

        var failure = Assert.Throws<IoctlException>(() => DeviceCalls.ReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size));
        Assert.Contains("STATUS_SUCCESS (0x00000000): its output does not fit MaximumBufferSize = 16777216 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Equal([1024], device.Rooms);
        Assert.False(DeviceCalls.TryReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size).IsSuccess);
        Assert.False(DeviceCalls.TryReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size, allowShortOutput: true).IsSuccess);
    }

    [Theory]
    [InlineData(9, 8, 2)]
    [InlineData(5000, 8, 2)]
    public void A_size_that_never_comes_is_a_short_output_and_no_loop(int said, int returned, int attempts)
    {
        using var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            MemoryMarshal.Write(request.Output, new Pair(0, said));
            bytesReturned = returned;
            return NtStatus.Success;
        });

        var failure = Assert.Throws<IoctlException>(() => DeviceCalls.ReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size));
        Assert.Contains($"returned {returned} bytes of the {said}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(attempts, device.Sent);

        using var accepted = DeviceCalls.ReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size, allowShortOutput: true);
        Assert.Equal(returned, accepted.Length);
    }

    [Fact]
    public void A_shrinking_output_is_what_the_last_answer_says()
    {
        var answers = new Queue<int>([4000, 2000]);
        using var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            var size = answers.Dequeue();
            MemoryMarshal.Write(request.Output, new Pair(0, size));
            bytesReturned = Math.Min(size, request.Output.Length);
            return NtStatus.Success;
        });

        using var buffer = DeviceCalls.ReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size);
        Assert.Equal(2000, buffer.Length);
        Assert.Throws<InvalidDataException>(() => buffer.Read<byte>(2000));
    }

    [Fact]
    public void A_negative_size_says_nothing()
    {
        using var device = Filling(-1);
        using var buffer = DeviceCalls.ReceiveHeaderBuffer(device, Codes.Pair, sizeField: Size);

        Assert.Equal(1024, buffer.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_header_that_was_not_written_whole_needs_to_be_allowed(int returned)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, returned);

        Assert.Contains($"returned {returned} bytes of the 8", Assert.Throws<IoctlException>(() => DeviceCalls.ReceiveHeaderBuffer<Pair>(device, Codes.Pair)).Message, StringComparison.Ordinal);

        using var buffer = DeviceCalls.ReceiveHeaderBuffer<Pair>(device, Codes.Pair, allowShortOutput: true);
        Assert.Equal(returned, buffer.Length);
        Assert.Equal(0, buffer.Header.Second >> 24);
    }

    [Fact]
    public void Without_retry_a_size_that_was_not_returned_is_a_short_output()
    {
        using var device = Filling(2000);

        Assert.Throws<IoctlException>(() => DeviceCalls.ReceiveHeaderBuffer(device, Codes.Pair, growth: new(retry: false), sizeField: Size));
        Assert.Equal([1024], device.Rooms);
    }

    /// <summary>A driver that fills what there is room for.</summary>
    static FillingDevice Filling(int size, NtStatus whenTooSmall = default) => new(size, whenTooSmall);

    sealed class FillingDevice(int size, NtStatus whenTooSmall) : IoctlDevice
    {
        public List<int> Rooms { get; } = [];

        protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned)
        {
            Rooms.Add(request.Output.Length);
            MemoryMarshal.Write(request.Output, new Pair(0, size));
            bytesReturned = (int)Math.Min((uint)size, (uint)request.Output.Length);
            return bytesReturned < size ? whenTooSmall : NtStatus.Success;
        }
    }
}
