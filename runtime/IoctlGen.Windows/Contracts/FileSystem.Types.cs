// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>WOF_EXTERNAL_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WOF_EXTERNAL_INFO
{
    /// <summary>C: <c>DWORD Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DWORD Provider</c>.</summary>
    public uint Provider;
}

/// <summary>FILE_OBJECTID_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_OBJECTID_BUFFER
{
    /// <summary>C: <c>BYTE [16]</c>.</summary>
    [InlineArray(16)]
    public struct ObjectIdArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE ObjectId[16]</c>.</summary>
    public ObjectIdArray ObjectId;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous0Struct
        {
            /// <summary>C: <c>BYTE [16]</c>.</summary>
            [InlineArray(16)]
            public struct BirthVolumeIdArray
            {
                byte _element;
            }

            /// <summary>C: <c>BYTE BirthVolumeId[16]</c>.</summary>
            public BirthVolumeIdArray BirthVolumeId;

            /// <summary>C: <c>BYTE [16]</c>.</summary>
            [InlineArray(16)]
            public struct BirthObjectIdArray
            {
                byte _element;
            }

            /// <summary>C: <c>BYTE BirthObjectId[16]</c>.</summary>
            public BirthObjectIdArray BirthObjectId;

            /// <summary>C: <c>BYTE [16]</c>.</summary>
            [InlineArray(16)]
            public struct DomainIdArray
            {
                byte _element;
            }

            /// <summary>C: <c>BYTE DomainId[16]</c>.</summary>
            public DomainIdArray DomainId;
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous0Struct Anonymous0;

        /// <summary>C: <c>BYTE BirthVolumeId[16]</c>.</summary>
        [UnscopedRef]
        public ref Anonymous0Struct.BirthVolumeIdArray BirthVolumeId => ref Anonymous0.BirthVolumeId;

        /// <summary>C: <c>BYTE BirthObjectId[16]</c>.</summary>
        [UnscopedRef]
        public ref Anonymous0Struct.BirthObjectIdArray BirthObjectId => ref Anonymous0.BirthObjectId;

        /// <summary>C: <c>BYTE DomainId[16]</c>.</summary>
        [UnscopedRef]
        public ref Anonymous0Struct.DomainIdArray DomainId => ref Anonymous0.DomainId;

        /// <summary>C: <c>BYTE [48]</c>.</summary>
        [InlineArray(48)]
        public struct ExtendedInfoArray
        {
            byte _element;
        }

        /// <summary>C: <c>BYTE ExtendedInfo[48]</c>.</summary>
        [FieldOffset(0)]
        public ExtendedInfoArray ExtendedInfo;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>BYTE BirthVolumeId[16]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.Anonymous0Struct.BirthVolumeIdArray BirthVolumeId => ref Anonymous0.BirthVolumeId;

    /// <summary>C: <c>BYTE BirthObjectId[16]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.Anonymous0Struct.BirthObjectIdArray BirthObjectId => ref Anonymous0.BirthObjectId;

    /// <summary>C: <c>BYTE DomainId[16]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.Anonymous0Struct.DomainIdArray DomainId => ref Anonymous0.DomainId;

    /// <summary>C: <c>BYTE ExtendedInfo[48]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.ExtendedInfoArray ExtendedInfo => ref Anonymous0.ExtendedInfo;
}

/// <summary>DUPLICATE_EXTENTS_DATA (winioctl.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DUPLICATE_EXTENTS_DATA
{
    /// <summary>C: <c>HANDLE FileHandle</c>.</summary>
    [NativeType("HANDLE")]
    public nint FileHandle;

    /// <summary>C: <c>LARGE_INTEGER SourceFileOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long SourceFileOffset;

    /// <summary>C: <c>LARGE_INTEGER TargetFileOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TargetFileOffset;

    /// <summary>C: <c>LARGE_INTEGER ByteCount</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long ByteCount;
}

/// <summary>WOF_EXTERNAL_FILE_ID (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WOF_EXTERNAL_FILE_ID
{
    /// <summary>C: <c>FILE_ID_128 FileId</c>.</summary>
    public FILE_ID_128 FileId;
}

/// <summary>WIM_PROVIDER_OVERLAY_ENTRY (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WIM_PROVIDER_OVERLAY_ENTRY
{
    /// <summary>C: <c>DWORD NextEntryOffset</c>.</summary>
    public uint NextEntryOffset;

    /// <summary>C: <c>LARGE_INTEGER DataSourceId</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long DataSourceId;

    /// <summary>C: <c>GUID WimGuid</c>.</summary>
    public Guid WimGuid;

    /// <summary>C: <c>DWORD WimFileNameOffset</c>.</summary>
    public uint WimFileNameOffset;

    /// <summary>C: <c>DWORD WimType</c>.</summary>
    public uint WimType;

    /// <summary>C: <c>DWORD WimIndex</c>.</summary>
    public uint WimIndex;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}

/// <summary>FILESYSTEM_STATISTICS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILESYSTEM_STATISTICS
{
    /// <summary>C: <c>WORD FileSystemType</c>.</summary>
    public ushort FileSystemType;

    /// <summary>C: <c>WORD Version</c>.</summary>
    public ushort Version;

    /// <summary>C: <c>DWORD SizeOfCompleteStructure</c>.</summary>
    public uint SizeOfCompleteStructure;

    /// <summary>C: <c>DWORD UserFileReads</c>.</summary>
    public uint UserFileReads;

    /// <summary>C: <c>DWORD UserFileReadBytes</c>.</summary>
    public uint UserFileReadBytes;

    /// <summary>C: <c>DWORD UserDiskReads</c>.</summary>
    public uint UserDiskReads;

    /// <summary>C: <c>DWORD UserFileWrites</c>.</summary>
    public uint UserFileWrites;

    /// <summary>C: <c>DWORD UserFileWriteBytes</c>.</summary>
    public uint UserFileWriteBytes;

    /// <summary>C: <c>DWORD UserDiskWrites</c>.</summary>
    public uint UserDiskWrites;

    /// <summary>C: <c>DWORD MetaDataReads</c>.</summary>
    public uint MetaDataReads;

    /// <summary>C: <c>DWORD MetaDataReadBytes</c>.</summary>
    public uint MetaDataReadBytes;

    /// <summary>C: <c>DWORD MetaDataDiskReads</c>.</summary>
    public uint MetaDataDiskReads;

    /// <summary>C: <c>DWORD MetaDataWrites</c>.</summary>
    public uint MetaDataWrites;

    /// <summary>C: <c>DWORD MetaDataWriteBytes</c>.</summary>
    public uint MetaDataWriteBytes;

    /// <summary>C: <c>DWORD MetaDataDiskWrites</c>.</summary>
    public uint MetaDataDiskWrites;
}

/// <summary>FILESYSTEM_STATISTICS_EX (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILESYSTEM_STATISTICS_EX
{
    /// <summary>C: <c>WORD FileSystemType</c>.</summary>
    public ushort FileSystemType;

    /// <summary>C: <c>WORD Version</c>.</summary>
    public ushort Version;

    /// <summary>C: <c>DWORD SizeOfCompleteStructure</c>.</summary>
    public uint SizeOfCompleteStructure;

    /// <summary>C: <c>DWORDLONG UserFileReads</c>.</summary>
    public ulong UserFileReads;

    /// <summary>C: <c>DWORDLONG UserFileReadBytes</c>.</summary>
    public ulong UserFileReadBytes;

    /// <summary>C: <c>DWORDLONG UserDiskReads</c>.</summary>
    public ulong UserDiskReads;

    /// <summary>C: <c>DWORDLONG UserFileWrites</c>.</summary>
    public ulong UserFileWrites;

    /// <summary>C: <c>DWORDLONG UserFileWriteBytes</c>.</summary>
    public ulong UserFileWriteBytes;

    /// <summary>C: <c>DWORDLONG UserDiskWrites</c>.</summary>
    public ulong UserDiskWrites;

    /// <summary>C: <c>DWORDLONG MetaDataReads</c>.</summary>
    public ulong MetaDataReads;

    /// <summary>C: <c>DWORDLONG MetaDataReadBytes</c>.</summary>
    public ulong MetaDataReadBytes;

    /// <summary>C: <c>DWORDLONG MetaDataDiskReads</c>.</summary>
    public ulong MetaDataDiskReads;

    /// <summary>C: <c>DWORDLONG MetaDataWrites</c>.</summary>
    public ulong MetaDataWrites;

    /// <summary>C: <c>DWORDLONG MetaDataWriteBytes</c>.</summary>
    public ulong MetaDataWriteBytes;

    /// <summary>C: <c>DWORDLONG MetaDataDiskWrites</c>.</summary>
    public ulong MetaDataDiskWrites;
}

/// <summary>FILE_LEVEL_TRIM_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_LEVEL_TRIM_OUTPUT
{
    /// <summary>C: <c>DWORD NumRangesProcessed</c>.</summary>
    public uint NumRangesProcessed;
}

/// <summary>FILE_LEVEL_TRIM_RANGE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_LEVEL_TRIM_RANGE
{
    /// <summary>C: <c>DWORDLONG Offset</c>.</summary>
    public ulong Offset;

    /// <summary>C: <c>DWORDLONG Length</c>.</summary>
    public ulong Length;
}

/// <summary>FILE_LEVEL_TRIM (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_LEVEL_TRIM : IIoctlTail
{
    /// <summary>C: <c>DWORD Key</c>.</summary>
    public uint Key;

    /// <summary>C: <c>DWORD NumRanges</c>.</summary>
    public uint NumRanges;

    /// <summary>C: <c>FILE_LEVEL_TRIM_RANGE Ranges[1]</c>.</summary>
    public FILE_LEVEL_TRIM_RANGE Ranges;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Ranges);
}

/// <summary>FIND_BY_SID_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FIND_BY_SID_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>DWORD NextEntryOffset</c>.</summary>
    public uint NextEntryOffset;

    /// <summary>C: <c>DWORD FileIndex</c>.</summary>
    public uint FileIndex;

    /// <summary>C: <c>DWORD FileNameLength</c>.</summary>
    public uint FileNameLength;

    /// <summary>C: <c>WCHAR FileName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort FileName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in FileName);
}

/// <summary>SID_IDENTIFIER_AUTHORITY.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SID_IDENTIFIER_AUTHORITY
{
    /// <summary>C: <c>BYTE [6]</c>.</summary>
    [InlineArray(6)]
    public struct ValueArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Value[6]</c>.</summary>
    public ValueArray Value;
}

/// <summary>SID.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SID : IIoctlTail
{
    /// <summary>C: <c>BYTE Revision</c>.</summary>
    public byte Revision;

    /// <summary>C: <c>BYTE SubAuthorityCount</c>.</summary>
    public byte SubAuthorityCount;

    /// <summary>C: <c>SID_IDENTIFIER_AUTHORITY IdentifierAuthority</c>.</summary>
    public SID_IDENTIFIER_AUTHORITY IdentifierAuthority;

    /// <summary>C: <c>DWORD SubAuthority[1]</c>.</summary>
    public uint SubAuthority;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in SubAuthority);
}

/// <summary>FIND_BY_SID_DATA (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FIND_BY_SID_DATA : IIoctlTail
{
    /// <summary>C: <c>DWORD Restart</c>.</summary>
    public uint Restart;

    /// <summary>C: <c>SID Sid</c>.</summary>
    public SID Sid;

    [NativeType("SID")]
    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Sid.SubAuthority);
}

/// <summary>BOOT_AREA_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BOOT_AREA_INFO
{
    /// <summary>C: <c>DWORD BootSectorCount</c>.</summary>
    public uint BootSectorCount;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct BootSectorsStruct
    {
        /// <summary>C: <c>LARGE_INTEGER Offset</c>.</summary>
        [NativeType("LARGE_INTEGER")]
        public long Offset;
    }

    /// <summary>C: <c>struct [2]</c>.</summary>
    [InlineArray(2)]
    public struct BootSectorsArray
    {
        BootSectorsStruct _element;
    }

    /// <summary>C: <c>struct BootSectors[2]</c>.</summary>
    public BootSectorsArray BootSectors;
}

/// <summary>WIM_PROVIDER_EXTERNAL_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WIM_PROVIDER_EXTERNAL_INFO
{
    /// <summary>C: <c>DWORD Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>LARGE_INTEGER DataSourceId</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long DataSourceId;

    /// <summary>C: <c>BYTE [20]</c>.</summary>
    [InlineArray(20)]
    public struct ResourceHashArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE ResourceHash[20]</c>.</summary>
    public ResourceHashArray ResourceHash;
}

/// <summary>FILE_PROVIDER_EXTERNAL_INFO_V1 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_PROVIDER_EXTERNAL_INFO_V1
{
    /// <summary>C: <c>DWORD Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DWORD Algorithm</c>.</summary>
    public uint Algorithm;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}

/// <summary>GET_FILTER_FILE_IDENTIFIER_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GET_FILTER_FILE_IDENTIFIER_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>WORD FilterFileIdentifierLength</c>.</summary>
    public ushort FilterFileIdentifierLength;

    /// <summary>C: <c>BYTE FilterFileIdentifier[1]</c>.</summary>
    public byte FilterFileIdentifier;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in FilterFileIdentifier);
}

/// <summary>GET_FILTER_FILE_IDENTIFIER_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GET_FILTER_FILE_IDENTIFIER_INPUT : IIoctlTail
{
    /// <summary>C: <c>WORD AltitudeLength</c>.</summary>
    public ushort AltitudeLength;

    /// <summary>C: <c>WCHAR Altitude[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort Altitude;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Altitude);
}

/// <summary>FSCTL_GET_INTEGRITY_INFORMATION_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FSCTL_GET_INTEGRITY_INFORMATION_BUFFER
{
    /// <summary>C: <c>WORD ChecksumAlgorithm</c>.</summary>
    public ushort ChecksumAlgorithm;

    /// <summary>C: <c>WORD Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD ChecksumChunkSizeInBytes</c>.</summary>
    public uint ChecksumChunkSizeInBytes;

    /// <summary>C: <c>DWORD ClusterSizeInBytes</c>.</summary>
    public uint ClusterSizeInBytes;
}

/// <summary>NTFS_FILE_RECORD_OUTPUT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NTFS_FILE_RECORD_OUTPUT_BUFFER : IIoctlTail
{
    /// <summary>C: <c>LARGE_INTEGER FileReferenceNumber</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FileReferenceNumber;

    /// <summary>C: <c>DWORD FileRecordLength</c>.</summary>
    public uint FileRecordLength;

    /// <summary>C: <c>BYTE FileRecordBuffer[1]</c>.</summary>
    public byte FileRecordBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in FileRecordBuffer);
}

/// <summary>NTFS_FILE_RECORD_INPUT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NTFS_FILE_RECORD_INPUT_BUFFER
{
    /// <summary>C: <c>LARGE_INTEGER FileReferenceNumber</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FileReferenceNumber;
}

/// <summary>NTFS_EXTENDED_VOLUME_DATA (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NTFS_EXTENDED_VOLUME_DATA
{
    /// <summary>C: <c>DWORD ByteCount</c>.</summary>
    public uint ByteCount;

    /// <summary>C: <c>WORD MajorVersion</c>.</summary>
    public ushort MajorVersion;

    /// <summary>C: <c>WORD MinorVersion</c>.</summary>
    public ushort MinorVersion;

    /// <summary>C: <c>DWORD BytesPerPhysicalSector</c>.</summary>
    public uint BytesPerPhysicalSector;

    /// <summary>C: <c>WORD LfsMajorVersion</c>.</summary>
    public ushort LfsMajorVersion;

    /// <summary>C: <c>WORD LfsMinorVersion</c>.</summary>
    public ushort LfsMinorVersion;

    /// <summary>C: <c>DWORD MaxDeviceTrimExtentCount</c>.</summary>
    public uint MaxDeviceTrimExtentCount;

    /// <summary>C: <c>DWORD MaxDeviceTrimByteCount</c>.</summary>
    public uint MaxDeviceTrimByteCount;

    /// <summary>C: <c>DWORD MaxVolumeTrimExtentCount</c>.</summary>
    public uint MaxVolumeTrimExtentCount;

    /// <summary>C: <c>DWORD MaxVolumeTrimByteCount</c>.</summary>
    public uint MaxVolumeTrimByteCount;
}

/// <summary>NTFS_VOLUME_DATA_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NTFS_VOLUME_DATA_BUFFER
{
    /// <summary>C: <c>LARGE_INTEGER VolumeSerialNumber</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long VolumeSerialNumber;

    /// <summary>C: <c>LARGE_INTEGER NumberSectors</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long NumberSectors;

    /// <summary>C: <c>LARGE_INTEGER TotalClusters</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TotalClusters;

    /// <summary>C: <c>LARGE_INTEGER FreeClusters</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FreeClusters;

    /// <summary>C: <c>LARGE_INTEGER TotalReserved</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TotalReserved;

    /// <summary>C: <c>DWORD BytesPerSector</c>.</summary>
    public uint BytesPerSector;

    /// <summary>C: <c>DWORD BytesPerCluster</c>.</summary>
    public uint BytesPerCluster;

    /// <summary>C: <c>DWORD BytesPerFileRecordSegment</c>.</summary>
    public uint BytesPerFileRecordSegment;

    /// <summary>C: <c>DWORD ClustersPerFileRecordSegment</c>.</summary>
    public uint ClustersPerFileRecordSegment;

    /// <summary>C: <c>LARGE_INTEGER MftValidDataLength</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long MftValidDataLength;

    /// <summary>C: <c>LARGE_INTEGER MftStartLcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long MftStartLcn;

    /// <summary>C: <c>LARGE_INTEGER Mft2StartLcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Mft2StartLcn;

    /// <summary>C: <c>LARGE_INTEGER MftZoneStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long MftZoneStart;

    /// <summary>C: <c>LARGE_INTEGER MftZoneEnd</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long MftZoneEnd;
}

/// <summary>REFS_VOLUME_DATA_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REFS_VOLUME_DATA_BUFFER
{
    /// <summary>C: <c>DWORD ByteCount</c>.</summary>
    public uint ByteCount;

    /// <summary>C: <c>DWORD MajorVersion</c>.</summary>
    public uint MajorVersion;

    /// <summary>C: <c>DWORD MinorVersion</c>.</summary>
    public uint MinorVersion;

    /// <summary>C: <c>DWORD BytesPerPhysicalSector</c>.</summary>
    public uint BytesPerPhysicalSector;

    /// <summary>C: <c>LARGE_INTEGER VolumeSerialNumber</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long VolumeSerialNumber;

    /// <summary>C: <c>LARGE_INTEGER NumberSectors</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long NumberSectors;

    /// <summary>C: <c>LARGE_INTEGER TotalClusters</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TotalClusters;

    /// <summary>C: <c>LARGE_INTEGER FreeClusters</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FreeClusters;

    /// <summary>C: <c>LARGE_INTEGER TotalReserved</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TotalReserved;

    /// <summary>C: <c>DWORD BytesPerSector</c>.</summary>
    public uint BytesPerSector;

    /// <summary>C: <c>DWORD BytesPerCluster</c>.</summary>
    public uint BytesPerCluster;

    /// <summary>C: <c>LARGE_INTEGER MaximumSizeOfResidentFile</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long MaximumSizeOfResidentFile;

    /// <summary>C: <c>WORD FastTierDataFillRatio</c>.</summary>
    public ushort FastTierDataFillRatio;

    /// <summary>C: <c>WORD SlowTierDataFillRatio</c>.</summary>
    public ushort SlowTierDataFillRatio;

    /// <summary>C: <c>DWORD DestagesFastTierToSlowTierRate</c>.</summary>
    public uint DestagesFastTierToSlowTierRate;

    /// <summary>C: <c>WORD MetadataChecksumType</c>.</summary>
    public ushort MetadataChecksumType;

    /// <summary>C: <c>BYTE [6]</c>.</summary>
    [InlineArray(6)]
    public struct Reserved0Array
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Reserved0[6]</c>.</summary>
    public Reserved0Array Reserved0;

    /// <summary>C: <c>DWORD DriverMajorVersion</c>.</summary>
    public uint DriverMajorVersion;

    /// <summary>C: <c>DWORD DriverMinorVersion</c>.</summary>
    public uint DriverMinorVersion;

    /// <summary>C: <c>LARGE_INTEGER [7]</c>.</summary>
    [InlineArray(7)]
    public struct ReservedArray
    {
        long _element;
    }

    /// <summary>C: <c>LARGE_INTEGER Reserved[7]</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public ReservedArray Reserved;
}

/// <summary>RETRIEVAL_POINTERS_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct RETRIEVAL_POINTERS_BUFFER : IIoctlTail
{
    /// <summary>C: <c>DWORD ExtentCount</c>.</summary>
    public uint ExtentCount;

    /// <summary>C: <c>LARGE_INTEGER StartingVcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingVcn;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ExtentsStruct
    {
        /// <summary>C: <c>LARGE_INTEGER NextVcn</c>.</summary>
        [NativeType("LARGE_INTEGER")]
        public long NextVcn;

        /// <summary>C: <c>LARGE_INTEGER Lcn</c>.</summary>
        [NativeType("LARGE_INTEGER")]
        public long Lcn;
    }

    /// <summary>C: <c>struct Extents[1]</c>.</summary>
    public ExtentsStruct Extents;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Extents);
}

/// <summary>STARTING_VCN_INPUT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct STARTING_VCN_INPUT_BUFFER
{
    /// <summary>C: <c>LARGE_INTEGER StartingVcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingVcn;
}

/// <summary>RETRIEVAL_POINTERS_AND_REFCOUNT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct RETRIEVAL_POINTERS_AND_REFCOUNT_BUFFER : IIoctlTail
{
    /// <summary>C: <c>DWORD ExtentCount</c>.</summary>
    public uint ExtentCount;

    /// <summary>C: <c>LARGE_INTEGER StartingVcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingVcn;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ExtentsStruct
    {
        /// <summary>C: <c>LARGE_INTEGER NextVcn</c>.</summary>
        [NativeType("LARGE_INTEGER")]
        public long NextVcn;

        /// <summary>C: <c>LARGE_INTEGER Lcn</c>.</summary>
        [NativeType("LARGE_INTEGER")]
        public long Lcn;

        /// <summary>C: <c>DWORD ReferenceCount</c>.</summary>
        public uint ReferenceCount;
    }

    /// <summary>C: <c>struct Extents[1]</c>.</summary>
    public ExtentsStruct Extents;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Extents);
}

/// <summary>RETRIEVAL_POINTER_BASE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct RETRIEVAL_POINTER_BASE
{
    /// <summary>C: <c>LARGE_INTEGER FileAreaOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FileAreaOffset;
}

/// <summary>RETRIEVAL_POINTER_COUNT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct RETRIEVAL_POINTER_COUNT
{
    /// <summary>C: <c>DWORD ExtentCount</c>.</summary>
    public uint ExtentCount;
}

/// <summary>VOLUME_BITMAP_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_BITMAP_BUFFER : IIoctlTail
{
    /// <summary>C: <c>LARGE_INTEGER StartingLcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingLcn;

    /// <summary>C: <c>LARGE_INTEGER BitmapSize</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BitmapSize;

    /// <summary>C: <c>BYTE Buffer[1]</c>.</summary>
    public byte Buffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Buffer);
}

/// <summary>STARTING_LCN_INPUT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct STARTING_LCN_INPUT_BUFFER
{
    /// <summary>C: <c>LARGE_INTEGER StartingLcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingLcn;
}

/// <summary>FILE_INITIATE_REPAIR_OUTPUT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_INITIATE_REPAIR_OUTPUT_BUFFER
{
    /// <summary>C: <c>DWORDLONG Hint1</c>.</summary>
    public ulong Hint1;

    /// <summary>C: <c>DWORDLONG Hint2</c>.</summary>
    public ulong Hint2;

    /// <summary>C: <c>CLSN Clsn</c>.</summary>
    public ulong Clsn;

    /// <summary>C: <c>DWORD Status</c>.</summary>
    public uint Status;
}

/// <summary>PATHNAME_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PATHNAME_BUFFER : IIoctlTail
{
    /// <summary>C: <c>DWORD PathNameLength</c>.</summary>
    public uint PathNameLength;

    /// <summary>C: <c>WCHAR Name[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort Name;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Name);
}

/// <summary>CSV_IS_OWNED_BY_CSVFS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_IS_OWNED_BY_CSVFS
{
    /// <summary>C: <c>BOOLEAN OwnedByCSVFS</c>.</summary>
    public Boolean8 OwnedByCSVFS;
}

/// <summary>LOOKUP_STREAM_FROM_CLUSTER_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LOOKUP_STREAM_FROM_CLUSTER_OUTPUT
{
    /// <summary>C: <c>DWORD Offset</c>.</summary>
    public uint Offset;

    /// <summary>C: <c>DWORD NumberOfMatches</c>.</summary>
    public uint NumberOfMatches;

    /// <summary>C: <c>DWORD BufferSizeRequired</c>.</summary>
    public uint BufferSizeRequired;
}

/// <summary>LOOKUP_STREAM_FROM_CLUSTER_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LOOKUP_STREAM_FROM_CLUSTER_INPUT : IIoctlTail
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD NumberOfClusters</c>.</summary>
    public uint NumberOfClusters;

    /// <summary>C: <c>LARGE_INTEGER Cluster[1]</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Cluster;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Cluster);
}

/// <summary>FILE_MAKE_COMPATIBLE_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_MAKE_COMPATIBLE_BUFFER
{
    /// <summary>C: <c>BOOLEAN CloseDisc</c>.</summary>
    public Boolean8 CloseDisc;
}

/// <summary>FS_BPIO_OPERATIONS (winioctl.h).</summary>
public enum FS_BPIO_OPERATIONS : int
{
    FS_BPIO_OP_ENABLE = 1,
    FS_BPIO_OP_DISABLE = 2,
    FS_BPIO_OP_QUERY = 3,
    FS_BPIO_OP_VOLUME_STACK_PAUSE = 4,
    FS_BPIO_OP_VOLUME_STACK_RESUME = 5,
    FS_BPIO_OP_STREAM_PAUSE = 6,
    FS_BPIO_OP_STREAM_RESUME = 7,
    FS_BPIO_OP_GET_INFO = 8,
    FS_BPIO_OP_MAX_OPERATION = 9,
}

/// <summary>FS_BPIO_OUTFLAGS (winioctl.h).</summary>
public enum FS_BPIO_OUTFLAGS : int
{
    FSBPIO_OUTFL_None = 0,
    FSBPIO_OUTFL_VOLUME_STACK_BYPASS_PAUSED = 1,
    FSBPIO_OUTFL_STREAM_BYPASS_PAUSED = 2,
    FSBPIO_OUTFL_FILTER_ATTACH_BLOCKED = 4,
    FSBPIO_OUTFL_COMPATIBLE_STORAGE_DRIVER = 8,
}

/// <summary>FS_BPIO_RESULTS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FS_BPIO_RESULTS
{
    /// <summary>C: <c>DWORD OpStatus</c>.</summary>
    public uint OpStatus;

    /// <summary>C: <c>WORD FailingDriverNameLen</c>.</summary>
    public ushort FailingDriverNameLen;

    /// <summary>C: <c>WCHAR [32]</c>.</summary>
    [InlineArray(32)]
    public struct FailingDriverNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 32.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR FailingDriverName[32]</c>.</summary>
    [NativeType("WCHAR")]
    public FailingDriverNameArray FailingDriverName;

    /// <summary>C: <c>WORD FailureReasonLen</c>.</summary>
    public ushort FailureReasonLen;

    /// <summary>C: <c>WCHAR [128]</c>.</summary>
    [InlineArray(128)]
    public struct FailureReasonArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 128.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR FailureReason[128]</c>.</summary>
    [NativeType("WCHAR")]
    public FailureReasonArray FailureReason;
}

/// <summary>FS_BPIO_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FS_BPIO_INFO
{
    /// <summary>C: <c>DWORD ActiveBypassIoCount</c>.</summary>
    public uint ActiveBypassIoCount;

    /// <summary>C: <c>WORD StorageDriverNameLen</c>.</summary>
    public ushort StorageDriverNameLen;

    /// <summary>C: <c>WCHAR [32]</c>.</summary>
    [InlineArray(32)]
    public struct StorageDriverNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 32.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR StorageDriverName[32]</c>.</summary>
    [NativeType("WCHAR")]
    public StorageDriverNameArray StorageDriverName;
}

/// <summary>FS_BPIO_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FS_BPIO_OUTPUT
{
    /// <summary>C: <c>FS_BPIO_OPERATIONS Operation</c>.</summary>
    public FS_BPIO_OPERATIONS Operation;

    /// <summary>C: <c>FS_BPIO_OUTFLAGS OutFlags</c>.</summary>
    public FS_BPIO_OUTFLAGS OutFlags;

    /// <summary>C: <c>DWORDLONG Reserved1</c>.</summary>
    public ulong Reserved1;

    /// <summary>C: <c>DWORDLONG Reserved2</c>.</summary>
    public ulong Reserved2;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>FS_BPIO_RESULTS Enable</c>.</summary>
        [FieldOffset(0)]
        public FS_BPIO_RESULTS Enable;

        /// <summary>C: <c>FS_BPIO_RESULTS Query</c>.</summary>
        [FieldOffset(0)]
        public FS_BPIO_RESULTS Query;

        /// <summary>C: <c>FS_BPIO_RESULTS VolumeStackResume</c>.</summary>
        [FieldOffset(0)]
        public FS_BPIO_RESULTS VolumeStackResume;

        /// <summary>C: <c>FS_BPIO_RESULTS StreamResume</c>.</summary>
        [FieldOffset(0)]
        public FS_BPIO_RESULTS StreamResume;

        /// <summary>C: <c>FS_BPIO_INFO GetInfo</c>.</summary>
        [FieldOffset(0)]
        public FS_BPIO_INFO GetInfo;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>FS_BPIO_RESULTS Enable</c>.</summary>
    [UnscopedRef]
    public ref FS_BPIO_RESULTS Enable => ref Anonymous0.Enable;

    /// <summary>C: <c>FS_BPIO_RESULTS Query</c>.</summary>
    [UnscopedRef]
    public ref FS_BPIO_RESULTS Query => ref Anonymous0.Query;

    /// <summary>C: <c>FS_BPIO_RESULTS VolumeStackResume</c>.</summary>
    [UnscopedRef]
    public ref FS_BPIO_RESULTS VolumeStackResume => ref Anonymous0.VolumeStackResume;

    /// <summary>C: <c>FS_BPIO_RESULTS StreamResume</c>.</summary>
    [UnscopedRef]
    public ref FS_BPIO_RESULTS StreamResume => ref Anonymous0.StreamResume;

    /// <summary>C: <c>FS_BPIO_INFO GetInfo</c>.</summary>
    [UnscopedRef]
    public ref FS_BPIO_INFO GetInfo => ref Anonymous0.GetInfo;
}

/// <summary>FS_BPIO_INFLAGS (winioctl.h).</summary>
public enum FS_BPIO_INFLAGS : int
{
    FSBPIO_INFL_None = 0,
    FSBPIO_INFL_SKIP_STORAGE_STACK_QUERY = 1,
}

/// <summary>FS_BPIO_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FS_BPIO_INPUT
{
    /// <summary>C: <c>FS_BPIO_OPERATIONS Operation</c>.</summary>
    public FS_BPIO_OPERATIONS Operation;

    /// <summary>C: <c>FS_BPIO_INFLAGS InFlags</c>.</summary>
    public FS_BPIO_INFLAGS InFlags;

    /// <summary>C: <c>DWORDLONG Reserved1</c>.</summary>
    public ulong Reserved1;

    /// <summary>C: <c>DWORDLONG Reserved2</c>.</summary>
    public ulong Reserved2;
}

/// <summary>MARK_HANDLE_INFO (winioctl.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MARK_HANDLE_INFO
{
    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>DWORD UsnSourceInfo</c>.</summary>
        [FieldOffset(0)]
        public uint UsnSourceInfo;

        /// <summary>C: <c>DWORD CopyNumber</c>.</summary>
        [FieldOffset(0)]
        public uint CopyNumber;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>DWORD UsnSourceInfo</c>.</summary>
    [UnscopedRef]
    public ref uint UsnSourceInfo => ref Anonymous0.UsnSourceInfo;

    /// <summary>C: <c>DWORD CopyNumber</c>.</summary>
    [UnscopedRef]
    public ref uint CopyNumber => ref Anonymous0.CopyNumber;

    /// <summary>C: <c>HANDLE VolumeHandle</c>.</summary>
    [NativeType("HANDLE")]
    public nint VolumeHandle;

    /// <summary>C: <c>DWORD HandleInfo</c>.</summary>
    public uint HandleInfo;
}

/// <summary>MOVE_FILE_DATA (winioctl.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOVE_FILE_DATA
{
    /// <summary>C: <c>HANDLE FileHandle</c>.</summary>
    [NativeType("HANDLE")]
    public nint FileHandle;

    /// <summary>C: <c>LARGE_INTEGER StartingVcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingVcn;

    /// <summary>C: <c>LARGE_INTEGER StartingLcn</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingLcn;

    /// <summary>C: <c>DWORD ClusterCount</c>.</summary>
    public uint ClusterCount;
}

/// <summary>FSCTL_OFFLOAD_READ_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FSCTL_OFFLOAD_READ_OUTPUT
{
    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORDLONG TransferLength</c>.</summary>
    public ulong TransferLength;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct TokenArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Token[512]</c>.</summary>
    public TokenArray Token;
}

/// <summary>FSCTL_OFFLOAD_READ_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FSCTL_OFFLOAD_READ_INPUT
{
    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD TokenTimeToLive</c>.</summary>
    public uint TokenTimeToLive;

    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>DWORDLONG FileOffset</c>.</summary>
    public ulong FileOffset;

    /// <summary>C: <c>DWORDLONG CopyLength</c>.</summary>
    public ulong CopyLength;
}

/// <summary>FSCTL_OFFLOAD_WRITE_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FSCTL_OFFLOAD_WRITE_OUTPUT
{
    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORDLONG LengthWritten</c>.</summary>
    public ulong LengthWritten;
}

/// <summary>FSCTL_OFFLOAD_WRITE_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FSCTL_OFFLOAD_WRITE_INPUT
{
    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORDLONG FileOffset</c>.</summary>
    public ulong FileOffset;

    /// <summary>C: <c>DWORDLONG CopyLength</c>.</summary>
    public ulong CopyLength;

    /// <summary>C: <c>DWORDLONG TransferOffset</c>.</summary>
    public ulong TransferOffset;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct TokenArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Token[512]</c>.</summary>
    public TokenArray Token;
}

/// <summary>FILE_ALLOCATED_RANGE_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_ALLOCATED_RANGE_BUFFER
{
    /// <summary>C: <c>LARGE_INTEGER FileOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FileOffset;

    /// <summary>C: <c>LARGE_INTEGER Length</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Length;
}

/// <summary>QUERY_BAD_RANGES_INPUT_RANGE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct QUERY_BAD_RANGES_INPUT_RANGE
{
    /// <summary>C: <c>DWORDLONG StartOffset</c>.</summary>
    public ulong StartOffset;

    /// <summary>C: <c>DWORDLONG LengthInBytes</c>.</summary>
    public ulong LengthInBytes;
}

/// <summary>QUERY_BAD_RANGES_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct QUERY_BAD_RANGES_INPUT : IIoctlTail
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD NumRanges</c>.</summary>
    public uint NumRanges;

    /// <summary>C: <c>QUERY_BAD_RANGES_INPUT_RANGE Ranges[1]</c>.</summary>
    public QUERY_BAD_RANGES_INPUT_RANGE Ranges;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Ranges);
}

/// <summary>QUERY_BAD_RANGES_OUTPUT_RANGE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct QUERY_BAD_RANGES_OUTPUT_RANGE
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>DWORDLONG StartOffset</c>.</summary>
    public ulong StartOffset;

    /// <summary>C: <c>DWORDLONG LengthInBytes</c>.</summary>
    public ulong LengthInBytes;
}

/// <summary>QUERY_BAD_RANGES_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct QUERY_BAD_RANGES_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD NumBadRanges</c>.</summary>
    public uint NumBadRanges;

    /// <summary>C: <c>DWORDLONG NextOffsetToLookUp</c>.</summary>
    public ulong NextOffsetToLookUp;

    /// <summary>C: <c>QUERY_BAD_RANGES_OUTPUT_RANGE BadRanges[1]</c>.</summary>
    public QUERY_BAD_RANGES_OUTPUT_RANGE BadRanges;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in BadRanges);
}

/// <summary>QUERY_FILE_LAYOUT_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct QUERY_FILE_LAYOUT_OUTPUT
{
    /// <summary>C: <c>DWORD FileEntryCount</c>.</summary>
    public uint FileEntryCount;

    /// <summary>C: <c>DWORD FirstFileOffset</c>.</summary>
    public uint FirstFileOffset;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;
}

/// <summary>QUERY_FILE_LAYOUT_FILTER_TYPE (winioctl.h).</summary>
public enum QUERY_FILE_LAYOUT_FILTER_TYPE : int
{
    QUERY_FILE_LAYOUT_FILTER_TYPE_NONE = 0,
    QUERY_FILE_LAYOUT_FILTER_TYPE_CLUSTERS = 1,
    QUERY_FILE_LAYOUT_FILTER_TYPE_FILEID = 2,
    QUERY_FILE_LAYOUT_FILTER_TYPE_STORAGE_RESERVE_ID = 3,
    QUERY_FILE_LAYOUT_NUM_FILTER_TYPES = 4,
}

/// <summary>CLUSTER_RANGE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CLUSTER_RANGE
{
    /// <summary>C: <c>LARGE_INTEGER StartingCluster</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingCluster;

    /// <summary>C: <c>LARGE_INTEGER ClusterCount</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long ClusterCount;
}

/// <summary>FILE_REFERENCE_RANGE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_REFERENCE_RANGE
{
    /// <summary>C: <c>DWORDLONG StartingFileReferenceNumber</c>.</summary>
    public ulong StartingFileReferenceNumber;

    /// <summary>C: <c>DWORDLONG EndingFileReferenceNumber</c>.</summary>
    public ulong EndingFileReferenceNumber;
}

/// <summary>STORAGE_RESERVE_ID (winioctl.h).</summary>
public enum STORAGE_RESERVE_ID : int
{
    StorageReserveIdNone = 0,
    StorageReserveIdHard = 1,
    StorageReserveIdSoft = 2,
    StorageReserveIdUpdateScratch = 3,
    StorageReserveIdMax = 4,
}

/// <summary>QUERY_FILE_LAYOUT_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct QUERY_FILE_LAYOUT_INPUT
{
    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>DWORD FilterEntryCount</c>.</summary>
        [FieldOffset(0)]
        public uint FilterEntryCount;

        /// <summary>C: <c>DWORD NumberOfPairs</c>.</summary>
        [FieldOffset(0)]
        public uint NumberOfPairs;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>DWORD FilterEntryCount</c>.</summary>
    [UnscopedRef]
    public ref uint FilterEntryCount => ref Anonymous0.FilterEntryCount;

    /// <summary>C: <c>DWORD NumberOfPairs</c>.</summary>
    [UnscopedRef]
    public ref uint NumberOfPairs => ref Anonymous0.NumberOfPairs;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>QUERY_FILE_LAYOUT_FILTER_TYPE FilterType</c>.</summary>
    public QUERY_FILE_LAYOUT_FILTER_TYPE FilterType;

    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct FilterUnion
    {
        /// <summary>C: <c>CLUSTER_RANGE [1]</c>.</summary>
        [InlineArray(1)]
        public struct ClusterRangesArray
        {
            CLUSTER_RANGE _element;
        }

        /// <summary>C: <c>CLUSTER_RANGE ClusterRanges[1]</c>.</summary>
        [FieldOffset(0)]
        public ClusterRangesArray ClusterRanges;

        /// <summary>C: <c>FILE_REFERENCE_RANGE [1]</c>.</summary>
        [InlineArray(1)]
        public struct FileReferenceRangesArray
        {
            FILE_REFERENCE_RANGE _element;
        }

        /// <summary>C: <c>FILE_REFERENCE_RANGE FileReferenceRanges[1]</c>.</summary>
        [FieldOffset(0)]
        public FileReferenceRangesArray FileReferenceRanges;

        /// <summary>C: <c>STORAGE_RESERVE_ID [1]</c>.</summary>
        [InlineArray(1)]
        public struct StorageReserveIdsArray
        {
            STORAGE_RESERVE_ID _element;
        }

        /// <summary>C: <c>STORAGE_RESERVE_ID StorageReserveIds[1]</c>.</summary>
        [FieldOffset(0)]
        public StorageReserveIdsArray StorageReserveIds;
    }

    /// <summary>C: <c>union Filter</c>.</summary>
    public FilterUnion Filter;
}

/// <summary>FILE_REGION_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_REGION_INPUT
{
    /// <summary>C: <c>LONGLONG FileOffset</c>.</summary>
    public long FileOffset;

    /// <summary>C: <c>LONGLONG Length</c>.</summary>
    public long Length;

    /// <summary>C: <c>DWORD DesiredUsage</c>.</summary>
    public uint DesiredUsage;
}

/// <summary>FILE_REGION_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_REGION_INFO
{
    /// <summary>C: <c>LONGLONG FileOffset</c>.</summary>
    public long FileOffset;

    /// <summary>C: <c>LONGLONG Length</c>.</summary>
    public long Length;

    /// <summary>C: <c>DWORD Usage</c>.</summary>
    public uint Usage;

    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;
}

/// <summary>FILE_REGION_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_REGION_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD TotalRegionEntryCount</c>.</summary>
    public uint TotalRegionEntryCount;

    /// <summary>C: <c>DWORD RegionEntryCount</c>.</summary>
    public uint RegionEntryCount;

    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>FILE_REGION_INFO Region[1]</c>.</summary>
    public FILE_REGION_INFO Region;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Region);
}

/// <summary>FILE_SYSTEM_RECOGNITION_INFORMATION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_SYSTEM_RECOGNITION_INFORMATION
{
    /// <summary>C: <c>CHAR [9]</c>.</summary>
    [InlineArray(9)]
    public struct FileSystemArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 9, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR FileSystem[9]</c>.</summary>
    [NativeType("CHAR")]
    public FileSystemArray FileSystem;
}

/// <summary>FILE_QUERY_ON_DISK_VOL_INFO_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_QUERY_ON_DISK_VOL_INFO_BUFFER
{
    /// <summary>C: <c>LARGE_INTEGER DirectoryCount</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long DirectoryCount;

    /// <summary>C: <c>LARGE_INTEGER FileCount</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FileCount;

    /// <summary>C: <c>WORD FsFormatMajVersion</c>.</summary>
    public ushort FsFormatMajVersion;

    /// <summary>C: <c>WORD FsFormatMinVersion</c>.</summary>
    public ushort FsFormatMinVersion;

    /// <summary>C: <c>WCHAR [12]</c>.</summary>
    [InlineArray(12)]
    public struct FsFormatNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 12.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR FsFormatName[12]</c>.</summary>
    [NativeType("WCHAR")]
    public FsFormatNameArray FsFormatName;

    /// <summary>C: <c>LARGE_INTEGER FormatTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FormatTime;

    /// <summary>C: <c>LARGE_INTEGER LastUpdateTime</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long LastUpdateTime;

    /// <summary>C: <c>WCHAR [34]</c>.</summary>
    [InlineArray(34)]
    public struct CopyrightInfoArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 34.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR CopyrightInfo[34]</c>.</summary>
    [NativeType("WCHAR")]
    public CopyrightInfoArray CopyrightInfo;

    /// <summary>C: <c>WCHAR [34]</c>.</summary>
    [InlineArray(34)]
    public struct AbstractInfoArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 34.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR AbstractInfo[34]</c>.</summary>
    [NativeType("WCHAR")]
    public AbstractInfoArray AbstractInfo;

    /// <summary>C: <c>WCHAR [34]</c>.</summary>
    [InlineArray(34)]
    public struct FormattingImplementationInfoArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 34.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR FormattingImplementationInfo[34]</c>.</summary>
    [NativeType("WCHAR")]
    public FormattingImplementationInfoArray FormattingImplementationInfo;

    /// <summary>C: <c>WCHAR [34]</c>.</summary>
    [InlineArray(34)]
    public struct LastModifyingImplementationInfoArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 34.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR LastModifyingImplementationInfo[34]</c>.</summary>
    [NativeType("WCHAR")]
    public LastModifyingImplementationInfoArray LastModifyingImplementationInfo;
}

/// <summary>FILE_FS_PERSISTENT_VOLUME_INFORMATION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_FS_PERSISTENT_VOLUME_INFORMATION
{
    /// <summary>C: <c>DWORD VolumeFlags</c>.</summary>
    public uint VolumeFlags;

    /// <summary>C: <c>DWORD FlagMask</c>.</summary>
    public uint FlagMask;

    /// <summary>C: <c>DWORD Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;
}

/// <summary>FILE_STORAGE_TIER_REGION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_STORAGE_TIER_REGION
{
    /// <summary>C: <c>GUID TierId</c>.</summary>
    public Guid TierId;

    /// <summary>C: <c>DWORDLONG Offset</c>.</summary>
    public ulong Offset;

    /// <summary>C: <c>DWORDLONG Length</c>.</summary>
    public ulong Length;
}

/// <summary>FSCTL_QUERY_REGION_INFO_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FSCTL_QUERY_REGION_INFO_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>DWORD Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>DWORDLONG Alignment</c>.</summary>
    public ulong Alignment;

    /// <summary>C: <c>DWORD TotalNumberOfRegions</c>.</summary>
    public uint TotalNumberOfRegions;

    /// <summary>C: <c>DWORD NumberOfRegionsReturned</c>.</summary>
    public uint NumberOfRegionsReturned;

    /// <summary>C: <c>FILE_STORAGE_TIER_REGION Regions[1]</c>.</summary>
    public FILE_STORAGE_TIER_REGION Regions;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Regions);
}

/// <summary>FSCTL_QUERY_REGION_INFO_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FSCTL_QUERY_REGION_INFO_INPUT : IIoctlTail
{
    /// <summary>C: <c>DWORD Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD NumberOfTierIds</c>.</summary>
    public uint NumberOfTierIds;

    /// <summary>C: <c>GUID TierIds[1]</c>.</summary>
    public Guid TierIds;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in TierIds);
}

/// <summary>FILE_QUERY_SPARING_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_QUERY_SPARING_BUFFER
{
    /// <summary>C: <c>DWORD SparingUnitBytes</c>.</summary>
    public uint SparingUnitBytes;

    /// <summary>C: <c>BOOLEAN SoftwareSparing</c>.</summary>
    public Boolean8 SoftwareSparing;

    /// <summary>C: <c>DWORD TotalSpareBlocks</c>.</summary>
    public uint TotalSpareBlocks;

    /// <summary>C: <c>DWORD FreeSpareBlocks</c>.</summary>
    public uint FreeSpareBlocks;
}

/// <summary>PLEX_READ_DATA_REQUEST (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PLEX_READ_DATA_REQUEST
{
    /// <summary>C: <c>LARGE_INTEGER ByteOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long ByteOffset;

    /// <summary>C: <c>DWORD ByteLength</c>.</summary>
    public uint ByteLength;

    /// <summary>C: <c>DWORD PlexNumber</c>.</summary>
    public uint PlexNumber;
}

/// <summary>ENCRYPTED_DATA_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ENCRYPTED_DATA_INFO : IIoctlTail
{
    /// <summary>C: <c>DWORDLONG StartingFileOffset</c>.</summary>
    public ulong StartingFileOffset;

    /// <summary>C: <c>DWORD OutputBufferOffset</c>.</summary>
    public uint OutputBufferOffset;

    /// <summary>C: <c>DWORD BytesWithinFileSize</c>.</summary>
    public uint BytesWithinFileSize;

    /// <summary>C: <c>DWORD BytesWithinValidDataLength</c>.</summary>
    public uint BytesWithinValidDataLength;

    /// <summary>C: <c>WORD CompressionFormat</c>.</summary>
    public ushort CompressionFormat;

    /// <summary>C: <c>BYTE DataUnitShift</c>.</summary>
    public byte DataUnitShift;

    /// <summary>C: <c>BYTE ChunkShift</c>.</summary>
    public byte ChunkShift;

    /// <summary>C: <c>BYTE ClusterShift</c>.</summary>
    public byte ClusterShift;

    /// <summary>C: <c>BYTE EncryptionFormat</c>.</summary>
    public byte EncryptionFormat;

    /// <summary>C: <c>WORD NumberOfDataBlocks</c>.</summary>
    public ushort NumberOfDataBlocks;

    /// <summary>C: <c>DWORD DataBlockSize[1]</c>.</summary>
    public uint DataBlockSize;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DataBlockSize);
}

/// <summary>REQUEST_RAW_ENCRYPTED_DATA (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REQUEST_RAW_ENCRYPTED_DATA
{
    /// <summary>C: <c>LONGLONG FileOffset</c>.</summary>
    public long FileOffset;

    /// <summary>C: <c>DWORD Length</c>.</summary>
    public uint Length;
}

/// <summary>REPAIR_COPIES_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REPAIR_COPIES_OUTPUT
{
    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DWORD Status</c>.</summary>
    public uint Status;

    /// <summary>C: <c>LARGE_INTEGER ResumeFileOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long ResumeFileOffset;
}

/// <summary>REPAIR_COPIES_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REPAIR_COPIES_INPUT : IIoctlTail
{
    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>LARGE_INTEGER FileOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FileOffset;

    /// <summary>C: <c>DWORD Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>DWORD SourceCopy</c>.</summary>
    public uint SourceCopy;

    /// <summary>C: <c>DWORD NumberOfRepairCopies</c>.</summary>
    public uint NumberOfRepairCopies;

    /// <summary>C: <c>DWORD RepairCopies[1]</c>.</summary>
    public uint RepairCopies;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in RepairCopies);
}

/// <summary>SD_CHANGE_MACHINE_SID_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_CHANGE_MACHINE_SID_INPUT
{
    /// <summary>C: <c>WORD CurrentMachineSIDOffset</c>.</summary>
    public ushort CurrentMachineSIDOffset;

    /// <summary>C: <c>WORD CurrentMachineSIDLength</c>.</summary>
    public ushort CurrentMachineSIDLength;

    /// <summary>C: <c>WORD NewMachineSIDOffset</c>.</summary>
    public ushort NewMachineSIDOffset;

    /// <summary>C: <c>WORD NewMachineSIDLength</c>.</summary>
    public ushort NewMachineSIDLength;
}

/// <summary>SD_QUERY_STATS_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_QUERY_STATS_INPUT
{
    /// <summary>C: <c>DWORD Reserved</c>.</summary>
    public uint Reserved;
}

/// <summary>SD_ENUM_SDS_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_ENUM_SDS_INPUT
{
    /// <summary>C: <c>DWORDLONG StartingOffset</c>.</summary>
    public ulong StartingOffset;

    /// <summary>C: <c>DWORDLONG MaxSDEntriesToReturn</c>.</summary>
    public ulong MaxSDEntriesToReturn;
}

/// <summary>SD_GLOBAL_CHANGE_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_GLOBAL_CHANGE_INPUT
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD ChangeType</c>.</summary>
    public uint ChangeType;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>SD_CHANGE_MACHINE_SID_INPUT SdChange</c>.</summary>
        [FieldOffset(0)]
        public SD_CHANGE_MACHINE_SID_INPUT SdChange;

        /// <summary>C: <c>SD_QUERY_STATS_INPUT SdQueryStats</c>.</summary>
        [FieldOffset(0)]
        public SD_QUERY_STATS_INPUT SdQueryStats;

        /// <summary>C: <c>SD_ENUM_SDS_INPUT SdEnumSds</c>.</summary>
        [FieldOffset(0)]
        public SD_ENUM_SDS_INPUT SdEnumSds;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>SD_CHANGE_MACHINE_SID_INPUT SdChange</c>.</summary>
    [UnscopedRef]
    public ref SD_CHANGE_MACHINE_SID_INPUT SdChange => ref Anonymous0.SdChange;

    /// <summary>C: <c>SD_QUERY_STATS_INPUT SdQueryStats</c>.</summary>
    [UnscopedRef]
    public ref SD_QUERY_STATS_INPUT SdQueryStats => ref Anonymous0.SdQueryStats;

    /// <summary>C: <c>SD_ENUM_SDS_INPUT SdEnumSds</c>.</summary>
    [UnscopedRef]
    public ref SD_ENUM_SDS_INPUT SdEnumSds => ref Anonymous0.SdEnumSds;
}

/// <summary>SD_CHANGE_MACHINE_SID_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_CHANGE_MACHINE_SID_OUTPUT
{
    /// <summary>C: <c>DWORDLONG NumSDChangedSuccess</c>.</summary>
    public ulong NumSDChangedSuccess;

    /// <summary>C: <c>DWORDLONG NumSDChangedFail</c>.</summary>
    public ulong NumSDChangedFail;

    /// <summary>C: <c>DWORDLONG NumSDUnused</c>.</summary>
    public ulong NumSDUnused;

    /// <summary>C: <c>DWORDLONG NumSDTotal</c>.</summary>
    public ulong NumSDTotal;

    /// <summary>C: <c>DWORDLONG NumMftSDChangedSuccess</c>.</summary>
    public ulong NumMftSDChangedSuccess;

    /// <summary>C: <c>DWORDLONG NumMftSDChangedFail</c>.</summary>
    public ulong NumMftSDChangedFail;

    /// <summary>C: <c>DWORDLONG NumMftSDTotal</c>.</summary>
    public ulong NumMftSDTotal;
}

/// <summary>SD_QUERY_STATS_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_QUERY_STATS_OUTPUT
{
    /// <summary>C: <c>DWORDLONG SdsStreamSize</c>.</summary>
    public ulong SdsStreamSize;

    /// <summary>C: <c>DWORDLONG SdsAllocationSize</c>.</summary>
    public ulong SdsAllocationSize;

    /// <summary>C: <c>DWORDLONG SiiStreamSize</c>.</summary>
    public ulong SiiStreamSize;

    /// <summary>C: <c>DWORDLONG SiiAllocationSize</c>.</summary>
    public ulong SiiAllocationSize;

    /// <summary>C: <c>DWORDLONG SdhStreamSize</c>.</summary>
    public ulong SdhStreamSize;

    /// <summary>C: <c>DWORDLONG SdhAllocationSize</c>.</summary>
    public ulong SdhAllocationSize;

    /// <summary>C: <c>DWORDLONG NumSDTotal</c>.</summary>
    public ulong NumSDTotal;

    /// <summary>C: <c>DWORDLONG NumSDUnused</c>.</summary>
    public ulong NumSDUnused;
}

/// <summary>SD_ENUM_SDS_ENTRY (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_ENUM_SDS_ENTRY : IIoctlTail
{
    /// <summary>C: <c>DWORD Hash</c>.</summary>
    public uint Hash;

    /// <summary>C: <c>DWORD SecurityId</c>.</summary>
    public uint SecurityId;

    /// <summary>C: <c>DWORDLONG Offset</c>.</summary>
    public ulong Offset;

    /// <summary>C: <c>DWORD Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>BYTE Descriptor[1]</c>.</summary>
    public byte Descriptor;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Descriptor);
}

/// <summary>SD_ENUM_SDS_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_ENUM_SDS_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>DWORDLONG NextOffset</c>.</summary>
    public ulong NextOffset;

    /// <summary>C: <c>DWORDLONG NumSDEntriesReturned</c>.</summary>
    public ulong NumSDEntriesReturned;

    /// <summary>C: <c>DWORDLONG NumSDBytesReturned</c>.</summary>
    public ulong NumSDBytesReturned;

    /// <summary>C: <c>SD_ENUM_SDS_ENTRY SDEntry[1]</c>.</summary>
    public SD_ENUM_SDS_ENTRY SDEntry;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in SDEntry);
}

/// <summary>SD_GLOBAL_CHANGE_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SD_GLOBAL_CHANGE_OUTPUT
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD ChangeType</c>.</summary>
    public uint ChangeType;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>SD_CHANGE_MACHINE_SID_OUTPUT SdChange</c>.</summary>
        [FieldOffset(0)]
        public SD_CHANGE_MACHINE_SID_OUTPUT SdChange;

        /// <summary>C: <c>SD_QUERY_STATS_OUTPUT SdQueryStats</c>.</summary>
        [FieldOffset(0)]
        public SD_QUERY_STATS_OUTPUT SdQueryStats;

        /// <summary>C: <c>SD_ENUM_SDS_OUTPUT SdEnumSds</c>.</summary>
        [FieldOffset(0)]
        public SD_ENUM_SDS_OUTPUT SdEnumSds;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>SD_CHANGE_MACHINE_SID_OUTPUT SdChange</c>.</summary>
    [UnscopedRef]
    public ref SD_CHANGE_MACHINE_SID_OUTPUT SdChange => ref Anonymous0.SdChange;

    /// <summary>C: <c>SD_QUERY_STATS_OUTPUT SdQueryStats</c>.</summary>
    [UnscopedRef]
    public ref SD_QUERY_STATS_OUTPUT SdQueryStats => ref Anonymous0.SdQueryStats;

    /// <summary>C: <c>SD_ENUM_SDS_OUTPUT SdEnumSds</c>.</summary>
    [UnscopedRef]
    public ref SD_ENUM_SDS_OUTPUT SdEnumSds => ref Anonymous0.SdEnumSds;
}

/// <summary>FILE_SET_DEFECT_MGMT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_SET_DEFECT_MGMT_BUFFER
{
    /// <summary>C: <c>BOOLEAN Disable</c>.</summary>
    public Boolean8 Disable;
}

/// <summary>DECRYPTION_STATUS_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DECRYPTION_STATUS_BUFFER
{
    /// <summary>C: <c>BOOLEAN NoEncryptedStreams</c>.</summary>
    public Boolean8 NoEncryptedStreams;
}

/// <summary>ENCRYPTION_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ENCRYPTION_BUFFER : IIoctlTail
{
    /// <summary>C: <c>DWORD EncryptionOperation</c>.</summary>
    public uint EncryptionOperation;

    /// <summary>C: <c>BYTE Private[1]</c>.</summary>
    public byte Private;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Private);
}

/// <summary>FSCTL_SET_INTEGRITY_INFORMATION_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FSCTL_SET_INTEGRITY_INFORMATION_BUFFER
{
    /// <summary>C: <c>WORD ChecksumAlgorithm</c>.</summary>
    public ushort ChecksumAlgorithm;

    /// <summary>C: <c>WORD Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}

/// <summary>CONTAINER_ROOT_INFO_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CONTAINER_ROOT_INFO_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>WORD ContainerRootIdLength</c>.</summary>
    public ushort ContainerRootIdLength;

    /// <summary>C: <c>BYTE ContainerRootId[1]</c>.</summary>
    public byte ContainerRootId;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in ContainerRootId);
}

/// <summary>CONTAINER_ROOT_INFO_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CONTAINER_ROOT_INFO_INPUT
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}

/// <summary>SET_PURGE_FAILURE_MODE_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SET_PURGE_FAILURE_MODE_INPUT
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}

/// <summary>FILE_SET_SPARSE_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_SET_SPARSE_BUFFER
{
    /// <summary>C: <c>BOOLEAN SetSparse</c>.</summary>
    public Boolean8 SetSparse;
}

/// <summary>FILE_ZERO_DATA_INFORMATION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_ZERO_DATA_INFORMATION
{
    /// <summary>C: <c>LARGE_INTEGER FileOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long FileOffset;

    /// <summary>C: <c>LARGE_INTEGER BeyondFinalZero</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BeyondFinalZero;
}

/// <summary>SHRINK_VOLUME_REQUEST_TYPES (winioctl.h).</summary>
public enum SHRINK_VOLUME_REQUEST_TYPES : int
{
    ShrinkPrepare = 1,
    ShrinkCommit = 2,
    ShrinkAbort = 3,
}

/// <summary>SHRINK_VOLUME_INFORMATION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SHRINK_VOLUME_INFORMATION
{
    /// <summary>C: <c>SHRINK_VOLUME_REQUEST_TYPES ShrinkRequestType</c>.</summary>
    public SHRINK_VOLUME_REQUEST_TYPES ShrinkRequestType;

    /// <summary>C: <c>DWORDLONG Flags</c>.</summary>
    public ulong Flags;

    /// <summary>C: <c>LONGLONG NewNumberOfSectors</c>.</summary>
    public long NewNumberOfSectors;
}

/// <summary>SI_COPYFILE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SI_COPYFILE : IIoctlTail
{
    /// <summary>C: <c>DWORD SourceFileNameLength</c>.</summary>
    public uint SourceFileNameLength;

    /// <summary>C: <c>DWORD DestinationFileNameLength</c>.</summary>
    public uint DestinationFileNameLength;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>WCHAR FileNameBuffer[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort FileNameBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in FileNameBuffer);
}

/// <summary>VIRTUALIZATION_INSTANCE_INFO_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIRTUALIZATION_INSTANCE_INFO_OUTPUT
{
    /// <summary>C: <c>GUID VirtualizationInstanceID</c>.</summary>
    public Guid VirtualizationInstanceID;
}

/// <summary>VIRTUALIZATION_INSTANCE_INFO_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIRTUALIZATION_INSTANCE_INFO_INPUT
{
    /// <summary>C: <c>DWORD NumberOfWorkerThreads</c>.</summary>
    public uint NumberOfWorkerThreads;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}

/// <summary>REARRANGE_FILE_DATA32 (winnt.h). For 64-bit processes: on x86 C has no such structure.</summary>
[NativeName("REARRANGE_FILE_DATA32", Only64Bit = true)]
[StructLayout(LayoutKind.Sequential)]
public struct REARRANGE_FILE_DATA32
{
    /// <summary>C: <c>ULONGLONG SourceStartingOffset</c>.</summary>
    public ulong SourceStartingOffset;

    /// <summary>C: <c>ULONGLONG TargetOffset</c>.</summary>
    public ulong TargetOffset;

    /// <summary>C: <c>UINT32 SourceFileHandle</c>.</summary>
    public uint SourceFileHandle;

    /// <summary>C: <c>DWORD Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}

/// <summary>REARRANGE_FILE_DATA (winnt.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REARRANGE_FILE_DATA
{
    /// <summary>C: <c>ULONGLONG SourceStartingOffset</c>.</summary>
    public ulong SourceStartingOffset;

    /// <summary>C: <c>ULONGLONG TargetOffset</c>.</summary>
    public ulong TargetOffset;

    /// <summary>C: <c>HANDLE SourceFileHandle</c>.</summary>
    [NativeType("HANDLE")]
    public nint SourceFileHandle;

    /// <summary>C: <c>DWORD Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}

/// <summary>SHUFFLE_FILE_DATA (winnt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SHUFFLE_FILE_DATA
{
    /// <summary>C: <c>LONGLONG StartingOffset</c>.</summary>
    public long StartingOffset;

    /// <summary>C: <c>LONGLONG Length</c>.</summary>
    public long Length;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}
