// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Hid;

/// <summary>Human interface devices.</summary>
[IoctlContract]
public static partial class HidCodes
{
    /// <summary>IOCTL_GET_NUM_DEVICE_INPUT_BUFFERS. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_get_num_device_input_buffers">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GET_NUM_DEVICE_INPUT_BUFFERS")]
    public static partial uint GetNumDeviceInputBuffers(this IoctlDevice device);

    /// <summary>IOCTL_GET_NUM_DEVICE_INPUT_BUFFERS. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_get_num_device_input_buffers">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_NUM_DEVICE_INPUT_BUFFERS")]
    public static partial IoctlResult<uint> TryGetNumDeviceInputBuffers(this IoctlDevice device);

    /// <summary>IOCTL_GET_PHYSICAL_DESCRIPTOR. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_get_physical_descriptor">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GET_PHYSICAL_DESCRIPTOR")]
    public static partial int GetPhysicalDescriptor(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_GET_PHYSICAL_DESCRIPTOR. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_get_physical_descriptor">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_PHYSICAL_DESCRIPTOR")]
    public static partial IoctlResult<int> TryGetPhysicalDescriptor(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_ACTIVATE_DEVICE. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_activate_device">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_ACTIVATE_DEVICE")]
    public static partial void ActivateDevice(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_ACTIVATE_DEVICE. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_activate_device">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_ACTIVATE_DEVICE")]
    public static partial IoctlResult TryActivateDevice(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_DEACTIVATE_DEVICE. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_deactivate_device">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_DEACTIVATE_DEVICE")]
    public static partial void DeactivateDevice(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_DEACTIVATE_DEVICE. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_deactivate_device">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_DEACTIVATE_DEVICE")]
    public static partial IoctlResult TryDeactivateDevice(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_DEVICERESET_NOTIFICATION. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_devicereset_notification">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_DEVICERESET_NOTIFICATION")]
    public static partial void DeviceresetNotification(this IoctlDevice device);

    /// <summary>IOCTL_HID_DEVICERESET_NOTIFICATION. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_devicereset_notification">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_DEVICERESET_NOTIFICATION")]
    public static partial IoctlResult TryDeviceresetNotification(this IoctlDevice device);

    /// <summary>IOCTL_HID_DISABLE_SECURE_READ. Input: none. Output: none.</summary>
    /// <remarks>Privileges: SeTcbPrivilege. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_disable_secure_read">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_PRIVILEGE_NOT_HELD.</exception>
    [Ioctl("IOCTL_HID_DISABLE_SECURE_READ")]
    public static partial void DisableSecureRead(this IoctlDevice device);

    /// <summary>IOCTL_HID_DISABLE_SECURE_READ. Input: none. Output: none.</summary>
    /// <remarks>Privileges: SeTcbPrivilege. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_disable_secure_read">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_DISABLE_SECURE_READ")]
    public static partial IoctlResult TryDisableSecureRead(this IoctlDevice device);

    /// <summary>IOCTL_HID_ENABLE_SECURE_READ. Input: none. Output: none.</summary>
    /// <remarks>Privileges: SeTcbPrivilege. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_enable_secure_read">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_PRIVILEGE_NOT_HELD.</exception>
    [Ioctl("IOCTL_HID_ENABLE_SECURE_READ")]
    public static partial void EnableSecureRead(this IoctlDevice device);

    /// <summary>IOCTL_HID_ENABLE_SECURE_READ. Input: none. Output: none.</summary>
    /// <remarks>Privileges: SeTcbPrivilege. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_enable_secure_read">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_ENABLE_SECURE_READ")]
    public static partial IoctlResult TryEnableSecureRead(this IoctlDevice device);

    /// <summary>IOCTL_HID_ENABLE_WAKE_ON_SX. Input: BOOLEAN. Output: BOOLEAN.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_enable_wake_on_sx">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_ENABLE_WAKE_ON_SX")]
    public static partial Boolean8 EnableWakeOnSx(this IoctlDevice device, Boolean8 input);

    /// <summary>IOCTL_HID_ENABLE_WAKE_ON_SX. Input: BOOLEAN. Output: BOOLEAN.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_enable_wake_on_sx">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_ENABLE_WAKE_ON_SX")]
    public static partial IoctlResult<Boolean8> TryEnableWakeOnSx(this IoctlDevice device, Boolean8 input);

    /// <summary>IOCTL_HID_FLUSH_QUEUE. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_flush_queue">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_FLUSH_QUEUE")]
    public static partial void FlushQueue(this IoctlDevice device);

    /// <summary>IOCTL_HID_FLUSH_QUEUE. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_flush_queue">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_FLUSH_QUEUE")]
    public static partial IoctlResult TryFlushQueue(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_COLLECTION_INFORMATION. Input: none. Output: HID_COLLECTION_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_collection_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_COLLECTION_INFORMATION")]
    public static partial HID_COLLECTION_INFORMATION GetCollectionInformation(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_COLLECTION_INFORMATION. Input: none. Output: HID_COLLECTION_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_collection_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_COLLECTION_INFORMATION")]
    public static partial IoctlResult<HID_COLLECTION_INFORMATION> TryGetCollectionInformation(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_DRIVER_CONFIG. Input: none. Output: HID_DRIVER_CONFIG.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_driver_config">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_DRIVER_CONFIG")]
    public static partial HID_DRIVER_CONFIG GetDriverConfig(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_DRIVER_CONFIG. Input: none. Output: HID_DRIVER_CONFIG.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_driver_config">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_DRIVER_CONFIG")]
    public static partial IoctlResult<HID_DRIVER_CONFIG> TryGetDriverConfig(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_FEATURE. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_feature">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_FEATURE")]
    public static partial int GetFeature(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_FEATURE. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_feature">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_FEATURE")]
    public static partial IoctlResult<int> TryGetFeature(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_HARDWARE_ID. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_hardware_id">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_HARDWARE_ID")]
    public static partial int GetHardwareId(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_HARDWARE_ID. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_hardware_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_HARDWARE_ID")]
    public static partial IoctlResult<int> TryGetHardwareId(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_INDEXED_STRING. Input: ULONG. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_indexed_string">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_INDEXED_STRING")]
    public static partial string GetIndexedString(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_GET_INDEXED_STRING. Input: ULONG. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_indexed_string">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_INDEXED_STRING")]
    public static partial IoctlResult<string> TryGetIndexedString(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_GET_INPUT_REPORT. Input: none. Output: bytes.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_input_report">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_INPUT_REPORT")]
    public static partial int GetInputReport(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_INPUT_REPORT. Input: none. Output: bytes.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_input_report">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_INPUT_REPORT")]
    public static partial IoctlResult<int> TryGetInputReport(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_MANUFACTURER_STRING. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_manufacturer_string">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_MANUFACTURER_STRING")]
    public static partial string GetManufacturerString(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_MANUFACTURER_STRING. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_manufacturer_string">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_MANUFACTURER_STRING")]
    public static partial IoctlResult<string> TryGetManufacturerString(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_MS_GENRE_DESCRIPTOR. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_ms_genre_descriptor">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_MS_GENRE_DESCRIPTOR")]
    public static partial int GetMsGenreDescriptor(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_MS_GENRE_DESCRIPTOR. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_ms_genre_descriptor">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_MS_GENRE_DESCRIPTOR")]
    public static partial IoctlResult<int> TryGetMsGenreDescriptor(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_POLL_FREQUENCY_MSEC. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_poll_frequency_msec">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_POLL_FREQUENCY_MSEC")]
    public static partial uint GetPollFrequencyMsec(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_POLL_FREQUENCY_MSEC. Input: none. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_poll_frequency_msec">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_POLL_FREQUENCY_MSEC")]
    public static partial IoctlResult<uint> TryGetPollFrequencyMsec(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_PRODUCT_STRING. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_product_string">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_PRODUCT_STRING")]
    public static partial string GetProductString(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_PRODUCT_STRING. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_product_string">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_PRODUCT_STRING")]
    public static partial IoctlResult<string> TryGetProductString(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_REPORT_DESCRIPTOR. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_get_report_descriptor">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_REPORT_DESCRIPTOR")]
    public static partial int GetReportDescriptor(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_REPORT_DESCRIPTOR. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_get_report_descriptor">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_REPORT_DESCRIPTOR")]
    public static partial IoctlResult<int> TryGetReportDescriptor(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_GET_SERIALNUMBER_STRING. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_serialnumber_string">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_SERIALNUMBER_STRING")]
    public static partial string GetSerialnumberString(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_SERIALNUMBER_STRING. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_get_serialnumber_string">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_SERIALNUMBER_STRING")]
    public static partial IoctlResult<string> TryGetSerialnumberString(this IoctlDevice device);

    /// <summary>IOCTL_HID_GET_STRING. Input: ULONG. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_get_string">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_GET_STRING")]
    public static partial string GetString(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_GET_STRING. Input: ULONG. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_get_string">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_GET_STRING")]
    public static partial IoctlResult<string> TryGetString(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_READ_REPORT. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_read_report">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_READ_REPORT")]
    public static partial int ReadReport(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_READ_REPORT. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_read_report">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_READ_REPORT")]
    public static partial IoctlResult<int> TryReadReport(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_HID_READ_REPORT. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_hid_read_report">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_READ_REPORT")]
    public static partial ValueTask<int> ReadReportAsync(this IoctlDevice device, Memory<byte> output, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_HID_SET_FEATURE. Input: bytes (length: buffer length). Second buffer: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_set_feature">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_SET_FEATURE")]
    public static partial void SetFeature(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_HID_SET_FEATURE. Input: bytes (length: buffer length). Second buffer: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_set_feature">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_SET_FEATURE")]
    public static partial IoctlResult TrySetFeature(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_HID_SET_OUTPUT_REPORT. Input: bytes (length: buffer length). Second buffer: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_set_output_report">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_SET_OUTPUT_REPORT")]
    public static partial void SetOutputReport(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_HID_SET_OUTPUT_REPORT. Input: bytes (length: buffer length). Second buffer: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_set_output_report">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_SET_OUTPUT_REPORT")]
    public static partial IoctlResult TrySetOutputReport(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_HID_SET_POLL_FREQUENCY_MSEC. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_set_poll_frequency_msec">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_HID_SET_POLL_FREQUENCY_MSEC")]
    public static partial void SetPollFrequencyMsec(this IoctlDevice device, uint input);

    /// <summary>IOCTL_HID_SET_POLL_FREQUENCY_MSEC. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_hid_set_poll_frequency_msec">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_HID_SET_POLL_FREQUENCY_MSEC")]
    public static partial IoctlResult TrySetPollFrequencyMsec(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SET_NUM_DEVICE_INPUT_BUFFERS. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_set_num_device_input_buffers">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SET_NUM_DEVICE_INPUT_BUFFERS")]
    public static partial void SetNumDeviceInputBuffers(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SET_NUM_DEVICE_INPUT_BUFFERS. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidclass/ni-hidclass-ioctl_set_num_device_input_buffers">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SET_NUM_DEVICE_INPUT_BUFFERS")]
    public static partial IoctlResult TrySetNumDeviceInputBuffers(this IoctlDevice device, uint input);

    /// <summary>IOCTL_UMDF_GET_PHYSICAL_DESCRIPTOR. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_get_physical_descriptor">Documentation</see></remarks>
    [Ioctl("IOCTL_UMDF_GET_PHYSICAL_DESCRIPTOR")]
    public static partial int UmdfGetPhysicalDescriptor(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_UMDF_GET_PHYSICAL_DESCRIPTOR. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_get_physical_descriptor">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_UMDF_GET_PHYSICAL_DESCRIPTOR")]
    public static partial IoctlResult<int> TryUmdfGetPhysicalDescriptor(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_UMDF_HID_GET_FEATURE. Input: UCHAR. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_hid_get_feature">Documentation</see></remarks>
    [Ioctl("IOCTL_UMDF_HID_GET_FEATURE")]
    public static partial int UmdfGetFeature(this IoctlDevice device, byte input, Span<byte> output);

    /// <summary>IOCTL_UMDF_HID_GET_FEATURE. Input: UCHAR. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_hid_get_feature">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_UMDF_HID_GET_FEATURE")]
    public static partial IoctlResult<int> TryUmdfGetFeature(this IoctlDevice device, byte input, Span<byte> output);

    /// <summary>IOCTL_UMDF_HID_GET_INPUT_REPORT. Input: UCHAR. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_hid_get_input_report">Documentation</see></remarks>
    [Ioctl("IOCTL_UMDF_HID_GET_INPUT_REPORT")]
    public static partial int UmdfGetInputReport(this IoctlDevice device, byte input, Span<byte> output);

    /// <summary>IOCTL_UMDF_HID_GET_INPUT_REPORT. Input: UCHAR. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_hid_get_input_report">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_UMDF_HID_GET_INPUT_REPORT")]
    public static partial IoctlResult<int> TryUmdfGetInputReport(this IoctlDevice device, byte input, Span<byte> output);

    /// <summary>IOCTL_UMDF_HID_SET_FEATURE. Input: bytes (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_hid_set_feature">Documentation</see></remarks>
    [Ioctl("IOCTL_UMDF_HID_SET_FEATURE")]
    public static partial void UmdfSetFeature(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_UMDF_HID_SET_FEATURE. Input: bytes (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_hid_set_feature">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_UMDF_HID_SET_FEATURE")]
    public static partial IoctlResult TryUmdfSetFeature(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_UMDF_HID_SET_OUTPUT_REPORT. Input: bytes (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_hid_set_output_report">Documentation</see></remarks>
    [Ioctl("IOCTL_UMDF_HID_SET_OUTPUT_REPORT")]
    public static partial void UmdfSetOutputReport(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_UMDF_HID_SET_OUTPUT_REPORT. Input: bytes (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/ni-hidport-ioctl_umdf_hid_set_output_report">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_UMDF_HID_SET_OUTPUT_REPORT")]
    public static partial IoctlResult TryUmdfSetOutputReport(this IoctlDevice device, ReadOnlySpan<byte> input);
}
