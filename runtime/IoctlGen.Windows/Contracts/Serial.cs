// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Serial;

/// <summary>Serial ports.</summary>
[IoctlContract]
public static partial class SerialCodes
{
    /// <summary>IOCTL_SERENUM_GET_PORT_NAME. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serenum_get_port_name">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_BUFFER_TOO_SMALL, STATUS_SUCCESS, STATUS_UNSUCCESSFUL.</exception>
    [Ioctl("IOCTL_SERENUM_GET_PORT_NAME")]
    public static partial string GetPortName(this IoctlDevice device);

    /// <summary>IOCTL_SERENUM_GET_PORT_NAME. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serenum_get_port_name">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERENUM_GET_PORT_NAME")]
    public static partial IoctlResult<string> TryGetPortName(this IoctlDevice device);
    #pragma warning disable IOCTL2015 // an address of the serial driver

    /// <summary>IOCTL_SERENUM_PORT_DESC. Input: SERENUM_PORT_DESC. Output: SERENUM_PORT_DESC.</summary>
    /// <remarks>Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serenum_port_desc">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SERENUM_PORT_DESC")]
    public static partial SERENUM_PORT_DESC PortDesc(this IoctlDevice device, in SERENUM_PORT_DESC input);

    /// <summary>IOCTL_SERENUM_PORT_DESC. Input: SERENUM_PORT_DESC. Output: SERENUM_PORT_DESC.</summary>
    /// <remarks>Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serenum_port_desc">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERENUM_PORT_DESC")]
    public static partial IoctlResult<SERENUM_PORT_DESC> TryPortDesc(this IoctlDevice device, in SERENUM_PORT_DESC input);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_SERIAL_APPLY_DEFAULT_CONFIGURATION. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_apply_default_configuration">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_NOT_IMPLEMENTED.</exception>
    [Ioctl("IOCTL_SERIAL_APPLY_DEFAULT_CONFIGURATION")]
    public static partial void ApplyDefaultConfiguration(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_APPLY_DEFAULT_CONFIGURATION. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_apply_default_configuration">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_APPLY_DEFAULT_CONFIGURATION")]
    public static partial IoctlResult TryApplyDefaultConfiguration(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_CLEAR_STATS. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_clear_stats">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_CLEAR_STATS")]
    public static partial void ClearStats(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_CLEAR_STATS. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_clear_stats">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_CLEAR_STATS")]
    public static partial IoctlResult TryClearStats(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_CLR_DTR. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_clr_dtr">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_CLR_DTR")]
    public static partial void ClrDtr(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_CLR_DTR. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_clr_dtr">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_CLR_DTR")]
    public static partial IoctlResult TryClrDtr(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_CLR_RTS. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_clr_rts">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_CLR_RTS")]
    public static partial void ClrRts(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_CLR_RTS. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_clr_rts">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_CLR_RTS")]
    public static partial IoctlResult TryClrRts(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_CONFIG_SIZE. Input: none. Output: ULONG.</summary>
    /// <remarks>Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_config_size">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_CONFIG_SIZE")]
    public static partial uint ConfigSize(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_CONFIG_SIZE. Input: none. Output: ULONG.</summary>
    /// <remarks>Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_config_size">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_CONFIG_SIZE")]
    public static partial IoctlResult<uint> TryConfigSize(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_BAUD_RATE. Input: none. Output: SERIAL_BAUD_RATE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_baud_rate">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_BAUD_RATE")]
    public static partial SERIAL_BAUD_RATE GetBaudRate(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_BAUD_RATE. Input: none. Output: SERIAL_BAUD_RATE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_baud_rate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_BAUD_RATE")]
    public static partial IoctlResult<SERIAL_BAUD_RATE> TryGetBaudRate(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_CHARS. Input: none. Output: SERIAL_CHARS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_chars">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_CHARS")]
    public static partial SERIAL_CHARS GetChars(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_CHARS. Input: none. Output: SERIAL_CHARS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_chars">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_CHARS")]
    public static partial IoctlResult<SERIAL_CHARS> TryGetChars(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_COMMSTATUS. Input: none. Output: SERIAL_STATUS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_commstatus">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_COMMSTATUS")]
    public static partial SERIAL_STATUS GetCommstatus(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_COMMSTATUS. Input: none. Output: SERIAL_STATUS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_commstatus">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_COMMSTATUS")]
    public static partial IoctlResult<SERIAL_STATUS> TryGetCommstatus(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_DTRRTS. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_dtrrts">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_DTRRTS")]
    public static partial uint GetDtrrts(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_DTRRTS. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_dtrrts">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_DTRRTS")]
    public static partial IoctlResult<uint> TryGetDtrrts(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_HANDFLOW. Input: none. Output: SERIAL_HANDFLOW.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_handflow">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_HANDFLOW")]
    public static partial SERIAL_HANDFLOW GetHandflow(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_HANDFLOW. Input: none. Output: SERIAL_HANDFLOW.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_handflow">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_HANDFLOW")]
    public static partial IoctlResult<SERIAL_HANDFLOW> TryGetHandflow(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_LINE_CONTROL. Input: none. Output: SERIAL_LINE_CONTROL.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_line_control">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_LINE_CONTROL")]
    public static partial SERIAL_LINE_CONTROL GetLineControl(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_LINE_CONTROL. Input: none. Output: SERIAL_LINE_CONTROL.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_line_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_LINE_CONTROL")]
    public static partial IoctlResult<SERIAL_LINE_CONTROL> TryGetLineControl(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_MODEMSTATUS. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_modemstatus">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_MODEMSTATUS")]
    public static partial uint GetModemstatus(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_MODEMSTATUS. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_modemstatus">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_MODEMSTATUS")]
    public static partial IoctlResult<uint> TryGetModemstatus(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_MODEM_CONTROL. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_modem_control">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_MODEM_CONTROL")]
    public static partial uint GetModemControl(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_MODEM_CONTROL. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_modem_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_MODEM_CONTROL")]
    public static partial IoctlResult<uint> TryGetModemControl(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_PROPERTIES. Input: none. Output: SERIAL_COMMPROP.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_properties">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_PROPERTIES")]
    public static partial IoctlBuffer<SERIAL_COMMPROP> GetProperties(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_PROPERTIES. Input: none. Output: SERIAL_COMMPROP.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_properties">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_PROPERTIES")]
    public static partial IoctlResult<IoctlBuffer<SERIAL_COMMPROP>> TryGetProperties(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_STATS. Input: none. Output: SERIALPERF_STATS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_stats">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SERIAL_GET_STATS")]
    public static partial SERIALPERF_STATS GetStats(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_STATS. Input: none. Output: SERIALPERF_STATS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_stats">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_STATS")]
    public static partial IoctlResult<SERIALPERF_STATS> TryGetStats(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_TIMEOUTS. Input: none. Output: SERIAL_TIMEOUTS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_timeouts">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_TIMEOUTS")]
    public static partial SERIAL_TIMEOUTS GetTimeouts(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_TIMEOUTS. Input: none. Output: SERIAL_TIMEOUTS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_timeouts">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_TIMEOUTS")]
    public static partial IoctlResult<SERIAL_TIMEOUTS> TryGetTimeouts(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_WAIT_MASK. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_wait_mask">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_GET_WAIT_MASK")]
    public static partial uint GetWaitMask(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_GET_WAIT_MASK. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_get_wait_mask">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_GET_WAIT_MASK")]
    public static partial IoctlResult<uint> TryGetWaitMask(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_IMMEDIATE_CHAR. Input: UCHAR. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_immediate_char">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_IMMEDIATE_CHAR")]
    public static partial void ImmediateChar(this IoctlDevice device, byte input);

    /// <summary>IOCTL_SERIAL_IMMEDIATE_CHAR. Input: UCHAR. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_immediate_char">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_IMMEDIATE_CHAR")]
    public static partial IoctlResult TryImmediateChar(this IoctlDevice device, byte input);

    /// <summary>IOCTL_SERIAL_LSRMST_INSERT, for a device. Input: UCHAR. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_lsrmst_insert">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_LSRMST_INSERT")]
    public static partial void LsrmstInsert(this IoctlDevice device, byte input);

    /// <summary>IOCTL_SERIAL_LSRMST_INSERT, for a device. Input: UCHAR. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_lsrmst_insert">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_LSRMST_INSERT")]
    public static partial IoctlResult TryLsrmstInsert(this IoctlDevice device, byte input);

    /// <summary>IOCTL_SERIAL_PURGE. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_purge">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_SERIAL_PURGE")]
    public static partial void Purge(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SERIAL_PURGE. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_purge">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_PURGE")]
    public static partial IoctlResult TryPurge(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SERIAL_RESET_DEVICE. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_reset_device">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_RESET_DEVICE")]
    public static partial void ResetDevice(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_RESET_DEVICE. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_reset_device">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_RESET_DEVICE")]
    public static partial IoctlResult TryResetDevice(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_BAUD_RATE. Input: SERIAL_BAUD_RATE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_baud_rate">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_SET_BAUD_RATE")]
    public static partial void SetBaudRate(this IoctlDevice device, in SERIAL_BAUD_RATE input);

    /// <summary>IOCTL_SERIAL_SET_BAUD_RATE. Input: SERIAL_BAUD_RATE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_baud_rate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_BAUD_RATE")]
    public static partial IoctlResult TrySetBaudRate(this IoctlDevice device, in SERIAL_BAUD_RATE input);

    /// <summary>IOCTL_SERIAL_SET_BREAK_OFF. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_break_off">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_SET_BREAK_OFF")]
    public static partial void SetBreakOff(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_BREAK_OFF. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_break_off">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_BREAK_OFF")]
    public static partial IoctlResult TrySetBreakOff(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_BREAK_ON. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_break_on">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_SET_BREAK_ON")]
    public static partial void SetBreakOn(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_BREAK_ON. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_break_on">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_BREAK_ON")]
    public static partial IoctlResult TrySetBreakOn(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_CHARS. Input: SERIAL_CHARS. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_chars">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_SET_CHARS")]
    public static partial void SetChars(this IoctlDevice device, in SERIAL_CHARS input);

    /// <summary>IOCTL_SERIAL_SET_CHARS. Input: SERIAL_CHARS. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_chars">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_CHARS")]
    public static partial IoctlResult TrySetChars(this IoctlDevice device, in SERIAL_CHARS input);

    /// <summary>IOCTL_SERIAL_SET_DTR. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_dtr">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_SET_DTR")]
    public static partial void SetDtr(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_DTR. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_dtr">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_DTR")]
    public static partial IoctlResult TrySetDtr(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_FIFO_CONTROL. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_fifo_control">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_SET_FIFO_CONTROL")]
    public static partial void SetFifoControl(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SERIAL_SET_FIFO_CONTROL. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_fifo_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_FIFO_CONTROL")]
    public static partial IoctlResult TrySetFifoControl(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SERIAL_SET_HANDFLOW. Input: SERIAL_HANDFLOW. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_handflow">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_SET_HANDFLOW")]
    public static partial void SetHandflow(this IoctlDevice device, in SERIAL_HANDFLOW input);

    /// <summary>IOCTL_SERIAL_SET_HANDFLOW. Input: SERIAL_HANDFLOW. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_handflow">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_HANDFLOW")]
    public static partial IoctlResult TrySetHandflow(this IoctlDevice device, in SERIAL_HANDFLOW input);

    /// <summary>IOCTL_SERIAL_SET_LINE_CONTROL. Input: SERIAL_LINE_CONTROL. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_line_control">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_SET_LINE_CONTROL")]
    public static partial void SetLineControl(this IoctlDevice device, in SERIAL_LINE_CONTROL input);

    /// <summary>IOCTL_SERIAL_SET_LINE_CONTROL. Input: SERIAL_LINE_CONTROL. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_line_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_LINE_CONTROL")]
    public static partial IoctlResult TrySetLineControl(this IoctlDevice device, in SERIAL_LINE_CONTROL input);

    /// <summary>IOCTL_SERIAL_SET_MODEM_CONTROL. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_modem_control">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_SET_MODEM_CONTROL")]
    public static partial void SetModemControl(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SERIAL_SET_MODEM_CONTROL. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_modem_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_MODEM_CONTROL")]
    public static partial IoctlResult TrySetModemControl(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SERIAL_SET_QUEUE_SIZE. Input: SERIAL_QUEUE_SIZE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_queue_size">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_SET_QUEUE_SIZE")]
    public static partial void SetQueueSize(this IoctlDevice device, in SERIAL_QUEUE_SIZE input);

    /// <summary>IOCTL_SERIAL_SET_QUEUE_SIZE. Input: SERIAL_QUEUE_SIZE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_queue_size">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_QUEUE_SIZE")]
    public static partial IoctlResult TrySetQueueSize(this IoctlDevice device, in SERIAL_QUEUE_SIZE input);

    /// <summary>IOCTL_SERIAL_SET_RTS. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_rts">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_SET_RTS")]
    public static partial void SetRts(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_RTS. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_rts">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_RTS")]
    public static partial IoctlResult TrySetRts(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_TIMEOUTS. Input: SERIAL_TIMEOUTS. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_timeouts">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_SET_TIMEOUTS")]
    public static partial void SetTimeouts(this IoctlDevice device, in SERIAL_TIMEOUTS input);

    /// <summary>IOCTL_SERIAL_SET_TIMEOUTS. Input: SERIAL_TIMEOUTS. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_timeouts">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_TIMEOUTS")]
    public static partial IoctlResult TrySetTimeouts(this IoctlDevice device, in SERIAL_TIMEOUTS input);

    /// <summary>IOCTL_SERIAL_SET_WAIT_MASK. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_wait_mask">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SERIAL_SET_WAIT_MASK")]
    public static partial void SetWaitMask(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SERIAL_SET_WAIT_MASK. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_wait_mask">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_WAIT_MASK")]
    public static partial IoctlResult TrySetWaitMask(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SERIAL_SET_XOFF. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_xoff">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_SET_XOFF")]
    public static partial void SetXoff(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_XOFF. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_xoff">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_XOFF")]
    public static partial IoctlResult TrySetXoff(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_XON. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_xon">Documentation</see></remarks>
    [Ioctl("IOCTL_SERIAL_SET_XON")]
    public static partial void SetXon(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_SET_XON. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_set_xon">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_SET_XON")]
    public static partial IoctlResult TrySetXon(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_WAIT_ON_MASK. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_wait_on_mask">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER, STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SERIAL_WAIT_ON_MASK")]
    public static partial uint WaitOnMask(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_WAIT_ON_MASK. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_wait_on_mask">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_WAIT_ON_MASK")]
    public static partial IoctlResult<uint> TryWaitOnMask(this IoctlDevice device);

    /// <summary>IOCTL_SERIAL_WAIT_ON_MASK. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_wait_on_mask">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER, STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SERIAL_WAIT_ON_MASK")]
    public static partial ValueTask<uint> WaitOnMaskAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_SERIAL_XOFF_COUNTER. Input: SERIAL_XOFF_COUNTER. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_xoff_counter">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_PARAMETER, STATUS_SERIAL_COUNTER_TIMEOUT, STATUS_SERIAL_MORE_WRITES.</exception>
    [Ioctl("IOCTL_SERIAL_XOFF_COUNTER")]
    public static partial void XoffCounter(this IoctlDevice device, in SERIAL_XOFF_COUNTER input);

    /// <summary>IOCTL_SERIAL_XOFF_COUNTER. Input: SERIAL_XOFF_COUNTER. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddser/ni-ntddser-ioctl_serial_xoff_counter">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SERIAL_XOFF_COUNTER")]
    public static partial IoctlResult TryXoffCounter(this IoctlDevice device, in SERIAL_XOFF_COUNTER input);
}
