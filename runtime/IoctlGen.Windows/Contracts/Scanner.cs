// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Scanner;

#pragma warning disable IOCTL1011 // The headers have one code under two names.

/// <summary>Scanners and cameras behind USB and SCSI.</summary>
[IoctlContract]
public static partial class ScannerCodes
{
    /// <summary>IOCTL_ABORT_PIPE. Input: PIPE_TYPE. Output: none.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_abort_pipe">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_ABORT_PIPE")]
    public static partial void AbortPipe(this IoctlDevice device, in PIPE_TYPE input);

    /// <summary>IOCTL_ABORT_PIPE. Input: PIPE_TYPE. Output: none.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_abort_pipe">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ABORT_PIPE")]
    public static partial IoctlResult TryAbortPipe(this IoctlDevice device, in PIPE_TYPE input);

    /// <summary>IOCTL_CANCEL_IO. Input: PIPE_TYPE. Output: none.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_cancel_io">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_CANCEL_IO")]
    public static partial void CancelIo(this IoctlDevice device, in PIPE_TYPE input);

    /// <summary>IOCTL_CANCEL_IO. Input: PIPE_TYPE. Output: none.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_cancel_io">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CANCEL_IO")]
    public static partial IoctlResult TryCancelIo(this IoctlDevice device, in PIPE_TYPE input);

    /// <summary>IOCTL_GET_CHANNEL_ALIGN_RQST. Input: none. Output: CHANNEL_INFO.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_channel_align_rqst">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GET_CHANNEL_ALIGN_RQST")]
    public static partial CHANNEL_INFO GetChannelAlignRqst(this IoctlDevice device);

    /// <summary>IOCTL_GET_CHANNEL_ALIGN_RQST. Input: none. Output: CHANNEL_INFO.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_channel_align_rqst">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_CHANNEL_ALIGN_RQST")]
    public static partial IoctlResult<CHANNEL_INFO> TryGetChannelAlignRqst(this IoctlDevice device);

    /// <summary>IOCTL_GET_DEVICE_DESCRIPTOR. Input: DEVICE_DESCRIPTOR. Output: DEVICE_DESCRIPTOR.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_device_descriptor">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GET_DEVICE_DESCRIPTOR")]
    public static partial DEVICE_DESCRIPTOR GetDeviceDescriptor(this IoctlDevice device, in DEVICE_DESCRIPTOR input);

    /// <summary>IOCTL_GET_DEVICE_DESCRIPTOR. Input: DEVICE_DESCRIPTOR. Output: DEVICE_DESCRIPTOR.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_device_descriptor">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_DEVICE_DESCRIPTOR")]
    public static partial IoctlResult<DEVICE_DESCRIPTOR> TryGetDeviceDescriptor(this IoctlDevice device, in DEVICE_DESCRIPTOR input);

    /// <summary>IOCTL_GET_PIPE_CONFIGURATION. Input: none. Output: USBSCAN_PIPE_CONFIGURATION.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_pipe_configuration">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GET_PIPE_CONFIGURATION")]
    public static partial USBSCAN_PIPE_CONFIGURATION GetPipeConfiguration(this IoctlDevice device);

    /// <summary>IOCTL_GET_PIPE_CONFIGURATION. Input: none. Output: USBSCAN_PIPE_CONFIGURATION.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_pipe_configuration">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_PIPE_CONFIGURATION")]
    public static partial IoctlResult<USBSCAN_PIPE_CONFIGURATION> TryGetPipeConfiguration(this IoctlDevice device);

    /// <summary>IOCTL_GET_USB_DESCRIPTOR. Input: USBSCAN_GET_DESCRIPTOR. Output: USB_DEVICE_DESCRIPTOR or USB_STRING_DESCRIPTOR and UTF-16 text or USB_CONFIGURATION_DESCRIPTOR and more, by USBSCAN_GET_DESCRIPTOR.DescriptorType (length: USB_STRING_DESCRIPTOR.bLength, USB_CONFIGURATION_DESCRIPTOR.wTotalLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_usb_descriptor">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GET_USB_DESCRIPTOR")]
    public static partial IoctlBuffer GetUsbDescriptor(this IoctlDevice device, in USBSCAN_GET_DESCRIPTOR input);

    /// <summary>IOCTL_GET_USB_DESCRIPTOR. Input: USBSCAN_GET_DESCRIPTOR. Output: USB_DEVICE_DESCRIPTOR or USB_STRING_DESCRIPTOR and UTF-16 text or USB_CONFIGURATION_DESCRIPTOR and more, by USBSCAN_GET_DESCRIPTOR.DescriptorType (length: USB_STRING_DESCRIPTOR.bLength, USB_CONFIGURATION_DESCRIPTOR.wTotalLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_usb_descriptor">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_USB_DESCRIPTOR")]
    public static partial IoctlResult<IoctlBuffer> TryGetUsbDescriptor(this IoctlDevice device, in USBSCAN_GET_DESCRIPTOR input);

    /// <summary>IOCTL_GET_VERSION. Input: none. Output: DRV_VERSION.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_version">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GET_VERSION")]
    public static partial DRV_VERSION GetVersion(this IoctlDevice device);

    /// <summary>IOCTL_GET_VERSION. Input: none. Output: DRV_VERSION.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_get_version">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_VERSION")]
    public static partial IoctlResult<DRV_VERSION> TryGetVersion(this IoctlDevice device);

    /// <summary>IOCTL_READ_REGISTERS. Input: IO_BLOCK. Output: bytes (length: IO_BLOCK.uLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_read_registers">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_READ_REGISTERS")]
    public static partial int ReadRegisters(this IoctlDevice device, in IO_BLOCK input, [IoctlField(nameof(IO_BLOCK.pbyData), Length = nameof(IO_BLOCK.uLength))] Span<byte> data, Span<byte> output);

    /// <summary>IOCTL_READ_REGISTERS. Input: IO_BLOCK. Output: bytes (length: IO_BLOCK.uLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_read_registers">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_READ_REGISTERS")]
    public static partial IoctlResult<int> TryReadRegisters(this IoctlDevice device, in IO_BLOCK input, [IoctlField(nameof(IO_BLOCK.pbyData), Length = nameof(IO_BLOCK.uLength))] Span<byte> data, Span<byte> output);

    /// <summary>IOCTL_RESET_PIPE. Input: PIPE_TYPE. Output: none.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_reset_pipe">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_RESET_PIPE")]
    public static partial void ResetPipe(this IoctlDevice device, in PIPE_TYPE input);

    /// <summary>IOCTL_RESET_PIPE. Input: PIPE_TYPE. Output: none.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_reset_pipe">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_RESET_PIPE")]
    public static partial IoctlResult TryResetPipe(this IoctlDevice device, in PIPE_TYPE input);

    /// <summary>IOCTL_SCSISCAN_CMD. Input: SCSISCAN_CMD. Output: bytes (length: SCSISCAN_CMD.TransferLength).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_cmd">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SCSISCAN_CMD")]
    public static partial int Cmd(this IoctlDevice device, in SCSISCAN_CMD input, [IoctlField(nameof(SCSISCAN_CMD.pSrbStatus))] Span<byte> srbStatus, [IoctlField(nameof(SCSISCAN_CMD.pSenseBuffer), Length = nameof(SCSISCAN_CMD.SenseLength))] Span<byte> sense, Span<byte> output);

    /// <summary>IOCTL_SCSISCAN_CMD. Input: SCSISCAN_CMD. Output: bytes (length: SCSISCAN_CMD.TransferLength).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_cmd">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSISCAN_CMD")]
    public static partial IoctlResult<int> TryCmd(this IoctlDevice device, in SCSISCAN_CMD input, [IoctlField(nameof(SCSISCAN_CMD.pSrbStatus))] Span<byte> srbStatus, [IoctlField(nameof(SCSISCAN_CMD.pSenseBuffer), Length = nameof(SCSISCAN_CMD.SenseLength))] Span<byte> sense, Span<byte> output);

    /// <summary>IOCTL_SCSISCAN_GET_INFO. Input: none. Output: SCSISCAN_INFO.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_get_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SCSISCAN_GET_INFO")]
    public static partial SCSISCAN_INFO GetInfo(this IoctlDevice device);

    /// <summary>IOCTL_SCSISCAN_GET_INFO. Input: none. Output: SCSISCAN_INFO.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_get_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSISCAN_GET_INFO")]
    public static partial IoctlResult<SCSISCAN_INFO> TryGetInfo(this IoctlDevice device);

    /// <summary>IOCTL_SCSISCAN_LOCKDEVICE. Input: none. Output: none.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_lockdevice">Documentation</see></remarks>
    [Ioctl("IOCTL_SCSISCAN_LOCKDEVICE")]
    public static partial void Lockdevice(this IoctlDevice device);

    /// <summary>IOCTL_SCSISCAN_LOCKDEVICE. Input: none. Output: none.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_lockdevice">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSISCAN_LOCKDEVICE")]
    public static partial IoctlResult TryLockdevice(this IoctlDevice device);

    /// <summary>IOCTL_SCSISCAN_SET_TIMEOUT. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_set_timeout">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SCSISCAN_SET_TIMEOUT")]
    public static partial void ScsiSetTimeout(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SCSISCAN_SET_TIMEOUT. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_set_timeout">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSISCAN_SET_TIMEOUT")]
    public static partial IoctlResult TryScsiSetTimeout(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SCSISCAN_UNLOCKDEVICE. Input: none. Output: none.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_unlockdevice">Documentation</see></remarks>
    [Ioctl("IOCTL_SCSISCAN_UNLOCKDEVICE")]
    public static partial void Unlockdevice(this IoctlDevice device);

    /// <summary>IOCTL_SCSISCAN_UNLOCKDEVICE. Input: none. Output: none.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/scsiscan/ni-scsiscan-ioctl_scsiscan_unlockdevice">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSISCAN_UNLOCKDEVICE")]
    public static partial IoctlResult TryUnlockdevice(this IoctlDevice device);

    /// <summary>IOCTL_SEND_USB_REQUEST. Input: IO_BLOCK_EX. Output: bytes or none, by IO_BLOCK_EX.uLength (length: IO_BLOCK_EX.uLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_send_usb_request">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SEND_USB_REQUEST")]
    public static partial int SendUsbRequest(this IoctlDevice device, in IO_BLOCK_EX input, [IoctlField(nameof(IO_BLOCK_EX.pbyData), Length = nameof(IO_BLOCK_EX.uLength))] Span<byte> data, Span<byte> output);

    /// <summary>IOCTL_SEND_USB_REQUEST. Input: IO_BLOCK_EX. Output: bytes or none, by IO_BLOCK_EX.uLength (length: IO_BLOCK_EX.uLength).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_send_usb_request">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SEND_USB_REQUEST")]
    public static partial IoctlResult<int> TrySendUsbRequest(this IoctlDevice device, in IO_BLOCK_EX input, [IoctlField(nameof(IO_BLOCK_EX.pbyData), Length = nameof(IO_BLOCK_EX.uLength))] Span<byte> data, Span<byte> output);

    /// <summary>IOCTL_SET_TIMEOUT. Input: USBSCAN_TIMEOUT. Output: none.</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_set_timeout">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SET_TIMEOUT")]
    public static partial void SetTimeout(this IoctlDevice device, in USBSCAN_TIMEOUT input);

    /// <summary>IOCTL_SET_TIMEOUT. Input: USBSCAN_TIMEOUT. Output: none.</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_set_timeout">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SET_TIMEOUT")]
    public static partial IoctlResult TrySetTimeout(this IoctlDevice device, in USBSCAN_TIMEOUT input);

    /// <summary>IOCTL_WAIT_ON_DEVICE_EVENT. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_wait_on_device_event">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_WAIT_ON_DEVICE_EVENT")]
    public static partial int WaitOnDeviceEvent(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_WAIT_ON_DEVICE_EVENT. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_wait_on_device_event">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_WAIT_ON_DEVICE_EVENT")]
    public static partial IoctlResult<int> TryWaitOnDeviceEvent(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_WAIT_ON_DEVICE_EVENT. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_wait_on_device_event">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_WAIT_ON_DEVICE_EVENT")]
    public static partial ValueTask<int> WaitOnDeviceEventAsync(this IoctlDevice device, Memory<byte> output, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_WRITE_REGISTERS. Input: IO_BLOCK. Output: none.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_write_registers">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_WRITE_REGISTERS")]
    public static partial void WriteRegisters(this IoctlDevice device, in IO_BLOCK input, [IoctlField(nameof(IO_BLOCK.pbyData), Length = nameof(IO_BLOCK.uLength))] Span<byte> data);

    /// <summary>IOCTL_WRITE_REGISTERS. Input: IO_BLOCK. Output: none.</summary>
    /// <remarks>From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbscan/ni-usbscan-ioctl_write_registers">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_WRITE_REGISTERS")]
    public static partial IoctlResult TryWriteRegisters(this IoctlDevice device, in IO_BLOCK input, [IoctlField(nameof(IO_BLOCK.pbyData), Length = nameof(IO_BLOCK.uLength))] Span<byte> data);
}
