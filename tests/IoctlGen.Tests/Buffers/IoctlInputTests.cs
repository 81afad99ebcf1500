using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

public sealed class IoctlInputTests
{
    [Fact]
    public void What_is_appended_follows_the_header_and_its_place_is_told()
    {
        using var input = new IoctlInput<Pair>(new Pair(1, 2));

        Assert.Equal(8, input.Append([0xAA]));
        Assert.Equal(12, input.Align(4));
        Assert.Equal(12, input.AppendUtf16("C:"));
        Assert.Equal(16, input.Append(0x01020304));
        input.Header.Second = input.Length;

        Assert.Equal(20, input.Length);
        Assert.Equal([1, 0, 0, 0, 20, 0, 0, 0, 0xAA, 0, 0, 0, (byte)'C', 0, (byte)':', 0, 4, 3, 2, 1], input.Bytes.ToArray());
        Assert.Equal(input.Bytes.ToArray(), input.Memory.ToArray());
    }

    [Fact]
    public void A_text_is_appended_as_one_byte_per_character_or_not_at_all()
    {
        using var input = new IoctlInput<int>(1);

        Assert.Equal(4, input.AppendAnsi("aÿ\0"));
        Assert.Throws<ArgumentException>(() => input.AppendAnsi(new string('x', 1000) + "Ω"));
        Assert.Equal(7, input.AppendAnsi(new string('x', 1000)));

        Assert.Equal([1, 0, 0, 0, (byte)'a', 0xFF, 0, (byte)'x'], input.Bytes[..8].ToArray());
        Assert.Equal(1007, input.Length);
    }

    [Fact]
    public void It_grows_and_keeps_what_it_has()
    {
        using var input = new IoctlInput<Pair>(new Pair(1, 2));
        for (var round = 0; round < 1000; round++)
            Assert.Equal(8 + (round * 4), input.Append(round));

        Assert.Equal(new Pair(1, 2), input.Header);
        Assert.Equal(Enumerable.Range(0, 1000), MemoryMarshal.Cast<byte, int>(input.Bytes[8..]).ToArray());
    }

    [Fact]
    public void It_can_be_appended_to_itself()
    {
        using var input = new IoctlInput<Pair>(new Pair(1, 2));
        for (var round = 0; round < 10; round++)
            input.Append(input.Bytes);

        Assert.All(MemoryMarshal.Cast<byte, Pair>(input.Bytes).ToArray(), pair => Assert.Equal(new Pair(1, 2), pair));
        Assert.Equal(8 << 10, input.Length);
    }

    [Fact]
    public void Padding_is_zero_though_the_memory_was_used_before()
    {
        for (var round = 0; round < 4; round++)
        {
            using var input = new IoctlInput<byte>(0xFF);
            input.Align(256);
            Assert.Equal(-1, input.Bytes[1..].IndexOfAnyExcept((byte)0));
            input.Append(Enumerable.Repeat((byte)0xFF, 4096).ToArray());
        }
    }

    [Fact]
    public void An_alignment_is_at_least_1()
    {
        using var input = new IoctlInput<Pair>(default);

        Assert.Equal(8, input.Align(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => input.Align(0));
    }

    [Fact]
    public async Task It_is_sent_as_a_whole_in_both_manners()
    {
        using var device = new VariableDevice([], NtStatus.BufferOverflow);
        using var input = new IoctlInput<Pair>(new Pair(1, 2));
        input.Append((byte)3);

        DeviceCalls.Send(device, Codes.Pair, InputBytes.Of(input));
        Assert.Equal([1, 0, 0, 0, 2, 0, 0, 0, 3], device.LastInput);

        input.Append((byte)4);
        await DeviceCalls.SendAsync(device, Codes.Pair, AsyncInput.Pin(input), TestContext.Current.CancellationToken);
        Assert.Equal([1, 0, 0, 0, 2, 0, 0, 0, 3, 4], device.LastInput);
    }

    [Fact]
    public void Any_use_after_the_end_throws_and_a_second_end_does_nothing()
    {
        var input = new IoctlInput<Pair>(default);
        input.Dispose();
        input.Dispose();

        Assert.Throws<ObjectDisposedException>(() => input.Append((byte)1));
        Assert.Throws<ObjectDisposedException>(() => input.AppendUtf16("x"));
        Assert.Throws<ObjectDisposedException>(() => input.Length);
        Assert.Throws<ObjectDisposedException>(() => input.Header);
        Assert.Throws<ObjectDisposedException>(() => _ = input.Bytes.Length);
        Assert.Throws<ObjectDisposedException>(() => input.Memory);
        Assert.Throws<ObjectDisposedException>(() => InputBytes.Of(input).Length);
        Assert.Throws<ObjectDisposedException>(() => input.Align(1));
    }

    [Fact]
    public void What_is_too_long_for_an_array_is_refused_and_changes_nothing()
    {
        using var input = new IoctlInput<int>(1);

        Assert.Throws<InvalidOperationException>(() => input.Align(int.MaxValue));

        Assert.Equal(4, input.Length);
        Assert.Equal(4, input.Append(2));
    }
}
