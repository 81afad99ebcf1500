// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Storage;

#pragma warning disable IOCTL1011 // The headers have one code under two names.

/// <summary>Storage devices of every kind.</summary>
[IoctlContract]
public static partial class StorageCodes
{
    /// <summary>IOCTL_STORAGE_ALLOCATE_BC_STREAM. Input: STORAGE_ALLOCATE_BC_STREAM_INPUT. Output: STORAGE_ALLOCATE_BC_STREAM_OUTPUT.</summary>
    /// <remarks>Requires read and write access.</remarks>
    [Ioctl("IOCTL_STORAGE_ALLOCATE_BC_STREAM")]
    public static partial STORAGE_ALLOCATE_BC_STREAM_OUTPUT AllocateBcStream(this IoctlDevice device, in STORAGE_ALLOCATE_BC_STREAM_INPUT input);

    /// <summary>IOCTL_STORAGE_ALLOCATE_BC_STREAM. Input: STORAGE_ALLOCATE_BC_STREAM_INPUT. Output: STORAGE_ALLOCATE_BC_STREAM_OUTPUT.</summary>
    /// <remarks>Requires read and write access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_ALLOCATE_BC_STREAM")]
    public static partial IoctlResult<STORAGE_ALLOCATE_BC_STREAM_OUTPUT> TryAllocateBcStream(this IoctlDevice device, in STORAGE_ALLOCATE_BC_STREAM_INPUT input);

    /// <summary>IOCTL_STORAGE_ATTRIBUTE_MANAGEMENT. Input: STORAGE_ATTRIBUTE_MGMT. Output: none.</summary>
    /// <remarks>Requires read and write access.</remarks>
    [Ioctl("IOCTL_STORAGE_ATTRIBUTE_MANAGEMENT")]
    public static partial void AttributeManagement(this IoctlDevice device, in STORAGE_ATTRIBUTE_MGMT input);

    /// <summary>IOCTL_STORAGE_ATTRIBUTE_MANAGEMENT. Input: STORAGE_ATTRIBUTE_MGMT. Output: none.</summary>
    /// <remarks>Requires read and write access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_ATTRIBUTE_MANAGEMENT")]
    public static partial IoctlResult TryAttributeManagement(this IoctlDevice device, in STORAGE_ATTRIBUTE_MGMT input);

    /// <summary>IOCTL_STORAGE_BOOT_PARTITION_GET_INFO. Input: STORAGE_HW_BOOT_PARTITION_INFO. Output: STORAGE_HW_BOOT_PARTITION_INFO.</summary>
    [Ioctl("IOCTL_STORAGE_BOOT_PARTITION_GET_INFO")]
    public static partial STORAGE_HW_BOOT_PARTITION_INFO BootPartitionGetInfo(this IoctlDevice device, in STORAGE_HW_BOOT_PARTITION_INFO input);

    /// <summary>IOCTL_STORAGE_BOOT_PARTITION_GET_INFO. Input: STORAGE_HW_BOOT_PARTITION_INFO. Output: STORAGE_HW_BOOT_PARTITION_INFO.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_BOOT_PARTITION_GET_INFO")]
    public static partial IoctlResult<STORAGE_HW_BOOT_PARTITION_INFO> TryBootPartitionGetInfo(this IoctlDevice device, in STORAGE_HW_BOOT_PARTITION_INFO input);

    /// <summary>IOCTL_STORAGE_BREAK_RESERVATION. Input: STORAGE_BREAK_RESERVATION_REQUEST. Output: none.</summary>
    /// <remarks>Requires read access. Privileges: read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_break_reservation">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_IMPLEMENTED, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_STORAGE_BREAK_RESERVATION")]
    public static partial void BreakReservation(this IoctlDevice device, in STORAGE_BREAK_RESERVATION_REQUEST input);

    /// <summary>IOCTL_STORAGE_BREAK_RESERVATION. Input: STORAGE_BREAK_RESERVATION_REQUEST. Output: none.</summary>
    /// <remarks>Requires read access. Privileges: read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_break_reservation">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_BREAK_RESERVATION")]
    public static partial IoctlResult TryBreakReservation(this IoctlDevice device, in STORAGE_BREAK_RESERVATION_REQUEST input);

    /// <summary>IOCTL_STORAGE_CHECK_PRIORITY_HINT_SUPPORT. Input: none. Output: STORAGE_PRIORITY_HINT_SUPPORT.</summary>
    [Ioctl("IOCTL_STORAGE_CHECK_PRIORITY_HINT_SUPPORT")]
    public static partial STORAGE_PRIORITY_HINT_SUPPORT CheckPriorityHintSupport(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_CHECK_PRIORITY_HINT_SUPPORT. Input: none. Output: STORAGE_PRIORITY_HINT_SUPPORT.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_CHECK_PRIORITY_HINT_SUPPORT")]
    public static partial IoctlResult<STORAGE_PRIORITY_HINT_SUPPORT> TryCheckPriorityHintSupport(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_CHECK_VERIFY, for a device. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Privileges: read or write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_check_verify">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_VERIFY_REQUIRED, STATUS_IO_DEVICE_ERROR, STATUS_BUFFER_TOO_SMALL, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_CHECK_VERIFY")]
    public static partial uint CheckVerify(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_CHECK_VERIFY, for a device. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Privileges: read or write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_check_verify">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_CHECK_VERIFY")]
    public static partial IoctlResult<uint> TryCheckVerify(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_CHECK_VERIFY2. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Privileges: FILE_READ_ATTRIBUTES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_check_verify2">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_VERIFY_REQUIRED, STATUS_IO_DEVICE_ERROR, STATUS_BUFFER_TOO_SMALL, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_CHECK_VERIFY2")]
    public static partial uint CheckVerify2(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_CHECK_VERIFY2. Input: none. Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Privileges: FILE_READ_ATTRIBUTES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_check_verify2">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_CHECK_VERIFY2")]
    public static partial IoctlResult<uint> TryCheckVerify2(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_DEVICE_POWER_CAP, for a device. Input: STORAGE_DEVICE_POWER_CAP. Output: STORAGE_DEVICE_POWER_CAP.</summary>
    /// <remarks>From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_device_power_cap">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_STORAGE_DEVICE_POWER_CAP")]
    public static partial STORAGE_DEVICE_POWER_CAP DevicePowerCap(this IoctlDevice device, in STORAGE_DEVICE_POWER_CAP input);

    /// <summary>IOCTL_STORAGE_DEVICE_POWER_CAP, for a device. Input: STORAGE_DEVICE_POWER_CAP. Output: STORAGE_DEVICE_POWER_CAP.</summary>
    /// <remarks>From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_device_power_cap">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_DEVICE_POWER_CAP")]
    public static partial IoctlResult<STORAGE_DEVICE_POWER_CAP> TryDevicePowerCap(this IoctlDevice device, in STORAGE_DEVICE_POWER_CAP input);

    /// <summary>IOCTL_STORAGE_DIAGNOSTIC. Input: STORAGE_DIAGNOSTIC_REQUEST. Output: STORAGE_DIAGNOSTIC_DATA and bytes (length: STORAGE_DIAGNOSTIC_DATA.BufferSize).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_diagnostic">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_STORAGE_DIAGNOSTIC")]
    public static partial IoctlBuffer<STORAGE_DIAGNOSTIC_DATA> Diagnostic(this IoctlDevice device, in STORAGE_DIAGNOSTIC_REQUEST input);

    /// <summary>IOCTL_STORAGE_DIAGNOSTIC. Input: STORAGE_DIAGNOSTIC_REQUEST. Output: STORAGE_DIAGNOSTIC_DATA and bytes (length: STORAGE_DIAGNOSTIC_DATA.BufferSize).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_diagnostic">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_DIAGNOSTIC")]
    public static partial IoctlResult<IoctlBuffer<STORAGE_DIAGNOSTIC_DATA>> TryDiagnostic(this IoctlDevice device, in STORAGE_DIAGNOSTIC_REQUEST input);

    /// <summary>IOCTL_STORAGE_EJECTION_CONTROL, for a device. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Privileges: FILE_READ_ATTRIBUTES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_ejection_control">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_NO_MEDIA_IN_DEVICE, STATUS_DEVICE_NOT_CONNECTED.</exception>
    [Ioctl("IOCTL_STORAGE_EJECTION_CONTROL")]
    public static partial void EjectionControl(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_STORAGE_EJECTION_CONTROL, for a device. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Privileges: FILE_READ_ATTRIBUTES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_ejection_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_EJECTION_CONTROL")]
    public static partial IoctlResult TryEjectionControl(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_STORAGE_EJECT_MEDIA, for a device. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_eject_media">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_NO_MEDIA_IN_DEVICE, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_STORAGE_EJECT_MEDIA")]
    public static partial void EjectMedia(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_EJECT_MEDIA, for a device. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_eject_media">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_EJECT_MEDIA")]
    public static partial IoctlResult TryEjectMedia(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_ENABLE_IDLE_POWER. Input: STORAGE_IDLE_POWER. Output: none.</summary>
    [Ioctl("IOCTL_STORAGE_ENABLE_IDLE_POWER")]
    public static partial void EnableIdlePower(this IoctlDevice device, in STORAGE_IDLE_POWER input);

    /// <summary>IOCTL_STORAGE_ENABLE_IDLE_POWER. Input: STORAGE_IDLE_POWER. Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_ENABLE_IDLE_POWER")]
    public static partial IoctlResult TryEnableIdlePower(this IoctlDevice device, in STORAGE_IDLE_POWER input);

    /// <summary>IOCTL_STORAGE_EVENT_NOTIFICATION. Input: STORAGE_EVENT_NOTIFICATION. Output: none.</summary>
    [Ioctl("IOCTL_STORAGE_EVENT_NOTIFICATION")]
    public static partial void EventNotification(this IoctlDevice device, in STORAGE_EVENT_NOTIFICATION input);

    /// <summary>IOCTL_STORAGE_EVENT_NOTIFICATION. Input: STORAGE_EVENT_NOTIFICATION. Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_EVENT_NOTIFICATION")]
    public static partial IoctlResult TryEventNotification(this IoctlDevice device, in STORAGE_EVENT_NOTIFICATION input);

    /// <summary>IOCTL_STORAGE_FAILURE_PREDICTION_CONFIG. Input: STORAGE_FAILURE_PREDICTION_CONFIG. Output: STORAGE_FAILURE_PREDICTION_CONFIG.</summary>
    [Ioctl("IOCTL_STORAGE_FAILURE_PREDICTION_CONFIG")]
    public static partial STORAGE_FAILURE_PREDICTION_CONFIG FailurePredictionConfig(this IoctlDevice device, in STORAGE_FAILURE_PREDICTION_CONFIG input);

    /// <summary>IOCTL_STORAGE_FAILURE_PREDICTION_CONFIG. Input: STORAGE_FAILURE_PREDICTION_CONFIG. Output: STORAGE_FAILURE_PREDICTION_CONFIG.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_FAILURE_PREDICTION_CONFIG")]
    public static partial IoctlResult<STORAGE_FAILURE_PREDICTION_CONFIG> TryFailurePredictionConfig(this IoctlDevice device, in STORAGE_FAILURE_PREDICTION_CONFIG input);

    /// <summary>IOCTL_STORAGE_FIND_NEW_DEVICES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_find_new_devices">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_STORAGE_FIND_NEW_DEVICES")]
    public static partial void FindNewDevices(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_FIND_NEW_DEVICES. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_find_new_devices">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_FIND_NEW_DEVICES")]
    public static partial IoctlResult TryFindNewDevices(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_FIRMWARE_ACTIVATE, for a device. Input: STORAGE_HW_FIRMWARE_ACTIVATE. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_firmware_activate">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_FIRMWARE_ACTIVATE")]
    public static partial void FirmwareActivate(this IoctlDevice device, in STORAGE_HW_FIRMWARE_ACTIVATE input);

    /// <summary>IOCTL_STORAGE_FIRMWARE_ACTIVATE, for a device. Input: STORAGE_HW_FIRMWARE_ACTIVATE. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_firmware_activate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_FIRMWARE_ACTIVATE")]
    public static partial IoctlResult TryFirmwareActivate(this IoctlDevice device, in STORAGE_HW_FIRMWARE_ACTIVATE input);

    /// <summary>IOCTL_STORAGE_FIRMWARE_DOWNLOAD, for a device. Input: STORAGE_HW_FIRMWARE_DOWNLOAD and bytes (length: STORAGE_HW_FIRMWARE_DOWNLOAD.BufferSize, STORAGE_HW_FIRMWARE_DOWNLOAD.Size). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_firmware_download">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_FIRMWARE_DOWNLOAD")]
    public static partial void FirmwareDownload(this IoctlDevice device, IoctlInput<STORAGE_HW_FIRMWARE_DOWNLOAD> input);

    /// <summary>IOCTL_STORAGE_FIRMWARE_DOWNLOAD, for a device. Input: STORAGE_HW_FIRMWARE_DOWNLOAD and bytes (length: STORAGE_HW_FIRMWARE_DOWNLOAD.BufferSize, STORAGE_HW_FIRMWARE_DOWNLOAD.Size). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_firmware_download">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_FIRMWARE_DOWNLOAD")]
    public static partial IoctlResult TryFirmwareDownload(this IoctlDevice device, IoctlInput<STORAGE_HW_FIRMWARE_DOWNLOAD> input);

    /// <summary>IOCTL_STORAGE_FIRMWARE_GET_INFO, for a device. Input: STORAGE_HW_FIRMWARE_INFO_QUERY. Output: STORAGE_HW_FIRMWARE_INFO and array of STORAGE_HW_FIRMWARE_SLOT_INFO (length: STORAGE_HW_FIRMWARE_INFO.SlotCount).</summary>
    /// <remarks>From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_firmware_get_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_STORAGE_FIRMWARE_GET_INFO")]
    public static partial IoctlBuffer<STORAGE_HW_FIRMWARE_INFO> FirmwareGetInfo(this IoctlDevice device, in STORAGE_HW_FIRMWARE_INFO_QUERY input);

    /// <summary>IOCTL_STORAGE_FIRMWARE_GET_INFO, for a device. Input: STORAGE_HW_FIRMWARE_INFO_QUERY. Output: STORAGE_HW_FIRMWARE_INFO and array of STORAGE_HW_FIRMWARE_SLOT_INFO (length: STORAGE_HW_FIRMWARE_INFO.SlotCount).</summary>
    /// <remarks>From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_firmware_get_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_FIRMWARE_GET_INFO")]
    public static partial IoctlResult<IoctlBuffer<STORAGE_HW_FIRMWARE_INFO>> TryFirmwareGetInfo(this IoctlDevice device, in STORAGE_HW_FIRMWARE_INFO_QUERY input);

    /// <summary>IOCTL_STORAGE_FREE_BC_STREAM. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access.</remarks>
    [Ioctl("IOCTL_STORAGE_FREE_BC_STREAM")]
    public static partial void FreeBcStream(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_FREE_BC_STREAM. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_FREE_BC_STREAM")]
    public static partial IoctlResult TryFreeBcStream(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_BC_PROPERTIES. Input: none. Output: STORAGE_GET_BC_PROPERTIES_OUTPUT.</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_STORAGE_GET_BC_PROPERTIES")]
    public static partial STORAGE_GET_BC_PROPERTIES_OUTPUT GetBcProperties(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_BC_PROPERTIES. Input: none. Output: STORAGE_GET_BC_PROPERTIES_OUTPUT.</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_BC_PROPERTIES")]
    public static partial IoctlResult<STORAGE_GET_BC_PROPERTIES_OUTPUT> TryGetBcProperties(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_COUNTERS. Input: STORAGE_COUNTERS. Output: STORAGE_COUNTERS and array of STORAGE_COUNTER (length: STORAGE_COUNTERS.NumberOfCounters, STORAGE_COUNTERS.Size).</summary>
    [Ioctl("IOCTL_STORAGE_GET_COUNTERS")]
    public static partial IoctlBuffer<STORAGE_COUNTERS> GetCounters(this IoctlDevice device, IoctlInput<STORAGE_COUNTERS> input);

    /// <summary>IOCTL_STORAGE_GET_COUNTERS. Input: STORAGE_COUNTERS. Output: STORAGE_COUNTERS and array of STORAGE_COUNTER (length: STORAGE_COUNTERS.NumberOfCounters, STORAGE_COUNTERS.Size).</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_COUNTERS")]
    public static partial IoctlResult<IoctlBuffer<STORAGE_COUNTERS>> TryGetCounters(this IoctlDevice device, IoctlInput<STORAGE_COUNTERS> input);

    /// <summary>IOCTL_STORAGE_GET_DEVICE_NUMBER, for a device. Input: none. Output: STORAGE_DEVICE_NUMBER.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_device_number">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_GET_DEVICE_NUMBER")]
    public static partial STORAGE_DEVICE_NUMBER GetDeviceNumber(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_DEVICE_NUMBER, for a device. Input: none. Output: STORAGE_DEVICE_NUMBER.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_device_number">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_DEVICE_NUMBER")]
    public static partial IoctlResult<STORAGE_DEVICE_NUMBER> TryGetDeviceNumber(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_DEVICE_NUMBER_EX. Input: none. Output: STORAGE_DEVICE_NUMBER_EX.</summary>
    /// <remarks>From Windows 10. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_device_number_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_GET_DEVICE_NUMBER_EX")]
    public static partial STORAGE_DEVICE_NUMBER_EX GetDeviceNumberEx(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_DEVICE_NUMBER_EX. Input: none. Output: STORAGE_DEVICE_NUMBER_EX.</summary>
    /// <remarks>From Windows 10. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_device_number_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_DEVICE_NUMBER_EX")]
    public static partial IoctlResult<STORAGE_DEVICE_NUMBER_EX> TryGetDeviceNumberEx(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_HOTPLUG_INFO, for a device. Input: none. Output: STORAGE_HOTPLUG_INFO.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_hotplug_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_STORAGE_GET_HOTPLUG_INFO")]
    public static partial STORAGE_HOTPLUG_INFO GetHotplugInfo(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_HOTPLUG_INFO, for a device. Input: none. Output: STORAGE_HOTPLUG_INFO.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_hotplug_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_HOTPLUG_INFO")]
    public static partial IoctlResult<STORAGE_HOTPLUG_INFO> TryGetHotplugInfo(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_IDLE_POWERUP_REASON. Input: none. Output: STORAGE_IDLE_POWERUP_REASON.</summary>
    [Ioctl("IOCTL_STORAGE_GET_IDLE_POWERUP_REASON")]
    public static partial STORAGE_IDLE_POWERUP_REASON GetIdlePowerupReason(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_IDLE_POWERUP_REASON. Input: none. Output: STORAGE_IDLE_POWERUP_REASON.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_IDLE_POWERUP_REASON")]
    public static partial IoctlResult<STORAGE_IDLE_POWERUP_REASON> TryGetIdlePowerupReason(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_LB_PROVISIONING_MAP_RESOURCES. Input: none. Output: STORAGE_LB_PROVISIONING_MAP_RESOURCES.</summary>
    /// <remarks>Requires read access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_lb_provisioning_map_resources">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_STORAGE_GET_LB_PROVISIONING_MAP_RESOURCES")]
    public static partial STORAGE_LB_PROVISIONING_MAP_RESOURCES GetLbProvisioningMapResources(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_LB_PROVISIONING_MAP_RESOURCES. Input: none. Output: STORAGE_LB_PROVISIONING_MAP_RESOURCES.</summary>
    /// <remarks>Requires read access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_lb_provisioning_map_resources">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_LB_PROVISIONING_MAP_RESOURCES")]
    public static partial IoctlResult<STORAGE_LB_PROVISIONING_MAP_RESOURCES> TryGetLbProvisioningMapResources(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_MEDIA_TYPES, for a device. Input: none. Output: array of DISK_GEOMETRY (length: bytes returned).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_media_types">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_STORAGE_GET_MEDIA_TYPES")]
    public static partial DISK_GEOMETRY[] GetMediaTypes(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_MEDIA_TYPES, for a device. Input: none. Output: array of DISK_GEOMETRY (length: bytes returned).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_media_types">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_MEDIA_TYPES")]
    public static partial IoctlResult<DISK_GEOMETRY[]> TryGetMediaTypes(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_MEDIA_TYPES_EX, for a device. Input: none. Output: GET_MEDIA_TYPES and array of DEVICE_MEDIA_INFO (length: GET_MEDIA_TYPES.MediaInfoCount).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_media_types_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_GET_MEDIA_TYPES_EX")]
    public static partial IoctlBuffer<GET_MEDIA_TYPES> GetMediaTypesEx(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_MEDIA_TYPES_EX, for a device. Input: none. Output: GET_MEDIA_TYPES and array of DEVICE_MEDIA_INFO (length: GET_MEDIA_TYPES.MediaInfoCount).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_media_types_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_MEDIA_TYPES_EX")]
    public static partial IoctlResult<IoctlBuffer<GET_MEDIA_TYPES>> TryGetMediaTypesEx(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_GET_PHYSICAL_ELEMENT_STATUS. Input: PHYSICAL_ELEMENT_STATUS_REQUEST. Output: PHYSICAL_ELEMENT_STATUS and array of PHYSICAL_ELEMENT_STATUS_DESCRIPTOR (length: PHYSICAL_ELEMENT_STATUS.ReturnedDescriptorCount).</summary>
    /// <remarks>From Windows 10 1709. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_physical_element_status">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_STORAGE_GET_PHYSICAL_ELEMENT_STATUS")]
    public static partial IoctlBuffer<PHYSICAL_ELEMENT_STATUS> GetPhysicalElementStatus(this IoctlDevice device, in PHYSICAL_ELEMENT_STATUS_REQUEST input);

    /// <summary>IOCTL_STORAGE_GET_PHYSICAL_ELEMENT_STATUS. Input: PHYSICAL_ELEMENT_STATUS_REQUEST. Output: PHYSICAL_ELEMENT_STATUS and array of PHYSICAL_ELEMENT_STATUS_DESCRIPTOR (length: PHYSICAL_ELEMENT_STATUS.ReturnedDescriptorCount).</summary>
    /// <remarks>From Windows 10 1709. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_get_physical_element_status">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_GET_PHYSICAL_ELEMENT_STATUS")]
    public static partial IoctlResult<IoctlBuffer<PHYSICAL_ELEMENT_STATUS>> TryGetPhysicalElementStatus(this IoctlDevice device, in PHYSICAL_ELEMENT_STATUS_REQUEST input);

    /// <summary>IOCTL_STORAGE_LOAD_MEDIA, for a device. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Privileges: read or write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_load_media">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_NO_MEDIA_IN_DEVICE, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_NOT_CONNECTED.</exception>
    [Ioctl("IOCTL_STORAGE_LOAD_MEDIA")]
    public static partial void LoadMedia(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_LOAD_MEDIA, for a device. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Privileges: read or write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_load_media">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_LOAD_MEDIA")]
    public static partial IoctlResult TryLoadMedia(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_LOAD_MEDIA2. Input: none. Output: none.</summary>
    /// <remarks>Privileges: FILE_READ_ATTRIBUTES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_load_media2">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_NO_MEDIA_IN_DEVICE, STATUS_BUFFER_TOO_SMALL, STATUS_DEVICE_NOT_CONNECTED.</exception>
    [Ioctl("IOCTL_STORAGE_LOAD_MEDIA2")]
    public static partial void LoadMedia2(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_LOAD_MEDIA2. Input: none. Output: none.</summary>
    /// <remarks>Privileges: FILE_READ_ATTRIBUTES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_load_media2">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_LOAD_MEDIA2")]
    public static partial IoctlResult TryLoadMedia2(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_MANAGE_BYPASS_IO. Input: BPIO_INPUT. Output: BPIO_OUTPUT.</summary>
    /// <remarks>From Windows 11. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_manage_bypass_io">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INFO_LENGTH_MISMATCH, STATUS_BUFFER_TOO_SMALL, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_STORAGE_MANAGE_BYPASS_IO")]
    public static partial BPIO_OUTPUT ManageBypassIo(this IoctlDevice device, in BPIO_INPUT input);

    /// <summary>IOCTL_STORAGE_MANAGE_BYPASS_IO. Input: BPIO_INPUT. Output: BPIO_OUTPUT.</summary>
    /// <remarks>From Windows 11. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_manage_bypass_io">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_MANAGE_BYPASS_IO")]
    public static partial IoctlResult<BPIO_OUTPUT> TryManageBypassIo(this IoctlDevice device, in BPIO_INPUT input);

    /// <summary>IOCTL_STORAGE_MANAGE_DATA_SET_ATTRIBUTES, for a device. Input: DEVICE_MANAGE_DATA_SET_ATTRIBUTES and bytes, by DEVICE_MANAGE_DATA_SET_ATTRIBUTES.Action (length: DEVICE_MANAGE_DATA_SET_ATTRIBUTES.ParameterBlockLength, DEVICE_MANAGE_DATA_SET_ATTRIBUTES.DataSetRangesLength). Output: DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT and bytes or STORAGE_OFFLOAD_READ_OUTPUT or STORAGE_OFFLOAD_WRITE_OUTPUT or none, by DEVICE_MANAGE_DATA_SET_ATTRIBUTES.Action (length: DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT.OutputBlockLength).</summary>
    /// <remarks>Requires write access. From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_manage_data_set_attributes">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_STORAGE_MANAGE_DATA_SET_ATTRIBUTES")]
    public static partial IoctlBuffer ManageDataSetAttributes(this IoctlDevice device, IoctlInput<DEVICE_MANAGE_DATA_SET_ATTRIBUTES> input);

    /// <summary>IOCTL_STORAGE_MANAGE_DATA_SET_ATTRIBUTES, for a device. Input: DEVICE_MANAGE_DATA_SET_ATTRIBUTES and bytes, by DEVICE_MANAGE_DATA_SET_ATTRIBUTES.Action (length: DEVICE_MANAGE_DATA_SET_ATTRIBUTES.ParameterBlockLength, DEVICE_MANAGE_DATA_SET_ATTRIBUTES.DataSetRangesLength). Output: DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT and bytes or STORAGE_OFFLOAD_READ_OUTPUT or STORAGE_OFFLOAD_WRITE_OUTPUT or none, by DEVICE_MANAGE_DATA_SET_ATTRIBUTES.Action (length: DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT.OutputBlockLength).</summary>
    /// <remarks>Requires write access. From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_manage_data_set_attributes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_MANAGE_DATA_SET_ATTRIBUTES")]
    public static partial IoctlResult<IoctlBuffer> TryManageDataSetAttributes(this IoctlDevice device, IoctlInput<DEVICE_MANAGE_DATA_SET_ATTRIBUTES> input);

    /// <summary>IOCTL_STORAGE_MCN_CONTROL, for a device. Input: BOOLEAN. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Privileges: FILE_READ_ATTRIBUTES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_mcn_control">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_STORAGE_MCN_CONTROL")]
    public static partial void McnControl(this IoctlDevice device, Boolean8 input);

    /// <summary>IOCTL_STORAGE_MCN_CONTROL, for a device. Input: BOOLEAN. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Privileges: FILE_READ_ATTRIBUTES. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_mcn_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_MCN_CONTROL")]
    public static partial IoctlResult TryMcnControl(this IoctlDevice device, Boolean8 input);

    /// <summary>IOCTL_STORAGE_MEDIA_REMOVAL, for a device. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Privileges: read or write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_media_removal">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_NO_MEDIA_IN_DEVICE, STATUS_DEVICE_NOT_CONNECTED.</exception>
    [Ioctl("IOCTL_STORAGE_MEDIA_REMOVAL")]
    public static partial void MediaRemoval(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_STORAGE_MEDIA_REMOVAL, for a device. Input: PREVENT_MEDIA_REMOVAL. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. Privileges: read or write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_media_removal">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_MEDIA_REMOVAL")]
    public static partial IoctlResult TryMediaRemoval(this IoctlDevice device, in PREVENT_MEDIA_REMOVAL input);

    /// <summary>IOCTL_STORAGE_MINIPORT_PASSTHROUGH_REQUEST. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read and write access.</remarks>
    [Ioctl("IOCTL_STORAGE_MINIPORT_PASSTHROUGH_REQUEST")]
    public static partial int MiniportPassthroughRequest(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_STORAGE_MINIPORT_PASSTHROUGH_REQUEST. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read and write access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_MINIPORT_PASSTHROUGH_REQUEST")]
    public static partial IoctlResult<int> TryMiniportPassthroughRequest(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_STORAGE_PERSISTENT_RESERVE_OUT. Input: PERSISTENT_RESERVE_COMMAND and PRO_PARAMETER_LIST. Output: none.</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_persistent_reserve_out">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_DEVICE_BUSY, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_INVALID_USER_BUFFER, STATUS_IO_DEVICE_ERROR, STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_STORAGE_PERSISTENT_RESERVE_OUT")]
    public static partial void PersistentReserveOut(this IoctlDevice device, IoctlInput<PERSISTENT_RESERVE_COMMAND> input);

    /// <summary>IOCTL_STORAGE_PERSISTENT_RESERVE_OUT. Input: PERSISTENT_RESERVE_COMMAND and PRO_PARAMETER_LIST. Output: none.</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_persistent_reserve_out">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_PERSISTENT_RESERVE_OUT")]
    public static partial IoctlResult TryPersistentReserveOut(this IoctlDevice device, IoctlInput<PERSISTENT_RESERVE_COMMAND> input);

    /// <summary>IOCTL_STORAGE_PREDICT_FAILURE. Input: none. Output: STORAGE_PREDICT_FAILURE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_predict_failure">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_STORAGE_PREDICT_FAILURE")]
    public static partial STORAGE_PREDICT_FAILURE PredictFailure(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_PREDICT_FAILURE. Input: none. Output: STORAGE_PREDICT_FAILURE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_predict_failure">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_PREDICT_FAILURE")]
    public static partial IoctlResult<STORAGE_PREDICT_FAILURE> TryPredictFailure(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_PROTOCOL_COMMAND, for a device. Input: STORAGE_PROTOCOL_COMMAND and bytes (length: STORAGE_PROTOCOL_COMMAND.CommandLength, STORAGE_PROTOCOL_COMMAND.ErrorInfoLength, STORAGE_PROTOCOL_COMMAND.DataToDeviceTransferLength, STORAGE_PROTOCOL_COMMAND.DataFromDeviceTransferLength). Output: STORAGE_PROTOCOL_COMMAND and bytes (length: STORAGE_PROTOCOL_COMMAND.CommandLength, STORAGE_PROTOCOL_COMMAND.ErrorInfoLength, STORAGE_PROTOCOL_COMMAND.DataToDeviceTransferLength, STORAGE_PROTOCOL_COMMAND.DataFromDeviceTransferLength).</summary>
    /// <remarks>Requires read and write access. From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_protocol_command">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_PROTOCOL_COMMAND")]
    public static partial int ProtocolCommand(this IoctlDevice device, IoctlInput<STORAGE_PROTOCOL_COMMAND> input, Span<byte> output);

    /// <summary>IOCTL_STORAGE_PROTOCOL_COMMAND, for a device. Input: STORAGE_PROTOCOL_COMMAND and bytes (length: STORAGE_PROTOCOL_COMMAND.CommandLength, STORAGE_PROTOCOL_COMMAND.ErrorInfoLength, STORAGE_PROTOCOL_COMMAND.DataToDeviceTransferLength, STORAGE_PROTOCOL_COMMAND.DataFromDeviceTransferLength). Output: STORAGE_PROTOCOL_COMMAND and bytes (length: STORAGE_PROTOCOL_COMMAND.CommandLength, STORAGE_PROTOCOL_COMMAND.ErrorInfoLength, STORAGE_PROTOCOL_COMMAND.DataToDeviceTransferLength, STORAGE_PROTOCOL_COMMAND.DataFromDeviceTransferLength).</summary>
    /// <remarks>Requires read and write access. From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_protocol_command">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_PROTOCOL_COMMAND")]
    public static partial IoctlResult<int> TryProtocolCommand(this IoctlDevice device, IoctlInput<STORAGE_PROTOCOL_COMMAND> input, Span<byte> output);

    /// <summary>IOCTL_STORAGE_QUERY_PROPERTY, for a device. Input: STORAGE_PROPERTY_QUERY and bytes, by STORAGE_PROPERTY_QUERY.QueryType; STORAGE_PROPERTY_QUERY.PropertyId (length: buffer length). Output: STORAGE_DESCRIPTOR_HEADER and bytes or none, by STORAGE_PROPERTY_QUERY.QueryType; STORAGE_PROPERTY_QUERY.PropertyId (length: STORAGE_DESCRIPTOR_HEADER.Size).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_query_property">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_STORAGE_QUERY_PROPERTY", SizeField = nameof(STORAGE_DESCRIPTOR_HEADER.Size))]
    public static partial IoctlBuffer<STORAGE_DESCRIPTOR_HEADER> QueryProperty(this IoctlDevice device, in STORAGE_PROPERTY_QUERY input);

    /// <summary>IOCTL_STORAGE_QUERY_PROPERTY, for a device. Input: STORAGE_PROPERTY_QUERY and bytes, by STORAGE_PROPERTY_QUERY.QueryType; STORAGE_PROPERTY_QUERY.PropertyId (length: buffer length). Output: STORAGE_DESCRIPTOR_HEADER and bytes or none, by STORAGE_PROPERTY_QUERY.QueryType; STORAGE_PROPERTY_QUERY.PropertyId (length: STORAGE_DESCRIPTOR_HEADER.Size).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_query_property">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_QUERY_PROPERTY", SizeField = nameof(STORAGE_DESCRIPTOR_HEADER.Size))]
    public static partial IoctlResult<IoctlBuffer<STORAGE_DESCRIPTOR_HEADER>> TryQueryProperty(this IoctlDevice device, in STORAGE_PROPERTY_QUERY input);

    /// <summary>IOCTL_STORAGE_QUERY_PROPERTY, for a device. Input: STORAGE_PROPERTY_QUERY and bytes, by STORAGE_PROPERTY_QUERY.QueryType; STORAGE_PROPERTY_QUERY.PropertyId (length: buffer length). Output: STORAGE_DESCRIPTOR_HEADER and bytes or none, by STORAGE_PROPERTY_QUERY.QueryType; STORAGE_PROPERTY_QUERY.PropertyId (length: STORAGE_DESCRIPTOR_HEADER.Size).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_query_property">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_STORAGE_QUERY_PROPERTY", SizeField = nameof(STORAGE_DESCRIPTOR_HEADER.Size))]
    public static partial IoctlBuffer<STORAGE_DESCRIPTOR_HEADER> QueryPropertyWith(this IoctlDevice device, IoctlInput<STORAGE_PROPERTY_QUERY> input);

    /// <summary>IOCTL_STORAGE_QUERY_PROPERTY, for a device. Input: STORAGE_PROPERTY_QUERY and bytes, by STORAGE_PROPERTY_QUERY.QueryType; STORAGE_PROPERTY_QUERY.PropertyId (length: buffer length). Output: STORAGE_DESCRIPTOR_HEADER and bytes or none, by STORAGE_PROPERTY_QUERY.QueryType; STORAGE_PROPERTY_QUERY.PropertyId (length: STORAGE_DESCRIPTOR_HEADER.Size).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_query_property">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_QUERY_PROPERTY", SizeField = nameof(STORAGE_DESCRIPTOR_HEADER.Size))]
    public static partial IoctlResult<IoctlBuffer<STORAGE_DESCRIPTOR_HEADER>> TryQueryPropertyWith(this IoctlDevice device, IoctlInput<STORAGE_PROPERTY_QUERY> input);

    /// <summary>IOCTL_STORAGE_READ_CAPACITY, for a device. Input: none. Output: STORAGE_READ_CAPACITY.</summary>
    /// <remarks>Requires read access. From Windows 8 and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_read_capacity">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_STORAGE_READ_CAPACITY")]
    public static partial STORAGE_READ_CAPACITY ReadCapacity(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_READ_CAPACITY, for a device. Input: none. Output: STORAGE_READ_CAPACITY.</summary>
    /// <remarks>Requires read access. From Windows 8 and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_read_capacity">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_READ_CAPACITY")]
    public static partial IoctlResult<STORAGE_READ_CAPACITY> TryReadCapacity(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_REINITIALIZE_MEDIA, for a disk. Input: STORAGE_REINITIALIZE_MEDIA or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 10 1607 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reinitialize_media">Documentation</see></remarks>
    [Ioctl("IOCTL_STORAGE_REINITIALIZE_MEDIA")]
    public static partial void ReinitializeMedia(this IoctlDevice device, in STORAGE_REINITIALIZE_MEDIA input);

    /// <summary>IOCTL_STORAGE_REINITIALIZE_MEDIA, for a disk. Input: STORAGE_REINITIALIZE_MEDIA or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 10 1607 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reinitialize_media">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_REINITIALIZE_MEDIA")]
    public static partial IoctlResult TryReinitializeMedia(this IoctlDevice device, in STORAGE_REINITIALIZE_MEDIA input);

    /// <summary>IOCTL_STORAGE_REINITIALIZE_MEDIA, for a disk. Input: STORAGE_REINITIALIZE_MEDIA or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 10 1607 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reinitialize_media">Documentation</see></remarks>
    [Ioctl("IOCTL_STORAGE_REINITIALIZE_MEDIA")]
    public static partial ValueTask ReinitializeMediaAsync(this IoctlDevice device, in STORAGE_REINITIALIZE_MEDIA input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_STORAGE_REINITIALIZE_MEDIA, for a disk. Input: STORAGE_REINITIALIZE_MEDIA or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 10 1607 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reinitialize_media">Documentation</see></remarks>
    [Ioctl("IOCTL_STORAGE_REINITIALIZE_MEDIA")]
    public static partial void ReinitializeMedia(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_REINITIALIZE_MEDIA, for a disk. Input: STORAGE_REINITIALIZE_MEDIA or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 10 1607 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reinitialize_media">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_REINITIALIZE_MEDIA")]
    public static partial IoctlResult TryReinitializeMedia(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_REINITIALIZE_MEDIA, for a disk. Input: STORAGE_REINITIALIZE_MEDIA or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 10 1607 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reinitialize_media">Documentation</see></remarks>
    [Ioctl("IOCTL_STORAGE_REINITIALIZE_MEDIA")]
    public static partial ValueTask ReinitializeMediaAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_STORAGE_RELEASE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_release">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_STORAGE_RELEASE")]
    public static partial void Release(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_RELEASE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_release">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_RELEASE")]
    public static partial IoctlResult TryRelease(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_RESERVE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reserve">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_DEVICE_NOT_CONNECTED, STATUS_IO_TIMEOUT.</exception>
    [Ioctl("IOCTL_STORAGE_RESERVE")]
    public static partial void Reserve(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_RESERVE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reserve">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_RESERVE")]
    public static partial IoctlResult TryReserve(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_RESET_BUS. Input: STORAGE_BUS_RESET_REQUEST. Output: none.</summary>
    /// <remarks>Requires read access. Privileges: read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reset_bus">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_IMPLEMENTED, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_STORAGE_RESET_BUS")]
    public static partial void ResetBus(this IoctlDevice device, in STORAGE_BUS_RESET_REQUEST input);

    /// <summary>IOCTL_STORAGE_RESET_BUS. Input: STORAGE_BUS_RESET_REQUEST. Output: none.</summary>
    /// <remarks>Requires read access. Privileges: read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reset_bus">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_RESET_BUS")]
    public static partial IoctlResult TryResetBus(this IoctlDevice device, in STORAGE_BUS_RESET_REQUEST input);

    /// <summary>IOCTL_STORAGE_RESET_DEVICE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Privileges: read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reset_device">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_IMPLEMENTED, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_STORAGE_RESET_DEVICE")]
    public static partial void ResetDevice(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_RESET_DEVICE. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. Privileges: read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_reset_device">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_RESET_DEVICE")]
    public static partial IoctlResult TryResetDevice(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_RPMB_COMMAND, for a device. Input: array of STORAGE_RPMB_DATA_FRAME (length: buffer length). Output: array of STORAGE_RPMB_DATA_FRAME (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_storage_rpmb_command">Documentation</see></remarks>
    [Ioctl("IOCTL_STORAGE_RPMB_COMMAND")]
    public static partial STORAGE_RPMB_DATA_FRAME[] RpmbCommand(this IoctlDevice device, ReadOnlySpan<STORAGE_RPMB_DATA_FRAME> input);

    /// <summary>IOCTL_STORAGE_RPMB_COMMAND, for a device. Input: array of STORAGE_RPMB_DATA_FRAME (length: buffer length). Output: array of STORAGE_RPMB_DATA_FRAME (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_storage_rpmb_command">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_RPMB_COMMAND")]
    public static partial IoctlResult<STORAGE_RPMB_DATA_FRAME[]> TryRpmbCommand(this IoctlDevice device, ReadOnlySpan<STORAGE_RPMB_DATA_FRAME> input);

    /// <summary>IOCTL_STORAGE_SET_HOTPLUG_INFO, for a device. Input: STORAGE_HOTPLUG_INFO. Output: STORAGE_HOTPLUG_INFO or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_set_hotplug_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_PARAMETER_1, STATUS_INVALID_PARAMETER_2, STATUS_INVALID_PARAMETER_3, STATUS_INVALID_PARAMETER_5.</exception>
    [Ioctl("IOCTL_STORAGE_SET_HOTPLUG_INFO")]
    public static partial STORAGE_HOTPLUG_INFO SetHotplugInfo(this IoctlDevice device, in STORAGE_HOTPLUG_INFO input);

    /// <summary>IOCTL_STORAGE_SET_HOTPLUG_INFO, for a device. Input: STORAGE_HOTPLUG_INFO. Output: STORAGE_HOTPLUG_INFO or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_set_hotplug_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_SET_HOTPLUG_INFO")]
    public static partial IoctlResult<STORAGE_HOTPLUG_INFO> TrySetHotplugInfo(this IoctlDevice device, in STORAGE_HOTPLUG_INFO input);

    /// <summary>IOCTL_STORAGE_SET_PROPERTY. Input: STORAGE_PROPERTY_SET and bytes, by STORAGE_PROPERTY_SET.SetType; STORAGE_PROPERTY_SET.PropertyId (length: buffer length). Output: STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT and bytes or STORAGE_DESCRIPTOR_HEADER and more, by STORAGE_PROPERTY_SET.SetType; STORAGE_PROPERTY_SET.PropertyId (length: STORAGE_DESCRIPTOR_HEADER.Size).</summary>
    /// <remarks>Requires write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_set_property">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_STORAGE_SET_PROPERTY")]
    public static partial IoctlBuffer SetProperty(this IoctlDevice device, IoctlInput<STORAGE_PROPERTY_SET> input);

    /// <summary>IOCTL_STORAGE_SET_PROPERTY. Input: STORAGE_PROPERTY_SET and bytes, by STORAGE_PROPERTY_SET.SetType; STORAGE_PROPERTY_SET.PropertyId (length: buffer length). Output: STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT and bytes or STORAGE_DESCRIPTOR_HEADER and more, by STORAGE_PROPERTY_SET.SetType; STORAGE_PROPERTY_SET.PropertyId (length: STORAGE_DESCRIPTOR_HEADER.Size).</summary>
    /// <remarks>Requires write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_set_property">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_SET_PROPERTY")]
    public static partial IoctlResult<IoctlBuffer> TrySetProperty(this IoctlDevice device, IoctlInput<STORAGE_PROPERTY_SET> input);

    /// <summary>IOCTL_STORAGE_SET_TEMPERATURE_THRESHOLD, for a device. Input: STORAGE_TEMPERATURE_THRESHOLD. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_set_temperature_threshold">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_STORAGE_SET_TEMPERATURE_THRESHOLD")]
    public static partial void SetTemperatureThreshold(this IoctlDevice device, in STORAGE_TEMPERATURE_THRESHOLD input);

    /// <summary>IOCTL_STORAGE_SET_TEMPERATURE_THRESHOLD, for a device. Input: STORAGE_TEMPERATURE_THRESHOLD. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_set_temperature_threshold">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_SET_TEMPERATURE_THRESHOLD")]
    public static partial IoctlResult TrySetTemperatureThreshold(this IoctlDevice device, in STORAGE_TEMPERATURE_THRESHOLD input);
}
