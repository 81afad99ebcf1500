using System.Runtime.CompilerServices;

namespace IoctlGen.Contracts;

#pragma warning disable IDE1006, CA1707 // The names of Windows, of whose types not every side's headers have each.

/// <summary>Of each type that Windows defines in one place for drivers and in another for applications, or for one of them alone.</summary>
public struct OfWindows
{
    public SYSTEMTIME System;
    public FILETIME File;
    public RECT Area;
    public POINT Corner;
    public SIZE Extent;
    public LIST_ENTRY Links;
    public UNICODE_STRING Wide;
    public ANSI_STRING Narrow;
    public IO_STATUS_BLOCK Status;
    public Boolean32 IsOld;
    public Holes Holes;
    public InlineStruct Inline;

    public struct InlineStruct
    {
        public byte First;
        public SID Owner;
        public UUID Id;
        public PHYSICAL_ADDRESS Address;
    }
}

[InlineArray(3)]
public struct Holes
{
    RECT _first;
}

[InlineArray(8)]
public struct Words
{
    ushort _first;
}

[InlineArray(6)]
public struct SixBytes
{
    byte _first;
}

public struct SYSTEMTIME
{
    public Words Parts;
}

public struct FILETIME
{
    public uint Low;
    public uint High;
}

public struct RECT
{
    public int Left;
    public int Top;
    public int Right;
    public int Bottom;
}

public struct POINT
{
    public int X;
    public int Y;
}

public struct SIZE
{
    public int Width;
    public int Height;
}

public struct LIST_ENTRY
{
    public nint Next;
    public nint Previous;
}

public struct UNICODE_STRING
{
    public ushort Length;
    public ushort MaximumLength;
    public nint Buffer;
}

public struct ANSI_STRING
{
    public ushort Length;
    public ushort MaximumLength;
    public nint Buffer;
}

public struct IO_STATUS_BLOCK
{
    public nint Status;
    public nuint Information;
}

public struct SID
{
    public byte Revision;
    public byte Count;
    public SixBytes Authority;
    public uint First;
}

public struct UUID
{
    public Guid Value;
}

public struct PHYSICAL_ADDRESS
{
    public long Value;
}
