using System.Runtime.CompilerServices;
using IoctlGen.Samples;

namespace IoctlGen.Tests;

public sealed class IoctlBufferHeaderTests
{
    [Fact]
    public void What_was_not_written_of_the_header_is_zero()
    {
        using var buffer = new IoctlBuffer<Pair>([7, 0, 0, 0, 9]);

        Assert.Equal(new Pair(7, 9), buffer.Header);
        Assert.Equal(5, buffer.Length);
        Assert.Throws<InvalidDataException>(() => buffer.Read<Pair>(0));
    }

    [Fact]
    public void An_array_can_begin_within_the_header_and_end_beyond_it()
    {
        using var buffer = new IoctlBuffer<VolumeDiskExtents>(new byte[8 + (3 * 24)]);

        Assert.Equal(8, buffer.OffsetOf(in buffer.Header.FirstExtent));
        Assert.Equal(16, buffer.OffsetOf(in buffer.Header.FirstExtent.StartingOffset));
        Assert.Equal(3, buffer.Elements(in buffer.Header.FirstExtent, 3).Length);
        Assert.True(Unsafe.AreSame(in buffer.Header.FirstExtent, in buffer.Elements(in buffer.Header.FirstExtent, 3)[0]));
        Assert.Throws<InvalidDataException>(() => _ = buffer.Elements(in buffer.Header.FirstExtent, 4).Length);
    }

    [Fact]
    public void An_array_whose_first_element_was_not_written_is_refused_though_its_memory_is_there()
    {
        using var buffer = new IoctlBuffer<VolumeDiskExtents>(new byte[8]);

        Assert.Equal(0, buffer.Elements(in buffer.Header.FirstExtent, 0).Length);
        Assert.Throws<InvalidDataException>(() => _ = buffer.Elements(in buffer.Header.FirstExtent, 1).Length);
    }

    [Fact]
    public void A_copy_of_a_field_is_refused()
    {
        using var buffer = new IoctlBuffer<VolumeDiskExtents>(new byte[64]);
        using var other = new IoctlBuffer<VolumeDiskExtents>(new byte[64]);
        var copy = buffer.Header;

        Assert.Contains("not a copy", Assert.Throws<ArgumentException>("first", () => _ = buffer.Elements(in copy.FirstExtent, 1).Length).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("field", () => buffer.OffsetOf(in copy.FirstExtent));
        Assert.Throws<ArgumentException>("field", () => buffer.OffsetOf(in other.Header.FirstExtent));
    }

    [Fact]
    public void What_lies_behind_the_header_or_reaches_beyond_it_is_no_field_of_it()
    {
        using var buffer = new IoctlBuffer<VolumeDiskExtents>(new byte[64]);

        Assert.Throws<ArgumentException>("field", () => buffer.OffsetOf(in buffer.ElementsAt<int>(32, 1)[0]));
        Assert.Throws<ArgumentException>("field", () => buffer.OffsetOf(in buffer.ElementsAt<DiskExtent>(16, 1)[0]));
    }

    [Fact]
    public void Any_use_after_the_end_throws_and_a_second_end_does_nothing()
    {
        var buffer = new IoctlBuffer<Pair>(new byte[8]);
        buffer.Dispose();
        buffer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => buffer.Length);
        Assert.Throws<ObjectDisposedException>(() => _ = buffer.Bytes.Length);
        Assert.Throws<ObjectDisposedException>(() => buffer.Read<byte>(0));
        Assert.Throws<ObjectDisposedException>(() => _ = buffer.ElementsAt<byte>(0, 0).Length);
        Assert.Throws<ObjectDisposedException>(() => buffer.ReadAnsiString(1));
        Assert.Throws<ObjectDisposedException>(() => buffer.ReadAnsiString(0));
        Assert.Throws<ObjectDisposedException>(() => buffer.ReadAnsiString(0xFFFFFFFF));
        Assert.Throws<ObjectDisposedException>(() => buffer.ReadUtf16String(0, 0));
        Assert.Throws<ObjectDisposedException>(() => buffer.Header);
        Assert.Throws<ObjectDisposedException>(() => buffer.OffsetOf(0));
        Assert.Throws<ObjectDisposedException>(() => _ = buffer.Elements(0, 0).Length);
    }
}
