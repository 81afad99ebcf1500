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
}
