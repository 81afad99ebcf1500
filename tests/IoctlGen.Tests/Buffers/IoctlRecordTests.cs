using System.Runtime.CompilerServices;
using System.Text;

namespace IoctlGen.Tests;

/// <summary>What is read from one record, and that nothing beyond it is. It has 16 of 24 bytes, from 4 on.</summary>
public sealed class IoctlRecordTests : IDisposable
{
    readonly IoctlBuffer _buffer = new([0xFF, 0xFF, 0xFF, 0xFF, 16, 0, 0, 0, 2, 0, 0, 0, (byte)'A', 0, (byte)'B', 0, 0, 0xD8, (byte)'C', (byte)'D', (byte)'E', 0xFF, 0xFF, 0xFF]);

    IoctlRecord<Pair> Record
    {
        get
        {
            var records = _buffer.RecordsAt<Pair>(4, static pair => pair.First).GetEnumerator();
            Assert.True(records.MoveNext());
            return records.Current;
        }
    }

    public void Dispose() => _buffer.Dispose();

    [Fact]
    public void It_is_read_from_its_own_start()
    {
        var record = Record;

        Assert.Equal((4, 16), (record.Offset, record.Length));
        Assert.Equal(_buffer.Bytes[4..20], record.Bytes);
        Assert.Equal(new Pair(16, 2), record.Header);
        Assert.True(Unsafe.AreSame(in _buffer.ElementsAt<int>(4, 1)[0], in Unsafe.As<Pair, int>(ref Unsafe.AsRef(in record.Header))));
        Assert.Equal(new Pair(16, 2), record.Read<Pair>(0));
        Assert.Equal((ushort)'B', record.Read<ushort>(10));
        Assert.Equal([16, 2], record.ElementsAt<int>(0, 2));
        Assert.Equal("AB\uD800", record.ReadUtf16String(8, 6));
        Assert.Equal("A", record.ReadAnsiString(8));
        Assert.Null(record.ReadAnsiString(0));
        Assert.Null(record.ReadAnsiString(0xFFFFFFFF));
    }

    [Fact]
    public void A_string_without_a_NUL_ends_with_the_record() => Assert.Equal("CD", Record.ReadAnsiString(14));

    [Theory]
    [InlineData(13)]
    [InlineData(16)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void What_lies_beyond_it_is_refused_though_the_driver_wrote_it(int offset)
    {
        var message = $"4 bytes at offset {offset} are not within the 16 bytes of the record at offset 4.";

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Record.Read<int>(offset)).Message);
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => _ = Record.ElementsAt<byte>(offset, 4).Length).Message);
        if (offset >= 0)
            Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Record.ReadUtf16String((uint)offset, 4)).Message);
    }

    [Fact]
    public void Counts_and_lengths_that_leave_it_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => _ = Record.ElementsAt<int>(0, 5).Length);
        Assert.Throws<InvalidDataException>(() => _ = Record.ElementsAt<int>(0, -1).Length);
        Assert.Throws<InvalidDataException>(() => Record.ReadUtf16String(8, 10));
        Assert.Throws<InvalidDataException>(() => Record.ReadUtf16String(8, -2));
        Assert.Throws<InvalidDataException>(() => Record.ReadAnsiString(16));
    }

    [Fact]
    public void An_array_begins_with_a_field_of_its_header_and_ends_within_the_record()
    {
        using var buffer = new IoctlBuffer([16, 0, 0, 0, 7, 0, 0, 0, 8, 0, 0, 0, 9, 0, 0, 0]);
        var records = buffer.RecordsAt<Counted>(0, static counted => counted.Length).GetEnumerator();
        Assert.True(records.MoveNext());
        var record = records.Current;

        Assert.Equal(4, record.OffsetOf(in record.Header.First));
        Assert.Equal([7, 8, 9], record.Elements(in record.Header.First, 3));
        Assert.Throws<InvalidDataException>(() => _ = record.Elements(in record.Header.First, 4).Length);
    }

    [Fact]
    public void A_copy_of_a_field_is_refused()
    {
        var record = Record;
        var copy = record.Header;

        Assert.StartsWith("Not a field of this record's Header: pass it by reference ('in record.Header.Field')", Assert.Throws<ArgumentException>("field", () => record.OffsetOf(in copy)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("first", () => _ = record.Elements(in copy, 1).Length);
    }

    struct Counted(int length, int first)
    {
        public int Length = length;
        public int First = first;
    }
}
