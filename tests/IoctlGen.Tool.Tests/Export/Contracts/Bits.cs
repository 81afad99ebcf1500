using System.Runtime.InteropServices;

namespace IoctlGen.Contracts;

/// <summary>Bit fields of every size, next to each other and to other fields, in unions, and packed.</summary>
public struct Bits
{
    public byte First;
    public uint Unit0;
    public uint Unit1;
    public ushort Unit2;
    public byte Unit3;
    public byte Between;
    public ulong Unit4;
    public Choice Choice;
    public Tight Tight;
    public byte Last;

    [BitField(nameof(Unit0), 0, 1)]
    public bool Present { readonly get => (Unit0 & 1) != 0; set => Unit0 = (Unit0 & ~1U) | (value ? 1U : 0); }

    [BitField(nameof(Unit0), 4, 5)]
    public int Level { readonly get => (int)(Unit0 << 23) >> 27; set => Unit0 = (Unit0 & ~0x1F0U) | (((uint)value & 0x1F) << 4); }

    [BitField(nameof(Unit1), 31, 1)]
    public uint Highest { readonly get => Unit1 >> 31; set => Unit1 = (Unit1 & 0x7FFF_FFFF) | (value << 31); }

    [BitField(nameof(Unit2), 0, 16)]
    public ushort Whole { readonly get => Unit2; set => Unit2 = value; }

    [BitField(nameof(Unit3), 2, 3)]
    public byte Few { readonly get => (byte)((Unit3 >> 2) & 7); set => Unit3 = (byte)((Unit3 & ~0x1C) | ((value & 7) << 2)); }

    [BitField(nameof(Unit4), 33, 20)]
    public ulong Wide { readonly get => (Unit4 >> 33) & 0xF_FFFF; set => Unit4 = (Unit4 & ~(0xF_FFFFUL << 33)) | ((value & 0xF_FFFF) << 33); }
}

[StructLayout(LayoutKind.Explicit)]
public struct Choice
{
    [FieldOffset(0)] public uint All;
    [FieldOffset(0)] public uint Unit0;
    [FieldOffset(0)] public byte Unit1;

    [BitField(nameof(Unit0), 0, 16)]
    public uint Low { readonly get => Unit0 & 0xFFFF; set => Unit0 = (Unit0 & 0xFFFF_0000) | (value & 0xFFFF); }

    [BitField(nameof(Unit0), 16, 16)]
    public uint High { readonly get => Unit0 >> 16; set => Unit0 = (Unit0 & 0xFFFF) | (value << 16); }

    [BitField(nameof(Unit1), 0, 4)]
    public byte Nibble { readonly get => (byte)(Unit1 & 15); set => Unit1 = (byte)((Unit1 & ~15) | (value & 15)); }
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct Tight
{
    public byte First;
    public ushort Unit0;
    public uint Unit1;

    [BitField(nameof(Unit0), 3, 9)]
    public ushort Middle { readonly get => (ushort)((Unit0 >> 3) & 0x1FF); set => Unit0 = (ushort)((Unit0 & ~0xFF8) | ((value & 0x1FF) << 3)); }

    [BitField(nameof(Unit1), 0, 1)]
    public uint Lowest { readonly get => Unit1 & 1; set => Unit1 = (Unit1 & ~1U) | (value & 1); }
}
