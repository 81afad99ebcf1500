// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Volume;

/// <summary>Volumes as devices.</summary>
[IoctlContract]
public static partial class VolumeCodes
{
    /// <summary>IOCTL_VOLUME_ALLOCATE_BC_STREAM. Input: VOLUME_ALLOCATE_BC_STREAM_INPUT. Output: VOLUME_ALLOCATE_BC_STREAM_OUTPUT.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_ALLOCATE_BC_STREAM")]
    public static partial VOLUME_ALLOCATE_BC_STREAM_OUTPUT AllocateBcStream(this IoctlDevice device, in VOLUME_ALLOCATE_BC_STREAM_INPUT input);

    /// <summary>IOCTL_VOLUME_ALLOCATE_BC_STREAM. Input: VOLUME_ALLOCATE_BC_STREAM_INPUT. Output: VOLUME_ALLOCATE_BC_STREAM_OUTPUT.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_ALLOCATE_BC_STREAM")]
    public static partial IoctlResult<VOLUME_ALLOCATE_BC_STREAM_OUTPUT> TryAllocateBcStream(this IoctlDevice device, in VOLUME_ALLOCATE_BC_STREAM_INPUT input);

    /// <summary>IOCTL_VOLUME_FREE_BC_STREAM. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_FREE_BC_STREAM")]
    public static partial void FreeBcStream(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_FREE_BC_STREAM. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_FREE_BC_STREAM")]
    public static partial IoctlResult TryFreeBcStream(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_GET_BC_PROPERTIES. Input: VOLUME_GET_BC_PROPERTIES_INPUT. Output: VOLUME_GET_BC_PROPERTIES_OUTPUT.</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_GET_BC_PROPERTIES")]
    public static partial VOLUME_GET_BC_PROPERTIES_OUTPUT GetBcProperties(this IoctlDevice device, in VOLUME_GET_BC_PROPERTIES_INPUT input);

    /// <summary>IOCTL_VOLUME_GET_BC_PROPERTIES. Input: VOLUME_GET_BC_PROPERTIES_INPUT. Output: VOLUME_GET_BC_PROPERTIES_OUTPUT.</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_GET_BC_PROPERTIES")]
    public static partial IoctlResult<VOLUME_GET_BC_PROPERTIES_OUTPUT> TryGetBcProperties(this IoctlDevice device, in VOLUME_GET_BC_PROPERTIES_INPUT input);

    /// <summary>IOCTL_VOLUME_GET_GPT_ATTRIBUTES, for a volume. Input: none. Output: VOLUME_GET_GPT_ATTRIBUTES_INFORMATION.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_volume_get_gpt_attributes">Documentation</see></remarks>
    [Ioctl("IOCTL_VOLUME_GET_GPT_ATTRIBUTES")]
    public static partial VOLUME_GET_GPT_ATTRIBUTES_INFORMATION GetGptAttributes(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_GET_GPT_ATTRIBUTES, for a volume. Input: none. Output: VOLUME_GET_GPT_ATTRIBUTES_INFORMATION.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_volume_get_gpt_attributes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_GET_GPT_ATTRIBUTES")]
    public static partial IoctlResult<VOLUME_GET_GPT_ATTRIBUTES_INFORMATION> TryGetGptAttributes(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS, for a volume. Input: none. Output: VOLUME_DISK_EXTENTS and array of DISK_EXTENT (length: VOLUME_DISK_EXTENTS.NumberOfDiskExtents).</summary>
    /// <remarks>From Windows 2000 and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_get_volume_disk_extents">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER, STATUS_BUFFER_OVERFLOW, STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS")]
    public static partial IoctlBuffer<VOLUME_DISK_EXTENTS> GetVolumeDiskExtents(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS, for a volume. Input: none. Output: VOLUME_DISK_EXTENTS and array of DISK_EXTENT (length: VOLUME_DISK_EXTENTS.NumberOfDiskExtents).</summary>
    /// <remarks>From Windows 2000 and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_get_volume_disk_extents">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS")]
    public static partial IoctlResult<IoctlBuffer<VOLUME_DISK_EXTENTS>> TryGetVolumeDiskExtents(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_CLUSTERED, for a volume. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_is_clustered">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_UNSUCCESSFUL, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_VOLUME_IS_CLUSTERED")]
    public static partial void IsClustered(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_CLUSTERED, for a volume. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_is_clustered">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_IS_CLUSTERED")]
    public static partial IoctlResult TryIsClustered(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_CSV, for a volume. Input: none. Output: BOOLEAN.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/ntddvol/ni-ntddvol-ioctl_volume_is_csv">Documentation</see></remarks>
    [Ioctl("IOCTL_VOLUME_IS_CSV")]
    public static partial Boolean8 IsCsv(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_CSV, for a volume. Input: none. Output: BOOLEAN.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/ntddvol/ni-ntddvol-ioctl_volume_is_csv">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_IS_CSV")]
    public static partial IoctlResult<Boolean8> TryIsCsv(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_DYNAMIC. Input: none. Output: BOOLEAN.</summary>
    /// <remarks>From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_IS_DYNAMIC")]
    public static partial Boolean8 IsDynamic(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_DYNAMIC. Input: none. Output: BOOLEAN.</summary>
    /// <remarks>From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_IS_DYNAMIC")]
    public static partial IoctlResult<Boolean8> TryIsDynamic(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_IO_CAPABLE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 2000.</remarks>
    [Ioctl("IOCTL_VOLUME_IS_IO_CAPABLE")]
    public static partial void IsIoCapable(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_IO_CAPABLE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 2000.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_IS_IO_CAPABLE")]
    public static partial IoctlResult TryIsIoCapable(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_OFFLINE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 2000.</remarks>
    [Ioctl("IOCTL_VOLUME_IS_OFFLINE")]
    public static partial void IsOffline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_OFFLINE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 2000.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_IS_OFFLINE")]
    public static partial IoctlResult TryIsOffline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_PARTITION. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP.</remarks>
    [Ioctl("IOCTL_VOLUME_IS_PARTITION")]
    public static partial void IsPartition(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_IS_PARTITION. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_IS_PARTITION")]
    public static partial IoctlResult TryIsPartition(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_LOGICAL_TO_PHYSICAL. Input: VOLUME_LOGICAL_OFFSET. Output: VOLUME_PHYSICAL_OFFSETS and array of VOLUME_PHYSICAL_OFFSET (length: VOLUME_PHYSICAL_OFFSETS.NumberOfPhysicalOffsets).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_logical_to_physical">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_VOLUME_LOGICAL_TO_PHYSICAL")]
    public static partial IoctlBuffer<VOLUME_PHYSICAL_OFFSETS> LogicalToPhysical(this IoctlDevice device, in VOLUME_LOGICAL_OFFSET input);

    /// <summary>IOCTL_VOLUME_LOGICAL_TO_PHYSICAL. Input: VOLUME_LOGICAL_OFFSET. Output: VOLUME_PHYSICAL_OFFSETS and array of VOLUME_PHYSICAL_OFFSET (length: VOLUME_PHYSICAL_OFFSETS.NumberOfPhysicalOffsets).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_logical_to_physical">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_LOGICAL_TO_PHYSICAL")]
    public static partial IoctlResult<IoctlBuffer<VOLUME_PHYSICAL_OFFSETS>> TryLogicalToPhysical(this IoctlDevice device, in VOLUME_LOGICAL_OFFSET input);

    /// <summary>IOCTL_VOLUME_OFFLINE, for a volume. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_offline">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VOLUME_OFFLINE")]
    public static partial void Offline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_OFFLINE, for a volume. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_offline">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_OFFLINE")]
    public static partial IoctlResult TryOffline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_ONLINE, for a volume. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_online">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VOLUME_ONLINE")]
    public static partial void Online(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_ONLINE, for a volume. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_online">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_ONLINE")]
    public static partial IoctlResult TryOnline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_PHYSICAL_TO_LOGICAL. Input: VOLUME_PHYSICAL_OFFSET. Output: VOLUME_LOGICAL_OFFSET.</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_physical_to_logical">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_VOLUME_PHYSICAL_TO_LOGICAL")]
    public static partial VOLUME_LOGICAL_OFFSET PhysicalToLogical(this IoctlDevice device, in VOLUME_PHYSICAL_OFFSET input);

    /// <summary>IOCTL_VOLUME_PHYSICAL_TO_LOGICAL. Input: VOLUME_PHYSICAL_OFFSET. Output: VOLUME_LOGICAL_OFFSET.</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_physical_to_logical">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_PHYSICAL_TO_LOGICAL")]
    public static partial IoctlResult<VOLUME_LOGICAL_OFFSET> TryPhysicalToLogical(this IoctlDevice device, in VOLUME_PHYSICAL_OFFSET input);

    /// <summary>IOCTL_VOLUME_POST_ONLINE. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8.</remarks>
    [Ioctl("IOCTL_VOLUME_POST_ONLINE")]
    public static partial void PostOnline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_POST_ONLINE. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_POST_ONLINE")]
    public static partial IoctlResult TryPostOnline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_PREPARE_FOR_CRITICAL_IO. Input: VOLUME_CRITICAL_IO and array of FILE_EXTENT (length: VOLUME_CRITICAL_IO.ExtentsCount). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_PREPARE_FOR_CRITICAL_IO")]
    public static partial void PrepareForCriticalIo(this IoctlDevice device, IoctlInput<VOLUME_CRITICAL_IO> input);

    /// <summary>IOCTL_VOLUME_PREPARE_FOR_CRITICAL_IO. Input: VOLUME_CRITICAL_IO and array of FILE_EXTENT (length: VOLUME_CRITICAL_IO.ExtentsCount). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_PREPARE_FOR_CRITICAL_IO")]
    public static partial IoctlResult TryPrepareForCriticalIo(this IoctlDevice device, IoctlInput<VOLUME_CRITICAL_IO> input);

    /// <summary>IOCTL_VOLUME_PREPARE_FOR_SHRINK. Input: VOLUME_SHRINK_INFO. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_PREPARE_FOR_SHRINK")]
    public static partial void PrepareForShrink(this IoctlDevice device, in VOLUME_SHRINK_INFO input);

    /// <summary>IOCTL_VOLUME_PREPARE_FOR_SHRINK. Input: VOLUME_SHRINK_INFO. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_PREPARE_FOR_SHRINK")]
    public static partial IoctlResult TryPrepareForShrink(this IoctlDevice device, in VOLUME_SHRINK_INFO input);

    /// <summary>IOCTL_VOLUME_QUERY_ALLOCATION_HINT. Input: VOLUME_ALLOCATION_HINT_INPUT. Output: VOLUME_ALLOCATION_HINT_OUTPUT and array of ULONG (length: VOLUME_ALLOCATION_HINT_INPUT.NumberOfClusters).</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_QUERY_ALLOCATION_HINT")]
    public static partial IoctlBuffer<VOLUME_ALLOCATION_HINT_OUTPUT> QueryAllocationHint(this IoctlDevice device, in VOLUME_ALLOCATION_HINT_INPUT input);

    /// <summary>IOCTL_VOLUME_QUERY_ALLOCATION_HINT. Input: VOLUME_ALLOCATION_HINT_INPUT. Output: VOLUME_ALLOCATION_HINT_OUTPUT and array of ULONG (length: VOLUME_ALLOCATION_HINT_INPUT.NumberOfClusters).</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_QUERY_ALLOCATION_HINT")]
    public static partial IoctlResult<IoctlBuffer<VOLUME_ALLOCATION_HINT_OUTPUT>> TryQueryAllocationHint(this IoctlDevice device, in VOLUME_ALLOCATION_HINT_INPUT input);

    /// <summary>IOCTL_VOLUME_QUERY_FAILOVER_SET. Input: none. Output: VOLUME_FAILOVER_SET and array of ULONG (length: VOLUME_FAILOVER_SET.NumberOfDisks).</summary>
    /// <remarks>From Windows 2000.</remarks>
    [Ioctl("IOCTL_VOLUME_QUERY_FAILOVER_SET")]
    public static partial IoctlBuffer<VOLUME_FAILOVER_SET> QueryFailoverSet(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_QUERY_FAILOVER_SET. Input: none. Output: VOLUME_FAILOVER_SET and array of ULONG (length: VOLUME_FAILOVER_SET.NumberOfDisks).</summary>
    /// <remarks>From Windows 2000.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_QUERY_FAILOVER_SET")]
    public static partial IoctlResult<IoctlBuffer<VOLUME_FAILOVER_SET>> TryQueryFailoverSet(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_QUERY_MINIMUM_SHRINK_SIZE. Input: none. Output: VOLUME_SHRINK_INFO.</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_QUERY_MINIMUM_SHRINK_SIZE")]
    public static partial VOLUME_SHRINK_INFO QueryMinimumShrinkSize(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_QUERY_MINIMUM_SHRINK_SIZE. Input: none. Output: VOLUME_SHRINK_INFO.</summary>
    /// <remarks>Requires read access. From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_QUERY_MINIMUM_SHRINK_SIZE")]
    public static partial IoctlResult<VOLUME_SHRINK_INFO> TryQueryMinimumShrinkSize(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_QUERY_VOLUME_NUMBER. Input: none. Output: VOLUME_NUMBER.</summary>
    /// <remarks>From Windows 2000.</remarks>
    [Ioctl("IOCTL_VOLUME_QUERY_VOLUME_NUMBER")]
    public static partial VOLUME_NUMBER QueryVolumeNumber(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_QUERY_VOLUME_NUMBER. Input: none. Output: VOLUME_NUMBER.</summary>
    /// <remarks>From Windows 2000.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_QUERY_VOLUME_NUMBER")]
    public static partial IoctlResult<VOLUME_NUMBER> TryQueryVolumeNumber(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_READ_PLEX. Input: VOLUME_READ_PLEX_INPUT. Output: bytes (length: VOLUME_READ_PLEX_INPUT.Length).</summary>
    /// <remarks>Requires read access. From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_read_plex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VOLUME_READ_PLEX")]
    public static partial int ReadPlex(this IoctlDevice device, in VOLUME_READ_PLEX_INPUT input, Span<byte> output);

    /// <summary>IOCTL_VOLUME_READ_PLEX. Input: VOLUME_READ_PLEX_INPUT. Output: bytes (length: VOLUME_READ_PLEX_INPUT.Length).</summary>
    /// <remarks>Requires read access. From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvol/ni-ntddvol-ioctl_volume_read_plex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_READ_PLEX")]
    public static partial IoctlResult<int> TryReadPlex(this IoctlDevice device, in VOLUME_READ_PLEX_INPUT input, Span<byte> output);

    /// <summary>IOCTL_VOLUME_SET_GPT_ATTRIBUTES. Input: VOLUME_SET_GPT_ATTRIBUTES_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows XP.</remarks>
    [Ioctl("IOCTL_VOLUME_SET_GPT_ATTRIBUTES")]
    public static partial void SetGptAttributes(this IoctlDevice device, in VOLUME_SET_GPT_ATTRIBUTES_INFORMATION input);

    /// <summary>IOCTL_VOLUME_SET_GPT_ATTRIBUTES. Input: VOLUME_SET_GPT_ATTRIBUTES_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows XP.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_SET_GPT_ATTRIBUTES")]
    public static partial IoctlResult TrySetGptAttributes(this IoctlDevice device, in VOLUME_SET_GPT_ATTRIBUTES_INFORMATION input);

    /// <summary>IOCTL_VOLUME_SUPPORTS_ONLINE_OFFLINE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 2000.</remarks>
    [Ioctl("IOCTL_VOLUME_SUPPORTS_ONLINE_OFFLINE")]
    public static partial void SupportsOnlineOffline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_SUPPORTS_ONLINE_OFFLINE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 2000.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_SUPPORTS_ONLINE_OFFLINE")]
    public static partial IoctlResult TrySupportsOnlineOffline(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_UPDATE_PROPERTIES. Input: none. Output: none.</summary>
    /// <remarks>From Windows Vista.</remarks>
    [Ioctl("IOCTL_VOLUME_UPDATE_PROPERTIES")]
    public static partial void UpdateProperties(this IoctlDevice device);

    /// <summary>IOCTL_VOLUME_UPDATE_PROPERTIES. Input: none. Output: none.</summary>
    /// <remarks>From Windows Vista.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VOLUME_UPDATE_PROPERTIES")]
    public static partial IoctlResult TryUpdateProperties(this IoctlDevice device);
}
