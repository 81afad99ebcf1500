// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.MountManager;

/// <summary>The mount manager, `\\.\MountPointManager`, and the devices it mounts.</summary>
[IoctlContract]
public static partial class MountManagerCodes
{
    /// <summary>IOCTL_MOUNTDEV_LINK_CREATED. Input: MOUNTDEV_NAME and UTF-16 text (length: MOUNTDEV_NAME.NameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountdev/ni-mountdev-ioctl_mountdev_link_created">Documentation</see></remarks>
    [Ioctl("IOCTL_MOUNTDEV_LINK_CREATED")]
    public static partial void LinkCreated(this IoctlDevice device, IoctlInput<MOUNTDEV_NAME> input);

    /// <summary>IOCTL_MOUNTDEV_LINK_CREATED. Input: MOUNTDEV_NAME and UTF-16 text (length: MOUNTDEV_NAME.NameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountdev/ni-mountdev-ioctl_mountdev_link_created">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTDEV_LINK_CREATED")]
    public static partial IoctlResult TryLinkCreated(this IoctlDevice device, IoctlInput<MOUNTDEV_NAME> input);

    /// <summary>IOCTL_MOUNTDEV_LINK_DELETED. Input: MOUNTDEV_NAME and UTF-16 text (length: MOUNTDEV_NAME.NameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountdev/ni-mountdev-ioctl_mountdev_link_deleted">Documentation</see></remarks>
    [Ioctl("IOCTL_MOUNTDEV_LINK_DELETED")]
    public static partial void LinkDeleted(this IoctlDevice device, IoctlInput<MOUNTDEV_NAME> input);

    /// <summary>IOCTL_MOUNTDEV_LINK_DELETED. Input: MOUNTDEV_NAME and UTF-16 text (length: MOUNTDEV_NAME.NameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountdev/ni-mountdev-ioctl_mountdev_link_deleted">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTDEV_LINK_DELETED")]
    public static partial IoctlResult TryLinkDeleted(this IoctlDevice device, IoctlInput<MOUNTDEV_NAME> input);

    /// <summary>IOCTL_MOUNTDEV_QUERY_DEVICE_NAME. Input: none. Output: MOUNTDEV_NAME and UTF-16 text (length: MOUNTDEV_NAME.NameLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountdev_query_device_name">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_MOUNTDEV_QUERY_DEVICE_NAME")]
    public static partial IoctlBuffer<MOUNTDEV_NAME> QueryDeviceName(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTDEV_QUERY_DEVICE_NAME. Input: none. Output: MOUNTDEV_NAME and UTF-16 text (length: MOUNTDEV_NAME.NameLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountdev_query_device_name">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTDEV_QUERY_DEVICE_NAME")]
    public static partial IoctlResult<IoctlBuffer<MOUNTDEV_NAME>> TryQueryDeviceName(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTDEV_QUERY_SUGGESTED_LINK_NAME. Input: none. Output: MOUNTDEV_SUGGESTED_LINK_NAME and UTF-16 text (length: MOUNTDEV_SUGGESTED_LINK_NAME.NameLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountdev/ni-mountdev-ioctl_mountdev_query_suggested_link_name">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_MOUNTDEV_QUERY_SUGGESTED_LINK_NAME")]
    public static partial IoctlBuffer<MOUNTDEV_SUGGESTED_LINK_NAME> QuerySuggestedLinkName(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTDEV_QUERY_SUGGESTED_LINK_NAME. Input: none. Output: MOUNTDEV_SUGGESTED_LINK_NAME and UTF-16 text (length: MOUNTDEV_SUGGESTED_LINK_NAME.NameLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountdev/ni-mountdev-ioctl_mountdev_query_suggested_link_name">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTDEV_QUERY_SUGGESTED_LINK_NAME")]
    public static partial IoctlResult<IoctlBuffer<MOUNTDEV_SUGGESTED_LINK_NAME>> TryQuerySuggestedLinkName(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTDEV_QUERY_UNIQUE_ID. Input: none. Output: MOUNTDEV_UNIQUE_ID and bytes (length: MOUNTDEV_UNIQUE_ID.UniqueIdLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountdev/ni-mountdev-ioctl_mountdev_query_unique_id">Documentation</see></remarks>
    [Ioctl("IOCTL_MOUNTDEV_QUERY_UNIQUE_ID")]
    public static partial IoctlBuffer<MOUNTDEV_UNIQUE_ID> QueryUniqueId(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTDEV_QUERY_UNIQUE_ID. Input: none. Output: MOUNTDEV_UNIQUE_ID and bytes (length: MOUNTDEV_UNIQUE_ID.UniqueIdLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountdev/ni-mountdev-ioctl_mountdev_query_unique_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTDEV_QUERY_UNIQUE_ID")]
    public static partial IoctlResult<IoctlBuffer<MOUNTDEV_UNIQUE_ID>> TryQueryUniqueId(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTMGR_AUTO_DL_ASSIGNMENTS. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_auto_dl_assignments">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_MOUNTMGR_AUTO_DL_ASSIGNMENTS")]
    public static partial void AutoDlAssignments(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTMGR_AUTO_DL_ASSIGNMENTS. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_auto_dl_assignments">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_AUTO_DL_ASSIGNMENTS")]
    public static partial IoctlResult TryAutoDlAssignments(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTMGR_CHANGE_NOTIFY. Input: MOUNTMGR_CHANGE_NOTIFY_INFO. Output: MOUNTMGR_CHANGE_NOTIFY_INFO.</summary>
    /// <remarks>Requires read access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_change_notify">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_PENDING.</exception>
    [Ioctl("IOCTL_MOUNTMGR_CHANGE_NOTIFY")]
    public static partial MOUNTMGR_CHANGE_NOTIFY_INFO ChangeNotify(this IoctlDevice device, in MOUNTMGR_CHANGE_NOTIFY_INFO input);

    /// <summary>IOCTL_MOUNTMGR_CHANGE_NOTIFY. Input: MOUNTMGR_CHANGE_NOTIFY_INFO. Output: MOUNTMGR_CHANGE_NOTIFY_INFO.</summary>
    /// <remarks>Requires read access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_change_notify">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_CHANGE_NOTIFY")]
    public static partial IoctlResult<MOUNTMGR_CHANGE_NOTIFY_INFO> TryChangeNotify(this IoctlDevice device, in MOUNTMGR_CHANGE_NOTIFY_INFO input);

    /// <summary>IOCTL_MOUNTMGR_CHANGE_NOTIFY. Input: MOUNTMGR_CHANGE_NOTIFY_INFO. Output: MOUNTMGR_CHANGE_NOTIFY_INFO.</summary>
    /// <remarks>Requires read access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_change_notify">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_PENDING.</exception>
    [Ioctl("IOCTL_MOUNTMGR_CHANGE_NOTIFY")]
    public static partial ValueTask<MOUNTMGR_CHANGE_NOTIFY_INFO> ChangeNotifyAsync(this IoctlDevice device, in MOUNTMGR_CHANGE_NOTIFY_INFO input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_MOUNTMGR_CHECK_UNPROCESSED_VOLUMES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_check_unprocessed_volumes">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_MOUNTMGR_CHECK_UNPROCESSED_VOLUMES")]
    public static partial void CheckUnprocessedVolumes(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTMGR_CHECK_UNPROCESSED_VOLUMES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_check_unprocessed_volumes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_CHECK_UNPROCESSED_VOLUMES")]
    public static partial IoctlResult TryCheckUnprocessedVolumes(this IoctlDevice device);

    /// <summary>IOCTL_MOUNTMGR_CREATE_POINT. Input: MOUNTMGR_CREATE_POINT_INPUT and UTF-16 text (length: MOUNTMGR_CREATE_POINT_INPUT.SymbolicLinkNameLength, MOUNTMGR_CREATE_POINT_INPUT.DeviceNameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_create_point">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MOUNTMGR_CREATE_POINT")]
    public static partial void CreatePoint(this IoctlDevice device, IoctlInput<MOUNTMGR_CREATE_POINT_INPUT> input);

    /// <summary>IOCTL_MOUNTMGR_CREATE_POINT. Input: MOUNTMGR_CREATE_POINT_INPUT and UTF-16 text (length: MOUNTMGR_CREATE_POINT_INPUT.SymbolicLinkNameLength, MOUNTMGR_CREATE_POINT_INPUT.DeviceNameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_create_point">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_CREATE_POINT")]
    public static partial IoctlResult TryCreatePoint(this IoctlDevice device, IoctlInput<MOUNTMGR_CREATE_POINT_INPUT> input);

    /// <summary>IOCTL_MOUNTMGR_DELETE_POINTS. Input: MOUNTMGR_MOUNT_POINT and more (length: MOUNTMGR_MOUNT_POINT.SymbolicLinkNameLength, MOUNTMGR_MOUNT_POINT.UniqueIdLength, MOUNTMGR_MOUNT_POINT.DeviceNameLength). Output: MOUNTMGR_MOUNT_POINTS and more (length: MOUNTMGR_MOUNT_POINTS.NumberOfMountPoints, MOUNTMGR_MOUNT_POINTS.Size).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_delete_points">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_MOUNTMGR_DELETE_POINTS")]
    public static partial IoctlBuffer<MOUNTMGR_MOUNT_POINTS> DeletePoints(this IoctlDevice device, IoctlInput<MOUNTMGR_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_DELETE_POINTS. Input: MOUNTMGR_MOUNT_POINT and more (length: MOUNTMGR_MOUNT_POINT.SymbolicLinkNameLength, MOUNTMGR_MOUNT_POINT.UniqueIdLength, MOUNTMGR_MOUNT_POINT.DeviceNameLength). Output: MOUNTMGR_MOUNT_POINTS and more (length: MOUNTMGR_MOUNT_POINTS.NumberOfMountPoints, MOUNTMGR_MOUNT_POINTS.Size).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_delete_points">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_DELETE_POINTS")]
    public static partial IoctlResult<IoctlBuffer<MOUNTMGR_MOUNT_POINTS>> TryDeletePoints(this IoctlDevice device, IoctlInput<MOUNTMGR_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_DELETE_POINTS_DBONLY. Input: MOUNTMGR_MOUNT_POINT and more (length: MOUNTMGR_MOUNT_POINT.SymbolicLinkNameLength, MOUNTMGR_MOUNT_POINT.UniqueIdLength, MOUNTMGR_MOUNT_POINT.DeviceNameLength). Output: MOUNTMGR_MOUNT_POINTS and more (length: MOUNTMGR_MOUNT_POINTS.NumberOfMountPoints, MOUNTMGR_MOUNT_POINTS.Size).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_delete_points_dbonly">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_MOUNTMGR_DELETE_POINTS_DBONLY")]
    public static partial IoctlBuffer<MOUNTMGR_MOUNT_POINTS> DeletePointsDbonly(this IoctlDevice device, IoctlInput<MOUNTMGR_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_DELETE_POINTS_DBONLY. Input: MOUNTMGR_MOUNT_POINT and more (length: MOUNTMGR_MOUNT_POINT.SymbolicLinkNameLength, MOUNTMGR_MOUNT_POINT.UniqueIdLength, MOUNTMGR_MOUNT_POINT.DeviceNameLength). Output: MOUNTMGR_MOUNT_POINTS and more (length: MOUNTMGR_MOUNT_POINTS.NumberOfMountPoints, MOUNTMGR_MOUNT_POINTS.Size).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_delete_points_dbonly">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_DELETE_POINTS_DBONLY")]
    public static partial IoctlResult<IoctlBuffer<MOUNTMGR_MOUNT_POINTS>> TryDeletePointsDbonly(this IoctlDevice device, IoctlInput<MOUNTMGR_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_KEEP_LINKS_WHEN_OFFLINE. Input: MOUNTMGR_TARGET_NAME and UTF-16 text (length: MOUNTMGR_TARGET_NAME.DeviceNameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_keep_links_when_offline">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MOUNTMGR_KEEP_LINKS_WHEN_OFFLINE")]
    public static partial void KeepLinksWhenOffline(this IoctlDevice device, IoctlInput<MOUNTMGR_TARGET_NAME> input);

    /// <summary>IOCTL_MOUNTMGR_KEEP_LINKS_WHEN_OFFLINE. Input: MOUNTMGR_TARGET_NAME and UTF-16 text (length: MOUNTMGR_TARGET_NAME.DeviceNameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_keep_links_when_offline">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_KEEP_LINKS_WHEN_OFFLINE")]
    public static partial IoctlResult TryKeepLinksWhenOffline(this IoctlDevice device, IoctlInput<MOUNTMGR_TARGET_NAME> input);

    /// <summary>IOCTL_MOUNTMGR_NEXT_DRIVE_LETTER. Input: MOUNTMGR_DRIVE_LETTER_TARGET and UTF-16 text (length: MOUNTMGR_DRIVE_LETTER_TARGET.DeviceNameLength). Output: MOUNTMGR_DRIVE_LETTER_INFORMATION.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_next_drive_letter">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MOUNTMGR_NEXT_DRIVE_LETTER")]
    public static partial MOUNTMGR_DRIVE_LETTER_INFORMATION NextDriveLetter(this IoctlDevice device, IoctlInput<MOUNTMGR_DRIVE_LETTER_TARGET> input);

    /// <summary>IOCTL_MOUNTMGR_NEXT_DRIVE_LETTER. Input: MOUNTMGR_DRIVE_LETTER_TARGET and UTF-16 text (length: MOUNTMGR_DRIVE_LETTER_TARGET.DeviceNameLength). Output: MOUNTMGR_DRIVE_LETTER_INFORMATION.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_next_drive_letter">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_NEXT_DRIVE_LETTER")]
    public static partial IoctlResult<MOUNTMGR_DRIVE_LETTER_INFORMATION> TryNextDriveLetter(this IoctlDevice device, IoctlInput<MOUNTMGR_DRIVE_LETTER_TARGET> input);

    /// <summary>IOCTL_MOUNTMGR_QUERY_POINTS. Input: MOUNTMGR_MOUNT_POINT and more (length: MOUNTMGR_MOUNT_POINT.SymbolicLinkNameLength, MOUNTMGR_MOUNT_POINT.UniqueIdLength, MOUNTMGR_MOUNT_POINT.DeviceNameLength). Output: MOUNTMGR_MOUNT_POINTS and more (length: MOUNTMGR_MOUNT_POINTS.NumberOfMountPoints, MOUNTMGR_MOUNT_POINTS.Size).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_query_points">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_MOUNTMGR_QUERY_POINTS", SizeField = nameof(MOUNTMGR_MOUNT_POINTS.Size))]
    public static partial IoctlBuffer<MOUNTMGR_MOUNT_POINTS> QueryPoints(this IoctlDevice device, IoctlInput<MOUNTMGR_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_QUERY_POINTS. Input: MOUNTMGR_MOUNT_POINT and more (length: MOUNTMGR_MOUNT_POINT.SymbolicLinkNameLength, MOUNTMGR_MOUNT_POINT.UniqueIdLength, MOUNTMGR_MOUNT_POINT.DeviceNameLength). Output: MOUNTMGR_MOUNT_POINTS and more (length: MOUNTMGR_MOUNT_POINTS.NumberOfMountPoints, MOUNTMGR_MOUNT_POINTS.Size).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_query_points">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_QUERY_POINTS", SizeField = nameof(MOUNTMGR_MOUNT_POINTS.Size))]
    public static partial IoctlResult<IoctlBuffer<MOUNTMGR_MOUNT_POINTS>> TryQueryPoints(this IoctlDevice device, IoctlInput<MOUNTMGR_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_VOLUME_ARRIVAL_NOTIFICATION. Input: MOUNTMGR_TARGET_NAME and UTF-16 text (length: MOUNTMGR_TARGET_NAME.DeviceNameLength). Output: none.</summary>
    /// <remarks>Requires read access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_volume_arrival_notification">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MOUNTMGR_VOLUME_ARRIVAL_NOTIFICATION")]
    public static partial void VolumeArrivalNotification(this IoctlDevice device, IoctlInput<MOUNTMGR_TARGET_NAME> input);

    /// <summary>IOCTL_MOUNTMGR_VOLUME_ARRIVAL_NOTIFICATION. Input: MOUNTMGR_TARGET_NAME and UTF-16 text (length: MOUNTMGR_TARGET_NAME.DeviceNameLength). Output: none.</summary>
    /// <remarks>Requires read access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_volume_arrival_notification">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_VOLUME_ARRIVAL_NOTIFICATION")]
    public static partial IoctlResult TryVolumeArrivalNotification(this IoctlDevice device, IoctlInput<MOUNTMGR_TARGET_NAME> input);

    /// <summary>IOCTL_MOUNTMGR_VOLUME_MOUNT_POINT_CREATED. Input: MOUNTMGR_VOLUME_MOUNT_POINT and UTF-16 text (length: MOUNTMGR_VOLUME_MOUNT_POINT.SourceVolumeNameLength, MOUNTMGR_VOLUME_MOUNT_POINT.TargetVolumeNameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_volume_mount_point_created">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MOUNTMGR_VOLUME_MOUNT_POINT_CREATED")]
    public static partial void VolumeMountPointCreated(this IoctlDevice device, IoctlInput<MOUNTMGR_VOLUME_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_VOLUME_MOUNT_POINT_CREATED. Input: MOUNTMGR_VOLUME_MOUNT_POINT and UTF-16 text (length: MOUNTMGR_VOLUME_MOUNT_POINT.SourceVolumeNameLength, MOUNTMGR_VOLUME_MOUNT_POINT.TargetVolumeNameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_volume_mount_point_created">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_VOLUME_MOUNT_POINT_CREATED")]
    public static partial IoctlResult TryVolumeMountPointCreated(this IoctlDevice device, IoctlInput<MOUNTMGR_VOLUME_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_VOLUME_MOUNT_POINT_DELETED. Input: MOUNTMGR_VOLUME_MOUNT_POINT and UTF-16 text (length: MOUNTMGR_VOLUME_MOUNT_POINT.SourceVolumeNameLength, MOUNTMGR_VOLUME_MOUNT_POINT.TargetVolumeNameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_volume_mount_point_deleted">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MOUNTMGR_VOLUME_MOUNT_POINT_DELETED")]
    public static partial void VolumeMountPointDeleted(this IoctlDevice device, IoctlInput<MOUNTMGR_VOLUME_MOUNT_POINT> input);

    /// <summary>IOCTL_MOUNTMGR_VOLUME_MOUNT_POINT_DELETED. Input: MOUNTMGR_VOLUME_MOUNT_POINT and UTF-16 text (length: MOUNTMGR_VOLUME_MOUNT_POINT.SourceVolumeNameLength, MOUNTMGR_VOLUME_MOUNT_POINT.TargetVolumeNameLength). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/mountmgr/ni-mountmgr-ioctl_mountmgr_volume_mount_point_deleted">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MOUNTMGR_VOLUME_MOUNT_POINT_DELETED")]
    public static partial IoctlResult TryVolumeMountPointDeleted(this IoctlDevice device, IoctlInput<MOUNTMGR_VOLUME_MOUNT_POINT> input);
}
