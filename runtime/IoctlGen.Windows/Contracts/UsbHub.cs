// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.UsbHub;

#pragma warning disable IOCTL1011 // The headers have one code under two names.

/// <summary>USB hubs, host controllers, and what is connected to them.</summary>
[IoctlContract]
public static partial class UsbHubCodes
{
    /// <summary>IOCTL_GET_HCD_DRIVERKEY_NAME. Input: none. Output: USB_HCD_DRIVERKEY_NAME and UTF-16 text (length: USB_HCD_DRIVERKEY_NAME.ActualLength).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_get_hcd_driverkey_name">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_GET_HCD_DRIVERKEY_NAME", SizeField = nameof(USB_HCD_DRIVERKEY_NAME.ActualLength))]
    public static partial IoctlBuffer<USB_HCD_DRIVERKEY_NAME> GetHcdDriverkeyName(this IoctlDevice device);

    /// <summary>IOCTL_GET_HCD_DRIVERKEY_NAME. Input: none. Output: USB_HCD_DRIVERKEY_NAME and UTF-16 text (length: USB_HCD_DRIVERKEY_NAME.ActualLength).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_get_hcd_driverkey_name">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_HCD_DRIVERKEY_NAME", SizeField = nameof(USB_HCD_DRIVERKEY_NAME.ActualLength))]
    public static partial IoctlResult<IoctlBuffer<USB_HCD_DRIVERKEY_NAME>> TryGetHcdDriverkeyName(this IoctlDevice device);

    /// <summary>IOCTL_USB_DIAGNOSTIC_MODE_OFF. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP. Use: deprecated. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_diagnostic_mode_off">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USB_DIAGNOSTIC_MODE_OFF")]
    public static partial void DiagnosticModeOff(this IoctlDevice device);

    /// <summary>IOCTL_USB_DIAGNOSTIC_MODE_OFF. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP. Use: deprecated. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_diagnostic_mode_off">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_DIAGNOSTIC_MODE_OFF")]
    public static partial IoctlResult TryDiagnosticModeOff(this IoctlDevice device);

    /// <summary>IOCTL_USB_DIAGNOSTIC_MODE_ON. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP. Use: deprecated. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_diagnostic_mode_on">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USB_DIAGNOSTIC_MODE_ON")]
    public static partial void DiagnosticModeOn(this IoctlDevice device);

    /// <summary>IOCTL_USB_DIAGNOSTIC_MODE_ON. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP. Use: deprecated. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_diagnostic_mode_on">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_DIAGNOSTIC_MODE_ON")]
    public static partial IoctlResult TryDiagnosticModeOn(this IoctlDevice device);

    /// <summary>IOCTL_USB_GET_DESCRIPTOR_FROM_NODE_CONNECTION. Input: USB_DESCRIPTOR_REQUEST. Output: USB_DESCRIPTOR_REQUEST and more (length: USB_DESCRIPTOR_REQUEST.SetupPacket.wLength, bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_descriptor_from_node_connection">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_DESCRIPTOR_FROM_NODE_CONNECTION")]
    public static partial IoctlBuffer<USB_DESCRIPTOR_REQUEST> GetDescriptorFromNodeConnection(this IoctlDevice device, IoctlInput<USB_DESCRIPTOR_REQUEST> input);

    /// <summary>IOCTL_USB_GET_DESCRIPTOR_FROM_NODE_CONNECTION. Input: USB_DESCRIPTOR_REQUEST. Output: USB_DESCRIPTOR_REQUEST and more (length: USB_DESCRIPTOR_REQUEST.SetupPacket.wLength, bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_descriptor_from_node_connection">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_DESCRIPTOR_FROM_NODE_CONNECTION")]
    public static partial IoctlResult<IoctlBuffer<USB_DESCRIPTOR_REQUEST>> TryGetDescriptorFromNodeConnection(this IoctlDevice device, IoctlInput<USB_DESCRIPTOR_REQUEST> input);

    /// <summary>IOCTL_USB_GET_DEVICE_CHARACTERISTICS. Input: USB_DEVICE_CHARACTERISTICS. Output: USB_DEVICE_CHARACTERISTICS.</summary>
    /// <remarks>From Windows 10 1709. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_device_characteristics">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USB_GET_DEVICE_CHARACTERISTICS")]
    public static partial USB_DEVICE_CHARACTERISTICS GetDeviceCharacteristics(this IoctlDevice device, in USB_DEVICE_CHARACTERISTICS input);

    /// <summary>IOCTL_USB_GET_DEVICE_CHARACTERISTICS. Input: USB_DEVICE_CHARACTERISTICS. Output: USB_DEVICE_CHARACTERISTICS.</summary>
    /// <remarks>From Windows 10 1709. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_device_characteristics">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_DEVICE_CHARACTERISTICS")]
    public static partial IoctlResult<USB_DEVICE_CHARACTERISTICS> TryGetDeviceCharacteristics(this IoctlDevice device, in USB_DEVICE_CHARACTERISTICS input);
    #pragma warning disable IOCTL2015 // the handle is a number of the hub driver

    /// <summary>IOCTL_USB_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC. Input: USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION. Output: USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION.</summary>
    /// <remarks>From Windows 10 1709 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_frame_number_and_qpc_for_time_sync">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USB_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC")]
    public static partial USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION GetFrameNumberAndQpcForTimeSync(this IoctlDevice device, in USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION input);

    /// <summary>IOCTL_USB_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC. Input: USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION. Output: USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION.</summary>
    /// <remarks>From Windows 10 1709 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_frame_number_and_qpc_for_time_sync">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC")]
    public static partial IoctlResult<USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION> TryGetFrameNumberAndQpcForTimeSync(this IoctlDevice device, in USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION input);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_USB_GET_HUB_CAPABILITIES. Input: none. Output: USB_HUB_CAPABILITIES.</summary>
    /// <remarks>From Windows XP. Replaced by IOCTL_USB_GET_HUB_CAPABILITIES_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_hub_capabilities">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_HUB_CAPABILITIES")]
    public static partial USB_HUB_CAPABILITIES GetHubCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_USB_GET_HUB_CAPABILITIES. Input: none. Output: USB_HUB_CAPABILITIES.</summary>
    /// <remarks>From Windows XP. Replaced by IOCTL_USB_GET_HUB_CAPABILITIES_EX. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_hub_capabilities">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_HUB_CAPABILITIES")]
    public static partial IoctlResult<USB_HUB_CAPABILITIES> TryGetHubCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_USB_GET_HUB_CAPABILITIES_EX. Input: none. Output: USB_HUB_CAPABILITIES_EX.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_hub_capabilities_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES, STATUS_UNSUCCESSFUL.</exception>
    [Ioctl("IOCTL_USB_GET_HUB_CAPABILITIES_EX")]
    public static partial USB_HUB_CAPABILITIES_EX GetHubCapabilitiesEx(this IoctlDevice device);

    /// <summary>IOCTL_USB_GET_HUB_CAPABILITIES_EX. Input: none. Output: USB_HUB_CAPABILITIES_EX.</summary>
    /// <remarks>From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_hub_capabilities_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_HUB_CAPABILITIES_EX")]
    public static partial IoctlResult<USB_HUB_CAPABILITIES_EX> TryGetHubCapabilitiesEx(this IoctlDevice device);

    /// <summary>IOCTL_USB_GET_HUB_INFORMATION_EX. Input: USB_HUB_INFORMATION_EX. Output: USB_HUB_INFORMATION_EX.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_hub_information_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_HUB_INFORMATION_EX")]
    public static partial USB_HUB_INFORMATION_EX GetHubInformationEx(this IoctlDevice device, in USB_HUB_INFORMATION_EX input);

    /// <summary>IOCTL_USB_GET_HUB_INFORMATION_EX. Input: USB_HUB_INFORMATION_EX. Output: USB_HUB_INFORMATION_EX.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_hub_information_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_HUB_INFORMATION_EX")]
    public static partial IoctlResult<USB_HUB_INFORMATION_EX> TryGetHubInformationEx(this IoctlDevice device, in USB_HUB_INFORMATION_EX input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_ATTRIBUTES. Input: USB_NODE_CONNECTION_ATTRIBUTES. Output: USB_NODE_CONNECTION_ATTRIBUTES.</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_attributes">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES, STATUS_UNSUCCESSFUL.</exception>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_ATTRIBUTES")]
    public static partial USB_NODE_CONNECTION_ATTRIBUTES GetNodeConnectionAttributes(this IoctlDevice device, in USB_NODE_CONNECTION_ATTRIBUTES input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_ATTRIBUTES. Input: USB_NODE_CONNECTION_ATTRIBUTES. Output: USB_NODE_CONNECTION_ATTRIBUTES.</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_attributes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_ATTRIBUTES")]
    public static partial IoctlResult<USB_NODE_CONNECTION_ATTRIBUTES> TryGetNodeConnectionAttributes(this IoctlDevice device, in USB_NODE_CONNECTION_ATTRIBUTES input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_DRIVERKEY_NAME. Input: USB_NODE_CONNECTION_DRIVERKEY_NAME. Output: USB_NODE_CONNECTION_DRIVERKEY_NAME and UTF-16 text (length: USB_NODE_CONNECTION_DRIVERKEY_NAME.ActualLength).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_driverkey_name">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_DRIVERKEY_NAME", SizeField = nameof(USB_NODE_CONNECTION_DRIVERKEY_NAME.ActualLength))]
    public static partial IoctlBuffer<USB_NODE_CONNECTION_DRIVERKEY_NAME> GetNodeConnectionDriverkeyName(this IoctlDevice device, in USB_NODE_CONNECTION_DRIVERKEY_NAME input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_DRIVERKEY_NAME. Input: USB_NODE_CONNECTION_DRIVERKEY_NAME. Output: USB_NODE_CONNECTION_DRIVERKEY_NAME and UTF-16 text (length: USB_NODE_CONNECTION_DRIVERKEY_NAME.ActualLength).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_driverkey_name">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_DRIVERKEY_NAME", SizeField = nameof(USB_NODE_CONNECTION_DRIVERKEY_NAME.ActualLength))]
    public static partial IoctlResult<IoctlBuffer<USB_NODE_CONNECTION_DRIVERKEY_NAME>> TryGetNodeConnectionDriverkeyName(this IoctlDevice device, in USB_NODE_CONNECTION_DRIVERKEY_NAME input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_INFORMATION. Input: USB_NODE_CONNECTION_INFORMATION. Output: USB_NODE_CONNECTION_INFORMATION and array of USB_PIPE_INFO (length: USB_NODE_CONNECTION_INFORMATION.NumberOfOpenPipes).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_INFORMATION")]
    public static partial IoctlBuffer<USB_NODE_CONNECTION_INFORMATION> GetNodeConnectionInformation(this IoctlDevice device, in USB_NODE_CONNECTION_INFORMATION input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_INFORMATION. Input: USB_NODE_CONNECTION_INFORMATION. Output: USB_NODE_CONNECTION_INFORMATION and array of USB_PIPE_INFO (length: USB_NODE_CONNECTION_INFORMATION.NumberOfOpenPipes).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_INFORMATION")]
    public static partial IoctlResult<IoctlBuffer<USB_NODE_CONNECTION_INFORMATION>> TryGetNodeConnectionInformation(this IoctlDevice device, in USB_NODE_CONNECTION_INFORMATION input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX. Input: USB_NODE_CONNECTION_INFORMATION_EX. Output: USB_NODE_CONNECTION_INFORMATION_EX and array of USB_PIPE_INFO (length: USB_NODE_CONNECTION_INFORMATION_EX.NumberOfOpenPipes).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_information_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX")]
    public static partial IoctlBuffer<USB_NODE_CONNECTION_INFORMATION_EX> GetNodeConnectionInformationEx(this IoctlDevice device, in USB_NODE_CONNECTION_INFORMATION_EX input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX. Input: USB_NODE_CONNECTION_INFORMATION_EX. Output: USB_NODE_CONNECTION_INFORMATION_EX and array of USB_PIPE_INFO (length: USB_NODE_CONNECTION_INFORMATION_EX.NumberOfOpenPipes).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_information_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX")]
    public static partial IoctlResult<IoctlBuffer<USB_NODE_CONNECTION_INFORMATION_EX>> TryGetNodeConnectionInformationEx(this IoctlDevice device, in USB_NODE_CONNECTION_INFORMATION_EX input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX_V2. Input: USB_NODE_CONNECTION_INFORMATION_EX_V2. Output: USB_NODE_CONNECTION_INFORMATION_EX_V2.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_information_ex_v2">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX_V2")]
    public static partial USB_NODE_CONNECTION_INFORMATION_EX_V2 GetNodeConnectionInformationExV2(this IoctlDevice device, in USB_NODE_CONNECTION_INFORMATION_EX_V2 input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX_V2. Input: USB_NODE_CONNECTION_INFORMATION_EX_V2. Output: USB_NODE_CONNECTION_INFORMATION_EX_V2.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_information_ex_v2">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX_V2")]
    public static partial IoctlResult<USB_NODE_CONNECTION_INFORMATION_EX_V2> TryGetNodeConnectionInformationExV2(this IoctlDevice device, in USB_NODE_CONNECTION_INFORMATION_EX_V2 input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_NAME. Input: USB_NODE_CONNECTION_NAME. Output: USB_NODE_CONNECTION_NAME and UTF-16 text (length: USB_NODE_CONNECTION_NAME.ActualLength).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_name">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_NAME", SizeField = nameof(USB_NODE_CONNECTION_NAME.ActualLength))]
    public static partial IoctlBuffer<USB_NODE_CONNECTION_NAME> GetNodeConnectionName(this IoctlDevice device, in USB_NODE_CONNECTION_NAME input);

    /// <summary>IOCTL_USB_GET_NODE_CONNECTION_NAME. Input: USB_NODE_CONNECTION_NAME. Output: USB_NODE_CONNECTION_NAME and UTF-16 text (length: USB_NODE_CONNECTION_NAME.ActualLength).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_connection_name">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_NODE_CONNECTION_NAME", SizeField = nameof(USB_NODE_CONNECTION_NAME.ActualLength))]
    public static partial IoctlResult<IoctlBuffer<USB_NODE_CONNECTION_NAME>> TryGetNodeConnectionName(this IoctlDevice device, in USB_NODE_CONNECTION_NAME input);

    /// <summary>IOCTL_USB_GET_NODE_INFORMATION. Input: USB_NODE_INFORMATION. Output: USB_NODE_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_NODE_INFORMATION")]
    public static partial USB_NODE_INFORMATION GetNodeInformation(this IoctlDevice device, in USB_NODE_INFORMATION input);

    /// <summary>IOCTL_USB_GET_NODE_INFORMATION. Input: USB_NODE_INFORMATION. Output: USB_NODE_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_node_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_NODE_INFORMATION")]
    public static partial IoctlResult<USB_NODE_INFORMATION> TryGetNodeInformation(this IoctlDevice device, in USB_NODE_INFORMATION input);

    /// <summary>IOCTL_USB_GET_PORT_CONNECTOR_PROPERTIES. Input: USB_PORT_CONNECTOR_PROPERTIES. Output: USB_PORT_CONNECTOR_PROPERTIES and UTF-16 text (length: USB_PORT_CONNECTOR_PROPERTIES.ActualLength).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_port_connector_properties">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES, STATUS_UNSUCCESSFUL.</exception>
    [Ioctl("IOCTL_USB_GET_PORT_CONNECTOR_PROPERTIES", SizeField = nameof(USB_PORT_CONNECTOR_PROPERTIES.ActualLength))]
    public static partial IoctlBuffer<USB_PORT_CONNECTOR_PROPERTIES> GetPortConnectorProperties(this IoctlDevice device, in USB_PORT_CONNECTOR_PROPERTIES input);

    /// <summary>IOCTL_USB_GET_PORT_CONNECTOR_PROPERTIES. Input: USB_PORT_CONNECTOR_PROPERTIES. Output: USB_PORT_CONNECTOR_PROPERTIES and UTF-16 text (length: USB_PORT_CONNECTOR_PROPERTIES.ActualLength).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_port_connector_properties">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_PORT_CONNECTOR_PROPERTIES", SizeField = nameof(USB_PORT_CONNECTOR_PROPERTIES.ActualLength))]
    public static partial IoctlResult<IoctlBuffer<USB_PORT_CONNECTOR_PROPERTIES>> TryGetPortConnectorProperties(this IoctlDevice device, in USB_PORT_CONNECTOR_PROPERTIES input);

    /// <summary>IOCTL_USB_GET_ROOT_HUB_NAME. Input: none. Output: USB_ROOT_HUB_NAME and UTF-16 text (length: USB_ROOT_HUB_NAME.ActualLength).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_root_hub_name">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_GET_ROOT_HUB_NAME", SizeField = nameof(USB_ROOT_HUB_NAME.ActualLength))]
    public static partial IoctlBuffer<USB_ROOT_HUB_NAME> GetRootHubName(this IoctlDevice device);

    /// <summary>IOCTL_USB_GET_ROOT_HUB_NAME. Input: none. Output: USB_ROOT_HUB_NAME and UTF-16 text (length: USB_ROOT_HUB_NAME.ActualLength).</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_root_hub_name">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_ROOT_HUB_NAME", SizeField = nameof(USB_ROOT_HUB_NAME.ActualLength))]
    public static partial IoctlResult<IoctlBuffer<USB_ROOT_HUB_NAME>> TryGetRootHubName(this IoctlDevice device);

    /// <summary>IOCTL_USB_GET_TRANSPORT_CHARACTERISTICS. Input: USB_TRANSPORT_CHARACTERISTICS. Output: USB_TRANSPORT_CHARACTERISTICS.</summary>
    /// <remarks>From Windows 10 1709 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_transport_characteristics">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USB_GET_TRANSPORT_CHARACTERISTICS")]
    public static partial USB_TRANSPORT_CHARACTERISTICS GetTransportCharacteristics(this IoctlDevice device, in USB_TRANSPORT_CHARACTERISTICS input);

    /// <summary>IOCTL_USB_GET_TRANSPORT_CHARACTERISTICS. Input: USB_TRANSPORT_CHARACTERISTICS. Output: USB_TRANSPORT_CHARACTERISTICS.</summary>
    /// <remarks>From Windows 10 1709 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_get_transport_characteristics">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_GET_TRANSPORT_CHARACTERISTICS")]
    public static partial IoctlResult<USB_TRANSPORT_CHARACTERISTICS> TryGetTransportCharacteristics(this IoctlDevice device, in USB_TRANSPORT_CHARACTERISTICS input);

    /// <summary>IOCTL_USB_HUB_CYCLE_PORT. Input: USB_CYCLE_PORT_PARAMS. Output: USB_CYCLE_PORT_PARAMS.</summary>
    /// <remarks>From Windows XP. Privileges: admin. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_hub_cycle_port">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_USB_HUB_CYCLE_PORT")]
    public static partial USB_CYCLE_PORT_PARAMS HubCyclePort(this IoctlDevice device, in USB_CYCLE_PORT_PARAMS input);

    /// <summary>IOCTL_USB_HUB_CYCLE_PORT. Input: USB_CYCLE_PORT_PARAMS. Output: USB_CYCLE_PORT_PARAMS.</summary>
    /// <remarks>From Windows XP. Privileges: admin. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_hub_cycle_port">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_HUB_CYCLE_PORT")]
    public static partial IoctlResult<USB_CYCLE_PORT_PARAMS> TryHubCyclePort(this IoctlDevice device, in USB_CYCLE_PORT_PARAMS input);
    #pragma warning disable IOCTL2015 // the handle is a number of the hub driver

    /// <summary>IOCTL_USB_START_TRACKING_FOR_TIME_SYNC. Input: USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION. Output: USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION.</summary>
    /// <remarks>From Windows 10 1709 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_start_tracking_for_time_sync">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_USB_START_TRACKING_FOR_TIME_SYNC")]
    public static partial USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION StartTrackingForTimeSync(this IoctlDevice device, in USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION input);

    /// <summary>IOCTL_USB_START_TRACKING_FOR_TIME_SYNC. Input: USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION. Output: USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION.</summary>
    /// <remarks>From Windows 10 1709 and Windows Server 2016. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/usbioctl/ni-usbioctl-ioctl_usb_start_tracking_for_time_sync">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_USB_START_TRACKING_FOR_TIME_SYNC")]
    public static partial IoctlResult<USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION> TryStartTrackingForTimeSync(this IoctlDevice device, in USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION input);
    #pragma warning restore IOCTL2015
}
