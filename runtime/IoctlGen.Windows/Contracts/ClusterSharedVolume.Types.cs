// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>CSV_QUERY_REDIRECT_STATE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_QUERY_REDIRECT_STATE
{
    /// <summary>C: <c>DWORD MdsNodeId</c>.</summary>
    public uint MdsNodeId;

    /// <summary>C: <c>DWORD DsNodeId</c>.</summary>
    public uint DsNodeId;

    /// <summary>C: <c>BOOLEAN FileRedirected</c>.</summary>
    public Boolean8 FileRedirected;
}

/// <summary>CSV_QUERY_FILE_REVISION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_QUERY_FILE_REVISION
{
    /// <summary>C: <c>LONGLONG FileId</c>.</summary>
    public long FileId;

    /// <summary>C: <c>LONGLONG [3]</c>.</summary>
    [InlineArray(3)]
    public struct FileRevisionArray
    {
        long _element;
    }

    /// <summary>C: <c>LONGLONG FileRevision[3]</c>.</summary>
    public FileRevisionArray FileRevision;
}

/// <summary>CSV_QUERY_MDS_PATH (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_QUERY_MDS_PATH : IIoctlTail
{
    /// <summary>C: <c>DWORD MdsNodeId</c>.</summary>
    public uint MdsNodeId;

    /// <summary>C: <c>DWORD DsNodeId</c>.</summary>
    public uint DsNodeId;

    /// <summary>C: <c>DWORD PathLength</c>.</summary>
    public uint PathLength;

    /// <summary>C: <c>WCHAR Path[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort Path;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Path);
}

/// <summary>CSV_QUERY_FILE_REVISION_FILE_ID_128 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_QUERY_FILE_REVISION_FILE_ID_128
{
    /// <summary>C: <c>FILE_ID_128 FileId</c>.</summary>
    public FILE_ID_128 FileId;

    /// <summary>C: <c>LONGLONG [3]</c>.</summary>
    [InlineArray(3)]
    public struct FileRevisionArray
    {
        long _element;
    }

    /// <summary>C: <c>LONGLONG FileRevision[3]</c>.</summary>
    public FileRevisionArray FileRevision;
}

/// <summary>CSVFS_DISK_CONNECTIVITY (winioctl.h).</summary>
public enum CSVFS_DISK_CONNECTIVITY : int
{
    CsvFsDiskConnectivityNone = 0,
    CsvFsDiskConnectivityMdsNodeOnly = 1,
    CsvFsDiskConnectivitySubsetOfNodes = 2,
    CsvFsDiskConnectivityAllNodes = 3,
}

/// <summary>CSV_QUERY_VOLUME_REDIRECT_STATE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_QUERY_VOLUME_REDIRECT_STATE
{
    /// <summary>C: <c>DWORD MdsNodeId</c>.</summary>
    public uint MdsNodeId;

    /// <summary>C: <c>DWORD DsNodeId</c>.</summary>
    public uint DsNodeId;

    /// <summary>C: <c>BOOLEAN IsDiskConnected</c>.</summary>
    public Boolean8 IsDiskConnected;

    /// <summary>C: <c>BOOLEAN ClusterEnableDirectIo</c>.</summary>
    public Boolean8 ClusterEnableDirectIo;

    /// <summary>C: <c>CSVFS_DISK_CONNECTIVITY DiskConnectivity</c>.</summary>
    public CSVFS_DISK_CONNECTIVITY DiskConnectivity;
}

/// <summary>CSV_QUERY_MDS_PATH_V2 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_QUERY_MDS_PATH_V2
{
    /// <summary>C: <c>LONGLONG Version</c>.</summary>
    public long Version;

    /// <summary>C: <c>DWORD RequiredSize</c>.</summary>
    public uint RequiredSize;

    /// <summary>C: <c>DWORD MdsNodeId</c>.</summary>
    public uint MdsNodeId;

    /// <summary>C: <c>DWORD DsNodeId</c>.</summary>
    public uint DsNodeId;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>CSVFS_DISK_CONNECTIVITY DiskConnectivity</c>.</summary>
    public CSVFS_DISK_CONNECTIVITY DiskConnectivity;

    /// <summary>C: <c>GUID VolumeId</c>.</summary>
    public Guid VolumeId;

    /// <summary>C: <c>DWORD IpAddressOffset</c>.</summary>
    public uint IpAddressOffset;

    /// <summary>C: <c>DWORD IpAddressLength</c>.</summary>
    public uint IpAddressLength;

    /// <summary>C: <c>DWORD PathOffset</c>.</summary>
    public uint PathOffset;

    /// <summary>C: <c>DWORD PathLength</c>.</summary>
    public uint PathLength;
}

/// <summary>CSV_QUERY_VOLUME_ID (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_QUERY_VOLUME_ID
{
    /// <summary>C: <c>GUID VolumeId</c>.</summary>
    public Guid VolumeId;
}

/// <summary>CSV_CONTROL_OP (winioctl.h).</summary>
public enum CSV_CONTROL_OP : int
{
    CsvControlStartRedirectFile = 2,
    CsvControlStopRedirectFile = 3,
    CsvControlQueryRedirectState = 4,
    CsvControlQueryFileRevision = 6,
    CsvControlQueryMdsPath = 8,
    CsvControlQueryFileRevisionFileId128 = 9,
    CsvControlQueryVolumeRedirectState = 10,
    CsvControlEnableUSNRangeModificationTracking = 13,
    CsvControlMarkHandleLocalVolumeMount = 14,
    CsvControlUnmarkHandleLocalVolumeMount = 15,
    CsvControlGetCsvFsMdsPathV2 = 18,
    CsvControlDisableCaching = 19,
    CsvControlEnableCaching = 20,
    CsvControlStartForceDFO = 21,
    CsvControlStopForceDFO = 22,
    CsvControlQueryMdsPathNoPause = 23,
    CsvControlSetVolumeId = 24,
    CsvControlQueryVolumeId = 25,
}

/// <summary>CSV_CONTROL_PARAM (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_CONTROL_PARAM
{
    /// <summary>C: <c>CSV_CONTROL_OP Operation</c>.</summary>
    public CSV_CONTROL_OP Operation;

    /// <summary>C: <c>LONGLONG Unused</c>.</summary>
    public long Unused;
}

/// <summary>CSV_NAMESPACE_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CSV_NAMESPACE_INFO
{
    /// <summary>C: <c>DWORD Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>DWORD DeviceNumber</c>.</summary>
    public uint DeviceNumber;

    /// <summary>C: <c>LARGE_INTEGER StartingOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long StartingOffset;

    /// <summary>C: <c>DWORD SectorSize</c>.</summary>
    public uint SectorSize;
}
