using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Contracts;

/// <summary>One code for each structure that C lays out in a way of its own.</summary>
[IoctlContract(0x8337)]
public static partial class Shapes
{
    [Ioctl(0x800, TransferMethod.Neither, RequiredAccess.ReadWrite)]
    public static partial Everything Everything(this IoctlDevice device, in WithPointers pointers);

    [Ioctl(0x801)]
    public static partial void Pack(this IoctlDevice device, in Packed packed);

    [Ioctl(0x802)]
    public static partial void Union(this IoctlDevice device, in Overlapping overlapping);

    [Ioctl(0x803)]
    public static partial void Size(this IoctlDevice device, in Sized sized);

    [Ioctl(0x804)]
    public static partial void Nest(this IoctlDevice device, in Nested nested);

    [Ioctl(0x805)]
    public static partial void Windows(this IoctlDevice device, in OfWindows types);

    [Ioctl(0x806)]
    public static partial void Bits(this IoctlDevice device, in Bits bits);

    [Ioctl(0x80A)]
    public static partial SizedUnion Hold(this IoctlDevice device, in Held held);

    [Ioctl(0x80B)]
    public static partial void Bend(this IoctlDevice device, in Crooked crooked);

    [Ioctl(0x807)]
    public static partial void State(this IoctlDevice device, in OfStatedTypes types);

    [Ioctl(0x808)]
    public static partial void Run(this IoctlDevice device, in Job job);

    [Ioctl(0x809)]
    public static partial void Extend(this IoctlDevice device, in Extents extents);

    [Ioctl(Code = 0xDEADBEEF)]
    public static partial void Raw(this IoctlDevice device, ReadOnlySpan<Wide> values);
}

/// <summary>Codes of a device type that older kits do not know.</summary>
[IoctlContract(DeviceType.I3C)]
public static partial class NewBus
{
    [Ioctl(0x900)]
    public static partial void Reset(this IoctlDevice device);
}

public unsafe struct Everything
{
    public uint Number;
    public Name Name;
    public Table Table;
    public Kind Kind;
    public Small Small;
    public Wide Wide;
    public Guid Id;
    public Boolean8 IsNew;
    public Boolean32 IsOld;
    public NtStatus Status;
    public ushort Letter;
    public sbyte Sign;
    public double Real;
    public float Half;
    public TimeSpan Time;
    public fixed ushort Words[3];
    public byte register;
    public Lone Lone;
}

[InlineArray(44)]
public struct Name
{
    byte _first;
}

[InlineArray(2)]
public struct Table
{
    Row _first;
}

[InlineArray(3)]
public struct Row
{
    Pair _first;
}

public struct Pair
{
    public byte First;
    public ulong Second;
}

public struct Lone
{
    public byte Value { get; set; }
}

public enum Kind
{
    None = 0,
    Least = int.MinValue,
    Most = int.MaxValue,
}

public enum Small : byte
{
    One = 1,
    Most = 255,
}

public enum Wide : ulong
{
    None = 0,
    Most = ulong.MaxValue,
}

public unsafe struct WithPointers
{
    public byte First;
    public nint Second;
    public void* Third;
    public nuint Fourth;
    public byte Fifth;
}

[StructLayout(LayoutKind.Sequential, Pack = 2)]
public struct Packed
{
    public byte First;
    public ulong Second;
    public Pair Third;
}

[StructLayout(LayoutKind.Explicit)]
public struct Overlapping
{
    [FieldOffset(0)] public uint Tag;
    [FieldOffset(8)] public ulong Whole;
    [FieldOffset(12)] public uint High;
    [FieldOffset(8)] public Pair Pair;
    [FieldOffset(24)] public byte End;
}

[StructLayout(LayoutKind.Explicit, Size = 32)]
public struct Held
{
    [FieldOffset(0)] public nint First;
    [FieldOffset(8)] public uint Flags;
    [FieldOffset(16)] public nint Last;
}

[StructLayout(LayoutKind.Explicit, Size = 21)]
public struct SizedUnion
{
    [FieldOffset(0)] public ulong Whole;
    [FieldOffset(0)] public nint Pointer;
}

[StructLayout(LayoutKind.Explicit, Pack = 2)]
public struct Crooked
{
    [FieldOffset(0)] public nint First;
    [FieldOffset(7)] public ulong Second;
    [FieldOffset(7)] public byte Third;
}

[StructLayout(LayoutKind.Sequential, Size = 21)]
public struct Sized
{
    public uint First;
    public ulong Second;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
public struct Nested
{
    public byte First;
    public Anonymous0Union Anonymous0;
    public WhereStruct Where;

    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        [FieldOffset(0)] public ulong Long;
        [FieldOffset(0)] public Anonymous1Struct Anonymous1;

        public struct Anonymous1Struct
        {
            public uint Low;
            public ushort High;
        }
    }

    public struct WhereStruct
    {
        public byte X;
        public ulong Y;
    }
}
