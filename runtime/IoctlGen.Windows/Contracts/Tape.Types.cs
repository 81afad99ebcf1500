// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>TAPE_CREATE_PARTITION (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_CREATE_PARTITION
{
    /// <summary>C: <c>ULONG Method</c>.</summary>
    public uint Method;

    /// <summary>C: <c>ULONG Count</c>.</summary>
    public uint Count;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;
}

/// <summary>TAPE_ERASE (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_ERASE
{
    /// <summary>C: <c>ULONG Type</c>.</summary>
    public uint Type;

    /// <summary>C: <c>BOOLEAN Immediate</c>.</summary>
    public Boolean8 Immediate;
}

/// <summary>TAPE_GET_DRIVE_PARAMETERS (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_GET_DRIVE_PARAMETERS
{
    /// <summary>C: <c>BOOLEAN ECC</c>.</summary>
    public Boolean8 ECC;

    /// <summary>C: <c>BOOLEAN Compression</c>.</summary>
    public Boolean8 Compression;

    /// <summary>C: <c>BOOLEAN DataPadding</c>.</summary>
    public Boolean8 DataPadding;

    /// <summary>C: <c>BOOLEAN ReportSetmarks</c>.</summary>
    public Boolean8 ReportSetmarks;

    /// <summary>C: <c>ULONG DefaultBlockSize</c>.</summary>
    public uint DefaultBlockSize;

    /// <summary>C: <c>ULONG MaximumBlockSize</c>.</summary>
    public uint MaximumBlockSize;

    /// <summary>C: <c>ULONG MinimumBlockSize</c>.</summary>
    public uint MinimumBlockSize;

    /// <summary>C: <c>ULONG MaximumPartitionCount</c>.</summary>
    public uint MaximumPartitionCount;

    /// <summary>C: <c>ULONG FeaturesLow</c>.</summary>
    public uint FeaturesLow;

    /// <summary>C: <c>ULONG FeaturesHigh</c>.</summary>
    public uint FeaturesHigh;

    /// <summary>C: <c>ULONG EOTWarningZoneSize</c>.</summary>
    public uint EOTWarningZoneSize;
}

/// <summary>TAPE_GET_MEDIA_PARAMETERS (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_GET_MEDIA_PARAMETERS
{
    /// <summary>C: <c>LARGE_INTEGER Capacity</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Capacity;

    /// <summary>C: <c>LARGE_INTEGER Remaining</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Remaining;

    /// <summary>C: <c>ULONG BlockSize</c>.</summary>
    public uint BlockSize;

    /// <summary>C: <c>ULONG PartitionCount</c>.</summary>
    public uint PartitionCount;

    /// <summary>C: <c>BOOLEAN WriteProtected</c>.</summary>
    public Boolean8 WriteProtected;
}

/// <summary>TAPE_GET_POSITION (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_GET_POSITION
{
    /// <summary>C: <c>ULONG Type</c>.</summary>
    public uint Type;

    /// <summary>C: <c>ULONG Partition</c>.</summary>
    public uint Partition;

    /// <summary>C: <c>LARGE_INTEGER Offset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Offset;
}

/// <summary>TAPE_PREPARE (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_PREPARE
{
    /// <summary>C: <c>ULONG Operation</c>.</summary>
    public uint Operation;

    /// <summary>C: <c>BOOLEAN Immediate</c>.</summary>
    public Boolean8 Immediate;
}

/// <summary>TAPE_SET_DRIVE_PARAMETERS (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_SET_DRIVE_PARAMETERS
{
    /// <summary>C: <c>BOOLEAN ECC</c>.</summary>
    public Boolean8 ECC;

    /// <summary>C: <c>BOOLEAN Compression</c>.</summary>
    public Boolean8 Compression;

    /// <summary>C: <c>BOOLEAN DataPadding</c>.</summary>
    public Boolean8 DataPadding;

    /// <summary>C: <c>BOOLEAN ReportSetmarks</c>.</summary>
    public Boolean8 ReportSetmarks;

    /// <summary>C: <c>ULONG EOTWarningZoneSize</c>.</summary>
    public uint EOTWarningZoneSize;
}

/// <summary>TAPE_SET_MEDIA_PARAMETERS (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_SET_MEDIA_PARAMETERS
{
    /// <summary>C: <c>ULONG BlockSize</c>.</summary>
    public uint BlockSize;
}

/// <summary>TAPE_SET_POSITION (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_SET_POSITION
{
    /// <summary>C: <c>ULONG Method</c>.</summary>
    public uint Method;

    /// <summary>C: <c>ULONG Partition</c>.</summary>
    public uint Partition;

    /// <summary>C: <c>LARGE_INTEGER Offset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Offset;

    /// <summary>C: <c>BOOLEAN Immediate</c>.</summary>
    public Boolean8 Immediate;
}

/// <summary>TAPE_WRITE_MARKS (ntddtape.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TAPE_WRITE_MARKS
{
    /// <summary>C: <c>ULONG Type</c>.</summary>
    public uint Type;

    /// <summary>C: <c>ULONG Count</c>.</summary>
    public uint Count;

    /// <summary>C: <c>BOOLEAN Immediate</c>.</summary>
    public Boolean8 Immediate;
}
