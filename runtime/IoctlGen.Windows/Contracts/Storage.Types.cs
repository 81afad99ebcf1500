// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>STORAGE_ALLOCATE_BC_STREAM_OUTPUT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_ALLOCATE_BC_STREAM_OUTPUT
{
    /// <summary>C: <c>ULONGLONG RequestSize</c>.</summary>
    public ulong RequestSize;

    /// <summary>C: <c>ULONG NumOutStandingRequests</c>.</summary>
    public uint NumOutStandingRequests;
}

/// <summary>STORAGE_ALLOCATE_BC_STREAM_INPUT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_ALLOCATE_BC_STREAM_INPUT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG RequestsPerPeriod</c>.</summary>
    public uint RequestsPerPeriod;

    /// <summary>C: <c>ULONG Period</c>.</summary>
    public uint Period;

    /// <summary>C: <c>BOOLEAN RetryFailures</c>.</summary>
    public Boolean8 RetryFailures;

    /// <summary>C: <c>BOOLEAN Discardable</c>.</summary>
    public Boolean8 Discardable;

    /// <summary>C: <c>BOOLEAN [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved1Array
    {
        Boolean8 _element;
    }

    /// <summary>C: <c>BOOLEAN Reserved1[2]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>ULONG AccessType</c>.</summary>
    public uint AccessType;

    /// <summary>C: <c>ULONG AccessMode</c>.</summary>
    public uint AccessMode;
}

/// <summary>STORAGE_ATTRIBUTE_MGMT_ACTION (ntddstor.h).</summary>
public enum STORAGE_ATTRIBUTE_MGMT_ACTION : int
{
    StorAttributeMgmt_ClearAttribute = 0,
    StorAttributeMgmt_SetAttribute = 1,
    StorAttributeMgmt_ResetAttribute = 2,
}

/// <summary>STORAGE_ATTRIBUTE_MGMT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_ATTRIBUTE_MGMT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_ATTRIBUTE_MGMT_ACTION Action</c>.</summary>
    public STORAGE_ATTRIBUTE_MGMT_ACTION Action;

    /// <summary>C: <c>ULONG Attribute</c>.</summary>
    public uint Attribute;
}

/// <summary>STORAGE_HW_BOOT_PARTITION_INFO (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_HW_BOOT_PARTITION_INFO
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONGLONG BPSZ</c>.</summary>
    public ulong BPSZ;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG ImagePayloadAlignment</c>.</summary>
    public uint ImagePayloadAlignment;

    /// <summary>C: <c>ULONG ImagePayloadMaxSize</c>.</summary>
    public uint ImagePayloadMaxSize;

    /// <summary>C: <c>UCHAR SlotCount</c>.</summary>
    public byte SlotCount;

    /// <summary>C: <c>UCHAR ABPID</c>.</summary>
    public byte ABPID;
}

/// <summary>STORAGE_BREAK_RESERVATION_REQUEST (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_BREAK_RESERVATION_REQUEST
{
    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>UCHAR _unused</c>.</summary>
    public byte _unused;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;
}

/// <summary>STORAGE_PRIORITY_HINT_SUPPORT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PRIORITY_HINT_SUPPORT
{
    /// <summary>C: <c>ULONG SupportFlags</c>.</summary>
    public uint SupportFlags;
}

/// <summary>STORAGE_DEVICE_POWER_CAP_UNITS (ntddstor.h).</summary>
public enum STORAGE_DEVICE_POWER_CAP_UNITS : int
{
    StorageDevicePowerCapUnitsPercent = 0,
    StorageDevicePowerCapUnitsMilliwatts = 1,
}

/// <summary>STORAGE_DEVICE_POWER_CAP (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_POWER_CAP
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_DEVICE_POWER_CAP_UNITS Units</c>.</summary>
    public STORAGE_DEVICE_POWER_CAP_UNITS Units;

    /// <summary>C: <c>ULONGLONG MaxPower</c>.</summary>
    public ulong MaxPower;
}

/// <summary>STORAGE_DIAGNOSTIC_DATA (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DIAGNOSTIC_DATA : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>GUID ProviderId</c>.</summary>
    public Guid ProviderId;

    /// <summary>C: <c>ULONG BufferSize</c>.</summary>
    public uint BufferSize;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>UCHAR DiagnosticDataBuffer[1]</c>.</summary>
    public byte DiagnosticDataBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DiagnosticDataBuffer);
}

/// <summary>STORAGE_DIAGNOSTIC_TARGET_TYPE (ntddstor.h).</summary>
public enum STORAGE_DIAGNOSTIC_TARGET_TYPE : int
{
    StorageDiagnosticTargetTypeUndefined = 0,
    StorageDiagnosticTargetTypePort = 1,
    StorageDiagnosticTargetTypeMiniport = 2,
    StorageDiagnosticTargetTypeHbaFirmware = 3,
    StorageDiagnosticTargetTypeMax = 4,
}

/// <summary>STORAGE_DIAGNOSTIC_LEVEL (ntddstor.h).</summary>
public enum STORAGE_DIAGNOSTIC_LEVEL : int
{
    StorageDiagnosticLevelDefault = 0,
    StorageDiagnosticLevelMax = 1,
}

/// <summary>STORAGE_DIAGNOSTIC_REQUEST (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DIAGNOSTIC_REQUEST
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType</c>.</summary>
    public STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType;

    /// <summary>C: <c>STORAGE_DIAGNOSTIC_LEVEL Level</c>.</summary>
    public STORAGE_DIAGNOSTIC_LEVEL Level;
}

/// <summary>STORAGE_IDLE_POWER (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_IDLE_POWER
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG WakeCapableHint : 1; ULONG D3ColdSupported : 1; ULONG Reserved : 30</c>.</summary>
    public uint _bits0;

    /// <summary>C: <c>ULONG WakeCapableHint : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public uint WakeCapableHint
    {
        readonly get => _bits0 & 0x1;
        set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
    }

    /// <summary>C: <c>ULONG D3ColdSupported : 1</c>.</summary>
    [BitField(nameof(_bits0), 1, 1)]
    public uint D3ColdSupported
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

    /// <summary>C: <c>ULONG D3IdleTimeout</c>.</summary>
    public uint D3IdleTimeout;
}

/// <summary>STORAGE_EVENT_NOTIFICATION (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_EVENT_NOTIFICATION
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONGLONG Events</c>.</summary>
    public ulong Events;
}

/// <summary>STORAGE_FAILURE_PREDICTION_CONFIG (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_FAILURE_PREDICTION_CONFIG
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BOOLEAN Set</c>.</summary>
    public Boolean8 Set;

    /// <summary>C: <c>BOOLEAN Enabled</c>.</summary>
    public Boolean8 Enabled;

    /// <summary>C: <c>USHORT Reserved</c>.</summary>
    public ushort Reserved;
}

/// <summary>STORAGE_HW_FIRMWARE_ACTIVATE (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_HW_FIRMWARE_ACTIVATE
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>UCHAR Slot</c>.</summary>
    public byte Slot;

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct Reserved0Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved0[3]</c>.</summary>
    public Reserved0Array Reserved0;
}

/// <summary>STORAGE_HW_FIRMWARE_DOWNLOAD (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_HW_FIRMWARE_DOWNLOAD : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>UCHAR Slot</c>.</summary>
    public byte Slot;

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct ReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved[3]</c>.</summary>
    public ReservedArray Reserved;

    /// <summary>C: <c>ULONGLONG Offset</c>.</summary>
    public ulong Offset;

    /// <summary>C: <c>ULONGLONG BufferSize</c>.</summary>
    public ulong BufferSize;

    /// <summary>C: <c>UCHAR ImageBuffer[1]</c>.</summary>
    public byte ImageBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in ImageBuffer);
}

/// <summary>STORAGE_HW_FIRMWARE_SLOT_INFO (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_HW_FIRMWARE_SLOT_INFO
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>UCHAR SlotNumber</c>.</summary>
    public byte SlotNumber;

    /// <summary>C: <c>UCHAR ReadOnly : 1; UCHAR Reserved0 : 7</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR ReadOnly : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public byte ReadOnly
    {
        readonly get => (byte)(_bits0 & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR Reserved0 : 7</c>.</summary>
    [BitField(nameof(_bits0), 1, 7)]
    public byte Reserved0
    {
        readonly get => (byte)((_bits0 >> 1) & 0x7F);
        set => _bits0 = (byte)((_bits0 & 0x1U) | (((uint)value & 0x7F) << 1));
    }

    /// <summary>C: <c>UCHAR [6]</c>.</summary>
    [InlineArray(6)]
    public struct Reserved1Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved1[6]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct RevisionArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Revision[16]</c>.</summary>
    public RevisionArray Revision;
}

/// <summary>STORAGE_HW_FIRMWARE_INFO (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_HW_FIRMWARE_INFO : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>UCHAR SupportUpgrade : 1; UCHAR Reserved0 : 7</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR SupportUpgrade : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public byte SupportUpgrade
    {
        readonly get => (byte)(_bits0 & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR Reserved0 : 7</c>.</summary>
    [BitField(nameof(_bits0), 1, 7)]
    public byte Reserved0
    {
        readonly get => (byte)((_bits0 >> 1) & 0x7F);
        set => _bits0 = (byte)((_bits0 & 0x1U) | (((uint)value & 0x7F) << 1));
    }

    /// <summary>C: <c>UCHAR SlotCount</c>.</summary>
    public byte SlotCount;

    /// <summary>C: <c>UCHAR ActiveSlot</c>.</summary>
    public byte ActiveSlot;

    /// <summary>C: <c>UCHAR PendingActivateSlot</c>.</summary>
    public byte PendingActivateSlot;

    /// <summary>C: <c>BOOLEAN FirmwareShared</c>.</summary>
    public Boolean8 FirmwareShared;

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct ReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved[3]</c>.</summary>
    public ReservedArray Reserved;

    /// <summary>C: <c>ULONG ImagePayloadAlignment</c>.</summary>
    public uint ImagePayloadAlignment;

    /// <summary>C: <c>ULONG ImagePayloadMaxSize</c>.</summary>
    public uint ImagePayloadMaxSize;

    /// <summary>C: <c>STORAGE_HW_FIRMWARE_SLOT_INFO Slot[1]</c>.</summary>
    public STORAGE_HW_FIRMWARE_SLOT_INFO Slot;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Slot);
}

/// <summary>STORAGE_HW_FIRMWARE_INFO_QUERY (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_HW_FIRMWARE_INFO_QUERY
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;
}

/// <summary>STORAGE_GET_BC_PROPERTIES_OUTPUT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_GET_BC_PROPERTIES_OUTPUT
{
    /// <summary>C: <c>ULONG MaximumRequestsPerPeriod</c>.</summary>
    public uint MaximumRequestsPerPeriod;

    /// <summary>C: <c>ULONG MinimumPeriod</c>.</summary>
    public uint MinimumPeriod;

    /// <summary>C: <c>ULONGLONG MaximumRequestSize</c>.</summary>
    public ulong MaximumRequestSize;

    /// <summary>C: <c>ULONG EstimatedTimePerRequest</c>.</summary>
    public uint EstimatedTimePerRequest;

    /// <summary>C: <c>ULONG NumOutStandingRequests</c>.</summary>
    public uint NumOutStandingRequests;

    /// <summary>C: <c>ULONGLONG RequestSize</c>.</summary>
    public ulong RequestSize;
}

/// <summary>STORAGE_COUNTER_TYPE (ntddstor.h).</summary>
public enum STORAGE_COUNTER_TYPE : int
{
    StorageCounterTypeUnknown = 0,
    StorageCounterTypeTemperatureCelsius = 1,
    StorageCounterTypeTemperatureCelsiusMax = 2,
    StorageCounterTypeReadErrorsTotal = 3,
    StorageCounterTypeReadErrorsCorrected = 4,
    StorageCounterTypeReadErrorsUncorrected = 5,
    StorageCounterTypeWriteErrorsTotal = 6,
    StorageCounterTypeWriteErrorsCorrected = 7,
    StorageCounterTypeWriteErrorsUncorrected = 8,
    StorageCounterTypeManufactureDate = 9,
    StorageCounterTypeStartStopCycleCount = 10,
    StorageCounterTypeStartStopCycleCountMax = 11,
    StorageCounterTypeLoadUnloadCycleCount = 12,
    StorageCounterTypeLoadUnloadCycleCountMax = 13,
    StorageCounterTypeWearPercentage = 14,
    StorageCounterTypeWearPercentageWarning = 15,
    StorageCounterTypeWearPercentageMax = 16,
    StorageCounterTypePowerOnHours = 17,
    StorageCounterTypeReadLatency100NSMax = 18,
    StorageCounterTypeWriteLatency100NSMax = 19,
    StorageCounterTypeFlushLatency100NSMax = 20,
    StorageCounterTypeMax = 21,
}

/// <summary>STORAGE_COUNTER (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_COUNTER
{
    /// <summary>C: <c>STORAGE_COUNTER_TYPE Type</c>.</summary>
    public STORAGE_COUNTER_TYPE Type;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct ValueUnion
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct ManufactureDateStruct
        {
            /// <summary>C: <c>ULONG Week</c>.</summary>
            public uint Week;

            /// <summary>C: <c>ULONG Year</c>.</summary>
            public uint Year;
        }

        /// <summary>C: <c>struct ManufactureDate</c>.</summary>
        [FieldOffset(0)]
        public ManufactureDateStruct ManufactureDate;

        /// <summary>C: <c>ULONGLONG AsUlonglong</c>.</summary>
        [FieldOffset(0)]
        public ulong AsUlonglong;
    }

    /// <summary>C: <c>union Value</c>.</summary>
    public ValueUnion Value;
}

/// <summary>STORAGE_COUNTERS (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_COUNTERS : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG NumberOfCounters</c>.</summary>
    public uint NumberOfCounters;

    /// <summary>C: <c>STORAGE_COUNTER Counters[1]</c>.</summary>
    public STORAGE_COUNTER Counters;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Counters);
}

/// <summary>STORAGE_DEVICE_NUMBER (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_NUMBER
{
    /// <summary>C: <c>DEVICE_TYPE DeviceType</c>.</summary>
    public uint DeviceType;

    /// <summary>C: <c>ULONG DeviceNumber</c>.</summary>
    public uint DeviceNumber;

    /// <summary>C: <c>ULONG PartitionNumber</c>.</summary>
    public uint PartitionNumber;
}

/// <summary>STORAGE_DEVICE_NUMBER_EX (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_NUMBER_EX
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DEVICE_TYPE DeviceType</c>.</summary>
    public uint DeviceType;

    /// <summary>C: <c>ULONG DeviceNumber</c>.</summary>
    public uint DeviceNumber;

    /// <summary>C: <c>GUID DeviceGuid</c>.</summary>
    public Guid DeviceGuid;

    /// <summary>C: <c>ULONG PartitionNumber</c>.</summary>
    public uint PartitionNumber;
}

/// <summary>STORAGE_HOTPLUG_INFO (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_HOTPLUG_INFO
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BOOLEAN MediaRemovable</c>.</summary>
    public Boolean8 MediaRemovable;

    /// <summary>C: <c>BOOLEAN MediaHotplug</c>.</summary>
    public Boolean8 MediaHotplug;

    /// <summary>C: <c>BOOLEAN DeviceHotplug</c>.</summary>
    public Boolean8 DeviceHotplug;

    /// <summary>C: <c>BOOLEAN WriteCacheEnableOverride</c>.</summary>
    public Boolean8 WriteCacheEnableOverride;
}

/// <summary>STORAGE_POWERUP_REASON_TYPE (ntddstor.h).</summary>
public enum STORAGE_POWERUP_REASON_TYPE : int
{
    StoragePowerupUnknown = 0,
    StoragePowerupIO = 1,
    StoragePowerupDeviceAttention = 2,
}

/// <summary>STORAGE_IDLE_POWERUP_REASON (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_IDLE_POWERUP_REASON
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_POWERUP_REASON_TYPE PowerupReason</c>.</summary>
    public STORAGE_POWERUP_REASON_TYPE PowerupReason;
}

/// <summary>STORAGE_LB_PROVISIONING_MAP_RESOURCES (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_LB_PROVISIONING_MAP_RESOURCES
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>UCHAR AvailableMappingResourcesValid : 1; UCHAR UsedMappingResourcesValid : 1; UCHAR Reserved0 : 6</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR AvailableMappingResourcesValid : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public byte AvailableMappingResourcesValid
    {
        readonly get => (byte)(_bits0 & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR UsedMappingResourcesValid : 1</c>.</summary>
    [BitField(nameof(_bits0), 1, 1)]
    public byte UsedMappingResourcesValid
    {
        readonly get => (byte)((_bits0 >> 1) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
    }

    /// <summary>C: <c>UCHAR Reserved0 : 6</c>.</summary>
    [BitField(nameof(_bits0), 2, 6)]
    public byte Reserved0
    {
        readonly get => (byte)((_bits0 >> 2) & 0x3F);
        set => _bits0 = (byte)((_bits0 & 0x3U) | (((uint)value & 0x3F) << 2));
    }

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct Reserved1Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved1[3]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>UCHAR AvailableMappingResourcesScope : 2; UCHAR UsedMappingResourcesScope : 2; UCHAR Reserved2 : 4</c>.</summary>
    public byte _bits1;

    /// <summary>C: <c>UCHAR AvailableMappingResourcesScope : 2</c>.</summary>
    [BitField(nameof(_bits1), 0, 2)]
    public byte AvailableMappingResourcesScope
    {
        readonly get => (byte)(_bits1 & 0x3);
        set => _bits1 = (byte)((_bits1 & 0xFCU) | ((uint)value & 0x3));
    }

    /// <summary>C: <c>UCHAR UsedMappingResourcesScope : 2</c>.</summary>
    [BitField(nameof(_bits1), 2, 2)]
    public byte UsedMappingResourcesScope
    {
        readonly get => (byte)((_bits1 >> 2) & 0x3);
        set => _bits1 = (byte)((_bits1 & 0xF3U) | (((uint)value & 0x3) << 2));
    }

    /// <summary>C: <c>UCHAR Reserved2 : 4</c>.</summary>
    [BitField(nameof(_bits1), 4, 4)]
    public byte Reserved2
    {
        readonly get => (byte)((_bits1 >> 4) & 0xF);
        set => _bits1 = (byte)((_bits1 & 0xFU) | (((uint)value & 0xF) << 4));
    }

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct Reserved3Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved3[3]</c>.</summary>
    public Reserved3Array Reserved3;

    /// <summary>C: <c>ULONGLONG AvailableMappingResources</c>.</summary>
    public ulong AvailableMappingResources;

    /// <summary>C: <c>ULONGLONG UsedMappingResources</c>.</summary>
    public ulong UsedMappingResources;
}

/// <summary>STORAGE_MEDIA_TYPE (ntddstor.h).</summary>
public enum STORAGE_MEDIA_TYPE : int
{
    DDS_4mm = 32,
    MiniQic = 33,
    Travan = 34,
    QIC = 35,
    MP_8mm = 36,
    AME_8mm = 37,
    AIT1_8mm = 38,
    DLT = 39,
    NCTP = 40,
    IBM_3480 = 41,
    IBM_3490E = 42,
    IBM_Magstar_3590 = 43,
    IBM_Magstar_MP = 44,
    STK_DATA_D3 = 45,
    SONY_DTF = 46,
    DV_6mm = 47,
    DMI = 48,
    SONY_D2 = 49,
    CLEANER_CARTRIDGE = 50,
    CD_ROM = 51,
    CD_R = 52,
    CD_RW = 53,
    DVD_ROM = 54,
    DVD_R = 55,
    DVD_RW = 56,
    MO_3_RW = 57,
    MO_5_WO = 58,
    MO_5_RW = 59,
    MO_5_LIMDOW = 60,
    PC_5_WO = 61,
    PC_5_RW = 62,
    PD_5_RW = 63,
    ABL_5_WO = 64,
    PINNACLE_APEX_5_RW = 65,
    SONY_12_WO = 66,
    PHILIPS_12_WO = 67,
    HITACHI_12_WO = 68,
    CYGNET_12_WO = 69,
    KODAK_14_WO = 70,
    MO_NFR_525 = 71,
    NIKON_12_RW = 72,
    IOMEGA_ZIP = 73,
    IOMEGA_JAZ = 74,
    SYQUEST_EZ135 = 75,
    SYQUEST_EZFLYER = 76,
    SYQUEST_SYJET = 77,
    AVATAR_F2 = 78,
    MP2_8mm = 79,
    DST_S = 80,
    DST_M = 81,
    DST_L = 82,
    VXATape_1 = 83,
    VXATape_2 = 84,
    STK_9840 = 85,
    LTO_Ultrium = 86,
    LTO_Accelis = 87,
    DVD_RAM = 88,
    AIT_8mm = 89,
    ADR_1 = 90,
    ADR_2 = 91,
    STK_9940 = 92,
    SAIT = 93,
    VXATape = 94,
}

/// <summary>STORAGE_BUS_TYPE (ntddstor.h).</summary>
public enum STORAGE_BUS_TYPE : int
{
    BusTypeUnknown = 0,
    BusTypeScsi = 1,
    BusTypeAtapi = 2,
    BusTypeAta = 3,
    BusType1394 = 4,
    BusTypeSsa = 5,
    BusTypeFibre = 6,
    BusTypeUsb = 7,
    BusTypeRAID = 8,
    BusTypeiScsi = 9,
    BusTypeSas = 10,
    BusTypeSata = 11,
    BusTypeSd = 12,
    BusTypeMmc = 13,
    BusTypeVirtual = 14,
    BusTypeFileBackedVirtual = 15,
    BusTypeSpaces = 16,
    BusTypeNvme = 17,
    BusTypeSCM = 18,
    BusTypeUfs = 19,
    BusTypeNvmeof = 20,
    BusTypeMax = 21,
    BusTypeMaxReserved = 127,
}

/// <summary>DEVICE_MEDIA_INFO (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_MEDIA_INFO
{
    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct DeviceSpecificUnion
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct DiskInfoStruct
        {
            /// <summary>C: <c>LARGE_INTEGER Cylinders</c>.</summary>
            [NativeType("LARGE_INTEGER")]
            public long Cylinders;

            /// <summary>C: <c>STORAGE_MEDIA_TYPE MediaType</c>.</summary>
            public STORAGE_MEDIA_TYPE MediaType;

            /// <summary>C: <c>ULONG TracksPerCylinder</c>.</summary>
            public uint TracksPerCylinder;

            /// <summary>C: <c>ULONG SectorsPerTrack</c>.</summary>
            public uint SectorsPerTrack;

            /// <summary>C: <c>ULONG BytesPerSector</c>.</summary>
            public uint BytesPerSector;

            /// <summary>C: <c>ULONG NumberMediaSides</c>.</summary>
            public uint NumberMediaSides;

            /// <summary>C: <c>ULONG MediaCharacteristics</c>.</summary>
            public uint MediaCharacteristics;
        }

        /// <summary>C: <c>struct DiskInfo</c>.</summary>
        [FieldOffset(0)]
        public DiskInfoStruct DiskInfo;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct RemovableDiskInfoStruct
        {
            /// <summary>C: <c>LARGE_INTEGER Cylinders</c>.</summary>
            [NativeType("LARGE_INTEGER")]
            public long Cylinders;

            /// <summary>C: <c>STORAGE_MEDIA_TYPE MediaType</c>.</summary>
            public STORAGE_MEDIA_TYPE MediaType;

            /// <summary>C: <c>ULONG TracksPerCylinder</c>.</summary>
            public uint TracksPerCylinder;

            /// <summary>C: <c>ULONG SectorsPerTrack</c>.</summary>
            public uint SectorsPerTrack;

            /// <summary>C: <c>ULONG BytesPerSector</c>.</summary>
            public uint BytesPerSector;

            /// <summary>C: <c>ULONG NumberMediaSides</c>.</summary>
            public uint NumberMediaSides;

            /// <summary>C: <c>ULONG MediaCharacteristics</c>.</summary>
            public uint MediaCharacteristics;
        }

        /// <summary>C: <c>struct RemovableDiskInfo</c>.</summary>
        [FieldOffset(0)]
        public RemovableDiskInfoStruct RemovableDiskInfo;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct TapeInfoStruct
        {
            /// <summary>C: <c>STORAGE_MEDIA_TYPE MediaType</c>.</summary>
            public STORAGE_MEDIA_TYPE MediaType;

            /// <summary>C: <c>ULONG MediaCharacteristics</c>.</summary>
            public uint MediaCharacteristics;

            /// <summary>C: <c>ULONG CurrentBlockSize</c>.</summary>
            public uint CurrentBlockSize;

            /// <summary>C: <c>STORAGE_BUS_TYPE BusType</c>.</summary>
            public STORAGE_BUS_TYPE BusType;

            /// <summary>A union without a name in C.</summary>
            [StructLayout(LayoutKind.Explicit)]
            public struct BusSpecificDataUnion
            {
                /// <summary>A structure without a name in C.</summary>
                [StructLayout(LayoutKind.Sequential)]
                public struct ScsiInformationStruct
                {
                    /// <summary>C: <c>UCHAR MediumType</c>.</summary>
                    public byte MediumType;

                    /// <summary>C: <c>UCHAR DensityCode</c>.</summary>
                    public byte DensityCode;
                }

                /// <summary>C: <c>struct ScsiInformation</c>.</summary>
                [FieldOffset(0)]
                public ScsiInformationStruct ScsiInformation;
            }

            /// <summary>C: <c>union BusSpecificData</c>.</summary>
            public BusSpecificDataUnion BusSpecificData;
        }

        /// <summary>C: <c>struct TapeInfo</c>.</summary>
        [FieldOffset(0)]
        public TapeInfoStruct TapeInfo;
    }

    /// <summary>C: <c>union DeviceSpecific</c>.</summary>
    public DeviceSpecificUnion DeviceSpecific;
}

/// <summary>GET_MEDIA_TYPES (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GET_MEDIA_TYPES : IIoctlTail
{
    /// <summary>C: <c>ULONG DeviceType</c>.</summary>
    public uint DeviceType;

    /// <summary>C: <c>ULONG MediaInfoCount</c>.</summary>
    public uint MediaInfoCount;

    /// <summary>C: <c>DEVICE_MEDIA_INFO MediaInfo[1]</c>.</summary>
    public DEVICE_MEDIA_INFO MediaInfo;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in MediaInfo);
}

/// <summary>PHYSICAL_ELEMENT_STATUS_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PHYSICAL_ELEMENT_STATUS_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG ElementIdentifier</c>.</summary>
    public uint ElementIdentifier;

    /// <summary>C: <c>UCHAR PhysicalElementType</c>.</summary>
    public byte PhysicalElementType;

    /// <summary>C: <c>UCHAR PhysicalElementHealth</c>.</summary>
    public byte PhysicalElementHealth;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved1Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved1[2]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>ULONGLONG AssociatedCapacity</c>.</summary>
    public ulong AssociatedCapacity;

    /// <summary>C: <c>ULONG [4]</c>.</summary>
    [InlineArray(4)]
    public struct Reserved2Array
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Reserved2[4]</c>.</summary>
    public Reserved2Array Reserved2;
}

/// <summary>PHYSICAL_ELEMENT_STATUS (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PHYSICAL_ELEMENT_STATUS : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG DescriptorCount</c>.</summary>
    public uint DescriptorCount;

    /// <summary>C: <c>ULONG ReturnedDescriptorCount</c>.</summary>
    public uint ReturnedDescriptorCount;

    /// <summary>C: <c>ULONG ElementIdentifierBeingDepoped</c>.</summary>
    public uint ElementIdentifierBeingDepoped;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1]</c>.</summary>
    public PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Descriptors);
}

/// <summary>PHYSICAL_ELEMENT_STATUS_REQUEST (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PHYSICAL_ELEMENT_STATUS_REQUEST
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG StartingElement</c>.</summary>
    public uint StartingElement;

    /// <summary>C: <c>UCHAR Filter</c>.</summary>
    public byte Filter;

    /// <summary>C: <c>UCHAR ReportType</c>.</summary>
    public byte ReportType;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct ReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved[2]</c>.</summary>
    public ReservedArray Reserved;
}

/// <summary>BPIO_OPERATIONS (ntddstor.h).</summary>
public enum BPIO_OPERATIONS : int
{
    BPIO_OP_ENABLE = 1,
    BPIO_OP_DISABLE = 2,
    BPIO_OP_QUERY = 3,
}

/// <summary>BPIO_OUTFLAGS (ntddstor.h).</summary>
public enum BPIO_OUTFLAGS : int
{
    BPIO_OUTFL_NONE = 0,
}

/// <summary>BPIO_RESULTS (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BPIO_RESULTS
{
    /// <summary>C: <c>LONG OpStatus</c>.</summary>
    public int OpStatus;

    /// <summary>C: <c>USHORT FailingDriverNameLen</c>.</summary>
    public ushort FailingDriverNameLen;

    /// <summary>C: <c>WCHAR [32]</c>.</summary>
    [InlineArray(32)]
    public struct FailingDriverNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 32.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR FailingDriverName[32]</c>.</summary>
    [NativeType("WCHAR")]
    public FailingDriverNameArray FailingDriverName;

    /// <summary>C: <c>USHORT FailureReasonLen</c>.</summary>
    public ushort FailureReasonLen;

    /// <summary>C: <c>WCHAR [128]</c>.</summary>
    [InlineArray(128)]
    public struct FailureReasonArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 128.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR FailureReason[128]</c>.</summary>
    [NativeType("WCHAR")]
    public FailureReasonArray FailureReason;
}

/// <summary>BPIO_OUTPUT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BPIO_OUTPUT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BPIO_OPERATIONS Operation</c>.</summary>
    public BPIO_OPERATIONS Operation;

    /// <summary>C: <c>BPIO_OUTFLAGS OutFlags</c>.</summary>
    public BPIO_OUTFLAGS OutFlags;

    /// <summary>C: <c>ULONGLONG Reserved2</c>.</summary>
    public ulong Reserved2;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>BPIO_RESULTS Enable</c>.</summary>
        [FieldOffset(0)]
        public BPIO_RESULTS Enable;

        /// <summary>C: <c>BPIO_RESULTS Query</c>.</summary>
        [FieldOffset(0)]
        public BPIO_RESULTS Query;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>BPIO_RESULTS Enable</c>.</summary>
    [UnscopedRef]
    public ref BPIO_RESULTS Enable => ref Anonymous0.Enable;

    /// <summary>C: <c>BPIO_RESULTS Query</c>.</summary>
    [UnscopedRef]
    public ref BPIO_RESULTS Query => ref Anonymous0.Query;
}

/// <summary>BPIO_INFLAGS (ntddstor.h).</summary>
public enum BPIO_INFLAGS : int
{
    BPIO_INFL_NONE = 0,
}

/// <summary>BPIO_INPUT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BPIO_INPUT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BPIO_OPERATIONS Operation</c>.</summary>
    public BPIO_OPERATIONS Operation;

    /// <summary>C: <c>BPIO_INFLAGS InFlags</c>.</summary>
    public BPIO_INFLAGS InFlags;

    /// <summary>C: <c>ULONGLONG Reserved2</c>.</summary>
    public ulong Reserved2;
}

/// <summary>DEVICE_MANAGE_DATA_SET_ATTRIBUTES (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_MANAGE_DATA_SET_ATTRIBUTES
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DEVICE_DSM_ACTION Action</c>.</summary>
    public uint Action;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG ParameterBlockOffset</c>.</summary>
    public uint ParameterBlockOffset;

    /// <summary>C: <c>ULONG ParameterBlockLength</c>.</summary>
    public uint ParameterBlockLength;

    /// <summary>C: <c>ULONG DataSetRangesOffset</c>.</summary>
    public uint DataSetRangesOffset;

    /// <summary>C: <c>ULONG DataSetRangesLength</c>.</summary>
    public uint DataSetRangesLength;
}

/// <summary>STORAGE_OFFLOAD_TOKEN (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_OFFLOAD_TOKEN
{
    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct TokenTypeArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR TokenType[4]</c>.</summary>
    public TokenTypeArray TokenType;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct ReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved[2]</c>.</summary>
    public ReservedArray Reserved;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct TokenIdLengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR TokenIdLength[2]</c>.</summary>
    public TokenIdLengthArray TokenIdLength;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct StorageOffloadZeroDataTokenStruct
        {
            /// <summary>C: <c>UCHAR [504]</c>.</summary>
            [InlineArray(504)]
            public struct Reserved2Array
            {
                byte _element;
            }

            /// <summary>C: <c>UCHAR Reserved2[504]</c>.</summary>
            public Reserved2Array Reserved2;
        }

        /// <summary>C: <c>struct StorageOffloadZeroDataToken</c>.</summary>
        [FieldOffset(0)]
        public StorageOffloadZeroDataTokenStruct StorageOffloadZeroDataToken;

        /// <summary>C: <c>UCHAR [504]</c>.</summary>
        [InlineArray(504)]
        public struct TokenArray
        {
            byte _element;
        }

        /// <summary>C: <c>UCHAR Token[504]</c>.</summary>
        [FieldOffset(0)]
        public TokenArray Token;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>struct StorageOffloadZeroDataToken</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.StorageOffloadZeroDataTokenStruct StorageOffloadZeroDataToken => ref Anonymous0.StorageOffloadZeroDataToken;

    /// <summary>C: <c>UCHAR Token[504]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.TokenArray Token => ref Anonymous0.Token;
}

/// <summary>STORAGE_OFFLOAD_READ_OUTPUT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_OFFLOAD_READ_OUTPUT
{
    /// <summary>C: <c>ULONG OffloadReadFlags</c>.</summary>
    public uint OffloadReadFlags;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>ULONGLONG LengthProtected</c>.</summary>
    public ulong LengthProtected;

    /// <summary>C: <c>ULONG TokenLength</c>.</summary>
    public uint TokenLength;

    /// <summary>C: <c>STORAGE_OFFLOAD_TOKEN Token</c>.</summary>
    public STORAGE_OFFLOAD_TOKEN Token;
}

/// <summary>STORAGE_OFFLOAD_WRITE_OUTPUT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_OFFLOAD_WRITE_OUTPUT
{
    /// <summary>C: <c>ULONG OffloadWriteFlags</c>.</summary>
    public uint OffloadWriteFlags;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>ULONGLONG LengthCopied</c>.</summary>
    public ulong LengthCopied;
}

/// <summary>DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DEVICE_DSM_ACTION Action</c>.</summary>
    public uint Action;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG OperationStatus</c>.</summary>
    public uint OperationStatus;

    /// <summary>C: <c>ULONG ExtendedError</c>.</summary>
    public uint ExtendedError;

    /// <summary>C: <c>ULONG TargetDetailedError</c>.</summary>
    public uint TargetDetailedError;

    /// <summary>C: <c>ULONG ReservedStatus</c>.</summary>
    public uint ReservedStatus;

    /// <summary>C: <c>ULONG OutputBlockOffset</c>.</summary>
    public uint OutputBlockOffset;

    /// <summary>C: <c>ULONG OutputBlockLength</c>.</summary>
    public uint OutputBlockLength;
}

/// <summary>PERSISTENT_RESERVE_COMMAND (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PERSISTENT_RESERVE_COMMAND
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct PR_INStruct
        {
            /// <summary>C: <c>UCHAR ServiceAction : 5; UCHAR Reserved1 : 3</c>.</summary>
            public byte _bits0;

            /// <summary>C: <c>UCHAR ServiceAction : 5</c>.</summary>
            [BitField(nameof(_bits0), 0, 5)]
            public byte ServiceAction
            {
                readonly get => (byte)(_bits0 & 0x1F);
                set => _bits0 = (byte)((_bits0 & 0xE0U) | ((uint)value & 0x1F));
            }

            /// <summary>C: <c>UCHAR Reserved1 : 3</c>.</summary>
            [BitField(nameof(_bits0), 5, 3)]
            public byte Reserved1
            {
                readonly get => (byte)((_bits0 >> 5) & 0x7);
                set => _bits0 = (byte)((_bits0 & 0x1FU) | (((uint)value & 0x7) << 5));
            }

            /// <summary>C: <c>USHORT AllocationLength</c>.</summary>
            public ushort AllocationLength;
        }

        /// <summary>C: <c>struct PR_IN</c>.</summary>
        [FieldOffset(0)]
        public PR_INStruct PR_IN;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct PR_OUTStruct : IIoctlTail
        {
            /// <summary>C: <c>UCHAR ServiceAction : 5; UCHAR Reserved1 : 3</c>.</summary>
            public byte _bits0;

            /// <summary>C: <c>UCHAR ServiceAction : 5</c>.</summary>
            [BitField(nameof(_bits0), 0, 5)]
            public byte ServiceAction
            {
                readonly get => (byte)(_bits0 & 0x1F);
                set => _bits0 = (byte)((_bits0 & 0xE0U) | ((uint)value & 0x1F));
            }

            /// <summary>C: <c>UCHAR Reserved1 : 3</c>.</summary>
            [BitField(nameof(_bits0), 5, 3)]
            public byte Reserved1
            {
                readonly get => (byte)((_bits0 >> 5) & 0x7);
                set => _bits0 = (byte)((_bits0 & 0x1FU) | (((uint)value & 0x7) << 5));
            }

            /// <summary>C: <c>UCHAR Type : 4; UCHAR Scope : 4</c>.</summary>
            public byte _bits1;

            /// <summary>C: <c>UCHAR Type : 4</c>.</summary>
            [BitField(nameof(_bits1), 0, 4)]
            public byte Type
            {
                readonly get => (byte)(_bits1 & 0xF);
                set => _bits1 = (byte)((_bits1 & 0xF0U) | ((uint)value & 0xF));
            }

            /// <summary>C: <c>UCHAR Scope : 4</c>.</summary>
            [BitField(nameof(_bits1), 4, 4)]
            public byte Scope
            {
                readonly get => (byte)((_bits1 >> 4) & 0xF);
                set => _bits1 = (byte)((_bits1 & 0xFU) | (((uint)value & 0xF) << 4));
            }

            /// <summary>C: <c>UCHAR ParameterList[]</c>.</summary>
            public const int ParameterListOffset = 2;

            [NativeType("UCHAR[]")]
            readonly int IIoctlTail.TailOffset => ParameterListOffset;
        }

        /// <summary>C: <c>struct PR_OUT</c>.</summary>
        [FieldOffset(0)]
        public PR_OUTStruct PR_OUT;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>struct PR_IN</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.PR_INStruct PR_IN => ref Anonymous0.PR_IN;

    /// <summary>C: <c>struct PR_OUT</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.PR_OUTStruct PR_OUT => ref Anonymous0.PR_OUT;
}

/// <summary>STORAGE_PREDICT_FAILURE (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PREDICT_FAILURE
{
    /// <summary>C: <c>ULONG PredictFailure</c>.</summary>
    public uint PredictFailure;

    /// <summary>C: <c>UCHAR [512]</c>.</summary>
    [InlineArray(512)]
    public struct VendorSpecificArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VendorSpecific[512]</c>.</summary>
    public VendorSpecificArray VendorSpecific;
}

/// <summary>STORAGE_PROTOCOL_TYPE (ntddstor.h).</summary>
public enum STORAGE_PROTOCOL_TYPE : int
{
    ProtocolTypeUnknown = 0,
    ProtocolTypeScsi = 1,
    ProtocolTypeAta = 2,
    ProtocolTypeNvme = 3,
    ProtocolTypeSd = 4,
    ProtocolTypeUfs = 5,
    ProtocolTypeProprietary = 126,
    ProtocolTypeMaxReserved = 127,
}

/// <summary>STORAGE_PROTOCOL_COMMAND (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PROTOCOL_COMMAND : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>STORAGE_PROTOCOL_TYPE ProtocolType</c>.</summary>
    public STORAGE_PROTOCOL_TYPE ProtocolType;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG ReturnStatus</c>.</summary>
    public uint ReturnStatus;

    /// <summary>C: <c>ULONG ErrorCode</c>.</summary>
    public uint ErrorCode;

    /// <summary>C: <c>ULONG CommandLength</c>.</summary>
    public uint CommandLength;

    /// <summary>C: <c>ULONG ErrorInfoLength</c>.</summary>
    public uint ErrorInfoLength;

    /// <summary>C: <c>ULONG DataToDeviceTransferLength</c>.</summary>
    public uint DataToDeviceTransferLength;

    /// <summary>C: <c>ULONG DataFromDeviceTransferLength</c>.</summary>
    public uint DataFromDeviceTransferLength;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>ULONG ErrorInfoOffset</c>.</summary>
    public uint ErrorInfoOffset;

    /// <summary>C: <c>ULONG DataToDeviceBufferOffset</c>.</summary>
    public uint DataToDeviceBufferOffset;

    /// <summary>C: <c>ULONG DataFromDeviceBufferOffset</c>.</summary>
    public uint DataFromDeviceBufferOffset;

    /// <summary>C: <c>ULONG CommandSpecific</c>.</summary>
    public uint CommandSpecific;

    /// <summary>C: <c>ULONG Reserved0</c>.</summary>
    public uint Reserved0;

    /// <summary>C: <c>ULONG FixedProtocolReturnData</c>.</summary>
    public uint FixedProtocolReturnData;

    /// <summary>C: <c>ULONG FixedProtocolReturnData2</c>.</summary>
    public uint FixedProtocolReturnData2;

    /// <summary>C: <c>ULONG [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved1Array
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Reserved1[2]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>UCHAR Command[1]</c>.</summary>
    public byte Command;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Command);
}

/// <summary>STORAGE_PROTOCOL_SPECIFIC_DATA (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PROTOCOL_SPECIFIC_DATA
{
    /// <summary>C: <c>STORAGE_PROTOCOL_TYPE ProtocolType</c>.</summary>
    public STORAGE_PROTOCOL_TYPE ProtocolType;

    /// <summary>C: <c>ULONG DataType</c>.</summary>
    public uint DataType;

    /// <summary>C: <c>ULONG ProtocolDataRequestValue</c>.</summary>
    public uint ProtocolDataRequestValue;

    /// <summary>C: <c>ULONG ProtocolDataRequestSubValue</c>.</summary>
    public uint ProtocolDataRequestSubValue;

    /// <summary>C: <c>ULONG ProtocolDataOffset</c>.</summary>
    public uint ProtocolDataOffset;

    /// <summary>C: <c>ULONG ProtocolDataLength</c>.</summary>
    public uint ProtocolDataLength;

    /// <summary>C: <c>ULONG FixedProtocolReturnData</c>.</summary>
    public uint FixedProtocolReturnData;

    /// <summary>C: <c>ULONG ProtocolDataRequestSubValue2</c>.</summary>
    public uint ProtocolDataRequestSubValue2;

    /// <summary>C: <c>ULONG ProtocolDataRequestSubValue3</c>.</summary>
    public uint ProtocolDataRequestSubValue3;

    /// <summary>C: <c>ULONG ProtocolDataRequestSubValue4</c>.</summary>
    public uint ProtocolDataRequestSubValue4;
}

/// <summary>STORAGE_PROTOCOL_SPECIFIC_DATA_EXT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PROTOCOL_SPECIFIC_DATA_EXT
{
    /// <summary>C: <c>STORAGE_PROTOCOL_TYPE ProtocolType</c>.</summary>
    public STORAGE_PROTOCOL_TYPE ProtocolType;

    /// <summary>C: <c>ULONG DataType</c>.</summary>
    public uint DataType;

    /// <summary>C: <c>ULONG ProtocolDataValue</c>.</summary>
    public uint ProtocolDataValue;

    /// <summary>C: <c>ULONG ProtocolDataSubValue</c>.</summary>
    public uint ProtocolDataSubValue;

    /// <summary>C: <c>ULONG ProtocolDataOffset</c>.</summary>
    public uint ProtocolDataOffset;

    /// <summary>C: <c>ULONG ProtocolDataLength</c>.</summary>
    public uint ProtocolDataLength;

    /// <summary>C: <c>ULONG FixedProtocolReturnData</c>.</summary>
    public uint FixedProtocolReturnData;

    /// <summary>C: <c>ULONG ProtocolDataSubValue2</c>.</summary>
    public uint ProtocolDataSubValue2;

    /// <summary>C: <c>ULONG ProtocolDataSubValue3</c>.</summary>
    public uint ProtocolDataSubValue3;

    /// <summary>C: <c>ULONG ProtocolDataSubValue4</c>.</summary>
    public uint ProtocolDataSubValue4;

    /// <summary>C: <c>ULONG ProtocolDataSubValue5</c>.</summary>
    public uint ProtocolDataSubValue5;

    /// <summary>C: <c>ULONG ProtocolDataSubValue6</c>.</summary>
    public uint ProtocolDataSubValue6;

    /// <summary>C: <c>ULONG [4]</c>.</summary>
    [InlineArray(4)]
    public struct ReservedArray
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Reserved[4]</c>.</summary>
    public ReservedArray Reserved;
}

/// <summary>STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_PROTOCOL_SPECIFIC_DATA_EXT ProtocolSpecificData</c>.</summary>
    public STORAGE_PROTOCOL_SPECIFIC_DATA_EXT ProtocolSpecificData;
}

/// <summary>STORAGE_DEVICE_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_DESCRIPTOR : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>UCHAR DeviceType</c>.</summary>
    public byte DeviceType;

    /// <summary>C: <c>UCHAR DeviceTypeModifier</c>.</summary>
    public byte DeviceTypeModifier;

    /// <summary>C: <c>BOOLEAN RemovableMedia</c>.</summary>
    public Boolean8 RemovableMedia;

    /// <summary>C: <c>BOOLEAN CommandQueueing</c>.</summary>
    public Boolean8 CommandQueueing;

    /// <summary>C: <c>ULONG VendorIdOffset</c>.</summary>
    public uint VendorIdOffset;

    /// <summary>C: <c>ULONG ProductIdOffset</c>.</summary>
    public uint ProductIdOffset;

    /// <summary>C: <c>ULONG ProductRevisionOffset</c>.</summary>
    public uint ProductRevisionOffset;

    /// <summary>C: <c>ULONG SerialNumberOffset</c>.</summary>
    public uint SerialNumberOffset;

    /// <summary>C: <c>STORAGE_BUS_TYPE BusType</c>.</summary>
    public STORAGE_BUS_TYPE BusType;

    /// <summary>C: <c>ULONG RawPropertiesLength</c>.</summary>
    public uint RawPropertiesLength;

    /// <summary>C: <c>UCHAR RawDeviceProperties[1]</c>.</summary>
    public byte RawDeviceProperties;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in RawDeviceProperties);
}

/// <summary>STORAGE_ADAPTER_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_ADAPTER_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG MaximumTransferLength</c>.</summary>
    public uint MaximumTransferLength;

    /// <summary>C: <c>ULONG MaximumPhysicalPages</c>.</summary>
    public uint MaximumPhysicalPages;

    /// <summary>C: <c>ULONG AlignmentMask</c>.</summary>
    public uint AlignmentMask;

    /// <summary>C: <c>BOOLEAN AdapterUsesPio</c>.</summary>
    public Boolean8 AdapterUsesPio;

    /// <summary>C: <c>BOOLEAN AdapterScansDown</c>.</summary>
    public Boolean8 AdapterScansDown;

    /// <summary>C: <c>BOOLEAN CommandQueueing</c>.</summary>
    public Boolean8 CommandQueueing;

    /// <summary>C: <c>BOOLEAN AcceleratedTransfer</c>.</summary>
    public Boolean8 AcceleratedTransfer;

    /// <summary>C: <c>UCHAR BusType</c>.</summary>
    public byte BusType;

    /// <summary>C: <c>USHORT BusMajorVersion</c>.</summary>
    public ushort BusMajorVersion;

    /// <summary>C: <c>USHORT BusMinorVersion</c>.</summary>
    public ushort BusMinorVersion;

    /// <summary>C: <c>UCHAR SrbType</c>.</summary>
    public byte SrbType;

    /// <summary>C: <c>UCHAR AddressType</c>.</summary>
    public byte AddressType;
}

/// <summary>STORAGE_DEVICE_ID_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_ID_DESCRIPTOR : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG NumberOfIdentifiers</c>.</summary>
    public uint NumberOfIdentifiers;

    /// <summary>C: <c>UCHAR Identifiers[1]</c>.</summary>
    public byte Identifiers;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Identifiers);
}

/// <summary>WRITE_CACHE_TYPE (ntddstor.h).</summary>
public enum WRITE_CACHE_TYPE : int
{
    WriteCacheTypeUnknown = 0,
    WriteCacheTypeNone = 1,
    WriteCacheTypeWriteBack = 2,
    WriteCacheTypeWriteThrough = 3,
}

/// <summary>WRITE_CACHE_ENABLE (ntddstor.h).</summary>
public enum WRITE_CACHE_ENABLE : int
{
    WriteCacheEnableUnknown = 0,
    WriteCacheDisabled = 1,
    WriteCacheEnabled = 2,
}

/// <summary>WRITE_CACHE_CHANGE (ntddstor.h).</summary>
public enum WRITE_CACHE_CHANGE : int
{
    WriteCacheChangeUnknown = 0,
    WriteCacheNotChangeable = 1,
    WriteCacheChangeable = 2,
}

/// <summary>WRITE_THROUGH (ntddstor.h).</summary>
public enum WRITE_THROUGH : int
{
    WriteThroughUnknown = 0,
    WriteThroughNotSupported = 1,
    WriteThroughSupported = 2,
}

/// <summary>STORAGE_WRITE_CACHE_PROPERTY (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_WRITE_CACHE_PROPERTY
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>WRITE_CACHE_TYPE WriteCacheType</c>.</summary>
    public WRITE_CACHE_TYPE WriteCacheType;

    /// <summary>C: <c>WRITE_CACHE_ENABLE WriteCacheEnabled</c>.</summary>
    public WRITE_CACHE_ENABLE WriteCacheEnabled;

    /// <summary>C: <c>WRITE_CACHE_CHANGE WriteCacheChangeable</c>.</summary>
    public WRITE_CACHE_CHANGE WriteCacheChangeable;

    /// <summary>C: <c>WRITE_THROUGH WriteThroughSupported</c>.</summary>
    public WRITE_THROUGH WriteThroughSupported;

    /// <summary>C: <c>BOOLEAN FlushCacheSupported</c>.</summary>
    public Boolean8 FlushCacheSupported;

    /// <summary>C: <c>BOOLEAN UserDefinedPowerProtection</c>.</summary>
    public Boolean8 UserDefinedPowerProtection;

    /// <summary>C: <c>BOOLEAN NVCacheEnabled</c>.</summary>
    public Boolean8 NVCacheEnabled;
}

/// <summary>STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG BytesPerCacheLine</c>.</summary>
    public uint BytesPerCacheLine;

    /// <summary>C: <c>ULONG BytesOffsetForCacheAlignment</c>.</summary>
    public uint BytesOffsetForCacheAlignment;

    /// <summary>C: <c>ULONG BytesPerLogicalSector</c>.</summary>
    public uint BytesPerLogicalSector;

    /// <summary>C: <c>ULONG BytesPerPhysicalSector</c>.</summary>
    public uint BytesPerPhysicalSector;

    /// <summary>C: <c>ULONG BytesOffsetForSectorAlignment</c>.</summary>
    public uint BytesOffsetForSectorAlignment;
}

/// <summary>DEVICE_SEEK_PENALTY_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_SEEK_PENALTY_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BOOLEAN IncursSeekPenalty</c>.</summary>
    public Boolean8 IncursSeekPenalty;
}

/// <summary>DEVICE_TRIM_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_TRIM_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BOOLEAN TrimEnabled</c>.</summary>
    public Boolean8 TrimEnabled;
}

/// <summary>DEVICE_WRITE_AGGREGATION_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_WRITE_AGGREGATION_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BOOLEAN BenefitsFromWriteAggregation</c>.</summary>
    public Boolean8 BenefitsFromWriteAggregation;
}

/// <summary>DEVICE_LB_PROVISIONING_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_LB_PROVISIONING_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>UCHAR ThinProvisioningEnabled : 1; UCHAR ThinProvisioningReadZeros : 1; UCHAR AnchorSupported : 3; UCHAR UnmapGranularityAlignmentValid : 1; UCHAR GetFreeSpaceSupported : 1; UCHAR MapSupported : 1</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR ThinProvisioningEnabled : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public byte ThinProvisioningEnabled
    {
        readonly get => (byte)(_bits0 & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR ThinProvisioningReadZeros : 1</c>.</summary>
    [BitField(nameof(_bits0), 1, 1)]
    public byte ThinProvisioningReadZeros
    {
        readonly get => (byte)((_bits0 >> 1) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
    }

    /// <summary>C: <c>UCHAR AnchorSupported : 3</c>.</summary>
    [BitField(nameof(_bits0), 2, 3)]
    public byte AnchorSupported
    {
        readonly get => (byte)((_bits0 >> 2) & 0x7);
        set => _bits0 = (byte)((_bits0 & 0xE3U) | (((uint)value & 0x7) << 2));
    }

    /// <summary>C: <c>UCHAR UnmapGranularityAlignmentValid : 1</c>.</summary>
    [BitField(nameof(_bits0), 5, 1)]
    public byte UnmapGranularityAlignmentValid
    {
        readonly get => (byte)((_bits0 >> 5) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xDFU) | (((uint)value & 0x1) << 5));
    }

    /// <summary>C: <c>UCHAR GetFreeSpaceSupported : 1</c>.</summary>
    [BitField(nameof(_bits0), 6, 1)]
    public byte GetFreeSpaceSupported
    {
        readonly get => (byte)((_bits0 >> 6) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xBFU) | (((uint)value & 0x1) << 6));
    }

    /// <summary>C: <c>UCHAR MapSupported : 1</c>.</summary>
    [BitField(nameof(_bits0), 7, 1)]
    public byte MapSupported
    {
        readonly get => (byte)((_bits0 >> 7) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR [7]</c>.</summary>
    [InlineArray(7)]
    public struct Reserved1Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved1[7]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>ULONGLONG OptimalUnmapGranularity</c>.</summary>
    public ulong OptimalUnmapGranularity;

    /// <summary>C: <c>ULONGLONG UnmapGranularityAlignment</c>.</summary>
    public ulong UnmapGranularityAlignment;

    /// <summary>C: <c>ULONG MaxUnmapLbaCount</c>.</summary>
    public uint MaxUnmapLbaCount;

    /// <summary>C: <c>ULONG MaxUnmapBlockDescriptorCount</c>.</summary>
    public uint MaxUnmapBlockDescriptorCount;
}

/// <summary>DEVICE_POWER_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_POWER_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BOOLEAN DeviceAttentionSupported</c>.</summary>
    public Boolean8 DeviceAttentionSupported;

    /// <summary>C: <c>BOOLEAN AsynchronousNotificationSupported</c>.</summary>
    public Boolean8 AsynchronousNotificationSupported;

    /// <summary>C: <c>BOOLEAN IdlePowerManagementEnabled</c>.</summary>
    public Boolean8 IdlePowerManagementEnabled;

    /// <summary>C: <c>BOOLEAN D3ColdEnabled</c>.</summary>
    public Boolean8 D3ColdEnabled;

    /// <summary>C: <c>BOOLEAN D3ColdSupported</c>.</summary>
    public Boolean8 D3ColdSupported;

    /// <summary>C: <c>BOOLEAN NoVerifyDuringIdlePower</c>.</summary>
    public Boolean8 NoVerifyDuringIdlePower;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct ReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved[2]</c>.</summary>
    public ReservedArray Reserved;

    /// <summary>C: <c>ULONG IdleTimeoutInMS</c>.</summary>
    public uint IdleTimeoutInMS;
}

/// <summary>DEVICE_COPY_OFFLOAD_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_COPY_OFFLOAD_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG MaximumTokenLifetime</c>.</summary>
    public uint MaximumTokenLifetime;

    /// <summary>C: <c>ULONG DefaultTokenLifetime</c>.</summary>
    public uint DefaultTokenLifetime;

    /// <summary>C: <c>ULONGLONG MaximumTransferSize</c>.</summary>
    public ulong MaximumTransferSize;

    /// <summary>C: <c>ULONGLONG OptimalTransferCount</c>.</summary>
    public ulong OptimalTransferCount;

    /// <summary>C: <c>ULONG MaximumDataDescriptors</c>.</summary>
    public uint MaximumDataDescriptors;

    /// <summary>C: <c>ULONG MaximumTransferLengthPerDescriptor</c>.</summary>
    public uint MaximumTransferLengthPerDescriptor;

    /// <summary>C: <c>ULONG OptimalTransferLengthPerDescriptor</c>.</summary>
    public uint OptimalTransferLengthPerDescriptor;

    /// <summary>C: <c>USHORT OptimalTransferLengthGranularity</c>.</summary>
    public ushort OptimalTransferLengthGranularity;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct ReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved[2]</c>.</summary>
    public ReservedArray Reserved;
}

/// <summary>STORAGE_DEVICE_RESILIENCY_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_RESILIENCY_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG NameOffset</c>.</summary>
    public uint NameOffset;

    /// <summary>C: <c>ULONG NumberOfLogicalCopies</c>.</summary>
    public uint NumberOfLogicalCopies;

    /// <summary>C: <c>ULONG NumberOfPhysicalCopies</c>.</summary>
    public uint NumberOfPhysicalCopies;

    /// <summary>C: <c>ULONG PhysicalDiskRedundancy</c>.</summary>
    public uint PhysicalDiskRedundancy;

    /// <summary>C: <c>ULONG NumberOfColumns</c>.</summary>
    public uint NumberOfColumns;

    /// <summary>C: <c>ULONG Interleave</c>.</summary>
    public uint Interleave;
}

/// <summary>STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG MediumProductType</c>.</summary>
    public uint MediumProductType;
}

/// <summary>STORAGE_RPMB_FRAME_TYPE (ntddstor.h).</summary>
public enum STORAGE_RPMB_FRAME_TYPE : int
{
    StorageRpmbFrameTypeUnknown = 0,
    StorageRpmbFrameTypeStandard = 1,
    StorageRpmbFrameTypeMax = 2,
}

/// <summary>STORAGE_RPMB_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_RPMB_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG SizeInBytes</c>.</summary>
    public uint SizeInBytes;

    /// <summary>C: <c>ULONG MaxReliableWriteSizeInBytes</c>.</summary>
    public uint MaxReliableWriteSizeInBytes;

    /// <summary>C: <c>STORAGE_RPMB_FRAME_TYPE FrameFormat</c>.</summary>
    public STORAGE_RPMB_FRAME_TYPE FrameFormat;
}

/// <summary>STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG NumberOfFaultDomains</c>.</summary>
    public uint NumberOfFaultDomains;

    /// <summary>C: <c>GUID FaultDomainIds[1]</c>.</summary>
    public Guid FaultDomainIds;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in FaultDomainIds);
}

/// <summary>STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG LunMaxIoCount</c>.</summary>
    public uint LunMaxIoCount;

    /// <summary>C: <c>ULONG AdapterMaxIoCount</c>.</summary>
    public uint AdapterMaxIoCount;
}

/// <summary>STORAGE_PROTOCOL_DATA_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PROTOCOL_DATA_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_PROTOCOL_SPECIFIC_DATA ProtocolSpecificData</c>.</summary>
    public STORAGE_PROTOCOL_SPECIFIC_DATA ProtocolSpecificData;
}

/// <summary>STORAGE_TEMPERATURE_INFO (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_TEMPERATURE_INFO
{
    /// <summary>C: <c>USHORT Index</c>.</summary>
    public ushort Index;

    /// <summary>C: <c>SHORT Temperature</c>.</summary>
    public short Temperature;

    /// <summary>C: <c>SHORT OverThreshold</c>.</summary>
    public short OverThreshold;

    /// <summary>C: <c>SHORT UnderThreshold</c>.</summary>
    public short UnderThreshold;

    /// <summary>C: <c>BOOLEAN OverThresholdChangable</c>.</summary>
    public Boolean8 OverThresholdChangable;

    /// <summary>C: <c>BOOLEAN UnderThresholdChangable</c>.</summary>
    public Boolean8 UnderThresholdChangable;

    /// <summary>C: <c>BOOLEAN EventGenerated</c>.</summary>
    public Boolean8 EventGenerated;

    /// <summary>C: <c>UCHAR Reserved0</c>.</summary>
    public byte Reserved0;

    /// <summary>C: <c>ULONG Reserved1</c>.</summary>
    public uint Reserved1;
}

/// <summary>STORAGE_TEMPERATURE_DATA_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_TEMPERATURE_DATA_DESCRIPTOR : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>SHORT CriticalTemperature</c>.</summary>
    public short CriticalTemperature;

    /// <summary>C: <c>SHORT WarningTemperature</c>.</summary>
    public short WarningTemperature;

    /// <summary>C: <c>USHORT InfoCount</c>.</summary>
    public ushort InfoCount;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved0Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved0[2]</c>.</summary>
    public Reserved0Array Reserved0;

    /// <summary>C: <c>ULONG [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved1Array
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Reserved1[2]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>STORAGE_TEMPERATURE_INFO TemperatureInfo[1]</c>.</summary>
    public STORAGE_TEMPERATURE_INFO TemperatureInfo;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in TemperatureInfo);
}

/// <summary>STORAGE_PHYSICAL_NODE_DATA (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PHYSICAL_NODE_DATA
{
    /// <summary>C: <c>ULONG NodeId</c>.</summary>
    public uint NodeId;

    /// <summary>C: <c>ULONG AdapterCount</c>.</summary>
    public uint AdapterCount;

    /// <summary>C: <c>ULONG AdapterDataLength</c>.</summary>
    public uint AdapterDataLength;

    /// <summary>C: <c>ULONG AdapterDataOffset</c>.</summary>
    public uint AdapterDataOffset;

    /// <summary>C: <c>ULONG DeviceCount</c>.</summary>
    public uint DeviceCount;

    /// <summary>C: <c>ULONG DeviceDataLength</c>.</summary>
    public uint DeviceDataLength;

    /// <summary>C: <c>ULONG DeviceDataOffset</c>.</summary>
    public uint DeviceDataOffset;

    /// <summary>C: <c>ULONG [3]</c>.</summary>
    [InlineArray(3)]
    public struct ReservedArray
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Reserved[3]</c>.</summary>
    public ReservedArray Reserved;
}

/// <summary>STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG NodeCount</c>.</summary>
    public uint NodeCount;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>STORAGE_PHYSICAL_NODE_DATA Node[1]</c>.</summary>
    public STORAGE_PHYSICAL_NODE_DATA Node;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Node);
}

/// <summary>STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG64 Attributes</c>.</summary>
    public ulong Attributes;
}

/// <summary>STORAGE_DISK_HEALTH_STATUS (ntddstor.h).</summary>
public enum STORAGE_DISK_HEALTH_STATUS : int
{
    DiskHealthUnknown = 0,
    DiskHealthUnhealthy = 1,
    DiskHealthWarning = 2,
    DiskHealthHealthy = 3,
    DiskHealthMax = 4,
}

/// <summary>STORAGE_DISK_OPERATIONAL_STATUS (ntddstor.h).</summary>
public enum STORAGE_DISK_OPERATIONAL_STATUS : int
{
    DiskOpStatusNone = 0,
    DiskOpStatusUnknown = 1,
    DiskOpStatusOk = 2,
    DiskOpStatusPredictingFailure = 3,
    DiskOpStatusInService = 4,
    DiskOpStatusHardwareError = 5,
    DiskOpStatusNotUsable = 6,
    DiskOpStatusTransientError = 7,
    DiskOpStatusMissing = 8,
}

/// <summary>STORAGE_OPERATIONAL_STATUS_REASON (ntddstor.h).</summary>
public enum STORAGE_OPERATIONAL_STATUS_REASON : int
{
    DiskOpReasonUnknown = 0,
    DiskOpReasonScsiSenseCode = 1,
    DiskOpReasonMedia = 2,
    DiskOpReasonIo = 3,
    DiskOpReasonThresholdExceeded = 4,
    DiskOpReasonLostData = 5,
    DiskOpReasonEnergySource = 6,
    DiskOpReasonConfiguration = 7,
    DiskOpReasonDeviceController = 8,
    DiskOpReasonMediaController = 9,
    DiskOpReasonComponent = 10,
    DiskOpReasonNVDIMM_N = 11,
    DiskOpReasonBackgroundOperation = 12,
    DiskOpReasonInvalidFirmware = 13,
    DiskOpReasonHealthCheck = 14,
    DiskOpReasonLostDataPersistence = 15,
    DiskOpReasonDisabledByPlatform = 16,
    DiskOpReasonLostWritePersistence = 17,
    DiskOpReasonDataPersistenceLossImminent = 18,
    DiskOpReasonWritePersistenceLossImminent = 19,
    DiskOpReasonMax = 20,
}

/// <summary>STORAGE_OPERATIONAL_REASON (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_OPERATIONAL_REASON
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_OPERATIONAL_STATUS_REASON Reason</c>.</summary>
    public STORAGE_OPERATIONAL_STATUS_REASON Reason;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct RawBytesUnion
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct ScsiSenseKeyStruct
        {
            /// <summary>C: <c>UCHAR SenseKey</c>.</summary>
            public byte SenseKey;

            /// <summary>C: <c>UCHAR ASC</c>.</summary>
            public byte ASC;

            /// <summary>C: <c>UCHAR ASCQ</c>.</summary>
            public byte ASCQ;

            /// <summary>C: <c>UCHAR Reserved</c>.</summary>
            public byte Reserved;
        }

        /// <summary>C: <c>struct ScsiSenseKey</c>.</summary>
        [FieldOffset(0)]
        public ScsiSenseKeyStruct ScsiSenseKey;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct NVDIMM_NStruct
        {
            /// <summary>C: <c>UCHAR CriticalHealth</c>.</summary>
            public byte CriticalHealth;

            /// <summary>C: <c>UCHAR [2]</c>.</summary>
            [InlineArray(2)]
            public struct ModuleHealthArray
            {
                byte _element;
            }

            /// <summary>C: <c>UCHAR ModuleHealth[2]</c>.</summary>
            public ModuleHealthArray ModuleHealth;

            /// <summary>C: <c>UCHAR ErrorThresholdStatus</c>.</summary>
            public byte ErrorThresholdStatus;
        }

        /// <summary>C: <c>struct NVDIMM_N</c>.</summary>
        [FieldOffset(0)]
        public NVDIMM_NStruct NVDIMM_N;

        /// <summary>C: <c>ULONG AsUlong</c>.</summary>
        [FieldOffset(0)]
        public uint AsUlong;
    }

    /// <summary>C: <c>union RawBytes</c>.</summary>
    public RawBytesUnion RawBytes;
}

/// <summary>STORAGE_DEVICE_MANAGEMENT_STATUS (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_MANAGEMENT_STATUS : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_DISK_HEALTH_STATUS Health</c>.</summary>
    public STORAGE_DISK_HEALTH_STATUS Health;

    /// <summary>C: <c>ULONG NumberOfOperationalStatus</c>.</summary>
    public uint NumberOfOperationalStatus;

    /// <summary>C: <c>ULONG NumberOfAdditionalReasons</c>.</summary>
    public uint NumberOfAdditionalReasons;

    /// <summary>C: <c>STORAGE_DISK_OPERATIONAL_STATUS [16]</c>.</summary>
    [InlineArray(16)]
    public struct OperationalStatusArray
    {
        STORAGE_DISK_OPERATIONAL_STATUS _element;
    }

    /// <summary>C: <c>STORAGE_DISK_OPERATIONAL_STATUS OperationalStatus[16]</c>.</summary>
    public OperationalStatusArray OperationalStatus;

    /// <summary>C: <c>STORAGE_OPERATIONAL_REASON AdditionalReasons[1]</c>.</summary>
    public STORAGE_OPERATIONAL_REASON AdditionalReasons;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in AdditionalReasons);
}

/// <summary>DEVICE_LOCATION (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_LOCATION
{
    /// <summary>C: <c>ULONG Socket</c>.</summary>
    public uint Socket;

    /// <summary>C: <c>ULONG Slot</c>.</summary>
    public uint Slot;

    /// <summary>C: <c>ULONG Adapter</c>.</summary>
    public uint Adapter;

    /// <summary>C: <c>ULONG Port</c>.</summary>
    public uint Port;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous0Struct
        {
            /// <summary>C: <c>ULONG Channel</c>.</summary>
            public uint Channel;

            /// <summary>C: <c>ULONG Device</c>.</summary>
            public uint Device;
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous0Struct Anonymous0;

        /// <summary>C: <c>ULONG Channel</c>.</summary>
        [UnscopedRef]
        public ref uint Channel => ref Anonymous0.Channel;

        /// <summary>C: <c>ULONG Device</c>.</summary>
        [UnscopedRef]
        public ref uint Device => ref Anonymous0.Device;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous1Struct
        {
            /// <summary>C: <c>ULONG Target</c>.</summary>
            public uint Target;

            /// <summary>C: <c>ULONG Lun</c>.</summary>
            public uint Lun;
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous1Struct Anonymous1;

        /// <summary>C: <c>ULONG Target</c>.</summary>
        [UnscopedRef]
        public ref uint Target => ref Anonymous1.Target;

        /// <summary>C: <c>ULONG Lun</c>.</summary>
        [UnscopedRef]
        public ref uint Lun => ref Anonymous1.Lun;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>ULONG Channel</c>.</summary>
    [UnscopedRef]
    public ref uint Channel => ref Anonymous0.Channel;

    /// <summary>C: <c>ULONG Device</c>.</summary>
    [UnscopedRef]
    public ref uint Device => ref Anonymous0.Device;

    /// <summary>C: <c>ULONG Target</c>.</summary>
    [UnscopedRef]
    public ref uint Target => ref Anonymous0.Target;

    /// <summary>C: <c>ULONG Lun</c>.</summary>
    [UnscopedRef]
    public ref uint Lun => ref Anonymous0.Lun;
}

/// <summary>STORAGE_DEVICE_LOCATION_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_LOCATION_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>DEVICE_LOCATION Location</c>.</summary>
    public DEVICE_LOCATION Location;

    /// <summary>C: <c>ULONG StringOffset</c>.</summary>
    public uint StringOffset;
}

/// <summary>STORAGE_DEVICE_NUMA_PROPERTY (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_NUMA_PROPERTY
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG NumaNode</c>.</summary>
    public uint NumaNode;
}

/// <summary>STORAGE_ZONED_DEVICE_TYPES (ntddstor.h).</summary>
public enum STORAGE_ZONED_DEVICE_TYPES : int
{
    ZonedDeviceTypeUnknown = 0,
    ZonedDeviceTypeHostManaged = 1,
    ZonedDeviceTypeHostAware = 2,
    ZonedDeviceTypeDeviceManaged = 3,
}

/// <summary>STORAGE_ZONE_TYPES (ntddstor.h).</summary>
public enum STORAGE_ZONE_TYPES : int
{
    ZoneTypeUnknown = 0,
    ZoneTypeConventional = 1,
    ZoneTypeSequentialWriteRequired = 2,
    ZoneTypeSequentialWritePreferred = 3,
    ZoneTypeMax = 4,
}

/// <summary>STORAGE_ZONE_GROUP (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_ZONE_GROUP
{
    /// <summary>C: <c>ULONG ZoneCount</c>.</summary>
    public uint ZoneCount;

    /// <summary>C: <c>STORAGE_ZONE_TYPES ZoneType</c>.</summary>
    public STORAGE_ZONE_TYPES ZoneType;

    /// <summary>C: <c>ULONGLONG ZoneSize</c>.</summary>
    public ulong ZoneSize;
}

/// <summary>STORAGE_ZONED_DEVICE_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_ZONED_DEVICE_DESCRIPTOR : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_ZONED_DEVICE_TYPES DeviceType</c>.</summary>
    public STORAGE_ZONED_DEVICE_TYPES DeviceType;

    /// <summary>C: <c>ULONG ZoneCount</c>.</summary>
    public uint ZoneCount;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct ZoneAttributesUnion
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct SequentialRequiredZoneStruct
        {
            /// <summary>C: <c>ULONG MaxOpenZoneCount</c>.</summary>
            public uint MaxOpenZoneCount;

            /// <summary>C: <c>BOOLEAN UnrestrictedRead</c>.</summary>
            public Boolean8 UnrestrictedRead;

            /// <summary>C: <c>UCHAR [3]</c>.</summary>
            [InlineArray(3)]
            public struct ReservedArray
            {
                byte _element;
            }

            /// <summary>C: <c>UCHAR Reserved[3]</c>.</summary>
            public ReservedArray Reserved;
        }

        /// <summary>C: <c>struct SequentialRequiredZone</c>.</summary>
        [FieldOffset(0)]
        public SequentialRequiredZoneStruct SequentialRequiredZone;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct SequentialPreferredZoneStruct
        {
            /// <summary>C: <c>ULONG OptimalOpenZoneCount</c>.</summary>
            public uint OptimalOpenZoneCount;

            /// <summary>C: <c>ULONG Reserved</c>.</summary>
            public uint Reserved;
        }

        /// <summary>C: <c>struct SequentialPreferredZone</c>.</summary>
        [FieldOffset(0)]
        public SequentialPreferredZoneStruct SequentialPreferredZone;
    }

    /// <summary>C: <c>union ZoneAttributes</c>.</summary>
    public ZoneAttributesUnion ZoneAttributes;

    /// <summary>C: <c>ULONG ZoneGroupCount</c>.</summary>
    public uint ZoneGroupCount;

    /// <summary>C: <c>STORAGE_ZONE_GROUP ZoneGroup[1]</c>.</summary>
    public STORAGE_ZONE_GROUP ZoneGroup;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in ZoneGroup);
}

/// <summary>STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG UnsafeShutdownCount</c>.</summary>
    public uint UnsafeShutdownCount;
}

/// <summary>STORAGE_DEVICE_LED_STATE_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_LED_STATE_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONGLONG State</c>.</summary>
    public ulong State;
}

/// <summary>STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BOOLEAN SupportsSelfEncryption</c>.</summary>
    public Boolean8 SupportsSelfEncryption;
}

/// <summary>STORAGE_FRU_ID_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_FRU_ID_DESCRIPTOR : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG IdentifierSize</c>.</summary>
    public uint IdentifierSize;

    /// <summary>C: <c>UCHAR Identifier[1]</c>.</summary>
    public byte Identifier;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Identifier);
}

/// <summary>STORAGE_STACK_TYPE (ntddstor.h).</summary>
public enum STORAGE_STACK_TYPE : int
{
    StorageStackTypeUnknown = 0,
    StorageStackTypeScsi = 1,
    StorageStackTypeNVMe = 2,
}

/// <summary>STORAGE_STACK_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_STACK_DESCRIPTOR
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>STORAGE_STACK_TYPE StorageStackType</c>.</summary>
    public STORAGE_STACK_TYPE StorageStackType;
}

/// <summary>STORAGE_DESCRIPTOR_HEADER (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_DESCRIPTOR_HEADER
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;
}

/// <summary>STORAGE_ICE_TYPE (ntddstor.h).</summary>
public enum STORAGE_ICE_TYPE : int
{
    StorageIceTypeUnknown = 0,
    StorageIceTypeUfs = 1,
    StorageIceTypeNvme = 2,
}

/// <summary>STORAGE_SECURITY_COMPLIANCE_BITMASK (ntddstor.h).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct STORAGE_SECURITY_COMPLIANCE_BITMASK
{
    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Anonymous0Struct
    {
        /// <summary>C: <c>UCHAR FIPS : 1; UCHAR Reserved : 7</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR FIPS : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte FIPS
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR Reserved : 7</c>.</summary>
        [BitField(nameof(_bits0), 1, 7)]
        public byte Reserved
        {
            readonly get => (byte)((_bits0 >> 1) & 0x7F);
            set => _bits0 = (byte)((_bits0 & 0x1U) | (((uint)value & 0x7F) << 1));
        }
    }

    /// <summary>C: <c>struct</c>.</summary>
    [FieldOffset(0)]
    public Anonymous0Struct Anonymous0;

    /// <summary>C: <c>UCHAR FIPS : 1</c>.</summary>
    public byte FIPS
    {
        readonly get => Anonymous0.FIPS;
        set => Anonymous0.FIPS = value;
    }

    /// <summary>C: <c>UCHAR Reserved : 7</c>.</summary>
    public byte Reserved
    {
        readonly get => Anonymous0.Reserved;
        set => Anonymous0.Reserved = value;
    }

    /// <summary>C: <c>UCHAR AsUchar</c>.</summary>
    [FieldOffset(0)]
    public byte AsUchar;
}

/// <summary>STORAGE_CRYPTO_KEY_TYPE (ntddstor.h).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct STORAGE_CRYPTO_KEY_TYPE
{
    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Anonymous0Struct
    {
        /// <summary>C: <c>UCHAR DirectKey : 1; UCHAR PlatformWrappedKey : 1; UCHAR PlutonWrappedKey : 1; UCHAR Reserved : 5</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR DirectKey : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte DirectKey
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR PlatformWrappedKey : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public byte PlatformWrappedKey
        {
            readonly get => (byte)((_bits0 >> 1) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>UCHAR PlutonWrappedKey : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public byte PlutonWrappedKey
        {
            readonly get => (byte)((_bits0 >> 2) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>UCHAR Reserved : 5</c>.</summary>
        [BitField(nameof(_bits0), 3, 5)]
        public byte Reserved
        {
            readonly get => (byte)((_bits0 >> 3) & 0x1F);
            set => _bits0 = (byte)((_bits0 & 0x7U) | (((uint)value & 0x1F) << 3));
        }
    }

    /// <summary>C: <c>struct</c>.</summary>
    [FieldOffset(0)]
    public Anonymous0Struct Anonymous0;

    /// <summary>C: <c>UCHAR DirectKey : 1</c>.</summary>
    public byte DirectKey
    {
        readonly get => Anonymous0.DirectKey;
        set => Anonymous0.DirectKey = value;
    }

    /// <summary>C: <c>UCHAR PlatformWrappedKey : 1</c>.</summary>
    public byte PlatformWrappedKey
    {
        readonly get => Anonymous0.PlatformWrappedKey;
        set => Anonymous0.PlatformWrappedKey = value;
    }

    /// <summary>C: <c>UCHAR PlutonWrappedKey : 1</c>.</summary>
    public byte PlutonWrappedKey
    {
        readonly get => Anonymous0.PlutonWrappedKey;
        set => Anonymous0.PlutonWrappedKey = value;
    }

    /// <summary>C: <c>UCHAR Reserved : 5</c>.</summary>
    public byte Reserved
    {
        readonly get => Anonymous0.Reserved;
        set => Anonymous0.Reserved = value;
    }

    /// <summary>C: <c>UCHAR AsUchar</c>.</summary>
    [FieldOffset(0)]
    public byte AsUchar;
}

/// <summary>STORAGE_HW_CRYPTO_DESCRIPTOR (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_HW_CRYPTO_DESCRIPTOR
{
    /// <summary>C: <c>STORAGE_DESCRIPTOR_HEADER Header</c>.</summary>
    public STORAGE_DESCRIPTOR_HEADER Header;

    /// <summary>C: <c>ULONG NumKeysSupported</c>.</summary>
    public uint NumKeysSupported;

    /// <summary>C: <c>ULONG NumCryptoCapabilities</c>.</summary>
    public uint NumCryptoCapabilities;

    /// <summary>C: <c>ULONG OffsetToCryptoCapabilities</c>.</summary>
    public uint OffsetToCryptoCapabilities;

    /// <summary>C: <c>ULONG SizeOfCryptoCapability</c>.</summary>
    public uint SizeOfCryptoCapability;

    /// <summary>C: <c>STORAGE_ICE_TYPE IceType</c>.</summary>
    public STORAGE_ICE_TYPE IceType;

    /// <summary>C: <c>STORAGE_SECURITY_COMPLIANCE_BITMASK SecurityComplianceBitmask</c>.</summary>
    public STORAGE_SECURITY_COMPLIANCE_BITMASK SecurityComplianceBitmask;

    /// <summary>C: <c>STORAGE_CRYPTO_KEY_TYPE KeyTypeBitmask</c>.</summary>
    public STORAGE_CRYPTO_KEY_TYPE KeyTypeBitmask;
}

/// <summary>STORAGE_PROPERTY_ID (ntddstor.h).</summary>
public enum STORAGE_PROPERTY_ID : int
{
    StorageDeviceProperty = 0,
    StorageAdapterProperty = 1,
    StorageDeviceIdProperty = 2,
    StorageDeviceUniqueIdProperty = 3,
    StorageDeviceWriteCacheProperty = 4,
    StorageMiniportProperty = 5,
    StorageAccessAlignmentProperty = 6,
    StorageDeviceSeekPenaltyProperty = 7,
    StorageDeviceTrimProperty = 8,
    StorageDeviceWriteAggregationProperty = 9,
    StorageDeviceDeviceTelemetryProperty = 10,
    StorageDeviceLBProvisioningProperty = 11,
    StorageDevicePowerProperty = 12,
    StorageDeviceCopyOffloadProperty = 13,
    StorageDeviceResiliencyProperty = 14,
    StorageDeviceMediumProductType = 15,
    StorageAdapterRpmbProperty = 16,
    StorageAdapterCryptoProperty = 17,
    StorageDeviceTieringProperty = 18,
    StorageDeviceFaultDomainProperty = 19,
    StorageDeviceClusportProperty = 20,
    StorageDeviceDependantDevicesProperty = 21,
    StorageDeviceIoCapabilityProperty = 48,
    StorageAdapterProtocolSpecificProperty = 49,
    StorageDeviceProtocolSpecificProperty = 50,
    StorageAdapterTemperatureProperty = 51,
    StorageDeviceTemperatureProperty = 52,
    StorageAdapterPhysicalTopologyProperty = 53,
    StorageDevicePhysicalTopologyProperty = 54,
    StorageDeviceAttributesProperty = 55,
    StorageDeviceManagementStatus = 56,
    StorageAdapterSerialNumberProperty = 57,
    StorageDeviceLocationProperty = 58,
    StorageDeviceNumaProperty = 59,
    StorageDeviceZonedDeviceProperty = 60,
    StorageDeviceUnsafeShutdownCount = 61,
    StorageDeviceEnduranceProperty = 62,
    StorageDeviceLedStateProperty = 63,
    StorageDeviceSelfEncryptionProperty = 64,
    StorageFruIdProperty = 65,
    StorageStackProperty = 66,
    StorageAdapterProtocolSpecificPropertyEx = 67,
    StorageDeviceProtocolSpecificPropertyEx = 68,
    StorageHwCryptoProperty = 69,
}

/// <summary>STORAGE_QUERY_TYPE (ntddstor.h).</summary>
public enum STORAGE_QUERY_TYPE : int
{
    PropertyStandardQuery = 0,
    PropertyExistsQuery = 1,
    PropertyMaskQuery = 2,
    PropertyQueryMaxDefined = 3,
}

/// <summary>STORAGE_PROPERTY_QUERY (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PROPERTY_QUERY : IIoctlTail
{
    /// <summary>C: <c>STORAGE_PROPERTY_ID PropertyId</c>.</summary>
    public STORAGE_PROPERTY_ID PropertyId;

    /// <summary>C: <c>STORAGE_QUERY_TYPE QueryType</c>.</summary>
    public STORAGE_QUERY_TYPE QueryType;

    /// <summary>C: <c>UCHAR AdditionalParameters[1]</c>.</summary>
    public byte AdditionalParameters;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in AdditionalParameters);
}

/// <summary>STORAGE_READ_CAPACITY (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_READ_CAPACITY
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG BlockLength</c>.</summary>
    public uint BlockLength;

    /// <summary>C: <c>LARGE_INTEGER NumberOfBlocks</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long NumberOfBlocks;

    /// <summary>C: <c>LARGE_INTEGER DiskLength</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long DiskLength;
}

/// <summary>STORAGE_REINITIALIZE_MEDIA (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_REINITIALIZE_MEDIA
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG TimeoutInSeconds</c>.</summary>
    public uint TimeoutInSeconds;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct SanitizeOptionStruct
    {
        /// <summary>C: <c>ULONG SanitizeMethod : 4; ULONG DisallowUnrestrictedSanitizeExit : 1; ULONG Reserved : 27</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG SanitizeMethod : 4</c>.</summary>
        [BitField(nameof(_bits0), 0, 4)]
        public uint SanitizeMethod
        {
            readonly get => _bits0 & 0xF;
            set => _bits0 = (_bits0 & 0xFFFFFFF0U) | (value & 0xF);
        }

        /// <summary>C: <c>ULONG DisallowUnrestrictedSanitizeExit : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public uint DisallowUnrestrictedSanitizeExit
        {
            readonly get => (_bits0 >> 4) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFEFU) | ((value & 0x1) << 4);
        }

        /// <summary>C: <c>ULONG Reserved : 27</c>.</summary>
        [BitField(nameof(_bits0), 5, 27)]
        public uint Reserved
        {
            readonly get => (_bits0 >> 5) & 0x7FFFFFF;
            set => _bits0 = (_bits0 & 0x1FU) | ((value & 0x7FFFFFF) << 5);
        }
    }

    /// <summary>C: <c>struct SanitizeOption</c>.</summary>
    public SanitizeOptionStruct SanitizeOption;
}

/// <summary>STORAGE_BUS_RESET_REQUEST (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_BUS_RESET_REQUEST
{
    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;
}

/// <summary>STORAGE_RPMB_DATA_FRAME (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_RPMB_DATA_FRAME
{
    /// <summary>C: <c>UCHAR [196]</c>.</summary>
    [InlineArray(196)]
    public struct StuffArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Stuff[196]</c>.</summary>
    public StuffArray Stuff;

    /// <summary>C: <c>UCHAR [32]</c>.</summary>
    [InlineArray(32)]
    public struct KeyOrMACArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR KeyOrMAC[32]</c>.</summary>
    public KeyOrMACArray KeyOrMAC;

    /// <summary>C: <c>UCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct DataArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Data[256]</c>.</summary>
    public DataArray Data;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct NonceArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Nonce[16]</c>.</summary>
    public NonceArray Nonce;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct WriteCounterArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR WriteCounter[4]</c>.</summary>
    public WriteCounterArray WriteCounter;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct AddressArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Address[2]</c>.</summary>
    public AddressArray Address;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct BlockCountArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR BlockCount[2]</c>.</summary>
    public BlockCountArray BlockCount;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct OperationResultArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR OperationResult[2]</c>.</summary>
    public OperationResultArray OperationResult;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct RequestOrResponseTypeArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR RequestOrResponseType[2]</c>.</summary>
    public RequestOrResponseTypeArray RequestOrResponseType;
}

/// <summary>STORAGE_SET_TYPE (ntddstor.h).</summary>
public enum STORAGE_SET_TYPE : int
{
    PropertyStandardSet = 0,
    PropertyExistsSet = 1,
    PropertySetMaxDefined = 2,
}

/// <summary>STORAGE_PROPERTY_SET (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_PROPERTY_SET : IIoctlTail
{
    /// <summary>C: <c>STORAGE_PROPERTY_ID PropertyId</c>.</summary>
    public STORAGE_PROPERTY_ID PropertyId;

    /// <summary>C: <c>STORAGE_SET_TYPE SetType</c>.</summary>
    public STORAGE_SET_TYPE SetType;

    /// <summary>C: <c>UCHAR AdditionalParameters[1]</c>.</summary>
    public byte AdditionalParameters;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in AdditionalParameters);
}

/// <summary>STORAGE_TEMPERATURE_THRESHOLD (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct STORAGE_TEMPERATURE_THRESHOLD
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>USHORT Flags</c>.</summary>
    public ushort Flags;

    /// <summary>C: <c>USHORT Index</c>.</summary>
    public ushort Index;

    /// <summary>C: <c>SHORT Threshold</c>.</summary>
    public short Threshold;

    /// <summary>C: <c>BOOLEAN OverThreshold</c>.</summary>
    public Boolean8 OverThreshold;

    /// <summary>C: <c>UCHAR Reserved</c>.</summary>
    public byte Reserved;
}
