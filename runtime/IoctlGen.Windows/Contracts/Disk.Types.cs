// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>DISK_CONTROLLER_NUMBER (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_CONTROLLER_NUMBER
{
    /// <summary>C: <c>ULONG ControllerNumber</c>.</summary>
    public uint ControllerNumber;

    /// <summary>C: <c>ULONG DiskNumber</c>.</summary>
    public uint DiskNumber;
}

/// <summary>DISK_COPY_DATA_PARAMETERS (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_COPY_DATA_PARAMETERS
{
    /// <summary>C: <c>LARGE_INTEGER SourceOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long SourceOffset;

    /// <summary>C: <c>LARGE_INTEGER DestinationOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long DestinationOffset;

    /// <summary>C: <c>LARGE_INTEGER CopyLength</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long CopyLength;

    /// <summary>C: <c>ULONGLONG Reserved</c>.</summary>
    public ulong Reserved;
}

/// <summary>PARTITION_STYLE (ntdddisk.h).</summary>
public enum PARTITION_STYLE : int
{
    PARTITION_STYLE_MBR = 0,
    PARTITION_STYLE_GPT = 1,
    PARTITION_STYLE_RAW = 2,
}

/// <summary>CREATE_DISK_MBR (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CREATE_DISK_MBR
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;
}

/// <summary>CREATE_DISK_GPT (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CREATE_DISK_GPT
{
    /// <summary>C: <c>GUID DiskId</c>.</summary>
    public Guid DiskId;

    /// <summary>C: <c>ULONG MaxPartitionCount</c>.</summary>
    public uint MaxPartitionCount;
}

/// <summary>CREATE_DISK (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CREATE_DISK
{
    /// <summary>C: <c>PARTITION_STYLE PartitionStyle</c>.</summary>
    public PARTITION_STYLE PartitionStyle;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>CREATE_DISK_MBR Mbr</c>.</summary>
        [FieldOffset(0)]
        public CREATE_DISK_MBR Mbr;

        /// <summary>C: <c>CREATE_DISK_GPT Gpt</c>.</summary>
        [FieldOffset(0)]
        public CREATE_DISK_GPT Gpt;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>CREATE_DISK_MBR Mbr</c>.</summary>
    [UnscopedRef]
    public ref CREATE_DISK_MBR Mbr => ref Anonymous0.Mbr;

    /// <summary>C: <c>CREATE_DISK_GPT Gpt</c>.</summary>
    [UnscopedRef]
    public ref CREATE_DISK_GPT Gpt => ref Anonymous0.Gpt;
}

/// <summary>FORMAT_PARAMETERS (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FORMAT_PARAMETERS
{
    /// <summary>C: <c>MEDIA_TYPE MediaType</c>.</summary>
    public MEDIA_TYPE MediaType;

    /// <summary>C: <c>ULONG StartCylinderNumber</c>.</summary>
    public uint StartCylinderNumber;

    /// <summary>C: <c>ULONG EndCylinderNumber</c>.</summary>
    public uint EndCylinderNumber;

    /// <summary>C: <c>ULONG StartHeadNumber</c>.</summary>
    public uint StartHeadNumber;

    /// <summary>C: <c>ULONG EndHeadNumber</c>.</summary>
    public uint EndHeadNumber;
}

/// <summary>FORMAT_EX_PARAMETERS (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FORMAT_EX_PARAMETERS : IIoctlTail
{
    /// <summary>C: <c>MEDIA_TYPE MediaType</c>.</summary>
    public MEDIA_TYPE MediaType;

    /// <summary>C: <c>ULONG StartCylinderNumber</c>.</summary>
    public uint StartCylinderNumber;

    /// <summary>C: <c>ULONG EndCylinderNumber</c>.</summary>
    public uint EndCylinderNumber;

    /// <summary>C: <c>ULONG StartHeadNumber</c>.</summary>
    public uint StartHeadNumber;

    /// <summary>C: <c>ULONG EndHeadNumber</c>.</summary>
    public uint EndHeadNumber;

    /// <summary>C: <c>USHORT FormatGapLength</c>.</summary>
    public ushort FormatGapLength;

    /// <summary>C: <c>USHORT SectorsPerTrack</c>.</summary>
    public ushort SectorsPerTrack;

    /// <summary>C: <c>USHORT SectorNumber[1]</c>.</summary>
    public ushort SectorNumber;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in SectorNumber);
}

/// <summary>DISK_CACHE_RETENTION_PRIORITY (ntdddisk.h).</summary>
public enum DISK_CACHE_RETENTION_PRIORITY : int
{
    EqualPriority = 0,
    KeepPrefetchedData = 1,
    KeepReadData = 2,
}

/// <summary>DISK_CACHE_INFORMATION (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_CACHE_INFORMATION
{
    /// <summary>C: <c>BOOLEAN ParametersSavable</c>.</summary>
    public Boolean8 ParametersSavable;

    /// <summary>C: <c>BOOLEAN ReadCacheEnabled</c>.</summary>
    public Boolean8 ReadCacheEnabled;

    /// <summary>C: <c>BOOLEAN WriteCacheEnabled</c>.</summary>
    public Boolean8 WriteCacheEnabled;

    /// <summary>C: <c>DISK_CACHE_RETENTION_PRIORITY ReadRetentionPriority</c>.</summary>
    public DISK_CACHE_RETENTION_PRIORITY ReadRetentionPriority;

    /// <summary>C: <c>DISK_CACHE_RETENTION_PRIORITY WriteRetentionPriority</c>.</summary>
    public DISK_CACHE_RETENTION_PRIORITY WriteRetentionPriority;

    /// <summary>C: <c>USHORT DisablePrefetchTransferLength</c>.</summary>
    public ushort DisablePrefetchTransferLength;

    /// <summary>C: <c>BOOLEAN PrefetchScalar</c>.</summary>
    public Boolean8 PrefetchScalar;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct ScalarPrefetchStruct
        {
            /// <summary>C: <c>USHORT Minimum</c>.</summary>
            public ushort Minimum;

            /// <summary>C: <c>USHORT Maximum</c>.</summary>
            public ushort Maximum;

            /// <summary>C: <c>USHORT MaximumBlocks</c>.</summary>
            public ushort MaximumBlocks;
        }

        /// <summary>C: <c>struct ScalarPrefetch</c>.</summary>
        [FieldOffset(0)]
        public ScalarPrefetchStruct ScalarPrefetch;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct BlockPrefetchStruct
        {
            /// <summary>C: <c>USHORT Minimum</c>.</summary>
            public ushort Minimum;

            /// <summary>C: <c>USHORT Maximum</c>.</summary>
            public ushort Maximum;
        }

        /// <summary>C: <c>struct BlockPrefetch</c>.</summary>
        [FieldOffset(0)]
        public BlockPrefetchStruct BlockPrefetch;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>struct ScalarPrefetch</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.ScalarPrefetchStruct ScalarPrefetch => ref Anonymous0.ScalarPrefetch;

    /// <summary>C: <c>struct BlockPrefetch</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.BlockPrefetchStruct BlockPrefetch => ref Anonymous0.BlockPrefetch;
}

/// <summary>DISK_CLUSTER_INFO (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_CLUSTER_INFO
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONGLONG Flags</c>.</summary>
    public ulong Flags;

    /// <summary>C: <c>ULONGLONG FlagsMask</c>.</summary>
    public ulong FlagsMask;

    /// <summary>C: <c>BOOLEAN Notify</c>.</summary>
    public Boolean8 Notify;
}

/// <summary>GET_DISK_ATTRIBUTES (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GET_DISK_ATTRIBUTES
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Reserved1</c>.</summary>
    public uint Reserved1;

    /// <summary>C: <c>ULONGLONG Attributes</c>.</summary>
    public ulong Attributes;
}

/// <summary>DISK_PARTITION_INFO (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_PARTITION_INFO
{
    /// <summary>C: <c>ULONG SizeOfPartitionInfo</c>.</summary>
    public uint SizeOfPartitionInfo;

    /// <summary>C: <c>PARTITION_STYLE PartitionStyle</c>.</summary>
    public PARTITION_STYLE PartitionStyle;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct MbrStruct
        {
            /// <summary>C: <c>ULONG Signature</c>.</summary>
            public uint Signature;

            /// <summary>C: <c>ULONG CheckSum</c>.</summary>
            public uint CheckSum;
        }

        /// <summary>C: <c>struct Mbr</c>.</summary>
        [FieldOffset(0)]
        public MbrStruct Mbr;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct GptStruct
        {
            /// <summary>C: <c>GUID DiskId</c>.</summary>
            public Guid DiskId;
        }

        /// <summary>C: <c>struct Gpt</c>.</summary>
        [FieldOffset(0)]
        public GptStruct Gpt;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>struct Mbr</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.MbrStruct Mbr => ref Anonymous0.Mbr;

    /// <summary>C: <c>struct Gpt</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.GptStruct Gpt => ref Anonymous0.Gpt;
}

/// <summary>DETECTION_TYPE (ntdddisk.h).</summary>
public enum DETECTION_TYPE : int
{
    DetectNone = 0,
    DetectInt13 = 1,
    DetectExInt13 = 2,
}

/// <summary>DISK_INT13_INFO (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_INT13_INFO
{
    /// <summary>C: <c>USHORT DriveSelect</c>.</summary>
    public ushort DriveSelect;

    /// <summary>C: <c>ULONG MaxCylinders</c>.</summary>
    public uint MaxCylinders;

    /// <summary>C: <c>USHORT SectorsPerTrack</c>.</summary>
    public ushort SectorsPerTrack;

    /// <summary>C: <c>USHORT MaxHeads</c>.</summary>
    public ushort MaxHeads;

    /// <summary>C: <c>USHORT NumberDrives</c>.</summary>
    public ushort NumberDrives;
}

/// <summary>DISK_EX_INT13_INFO (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_EX_INT13_INFO
{
    /// <summary>C: <c>USHORT ExBufferSize</c>.</summary>
    public ushort ExBufferSize;

    /// <summary>C: <c>USHORT ExFlags</c>.</summary>
    public ushort ExFlags;

    /// <summary>C: <c>ULONG ExCylinders</c>.</summary>
    public uint ExCylinders;

    /// <summary>C: <c>ULONG ExHeads</c>.</summary>
    public uint ExHeads;

    /// <summary>C: <c>ULONG ExSectorsPerTrack</c>.</summary>
    public uint ExSectorsPerTrack;

    /// <summary>C: <c>ULONG64 ExSectorsPerDrive</c>.</summary>
    public ulong ExSectorsPerDrive;

    /// <summary>C: <c>USHORT ExSectorSize</c>.</summary>
    public ushort ExSectorSize;

    /// <summary>C: <c>USHORT ExReserved</c>.</summary>
    public ushort ExReserved;
}

/// <summary>DISK_DETECTION_INFO (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_DETECTION_INFO
{
    /// <summary>C: <c>ULONG SizeOfDetectInfo</c>.</summary>
    public uint SizeOfDetectInfo;

    /// <summary>C: <c>DETECTION_TYPE DetectionType</c>.</summary>
    public DETECTION_TYPE DetectionType;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous0Struct
        {
            /// <summary>C: <c>DISK_INT13_INFO Int13</c>.</summary>
            public DISK_INT13_INFO Int13;

            /// <summary>C: <c>DISK_EX_INT13_INFO ExInt13</c>.</summary>
            public DISK_EX_INT13_INFO ExInt13;
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous0Struct Anonymous0;

        /// <summary>C: <c>DISK_INT13_INFO Int13</c>.</summary>
        [UnscopedRef]
        public ref DISK_INT13_INFO Int13 => ref Anonymous0.Int13;

        /// <summary>C: <c>DISK_EX_INT13_INFO ExInt13</c>.</summary>
        [UnscopedRef]
        public ref DISK_EX_INT13_INFO ExInt13 => ref Anonymous0.ExInt13;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>DISK_INT13_INFO Int13</c>.</summary>
    [UnscopedRef]
    public ref DISK_INT13_INFO Int13 => ref Anonymous0.Int13;

    /// <summary>C: <c>DISK_EX_INT13_INFO ExInt13</c>.</summary>
    [UnscopedRef]
    public ref DISK_EX_INT13_INFO ExInt13 => ref Anonymous0.ExInt13;
}

/// <summary>PARTITION_INFORMATION (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PARTITION_INFORMATION
{
    /// <summary>C: <c>LARGE_INTEGER StartingOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingOffset;

    /// <summary>C: <c>LARGE_INTEGER PartitionLength</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long PartitionLength;

    /// <summary>C: <c>ULONG HiddenSectors</c>.</summary>
    public uint HiddenSectors;

    /// <summary>C: <c>ULONG PartitionNumber</c>.</summary>
    public uint PartitionNumber;

    /// <summary>C: <c>UCHAR PartitionType</c>.</summary>
    public byte PartitionType;

    /// <summary>C: <c>BOOLEAN BootIndicator</c>.</summary>
    public Boolean8 BootIndicator;

    /// <summary>C: <c>BOOLEAN RecognizedPartition</c>.</summary>
    public Boolean8 RecognizedPartition;

    /// <summary>C: <c>BOOLEAN RewritePartition</c>.</summary>
    public Boolean8 RewritePartition;
}

/// <summary>DRIVE_LAYOUT_INFORMATION (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DRIVE_LAYOUT_INFORMATION : IIoctlTail
{
    /// <summary>C: <c>ULONG PartitionCount</c>.</summary>
    public uint PartitionCount;

    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>PARTITION_INFORMATION PartitionEntry[1]</c>.</summary>
    public PARTITION_INFORMATION PartitionEntry;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in PartitionEntry);
}

/// <summary>PARTITION_INFORMATION_MBR (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PARTITION_INFORMATION_MBR
{
    /// <summary>C: <c>UCHAR PartitionType</c>.</summary>
    public byte PartitionType;

    /// <summary>C: <c>BOOLEAN BootIndicator</c>.</summary>
    public Boolean8 BootIndicator;

    /// <summary>C: <c>BOOLEAN RecognizedPartition</c>.</summary>
    public Boolean8 RecognizedPartition;

    /// <summary>C: <c>ULONG HiddenSectors</c>.</summary>
    public uint HiddenSectors;

    /// <summary>C: <c>GUID PartitionId</c>.</summary>
    public Guid PartitionId;
}

/// <summary>PARTITION_INFORMATION_GPT (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PARTITION_INFORMATION_GPT
{
    /// <summary>C: <c>GUID PartitionType</c>.</summary>
    public Guid PartitionType;

    /// <summary>C: <c>GUID PartitionId</c>.</summary>
    public Guid PartitionId;

    /// <summary>C: <c>ULONG64 Attributes</c>.</summary>
    public ulong Attributes;

    /// <summary>C: <c>WCHAR [36]</c>.</summary>
    [InlineArray(36)]
    public struct NameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 36.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR Name[36]</c>.</summary>
    [NativeType("WCHAR")]
    public NameArray Name;
}

/// <summary>PARTITION_INFORMATION_EX (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PARTITION_INFORMATION_EX
{
    /// <summary>C: <c>PARTITION_STYLE PartitionStyle</c>.</summary>
    public PARTITION_STYLE PartitionStyle;

    /// <summary>C: <c>USHORT PartitionOrdinal</c>.</summary>
    public ushort PartitionOrdinal;

    /// <summary>C: <c>LARGE_INTEGER StartingOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingOffset;

    /// <summary>C: <c>LARGE_INTEGER PartitionLength</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long PartitionLength;

    /// <summary>C: <c>ULONG PartitionNumber</c>.</summary>
    public uint PartitionNumber;

    /// <summary>C: <c>BOOLEAN RewritePartition</c>.</summary>
    public Boolean8 RewritePartition;

    /// <summary>C: <c>BOOLEAN IsServicePartition</c>.</summary>
    public Boolean8 IsServicePartition;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>PARTITION_INFORMATION_MBR Mbr</c>.</summary>
        [FieldOffset(0)]
        public PARTITION_INFORMATION_MBR Mbr;

        /// <summary>C: <c>PARTITION_INFORMATION_GPT Gpt</c>.</summary>
        [FieldOffset(0)]
        public PARTITION_INFORMATION_GPT Gpt;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>PARTITION_INFORMATION_MBR Mbr</c>.</summary>
    [UnscopedRef]
    public ref PARTITION_INFORMATION_MBR Mbr => ref Anonymous0.Mbr;

    /// <summary>C: <c>PARTITION_INFORMATION_GPT Gpt</c>.</summary>
    [UnscopedRef]
    public ref PARTITION_INFORMATION_GPT Gpt => ref Anonymous0.Gpt;
}

/// <summary>DRIVE_LAYOUT_INFORMATION_MBR (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DRIVE_LAYOUT_INFORMATION_MBR
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>ULONG CheckSum</c>.</summary>
    public uint CheckSum;
}

/// <summary>DRIVE_LAYOUT_INFORMATION_GPT (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DRIVE_LAYOUT_INFORMATION_GPT
{
    /// <summary>C: <c>GUID DiskId</c>.</summary>
    public Guid DiskId;

    /// <summary>C: <c>LARGE_INTEGER StartingUsableOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingUsableOffset;

    /// <summary>C: <c>LARGE_INTEGER UsableLength</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long UsableLength;

    /// <summary>C: <c>ULONG MaxPartitionCount</c>.</summary>
    public uint MaxPartitionCount;
}

/// <summary>DRIVE_LAYOUT_INFORMATION_EX (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DRIVE_LAYOUT_INFORMATION_EX : IIoctlTail
{
    /// <summary>C: <c>ULONG PartitionStyle</c>.</summary>
    public uint PartitionStyle;

    /// <summary>C: <c>ULONG PartitionCount</c>.</summary>
    public uint PartitionCount;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>DRIVE_LAYOUT_INFORMATION_MBR Mbr</c>.</summary>
        [FieldOffset(0)]
        public DRIVE_LAYOUT_INFORMATION_MBR Mbr;

        /// <summary>C: <c>DRIVE_LAYOUT_INFORMATION_GPT Gpt</c>.</summary>
        [FieldOffset(0)]
        public DRIVE_LAYOUT_INFORMATION_GPT Gpt;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>DRIVE_LAYOUT_INFORMATION_MBR Mbr</c>.</summary>
    [UnscopedRef]
    public ref DRIVE_LAYOUT_INFORMATION_MBR Mbr => ref Anonymous0.Mbr;

    /// <summary>C: <c>DRIVE_LAYOUT_INFORMATION_GPT Gpt</c>.</summary>
    [UnscopedRef]
    public ref DRIVE_LAYOUT_INFORMATION_GPT Gpt => ref Anonymous0.Gpt;

    /// <summary>C: <c>PARTITION_INFORMATION_EX PartitionEntry[1]</c>.</summary>
    public PARTITION_INFORMATION_EX PartitionEntry;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in PartitionEntry);
}

/// <summary>GET_LENGTH_INFORMATION (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GET_LENGTH_INFORMATION
{
    /// <summary>C: <c>LARGE_INTEGER Length</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Length;
}

/// <summary>GET_PARTITION_ATTRIBUTES (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GET_PARTITION_ATTRIBUTES
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Reserved1</c>.</summary>
    public uint Reserved1;

    /// <summary>C: <c>ULONGLONG Attributes</c>.</summary>
    public ulong Attributes;
}

/// <summary>DISK_PERFORMANCE_TYPE (ntdddisk.h).</summary>
public enum DISK_PERFORMANCE_TYPE : int
{
    DiskPerformanceTypeAllPriority = 0,
    DiskPerformanceTypeNonLowPriority = 1,
    DiskPerformanceTypeMax = 2,
}

/// <summary>DISK_PERFORMANCE_INFO (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_PERFORMANCE_INFO
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DISK_PERFORMANCE_TYPE Type</c>.</summary>
    public DISK_PERFORMANCE_TYPE Type;

    /// <summary>C: <c>LARGE_INTEGER QueryTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long QueryTime;

    /// <summary>C: <c>LARGE_INTEGER BytesRead</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BytesRead;

    /// <summary>C: <c>LARGE_INTEGER BytesWritten</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BytesWritten;

    /// <summary>C: <c>LARGE_INTEGER ReadTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long ReadTime;

    /// <summary>C: <c>LARGE_INTEGER WriteTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long WriteTime;

    /// <summary>C: <c>LARGE_INTEGER FlushTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FlushTime;

    /// <summary>C: <c>LARGE_INTEGER IdleTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long IdleTime;

    /// <summary>C: <c>ULONG ReadCount</c>.</summary>
    public uint ReadCount;

    /// <summary>C: <c>ULONG WriteCount</c>.</summary>
    public uint WriteCount;

    /// <summary>C: <c>ULONG FlushCount</c>.</summary>
    public uint FlushCount;

    /// <summary>C: <c>ULONG QueueDepth</c>.</summary>
    public uint QueueDepth;

    /// <summary>C: <c>ULONG SplitCount</c>.</summary>
    public uint SplitCount;
}

/// <summary>DISK_PERFORMANCE_PARAMETERS (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_PERFORMANCE_PARAMETERS
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DISK_PERFORMANCE_TYPE Type</c>.</summary>
    public DISK_PERFORMANCE_TYPE Type;
}

/// <summary>DISK_SAN_POLICY (ntdddisk.h).</summary>
public enum DISK_SAN_POLICY : int
{
    DiskSanPolicyUnknown = 0,
    DiskSanPolicyOnline = 1,
    DiskSanPolicyOfflineShared = 2,
    DiskSanPolicyOffline = 3,
    DiskSanPolicyOfflineInternal = 4,
    DiskSanPolicyPassthrough = 5,
    DiskSanPolicySuperfloppy = 6,
    DiskSanPolicyMax = 7,
}

/// <summary>DISK_SAN_SETTINGS (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_SAN_SETTINGS
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DISK_SAN_POLICY SanPolicy</c>.</summary>
    public DISK_SAN_POLICY SanPolicy;
}

/// <summary>DISK_SNAPSHOT_STATE (ntdddisk.h).</summary>
public enum DISK_SNAPSHOT_STATE : int
{
    DiskSnapshotNormalDisk = 0,
    DiskSnapshotSnapshotCheckRequired = 1,
    DiskSnapshotPreSnapshot = 2,
    DiskSnapshotSnapshotDisk = 3,
}

/// <summary>DISK_SNAPSHOT_INFO (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_SNAPSHOT_INFO : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DISK_SNAPSHOT_STATE State</c>.</summary>
    public DISK_SNAPSHOT_STATE State;

    /// <summary>C: <c>GUID SnapshotSetId</c>.</summary>
    public Guid SnapshotSetId;

    /// <summary>C: <c>GUID SnapshotId</c>.</summary>
    public Guid SnapshotId;

    /// <summary>C: <c>GUID LunId</c>.</summary>
    public Guid LunId;

    /// <summary>C: <c>LARGE_INTEGER CreationTimeStamp</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long CreationTimeStamp;

    /// <summary>C: <c>ULONG ImportCount</c>.</summary>
    public uint ImportCount;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG AdditionalDataSize</c>.</summary>
    public uint AdditionalDataSize;

    /// <summary>C: <c>UCHAR AdditionalData[1]</c>.</summary>
    public byte AdditionalData;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in AdditionalData);
}

/// <summary>DISK_GROW_PARTITION (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_GROW_PARTITION
{
    /// <summary>C: <c>ULONG PartitionNumber</c>.</summary>
    public uint PartitionNumber;

    /// <summary>C: <c>LARGE_INTEGER BytesToGrow</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BytesToGrow;
}

/// <summary>DISK_PERFORMANCE (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_PERFORMANCE
{
    /// <summary>C: <c>LARGE_INTEGER BytesRead</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BytesRead;

    /// <summary>C: <c>LARGE_INTEGER BytesWritten</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BytesWritten;

    /// <summary>C: <c>LARGE_INTEGER ReadTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long ReadTime;

    /// <summary>C: <c>LARGE_INTEGER WriteTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long WriteTime;

    /// <summary>C: <c>LARGE_INTEGER IdleTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long IdleTime;

    /// <summary>C: <c>ULONG ReadCount</c>.</summary>
    public uint ReadCount;

    /// <summary>C: <c>ULONG WriteCount</c>.</summary>
    public uint WriteCount;

    /// <summary>C: <c>ULONG QueueDepth</c>.</summary>
    public uint QueueDepth;

    /// <summary>C: <c>ULONG SplitCount</c>.</summary>
    public uint SplitCount;

    /// <summary>C: <c>LARGE_INTEGER QueryTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long QueryTime;

    /// <summary>C: <c>ULONG StorageDeviceNumber</c>.</summary>
    public uint StorageDeviceNumber;

    /// <summary>C: <c>WCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct StorageManagerNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 8.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR StorageManagerName[8]</c>.</summary>
    [NativeType("WCHAR")]
    public StorageManagerNameArray StorageManagerName;
}

/// <summary>REASSIGN_BLOCKS (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REASSIGN_BLOCKS : IIoctlTail
{
    /// <summary>C: <c>USHORT Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>C: <c>USHORT Count</c>.</summary>
    public ushort Count;

    /// <summary>C: <c>ULONG BlockNumber[1]</c>.</summary>
    public uint BlockNumber;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in BlockNumber);
}

/// <summary>REASSIGN_BLOCKS_EX (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct REASSIGN_BLOCKS_EX : IIoctlTail
{
    /// <summary>C: <c>USHORT Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>C: <c>USHORT Count</c>.</summary>
    public ushort Count;

    /// <summary>C: <c>LARGE_INTEGER BlockNumber[1]</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BlockNumber;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in BlockNumber);
}

/// <summary>SET_DISK_ATTRIBUTES (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SET_DISK_ATTRIBUTES
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>BOOLEAN Persist</c>.</summary>
    public Boolean8 Persist;

    /// <summary>C: <c>BOOLEAN RelinquishOwnership</c>.</summary>
    public Boolean8 RelinquishOwnership;

    /// <summary>C: <c>BOOLEAN [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved1Array
    {
        Boolean8 _element;
    }

    /// <summary>C: <c>BOOLEAN Reserved1[2]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>ULONGLONG Attributes</c>.</summary>
    public ulong Attributes;

    /// <summary>C: <c>ULONGLONG AttributesMask</c>.</summary>
    public ulong AttributesMask;

    /// <summary>C: <c>GUID Owner</c>.</summary>
    public Guid Owner;
}

/// <summary>SET_PARTITION_ATTRIBUTES (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SET_PARTITION_ATTRIBUTES
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>BOOLEAN Persist</c>.</summary>
    public Boolean8 Persist;

    /// <summary>C: <c>BOOLEAN [3]</c>.</summary>
    [InlineArray(3)]
    public struct Reserved1Array
    {
        Boolean8 _element;
    }

    /// <summary>C: <c>BOOLEAN Reserved1[3]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>ULONGLONG Attributes</c>.</summary>
    public ulong Attributes;

    /// <summary>C: <c>ULONGLONG AttributesMask</c>.</summary>
    public ulong AttributesMask;
}

/// <summary>SET_PARTITION_INFORMATION (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SET_PARTITION_INFORMATION
{
    /// <summary>C: <c>UCHAR PartitionType</c>.</summary>
    public byte PartitionType;
}

/// <summary>SET_PARTITION_INFORMATION_EX (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SET_PARTITION_INFORMATION_EX
{
    /// <summary>C: <c>PARTITION_STYLE PartitionStyle</c>.</summary>
    public PARTITION_STYLE PartitionStyle;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>SET_PARTITION_INFORMATION_MBR Mbr</c>.</summary>
        [FieldOffset(0)]
        public SET_PARTITION_INFORMATION Mbr;

        /// <summary>C: <c>SET_PARTITION_INFORMATION_GPT Gpt</c>.</summary>
        [FieldOffset(0)]
        public PARTITION_INFORMATION_GPT Gpt;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>SET_PARTITION_INFORMATION_MBR Mbr</c>.</summary>
    [UnscopedRef]
    public ref SET_PARTITION_INFORMATION Mbr => ref Anonymous0.Mbr;

    /// <summary>C: <c>SET_PARTITION_INFORMATION_GPT Gpt</c>.</summary>
    [UnscopedRef]
    public ref PARTITION_INFORMATION_GPT Gpt => ref Anonymous0.Gpt;
}

/// <summary>VERIFY_INFORMATION (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VERIFY_INFORMATION
{
    /// <summary>C: <c>LARGE_INTEGER StartingOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingOffset;

    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;
}
