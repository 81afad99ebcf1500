// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.CdRom;

/// <summary>CD-ROM drives.</summary>
[IoctlContract]
public static partial class CdRomCodes
{
    /// <summary>IOCTL_CDROM_CHECK_VERIFY. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read access. Replaced by IOCTL_STORAGE_CHECK_VERIFY. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_check_verify">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_CDROM_CHECK_VERIFY")]
    public static partial uint CheckVerify(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_CHECK_VERIFY. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read access. Replaced by IOCTL_STORAGE_CHECK_VERIFY. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_check_verify">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_CHECK_VERIFY")]
    public static partial IoctlResult<uint> TryCheckVerify(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_EJECT_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_CDROM_EJECT_MEDIA")]
    public static partial void EjectMedia(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_EJECT_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_EJECT_MEDIA")]
    public static partial IoctlResult TryEjectMedia(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_ENABLE_STREAMING. Input: CDROM_STREAMING_CONTROL. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_enable_streaming">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_CDROM_ENABLE_STREAMING")]
    public static partial void EnableStreaming(this IoctlDevice device, in CDROM_STREAMING_CONTROL input);

    /// <summary>IOCTL_CDROM_ENABLE_STREAMING. Input: CDROM_STREAMING_CONTROL. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_enable_streaming">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_ENABLE_STREAMING")]
    public static partial IoctlResult TryEnableStreaming(this IoctlDevice device, in CDROM_STREAMING_CONTROL input);

    /// <summary>IOCTL_CDROM_EXCLUSIVE_ACCESS. Input: CDROM_EXCLUSIVE_ACCESS or CDROM_EXCLUSIVE_LOCK, by CDROM_EXCLUSIVE_ACCESS.RequestType. Output: CDROM_EXCLUSIVE_LOCK_STATE.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_exclusive_access">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_ACCESS_DENIED, STATUS_BUFFER_TOO_SMALL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CDROM_EXCLUSIVE_ACCESS")]
    public static partial CDROM_EXCLUSIVE_LOCK_STATE ExclusiveAccess(this IoctlDevice device, in CDROM_EXCLUSIVE_ACCESS input);

    /// <summary>IOCTL_CDROM_EXCLUSIVE_ACCESS. Input: CDROM_EXCLUSIVE_ACCESS or CDROM_EXCLUSIVE_LOCK, by CDROM_EXCLUSIVE_ACCESS.RequestType. Output: CDROM_EXCLUSIVE_LOCK_STATE.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_exclusive_access">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_EXCLUSIVE_ACCESS")]
    public static partial IoctlResult<CDROM_EXCLUSIVE_LOCK_STATE> TryExclusiveAccess(this IoctlDevice device, in CDROM_EXCLUSIVE_ACCESS input);

    /// <summary>IOCTL_CDROM_EXCLUSIVE_ACCESS. Input: CDROM_EXCLUSIVE_ACCESS or CDROM_EXCLUSIVE_LOCK, by CDROM_EXCLUSIVE_ACCESS.RequestType. Output: CDROM_EXCLUSIVE_LOCK_STATE.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_exclusive_access">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_ACCESS_DENIED, STATUS_BUFFER_TOO_SMALL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CDROM_EXCLUSIVE_ACCESS")]
    public static partial CDROM_EXCLUSIVE_LOCK_STATE ExclusiveAccess(this IoctlDevice device, in CDROM_EXCLUSIVE_LOCK input);

    /// <summary>IOCTL_CDROM_EXCLUSIVE_ACCESS. Input: CDROM_EXCLUSIVE_ACCESS or CDROM_EXCLUSIVE_LOCK, by CDROM_EXCLUSIVE_ACCESS.RequestType. Output: CDROM_EXCLUSIVE_LOCK_STATE.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_exclusive_access">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_EXCLUSIVE_ACCESS")]
    public static partial IoctlResult<CDROM_EXCLUSIVE_LOCK_STATE> TryExclusiveAccess(this IoctlDevice device, in CDROM_EXCLUSIVE_LOCK input);

    /// <summary>IOCTL_CDROM_FIND_NEW_DEVICES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Replaced by IOCTL_STORAGE_FIND_NEW_DEVICES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_find_new_devices">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_CDROM_FIND_NEW_DEVICES")]
    public static partial void FindNewDevices(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_FIND_NEW_DEVICES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Replaced by IOCTL_STORAGE_FIND_NEW_DEVICES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_find_new_devices">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_FIND_NEW_DEVICES")]
    public static partial IoctlResult TryFindNewDevices(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_CONTROL. Input: none. Output: CDROM_AUDIO_CONTROL.</summary>
    /// <remarks>Requires read access. Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_control">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_NOT_READY, STATUS_IO_DEVICE_ERROR, STATUS_IO_TIMEOUT, STATUS_INSUFFICIENT_RESOURCES, STATUS_VERIFY_REQUIRED, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_CDROM_GET_CONTROL")]
    public static partial CDROM_AUDIO_CONTROL GetControl(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_CONTROL. Input: none. Output: CDROM_AUDIO_CONTROL.</summary>
    /// <remarks>Requires read access. Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_GET_CONTROL")]
    public static partial IoctlResult<CDROM_AUDIO_CONTROL> TryGetControl(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_DRIVE_GEOMETRY. Input: none. Output: DISK_GEOMETRY.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_drive_geometry">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_CDROM_GET_DRIVE_GEOMETRY")]
    public static partial DISK_GEOMETRY GetDriveGeometry(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_DRIVE_GEOMETRY. Input: none. Output: DISK_GEOMETRY.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_drive_geometry">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_GET_DRIVE_GEOMETRY")]
    public static partial IoctlResult<DISK_GEOMETRY> TryGetDriveGeometry(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_DRIVE_GEOMETRY_EX. Input: none. Output: DISK_GEOMETRY_EX.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_drive_geometry_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_UNRECOGNIZED_MEDIA, STATUS_INVALID_PARAMETER, STATUS_INFO_LENGTH_MISMATCH, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_CDROM_GET_DRIVE_GEOMETRY_EX")]
    public static partial IoctlBuffer<DISK_GEOMETRY_EX> GetDriveGeometryEx(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_DRIVE_GEOMETRY_EX. Input: none. Output: DISK_GEOMETRY_EX.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_drive_geometry_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_GET_DRIVE_GEOMETRY_EX")]
    public static partial IoctlResult<IoctlBuffer<DISK_GEOMETRY_EX>> TryGetDriveGeometryEx(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_INQUIRY_DATA. Input: none. Output: INQUIRYDATA.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_inquiry_data">Documentation</see></remarks>
    [Ioctl("IOCTL_CDROM_GET_INQUIRY_DATA")]
    public static partial INQUIRYDATA GetInquiryData(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_INQUIRY_DATA. Input: none. Output: INQUIRYDATA.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_inquiry_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_GET_INQUIRY_DATA")]
    public static partial IoctlResult<INQUIRYDATA> TryGetInquiryData(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_LAST_SESSION. Input: none. Output: CDROM_TOC_SESSION_DATA.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_last_session">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_CDROM_GET_LAST_SESSION")]
    public static partial IoctlBuffer<CDROM_TOC_SESSION_DATA> GetLastSession(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_LAST_SESSION. Input: none. Output: CDROM_TOC_SESSION_DATA.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_last_session">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_GET_LAST_SESSION")]
    public static partial IoctlResult<IoctlBuffer<CDROM_TOC_SESSION_DATA>> TryGetLastSession(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_PERFORMANCE. Input: CDROM_PERFORMANCE_REQUEST or CDROM_WRITE_SPEED_REQUEST, by CDROM_PERFORMANCE_REQUEST.RequestType. Output: CDROM_PERFORMANCE_HEADER and array of CDROM_WRITE_SPEED_DESCRIPTOR or CDROM_PERFORMANCE_HEADER and more, by CDROM_PERFORMANCE_REQUEST.RequestType; CDROM_PERFORMANCE_HEADER.Except (length: CDROM_PERFORMANCE_HEADER.DataLength, bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_performance">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_CDROM_GET_PERFORMANCE")]
    public static partial IoctlBuffer<CDROM_PERFORMANCE_HEADER> GetPerformance(this IoctlDevice device, in CDROM_PERFORMANCE_REQUEST input);

    /// <summary>IOCTL_CDROM_GET_PERFORMANCE. Input: CDROM_PERFORMANCE_REQUEST or CDROM_WRITE_SPEED_REQUEST, by CDROM_PERFORMANCE_REQUEST.RequestType. Output: CDROM_PERFORMANCE_HEADER and array of CDROM_WRITE_SPEED_DESCRIPTOR or CDROM_PERFORMANCE_HEADER and more, by CDROM_PERFORMANCE_REQUEST.RequestType; CDROM_PERFORMANCE_HEADER.Except (length: CDROM_PERFORMANCE_HEADER.DataLength, bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_performance">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_GET_PERFORMANCE")]
    public static partial IoctlResult<IoctlBuffer<CDROM_PERFORMANCE_HEADER>> TryGetPerformance(this IoctlDevice device, in CDROM_PERFORMANCE_REQUEST input);

    /// <summary>IOCTL_CDROM_GET_PERFORMANCE. Input: CDROM_PERFORMANCE_REQUEST or CDROM_WRITE_SPEED_REQUEST, by CDROM_PERFORMANCE_REQUEST.RequestType. Output: CDROM_PERFORMANCE_HEADER and array of CDROM_WRITE_SPEED_DESCRIPTOR or CDROM_PERFORMANCE_HEADER and more, by CDROM_PERFORMANCE_REQUEST.RequestType; CDROM_PERFORMANCE_HEADER.Except (length: CDROM_PERFORMANCE_HEADER.DataLength, bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_performance">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_CDROM_GET_PERFORMANCE")]
    public static partial IoctlBuffer<CDROM_PERFORMANCE_HEADER> GetPerformance(this IoctlDevice device, in CDROM_WRITE_SPEED_REQUEST input);

    /// <summary>IOCTL_CDROM_GET_PERFORMANCE. Input: CDROM_PERFORMANCE_REQUEST or CDROM_WRITE_SPEED_REQUEST, by CDROM_PERFORMANCE_REQUEST.RequestType. Output: CDROM_PERFORMANCE_HEADER and array of CDROM_WRITE_SPEED_DESCRIPTOR or CDROM_PERFORMANCE_HEADER and more, by CDROM_PERFORMANCE_REQUEST.RequestType; CDROM_PERFORMANCE_HEADER.Except (length: CDROM_PERFORMANCE_HEADER.DataLength, bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_performance">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_GET_PERFORMANCE")]
    public static partial IoctlResult<IoctlBuffer<CDROM_PERFORMANCE_HEADER>> TryGetPerformance(this IoctlDevice device, in CDROM_WRITE_SPEED_REQUEST input);

    /// <summary>IOCTL_CDROM_GET_VOLUME. Input: none. Output: VOLUME_CONTROL.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_volume">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_NOT_READY, STATUS_IO_DEVICE_ERROR, STATUS_VERIFY_REQUIRED, STATUS_IO_TIMEOUT.</exception>
    [Ioctl("IOCTL_CDROM_GET_VOLUME")]
    public static partial VOLUME_CONTROL GetVolume(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_GET_VOLUME. Input: none. Output: VOLUME_CONTROL.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_get_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_GET_VOLUME")]
    public static partial IoctlResult<VOLUME_CONTROL> TryGetVolume(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_LOAD_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_load_media">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_CDROM_LOAD_MEDIA")]
    public static partial void LoadMedia(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_LOAD_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_load_media">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_LOAD_MEDIA")]
    public static partial IoctlResult TryLoadMedia(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_MEDIA_REMOVAL. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_CDROM_MEDIA_REMOVAL")]
    public static partial void MediaRemoval(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_CDROM_MEDIA_REMOVAL. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_MEDIA_REMOVAL")]
    public static partial IoctlResult TryMediaRemoval(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_CDROM_PAUSE_AUDIO. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_pause_audio">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_IO_DEVICE_ERROR, STATUS_NO_MEDIA_IN_DEVICE, STATUS_DEVICE_NOT_READY, STATUS_IO_TIMEOUT, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_CDROM_PAUSE_AUDIO")]
    public static partial void PauseAudio(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_PAUSE_AUDIO. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_pause_audio">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_PAUSE_AUDIO")]
    public static partial IoctlResult TryPauseAudio(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_PLAY_AUDIO_MSF. Input: CDROM_PLAY_AUDIO_MSF. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_play_audio_msf">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_NOT_READY, STATUS_IO_DEVICE_ERROR, STATUS_IO_TIMEOUT, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_CDROM_PLAY_AUDIO_MSF")]
    public static partial void PlayAudioMsf(this IoctlDevice device, in CDROM_PLAY_AUDIO_MSF input);

    /// <summary>IOCTL_CDROM_PLAY_AUDIO_MSF. Input: CDROM_PLAY_AUDIO_MSF. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_play_audio_msf">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_PLAY_AUDIO_MSF")]
    public static partial IoctlResult TryPlayAudioMsf(this IoctlDevice device, in CDROM_PLAY_AUDIO_MSF input);

    /// <summary>IOCTL_CDROM_RAW_READ. Input: RAW_READ_INFO. Output: bytes (length: RAW_READ_INFO.SectorCount).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_raw_read">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_CDROM_RAW_READ")]
    public static partial int RawRead(this IoctlDevice device, in RAW_READ_INFO input, Span<byte> output);

    /// <summary>IOCTL_CDROM_RAW_READ. Input: RAW_READ_INFO. Output: bytes (length: RAW_READ_INFO.SectorCount).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_raw_read">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_RAW_READ")]
    public static partial IoctlResult<int> TryRawRead(this IoctlDevice device, in RAW_READ_INFO input, Span<byte> output);

    /// <summary>IOCTL_CDROM_READ_Q_CHANNEL. Input: CDROM_SUB_Q_DATA_FORMAT. Output: SUB_Q_CHANNEL_DATA.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_read_q_channel">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_IO_DEVICE_ERROR, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST, STATUS_NO_MEDIA_IN_DEVICE, STATUS_DEVICE_NOT_READY, STATUS_IO_TIMEOUT, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_CDROM_READ_Q_CHANNEL")]
    public static partial SUB_Q_CHANNEL_DATA ReadQChannel(this IoctlDevice device, in CDROM_SUB_Q_DATA_FORMAT input);

    /// <summary>IOCTL_CDROM_READ_Q_CHANNEL. Input: CDROM_SUB_Q_DATA_FORMAT. Output: SUB_Q_CHANNEL_DATA.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_read_q_channel">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_READ_Q_CHANNEL")]
    public static partial IoctlResult<SUB_Q_CHANNEL_DATA> TryReadQChannel(this IoctlDevice device, in CDROM_SUB_Q_DATA_FORMAT input);

    /// <summary>IOCTL_CDROM_READ_TOC. Input: none. Output: CDROM_TOC.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_read_toc">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_NO_MEDIA_IN_DEVICE, STATUS_DEVICE_NOT_READY, STATUS_IO_TIMEOUT, STATUS_IO_DEVICE_ERROR, STATUS_DEVICE_BUSY, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_CDROM_READ_TOC")]
    public static partial CDROM_TOC ReadToc(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_READ_TOC. Input: none. Output: CDROM_TOC.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_read_toc">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_READ_TOC")]
    public static partial IoctlResult<CDROM_TOC> TryReadToc(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_READ_TOC_EX. Input: CDROM_READ_TOC_EX. Output: bytes, by CDROM_READ_TOC_EX.Format (length: bytes returned).</summary>
    /// <remarks>Requires read access. From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_read_toc_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_CDROM_READ_TOC_EX")]
    public static partial int ReadTocEx(this IoctlDevice device, in CDROM_READ_TOC_EX input, Span<byte> output);

    /// <summary>IOCTL_CDROM_READ_TOC_EX. Input: CDROM_READ_TOC_EX. Output: bytes, by CDROM_READ_TOC_EX.Format (length: bytes returned).</summary>
    /// <remarks>Requires read access. From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_read_toc_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_READ_TOC_EX")]
    public static partial IoctlResult<int> TryReadTocEx(this IoctlDevice device, in CDROM_READ_TOC_EX input, Span<byte> output);

    /// <summary>IOCTL_CDROM_RELEASE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_CDROM_RELEASE")]
    public static partial void Release(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_RELEASE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_RELEASE")]
    public static partial IoctlResult TryRelease(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_RESERVE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_CDROM_RESERVE")]
    public static partial void Reserve(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_RESERVE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_RESERVE")]
    public static partial IoctlResult TryReserve(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_RESUME_AUDIO. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_resume_audio">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_IO_DEVICE_ERROR, STATUS_NO_MEDIA_IN_DEVICE, STATUS_DEVICE_NOT_READY, STATUS_IO_TIMEOUT, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_CDROM_RESUME_AUDIO")]
    public static partial void ResumeAudio(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_RESUME_AUDIO. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_resume_audio">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_RESUME_AUDIO")]
    public static partial IoctlResult TryResumeAudio(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_SEEK_AUDIO_MSF. Input: CDROM_SEEK_AUDIO_MSF. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_seek_audio_msf">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_DEVICE_REQUEST, STATUS_IO_DEVICE_ERROR, STATUS_NO_MEDIA_IN_DEVICE, STATUS_DEVICE_NOT_READY, STATUS_IO_TIMEOUT, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_CDROM_SEEK_AUDIO_MSF")]
    public static partial void SeekAudioMsf(this IoctlDevice device, in CDROM_SEEK_AUDIO_MSF input);

    /// <summary>IOCTL_CDROM_SEEK_AUDIO_MSF. Input: CDROM_SEEK_AUDIO_MSF. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_seek_audio_msf">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_SEEK_AUDIO_MSF")]
    public static partial IoctlResult TrySeekAudioMsf(this IoctlDevice device, in CDROM_SEEK_AUDIO_MSF input);

    /// <summary>IOCTL_CDROM_SEND_OPC_INFORMATION. Input: CDROM_SIMPLE_OPC_INFO. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_send_opc_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_PARAMETER, STATUS_SUCCESS, STATUS_DEVICE_NOT_READY, STATUS_IO_TIMEOUT, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_CDROM_SEND_OPC_INFORMATION")]
    public static partial void SendOpcInformation(this IoctlDevice device, in CDROM_SIMPLE_OPC_INFO input);

    /// <summary>IOCTL_CDROM_SEND_OPC_INFORMATION. Input: CDROM_SIMPLE_OPC_INFO. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_send_opc_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_SEND_OPC_INFORMATION")]
    public static partial IoctlResult TrySendOpcInformation(this IoctlDevice device, in CDROM_SIMPLE_OPC_INFO input);

    /// <summary>IOCTL_CDROM_SET_SPEED. Input: CDROM_SET_SPEED or CDROM_SET_STREAMING, by CDROM_SET_SPEED.RequestType. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_set_speed">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CDROM_SET_SPEED")]
    public static partial void SetSpeed(this IoctlDevice device, in CDROM_SET_SPEED input);

    /// <summary>IOCTL_CDROM_SET_SPEED. Input: CDROM_SET_SPEED or CDROM_SET_STREAMING, by CDROM_SET_SPEED.RequestType. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_set_speed">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_SET_SPEED")]
    public static partial IoctlResult TrySetSpeed(this IoctlDevice device, in CDROM_SET_SPEED input);

    /// <summary>IOCTL_CDROM_SET_SPEED. Input: CDROM_SET_SPEED or CDROM_SET_STREAMING, by CDROM_SET_SPEED.RequestType. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_set_speed">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CDROM_SET_SPEED")]
    public static partial void SetSpeed(this IoctlDevice device, in CDROM_SET_STREAMING input);

    /// <summary>IOCTL_CDROM_SET_SPEED. Input: CDROM_SET_SPEED or CDROM_SET_STREAMING, by CDROM_SET_SPEED.RequestType. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_set_speed">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_SET_SPEED")]
    public static partial IoctlResult TrySetSpeed(this IoctlDevice device, in CDROM_SET_STREAMING input);

    /// <summary>IOCTL_CDROM_SET_VOLUME. Input: VOLUME_CONTROL. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_set_volume">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_NOT_READY, STATUS_IO_TIMEOUT, STATUS_IO_DEVICE_ERROR, STATUS_VERIFY_REQUIRED, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_CDROM_SET_VOLUME")]
    public static partial void SetVolume(this IoctlDevice device, in VOLUME_CONTROL input);

    /// <summary>IOCTL_CDROM_SET_VOLUME. Input: VOLUME_CONTROL. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_set_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_SET_VOLUME")]
    public static partial IoctlResult TrySetVolume(this IoctlDevice device, in VOLUME_CONTROL input);

    /// <summary>IOCTL_CDROM_STOP_AUDIO. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_stop_audio">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_IO_DEVICE_ERROR, STATUS_NO_MEDIA_IN_DEVICE, STATUS_DEVICE_NOT_READY, STATUS_IO_TIMEOUT, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_CDROM_STOP_AUDIO")]
    public static partial void StopAudio(this IoctlDevice device);

    /// <summary>IOCTL_CDROM_STOP_AUDIO. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_stop_audio">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CDROM_STOP_AUDIO")]
    public static partial IoctlResult TryStopAudio(this IoctlDevice device);
}
