// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>SCM_LOGICAL_DEVICE_INSTANCE (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_LOGICAL_DEVICE_INSTANCE
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>GUID DeviceGuid</c>.</summary>
    public Guid DeviceGuid;

    /// <summary>C: <c>WCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct SymbolicLinkArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR SymbolicLink[256]</c>.</summary>
    [NativeType("WCHAR")]
    public SymbolicLinkArray SymbolicLink;
}

/// <summary>SCM_LOGICAL_DEVICES (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_LOGICAL_DEVICES : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG DeviceCount</c>.</summary>
    public uint DeviceCount;

    /// <summary>C: <c>SCM_LOGICAL_DEVICE_INSTANCE Devices[1]</c>.</summary>
    public SCM_LOGICAL_DEVICE_INSTANCE Devices;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Devices);
}

/// <summary>SCM_PHYSICAL_DEVICE_INSTANCE (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_PHYSICAL_DEVICE_INSTANCE
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG NfitHandle</c>.</summary>
    public uint NfitHandle;

    /// <summary>C: <c>WCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct SymbolicLinkArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR SymbolicLink[256]</c>.</summary>
    [NativeType("WCHAR")]
    public SymbolicLinkArray SymbolicLink;
}

/// <summary>SCM_PHYSICAL_DEVICES (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_PHYSICAL_DEVICES : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG DeviceCount</c>.</summary>
    public uint DeviceCount;

    /// <summary>C: <c>SCM_PHYSICAL_DEVICE_INSTANCE Devices[1]</c>.</summary>
    public SCM_PHYSICAL_DEVICE_INSTANCE Devices;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Devices);
}

/// <summary>SCM_REGION (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_REGION
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG NfitHandle</c>.</summary>
    public uint NfitHandle;

    /// <summary>C: <c>GUID LogicalDeviceGuid</c>.</summary>
    public Guid LogicalDeviceGuid;

    /// <summary>C: <c>GUID AddressRangeType</c>.</summary>
    public Guid AddressRangeType;

    /// <summary>C: <c>ULONG AssociatedId</c>.</summary>
    public uint AssociatedId;

    /// <summary>C: <c>ULONG64 Length</c>.</summary>
    public ulong Length;

    /// <summary>C: <c>ULONG64 StartingDPA</c>.</summary>
    public ulong StartingDPA;

    /// <summary>C: <c>ULONG64 BaseSPA</c>.</summary>
    public ulong BaseSPA;

    /// <summary>C: <c>ULONG64 SPAOffset</c>.</summary>
    public ulong SPAOffset;

    /// <summary>C: <c>ULONG64 RegionOffset</c>.</summary>
    public ulong RegionOffset;
}

/// <summary>SCM_REGIONS (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_REGIONS : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG RegionCount</c>.</summary>
    public uint RegionCount;

    /// <summary>C: <c>SCM_REGION Regions[1]</c>.</summary>
    public SCM_REGION Regions;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Regions);
}

/// <summary>SCM_BUS_FIRMWARE_ACTIVATION_STATE (ntddscm.h).</summary>
public enum SCM_BUS_FIRMWARE_ACTIVATION_STATE : int
{
    ScmBusFirmwareActivationState_Idle = 0,
    ScmBusFirmwareActivationState_Armed = 1,
    ScmBusFirmwareActivationState_Busy = 2,
}

/// <summary>SCM_BUS_RUNTIME_FW_ACTIVATION_INFO (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_BUS_RUNTIME_FW_ACTIVATION_INFO
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BOOLEAN RuntimeFwActivationSupported</c>.</summary>
    public Boolean8 RuntimeFwActivationSupported;

    /// <summary>C: <c>SCM_BUS_FIRMWARE_ACTIVATION_STATE FirmwareActivationState</c>.</summary>
    public SCM_BUS_FIRMWARE_ACTIVATION_STATE FirmwareActivationState;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct FirmwareActivationCapabilityStruct
    {
        /// <summary>C: <c>ULONG FwManagedIoQuiesceFwActivationSupported : 1; ULONG OsManagedIoQuiesceFwActivationSupported : 1; ULONG WarmResetBasedFwActivationSupported : 1; ULONG Reserved : 29</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG FwManagedIoQuiesceFwActivationSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint FwManagedIoQuiesceFwActivationSupported
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }

        /// <summary>C: <c>ULONG OsManagedIoQuiesceFwActivationSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public uint OsManagedIoQuiesceFwActivationSupported
        {
            readonly get => (_bits0 >> 1) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFDU) | ((value & 0x1) << 1);
        }

        /// <summary>C: <c>ULONG WarmResetBasedFwActivationSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public uint WarmResetBasedFwActivationSupported
        {
            readonly get => (_bits0 >> 2) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFBU) | ((value & 0x1) << 2);
        }

        /// <summary>C: <c>ULONG Reserved : 29</c>.</summary>
        [BitField(nameof(_bits0), 3, 29)]
        public uint Reserved
        {
            readonly get => (_bits0 >> 3) & 0x1FFFFFFF;
            set => _bits0 = (_bits0 & 0x7U) | ((value & 0x1FFFFFFF) << 3);
        }
    }

    /// <summary>C: <c>struct FirmwareActivationCapability</c>.</summary>
    public FirmwareActivationCapabilityStruct FirmwareActivationCapability;

    /// <summary>C: <c>ULONGLONG EstimatedFirmwareActivationTimeInUSecs</c>.</summary>
    public ulong EstimatedFirmwareActivationTimeInUSecs;

    /// <summary>C: <c>ULONGLONG EstimatedProcessorAccessQuiesceTimeInUSecs</c>.</summary>
    public ulong EstimatedProcessorAccessQuiesceTimeInUSecs;

    /// <summary>C: <c>ULONGLONG EstimatedIOAccessQuiesceTimeInUSecs</c>.</summary>
    public ulong EstimatedIOAccessQuiesceTimeInUSecs;

    /// <summary>C: <c>ULONGLONG PlatformSupportedMaxIOAccessQuiesceTimeInUSecs</c>.</summary>
    public ulong PlatformSupportedMaxIOAccessQuiesceTimeInUSecs;
}

/// <summary>SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO
{
    /// <summary>C: <c>GUID DeviceGuid</c>.</summary>
    public Guid DeviceGuid;

    /// <summary>C: <c>ULONG DeviceNumber</c>.</summary>
    public uint DeviceNumber;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct FlagsStruct
    {
        /// <summary>C: <c>ULONG ForcedByRegistry : 1; ULONG Initialized : 1; ULONG Reserved : 30</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG ForcedByRegistry : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint ForcedByRegistry
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }

        /// <summary>C: <c>ULONG Initialized : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public uint Initialized
        {
            readonly get => (_bits0 >> 1) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFDU) | ((value & 0x1) << 1);
        }

        /// <summary>C: <c>ULONG Reserved : 30</c>.</summary>
        [BitField(nameof(_bits0), 2, 30)]
        public uint Reserved
        {
            readonly get => (_bits0 >> 2) & 0x3FFFFFFF;
            set => _bits0 = (_bits0 & 0x3U) | ((value & 0x3FFFFFFF) << 2);
        }
    }

    /// <summary>C: <c>struct Flags</c>.</summary>
    public FlagsStruct Flags;

    /// <summary>C: <c>ULONGLONG DeviceSize</c>.</summary>
    public ulong DeviceSize;
}

/// <summary>SCM_BUS_DEDICATED_MEMORY_DEVICES_INFO (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_BUS_DEDICATED_MEMORY_DEVICES_INFO : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG DeviceCount</c>.</summary>
    public uint DeviceCount;

    /// <summary>C: <c>SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO Devices[1]</c>.</summary>
    public SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO Devices;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Devices);
}

/// <summary>SCM_BUS_PROPERTY_ID (ntddscm.h).</summary>
public enum SCM_BUS_PROPERTY_ID : int
{
    ScmBusProperty_RuntimeFwActivationInfo = 0,
    ScmBusProperty_DedicatedMemoryInfo = 1,
    ScmBusProperty_DedicatedMemoryState = 2,
    ScmBusProperty_Max = 3,
}

/// <summary>SCM_BUS_QUERY_TYPE (ntddscm.h).</summary>
public enum SCM_BUS_QUERY_TYPE : int
{
    ScmBusQuery_Descriptor = 0,
    ScmBusQuery_IsSupported = 1,
    ScmBusQuery_Max = 2,
}

/// <summary>SCM_BUS_PROPERTY_QUERY (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_BUS_PROPERTY_QUERY : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>SCM_BUS_PROPERTY_ID PropertyId</c>.</summary>
    public SCM_BUS_PROPERTY_ID PropertyId;

    /// <summary>C: <c>SCM_BUS_QUERY_TYPE QueryType</c>.</summary>
    public SCM_BUS_QUERY_TYPE QueryType;

    /// <summary>C: <c>UCHAR AdditionalParameters[1]</c>.</summary>
    public byte AdditionalParameters;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in AdditionalParameters);
}

/// <summary>SCM_INTERLEAVED_PD_INFO (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_INTERLEAVED_PD_INFO
{
    /// <summary>C: <c>ULONG DeviceHandle</c>.</summary>
    public uint DeviceHandle;

    /// <summary>C: <c>GUID DeviceGuid</c>.</summary>
    public Guid DeviceGuid;
}

/// <summary>SCM_LD_INTERLEAVE_SET_INFO (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_LD_INTERLEAVE_SET_INFO : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG InterleaveSetSize</c>.</summary>
    public uint InterleaveSetSize;

    /// <summary>C: <c>SCM_INTERLEAVED_PD_INFO InterleaveSet[1]</c>.</summary>
    public SCM_INTERLEAVED_PD_INFO InterleaveSet;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in InterleaveSet);
}

/// <summary>SCM_PD_PASSTHROUGH_OUTPUT (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_PD_PASSTHROUGH_OUTPUT : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>GUID ProtocolGuid</c>.</summary>
    public Guid ProtocolGuid;

    /// <summary>C: <c>ULONG DataSize</c>.</summary>
    public uint DataSize;

    /// <summary>C: <c>UCHAR Data[1]</c>.</summary>
    public byte Data;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Data);
}

/// <summary>SCM_PD_PASSTHROUGH_INPUT (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_PD_PASSTHROUGH_INPUT : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>GUID ProtocolGuid</c>.</summary>
    public Guid ProtocolGuid;

    /// <summary>C: <c>ULONG DataSize</c>.</summary>
    public uint DataSize;

    /// <summary>C: <c>UCHAR Data[1]</c>.</summary>
    public byte Data;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Data);
}

/// <summary>SCM_PD_DESCRIPTOR_HEADER (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_PD_DESCRIPTOR_HEADER
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;
}

/// <summary>SCM_PD_PROPERTY_ID (ntddscm.h).</summary>
public enum SCM_PD_PROPERTY_ID : int
{
    ScmPhysicalDeviceProperty_DeviceInfo = 0,
    ScmPhysicalDeviceProperty_ManagementStatus = 1,
    ScmPhysicalDeviceProperty_FirmwareInfo = 2,
    ScmPhysicalDeviceProperty_LocationString = 3,
    ScmPhysicalDeviceProperty_DeviceSpecificInfo = 4,
    ScmPhysicalDeviceProperty_DeviceHandle = 5,
    ScmPhysicalDeviceProperty_FruIdString = 6,
    ScmPhysicalDeviceProperty_RuntimeFwActivationInfo = 7,
    ScmPhysicalDeviceProperty_RuntimeFwActivationArmState = 8,
    ScmPhysicalDeviceProperty_Max = 9,
}

/// <summary>SCM_PD_QUERY_TYPE (ntddscm.h).</summary>
public enum SCM_PD_QUERY_TYPE : int
{
    ScmPhysicalDeviceQuery_Descriptor = 0,
    ScmPhysicalDeviceQuery_IsSupported = 1,
    ScmPhysicalDeviceQuery_Max = 2,
}

/// <summary>SCM_PD_PROPERTY_QUERY (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_PD_PROPERTY_QUERY : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>SCM_PD_PROPERTY_ID PropertyId</c>.</summary>
    public SCM_PD_PROPERTY_ID PropertyId;

    /// <summary>C: <c>SCM_PD_QUERY_TYPE QueryType</c>.</summary>
    public SCM_PD_QUERY_TYPE QueryType;

    /// <summary>C: <c>UCHAR AdditionalParameters[1]</c>.</summary>
    public byte AdditionalParameters;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in AdditionalParameters);
}

/// <summary>SCM_PD_MEDIA_REINITIALIZATION_STATUS (ntddscm.h).</summary>
public enum SCM_PD_MEDIA_REINITIALIZATION_STATUS : int
{
    ScmPhysicalDeviceReinit_Success = 0,
    ScmPhysicalDeviceReinit_RebootNeeded = 1,
    ScmPhysicalDeviceReinit_ColdBootNeeded = 2,
    ScmPhysicalDeviceReinit_Max = 3,
}

/// <summary>SCM_PD_REINITIALIZE_MEDIA_OUTPUT (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_PD_REINITIALIZE_MEDIA_OUTPUT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>SCM_PD_MEDIA_REINITIALIZATION_STATUS Status</c>.</summary>
    public SCM_PD_MEDIA_REINITIALIZATION_STATUS Status;
}

/// <summary>SCM_PD_REINITIALIZE_MEDIA_INPUT (ntddscm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCM_PD_REINITIALIZE_MEDIA_INPUT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct OptionsStruct
    {
        /// <summary>C: <c>ULONG Overwrite : 1</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG Overwrite : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint Overwrite
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }
    }

    /// <summary>C: <c>struct Options</c>.</summary>
    public OptionsStruct Options;
}
