using System.Drawing;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

#pragma warning disable CA1051 // Fields are what this is about.

// structures.c declares the same in C, where C can. The fields are A, B, C... in the order of their declaration.
namespace IoctlGen.Generator.Tests.Layout.Structures;

public enum Tiny : byte { None }
public enum Plain { None }
public enum Wide : long { None }

public struct OneByte { public byte A; }
public struct ByteInt { public byte A; public int B; }
public struct IntByte { public int A; public byte B; }
public struct ByteShortByte { public byte A; public short B; public sbyte C; }
public struct ByteLong { public byte A; public long B; }
public struct LongByte { public long A; public byte B; }
public struct ByteDouble { public byte A; public double B; public float C; }
public struct FloatUshort { public float A; public ushort B; }
public struct Mixed { public byte A; public ulong B; public ushort C; public uint D; public byte E; public ushort F; }
public struct Booleans { public bool A; public char B; public bool C; }
public struct Enums { public Tiny A; public Plain B; public Tiny C; public Wide D; }
public unsafe struct Pointers { public byte A; public int* B; public byte C; public delegate*<void> D; public byte E; }
public struct Natives { public byte A; public nint B; public byte C; public nuint D; public byte E; }
public struct TailAfterInt { public long A; public uint B; public ushort C; }
public struct TailAfterPointer { public nint A; public byte B; public ushort C; }
public struct TailInside { public uint A; public TailAfterInt B; }
public struct NativeThenLong { public nint A; public long B; }

[StructLayout(LayoutKind.Sequential)] public struct Sequential { public short A; public int B; public byte C; }
[StructLayout(LayoutKind.Sequential, Pack = 0)] public struct PackNothing { public byte A; public long B; }
[StructLayout(LayoutKind.Sequential, Pack = 1)] public struct PackOne { public byte A; public long B; public short C; }
[StructLayout(LayoutKind.Sequential, Pack = 1)] public struct PackedArray { public byte A; public uint B; public ushort C; }
[StructLayout(LayoutKind.Sequential, Pack = 2)] public struct PackTwo { public byte A; public int B; public byte C; }
[StructLayout(LayoutKind.Sequential, Pack = 4)] public struct PackFour { public byte A; public long B; public byte C; }
[StructLayout(LayoutKind.Sequential, Pack = 8)] public struct PackEight { public byte A; public long B; public byte C; }
[StructLayout(LayoutKind.Sequential, Pack = 16)] public struct PackSixteen { public byte A; public double B; public byte C; }
[StructLayout(LayoutKind.Sequential, Pack = 64)] public struct PackSixtyFour { public byte A; public long B; public int C; }
[StructLayout(LayoutKind.Sequential, Pack = 4)] public unsafe struct PackedPointer { public short A; public void* B; public short C; }

public struct HoldsPacked { public byte A; public PackFour B; public byte C; }
public struct HoldsPackedOne { public byte A; public PackOne B; public short C; }
[StructLayout(LayoutKind.Sequential, Pack = 2)] public struct PackedHoldsPlain { public byte A; public LongByte B; public byte C; }
public struct Nested { public byte A; public ByteInt B; public byte C; }
public struct TwiceNested { public byte A; public Nested B; public ByteLong C; public byte D; }

public unsafe struct FixedShorts { public byte A; public fixed short B[3]; public byte C; }
public unsafe struct FixedLongs { public byte A; public fixed ulong B[2]; public byte C; }
public unsafe struct FixedBools { public int A; public fixed bool B[5]; }
[StructLayout(LayoutKind.Sequential, Pack = 1)] public unsafe struct PackedFixed { public byte A; public fixed int B[2]; public byte C; }
[InlineArray(5)] public struct FiveInts { public int A; }
[InlineArray(3)] public struct ThreePairs { public IntByte A; }
public struct HoldsInline { public byte A; public FiveInts B; public byte C; public ThreePairs D; }
[InlineArray(3)] public struct ThreePacked { public PackFour A; }

[StructLayout(LayoutKind.Explicit)] public struct Union { [FieldOffset(0)] public byte A; [FieldOffset(0)] public long B; [FieldOffset(0)] public int C; }
[StructLayout(LayoutKind.Explicit)] public struct LargeInteger { [FieldOffset(0)] public uint A; [FieldOffset(4)] public int B; [FieldOffset(0)] public long C; }
[StructLayout(LayoutKind.Explicit)] public struct ExplicitIntByte { [FieldOffset(0)] public int A; [FieldOffset(4)] public byte B; }
[StructLayout(LayoutKind.Explicit, Pack = 1)] public struct ExplicitPackOne { [FieldOffset(0)] public byte A; [FieldOffset(1)] public int B; [FieldOffset(5)] public short C; }
[StructLayout(LayoutKind.Explicit, Pack = 2)] public struct ExplicitPackTwo { [FieldOffset(0)] public byte A; [FieldOffset(2)] public int B; }
[StructLayout(LayoutKind.Explicit)] public struct ExplicitGap { [FieldOffset(8)] public short A; [FieldOffset(16)] public int B; }
public struct HoldsUnion { public byte A; public Union B; public byte C; }
[StructLayout(LayoutKind.Explicit)] public struct Misaligned { [FieldOffset(0)] public byte A; [FieldOffset(2)] public int B; }

[StructLayout(LayoutKind.Sequential, Size = 24)] public struct Tail { public int A; public byte B; }
[StructLayout(LayoutKind.Sequential, Size = 10)] public struct OddTail { public int A; public byte B; }
[StructLayout(LayoutKind.Sequential, Size = 5)] public struct NoPadding { public int A; public byte B; }
[StructLayout(LayoutKind.Sequential, Size = 2)] public struct TooSmall { public int A; public byte B; }
[StructLayout(LayoutKind.Sequential, Size = 16, Pack = 4)] public struct PackedTail { public byte A; public long B; }
[StructLayout(LayoutKind.Explicit, Size = 12)] public struct ExplicitTail { [FieldOffset(0)] public int A; [FieldOffset(4)] public short B; }
[StructLayout(LayoutKind.Explicit, Size = 3, Pack = 1)] public struct ExplicitTooSmall { [FieldOffset(0)] public int A; }
public struct HoldsNoPadding { public byte A; public NoPadding B; public byte C; }
[InlineArray(3)] public struct ThreeWithoutPadding { public NoPadding A; }
[StructLayout(LayoutKind.Sequential, Size = 16)] public struct Opaque;
public struct Empty;
public struct HoldsEmpty { public byte A; public Empty B; public int C; }

public struct Box<T> where T : unmanaged { public byte A; public T B; public short C; }
public struct HoldsBoxes { public Box<long> A; public byte B; public Box<Box<int>> C; }
public struct WellKnown { public byte A; public Guid B; public byte C; public decimal D; public byte E; public TimeSpan F; }
public struct MoreWellKnown { public byte A; public DateOnly B; public Half C; public Rune D; public byte E; public Complex F; }
public struct Points { public byte A; public Point B; public Vector3 C; public byte D; public TimeOnly E; }
public struct Nullables { public byte A; public long? B; public byte C; public short? D; public byte E; }
public struct Wide128 { public byte A; public Int128 B; public UInt128 C; }
public struct LongThen128 { public Int128 A; public long B; }
[StructLayout(LayoutKind.Sequential, Pack = 8)] public struct Packed128 { public byte A; public UInt128 B; }
public struct Buffers { public byte A; public InlineArray4<int> B; public byte C; }

public readonly record struct Positional(byte A, long B, short C);
public struct Automatic { public byte A { get; set; } public int B { get; set; } }
public readonly struct Captured(byte a, long b) { public readonly short C = a; public long Sum => a + b; }
public struct WithStatics { public static readonly long Zero = 7; public const int One = 1; public byte A; public short B; }
public struct RuntimeTypes { public byte A; public NtStatus B; public byte C; public ControlCode D; }
