// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>VOLUME_ALLOCATE_BC_STREAM_OUTPUT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_ALLOCATE_BC_STREAM_OUTPUT
{
    /// <summary>C: <c>ULONGLONG RequestSize</c>.</summary>
    public ulong RequestSize;

    /// <summary>C: <c>ULONG NumOutStandingRequests</c>.</summary>
    public uint NumOutStandingRequests;
}

/// <summary>VOLUME_ALLOCATE_BC_STREAM_INPUT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_ALLOCATE_BC_STREAM_INPUT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG RequestsPerPeriod</c>.</summary>
    public uint RequestsPerPeriod;

    /// <summary>C: <c>ULONG Period</c>.</summary>
    public uint Period;

    /// <summary>C: <c>BOOLEAN RetryFailures</c>.</summary>
    public Boolean8 RetryFailures;

    /// <summary>C: <c>BOOLEAN Discardable</c>.</summary>
    public Boolean8 Discardable;

    /// <summary>C: <c>BOOLEAN [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved1Array
    {
        Boolean8 _element;
    }

    /// <summary>C: <c>BOOLEAN Reserved1[2]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>ULONGLONG LowestByteOffset</c>.</summary>
    public ulong LowestByteOffset;

    /// <summary>C: <c>ULONGLONG HighestByteOffset</c>.</summary>
    public ulong HighestByteOffset;

    /// <summary>C: <c>ULONG AccessType</c>.</summary>
    public uint AccessType;

    /// <summary>C: <c>ULONG AccessMode</c>.</summary>
    public uint AccessMode;
}

/// <summary>VOLUME_GET_BC_PROPERTIES_OUTPUT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_GET_BC_PROPERTIES_OUTPUT
{
    /// <summary>C: <c>ULONG MaximumRequestsPerPeriod</c>.</summary>
    public uint MaximumRequestsPerPeriod;

    /// <summary>C: <c>ULONG MinimumPeriod</c>.</summary>
    public uint MinimumPeriod;

    /// <summary>C: <c>ULONGLONG MaximumRequestSize</c>.</summary>
    public ulong MaximumRequestSize;

    /// <summary>C: <c>ULONG EstimatedTimePerRequest</c>.</summary>
    public uint EstimatedTimePerRequest;

    /// <summary>C: <c>ULONG NumOutStandingRequests</c>.</summary>
    public uint NumOutStandingRequests;

    /// <summary>C: <c>ULONGLONG RequestSize</c>.</summary>
    public ulong RequestSize;
}

/// <summary>VOLUME_GET_BC_PROPERTIES_INPUT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_GET_BC_PROPERTIES_INPUT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Reserved1</c>.</summary>
    public uint Reserved1;

    /// <summary>C: <c>ULONGLONG LowestByteOffset</c>.</summary>
    public ulong LowestByteOffset;

    /// <summary>C: <c>ULONGLONG HighestByteOffset</c>.</summary>
    public ulong HighestByteOffset;

    /// <summary>C: <c>ULONG AccessType</c>.</summary>
    public uint AccessType;

    /// <summary>C: <c>ULONG AccessMode</c>.</summary>
    public uint AccessMode;
}

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

/// <summary>FILE_EXTENT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_EXTENT
{
    /// <summary>C: <c>ULONGLONG VolumeOffset</c>.</summary>
    public ulong VolumeOffset;

    /// <summary>C: <c>ULONGLONG ExtentLength</c>.</summary>
    public ulong ExtentLength;
}

/// <summary>VOLUME_CRITICAL_IO (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_CRITICAL_IO : IIoctlTail
{
    /// <summary>C: <c>ULONG AccessType</c>.</summary>
    public uint AccessType;

    /// <summary>C: <c>ULONG ExtentsCount</c>.</summary>
    public uint ExtentsCount;

    /// <summary>C: <c>FILE_EXTENT Extents[1]</c>.</summary>
    public FILE_EXTENT Extents;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Extents);
}

/// <summary>VOLUME_SHRINK_INFO (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_SHRINK_INFO
{
    /// <summary>C: <c>ULONGLONG VolumeSize</c>.</summary>
    public ulong VolumeSize;
}

/// <summary>VOLUME_ALLOCATION_HINT_OUTPUT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_ALLOCATION_HINT_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>ULONG Bitmap[1]</c>.</summary>
    public uint Bitmap;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Bitmap);
}

/// <summary>VOLUME_ALLOCATION_HINT_INPUT (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_ALLOCATION_HINT_INPUT
{
    /// <summary>C: <c>ULONG ClusterSize</c>.</summary>
    public uint ClusterSize;

    /// <summary>C: <c>ULONG NumberOfClusters</c>.</summary>
    public uint NumberOfClusters;

    /// <summary>C: <c>LONGLONG StartingClusterNumber</c>.</summary>
    public long StartingClusterNumber;
}

/// <summary>VOLUME_FAILOVER_SET (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_FAILOVER_SET : IIoctlTail
{
    /// <summary>C: <c>ULONG NumberOfDisks</c>.</summary>
    public uint NumberOfDisks;

    /// <summary>C: <c>ULONG DiskNumbers[1]</c>.</summary>
    public uint DiskNumbers;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DiskNumbers);
}

/// <summary>VOLUME_NUMBER (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_NUMBER
{
    /// <summary>C: <c>ULONG VolumeNumber</c>.</summary>
    public uint VolumeNumber;

    /// <summary>C: <c>WCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct VolumeManagerNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 8.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR VolumeManagerName[8]</c>.</summary>
    [NativeType("WCHAR")]
    public VolumeManagerNameArray VolumeManagerName;
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

/// <summary>VOLUME_SET_GPT_ATTRIBUTES_INFORMATION (ntddvol.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_SET_GPT_ATTRIBUTES_INFORMATION
{
    /// <summary>C: <c>ULONGLONG GptAttributes</c>.</summary>
    public ulong GptAttributes;

    /// <summary>C: <c>BOOLEAN RevertOnClose</c>.</summary>
    public Boolean8 RevertOnClose;

    /// <summary>C: <c>BOOLEAN ApplyToAllConnectedVolumes</c>.</summary>
    public Boolean8 ApplyToAllConnectedVolumes;

    /// <summary>C: <c>USHORT Reserved1</c>.</summary>
    public ushort Reserved1;

    /// <summary>C: <c>ULONG Reserved2</c>.</summary>
    public uint Reserved2;
}
