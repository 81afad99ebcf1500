// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>VOLUME_GET_GPT_ATTRIBUTES_INFORMATION (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_GET_GPT_ATTRIBUTES_INFORMATION
{
    /// <summary>C: <c>ULONGLONG GptAttributes</c>.</summary>
    public ulong GptAttributes;
}

/// <summary>DISK_EXTENT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_EXTENT
{
    /// <summary>C: <c>ULONG DiskNumber</c>.</summary>
    public uint DiskNumber;

    /// <summary>C: <c>LARGE_INTEGER StartingOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingOffset;

    /// <summary>C: <c>LARGE_INTEGER ExtentLength</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long ExtentLength;
}

/// <summary>VOLUME_DISK_EXTENTS (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_DISK_EXTENTS : IIoctlTail
{
    /// <summary>C: <c>ULONG NumberOfDiskExtents</c>.</summary>
    public uint NumberOfDiskExtents;

    /// <summary>C: <c>DISK_EXTENT Extents[1]</c>.</summary>
    public DISK_EXTENT Extents;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Extents);
}

/// <summary>VOLUME_PHYSICAL_OFFSET (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_PHYSICAL_OFFSET
{
    /// <summary>C: <c>ULONG DiskNumber</c>.</summary>
    public uint DiskNumber;

    /// <summary>C: <c>LONGLONG Offset</c>.</summary>
    public long Offset;
}

/// <summary>VOLUME_PHYSICAL_OFFSETS (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_PHYSICAL_OFFSETS : IIoctlTail
{
    /// <summary>C: <c>ULONG NumberOfPhysicalOffsets</c>.</summary>
    public uint NumberOfPhysicalOffsets;

    /// <summary>C: <c>VOLUME_PHYSICAL_OFFSET PhysicalOffset[1]</c>.</summary>
    public VOLUME_PHYSICAL_OFFSET PhysicalOffset;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in PhysicalOffset);
}

/// <summary>VOLUME_LOGICAL_OFFSET (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_LOGICAL_OFFSET
{
    /// <summary>C: <c>LONGLONG LogicalOffset</c>.</summary>
    public long LogicalOffset;
}

/// <summary>VOLUME_READ_PLEX_INPUT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_READ_PLEX_INPUT
{
    /// <summary>C: <c>LARGE_INTEGER ByteOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long ByteOffset;

    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG PlexNumber</c>.</summary>
    public uint PlexNumber;
}
