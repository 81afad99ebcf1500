// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Parallel;

/// <summary>Parallel ports.</summary>
[IoctlContract]
public static partial class ParallelCodes
{
    /// <summary>IOCTL_DOT4_CREATE_SOCKET. Input: DOT4_DC_CREATE_DATA. Output: DOT4_DC_CREATE_DATA.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/d4drvif/ni-d4drvif-ioctl_dot4_create_socket">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DOT4_CREATE_SOCKET")]
    public static partial DOT4_DC_CREATE_DATA CreateSocket(this IoctlDevice device, in DOT4_DC_CREATE_DATA input);

    /// <summary>IOCTL_DOT4_CREATE_SOCKET. Input: DOT4_DC_CREATE_DATA. Output: DOT4_DC_CREATE_DATA.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/d4drvif/ni-d4drvif-ioctl_dot4_create_socket">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DOT4_CREATE_SOCKET")]
    public static partial IoctlResult<DOT4_DC_CREATE_DATA> TryCreateSocket(this IoctlDevice device, in DOT4_DC_CREATE_DATA input);

    /// <summary>IOCTL_DOT4_OPEN_CHANNEL. Input: DOT4_DC_OPEN_DATA. Output: DOT4_DC_OPEN_DATA.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/d4drvif/ni-d4drvif-ioctl_dot4_open_channel">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DOT4_OPEN_CHANNEL")]
    public static partial DOT4_DC_OPEN_DATA OpenChannel(this IoctlDevice device, in DOT4_DC_OPEN_DATA input);

    /// <summary>IOCTL_DOT4_OPEN_CHANNEL. Input: DOT4_DC_OPEN_DATA. Output: DOT4_DC_OPEN_DATA.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/d4drvif/ni-d4drvif-ioctl_dot4_open_channel">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DOT4_OPEN_CHANNEL")]
    public static partial IoctlResult<DOT4_DC_OPEN_DATA> TryOpenChannel(this IoctlDevice device, in DOT4_DC_OPEN_DATA input);

    /// <summary>IOCTL_IEEE1284_GET_MODE. Input: none. Output: PARCLASS_NEGOTIATION_MASK.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_ieee1284_get_mode">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_IEEE1284_GET_MODE")]
    public static partial PARCLASS_NEGOTIATION_MASK GetMode(this IoctlDevice device);

    /// <summary>IOCTL_IEEE1284_GET_MODE. Input: none. Output: PARCLASS_NEGOTIATION_MASK.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_ieee1284_get_mode">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_IEEE1284_GET_MODE")]
    public static partial IoctlResult<PARCLASS_NEGOTIATION_MASK> TryGetMode(this IoctlDevice device);

    /// <summary>IOCTL_IEEE1284_NEGOTIATE. Input: PARCLASS_NEGOTIATION_MASK. Output: PARCLASS_NEGOTIATION_MASK.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_ieee1284_negotiate">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_IEEE1284_NEGOTIATE")]
    public static partial PARCLASS_NEGOTIATION_MASK Negotiate(this IoctlDevice device, in PARCLASS_NEGOTIATION_MASK input);

    /// <summary>IOCTL_IEEE1284_NEGOTIATE. Input: PARCLASS_NEGOTIATION_MASK. Output: PARCLASS_NEGOTIATION_MASK.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_ieee1284_negotiate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_IEEE1284_NEGOTIATE")]
    public static partial IoctlResult<PARCLASS_NEGOTIATION_MASK> TryNegotiate(this IoctlDevice device, in PARCLASS_NEGOTIATION_MASK input);

    /// <summary>IOCTL_PAR_GET_DEFAULT_MODES. Input: none. Output: PARCLASS_NEGOTIATION_MASK.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_get_default_modes">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_PAR_GET_DEFAULT_MODES")]
    public static partial PARCLASS_NEGOTIATION_MASK GetDefaultModes(this IoctlDevice device);

    /// <summary>IOCTL_PAR_GET_DEFAULT_MODES. Input: none. Output: PARCLASS_NEGOTIATION_MASK.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_get_default_modes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_GET_DEFAULT_MODES")]
    public static partial IoctlResult<PARCLASS_NEGOTIATION_MASK> TryGetDefaultModes(this IoctlDevice device);

    /// <summary>IOCTL_PAR_GET_DEVICE_CAPS. Input: USHORT. Output: USHORT.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_get_device_caps">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_PAR_GET_DEVICE_CAPS")]
    public static partial ushort GetDeviceCaps(this IoctlDevice device, ushort input);

    /// <summary>IOCTL_PAR_GET_DEVICE_CAPS. Input: USHORT. Output: USHORT.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_get_device_caps">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_GET_DEVICE_CAPS")]
    public static partial IoctlResult<ushort> TryGetDeviceCaps(this IoctlDevice device, ushort input);

    /// <summary>IOCTL_PAR_IS_PORT_FREE. Input: none. Output: BOOLEAN.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_is_port_free">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_PAR_IS_PORT_FREE")]
    public static partial Boolean8 IsPortFree(this IoctlDevice device);

    /// <summary>IOCTL_PAR_IS_PORT_FREE. Input: none. Output: BOOLEAN.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_is_port_free">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_IS_PORT_FREE")]
    public static partial IoctlResult<Boolean8> TryIsPortFree(this IoctlDevice device);

    /// <summary>IOCTL_PAR_QUERY_DEVICE_ID. Input: none. Output: ANSI text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_device_id">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_PAR_QUERY_DEVICE_ID", Text = IoctlText.Ansi)]
    public static partial string QueryDeviceId(this IoctlDevice device);

    /// <summary>IOCTL_PAR_QUERY_DEVICE_ID. Input: none. Output: ANSI text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_device_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_QUERY_DEVICE_ID", Text = IoctlText.Ansi)]
    public static partial IoctlResult<string> TryQueryDeviceId(this IoctlDevice device);

    /// <summary>IOCTL_PAR_QUERY_DEVICE_ID_SIZE. Input: none. Output: PAR_DEVICE_ID_SIZE_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_device_id_size">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_PAR_QUERY_DEVICE_ID_SIZE")]
    public static partial PAR_DEVICE_ID_SIZE_INFORMATION QueryDeviceIdSize(this IoctlDevice device);

    /// <summary>IOCTL_PAR_QUERY_DEVICE_ID_SIZE. Input: none. Output: PAR_DEVICE_ID_SIZE_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_device_id_size">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_QUERY_DEVICE_ID_SIZE")]
    public static partial IoctlResult<PAR_DEVICE_ID_SIZE_INFORMATION> TryQueryDeviceIdSize(this IoctlDevice device);

    /// <summary>IOCTL_PAR_QUERY_INFORMATION. Input: none. Output: PAR_QUERY_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_PAR_QUERY_INFORMATION")]
    public static partial PAR_QUERY_INFORMATION QueryInformation(this IoctlDevice device);

    /// <summary>IOCTL_PAR_QUERY_INFORMATION. Input: none. Output: PAR_QUERY_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_QUERY_INFORMATION")]
    public static partial IoctlResult<PAR_QUERY_INFORMATION> TryQueryInformation(this IoctlDevice device);

    /// <summary>IOCTL_PAR_QUERY_LOCATION. Input: none. Output: array of CHAR (length: bytes returned).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_location">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_PAR_QUERY_LOCATION")]
    public static partial int QueryLocation(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_PAR_QUERY_LOCATION. Input: none. Output: array of CHAR (length: bytes returned).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_location">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_QUERY_LOCATION")]
    public static partial IoctlResult<int> TryQueryLocation(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_PAR_QUERY_RAW_DEVICE_ID. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_raw_device_id">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_PAR_QUERY_RAW_DEVICE_ID")]
    public static partial int QueryRawDeviceId(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_PAR_QUERY_RAW_DEVICE_ID. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_query_raw_device_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_QUERY_RAW_DEVICE_ID")]
    public static partial IoctlResult<int> TryQueryRawDeviceId(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_PAR_SET_INFORMATION. Input: PAR_SET_INFORMATION. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_set_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_NOT_CONNECTED, STATUS_DEVICE_OFF_LINE, STATUS_DEVICE_PAPER_EMPTY, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_PAR_SET_INFORMATION")]
    public static partial void SetInformation(this IoctlDevice device, in PAR_SET_INFORMATION input);

    /// <summary>IOCTL_PAR_SET_INFORMATION. Input: PAR_SET_INFORMATION. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_set_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_SET_INFORMATION")]
    public static partial IoctlResult TrySetInformation(this IoctlDevice device, in PAR_SET_INFORMATION input);

    /// <summary>IOCTL_PAR_SET_READ_ADDRESS. Input: UCHAR. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_set_read_address">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_PAR_SET_READ_ADDRESS")]
    public static partial void SetReadAddress(this IoctlDevice device, byte input);

    /// <summary>IOCTL_PAR_SET_READ_ADDRESS. Input: UCHAR. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_set_read_address">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_SET_READ_ADDRESS")]
    public static partial IoctlResult TrySetReadAddress(this IoctlDevice device, byte input);

    /// <summary>IOCTL_PAR_SET_WRITE_ADDRESS. Input: UCHAR. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_set_write_address">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_PAR_SET_WRITE_ADDRESS")]
    public static partial void SetWriteAddress(this IoctlDevice device, byte input);

    /// <summary>IOCTL_PAR_SET_WRITE_ADDRESS. Input: UCHAR. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpar/ni-ntddpar-ioctl_par_set_write_address">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_PAR_SET_WRITE_ADDRESS")]
    public static partial IoctlResult TrySetWriteAddress(this IoctlDevice device, byte input);
}
