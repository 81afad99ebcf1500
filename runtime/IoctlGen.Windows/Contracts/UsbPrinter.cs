// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.UsbPrinter;

/// <summary>USB printers.</summary>
[IoctlContract]
public static partial class UsbPrinterCodes
{
    /// <summary>IOCTL_USBPRINT_GET_1284_ID. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_get_1284_id">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_USBPRINT_GET_1284_ID")]
    public static partial int Get1284Id(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_USBPRINT_GET_1284_ID. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_get_1284_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USBPRINT_GET_1284_ID")]
    public static partial IoctlResult<int> TryGet1284Id(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_USBPRINT_GET_INTERFACE_TYPE. Input: none. Output: DWORD.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_get_interface_type">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USBPRINT_GET_INTERFACE_TYPE")]
    public static partial uint GetInterfaceType(this IoctlDevice device);

    /// <summary>IOCTL_USBPRINT_GET_INTERFACE_TYPE. Input: none. Output: DWORD.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_get_interface_type">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USBPRINT_GET_INTERFACE_TYPE")]
    public static partial IoctlResult<uint> TryGetInterfaceType(this IoctlDevice device);

    /// <summary>IOCTL_USBPRINT_GET_LPT_STATUS. Input: none. Output: UCHAR.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_get_lpt_status">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USBPRINT_GET_LPT_STATUS")]
    public static partial byte GetLptStatus(this IoctlDevice device);

    /// <summary>IOCTL_USBPRINT_GET_LPT_STATUS. Input: none. Output: UCHAR.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_get_lpt_status">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USBPRINT_GET_LPT_STATUS")]
    public static partial IoctlResult<byte> TryGetLptStatus(this IoctlDevice device);

    /// <summary>IOCTL_USBPRINT_GET_PROTOCOL. Input: none. Output: DWORD.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_get_protocol">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USBPRINT_GET_PROTOCOL")]
    public static partial uint GetProtocol(this IoctlDevice device);

    /// <summary>IOCTL_USBPRINT_GET_PROTOCOL. Input: none. Output: DWORD.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_get_protocol">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USBPRINT_GET_PROTOCOL")]
    public static partial IoctlResult<uint> TryGetProtocol(this IoctlDevice device);

    /// <summary>IOCTL_USBPRINT_SET_PROTOCOL. Input: DWORD. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_set_protocol">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USBPRINT_SET_PROTOCOL")]
    public static partial void SetProtocol(this IoctlDevice device, uint input);

    /// <summary>IOCTL_USBPRINT_SET_PROTOCOL. Input: DWORD. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_set_protocol">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USBPRINT_SET_PROTOCOL")]
    public static partial IoctlResult TrySetProtocol(this IoctlDevice device, uint input);

    /// <summary>IOCTL_USBPRINT_SOFT_RESET. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_soft_reset">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USBPRINT_SOFT_RESET")]
    public static partial void SoftReset(this IoctlDevice device);

    /// <summary>IOCTL_USBPRINT_SOFT_RESET. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_soft_reset">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USBPRINT_SOFT_RESET")]
    public static partial IoctlResult TrySoftReset(this IoctlDevice device);

    /// <summary>IOCTL_USBPRINT_VENDOR_GET_COMMAND. Input: bytes. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_vendor_get_command">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USBPRINT_VENDOR_GET_COMMAND")]
    public static partial int VendorGetCommand(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_USBPRINT_VENDOR_GET_COMMAND. Input: bytes. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_vendor_get_command">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USBPRINT_VENDOR_GET_COMMAND")]
    public static partial IoctlResult<int> TryVendorGetCommand(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_USBPRINT_VENDOR_SET_COMMAND. Input: bytes (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_vendor_set_command">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USBPRINT_VENDOR_SET_COMMAND")]
    public static partial void VendorSetCommand(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_USBPRINT_VENDOR_SET_COMMAND. Input: bytes (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbprint/ni-usbprint-ioctl_usbprint_vendor_set_command">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USBPRINT_VENDOR_SET_COMMAND")]
    public static partial IoctlResult TryVendorSetCommand(this IoctlDevice device, ReadOnlySpan<byte> input);
}
