// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.SmartCard;

/// <summary>Smart card readers.</summary>
[IoctlContract]
public static partial class SmartCardCodes
{
    /// <summary>IOCTL_SMARTCARD_EJECT. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_eject">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_MEDIA, STATUS_NOT_SUPPORTED, STATUS_IO_TIMEOUT.</exception>
    [Ioctl("IOCTL_SMARTCARD_EJECT")]
    public static partial void Eject(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_EJECT. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_eject">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_EJECT")]
    public static partial IoctlResult TryEject(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_GET_ATTRIBUTE. Input: DWORD. Output: bytes, by the attribute tag in the input (DWORD) (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_get_attribute">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NOT_SUPPORTED, STATUS_INVALID_PARAMETER, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_DEVICE_STATE, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_GET_ATTRIBUTE")]
    public static partial int GetAttribute(this IoctlDevice device, uint input, Span<byte> output);

    /// <summary>IOCTL_SMARTCARD_GET_ATTRIBUTE. Input: DWORD. Output: bytes, by the attribute tag in the input (DWORD) (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_get_attribute">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_GET_ATTRIBUTE")]
    public static partial IoctlResult<int> TryGetAttribute(this IoctlDevice device, uint input, Span<byte> output);

    /// <summary>IOCTL_SMARTCARD_GET_LAST_ERROR. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_get_last_error">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SMARTCARD_GET_LAST_ERROR")]
    public static partial uint GetLastError(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_GET_LAST_ERROR. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_get_last_error">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_GET_LAST_ERROR")]
    public static partial IoctlResult<uint> TryGetLastError(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_GET_STATE. Input: none. Output: DWORD.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_get_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_GET_STATE")]
    public static partial uint GetState(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_GET_STATE. Input: none. Output: DWORD.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_get_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_GET_STATE")]
    public static partial IoctlResult<uint> TryGetState(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_IS_ABSENT. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_is_absent">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_PENDING, STATUS_DEVICE_BUSY, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_IS_ABSENT")]
    public static partial void IsAbsent(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_IS_ABSENT. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_is_absent">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_IS_ABSENT")]
    public static partial IoctlResult TryIsAbsent(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_IS_ABSENT. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_is_absent">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_PENDING, STATUS_DEVICE_BUSY, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_IS_ABSENT")]
    public static partial ValueTask IsAbsentAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_SMARTCARD_IS_PRESENT. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_is_present">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_PENDING, STATUS_DEVICE_BUSY, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_IS_PRESENT")]
    public static partial void IsPresent(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_IS_PRESENT. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_is_present">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_IS_PRESENT")]
    public static partial IoctlResult TryIsPresent(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_IS_PRESENT. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_is_present">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_PENDING, STATUS_DEVICE_BUSY, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_IS_PRESENT")]
    public static partial ValueTask IsPresentAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_SMARTCARD_POWER. Input: DWORD. Output: bytes or none, by the power action in the input (DWORD) (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_power">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_MEDIA, STATUS_INVALID_PARAMETER, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_POWER")]
    public static partial int Power(this IoctlDevice device, uint input, Span<byte> output);

    /// <summary>IOCTL_SMARTCARD_POWER. Input: DWORD. Output: bytes or none, by the power action in the input (DWORD) (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_power">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_POWER")]
    public static partial IoctlResult<int> TryPower(this IoctlDevice device, uint input, Span<byte> output);

    /// <summary>IOCTL_SMARTCARD_POWER. Input: DWORD. Output: bytes or none, by the power action in the input (DWORD) (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_power">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_MEDIA, STATUS_INVALID_PARAMETER, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_POWER")]
    public static partial ValueTask<int> PowerAsync(this IoctlDevice device, uint input, Memory<byte> output, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_SMARTCARD_SET_ATTRIBUTE. Input: DWORD and bytes (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_set_attribute">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NOT_SUPPORTED, STATUS_INVALID_PARAMETER, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_SET_ATTRIBUTE")]
    public static partial void SetAttribute(this IoctlDevice device, IoctlInput<uint> input);

    /// <summary>IOCTL_SMARTCARD_SET_ATTRIBUTE. Input: DWORD and bytes (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_set_attribute">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_SET_ATTRIBUTE")]
    public static partial IoctlResult TrySetAttribute(this IoctlDevice device, IoctlInput<uint> input);

    /// <summary>IOCTL_SMARTCARD_SET_PROTOCOL. Input: ULONG. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_set_protocol">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_MEDIA, STATUS_IO_TIMEOUT, STATUS_NOT_SUPPORTED, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_SMARTCARD_SET_PROTOCOL")]
    public static partial uint SetProtocol(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SMARTCARD_SET_PROTOCOL. Input: ULONG. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_set_protocol">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_SET_PROTOCOL")]
    public static partial IoctlResult<uint> TrySetProtocol(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SMARTCARD_SWALLOW. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_swallow">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_MEDIA, STATUS_IO_TIMEOUT, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_SMARTCARD_SWALLOW")]
    public static partial void Swallow(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_SWALLOW. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_swallow">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_SWALLOW")]
    public static partial IoctlResult TrySwallow(this IoctlDevice device);

    /// <summary>IOCTL_SMARTCARD_TRANSMIT. Input: SCARD_IO_REQUEST and bytes (length: buffer length). Output: SCARD_IO_REQUEST and bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_transmit">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_MEDIA, STATUS_IO_TIMEOUT, STATUS_INVALID_DEVICE_STATE, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_TRANSMIT")]
    public static partial IoctlBuffer<SCARD_IO_REQUEST> Transmit(this IoctlDevice device, IoctlInput<SCARD_IO_REQUEST> input);

    /// <summary>IOCTL_SMARTCARD_TRANSMIT. Input: SCARD_IO_REQUEST and bytes (length: buffer length). Output: SCARD_IO_REQUEST and bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_transmit">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SMARTCARD_TRANSMIT")]
    public static partial IoctlResult<IoctlBuffer<SCARD_IO_REQUEST>> TryTransmit(this IoctlDevice device, IoctlInput<SCARD_IO_REQUEST> input);

    /// <summary>IOCTL_SMARTCARD_TRANSMIT. Input: SCARD_IO_REQUEST and bytes (length: buffer length). Output: SCARD_IO_REQUEST and bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winsmcrd/ni-winsmcrd-ioctl_smartcard_transmit">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_MEDIA, STATUS_IO_TIMEOUT, STATUS_INVALID_DEVICE_STATE, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_POWERED_OFF.</exception>
    [Ioctl("IOCTL_SMARTCARD_TRANSMIT")]
    public static partial ValueTask<IoctlBuffer<SCARD_IO_REQUEST>> TransmitAsync(this IoctlDevice device, IoctlInput<SCARD_IO_REQUEST> input, CancellationToken cancellationToken = default);
}
