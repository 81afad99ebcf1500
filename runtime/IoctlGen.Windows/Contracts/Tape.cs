// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Tape;

/// <summary>Tape drives.</summary>
[IoctlContract]
public static partial class TapeCodes
{
    /// <summary>IOCTL_TAPE_CHECK_VERIFY. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_TAPE_CHECK_VERIFY")]
    public static partial uint CheckVerify(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_CHECK_VERIFY. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_CHECK_VERIFY")]
    public static partial IoctlResult<uint> TryCheckVerify(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_CREATE_PARTITION. Input: TAPE_CREATE_PARTITION. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_create_partition">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_IO_DEVICE_ERROR, STATUS_MEDIA_WRITE_PROTECTED, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_READY, STATUS_INFO_LENGTH_MISMATCH, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_CREATE_PARTITION")]
    public static partial void CreatePartition(this IoctlDevice device, in TAPE_CREATE_PARTITION input);

    /// <summary>IOCTL_TAPE_CREATE_PARTITION. Input: TAPE_CREATE_PARTITION. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_create_partition">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_CREATE_PARTITION")]
    public static partial IoctlResult TryCreatePartition(this IoctlDevice device, in TAPE_CREATE_PARTITION input);

    /// <summary>IOCTL_TAPE_EJECT_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_TAPE_EJECT_MEDIA")]
    public static partial void EjectMedia(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_EJECT_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_EJECT_MEDIA")]
    public static partial IoctlResult TryEjectMedia(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_ERASE. Input: TAPE_ERASE. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_erase">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_IO_DEVICE_ERROR, STATUS_MEDIA_WRITE_PROTECTED, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_IMPLEMENTED, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_ERASE")]
    public static partial void Erase(this IoctlDevice device, in TAPE_ERASE input);

    /// <summary>IOCTL_TAPE_ERASE. Input: TAPE_ERASE. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_erase">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_ERASE")]
    public static partial IoctlResult TryErase(this IoctlDevice device, in TAPE_ERASE input);

    /// <summary>IOCTL_TAPE_ERASE. Input: TAPE_ERASE. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_erase">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_IO_DEVICE_ERROR, STATUS_MEDIA_WRITE_PROTECTED, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_IMPLEMENTED, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_ERASE")]
    public static partial ValueTask EraseAsync(this IoctlDevice device, in TAPE_ERASE input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_TAPE_FIND_NEW_DEVICES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_TAPE_FIND_NEW_DEVICES")]
    public static partial void FindNewDevices(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_FIND_NEW_DEVICES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_FIND_NEW_DEVICES")]
    public static partial IoctlResult TryFindNewDevices(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_GET_DRIVE_PARAMS. Input: none. Output: TAPE_GET_DRIVE_PARAMETERS.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_get_drive_params">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_IO_DEVICE_ERROR, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_READY.</exception>
    [Ioctl("IOCTL_TAPE_GET_DRIVE_PARAMS")]
    public static partial TAPE_GET_DRIVE_PARAMETERS GetDriveParams(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_GET_DRIVE_PARAMS. Input: none. Output: TAPE_GET_DRIVE_PARAMETERS.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_get_drive_params">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_GET_DRIVE_PARAMS")]
    public static partial IoctlResult<TAPE_GET_DRIVE_PARAMETERS> TryGetDriveParams(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_GET_MEDIA_PARAMS. Input: none. Output: TAPE_GET_MEDIA_PARAMETERS.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_get_media_params">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_IO_DEVICE_ERROR, STATUS_DEVICE_DATA_ERROR, STATUS_DATA_OVERRUN, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_READY, STATUS_INFO_LENGTH_MISMATCH, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_GET_MEDIA_PARAMS")]
    public static partial TAPE_GET_MEDIA_PARAMETERS GetMediaParams(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_GET_MEDIA_PARAMS. Input: none. Output: TAPE_GET_MEDIA_PARAMETERS.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_get_media_params">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_GET_MEDIA_PARAMS")]
    public static partial IoctlResult<TAPE_GET_MEDIA_PARAMETERS> TryGetMediaParams(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_GET_POSITION. Input: TAPE_GET_POSITION. Output: TAPE_GET_POSITION.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_get_position">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_IO_DEVICE_ERROR, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_READY, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_GET_POSITION")]
    public static partial TAPE_GET_POSITION GetPosition(this IoctlDevice device, in TAPE_GET_POSITION input);

    /// <summary>IOCTL_TAPE_GET_POSITION. Input: TAPE_GET_POSITION. Output: TAPE_GET_POSITION.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_get_position">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_GET_POSITION")]
    public static partial IoctlResult<TAPE_GET_POSITION> TryGetPosition(this IoctlDevice device, in TAPE_GET_POSITION input);

    /// <summary>IOCTL_TAPE_GET_STATUS. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_get_status">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_IMPLEMENTED, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_VERIFY_REQUIRED, STATUS_BUS_RESET, STATUS_SETMARK_DETECTED, STATUS_FILEMARK_DETECTED, STATUS_BEGINNING_OF_MEDIA, STATUS_END_OF_MEDIA, STATUS_BUFFER_OVERFLOW, STATUS_NO_DATA_DETECTED, STATUS_EOM_OVERFLOW, STATUS_NO_MEDIA, STATUS_IO_DEVICE_ERROR, STATUS_UNRECOGNIZED_MEDIA, STATUS_DEVICE_NOT_READY, STATUS_MEDIA_WRITE_PROTECTED, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_INVALID_BLOCK_LENGTH, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_CONNECTED, STATUS_DATA_OVERRUN, STATUS_DEVICE_BUSY, STATUS_DEVICE_REQUIRES_CLEANING, STATUS_CLEANER_CARTRIDGE_INSTALLED.</exception>
    [Ioctl("IOCTL_TAPE_GET_STATUS")]
    public static partial void GetStatus(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_GET_STATUS. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_get_status">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_GET_STATUS")]
    public static partial IoctlResult TryGetStatus(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_LOAD_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_TAPE_LOAD_MEDIA")]
    public static partial void LoadMedia(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_LOAD_MEDIA. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_LOAD_MEDIA")]
    public static partial IoctlResult TryLoadMedia(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_MEDIA_REMOVAL. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_TAPE_MEDIA_REMOVAL")]
    public static partial void MediaRemoval(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_TAPE_MEDIA_REMOVAL. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_MEDIA_REMOVAL")]
    public static partial IoctlResult TryMediaRemoval(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_TAPE_PREPARE. Input: TAPE_PREPARE. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_prepare">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_IO_DEVICE_ERROR, STATUS_INSUFFICIENT_RESOURCES, STATUS_DEVICE_NOT_CONNECTED, STATUS_MEDIA_WRITE_PROTECTED, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_PREPARE")]
    public static partial void Prepare(this IoctlDevice device, in TAPE_PREPARE input);

    /// <summary>IOCTL_TAPE_PREPARE. Input: TAPE_PREPARE. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_prepare">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_PREPARE")]
    public static partial IoctlResult TryPrepare(this IoctlDevice device, in TAPE_PREPARE input);

    /// <summary>IOCTL_TAPE_PREPARE. Input: TAPE_PREPARE. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_prepare">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_IO_DEVICE_ERROR, STATUS_INSUFFICIENT_RESOURCES, STATUS_DEVICE_NOT_CONNECTED, STATUS_MEDIA_WRITE_PROTECTED, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_PREPARE")]
    public static partial ValueTask PrepareAsync(this IoctlDevice device, in TAPE_PREPARE input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_TAPE_RELEASE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_TAPE_RELEASE")]
    public static partial void Release(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_RELEASE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_RELEASE")]
    public static partial IoctlResult TryRelease(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_RESERVE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_TAPE_RESERVE")]
    public static partial void Reserve(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_RESERVE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_RESERVE")]
    public static partial IoctlResult TryReserve(this IoctlDevice device);

    /// <summary>IOCTL_TAPE_SET_DRIVE_PARAMS. Input: TAPE_SET_DRIVE_PARAMETERS. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_set_drive_params">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_IO_DEVICE_ERROR, STATUS_INVALID_DEVICE_REQUEST, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_INFO_LENGTH_MISMATCH, STATUS_DEVICE_NOT_READY.</exception>
    [Ioctl("IOCTL_TAPE_SET_DRIVE_PARAMS")]
    public static partial void SetDriveParams(this IoctlDevice device, in TAPE_SET_DRIVE_PARAMETERS input);

    /// <summary>IOCTL_TAPE_SET_DRIVE_PARAMS. Input: TAPE_SET_DRIVE_PARAMETERS. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_set_drive_params">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_SET_DRIVE_PARAMS")]
    public static partial IoctlResult TrySetDriveParams(this IoctlDevice device, in TAPE_SET_DRIVE_PARAMETERS input);

    /// <summary>IOCTL_TAPE_SET_MEDIA_PARAMS. Input: TAPE_SET_MEDIA_PARAMETERS. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_set_media_params">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_IO_DEVICE_ERROR, STATUS_MEDIA_WRITE_PROTECTED, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_READY, STATUS_INFO_LENGTH_MISMATCH, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_SET_MEDIA_PARAMS")]
    public static partial void SetMediaParams(this IoctlDevice device, in TAPE_SET_MEDIA_PARAMETERS input);

    /// <summary>IOCTL_TAPE_SET_MEDIA_PARAMS. Input: TAPE_SET_MEDIA_PARAMETERS. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_set_media_params">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_SET_MEDIA_PARAMS")]
    public static partial IoctlResult TrySetMediaParams(this IoctlDevice device, in TAPE_SET_MEDIA_PARAMETERS input);

    /// <summary>IOCTL_TAPE_SET_POSITION. Input: TAPE_SET_POSITION. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_set_position">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_IO_DEVICE_ERROR, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_READY, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_SET_POSITION")]
    public static partial void SetPosition(this IoctlDevice device, in TAPE_SET_POSITION input);

    /// <summary>IOCTL_TAPE_SET_POSITION. Input: TAPE_SET_POSITION. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_set_position">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_SET_POSITION")]
    public static partial IoctlResult TrySetPosition(this IoctlDevice device, in TAPE_SET_POSITION input);

    /// <summary>IOCTL_TAPE_SET_POSITION. Input: TAPE_SET_POSITION. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_set_position">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_IO_DEVICE_ERROR, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_READY, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_SET_POSITION")]
    public static partial ValueTask SetPositionAsync(this IoctlDevice device, in TAPE_SET_POSITION input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_TAPE_WRITE_MARKS. Input: TAPE_WRITE_MARKS. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_write_marks">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_IO_DEVICE_ERROR, STATUS_DEVICE_DATA_ERROR, STATUS_NO_SUCH_DEVICE, STATUS_IO_TIMEOUT, STATUS_DEVICE_NOT_READY, STATUS_MEDIA_WRITE_PROTECTED, STATUS_NO_MEDIA_IN_DEVICE, STATUS_VERIFY_REQUIRED.</exception>
    [Ioctl("IOCTL_TAPE_WRITE_MARKS")]
    public static partial void WriteMarks(this IoctlDevice device, in TAPE_WRITE_MARKS input);

    /// <summary>IOCTL_TAPE_WRITE_MARKS. Input: TAPE_WRITE_MARKS. Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddtape/ni-ntddtape-ioctl_tape_write_marks">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TAPE_WRITE_MARKS")]
    public static partial IoctlResult TryWriteMarks(this IoctlDevice device, in TAPE_WRITE_MARKS input);
}
