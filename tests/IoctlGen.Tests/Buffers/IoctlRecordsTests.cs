using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>How records follow each other, as drivers good and bad write them. Each begins with a <see cref="Pair"/>, whose first half is its step.</summary>
public sealed class IoctlRecordsTests
{
    [Theory]
    [InlineData(0, new[] { 0 }, "0+24")]
    [InlineData(0, new[] { 8, 0 }, "0+8 8+16")]
    [InlineData(0, new[] { 8, 8, 0 }, "0+8 8+8 16+8")]
    [InlineData(0, new[] { 11, 0 }, "0+11 11+13")]
    [InlineData(16, new[] { 0 }, "16+8")]
    [InlineData(24, new int[0], "")]
    public void A_chain_goes_from_record_to_record_and_ends_on_0(int offset, int[] steps, string expected)
    {
        using var buffer = Buffer(24, offset, steps);

        Assert.Equal(expected, Text(buffer.ChainAt<Pair>(offset, static pair => pair.First)));
    }

    [Theory]
    [InlineData(0, new[] { 24 }, "0+24")]
    [InlineData(0, new[] { 8, 16 }, "0+8 8+16")]
    [InlineData(0, new[] { 8, 8, 8 }, "0+8 8+8 16+8")]
    [InlineData(0, new[] { 11, 13 }, "0+11 11+13")]
    [InlineData(8, new[] { 16 }, "8+16")]
    [InlineData(24, new int[0], "")]
    public void Records_follow_each_other_and_end_with_the_output(int offset, int[] lengths, string expected)
    {
        using var buffer = Buffer(24, offset, lengths);

        Assert.Equal(expected, Text(buffer.RecordsAt<Pair>(offset, static pair => pair.First)));
    }

    [Theory]
    [InlineData(24, 17, "The record at offset 8 says that the next one begins 17 bytes after it, but only 16 are left of what the driver wrote.")]
    [InlineData(24, int.MaxValue, "The record at offset 8 says that the next one begins 2147483647 bytes after it, but only 16 are left of what the driver wrote.")]
    [InlineData(24, 7, "The record at offset 8 says that the next one begins 7 bytes after it, but its header needs 8.")]
    [InlineData(24, 1, "The record at offset 8 says that the next one begins 1 bytes after it, but its header needs 8.")]
    [InlineData(24, -8, "The record at offset 8 says that the next one begins -8 bytes after it, but its header needs 8.")]
    [InlineData(24, int.MinValue, "The record at offset 8 says that the next one begins -2147483648 bytes after it, but its header needs 8.")]
    [InlineData(15, 0, "8 bytes at offset 8 are not within the 15 bytes that the driver wrote.")]
    public void A_chain_that_goes_back_or_out_of_the_output_is_refused_before_its_record_is_seen(int written, int step, string message) =>
        RefusesTheSecond(written, step, message, static buffer => buffer.ChainAt<Pair>(0, static pair => pair.First));

    [Theory]
    [InlineData(24, 17, "The record at offset 8 says that it has 17 bytes, but only 16 are left of what the driver wrote.")]
    [InlineData(24, int.MaxValue, "The record at offset 8 says that it has 2147483647 bytes, but only 16 are left of what the driver wrote.")]
    [InlineData(24, 0, "The record at offset 8 says that it has 0 bytes, but its header needs 8.")]
    [InlineData(24, 7, "The record at offset 8 says that it has 7 bytes, but its header needs 8.")]
    [InlineData(24, -8, "The record at offset 8 says that it has -8 bytes, but its header needs 8.")]
    [InlineData(15, 7, "8 bytes at offset 8 are not within the 15 bytes that the driver wrote.")]
    public void A_record_that_is_too_short_or_too_long_is_refused_before_it_is_seen(int written, int length, string message) =>
        RefusesTheSecond(written, length, message, static buffer => buffer.RecordsAt<Pair>(0, static pair => pair.First));

    /// <summary>To the end of the output, and to where no header has room.</summary>
    [Theory]
    [InlineData(16, "8 bytes at offset 24 are not within the 24 bytes that the driver wrote.")]
    [InlineData(12, "8 bytes at offset 20 are not within the 24 bytes that the driver wrote.")]
    public void A_chain_that_does_not_end_on_0_is_refused(int step, string message)
    {
        using var buffer = Buffer(24, 0, 8, step);

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Text(buffer.ChainAt<Pair>(0, static pair => pair.First))).Message);
    }

    [Fact]
    public void A_remainder_that_no_record_fits_into_is_refused()
    {
        using var buffer = Buffer(24, 0, 8, 12);

        Assert.Throws<InvalidDataException>(() => Text(buffer.RecordsAt<Pair>(0, static pair => pair.First)));
    }

    [Fact]
    public void An_unsigned_step_that_is_meant_to_go_back_is_far_outside()
    {
        using var buffer = Buffer(24, 0, 8, -8);

        Assert.Contains(" 4294967288 bytes after it, but only 16 are left", Assert.Throws<InvalidDataException>(() => Text(buffer.ChainAt<Pair>(0, static pair => (uint)pair.First))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_step_is_refused_again_and_no_way_around_it()
    {
        using var buffer = Buffer(24, 0, 8, 7, 0);
        var records = buffer.ChainAt<Pair>(0, static pair => pair.First).GetEnumerator();

        Assert.True(records.MoveNext());
        Assert.Throws<InvalidDataException>(() => records.MoveNext());
        Assert.Throws<InvalidDataException>(() => records.MoveNext());
    }

    [Fact]
    public void Behind_the_last_record_there_is_none()
    {
        using var buffer = Buffer(8, 0, 0);
        var records = buffer.ChainAt<Pair>(0, static pair => pair.First).GetEnumerator();

        Assert.True(records.MoveNext());
        Assert.False(records.MoveNext());
        Assert.False(records.MoveNext());
    }

    /// <summary>FILE_FULL_EA_INFORMATION has 12 bytes with its padding; the last record ends with its text.</summary>
    [Fact]
    public void A_last_record_may_end_within_the_array_of_its_header()
    {
        using var buffer = new IoctlBuffer([12, 0, 0, 0, 1, 0, 0, 0, (byte)'a', 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, (byte)'b', 0]);
        var texts = new List<string>();
        foreach (var record in buffer.ChainAt<Entry>(0, static entry => entry.Next))
        {
            Assert.Equal(8, record.OffsetOf(in record.Header.Name));
            Assert.Equal((byte)texts.Count + 'a', record.Header.Name);
            Assert.Equal(record.Elements(in record.Header.Name, 2), record.Elements<byte>(2));
            Assert.Throws<InvalidDataException>(() => _ = record.Elements<byte>(record.Length).Length);
            texts.Add($"{record.Offset}+{record.Length} {record.ReadAnsiString(8)}");
        }

        Assert.Equal(["0+12 a", "12+10 b"], texts);
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 0, 0, 0, 0 }, "12 bytes at offset 0 are not within the 7 bytes that the driver wrote.")]
    [InlineData(new byte[] { 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, "The record at offset 0 says that the next one begins 7 bytes after it, but its header needs 8.")]
    public void A_record_that_ends_before_the_array_of_its_header_is_refused(byte[] output, string message)
    {
        using var buffer = new IoctlBuffer(output);

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => buffer.ChainAt<Entry>(0, static entry => entry.Next).GetEnumerator().MoveNext()).Message);
    }

    [Fact]
    public void A_short_record_ends_with_its_buffer_too()
    {
        var buffer = new IoctlBuffer([0, 0, 0, 0, 0, 0, 0, 0]);
        var records = buffer.ChainAt<Entry>(0, static entry => entry.Next).GetEnumerator();
        records.MoveNext();
        buffer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => records.Current.Header.Next);
    }

    [Fact]
    public void An_array_whose_begin_no_header_tells_is_refused_with_the_way_to_name_it()
    {
        using var buffer = Buffer(8, 0, 0);
        var records = buffer.ChainAt<Pair>(0, static pair => pair.First).GetEnumerator();
        records.MoveNext();

        Assert.Contains("Elements(in record.Header.Field, count)", Assert.Throws<InvalidOperationException>(() => records.Current.Elements<byte>(1).Length).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void An_offset_outside_the_output_is_refused_at_once(int offset)
    {
        using var buffer = Buffer(24, 0, 0);

        Assert.Throws<InvalidDataException>(() => buffer.ChainAt<Pair>(offset, static pair => pair.First));
        Assert.Throws<InvalidDataException>(() => buffer.RecordsAt<Pair>(offset, static pair => pair.First));
    }

    [Fact]
    public void The_first_record_can_be_a_field_of_the_header()
    {
        using var buffer = new IoctlBuffer<Listing>(Buffer(24, 8, 16).Bytes);

        Assert.Equal("8+16", Text(buffer.Records(in buffer.Header.First, static pair => pair.First)));
        Assert.Throws<InvalidDataException>(() => Text(buffer.Chain(in buffer.Header.First, static pair => pair.First)));

        var copy = buffer.Header;
        Assert.Throws<ArgumentException>("first", () => buffer.Records(in copy.First, static pair => pair.First));
        Assert.Throws<ArgumentException>("first", () => buffer.Chain(in copy.First, static pair => pair.First));
    }

    [Fact]
    public void A_header_whose_first_record_was_not_written_has_none()
    {
        using var buffer = new IoctlBuffer<Listing>(new byte[8]);
        using var shorter = new IoctlBuffer<Listing>(new byte[7]);

        Assert.Equal("", Text(buffer.Chain(in buffer.Header.First, static pair => pair.First)));
        Assert.Throws<InvalidDataException>(() => shorter.Chain(in shorter.Header.First, static pair => pair.First));
    }

    [Fact]
    public void A_step_is_required()
    {
        using var buffer = new IoctlBuffer<Listing>(new byte[16]);

        Assert.Throws<ArgumentNullException>("nextOffset", () => buffer.ChainAt<Pair>(0, null!));
        Assert.Throws<ArgumentNullException>("length", () => buffer.RecordsAt<Pair>(0, null!));
        Assert.Throws<ArgumentNullException>("nextOffset", () => buffer.Chain(in buffer.Header.First, null!));
        Assert.Throws<ArgumentNullException>("length", () => buffer.Records(in buffer.Header.First, null!));
    }

    [Fact]
    public void Records_end_with_their_buffer()
    {
        var buffer = Buffer(24, 0, 8, 8, 0);
        var chain = buffer.ChainAt<Pair>(0, static pair => pair.First);
        var records = chain.GetEnumerator();
        Assert.True(records.MoveNext());
        buffer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => records.MoveNext());
        Assert.Throws<ObjectDisposedException>(() => chain.GetEnumerator());
        Assert.Throws<ObjectDisposedException>(() => buffer.ChainAt<Pair>(0, static pair => pair.First));
        Assert.Throws<ObjectDisposedException>(() => records.Current.Header);
        Assert.Throws<ObjectDisposedException>(() => _ = records.Current.Bytes.Length);
        Assert.Throws<ObjectDisposedException>(() => records.Current.Read<byte>(0));
        Assert.Throws<ObjectDisposedException>(() => _ = records.Current.ElementsAt<byte>(0, 0).Length);
        Assert.Throws<ObjectDisposedException>(() => records.Current.ReadAnsiString(0));
        Assert.Throws<ObjectDisposedException>(() => records.Current.ReadUtf16String(0, 0));
    }

    static void RefusesTheSecond(int written, int step, string message, Func<IoctlBuffer, IoctlRecords<Pair>> recordsOf)
    {
        using var buffer = Buffer(written, 0, 8, step);
        var records = recordsOf(buffer).GetEnumerator();

        Assert.True(records.MoveNext());
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => records.MoveNext()).Message);
    }

    /// <summary>An output with a record at the offset and one at the end of each step.</summary>
    static IoctlBuffer Buffer(int written, int offset, params int[] steps)
    {
        var bytes = new byte[1024];
        foreach (var step in steps)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(offset), step);
            offset += Math.Clamp(step, 0, 100);
        }

        return new(bytes.AsSpan(0, written));
    }

    static string Text(IoctlRecords<Pair> records)
    {
        var text = new List<string>();
        foreach (var record in records)
            text.Add($"{record.Offset}+{record.Length}");
        return string.Join(" ", text);
    }

    struct Listing(long next, Pair first)
    {
        public long Next = next;
        public Pair First = first;
    }

    [StructLayout(LayoutKind.Sequential)]
    struct Entry : IIoctlTail
    {
        public int Next;
        public byte Flags, Spare0, Spare1, Spare2, Name;

        public readonly int TailOffset => 8;
    }
}
