// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Nfc;

/// <summary>Near field communication: proximity, secure elements, radio.</summary>
[IoctlContract]
public static partial class NfcCodes
{
    /// <summary>IOCTL_NFCRM_QUERY_RADIO_STATE. Input: none. Output: NFCRM_RADIO_STATE.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcradiodev/ni-nfcradiodev-ioctl_nfcrm_query_radio_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_NFCRM_QUERY_RADIO_STATE")]
    public static partial NFCRM_RADIO_STATE NfcrmQueryRadioState(this IoctlDevice device);

    /// <summary>IOCTL_NFCRM_QUERY_RADIO_STATE. Input: none. Output: NFCRM_RADIO_STATE.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcradiodev/ni-nfcradiodev-ioctl_nfcrm_query_radio_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCRM_QUERY_RADIO_STATE")]
    public static partial IoctlResult<NFCRM_RADIO_STATE> TryNfcrmQueryRadioState(this IoctlDevice device);

    /// <summary>IOCTL_NFCRM_SET_RADIO_STATE. Input: NFCRM_SET_RADIO_STATE. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcradiodev/ni-nfcradiodev-ioctl_nfcrm_set_radio_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCRM_SET_RADIO_STATE")]
    public static partial void NfcrmSetRadioState(this IoctlDevice device, in NFCRM_SET_RADIO_STATE input);

    /// <summary>IOCTL_NFCRM_SET_RADIO_STATE. Input: NFCRM_SET_RADIO_STATE. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcradiodev/ni-nfcradiodev-ioctl_nfcrm_set_radio_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCRM_SET_RADIO_STATE")]
    public static partial IoctlResult TryNfcrmSetRadioState(this IoctlDevice device, in NFCRM_SET_RADIO_STATE input);

    /// <summary>IOCTL_NFCSERM_QUERY_RADIO_STATE. Input: none. Output: NFCRM_RADIO_STATE.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcradiodev/ni-nfcradiodev-ioctl_nfcserm_query_radio_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_NFCSERM_QUERY_RADIO_STATE")]
    public static partial NFCRM_RADIO_STATE NfcsermQueryRadioState(this IoctlDevice device);

    /// <summary>IOCTL_NFCSERM_QUERY_RADIO_STATE. Input: none. Output: NFCRM_RADIO_STATE.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcradiodev/ni-nfcradiodev-ioctl_nfcserm_query_radio_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSERM_QUERY_RADIO_STATE")]
    public static partial IoctlResult<NFCRM_RADIO_STATE> TryNfcsermQueryRadioState(this IoctlDevice device);

    /// <summary>IOCTL_NFCSERM_SET_RADIO_STATE. Input: NFCRM_SET_RADIO_STATE. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcradiodev/ni-nfcradiodev-ioctl_nfcserm_set_radio_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_NFCSERM_SET_RADIO_STATE")]
    public static partial void NfcsermSetRadioState(this IoctlDevice device, in NFCRM_SET_RADIO_STATE input);

    /// <summary>IOCTL_NFCSERM_SET_RADIO_STATE. Input: NFCRM_SET_RADIO_STATE. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcradiodev/ni-nfcradiodev-ioctl_nfcserm_set_radio_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSERM_SET_RADIO_STATE")]
    public static partial IoctlResult TryNfcsermSetRadioState(this IoctlDevice device, in NFCRM_SET_RADIO_STATE input);

    /// <summary>IOCTL_NFCSE_ENUM_ENDPOINTS. Input: none. Output: SECURE_ELEMENT_ENDPOINT_LIST and array of SECURE_ELEMENT_ENDPOINT_INFO (length: SECURE_ELEMENT_ENDPOINT_LIST.NumberOfEndpoints).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_enum_endpoints">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_NFCSE_ENUM_ENDPOINTS")]
    public static partial IoctlBuffer<SECURE_ELEMENT_ENDPOINT_LIST> NfcseEnumEndpoints(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_ENUM_ENDPOINTS. Input: none. Output: SECURE_ELEMENT_ENDPOINT_LIST and array of SECURE_ELEMENT_ENDPOINT_INFO (length: SECURE_ELEMENT_ENDPOINT_LIST.NumberOfEndpoints).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_enum_endpoints">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_ENUM_ENDPOINTS")]
    public static partial IoctlResult<IoctlBuffer<SECURE_ELEMENT_ENDPOINT_LIST>> TryNfcseEnumEndpoints(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_GET_NEXT_EVENT. Input: none. Output: DWORD and SECURE_ELEMENT_EVENT_INFO and bytes (length: SECURE_ELEMENT_EVENT_INFO.cbEventData).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_get_next_event">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_NFCSE_GET_NEXT_EVENT", Retry = false)]
    public static partial IoctlBuffer<uint> NfcseGetNextEvent(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_GET_NEXT_EVENT. Input: none. Output: DWORD and SECURE_ELEMENT_EVENT_INFO and bytes (length: SECURE_ELEMENT_EVENT_INFO.cbEventData).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_get_next_event">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_GET_NEXT_EVENT", Retry = false)]
    public static partial IoctlResult<IoctlBuffer<uint>> TryNfcseGetNextEvent(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_GET_NEXT_EVENT. Input: none. Output: DWORD and SECURE_ELEMENT_EVENT_INFO and bytes (length: SECURE_ELEMENT_EVENT_INFO.cbEventData).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_get_next_event">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_NFCSE_GET_NEXT_EVENT", Retry = false)]
    public static partial ValueTask<IoctlBuffer<uint>> NfcseGetNextEventAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_NFCSE_GET_NFCC_CAPABILITIES. Input: none. Output: SECURE_ELEMENT_NFCC_CAPABILITIES.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_get_nfcc_capabilities">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCSE_GET_NFCC_CAPABILITIES")]
    public static partial SECURE_ELEMENT_NFCC_CAPABILITIES NfcseGetNfccCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_GET_NFCC_CAPABILITIES. Input: none. Output: SECURE_ELEMENT_NFCC_CAPABILITIES.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_get_nfcc_capabilities">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_GET_NFCC_CAPABILITIES")]
    public static partial IoctlResult<SECURE_ELEMENT_NFCC_CAPABILITIES> TryNfcseGetNfccCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_GET_ROUTING_TABLE. Input: none. Output: SECURE_ELEMENT_ROUTING_TABLE and array of SECURE_ELEMENT_ROUTING_TABLE_ENTRY (length: SECURE_ELEMENT_ROUTING_TABLE.NumberOfEntries).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_get_routing_table">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCSE_GET_ROUTING_TABLE")]
    public static partial IoctlBuffer<SECURE_ELEMENT_ROUTING_TABLE> NfcseGetRoutingTable(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_GET_ROUTING_TABLE. Input: none. Output: SECURE_ELEMENT_ROUTING_TABLE and array of SECURE_ELEMENT_ROUTING_TABLE_ENTRY (length: SECURE_ELEMENT_ROUTING_TABLE.NumberOfEntries).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_get_routing_table">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_GET_ROUTING_TABLE")]
    public static partial IoctlResult<IoctlBuffer<SECURE_ELEMENT_ROUTING_TABLE>> TryNfcseGetRoutingTable(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_HCE_REMOTE_RECV. Input: none. Output: DWORD and SECURE_ELEMENT_HCE_DATA_PACKET and bytes (length: SECURE_ELEMENT_HCE_DATA_PACKET.cbPayload).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_hce_remote_recv">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCSE_HCE_REMOTE_RECV", Retry = false)]
    public static partial IoctlBuffer<uint> NfcseHceRemoteRecv(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_HCE_REMOTE_RECV. Input: none. Output: DWORD and SECURE_ELEMENT_HCE_DATA_PACKET and bytes (length: SECURE_ELEMENT_HCE_DATA_PACKET.cbPayload).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_hce_remote_recv">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_HCE_REMOTE_RECV", Retry = false)]
    public static partial IoctlResult<IoctlBuffer<uint>> TryNfcseHceRemoteRecv(this IoctlDevice device);

    /// <summary>IOCTL_NFCSE_HCE_REMOTE_RECV. Input: none. Output: DWORD and SECURE_ELEMENT_HCE_DATA_PACKET and bytes (length: SECURE_ELEMENT_HCE_DATA_PACKET.cbPayload).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_hce_remote_recv">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCSE_HCE_REMOTE_RECV", Retry = false)]
    public static partial ValueTask<IoctlBuffer<uint>> NfcseHceRemoteRecvAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_NFCSE_HCE_REMOTE_SEND. Input: SECURE_ELEMENT_HCE_DATA_PACKET and bytes (length: SECURE_ELEMENT_HCE_DATA_PACKET.cbPayload). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_hce_remote_send">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCSE_HCE_REMOTE_SEND")]
    public static partial void NfcseHceRemoteSend(this IoctlDevice device, IoctlInput<SECURE_ELEMENT_HCE_DATA_PACKET> input);

    /// <summary>IOCTL_NFCSE_HCE_REMOTE_SEND. Input: SECURE_ELEMENT_HCE_DATA_PACKET and bytes (length: SECURE_ELEMENT_HCE_DATA_PACKET.cbPayload). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_hce_remote_send">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_HCE_REMOTE_SEND")]
    public static partial IoctlResult TryNfcseHceRemoteSend(this IoctlDevice device, IoctlInput<SECURE_ELEMENT_HCE_DATA_PACKET> input);

    /// <summary>IOCTL_NFCSE_SET_CARD_EMULATION_MODE. Input: SECURE_ELEMENT_SET_CARD_EMULATION_MODE_INFO. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_set_card_emulation_mode">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCSE_SET_CARD_EMULATION_MODE")]
    public static partial void NfcseSetCardEmulationMode(this IoctlDevice device, in SECURE_ELEMENT_SET_CARD_EMULATION_MODE_INFO input);

    /// <summary>IOCTL_NFCSE_SET_CARD_EMULATION_MODE. Input: SECURE_ELEMENT_SET_CARD_EMULATION_MODE_INFO. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_set_card_emulation_mode">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_SET_CARD_EMULATION_MODE")]
    public static partial IoctlResult TryNfcseSetCardEmulationMode(this IoctlDevice device, in SECURE_ELEMENT_SET_CARD_EMULATION_MODE_INFO input);

    /// <summary>IOCTL_NFCSE_SET_ROUTING_TABLE. Input: SECURE_ELEMENT_ROUTING_TABLE and array of SECURE_ELEMENT_ROUTING_TABLE_ENTRY (length: SECURE_ELEMENT_ROUTING_TABLE.NumberOfEntries). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_set_routing_table">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCSE_SET_ROUTING_TABLE")]
    public static partial void NfcseSetRoutingTable(this IoctlDevice device, IoctlInput<SECURE_ELEMENT_ROUTING_TABLE> input);

    /// <summary>IOCTL_NFCSE_SET_ROUTING_TABLE. Input: SECURE_ELEMENT_ROUTING_TABLE and array of SECURE_ELEMENT_ROUTING_TABLE_ENTRY (length: SECURE_ELEMENT_ROUTING_TABLE.NumberOfEntries). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_set_routing_table">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_SET_ROUTING_TABLE")]
    public static partial IoctlResult TryNfcseSetRoutingTable(this IoctlDevice device, IoctlInput<SECURE_ELEMENT_ROUTING_TABLE> input);

    /// <summary>IOCTL_NFCSE_SUBSCRIBE_FOR_EVENT. Input: SECURE_ELEMENT_EVENT_SUBSCRIPTION_INFO. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_subscribe_for_event">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFCSE_SUBSCRIBE_FOR_EVENT")]
    public static partial void NfcseSubscribeForEvent(this IoctlDevice device, in SECURE_ELEMENT_EVENT_SUBSCRIPTION_INFO input);

    /// <summary>IOCTL_NFCSE_SUBSCRIBE_FOR_EVENT. Input: SECURE_ELEMENT_EVENT_SUBSCRIPTION_INFO. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfcsedev/ni-nfcsedev-ioctl_nfcse_subscribe_for_event">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFCSE_SUBSCRIBE_FOR_EVENT")]
    public static partial IoctlResult TryNfcseSubscribeForEvent(this IoctlDevice device, in SECURE_ELEMENT_EVENT_SUBSCRIPTION_INFO input);

    /// <summary>IOCTL_NFP_DISABLE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_disable">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_NFP_DISABLE")]
    public static partial void Disable(this IoctlDevice device);

    /// <summary>IOCTL_NFP_DISABLE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_disable">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFP_DISABLE")]
    public static partial IoctlResult TryDisable(this IoctlDevice device);

    /// <summary>IOCTL_NFP_ENABLE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_enable">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_NFP_ENABLE")]
    public static partial void Enable(this IoctlDevice device);

    /// <summary>IOCTL_NFP_ENABLE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_enable">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFP_ENABLE")]
    public static partial IoctlResult TryEnable(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_KILO_BYTES_PER_SECOND. Input: none. Output: INT32.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_kilo_bytes_per_second">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_NFP_GET_KILO_BYTES_PER_SECOND")]
    public static partial int GetKiloBytesPerSecond(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_KILO_BYTES_PER_SECOND. Input: none. Output: INT32.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_kilo_bytes_per_second">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFP_GET_KILO_BYTES_PER_SECOND")]
    public static partial IoctlResult<int> TryGetKiloBytesPerSecond(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_MAX_MESSAGE_BYTES. Input: none. Output: INT32.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_max_message_bytes">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_NFP_GET_MAX_MESSAGE_BYTES")]
    public static partial int GetMaxMessageBytes(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_MAX_MESSAGE_BYTES. Input: none. Output: INT32.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_max_message_bytes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFP_GET_MAX_MESSAGE_BYTES")]
    public static partial IoctlResult<int> TryGetMaxMessageBytes(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_NEXT_SUBSCRIBED_MESSAGE. Input: none. Output: DWORD and bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_next_subscribed_message">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_NFP_GET_NEXT_SUBSCRIBED_MESSAGE", Retry = false)]
    public static partial IoctlBuffer<uint> GetNextSubscribedMessage(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_NEXT_SUBSCRIBED_MESSAGE. Input: none. Output: DWORD and bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_next_subscribed_message">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFP_GET_NEXT_SUBSCRIBED_MESSAGE", Retry = false)]
    public static partial IoctlResult<IoctlBuffer<uint>> TryGetNextSubscribedMessage(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_NEXT_SUBSCRIBED_MESSAGE. Input: none. Output: DWORD and bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_next_subscribed_message">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_NFP_GET_NEXT_SUBSCRIBED_MESSAGE", Retry = false)]
    public static partial ValueTask<IoctlBuffer<uint>> GetNextSubscribedMessageAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_NFP_GET_NEXT_TRANSMITTED_MESSAGE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_next_transmitted_message">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_NFP_GET_NEXT_TRANSMITTED_MESSAGE")]
    public static partial void GetNextTransmittedMessage(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_NEXT_TRANSMITTED_MESSAGE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_next_transmitted_message">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFP_GET_NEXT_TRANSMITTED_MESSAGE")]
    public static partial IoctlResult TryGetNextTransmittedMessage(this IoctlDevice device);

    /// <summary>IOCTL_NFP_GET_NEXT_TRANSMITTED_MESSAGE. Input: none. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_get_next_transmitted_message">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_NFP_GET_NEXT_TRANSMITTED_MESSAGE")]
    public static partial ValueTask GetNextTransmittedMessageAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_NFP_SET_PAYLOAD. Input: bytes (length: buffer length). Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_set_payload">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_STATE, STATUS_INVALID_PARAMETER, STATUS_INVALID_BUFFER_SIZE.</exception>
    [Ioctl("IOCTL_NFP_SET_PAYLOAD")]
    public static partial void SetPayload(this IoctlDevice device, ReadOnlySpan<byte> input);

    /// <summary>IOCTL_NFP_SET_PAYLOAD. Input: bytes (length: buffer length). Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/nfpdev/ni-nfpdev-ioctl_nfp_set_payload">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NFP_SET_PAYLOAD")]
    public static partial IoctlResult TrySetPayload(this IoctlDevice device, ReadOnlySpan<byte> input);
}
