// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Bluetooth;

/// <summary>Bluetooth radios, their transports, hands-free devices.</summary>
[IoctlContract]
public static partial class BluetoothCodes
{
    /// <summary>IOCTL_BTHHFP_DEVICE_GET_CONNECTION_STATUS_UPDATE. Input: BOOL. Output: BOOL.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_connection_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_CONNECTION_STATUS_UPDATE")]
    public static partial Boolean32 DeviceGetConnectionStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_DEVICE_GET_CONNECTION_STATUS_UPDATE. Input: BOOL. Output: BOOL.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_connection_status_update">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_CONNECTION_STATUS_UPDATE")]
    public static partial IoctlResult<Boolean32> TryDeviceGetConnectionStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_DEVICE_GET_CONNECTION_STATUS_UPDATE. Input: BOOL. Output: BOOL.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_connection_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_CONNECTION_STATUS_UPDATE")]
    public static partial ValueTask<Boolean32> DeviceGetConnectionStatusUpdateAsync(this IoctlDevice device, Boolean32 input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_BTHHFP_DEVICE_GET_CONTAINERID. Input: none. Output: GUID.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. Use: deprecated since Windows 8.1. Replaced by IOCTL_BTHHFP_DEVICE_GET_DESCRIPTOR. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_containerid">Documentation</see></remarks>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_CONTAINERID")]
    public static partial Guid DeviceGetContainerid(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_DEVICE_GET_CONTAINERID. Input: none. Output: GUID.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. Use: deprecated since Windows 8.1. Replaced by IOCTL_BTHHFP_DEVICE_GET_DESCRIPTOR. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_containerid">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_CONTAINERID")]
    public static partial IoctlResult<Guid> TryDeviceGetContainerid(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_DEVICE_GET_KSNODETYPES. Input: none. Output: array of GUID.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. Use: deprecated since Windows 8.1. Replaced by IOCTL_BTHHFP_DEVICE_GET_DESCRIPTOR. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_ksnodetypes">Documentation</see></remarks>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_KSNODETYPES")]
    public static partial Guid[] DeviceGetKsnodetypes(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_DEVICE_GET_KSNODETYPES. Input: none. Output: array of GUID.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. Use: deprecated since Windows 8.1. Replaced by IOCTL_BTHHFP_DEVICE_GET_DESCRIPTOR. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_ksnodetypes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_KSNODETYPES")]
    public static partial IoctlResult<Guid[]> TryDeviceGetKsnodetypes(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_DEVICE_GET_NRECDISABLE_STATUS_UPDATE. Input: BOOL. Output: BOOL.</summary>
    /// <remarks>From Windows 8.1 and Windows Server 2012 R2. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_nrecdisable_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_NRECDISABLE_STATUS_UPDATE")]
    public static partial Boolean32 DeviceGetNrecdisableStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_DEVICE_GET_NRECDISABLE_STATUS_UPDATE. Input: BOOL. Output: BOOL.</summary>
    /// <remarks>From Windows 8.1 and Windows Server 2012 R2. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_get_nrecdisable_status_update">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_DEVICE_GET_NRECDISABLE_STATUS_UPDATE")]
    public static partial IoctlResult<Boolean32> TryDeviceGetNrecdisableStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_DEVICE_REQUEST_CONNECT. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_request_connect">Documentation</see></remarks>
    [Ioctl("IOCTL_BTHHFP_DEVICE_REQUEST_CONNECT")]
    public static partial void DeviceRequestConnect(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_DEVICE_REQUEST_CONNECT. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_request_connect">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_DEVICE_REQUEST_CONNECT")]
    public static partial IoctlResult TryDeviceRequestConnect(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_DEVICE_REQUEST_DISCONNECT. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_request_disconnect">Documentation</see></remarks>
    [Ioctl("IOCTL_BTHHFP_DEVICE_REQUEST_DISCONNECT")]
    public static partial void DeviceRequestDisconnect(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_DEVICE_REQUEST_DISCONNECT. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_device_request_disconnect">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_DEVICE_REQUEST_DISCONNECT")]
    public static partial IoctlResult TryDeviceRequestDisconnect(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_MIC_GET_VOLUME_STATUS_UPDATE. Input: BOOL. Output: LONG.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_mic_get_volume_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_BTHHFP_MIC_GET_VOLUME_STATUS_UPDATE")]
    public static partial int MicGetVolumeStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_MIC_GET_VOLUME_STATUS_UPDATE. Input: BOOL. Output: LONG.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_mic_get_volume_status_update">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_MIC_GET_VOLUME_STATUS_UPDATE")]
    public static partial IoctlResult<int> TryMicGetVolumeStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_MIC_GET_VOLUME_STATUS_UPDATE. Input: BOOL. Output: LONG.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_mic_get_volume_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_BTHHFP_MIC_GET_VOLUME_STATUS_UPDATE")]
    public static partial ValueTask<int> MicGetVolumeStatusUpdateAsync(this IoctlDevice device, Boolean32 input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_BTHHFP_MIC_SET_VOLUME. Input: LONG. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_mic_set_volume">Documentation</see></remarks>
    [Ioctl("IOCTL_BTHHFP_MIC_SET_VOLUME")]
    public static partial void MicSetVolume(this IoctlDevice device, int input);

    /// <summary>IOCTL_BTHHFP_MIC_SET_VOLUME. Input: LONG. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_mic_set_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_MIC_SET_VOLUME")]
    public static partial IoctlResult TryMicSetVolume(this IoctlDevice device, int input);

    /// <summary>IOCTL_BTHHFP_SPEAKER_GET_VOLUME_STATUS_UPDATE. Input: BOOL. Output: LONG.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_speaker_get_volume_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_BTHHFP_SPEAKER_GET_VOLUME_STATUS_UPDATE")]
    public static partial int SpeakerGetVolumeStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_SPEAKER_GET_VOLUME_STATUS_UPDATE. Input: BOOL. Output: LONG.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_speaker_get_volume_status_update">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_SPEAKER_GET_VOLUME_STATUS_UPDATE")]
    public static partial IoctlResult<int> TrySpeakerGetVolumeStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_SPEAKER_GET_VOLUME_STATUS_UPDATE. Input: BOOL. Output: LONG.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_speaker_get_volume_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_BTHHFP_SPEAKER_GET_VOLUME_STATUS_UPDATE")]
    public static partial ValueTask<int> SpeakerGetVolumeStatusUpdateAsync(this IoctlDevice device, Boolean32 input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_BTHHFP_SPEAKER_SET_VOLUME. Input: LONG. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_speaker_set_volume">Documentation</see></remarks>
    [Ioctl("IOCTL_BTHHFP_SPEAKER_SET_VOLUME")]
    public static partial void SpeakerSetVolume(this IoctlDevice device, int input);

    /// <summary>IOCTL_BTHHFP_SPEAKER_SET_VOLUME. Input: LONG. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_speaker_set_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_SPEAKER_SET_VOLUME")]
    public static partial IoctlResult TrySpeakerSetVolume(this IoctlDevice device, int input);

    /// <summary>IOCTL_BTHHFP_STREAM_CLOSE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_stream_close">Documentation</see></remarks>
    [Ioctl("IOCTL_BTHHFP_STREAM_CLOSE")]
    public static partial void StreamClose(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_STREAM_CLOSE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_stream_close">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_STREAM_CLOSE")]
    public static partial IoctlResult TryStreamClose(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_STREAM_GET_STATUS_UPDATE. Input: BOOL. Output: NTSTATUS.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_stream_get_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST, STATUS_CANCELLED.</exception>
    [Ioctl("IOCTL_BTHHFP_STREAM_GET_STATUS_UPDATE")]
    public static partial int StreamGetStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_STREAM_GET_STATUS_UPDATE. Input: BOOL. Output: NTSTATUS.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_stream_get_status_update">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_STREAM_GET_STATUS_UPDATE")]
    public static partial IoctlResult<int> TryStreamGetStatusUpdate(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_BTHHFP_STREAM_GET_STATUS_UPDATE. Input: BOOL. Output: NTSTATUS.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_stream_get_status_update">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_INVALID_DEVICE_REQUEST, STATUS_CANCELLED.</exception>
    [Ioctl("IOCTL_BTHHFP_STREAM_GET_STATUS_UPDATE")]
    public static partial ValueTask<int> StreamGetStatusUpdateAsync(this IoctlDevice device, Boolean32 input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_BTHHFP_STREAM_OPEN. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_stream_open">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_DEVICE_BUSY.</exception>
    [Ioctl("IOCTL_BTHHFP_STREAM_OPEN")]
    public static partial void StreamOpen(this IoctlDevice device);

    /// <summary>IOCTL_BTHHFP_STREAM_OPEN. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthhfpddi/ni-bthhfpddi-ioctl_bthhfp_stream_open">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTHHFP_STREAM_OPEN")]
    public static partial IoctlResult TryStreamOpen(this IoctlDevice device);

    /// <summary>IOCTL_BTH_DISCONNECT_DEVICE. Input: BTH_ADDR. Output: none.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_disconnect_device">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_NOT_CONNECTED.</exception>
    [Ioctl("IOCTL_BTH_DISCONNECT_DEVICE")]
    public static partial void DisconnectDevice(this IoctlDevice device, ulong input);

    /// <summary>IOCTL_BTH_DISCONNECT_DEVICE. Input: BTH_ADDR. Output: none.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_disconnect_device">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_DISCONNECT_DEVICE")]
    public static partial IoctlResult TryDisconnectDevice(this IoctlDevice device, ulong input);

    /// <summary>IOCTL_BTH_GET_DEVICE_INFO. Input: BTH_DEVICE_INFO_LIST. Output: BTH_DEVICE_INFO_LIST and array of BTH_DEVICE_INFO (length: BTH_DEVICE_INFO_LIST.numOfDevices).</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_get_device_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INVALID_BUFFER_SIZE.</exception>
    [Ioctl("IOCTL_BTH_GET_DEVICE_INFO")]
    public static partial IoctlBuffer<BTH_DEVICE_INFO_LIST> GetDeviceInfo(this IoctlDevice device, IoctlInput<BTH_DEVICE_INFO_LIST> input);

    /// <summary>IOCTL_BTH_GET_DEVICE_INFO. Input: BTH_DEVICE_INFO_LIST. Output: BTH_DEVICE_INFO_LIST and array of BTH_DEVICE_INFO (length: BTH_DEVICE_INFO_LIST.numOfDevices).</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_get_device_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_GET_DEVICE_INFO")]
    public static partial IoctlResult<IoctlBuffer<BTH_DEVICE_INFO_LIST>> TryGetDeviceInfo(this IoctlDevice device, IoctlInput<BTH_DEVICE_INFO_LIST> input);

    /// <summary>IOCTL_BTH_GET_LOCAL_INFO. Input: BTH_LOCAL_RADIO_INFO. Output: BTH_LOCAL_RADIO_INFO.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_get_local_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BTH_GET_LOCAL_INFO")]
    public static partial BTH_LOCAL_RADIO_INFO GetLocalInfo(this IoctlDevice device, in BTH_LOCAL_RADIO_INFO input);

    /// <summary>IOCTL_BTH_GET_LOCAL_INFO. Input: BTH_LOCAL_RADIO_INFO. Output: BTH_LOCAL_RADIO_INFO.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_get_local_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_GET_LOCAL_INFO")]
    public static partial IoctlResult<BTH_LOCAL_RADIO_INFO> TryGetLocalInfo(this IoctlDevice device, in BTH_LOCAL_RADIO_INFO input);

    /// <summary>IOCTL_BTH_GET_RADIO_INFO. Input: BTH_ADDR. Output: BTH_RADIO_INFO.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_get_radio_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_NOT_CONNECTED.</exception>
    [Ioctl("IOCTL_BTH_GET_RADIO_INFO")]
    public static partial BTH_RADIO_INFO GetRadioInfo(this IoctlDevice device, ulong input);

    /// <summary>IOCTL_BTH_GET_RADIO_INFO. Input: BTH_ADDR. Output: BTH_RADIO_INFO.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_get_radio_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_GET_RADIO_INFO")]
    public static partial IoctlResult<BTH_RADIO_INFO> TryGetRadioInfo(this IoctlDevice device, ulong input);

    /// <summary>IOCTL_BTH_HCI_VENDOR_COMMAND. Input: BTH_VENDOR_SPECIFIC_COMMAND and bytes and array of BTH_VENDOR_PATTERN (length: BTH_COMMAND_HEADER.TotalParameterLength, BTH_VENDOR_PATTERN.Size). Output: BTH_VENDOR_EVENT_INFO and bytes (length: BTH_VENDOR_EVENT_INFO.EventSize).</summary>
    /// <remarks>From Windows Vista SP2. Privileges: SE_LOAD_DRIVER_NAME. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_hci_vendor_command">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_PRIVILEGE_NOT_HELD, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_BTH_HCI_VENDOR_COMMAND")]
    public static partial IoctlBuffer<BTH_VENDOR_EVENT_INFO> HciVendorCommand(this IoctlDevice device, IoctlInput<BTH_VENDOR_SPECIFIC_COMMAND> input);

    /// <summary>IOCTL_BTH_HCI_VENDOR_COMMAND. Input: BTH_VENDOR_SPECIFIC_COMMAND and bytes and array of BTH_VENDOR_PATTERN (length: BTH_COMMAND_HEADER.TotalParameterLength, BTH_VENDOR_PATTERN.Size). Output: BTH_VENDOR_EVENT_INFO and bytes (length: BTH_VENDOR_EVENT_INFO.EventSize).</summary>
    /// <remarks>From Windows Vista SP2. Privileges: SE_LOAD_DRIVER_NAME. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_hci_vendor_command">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_HCI_VENDOR_COMMAND")]
    public static partial IoctlResult<IoctlBuffer<BTH_VENDOR_EVENT_INFO>> TryHciVendorCommand(this IoctlDevice device, IoctlInput<BTH_VENDOR_SPECIFIC_COMMAND> input);

    /// <summary>IOCTL_BTH_SDP_ATTRIBUTE_SEARCH. Input: BTH_SDP_ATTRIBUTE_SEARCH_REQUEST and array of SdpAttributeRange (length: buffer length). Output: BTH_SDP_STREAM_RESPONSE and bytes (length: BTH_SDP_STREAM_RESPONSE.responseSize).</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_attribute_search">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_NOT_CONNECTED, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_REQUEST_NOT_ACCEPTED, STATUS_TOO_MANY_GUIDS_REQUESTED.</exception>
    [Ioctl("IOCTL_BTH_SDP_ATTRIBUTE_SEARCH")]
    public static partial IoctlBuffer<BTH_SDP_STREAM_RESPONSE> SdpAttributeSearch(this IoctlDevice device, IoctlInput<BTH_SDP_ATTRIBUTE_SEARCH_REQUEST> input);

    /// <summary>IOCTL_BTH_SDP_ATTRIBUTE_SEARCH. Input: BTH_SDP_ATTRIBUTE_SEARCH_REQUEST and array of SdpAttributeRange (length: buffer length). Output: BTH_SDP_STREAM_RESPONSE and bytes (length: BTH_SDP_STREAM_RESPONSE.responseSize).</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_attribute_search">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_SDP_ATTRIBUTE_SEARCH")]
    public static partial IoctlResult<IoctlBuffer<BTH_SDP_STREAM_RESPONSE>> TrySdpAttributeSearch(this IoctlDevice device, IoctlInput<BTH_SDP_ATTRIBUTE_SEARCH_REQUEST> input);

    /// <summary>IOCTL_BTH_SDP_CONNECT. Input: BTH_SDP_CONNECT. Output: BTH_SDP_CONNECT.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_connect">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_BUSY, STATUS_DEVICE_NOT_CONNECTED, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER, STATUS_PENDING.</exception>
    [Ioctl("IOCTL_BTH_SDP_CONNECT")]
    public static partial BTH_SDP_CONNECT SdpConnect(this IoctlDevice device, in BTH_SDP_CONNECT input);

    /// <summary>IOCTL_BTH_SDP_CONNECT. Input: BTH_SDP_CONNECT. Output: BTH_SDP_CONNECT.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_connect">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_SDP_CONNECT")]
    public static partial IoctlResult<BTH_SDP_CONNECT> TrySdpConnect(this IoctlDevice device, in BTH_SDP_CONNECT input);

    /// <summary>IOCTL_BTH_SDP_DISCONNECT. Input: BTH_SDP_DISCONNECT. Output: none.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_disconnect">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_NOT_CONNECTED, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_BTH_SDP_DISCONNECT")]
    public static partial void SdpDisconnect(this IoctlDevice device, in BTH_SDP_DISCONNECT input);

    /// <summary>IOCTL_BTH_SDP_DISCONNECT. Input: BTH_SDP_DISCONNECT. Output: none.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_disconnect">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_SDP_DISCONNECT")]
    public static partial IoctlResult TrySdpDisconnect(this IoctlDevice device, in BTH_SDP_DISCONNECT input);

    /// <summary>IOCTL_BTH_SDP_REMOVE_RECORD. Input: HANDLE_SDP. Output: none.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_remove_record">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_NOT_CONNECTED, STATUS_INVALID_PARAMETER, STATUS_NOT_FOUND.</exception>
    [Ioctl("IOCTL_BTH_SDP_REMOVE_RECORD")]
    public static partial void SdpRemoveRecord(this IoctlDevice device, ulong input);

    /// <summary>IOCTL_BTH_SDP_REMOVE_RECORD. Input: HANDLE_SDP. Output: none.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_remove_record">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_SDP_REMOVE_RECORD")]
    public static partial IoctlResult TrySdpRemoveRecord(this IoctlDevice device, ulong input);

    /// <summary>IOCTL_BTH_SDP_SERVICE_ATTRIBUTE_SEARCH. Input: BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST and array of SdpAttributeRange (length: buffer length). Output: BTH_SDP_STREAM_RESPONSE and bytes (length: BTH_SDP_STREAM_RESPONSE.responseSize).</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_service_attribute_search">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_NOT_CONNECTED, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_REQUEST_NOT_ACCEPTED, STATUS_TOO_MANY_GUIDS_REQUESTED.</exception>
    [Ioctl("IOCTL_BTH_SDP_SERVICE_ATTRIBUTE_SEARCH")]
    public static partial IoctlBuffer<BTH_SDP_STREAM_RESPONSE> SdpServiceAttributeSearch(this IoctlDevice device, IoctlInput<BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST> input);

    /// <summary>IOCTL_BTH_SDP_SERVICE_ATTRIBUTE_SEARCH. Input: BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST and array of SdpAttributeRange (length: buffer length). Output: BTH_SDP_STREAM_RESPONSE and bytes (length: BTH_SDP_STREAM_RESPONSE.responseSize).</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_service_attribute_search">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_SDP_SERVICE_ATTRIBUTE_SEARCH")]
    public static partial IoctlResult<IoctlBuffer<BTH_SDP_STREAM_RESPONSE>> TrySdpServiceAttributeSearch(this IoctlDevice device, IoctlInput<BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST> input);

    /// <summary>IOCTL_BTH_SDP_SERVICE_SEARCH. Input: BTH_SDP_SERVICE_SEARCH_REQUEST. Output: array of ULONG (length: bytes returned).</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_service_search">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DEVICE_NOT_CONNECTED, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_REQUEST_NOT_ACCEPTED, STATUS_TOO_MANY_GUIDS_REQUESTED.</exception>
    [Ioctl("IOCTL_BTH_SDP_SERVICE_SEARCH")]
    public static partial uint[] SdpServiceSearch(this IoctlDevice device, in BTH_SDP_SERVICE_SEARCH_REQUEST input);

    /// <summary>IOCTL_BTH_SDP_SERVICE_SEARCH. Input: BTH_SDP_SERVICE_SEARCH_REQUEST. Output: array of ULONG (length: bytes returned).</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_service_search">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_SDP_SERVICE_SEARCH")]
    public static partial IoctlResult<uint[]> TrySdpServiceSearch(this IoctlDevice device, in BTH_SDP_SERVICE_SEARCH_REQUEST input);

    /// <summary>IOCTL_BTH_SDP_SUBMIT_RECORD. Input: bytes (length: buffer length). Output: HANDLE_SDP.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_submit_record">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_BTH_SDP_SUBMIT_RECORD")]
    public static partial ulong SdpSubmitRecord(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_BTH_SDP_SUBMIT_RECORD. Input: bytes (length: buffer length). Output: HANDLE_SDP.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_submit_record">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_SDP_SUBMIT_RECORD")]
    public static partial IoctlResult<ulong> TrySdpSubmitRecord(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_BTH_SDP_SUBMIT_RECORD_WITH_INFO. Input: BTH_SDP_RECORD and bytes (length: BTH_SDP_RECORD.recordLength). Output: HANDLE_SDP.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_submit_record_with_info">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_BTH_SDP_SUBMIT_RECORD_WITH_INFO")]
    public static partial ulong SdpSubmitRecordWithInfo(this IoctlDevice device, IoctlInput<BTH_SDP_RECORD> input);

    /// <summary>IOCTL_BTH_SDP_SUBMIT_RECORD_WITH_INFO. Input: BTH_SDP_RECORD and bytes (length: BTH_SDP_RECORD.recordLength). Output: HANDLE_SDP.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/bthioctl/ni-bthioctl-ioctl_bth_sdp_submit_record_with_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BTH_SDP_SUBMIT_RECORD_WITH_INFO")]
    public static partial IoctlResult<ulong> TrySdpSubmitRecordWithInfo(this IoctlDevice device, IoctlInput<BTH_SDP_RECORD> input);
}
