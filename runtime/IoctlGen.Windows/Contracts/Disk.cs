// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Disk;

/// <summary>Disks and their partitions.</summary>
[IoctlContract]
public static partial class DiskCodes
{
    /// <summary>IOCTL_DISK_ARE_VOLUMES_READY. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows 8.</remarks>
    [Ioctl("IOCTL_DISK_ARE_VOLUMES_READY")]
    public static partial void AreVolumesReady(this IoctlDevice device);

    /// <summary>IOCTL_DISK_ARE_VOLUMES_READY. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_ARE_VOLUMES_READY")]
    public static partial IoctlResult TryAreVolumesReady(this IoctlDevice device);

    /// <summary>IOCTL_DISK_CHECK_VERIFY. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read access. Replaced by IOCTL_STORAGE_CHECK_VERIFY. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_check_verify">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DISK_CHECK_VERIFY")]
    public static partial uint CheckVerify(this IoctlDevice device);

    /// <summary>IOCTL_DISK_CHECK_VERIFY. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read access. Replaced by IOCTL_STORAGE_CHECK_VERIFY. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_check_verify">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_CHECK_VERIFY")]
    public static partial IoctlResult<uint> TryCheckVerify(this IoctlDevice device);

    /// <summary>IOCTL_DISK_CONTROLLER_NUMBER. Input: none. Output: DISK_CONTROLLER_NUMBER.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_controller_number">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_CONTROLLER_NUMBER")]
    public static partial DISK_CONTROLLER_NUMBER ControllerNumber(this IoctlDevice device);

    /// <summary>IOCTL_DISK_CONTROLLER_NUMBER. Input: none. Output: DISK_CONTROLLER_NUMBER.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_controller_number">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_CONTROLLER_NUMBER")]
    public static partial IoctlResult<DISK_CONTROLLER_NUMBER> TryControllerNumber(this IoctlDevice device);

    /// <summary>IOCTL_DISK_COPY_DATA. Input: DISK_COPY_DATA_PARAMETERS. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_copy_data">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DISK_COPY_DATA")]
    public static partial void CopyData(this IoctlDevice device, in DISK_COPY_DATA_PARAMETERS input);

    /// <summary>IOCTL_DISK_COPY_DATA. Input: DISK_COPY_DATA_PARAMETERS. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_copy_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_COPY_DATA")]
    public static partial IoctlResult TryCopyData(this IoctlDevice device, in DISK_COPY_DATA_PARAMETERS input);

    /// <summary>IOCTL_DISK_CREATE_DISK, for a disk. Input: CREATE_DISK. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_create_disk">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NOT_SUPPORTED, STATUS_DEVICE_NOT_READY, STATUS_INSUFFICIENT_RESOURCES, STATUS_INFO_LENGTH_MISMATCH.</exception>
    [Ioctl("IOCTL_DISK_CREATE_DISK")]
    public static partial void CreateDisk(this IoctlDevice device, in CREATE_DISK input);

    /// <summary>IOCTL_DISK_CREATE_DISK, for a disk. Input: CREATE_DISK. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_create_disk">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_CREATE_DISK")]
    public static partial IoctlResult TryCreateDisk(this IoctlDevice device, in CREATE_DISK input);

    /// <summary>IOCTL_DISK_DELETE_DRIVE_LAYOUT, for a disk. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_delete_drive_layout">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_DISK_DELETE_DRIVE_LAYOUT")]
    public static partial void DeleteDriveLayout(this IoctlDevice device);

    /// <summary>IOCTL_DISK_DELETE_DRIVE_LAYOUT, for a disk. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_delete_drive_layout">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_DELETE_DRIVE_LAYOUT")]
    public static partial IoctlResult TryDeleteDriveLayout(this IoctlDevice device);

    /// <summary>IOCTL_DISK_EJECT_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_DISK_EJECT_MEDIA")]
    public static partial void EjectMedia(this IoctlDevice device);

    /// <summary>IOCTL_DISK_EJECT_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_EJECT_MEDIA")]
    public static partial IoctlResult TryEjectMedia(this IoctlDevice device);

    /// <summary>IOCTL_DISK_FIND_NEW_DEVICES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Replaced by IOCTL_STORAGE_FIND_NEW_DEVICES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_find_new_devices">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DISK_FIND_NEW_DEVICES")]
    public static partial void FindNewDevices(this IoctlDevice device);

    /// <summary>IOCTL_DISK_FIND_NEW_DEVICES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Replaced by IOCTL_STORAGE_FIND_NEW_DEVICES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_find_new_devices">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_FIND_NEW_DEVICES")]
    public static partial IoctlResult TryFindNewDevices(this IoctlDevice device);

    /// <summary>IOCTL_DISK_FORMAT_TRACKS, for a floppy disk. Input: FORMAT_PARAMETERS. Output: array of BAD_TRACK_NUMBER (length: bytes returned).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. Replaced by IOCTL_DISK_FORMAT_TRACKS_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_format_tracks">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_MEDIA_WRITE_PROTECTED.</exception>
    [Ioctl("IOCTL_DISK_FORMAT_TRACKS")]
    public static partial ushort[] FormatTracks(this IoctlDevice device, in FORMAT_PARAMETERS input);

    /// <summary>IOCTL_DISK_FORMAT_TRACKS, for a floppy disk. Input: FORMAT_PARAMETERS. Output: array of BAD_TRACK_NUMBER (length: bytes returned).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. Replaced by IOCTL_DISK_FORMAT_TRACKS_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_format_tracks">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_FORMAT_TRACKS")]
    public static partial IoctlResult<ushort[]> TryFormatTracks(this IoctlDevice device, in FORMAT_PARAMETERS input);

    /// <summary>IOCTL_DISK_FORMAT_TRACKS_EX, for a floppy disk. Input: FORMAT_EX_PARAMETERS and array of USHORT (length: FORMAT_EX_PARAMETERS.SectorsPerTrack). Output: array of BAD_TRACK_NUMBER (length: bytes returned).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_format_tracks_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_DISK_FORMAT_TRACKS_EX")]
    public static partial ushort[] FormatTracksEx(this IoctlDevice device, IoctlInput<FORMAT_EX_PARAMETERS> input);

    /// <summary>IOCTL_DISK_FORMAT_TRACKS_EX, for a floppy disk. Input: FORMAT_EX_PARAMETERS and array of USHORT (length: FORMAT_EX_PARAMETERS.SectorsPerTrack). Output: array of BAD_TRACK_NUMBER (length: bytes returned).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_format_tracks_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_FORMAT_TRACKS_EX")]
    public static partial IoctlResult<ushort[]> TryFormatTracksEx(this IoctlDevice device, IoctlInput<FORMAT_EX_PARAMETERS> input);

    /// <summary>IOCTL_DISK_GET_CACHE_INFORMATION, for a disk. Input: none. Output: DISK_CACHE_INFORMATION.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_cache_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_NOT_READY, STATUS_BUFFER_TOO_SMALL, STATUS_INSUFFICIENT_RESOURCES, STATUS_IO_DEVICE_ERROR, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_DISK_GET_CACHE_INFORMATION")]
    public static partial DISK_CACHE_INFORMATION GetCacheInformation(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_CACHE_INFORMATION, for a disk. Input: none. Output: DISK_CACHE_INFORMATION.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_cache_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_CACHE_INFORMATION")]
    public static partial IoctlResult<DISK_CACHE_INFORMATION> TryGetCacheInformation(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_CLUSTER_INFO. Input: none. Output: DISK_CLUSTER_INFO.</summary>
    /// <remarks>From Windows 8.</remarks>
    [Ioctl("IOCTL_DISK_GET_CLUSTER_INFO")]
    public static partial DISK_CLUSTER_INFO GetClusterInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_CLUSTER_INFO. Input: none. Output: DISK_CLUSTER_INFO.</summary>
    /// <remarks>From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_CLUSTER_INFO")]
    public static partial IoctlResult<DISK_CLUSTER_INFO> TryGetClusterInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DISK_ATTRIBUTES, for a disk. Input: none. Output: GET_DISK_ATTRIBUTES.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_disk_get_disk_attributes">Documentation</see></remarks>
    [Ioctl("IOCTL_DISK_GET_DISK_ATTRIBUTES")]
    public static partial GET_DISK_ATTRIBUTES GetDiskAttributes(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DISK_ATTRIBUTES, for a disk. Input: none. Output: GET_DISK_ATTRIBUTES.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_disk_get_disk_attributes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_DISK_ATTRIBUTES")]
    public static partial IoctlResult<GET_DISK_ATTRIBUTES> TryGetDiskAttributes(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DRIVE_GEOMETRY, for a disk. Input: none. Output: DISK_GEOMETRY.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Replaced by IOCTL_DISK_GET_DRIVE_GEOMETRY_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_drive_geometry">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_UNRECOGNIZED_MEDIA, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_REQUEST, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_GET_DRIVE_GEOMETRY")]
    public static partial DISK_GEOMETRY GetDriveGeometry(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DRIVE_GEOMETRY, for a disk. Input: none. Output: DISK_GEOMETRY.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Replaced by IOCTL_DISK_GET_DRIVE_GEOMETRY_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_drive_geometry">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_DRIVE_GEOMETRY")]
    public static partial IoctlResult<DISK_GEOMETRY> TryGetDriveGeometry(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DRIVE_GEOMETRY_EX, for a disk. Input: none. Output: DISK_GEOMETRY_EX and DISK_PARTITION_INFO and DISK_DETECTION_INFO (length: DISK_PARTITION_INFO.SizeOfPartitionInfo, DISK_DETECTION_INFO.SizeOfDetectInfo).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_drive_geometry_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_UNRECOGNIZED_MEDIA, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_REQUEST, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_GET_DRIVE_GEOMETRY_EX")]
    public static partial IoctlBuffer<DISK_GEOMETRY_EX> GetDriveGeometryEx(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DRIVE_GEOMETRY_EX, for a disk. Input: none. Output: DISK_GEOMETRY_EX and DISK_PARTITION_INFO and DISK_DETECTION_INFO (length: DISK_PARTITION_INFO.SizeOfPartitionInfo, DISK_DETECTION_INFO.SizeOfDetectInfo).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_drive_geometry_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_DRIVE_GEOMETRY_EX")]
    public static partial IoctlResult<IoctlBuffer<DISK_GEOMETRY_EX>> TryGetDriveGeometryEx(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DRIVE_LAYOUT, for a disk. Input: none. Output: DRIVE_LAYOUT_INFORMATION and array of PARTITION_INFORMATION (length: DRIVE_LAYOUT_INFORMATION.PartitionCount).</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Privileges: read access. Replaced by IOCTL_DISK_GET_DRIVE_LAYOUT_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_drive_layout">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_OFF_LINE, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_GET_DRIVE_LAYOUT")]
    public static partial IoctlBuffer<DRIVE_LAYOUT_INFORMATION> GetDriveLayout(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DRIVE_LAYOUT, for a disk. Input: none. Output: DRIVE_LAYOUT_INFORMATION and array of PARTITION_INFORMATION (length: DRIVE_LAYOUT_INFORMATION.PartitionCount).</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Privileges: read access. Replaced by IOCTL_DISK_GET_DRIVE_LAYOUT_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_drive_layout">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_DRIVE_LAYOUT")]
    public static partial IoctlResult<IoctlBuffer<DRIVE_LAYOUT_INFORMATION>> TryGetDriveLayout(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DRIVE_LAYOUT_EX, for a disk. Input: none. Output: DRIVE_LAYOUT_INFORMATION_EX and array of PARTITION_INFORMATION_EX (length: DRIVE_LAYOUT_INFORMATION_EX.PartitionCount).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_drive_layout_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_GET_DRIVE_LAYOUT_EX")]
    public static partial IoctlBuffer<DRIVE_LAYOUT_INFORMATION_EX> GetDriveLayoutEx(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_DRIVE_LAYOUT_EX, for a disk. Input: none. Output: DRIVE_LAYOUT_INFORMATION_EX and array of PARTITION_INFORMATION_EX (length: DRIVE_LAYOUT_INFORMATION_EX.PartitionCount).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_drive_layout_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_DRIVE_LAYOUT_EX")]
    public static partial IoctlResult<IoctlBuffer<DRIVE_LAYOUT_INFORMATION_EX>> TryGetDriveLayoutEx(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_LENGTH_INFO, for a disk, volume or partition. Input: none. Output: GET_LENGTH_INFORMATION.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_length_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_GET_LENGTH_INFO")]
    public static partial GET_LENGTH_INFORMATION GetLengthInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_LENGTH_INFO, for a disk, volume or partition. Input: none. Output: GET_LENGTH_INFORMATION.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_length_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_LENGTH_INFO")]
    public static partial IoctlResult<GET_LENGTH_INFORMATION> TryGetLengthInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_MEDIA_TYPES. Input: none. Output: array of DISK_GEOMETRY (length: bytes returned).</summary>
    /// <remarks>Replaced by IOCTL_STORAGE_GET_MEDIA_TYPES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_media_types">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DISK_GET_MEDIA_TYPES")]
    public static partial DISK_GEOMETRY[] GetMediaTypes(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_MEDIA_TYPES. Input: none. Output: array of DISK_GEOMETRY (length: bytes returned).</summary>
    /// <remarks>Replaced by IOCTL_STORAGE_GET_MEDIA_TYPES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_media_types">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_MEDIA_TYPES")]
    public static partial IoctlResult<DISK_GEOMETRY[]> TryGetMediaTypes(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_PARTITION_ATTRIBUTES. Input: none. Output: GET_PARTITION_ATTRIBUTES.</summary>
    /// <remarks>From Windows Vista.</remarks>
    [Ioctl("IOCTL_DISK_GET_PARTITION_ATTRIBUTES")]
    public static partial GET_PARTITION_ATTRIBUTES GetPartitionAttributes(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_PARTITION_ATTRIBUTES. Input: none. Output: GET_PARTITION_ATTRIBUTES.</summary>
    /// <remarks>From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_PARTITION_ATTRIBUTES")]
    public static partial IoctlResult<GET_PARTITION_ATTRIBUTES> TryGetPartitionAttributes(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_PARTITION_INFO, for a partition. Input: none. Output: PARTITION_INFORMATION.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Replaced by IOCTL_DISK_GET_PARTITION_INFO_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_partition_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DISK_GET_PARTITION_INFO")]
    public static partial PARTITION_INFORMATION GetPartitionInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_PARTITION_INFO, for a partition. Input: none. Output: PARTITION_INFORMATION.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Replaced by IOCTL_DISK_GET_PARTITION_INFO_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_partition_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_PARTITION_INFO")]
    public static partial IoctlResult<PARTITION_INFORMATION> TryGetPartitionInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_PARTITION_INFO_EX, for a partition. Input: none. Output: PARTITION_INFORMATION_EX.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_partition_info_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_GET_PARTITION_INFO_EX")]
    public static partial PARTITION_INFORMATION_EX GetPartitionInfoEx(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_PARTITION_INFO_EX, for a partition. Input: none. Output: PARTITION_INFORMATION_EX.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_partition_info_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_PARTITION_INFO_EX")]
    public static partial IoctlResult<PARTITION_INFORMATION_EX> TryGetPartitionInfoEx(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_PERFORMANCE_INFO. Input: DISK_PERFORMANCE_PARAMETERS. Output: DISK_PERFORMANCE_INFO.</summary>
    /// <remarks>From Windows 8.</remarks>
    [Ioctl("IOCTL_DISK_GET_PERFORMANCE_INFO")]
    public static partial DISK_PERFORMANCE_INFO GetPerformanceInfo(this IoctlDevice device, in DISK_PERFORMANCE_PARAMETERS input);

    /// <summary>IOCTL_DISK_GET_PERFORMANCE_INFO. Input: DISK_PERFORMANCE_PARAMETERS. Output: DISK_PERFORMANCE_INFO.</summary>
    /// <remarks>From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_PERFORMANCE_INFO")]
    public static partial IoctlResult<DISK_PERFORMANCE_INFO> TryGetPerformanceInfo(this IoctlDevice device, in DISK_PERFORMANCE_PARAMETERS input);

    /// <summary>IOCTL_DISK_GET_SAN_SETTINGS. Input: none. Output: DISK_SAN_SETTINGS.</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_DISK_GET_SAN_SETTINGS")]
    public static partial DISK_SAN_SETTINGS GetSanSettings(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_SAN_SETTINGS. Input: none. Output: DISK_SAN_SETTINGS.</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_SAN_SETTINGS")]
    public static partial IoctlResult<DISK_SAN_SETTINGS> TryGetSanSettings(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_SNAPSHOT_INFO. Input: none. Output: DISK_SNAPSHOT_INFO and bytes (length: DISK_SNAPSHOT_INFO.AdditionalDataSize).</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_DISK_GET_SNAPSHOT_INFO")]
    public static partial IoctlBuffer<DISK_SNAPSHOT_INFO> GetSnapshotInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GET_SNAPSHOT_INFO. Input: none. Output: DISK_SNAPSHOT_INFO and bytes (length: DISK_SNAPSHOT_INFO.AdditionalDataSize).</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GET_SNAPSHOT_INFO")]
    public static partial IoctlResult<IoctlBuffer<DISK_SNAPSHOT_INFO>> TryGetSnapshotInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_GROW_PARTITION, for a partition. Input: DISK_GROW_PARTITION. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_grow_partition">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_UNSUCCESSFUL, STATUS_DRIVER_INTERNAL_ERROR.</exception>
    [Ioctl("IOCTL_DISK_GROW_PARTITION")]
    public static partial void GrowPartition(this IoctlDevice device, in DISK_GROW_PARTITION input);

    /// <summary>IOCTL_DISK_GROW_PARTITION, for a partition. Input: DISK_GROW_PARTITION. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_grow_partition">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_GROW_PARTITION")]
    public static partial IoctlResult TryGrowPartition(this IoctlDevice device, in DISK_GROW_PARTITION input);

    /// <summary>IOCTL_DISK_IS_CLUSTERED. Input: none. Output: BOOLEAN.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_is_clustered">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DISK_IS_CLUSTERED")]
    public static partial Boolean8 IsClustered(this IoctlDevice device);

    /// <summary>IOCTL_DISK_IS_CLUSTERED. Input: none. Output: BOOLEAN.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_is_clustered">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_IS_CLUSTERED")]
    public static partial IoctlResult<Boolean8> TryIsClustered(this IoctlDevice device);

    /// <summary>IOCTL_DISK_IS_WRITABLE, for a disk. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_is_writable">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_IO_DEVICE_ERROR, STATUS_MEDIA_WRITE_PROTECTED.</exception>
    [Ioctl("IOCTL_DISK_IS_WRITABLE")]
    public static partial void IsWritable(this IoctlDevice device);

    /// <summary>IOCTL_DISK_IS_WRITABLE, for a disk. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_is_writable">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_IS_WRITABLE")]
    public static partial IoctlResult TryIsWritable(this IoctlDevice device);

    /// <summary>IOCTL_DISK_LOAD_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_DISK_LOAD_MEDIA")]
    public static partial void LoadMedia(this IoctlDevice device);

    /// <summary>IOCTL_DISK_LOAD_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_LOAD_MEDIA")]
    public static partial IoctlResult TryLoadMedia(this IoctlDevice device);

    /// <summary>IOCTL_DISK_MEDIA_REMOVAL. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_DISK_MEDIA_REMOVAL")]
    public static partial void MediaRemoval(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_DISK_MEDIA_REMOVAL. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_MEDIA_REMOVAL")]
    public static partial IoctlResult TryMediaRemoval(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_DISK_PERFORMANCE, for a disk. Input: none. Output: DISK_PERFORMANCE.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_performance">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_PERFORMANCE")]
    public static partial DISK_PERFORMANCE Performance(this IoctlDevice device);

    /// <summary>IOCTL_DISK_PERFORMANCE, for a disk. Input: none. Output: DISK_PERFORMANCE.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_performance">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_PERFORMANCE")]
    public static partial IoctlResult<DISK_PERFORMANCE> TryPerformance(this IoctlDevice device);

    /// <summary>IOCTL_DISK_PERFORMANCE_OFF, for a disk. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_performance_off">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DISK_PERFORMANCE_OFF")]
    public static partial void PerformanceOff(this IoctlDevice device);

    /// <summary>IOCTL_DISK_PERFORMANCE_OFF, for a disk. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_performance_off">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_PERFORMANCE_OFF")]
    public static partial IoctlResult TryPerformanceOff(this IoctlDevice device);

    /// <summary>IOCTL_DISK_REASSIGN_BLOCKS, for a disk. Input: REASSIGN_BLOCKS and array of ULONG (length: REASSIGN_BLOCKS.Count). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_reassign_blocks">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_REASSIGN_BLOCKS")]
    public static partial void ReassignBlocks(this IoctlDevice device, IoctlInput<REASSIGN_BLOCKS> input);

    /// <summary>IOCTL_DISK_REASSIGN_BLOCKS, for a disk. Input: REASSIGN_BLOCKS and array of ULONG (length: REASSIGN_BLOCKS.Count). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_reassign_blocks">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_REASSIGN_BLOCKS")]
    public static partial IoctlResult TryReassignBlocks(this IoctlDevice device, IoctlInput<REASSIGN_BLOCKS> input);

    /// <summary>IOCTL_DISK_REASSIGN_BLOCKS_EX, for a disk. Input: REASSIGN_BLOCKS_EX and array of LARGE_INTEGER (length: REASSIGN_BLOCKS_EX.Count). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8 and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_reassign_blocks_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_REASSIGN_BLOCKS_EX")]
    public static partial void ReassignBlocksEx(this IoctlDevice device, IoctlInput<REASSIGN_BLOCKS_EX> input);

    /// <summary>IOCTL_DISK_REASSIGN_BLOCKS_EX, for a disk. Input: REASSIGN_BLOCKS_EX and array of LARGE_INTEGER (length: REASSIGN_BLOCKS_EX.Count). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8 and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_reassign_blocks_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_REASSIGN_BLOCKS_EX")]
    public static partial IoctlResult TryReassignBlocksEx(this IoctlDevice device, IoctlInput<REASSIGN_BLOCKS_EX> input);

    /// <summary>IOCTL_DISK_RELEASE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_DISK_RELEASE")]
    public static partial void Release(this IoctlDevice device);

    /// <summary>IOCTL_DISK_RELEASE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_RELEASE")]
    public static partial IoctlResult TryRelease(this IoctlDevice device);

    /// <summary>IOCTL_DISK_RESERVE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_DISK_RESERVE")]
    public static partial void Reserve(this IoctlDevice device);

    /// <summary>IOCTL_DISK_RESERVE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_RESERVE")]
    public static partial IoctlResult TryReserve(this IoctlDevice device);

    /// <summary>IOCTL_DISK_RESET_SNAPSHOT_INFO, for a disk. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_reset_snapshot_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DISK_RESET_SNAPSHOT_INFO")]
    public static partial void ResetSnapshotInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_RESET_SNAPSHOT_INFO, for a disk. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_reset_snapshot_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_RESET_SNAPSHOT_INFO")]
    public static partial IoctlResult TryResetSnapshotInfo(this IoctlDevice device);

    /// <summary>IOCTL_DISK_SET_CACHE_INFORMATION, for a disk. Input: DISK_CACHE_INFORMATION. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_cache_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH.</exception>
    [Ioctl("IOCTL_DISK_SET_CACHE_INFORMATION")]
    public static partial void SetCacheInformation(this IoctlDevice device, in DISK_CACHE_INFORMATION input);

    /// <summary>IOCTL_DISK_SET_CACHE_INFORMATION, for a disk. Input: DISK_CACHE_INFORMATION. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_cache_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_CACHE_INFORMATION")]
    public static partial IoctlResult TrySetCacheInformation(this IoctlDevice device, in DISK_CACHE_INFORMATION input);

    /// <summary>IOCTL_DISK_SET_CLUSTER_INFO. Input: DISK_CLUSTER_INFO. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8.</remarks>
    [Ioctl("IOCTL_DISK_SET_CLUSTER_INFO")]
    public static partial void SetClusterInfo(this IoctlDevice device, in DISK_CLUSTER_INFO input);

    /// <summary>IOCTL_DISK_SET_CLUSTER_INFO. Input: DISK_CLUSTER_INFO. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_CLUSTER_INFO")]
    public static partial IoctlResult TrySetClusterInfo(this IoctlDevice device, in DISK_CLUSTER_INFO input);

    /// <summary>IOCTL_DISK_SET_DISK_ATTRIBUTES, for a disk. Input: SET_DISK_ATTRIBUTES. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_disk_set_disk_attributes">Documentation</see></remarks>
    [Ioctl("IOCTL_DISK_SET_DISK_ATTRIBUTES")]
    public static partial void SetDiskAttributes(this IoctlDevice device, in SET_DISK_ATTRIBUTES input);

    /// <summary>IOCTL_DISK_SET_DISK_ATTRIBUTES, for a disk. Input: SET_DISK_ATTRIBUTES. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_disk_set_disk_attributes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_DISK_ATTRIBUTES")]
    public static partial IoctlResult TrySetDiskAttributes(this IoctlDevice device, in SET_DISK_ATTRIBUTES input);

    /// <summary>IOCTL_DISK_SET_DRIVE_LAYOUT, for a disk. Input: DRIVE_LAYOUT_INFORMATION and array of PARTITION_INFORMATION (length: DRIVE_LAYOUT_INFORMATION.PartitionCount). Output: DRIVE_LAYOUT_INFORMATION and array of PARTITION_INFORMATION or none, by the length of the output buffer (length: DRIVE_LAYOUT_INFORMATION.PartitionCount).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. Privileges: write access. Replaced by IOCTL_DISK_SET_DRIVE_LAYOUT_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_drive_layout">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_SET_DRIVE_LAYOUT")]
    public static partial IoctlBuffer<DRIVE_LAYOUT_INFORMATION> SetDriveLayout(this IoctlDevice device, IoctlInput<DRIVE_LAYOUT_INFORMATION> input);

    /// <summary>IOCTL_DISK_SET_DRIVE_LAYOUT, for a disk. Input: DRIVE_LAYOUT_INFORMATION and array of PARTITION_INFORMATION (length: DRIVE_LAYOUT_INFORMATION.PartitionCount). Output: DRIVE_LAYOUT_INFORMATION and array of PARTITION_INFORMATION or none, by the length of the output buffer (length: DRIVE_LAYOUT_INFORMATION.PartitionCount).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. Privileges: write access. Replaced by IOCTL_DISK_SET_DRIVE_LAYOUT_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_drive_layout">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_DRIVE_LAYOUT")]
    public static partial IoctlResult<IoctlBuffer<DRIVE_LAYOUT_INFORMATION>> TrySetDriveLayout(this IoctlDevice device, IoctlInput<DRIVE_LAYOUT_INFORMATION> input);

    /// <summary>IOCTL_DISK_SET_DRIVE_LAYOUT_EX, for a disk. Input: DRIVE_LAYOUT_INFORMATION_EX and array of PARTITION_INFORMATION_EX (length: DRIVE_LAYOUT_INFORMATION_EX.PartitionCount). Output: DRIVE_LAYOUT_INFORMATION_EX and array of PARTITION_INFORMATION_EX or none, by the length of the output buffer (length: DRIVE_LAYOUT_INFORMATION_EX.PartitionCount).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_drive_layout_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_SET_DRIVE_LAYOUT_EX")]
    public static partial IoctlBuffer<DRIVE_LAYOUT_INFORMATION_EX> SetDriveLayoutEx(this IoctlDevice device, IoctlInput<DRIVE_LAYOUT_INFORMATION_EX> input);

    /// <summary>IOCTL_DISK_SET_DRIVE_LAYOUT_EX, for a disk. Input: DRIVE_LAYOUT_INFORMATION_EX and array of PARTITION_INFORMATION_EX (length: DRIVE_LAYOUT_INFORMATION_EX.PartitionCount). Output: DRIVE_LAYOUT_INFORMATION_EX and array of PARTITION_INFORMATION_EX or none, by the length of the output buffer (length: DRIVE_LAYOUT_INFORMATION_EX.PartitionCount).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_drive_layout_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_DRIVE_LAYOUT_EX")]
    public static partial IoctlResult<IoctlBuffer<DRIVE_LAYOUT_INFORMATION_EX>> TrySetDriveLayoutEx(this IoctlDevice device, IoctlInput<DRIVE_LAYOUT_INFORMATION_EX> input);

    /// <summary>IOCTL_DISK_SET_PARTITION_ATTRIBUTES. Input: SET_PARTITION_ATTRIBUTES. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_DISK_SET_PARTITION_ATTRIBUTES")]
    public static partial void SetPartitionAttributes(this IoctlDevice device, in SET_PARTITION_ATTRIBUTES input);

    /// <summary>IOCTL_DISK_SET_PARTITION_ATTRIBUTES. Input: SET_PARTITION_ATTRIBUTES. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_PARTITION_ATTRIBUTES")]
    public static partial IoctlResult TrySetPartitionAttributes(this IoctlDevice device, in SET_PARTITION_ATTRIBUTES input);

    /// <summary>IOCTL_DISK_SET_PARTITION_INFO, for a partition. Input: SET_PARTITION_INFORMATION. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. Replaced by IOCTL_DISK_SET_PARTITION_INFO_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_partition_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_REQUEST, STATUS_UNSUCCESSFUL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_SET_PARTITION_INFO")]
    public static partial void SetPartitionInfo(this IoctlDevice device, in SET_PARTITION_INFORMATION input);

    /// <summary>IOCTL_DISK_SET_PARTITION_INFO, for a partition. Input: SET_PARTITION_INFORMATION. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. Replaced by IOCTL_DISK_SET_PARTITION_INFO_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_partition_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_PARTITION_INFO")]
    public static partial IoctlResult TrySetPartitionInfo(this IoctlDevice device, in SET_PARTITION_INFORMATION input);

    /// <summary>IOCTL_DISK_SET_PARTITION_INFO_EX, for a partition. Input: SET_PARTITION_INFORMATION_EX. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_partition_info_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_REQUEST, STATUS_UNSUCCESSFUL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_SET_PARTITION_INFO_EX")]
    public static partial void SetPartitionInfoEx(this IoctlDevice device, in SET_PARTITION_INFORMATION_EX input);

    /// <summary>IOCTL_DISK_SET_PARTITION_INFO_EX, for a partition. Input: SET_PARTITION_INFORMATION_EX. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_set_partition_info_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_PARTITION_INFO_EX")]
    public static partial IoctlResult TrySetPartitionInfoEx(this IoctlDevice device, in SET_PARTITION_INFORMATION_EX input);

    /// <summary>IOCTL_DISK_SET_SAN_SETTINGS. Input: DISK_SAN_SETTINGS. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_DISK_SET_SAN_SETTINGS")]
    public static partial void SetSanSettings(this IoctlDevice device, in DISK_SAN_SETTINGS input);

    /// <summary>IOCTL_DISK_SET_SAN_SETTINGS. Input: DISK_SAN_SETTINGS. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_SAN_SETTINGS")]
    public static partial IoctlResult TrySetSanSettings(this IoctlDevice device, in DISK_SAN_SETTINGS input);

    /// <summary>IOCTL_DISK_SET_SNAPSHOT_INFO. Input: DISK_SNAPSHOT_INFO and bytes (length: DISK_SNAPSHOT_INFO.AdditionalDataSize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_DISK_SET_SNAPSHOT_INFO")]
    public static partial void SetSnapshotInfo(this IoctlDevice device, IoctlInput<DISK_SNAPSHOT_INFO> input);

    /// <summary>IOCTL_DISK_SET_SNAPSHOT_INFO. Input: DISK_SNAPSHOT_INFO and bytes (length: DISK_SNAPSHOT_INFO.AdditionalDataSize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_SET_SNAPSHOT_INFO")]
    public static partial IoctlResult TrySetSnapshotInfo(this IoctlDevice device, IoctlInput<DISK_SNAPSHOT_INFO> input);

    /// <summary>IOCTL_DISK_UPDATE_DRIVE_SIZE. Input: none. Output: DISK_GEOMETRY.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_update_drive_size">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_DISK_UPDATE_DRIVE_SIZE")]
    public static partial DISK_GEOMETRY UpdateDriveSize(this IoctlDevice device);

    /// <summary>IOCTL_DISK_UPDATE_DRIVE_SIZE. Input: none. Output: DISK_GEOMETRY.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_update_drive_size">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_UPDATE_DRIVE_SIZE")]
    public static partial IoctlResult<DISK_GEOMETRY> TryUpdateDriveSize(this IoctlDevice device);

    /// <summary>IOCTL_DISK_UPDATE_PROPERTIES, for a disk. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_disk_update_properties">Documentation</see></remarks>
    [Ioctl("IOCTL_DISK_UPDATE_PROPERTIES")]
    public static partial void UpdateProperties(this IoctlDevice device);

    /// <summary>IOCTL_DISK_UPDATE_PROPERTIES, for a disk. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_disk_update_properties">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_UPDATE_PROPERTIES")]
    public static partial IoctlResult TryUpdateProperties(this IoctlDevice device);

    /// <summary>IOCTL_DISK_VERIFY, for a disk. Input: VERIFY_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_verify">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES, STATUS_NONEXISTENT_SECTOR, STATUS_DEVICE_DATA_ERROR, STATUS_INVALID_DEVICE_REQUEST, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_CONNECTED.</exception>
    [Ioctl("IOCTL_DISK_VERIFY")]
    public static partial void Verify(this IoctlDevice device, in VERIFY_INFORMATION input);

    /// <summary>IOCTL_DISK_VERIFY, for a disk. Input: VERIFY_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_verify">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_VERIFY")]
    public static partial IoctlResult TryVerify(this IoctlDevice device, in VERIFY_INFORMATION input);

    /// <summary>IOCTL_DISK_VERIFY, for a disk. Input: VERIFY_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_verify">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES, STATUS_NONEXISTENT_SECTOR, STATUS_DEVICE_DATA_ERROR, STATUS_INVALID_DEVICE_REQUEST, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_CONNECTED.</exception>
    [Ioctl("IOCTL_DISK_VERIFY")]
    public static partial ValueTask VerifyAsync(this IoctlDevice device, in VERIFY_INFORMATION input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_DISK_VOLUMES_ARE_READY. Input: ULONG. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8.</remarks>
    [Ioctl("IOCTL_DISK_VOLUMES_ARE_READY")]
    public static partial void VolumesAreReady(this IoctlDevice device, uint input);

    /// <summary>IOCTL_DISK_VOLUMES_ARE_READY. Input: ULONG. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DISK_VOLUMES_ARE_READY")]
    public static partial IoctlResult TryVolumesAreReady(this IoctlDevice device, uint input);
}
