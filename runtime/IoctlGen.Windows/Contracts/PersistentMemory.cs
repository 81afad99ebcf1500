// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.PersistentMemory;

/// <summary>Persistent memory: modules and the bus.</summary>
[IoctlContract]
public static partial class PersistentMemoryCodes
{
    /// <summary>IOCTL_SCM_BUS_GET_LOGICAL_DEVICES. Input: none. Output: SCM_LOGICAL_DEVICES and array of SCM_LOGICAL_DEVICE_INSTANCE (length: SCM_LOGICAL_DEVICES.DeviceCount).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_BUS_GET_LOGICAL_DEVICES")]
    public static partial IoctlBuffer<SCM_LOGICAL_DEVICES> BusGetLogicalDevices(this IoctlDevice device);

    /// <summary>IOCTL_SCM_BUS_GET_LOGICAL_DEVICES. Input: none. Output: SCM_LOGICAL_DEVICES and array of SCM_LOGICAL_DEVICE_INSTANCE (length: SCM_LOGICAL_DEVICES.DeviceCount).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_BUS_GET_LOGICAL_DEVICES")]
    public static partial IoctlResult<IoctlBuffer<SCM_LOGICAL_DEVICES>> TryBusGetLogicalDevices(this IoctlDevice device);

    /// <summary>IOCTL_SCM_BUS_GET_PHYSICAL_DEVICES. Input: none. Output: SCM_PHYSICAL_DEVICES and array of SCM_PHYSICAL_DEVICE_INSTANCE (length: SCM_PHYSICAL_DEVICES.DeviceCount).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_BUS_GET_PHYSICAL_DEVICES")]
    public static partial IoctlBuffer<SCM_PHYSICAL_DEVICES> BusGetPhysicalDevices(this IoctlDevice device);

    /// <summary>IOCTL_SCM_BUS_GET_PHYSICAL_DEVICES. Input: none. Output: SCM_PHYSICAL_DEVICES and array of SCM_PHYSICAL_DEVICE_INSTANCE (length: SCM_PHYSICAL_DEVICES.DeviceCount).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_BUS_GET_PHYSICAL_DEVICES")]
    public static partial IoctlResult<IoctlBuffer<SCM_PHYSICAL_DEVICES>> TryBusGetPhysicalDevices(this IoctlDevice device);

    /// <summary>IOCTL_SCM_BUS_GET_REGIONS. Input: none. Output: SCM_REGIONS and array of SCM_REGION (length: SCM_REGIONS.RegionCount).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_BUS_GET_REGIONS")]
    public static partial IoctlBuffer<SCM_REGIONS> BusGetRegions(this IoctlDevice device);

    /// <summary>IOCTL_SCM_BUS_GET_REGIONS. Input: none. Output: SCM_REGIONS and array of SCM_REGION (length: SCM_REGIONS.RegionCount).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_BUS_GET_REGIONS")]
    public static partial IoctlResult<IoctlBuffer<SCM_REGIONS>> TryBusGetRegions(this IoctlDevice device);

    /// <summary>IOCTL_SCM_BUS_QUERY_PROPERTY. Input: SCM_BUS_PROPERTY_QUERY and bytes (length: SCM_BUS_PROPERTY_QUERY.Size). Output: SCM_BUS_RUNTIME_FW_ACTIVATION_INFO or SCM_BUS_DEDICATED_MEMORY_DEVICES_INFO and array of SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO, by SCM_BUS_PROPERTY_QUERY.PropertyId (length: SCM_BUS_DEDICATED_MEMORY_DEVICES_INFO.DeviceCount).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_BUS_QUERY_PROPERTY")]
    public static partial IoctlBuffer BusQueryProperty(this IoctlDevice device, IoctlInput<SCM_BUS_PROPERTY_QUERY> input);

    /// <summary>IOCTL_SCM_BUS_QUERY_PROPERTY. Input: SCM_BUS_PROPERTY_QUERY and bytes (length: SCM_BUS_PROPERTY_QUERY.Size). Output: SCM_BUS_RUNTIME_FW_ACTIVATION_INFO or SCM_BUS_DEDICATED_MEMORY_DEVICES_INFO and array of SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO, by SCM_BUS_PROPERTY_QUERY.PropertyId (length: SCM_BUS_DEDICATED_MEMORY_DEVICES_INFO.DeviceCount).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_BUS_QUERY_PROPERTY")]
    public static partial IoctlResult<IoctlBuffer> TryBusQueryProperty(this IoctlDevice device, IoctlInput<SCM_BUS_PROPERTY_QUERY> input);

    /// <summary>IOCTL_SCM_BUS_RUNTIME_FW_ACTIVATE. Input: none. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_BUS_RUNTIME_FW_ACTIVATE")]
    public static partial void BusRuntimeFwActivate(this IoctlDevice device);

    /// <summary>IOCTL_SCM_BUS_RUNTIME_FW_ACTIVATE. Input: none. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_BUS_RUNTIME_FW_ACTIVATE")]
    public static partial IoctlResult TryBusRuntimeFwActivate(this IoctlDevice device);

    /// <summary>IOCTL_SCM_LD_GET_INTERLEAVE_SET. Input: none. Output: SCM_LD_INTERLEAVE_SET_INFO and array of SCM_INTERLEAVED_PD_INFO (length: SCM_LD_INTERLEAVE_SET_INFO.InterleaveSetSize).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_LD_GET_INTERLEAVE_SET")]
    public static partial IoctlBuffer<SCM_LD_INTERLEAVE_SET_INFO> LdGetInterleaveSet(this IoctlDevice device);

    /// <summary>IOCTL_SCM_LD_GET_INTERLEAVE_SET. Input: none. Output: SCM_LD_INTERLEAVE_SET_INFO and array of SCM_INTERLEAVED_PD_INFO (length: SCM_LD_INTERLEAVE_SET_INFO.InterleaveSetSize).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_LD_GET_INTERLEAVE_SET")]
    public static partial IoctlResult<IoctlBuffer<SCM_LD_INTERLEAVE_SET_INFO>> TryLdGetInterleaveSet(this IoctlDevice device);

    /// <summary>IOCTL_SCM_PD_PASSTHROUGH. Input: SCM_PD_PASSTHROUGH_INPUT and bytes (length: SCM_PD_PASSTHROUGH_INPUT.DataSize). Output: SCM_PD_PASSTHROUGH_OUTPUT and bytes (length: SCM_PD_PASSTHROUGH_OUTPUT.DataSize).</summary>
    /// <remarks>Requires read and write access. From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_PD_PASSTHROUGH")]
    public static partial IoctlBuffer<SCM_PD_PASSTHROUGH_OUTPUT> PdPassthrough(this IoctlDevice device, IoctlInput<SCM_PD_PASSTHROUGH_INPUT> input);

    /// <summary>IOCTL_SCM_PD_PASSTHROUGH. Input: SCM_PD_PASSTHROUGH_INPUT and bytes (length: SCM_PD_PASSTHROUGH_INPUT.DataSize). Output: SCM_PD_PASSTHROUGH_OUTPUT and bytes (length: SCM_PD_PASSTHROUGH_OUTPUT.DataSize).</summary>
    /// <remarks>Requires read and write access. From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_PD_PASSTHROUGH")]
    public static partial IoctlResult<IoctlBuffer<SCM_PD_PASSTHROUGH_OUTPUT>> TryPdPassthrough(this IoctlDevice device, IoctlInput<SCM_PD_PASSTHROUGH_INPUT> input);

    /// <summary>IOCTL_SCM_PD_QUERY_PROPERTY. Input: SCM_PD_PROPERTY_QUERY and bytes (length: SCM_PD_PROPERTY_QUERY.Size). Output: SCM_PD_DESCRIPTOR_HEADER and more, by SCM_PD_PROPERTY_QUERY.PropertyId (length: SCM_PD_DESCRIPTOR_HEADER.Size).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_PD_QUERY_PROPERTY")]
    public static partial IoctlBuffer<SCM_PD_DESCRIPTOR_HEADER> PdQueryProperty(this IoctlDevice device, IoctlInput<SCM_PD_PROPERTY_QUERY> input);

    /// <summary>IOCTL_SCM_PD_QUERY_PROPERTY. Input: SCM_PD_PROPERTY_QUERY and bytes (length: SCM_PD_PROPERTY_QUERY.Size). Output: SCM_PD_DESCRIPTOR_HEADER and more, by SCM_PD_PROPERTY_QUERY.PropertyId (length: SCM_PD_DESCRIPTOR_HEADER.Size).</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_PD_QUERY_PROPERTY")]
    public static partial IoctlResult<IoctlBuffer<SCM_PD_DESCRIPTOR_HEADER>> TryPdQueryProperty(this IoctlDevice device, IoctlInput<SCM_PD_PROPERTY_QUERY> input);

    /// <summary>IOCTL_SCM_PD_REINITIALIZE_MEDIA. Input: SCM_PD_REINITIALIZE_MEDIA_INPUT. Output: SCM_PD_REINITIALIZE_MEDIA_OUTPUT.</summary>
    /// <remarks>Requires write access. From Windows 10 1809.</remarks>
    [Ioctl("IOCTL_SCM_PD_REINITIALIZE_MEDIA")]
    public static partial SCM_PD_REINITIALIZE_MEDIA_OUTPUT PdReinitializeMedia(this IoctlDevice device, in SCM_PD_REINITIALIZE_MEDIA_INPUT input);

    /// <summary>IOCTL_SCM_PD_REINITIALIZE_MEDIA. Input: SCM_PD_REINITIALIZE_MEDIA_INPUT. Output: SCM_PD_REINITIALIZE_MEDIA_OUTPUT.</summary>
    /// <remarks>Requires write access. From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCM_PD_REINITIALIZE_MEDIA")]
    public static partial IoctlResult<SCM_PD_REINITIALIZE_MEDIA_OUTPUT> TryPdReinitializeMedia(this IoctlDevice device, in SCM_PD_REINITIALIZE_MEDIA_INPUT input);
}
