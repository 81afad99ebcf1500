using System.Text;

namespace IoctlGen.Tests;

public sealed class IoctlBufferTests
{
    static readonly byte[] Eight = [1, 0, 0, 0, 2, 0, 0, 0];

    [Fact]
    public void What_was_written_is_read_at_any_offset()
    {
        using var buffer = new IoctlBuffer(Eight);

        Assert.Equal(8, buffer.Length);
        Assert.Equal(Eight, buffer.Bytes);
        Assert.Equal(new Pair(1, 2), buffer.Read<Pair>(0));
        Assert.Equal(0x00020000, buffer.Read<int>(2));
        Assert.Equal([1, 2], buffer.ElementsAt<int>(0, 2));
        Assert.Equal(0, buffer.ElementsAt<int>(8, 0).Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_structure_that_was_not_written_whole_is_refused_with_all_numbers(int offset)
    {
        using var buffer = new IoctlBuffer(Eight);

        var refusal = Assert.Throws<InvalidDataException>(() => buffer.Read<Pair>(offset));
        Assert.Equal($"8 bytes at offset {offset} are not within the 8 bytes that the driver wrote.", refusal.Message);
    }

    [Theory]
    [InlineData(0, 3, 12)]
    [InlineData(4, 2, 8)]
    [InlineData(0, -1, 17179869180)]
    [InlineData(0, int.MaxValue, 8589934588)]
    [InlineData(-4, 1, 4)]
    public void A_count_that_was_not_written_is_refused_with_all_numbers(int offset, int count, long size)
    {
        using var buffer = new IoctlBuffer(Eight);

        var refusal = Assert.Throws<InvalidDataException>(() => _ = buffer.ElementsAt<int>(offset, count).Length);
        Assert.Equal($"{size} bytes at offset {offset} are not within the 8 bytes that the driver wrote.", refusal.Message);
    }

    [Fact]
    public void An_ansi_string_ends_at_its_NUL_or_with_the_output()
    {
        using var buffer = new IoctlBuffer(Encoding.Latin1.GetBytes("\0Disk\0M\u00FCller"));

        Assert.Equal("Disk", buffer.ReadAnsiString(1));
        Assert.Equal("", buffer.ReadAnsiString(5));
        Assert.Equal("M\u00FCller", buffer.ReadAnsiString(6));
        Assert.Null(buffer.ReadAnsiString(0));
        Assert.Null(buffer.ReadAnsiString(0xFFFFFFFF));
    }

    [Theory]
    [InlineData(8u)]
    [InlineData(0x80000000u)]
    [InlineData(0xFFFFFFFEu)]
    public void An_ansi_string_past_the_end_is_refused(uint offset)
    {
        using var buffer = new IoctlBuffer(Eight);

        Assert.Contains($"at offset {offset} ", Assert.Throws<InvalidDataException>(() => buffer.ReadAnsiString(offset)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_utf16_string_has_the_characters_that_its_length_gives_it()
    {
        using var buffer = new IoctlBuffer(Encoding.Unicode.GetBytes("C:\0x"));

        Assert.Equal("C:\0", buffer.ReadUtf16String(0, 6));
        Assert.Equal(":", buffer.ReadUtf16String(2, 3));
        Assert.Equal("", buffer.ReadUtf16String(8, 0));
    }

    [Fact]
    public void A_lone_surrogate_of_a_file_name_is_kept()
    {
        using var buffer = new IoctlBuffer([0x00, 0xD8, 0x41, 0x00]);

        Assert.Equal("\uD800A", buffer.ReadUtf16String(0, 4));
    }

    [Theory]
    [InlineData(0u, 10)]
    [InlineData(6u, 4)]
    [InlineData(0u, -2)]
    [InlineData(0xFFFFFFFFu, 2)]
    [InlineData(0xFFFFFFFFu, int.MinValue)]
    public void A_utf16_string_that_was_not_written_whole_is_refused(uint offset, int byteLength)
    {
        using var buffer = new IoctlBuffer(Eight);

        Assert.Throws<InvalidDataException>(() => buffer.ReadUtf16String(offset, byteLength));
    }
}
