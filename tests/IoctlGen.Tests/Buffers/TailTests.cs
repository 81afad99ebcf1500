using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>Structures that an array goes on from; LayoutTests holds the offsets of their like against a C compiler.</summary>
public sealed class TailTests
{
    [Fact]
    public void What_is_appended_begins_where_the_structure_says()
    {
        using var input = new IoctlInput<Label>(new() { Id = 7, Length = 10, Text = 0xFFFF });

        Assert.Equal(12, input.TailOffset);
        Assert.Equal(12, input.Length);
        Assert.Equal(12, input.AppendUtf16("north"));
        Assert.Equal(22, input.Length);
        Assert.Equal("north", new string(MemoryMarshal.Cast<byte, char>(input.Bytes[12..])));
        Assert.Equal((7, 10u, 'n'), (input.Header.Id, input.Header.Length, (char)input.Header.Text));
    }

    [Fact]
    public void Each_kind_of_structure_tells_its_own_place()
    {
        Assert.Equal((16, 12), (Unsafe.SizeOf<Label>(), OffsetIn<Label>()));
        Assert.Equal((7, 5), (Unsafe.SizeOf<PackedLabel>(), OffsetIn<PackedLabel>()));
        Assert.Equal((2 * IntPtr.Size, IntPtr.Size + 2), (Unsafe.SizeOf<PointerLabel>(), OffsetIn<PointerLabel>()));
        Assert.Equal((24, 20), (Unsafe.SizeOf<LabelInside>(), OffsetIn<LabelInside>()));
        Assert.Equal((8, 5), (Unsafe.SizeOf<WithoutElement>(), OffsetIn<WithoutElement>()));
        Assert.Equal((4, 0), (Unsafe.SizeOf<NothingBefore>(), OffsetIn<NothingBefore>()));
        Assert.Equal((8, 8), (Unsafe.SizeOf<Pair>(), OffsetIn<Pair>()));
    }

    [Fact]
    public void A_structure_of_others_is_built_with_the_offset_of_its_field()
    {
        var header = new ForeignLabel { Id = 7 };
        using var input = new IoctlInput<ForeignLabel>(header, IoctlTail.OffsetOf(in header, in header.Text));

        Assert.Equal(12, input.Append((ushort)5));
        Assert.Equal(14, input.Length);
        Assert.Throws<ArgumentException>(() => CopyOf(header));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IoctlInput<ForeignLabel>(header, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IoctlInput<ForeignLabel>(header, 17));

        static int CopyOf(ForeignLabel header)
        {
            var copy = new ForeignLabel[2];
            return IoctlTail.OffsetOf(in header, in copy[1].Text);
        }
    }

    [Fact]
    public void An_offset_outside_the_structure_is_refused() => Assert.Contains(
        "is 5, but the structure has 4 bytes", Assert.Throws<InvalidOperationException>(() => new IoctlInput<Behind>(default)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_elements_of_an_output_begin_there_too()
    {
        using var buffer = new IoctlBuffer<Label>([1, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, (byte)'o', 0, (byte)'n', 0]);

        Assert.Equal(['o', 'n'], buffer.Elements<char>(2).ToArray());
        Assert.Throws<InvalidDataException>(() => buffer.Elements<char>(3).ToArray());
        using var unmarked = new IoctlBuffer<Pair>(new byte[16]);
        Assert.Contains("IIoctlTail", Assert.Throws<InvalidOperationException>(() => unmarked.Elements<int>(1).ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_without_an_element_is_complete_and_one_that_ends_before_is_short()
    {
        var token = TestContext.Current.CancellationToken;
        using var empty = ScriptedDevice.WritingAll(NtStatus.Success, 12);
        using var shorter = ScriptedDevice.WritingAll(NtStatus.Success, 11);

        using var label = empty.GetLabel();
        using var labelAsync = await empty.GetLabelAsync(token);
        using var foreign = empty.GetForeign();
        Assert.Equal([12, 12, 12], [label.Length, labelAsync.Length, foreign.Length]);
        Assert.Equal(0, label.Header.Text);
        Assert.Equal(ScriptedDevice.Written, (byte)empty.GetWhole().Length);

        Assert.Contains("returned 11 bytes of the 12", Assert.Throws<IoctlException>(() => shorter.GetLabel()).Message, StringComparison.Ordinal);
        Assert.Throws<IoctlException>(() => shorter.GetForeign());
        Assert.Throws<IoctlException>(() => shorter.GetWhole());
        await Assert.ThrowsAsync<IoctlException>(() => shorter.GetLabelAsync(token).AsTask());
    }

    [Fact]
    public async Task An_input_that_was_built_without_the_declared_offset_is_not_sent()
    {
        var token = TestContext.Current.CancellationToken;
        var header = new ForeignLabel { Id = 7 };
        using var device = new VariableDevice([], NtStatus.BufferOverflow);
        using var wrong = new IoctlInput<ForeignLabel>(header);
        using var right = new IoctlInput<ForeignLabel>(header, IoctlTail.OffsetOf(in header, in header.Text));
        right.Append((byte)9);

        Assert.Contains("begins at byte 12, but this input was appended to at byte 16", Assert.Throws<ArgumentException>(() => device.SetForeign(wrong)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(async () => await device.SetForeignAsync(wrong, token));
        device.SetForeign(right);
        Assert.Equal([7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9], device.LastInput);
        await device.SetForeignAsync(right, token);
        Assert.Equal(13, device.LastInput.Length);
    }

    /// <summary>REPARSE_DATA_BUFFER ends with a union of structures that end with an array each: the method says which it is about.</summary>
    [Fact]
    public void The_array_of_one_member_of_a_union_is_named_by_its_path()
    {
        var header = new ReparseBuffer { Tag = 0xA0000003, Length = 12, MountPoint = { SubstituteNameLength = 4 } };
        using var device = new VariableDevice([], NtStatus.BufferOverflow);
        using var bare = new VariableDevice([3, 0, 0, 0xA0, 0, 0, 0, 0], NtStatus.BufferOverflow);
        using var mountPoint = new IoctlInput<ReparseBuffer>(header, IoctlTail.OffsetOf(in header, in header.MountPoint.Path));
        using var link = new IoctlInput<ReparseBuffer>(header, IoctlTail.OffsetOf(in header, in header.SymbolicLink.Path));

        Assert.Equal(16, mountPoint.AppendUtf16("C:"));
        device.SetMountPoint(mountPoint);
        Assert.Equal(20, device.LastInput.Length);
        Assert.Contains("begins at byte 16, but this input was appended to at byte 20", Assert.Throws<ArgumentException>(() => device.SetMountPoint(link)).Message, StringComparison.Ordinal);
        using var anyPoint = bare.GetAnyPoint();
        Assert.Equal((8, 0xA0000003u), (anyPoint.Length, anyPoint.Header.Tag));
    }

    static int OffsetIn<T>() where T : unmanaged
    {
        using var input = new IoctlInput<T>(default);
        return input.TailOffset;
    }
}

[IoctlContract(0x8123, Header = "tails.h", Prefix = "IOCTL_TAILS_")]
static partial class Tails
{
    [Ioctl(0x801)]
    public static partial IoctlBuffer<Label> GetLabel(this IoctlDevice device);

    [Ioctl(0x801)]
    public static partial ValueTask<IoctlBuffer<Label>> GetLabelAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x802)]
    public static partial Label GetWhole(this IoctlDevice device);

    [Ioctl(0x803, Tail = nameof(ForeignLabel.Text))]
    public static partial IoctlBuffer<ForeignLabel> GetForeign(this IoctlDevice device);

    [Ioctl(0x804, Tail = nameof(ForeignLabel.Text))]
    public static partial void SetForeign(this IoctlDevice device, IoctlInput<ForeignLabel> label);

    [Ioctl(0x805, Tail = "MountPoint.Path")]
    public static partial void SetMountPoint(this IoctlDevice device, IoctlInput<ReparseBuffer> buffer);

    [Ioctl(0x806, Tail = "Generic.Data")]
    public static partial IoctlBuffer<ReparseBuffer> GetAnyPoint(this IoctlDevice device);

    [Ioctl(0x804, Tail = nameof(ForeignLabel.Text))]
    public static partial ValueTask SetForeignAsync(this IoctlDevice device, IoctlInput<ForeignLabel> label, CancellationToken cancellationToken);
}

[StructLayout(LayoutKind.Sequential)]
public struct Label : IIoctlTail
{
    public long Id;
    public uint Length;
    public ushort Text;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Text);
}

[StructLayout(LayoutKind.Sequential)]
public struct ForeignLabel
{
    public long Id;
    public uint Length;
    public ushort Text;
}

[StructLayout(LayoutKind.Explicit)]
public struct ReparseBuffer
{
    [FieldOffset(0)] public uint Tag;
    [FieldOffset(4)] public ushort Length;
    [FieldOffset(8)] public ReparseLink SymbolicLink;
    [FieldOffset(8)] public ReparseMountPoint MountPoint;
    [FieldOffset(8)] public ReparseBytes Generic;
}

[StructLayout(LayoutKind.Sequential)]
public struct ReparseLink
{
    public ushort SubstituteNameOffset, SubstituteNameLength, PrintNameOffset, PrintNameLength;
    public uint Flags;
    public ushort Path;
}

[StructLayout(LayoutKind.Sequential)]
public struct ReparseMountPoint
{
    public ushort SubstituteNameOffset, SubstituteNameLength, PrintNameOffset, PrintNameLength, Path;
}

[StructLayout(LayoutKind.Sequential)]
public struct ReparseBytes
{
    public byte Data;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct PackedLabel : IIoctlTail
{
    public byte Kind;
    public uint Length;
    public ushort Text;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Text);
}

[StructLayout(LayoutKind.Sequential)]
public struct PointerLabel : IIoctlTail
{
    public nint Context;
    public byte Kind;
    public ushort Text;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Text);
}

[StructLayout(LayoutKind.Sequential)]
public struct LabelInside : IIoctlTail
{
    public uint Kind;
    public Label Inner;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Inner.Text);
}

[StructLayout(LayoutKind.Sequential)]
public struct WithoutElement : IIoctlTail
{
    public uint Size;
    public byte Kind;

    readonly int IIoctlTail.TailOffset => 5;
}

[StructLayout(LayoutKind.Sequential)]
public struct NothingBefore : IIoctlTail
{
    public uint First;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in First);
}

[StructLayout(LayoutKind.Sequential)]
public struct Behind : IIoctlTail
{
    public uint First;

    readonly int IIoctlTail.TailOffset => 5;
}
