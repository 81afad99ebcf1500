// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>STORAGE_PROTOCOL_NVME_DATA_TYPE (winioctl.h).</summary>
public enum STORAGE_PROTOCOL_NVME_DATA_TYPE : int
{
    NVMeDataTypeUnknown = 0,
    NVMeDataTypeIdentify = 1,
    NVMeDataTypeLogPage = 2,
    NVMeDataTypeFeature = 3,
    NVMeDataTypeLogPageEx = 4,
    NVMeDataTypeFeatureEx = 5,
}

/// <summary>USN_RECORD_EXTENT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USN_RECORD_EXTENT
{
    /// <summary>C: <c>LONGLONG Offset</c>.</summary>
    public long Offset;

    /// <summary>C: <c>LONGLONG Length</c>.</summary>
    public long Length;
}

/// <summary>USN_RECORD_V4 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USN_RECORD_V4 : IIoctlTail
{
    /// <summary>C: <c>USN_RECORD_COMMON_HEADER Header</c>.</summary>
    public USN_RECORD_COMMON_HEADER Header;

    /// <summary>C: <c>FILE_ID_128 FileReferenceNumber</c>.</summary>
    public FILE_ID_128 FileReferenceNumber;

    /// <summary>C: <c>FILE_ID_128 ParentFileReferenceNumber</c>.</summary>
    public FILE_ID_128 ParentFileReferenceNumber;

    /// <summary>C: <c>USN Usn</c>.</summary>
    public long Usn;

    /// <summary>C: <c>DWORD Reason</c>.</summary>
    public uint Reason;

    /// <summary>C: <c>DWORD SourceInfo</c>.</summary>
    public uint SourceInfo;

    /// <summary>C: <c>DWORD RemainingExtents</c>.</summary>
    public uint RemainingExtents;

    /// <summary>C: <c>WORD NumberOfExtents</c>.</summary>
    public ushort NumberOfExtents;

    /// <summary>C: <c>WORD ExtentSize</c>.</summary>
    public ushort ExtentSize;

    /// <summary>C: <c>USN_RECORD_EXTENT Extents[1]</c>.</summary>
    public USN_RECORD_EXTENT Extents;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Extents);
}

/// <summary>DRIVERSTATUS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct DRIVERSTATUS
{
    /// <summary>C: <c>BYTE bDriverError</c>.</summary>
    public byte bDriverError;

    /// <summary>C: <c>BYTE bIDEError</c>.</summary>
    public byte bIDEError;

    /// <summary>C: <c>BYTE [2]</c>.</summary>
    [InlineArray(2)]
    public struct bReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE bReserved[2]</c>.</summary>
    public bReservedArray bReserved;

    /// <summary>C: <c>DWORD [2]</c>.</summary>
    [InlineArray(2)]
    public struct dwReservedArray
    {
        uint _element;
    }

    /// <summary>C: <c>DWORD dwReserved[2]</c>.</summary>
    public dwReservedArray dwReserved;
}

/// <summary>SENDCMDOUTPARAMS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct SENDCMDOUTPARAMS : IIoctlTail
{
    /// <summary>C: <c>DWORD cBufferSize</c>.</summary>
    public uint cBufferSize;

    /// <summary>C: <c>DRIVERSTATUS DriverStatus</c>.</summary>
    public DRIVERSTATUS DriverStatus;

    /// <summary>C: <c>BYTE bBuffer[1]</c>.</summary>
    public byte bBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in bBuffer);
}

/// <summary>DEVICE_DATA_SET_RANGE (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_DATA_SET_RANGE
{
    /// <summary>C: <c>LONGLONG StartingOffset</c>.</summary>
    public long StartingOffset;

    /// <summary>C: <c>DWORDLONG LengthInBytes</c>.</summary>
    public ulong LengthInBytes;
}

/// <summary>SENSE_DATA (scsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SENSE_DATA
{
    /// <summary>C: <c>UCHAR ErrorCode : 7; UCHAR Valid : 1</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR ErrorCode : 7</c>.</summary>
    [BitField(nameof(_bits0), 0, 7)]
    public byte ErrorCode
    {
        readonly get => (byte)(_bits0 & 0x7F);
        set => _bits0 = (byte)((_bits0 & 0x80U) | ((uint)value & 0x7F));
    }

    /// <summary>C: <c>UCHAR Valid : 1</c>.</summary>
    [BitField(nameof(_bits0), 7, 1)]
    public byte Valid
    {
        readonly get => (byte)((_bits0 >> 7) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR SegmentNumber</c>.</summary>
    public byte SegmentNumber;

    /// <summary>C: <c>UCHAR SenseKey : 4; UCHAR Reserved : 1; UCHAR IncorrectLength : 1; UCHAR EndOfMedia : 1; UCHAR FileMark : 1</c>.</summary>
    public byte _bits1;

    /// <summary>C: <c>UCHAR SenseKey : 4</c>.</summary>
    [BitField(nameof(_bits1), 0, 4)]
    public byte SenseKey
    {
        readonly get => (byte)(_bits1 & 0xF);
        set => _bits1 = (byte)((_bits1 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR Reserved : 1</c>.</summary>
    [BitField(nameof(_bits1), 4, 1)]
    public byte Reserved
    {
        readonly get => (byte)((_bits1 >> 4) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xEFU) | (((uint)value & 0x1) << 4));
    }

    /// <summary>C: <c>UCHAR IncorrectLength : 1</c>.</summary>
    [BitField(nameof(_bits1), 5, 1)]
    public byte IncorrectLength
    {
        readonly get => (byte)((_bits1 >> 5) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xDFU) | (((uint)value & 0x1) << 5));
    }

    /// <summary>C: <c>UCHAR EndOfMedia : 1</c>.</summary>
    [BitField(nameof(_bits1), 6, 1)]
    public byte EndOfMedia
    {
        readonly get => (byte)((_bits1 >> 6) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xBFU) | (((uint)value & 0x1) << 6));
    }

    /// <summary>C: <c>UCHAR FileMark : 1</c>.</summary>
    [BitField(nameof(_bits1), 7, 1)]
    public byte FileMark
    {
        readonly get => (byte)((_bits1 >> 7) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct InformationArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Information[4]</c>.</summary>
    public InformationArray Information;

    /// <summary>C: <c>UCHAR AdditionalSenseLength</c>.</summary>
    public byte AdditionalSenseLength;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct CommandSpecificInformationArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR CommandSpecificInformation[4]</c>.</summary>
    public CommandSpecificInformationArray CommandSpecificInformation;

    /// <summary>C: <c>UCHAR AdditionalSenseCode</c>.</summary>
    public byte AdditionalSenseCode;

    /// <summary>C: <c>UCHAR AdditionalSenseCodeQualifier</c>.</summary>
    public byte AdditionalSenseCodeQualifier;

    /// <summary>C: <c>UCHAR FieldReplaceableUnitCode</c>.</summary>
    public byte FieldReplaceableUnitCode;

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct SenseKeySpecificArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR SenseKeySpecific[3]</c>.</summary>
    public SenseKeySpecificArray SenseKeySpecific;
}

/// <summary>BATTERY_INFORMATION (poclass.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BATTERY_INFORMATION
{
    /// <summary>C: <c>ULONG Capabilities</c>.</summary>
    public uint Capabilities;

    /// <summary>C: <c>UCHAR Technology</c>.</summary>
    public byte Technology;

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct ReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved[3]</c>.</summary>
    public ReservedArray Reserved;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct ChemistryArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Chemistry[4]</c>.</summary>
    public ChemistryArray Chemistry;

    /// <summary>C: <c>ULONG DesignedCapacity</c>.</summary>
    public uint DesignedCapacity;

    /// <summary>C: <c>ULONG FullChargedCapacity</c>.</summary>
    public uint FullChargedCapacity;

    /// <summary>C: <c>ULONG DefaultAlert1</c>.</summary>
    public uint DefaultAlert1;

    /// <summary>C: <c>ULONG DefaultAlert2</c>.</summary>
    public uint DefaultAlert2;

    /// <summary>C: <c>ULONG CriticalBias</c>.</summary>
    public uint CriticalBias;

    /// <summary>C: <c>ULONG CycleCount</c>.</summary>
    public uint CycleCount;
}

/// <summary>NVME_LOG_PAGES (nvme.h).</summary>
public enum NVME_LOG_PAGES : int
{
    NVME_LOG_PAGE_SUPPORTED_LOG_PAGES = 0,
    NVME_LOG_PAGE_ERROR_INFO = 1,
    NVME_LOG_PAGE_HEALTH_INFO = 2,
    NVME_LOG_PAGE_FIRMWARE_SLOT_INFO = 3,
    NVME_LOG_PAGE_CHANGED_NAMESPACE_LIST = 4,
    NVME_LOG_PAGE_COMMAND_EFFECTS = 5,
    NVME_LOG_PAGE_DEVICE_SELF_TEST = 6,
    NVME_LOG_PAGE_TELEMETRY_HOST_INITIATED = 7,
    NVME_LOG_PAGE_TELEMETRY_CTLR_INITIATED = 8,
    NVME_LOG_PAGE_ENDURANCE_GROUP_INFORMATION = 9,
    NVME_LOG_PAGE_PREDICTABLE_LATENCY_NVM_SET = 10,
    NVME_LOG_PAGE_PREDICTABLE_LATENCY_EVENT_AGGREGATE = 11,
    NVME_LOG_PAGE_ASYMMETRIC_NAMESPACE_ACCESS = 12,
    NVME_LOG_PAGE_PERSISTENT_EVENT_LOG = 13,
    NVME_LOG_PAGE_LBA_STATUS_INFORMATION = 14,
    NVME_LOG_PAGE_ENDURANCE_GROUP_EVENT_AGGREGATE = 15,
    NVME_LOG_PAGE_MEDIA_UNIT_STATUS = 16,
    NVME_LOG_PAGE_SUPPORTED_CAPACITY_CONFIGURATION_LIST = 17,
    NVME_LOG_PAGE_FEATURE_IDENTIFIERS_SUPPORTED_AND_EFFECTS = 18,
    NVME_LOG_PAGE_NVME_MI_COMMANDS_SUPPORTED_AND_EFFECTS = 19,
    NVME_LOG_PAGE_COMMAND_AND_FEATURE_LOCKDOWN = 20,
    NVME_LOG_PAGE_BOOT_PARTITION = 21,
    NVME_LOG_PAGE_ROTATIONAL_MEDIA_INFORMATION = 22,
    NVME_LOG_PAGE_DISCOVERY = 112,
    NVME_LOG_PAGE_RESERVATION_NOTIFICATION = 128,
    NVME_LOG_PAGE_SANITIZE_STATUS = 129,
    NVME_LOG_PAGE_CHANGED_ZONE_LIST = 191,
}

/// <summary>NVME_HEALTH_INFO_LOG (nvme.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NVME_HEALTH_INFO_LOG
{
    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct CriticalWarningUnion
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous0Struct
        {
            /// <summary>C: <c>UCHAR AvailableSpaceLow : 1; UCHAR TemperatureThreshold : 1; UCHAR ReliabilityDegraded : 1; UCHAR ReadOnly : 1; UCHAR VolatileMemoryBackupDeviceFailed : 1; UCHAR Reserved : 3</c>.</summary>
            public byte _bits0;

            /// <summary>C: <c>UCHAR AvailableSpaceLow : 1</c>.</summary>
            [BitField(nameof(_bits0), 0, 1)]
            public byte AvailableSpaceLow
            {
                readonly get => (byte)(_bits0 & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
            }

            /// <summary>C: <c>UCHAR TemperatureThreshold : 1</c>.</summary>
            [BitField(nameof(_bits0), 1, 1)]
            public byte TemperatureThreshold
            {
                readonly get => (byte)((_bits0 >> 1) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
            }

            /// <summary>C: <c>UCHAR ReliabilityDegraded : 1</c>.</summary>
            [BitField(nameof(_bits0), 2, 1)]
            public byte ReliabilityDegraded
            {
                readonly get => (byte)((_bits0 >> 2) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xFBU) | (((uint)value & 0x1) << 2));
            }

            /// <summary>C: <c>UCHAR ReadOnly : 1</c>.</summary>
            [BitField(nameof(_bits0), 3, 1)]
            public byte ReadOnly
            {
                readonly get => (byte)((_bits0 >> 3) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xF7U) | (((uint)value & 0x1) << 3));
            }

            /// <summary>C: <c>UCHAR VolatileMemoryBackupDeviceFailed : 1</c>.</summary>
            [BitField(nameof(_bits0), 4, 1)]
            public byte VolatileMemoryBackupDeviceFailed
            {
                readonly get => (byte)((_bits0 >> 4) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xEFU) | (((uint)value & 0x1) << 4));
            }

            /// <summary>C: <c>UCHAR Reserved : 3</c>.</summary>
            [BitField(nameof(_bits0), 5, 3)]
            public byte Reserved
            {
                readonly get => (byte)((_bits0 >> 5) & 0x7);
                set => _bits0 = (byte)((_bits0 & 0x1FU) | (((uint)value & 0x7) << 5));
            }
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous0Struct Anonymous0;

        /// <summary>C: <c>UCHAR AvailableSpaceLow : 1</c>.</summary>
        public byte AvailableSpaceLow
        {
            readonly get => Anonymous0.AvailableSpaceLow;
            set => Anonymous0.AvailableSpaceLow = value;
        }

        /// <summary>C: <c>UCHAR TemperatureThreshold : 1</c>.</summary>
        public byte TemperatureThreshold
        {
            readonly get => Anonymous0.TemperatureThreshold;
            set => Anonymous0.TemperatureThreshold = value;
        }

        /// <summary>C: <c>UCHAR ReliabilityDegraded : 1</c>.</summary>
        public byte ReliabilityDegraded
        {
            readonly get => Anonymous0.ReliabilityDegraded;
            set => Anonymous0.ReliabilityDegraded = value;
        }

        /// <summary>C: <c>UCHAR ReadOnly : 1</c>.</summary>
        public byte ReadOnly
        {
            readonly get => Anonymous0.ReadOnly;
            set => Anonymous0.ReadOnly = value;
        }

        /// <summary>C: <c>UCHAR VolatileMemoryBackupDeviceFailed : 1</c>.</summary>
        public byte VolatileMemoryBackupDeviceFailed
        {
            readonly get => Anonymous0.VolatileMemoryBackupDeviceFailed;
            set => Anonymous0.VolatileMemoryBackupDeviceFailed = value;
        }

        /// <summary>C: <c>UCHAR Reserved : 3</c>.</summary>
        public byte Reserved
        {
            readonly get => Anonymous0.Reserved;
            set => Anonymous0.Reserved = value;
        }

        /// <summary>C: <c>UCHAR AsUchar</c>.</summary>
        [FieldOffset(0)]
        public byte AsUchar;
    }

    /// <summary>C: <c>union CriticalWarning</c>.</summary>
    public CriticalWarningUnion CriticalWarning;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct TemperatureArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Temperature[2]</c>.</summary>
    public TemperatureArray Temperature;

    /// <summary>C: <c>UCHAR AvailableSpare</c>.</summary>
    public byte AvailableSpare;

    /// <summary>C: <c>UCHAR AvailableSpareThreshold</c>.</summary>
    public byte AvailableSpareThreshold;

    /// <summary>C: <c>UCHAR PercentageUsed</c>.</summary>
    public byte PercentageUsed;

    /// <summary>C: <c>UCHAR [26]</c>.</summary>
    [InlineArray(26)]
    public struct Reserved0Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved0[26]</c>.</summary>
    public Reserved0Array Reserved0;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct DataUnitReadArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR DataUnitRead[16]</c>.</summary>
    public DataUnitReadArray DataUnitRead;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct DataUnitWrittenArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR DataUnitWritten[16]</c>.</summary>
    public DataUnitWrittenArray DataUnitWritten;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct HostReadCommandsArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR HostReadCommands[16]</c>.</summary>
    public HostReadCommandsArray HostReadCommands;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct HostWrittenCommandsArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR HostWrittenCommands[16]</c>.</summary>
    public HostWrittenCommandsArray HostWrittenCommands;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct ControllerBusyTimeArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ControllerBusyTime[16]</c>.</summary>
    public ControllerBusyTimeArray ControllerBusyTime;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct PowerCycleArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR PowerCycle[16]</c>.</summary>
    public PowerCycleArray PowerCycle;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct PowerOnHoursArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR PowerOnHours[16]</c>.</summary>
    public PowerOnHoursArray PowerOnHours;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct UnsafeShutdownsArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR UnsafeShutdowns[16]</c>.</summary>
    public UnsafeShutdownsArray UnsafeShutdowns;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct MediaErrorsArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MediaErrors[16]</c>.</summary>
    public MediaErrorsArray MediaErrors;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct ErrorInfoLogEntryCountArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ErrorInfoLogEntryCount[16]</c>.</summary>
    public ErrorInfoLogEntryCountArray ErrorInfoLogEntryCount;

    /// <summary>C: <c>ULONG WarningCompositeTemperatureTime</c>.</summary>
    public uint WarningCompositeTemperatureTime;

    /// <summary>C: <c>ULONG CriticalCompositeTemperatureTime</c>.</summary>
    public uint CriticalCompositeTemperatureTime;

    /// <summary>C: <c>USHORT TemperatureSensor1</c>.</summary>
    public ushort TemperatureSensor1;

    /// <summary>C: <c>USHORT TemperatureSensor2</c>.</summary>
    public ushort TemperatureSensor2;

    /// <summary>C: <c>USHORT TemperatureSensor3</c>.</summary>
    public ushort TemperatureSensor3;

    /// <summary>C: <c>USHORT TemperatureSensor4</c>.</summary>
    public ushort TemperatureSensor4;

    /// <summary>C: <c>USHORT TemperatureSensor5</c>.</summary>
    public ushort TemperatureSensor5;

    /// <summary>C: <c>USHORT TemperatureSensor6</c>.</summary>
    public ushort TemperatureSensor6;

    /// <summary>C: <c>USHORT TemperatureSensor7</c>.</summary>
    public ushort TemperatureSensor7;

    /// <summary>C: <c>USHORT TemperatureSensor8</c>.</summary>
    public ushort TemperatureSensor8;

    /// <summary>C: <c>UCHAR [296]</c>.</summary>
    [InlineArray(296)]
    public struct Reserved1Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved1[296]</c>.</summary>
    public Reserved1Array Reserved1;
}

/// <summary>NVME_POWER_STATE_DESC (nvme.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NVME_POWER_STATE_DESC
{
    /// <summary>C: <c>USHORT MP</c>.</summary>
    public ushort MP;

    /// <summary>C: <c>UCHAR Reserved0</c>.</summary>
    public byte Reserved0;

    /// <summary>C: <c>UCHAR MPS : 1; UCHAR NOPS : 1; UCHAR Reserved1 : 6</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR MPS : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public byte MPS
    {
        readonly get => (byte)(_bits0 & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR NOPS : 1</c>.</summary>
    [BitField(nameof(_bits0), 1, 1)]
    public byte NOPS
    {
        readonly get => (byte)((_bits0 >> 1) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
    }

    /// <summary>C: <c>UCHAR Reserved1 : 6</c>.</summary>
    [BitField(nameof(_bits0), 2, 6)]
    public byte Reserved1
    {
        readonly get => (byte)((_bits0 >> 2) & 0x3F);
        set => _bits0 = (byte)((_bits0 & 0x3U) | (((uint)value & 0x3F) << 2));
    }

    /// <summary>C: <c>ULONG ENLAT</c>.</summary>
    public uint ENLAT;

    /// <summary>C: <c>ULONG EXLAT</c>.</summary>
    public uint EXLAT;

    /// <summary>C: <c>UCHAR RRT : 5; UCHAR Reserved2 : 3</c>.</summary>
    public byte _bits1;

    /// <summary>C: <c>UCHAR RRT : 5</c>.</summary>
    [BitField(nameof(_bits1), 0, 5)]
    public byte RRT
    {
        readonly get => (byte)(_bits1 & 0x1F);
        set => _bits1 = (byte)((_bits1 & 0xE0U) | ((uint)value & 0x1F));
    }

    /// <summary>C: <c>UCHAR Reserved2 : 3</c>.</summary>
    [BitField(nameof(_bits1), 5, 3)]
    public byte Reserved2
    {
        readonly get => (byte)((_bits1 >> 5) & 0x7);
        set => _bits1 = (byte)((_bits1 & 0x1FU) | (((uint)value & 0x7) << 5));
    }

    /// <summary>C: <c>UCHAR RRL : 5; UCHAR Reserved3 : 3</c>.</summary>
    public byte _bits2;

    /// <summary>C: <c>UCHAR RRL : 5</c>.</summary>
    [BitField(nameof(_bits2), 0, 5)]
    public byte RRL
    {
        readonly get => (byte)(_bits2 & 0x1F);
        set => _bits2 = (byte)((_bits2 & 0xE0U) | ((uint)value & 0x1F));
    }

    /// <summary>C: <c>UCHAR Reserved3 : 3</c>.</summary>
    [BitField(nameof(_bits2), 5, 3)]
    public byte Reserved3
    {
        readonly get => (byte)((_bits2 >> 5) & 0x7);
        set => _bits2 = (byte)((_bits2 & 0x1FU) | (((uint)value & 0x7) << 5));
    }

    /// <summary>C: <c>UCHAR RWT : 5; UCHAR Reserved4 : 3</c>.</summary>
    public byte _bits3;

    /// <summary>C: <c>UCHAR RWT : 5</c>.</summary>
    [BitField(nameof(_bits3), 0, 5)]
    public byte RWT
    {
        readonly get => (byte)(_bits3 & 0x1F);
        set => _bits3 = (byte)((_bits3 & 0xE0U) | ((uint)value & 0x1F));
    }

    /// <summary>C: <c>UCHAR Reserved4 : 3</c>.</summary>
    [BitField(nameof(_bits3), 5, 3)]
    public byte Reserved4
    {
        readonly get => (byte)((_bits3 >> 5) & 0x7);
        set => _bits3 = (byte)((_bits3 & 0x1FU) | (((uint)value & 0x7) << 5));
    }

    /// <summary>C: <c>UCHAR RWL : 5; UCHAR Reserved5 : 3</c>.</summary>
    public byte _bits4;

    /// <summary>C: <c>UCHAR RWL : 5</c>.</summary>
    [BitField(nameof(_bits4), 0, 5)]
    public byte RWL
    {
        readonly get => (byte)(_bits4 & 0x1F);
        set => _bits4 = (byte)((_bits4 & 0xE0U) | ((uint)value & 0x1F));
    }

    /// <summary>C: <c>UCHAR Reserved5 : 3</c>.</summary>
    [BitField(nameof(_bits4), 5, 3)]
    public byte Reserved5
    {
        readonly get => (byte)((_bits4 >> 5) & 0x7);
        set => _bits4 = (byte)((_bits4 & 0x1FU) | (((uint)value & 0x7) << 5));
    }

    /// <summary>C: <c>USHORT IDLP</c>.</summary>
    public ushort IDLP;

    /// <summary>C: <c>UCHAR Reserved6 : 6; UCHAR IPS : 2</c>.</summary>
    public byte _bits5;

    /// <summary>C: <c>UCHAR Reserved6 : 6</c>.</summary>
    [BitField(nameof(_bits5), 0, 6)]
    public byte Reserved6
    {
        readonly get => (byte)(_bits5 & 0x3F);
        set => _bits5 = (byte)((_bits5 & 0xC0U) | ((uint)value & 0x3F));
    }

    /// <summary>C: <c>UCHAR IPS : 2</c>.</summary>
    [BitField(nameof(_bits5), 6, 2)]
    public byte IPS
    {
        readonly get => (byte)((_bits5 >> 6) & 0x3);
        set => _bits5 = (byte)((_bits5 & 0x3FU) | (((uint)value & 0x3) << 6));
    }

    /// <summary>C: <c>UCHAR Reserved7</c>.</summary>
    public byte Reserved7;

    /// <summary>C: <c>USHORT ACTP</c>.</summary>
    public ushort ACTP;

    /// <summary>C: <c>UCHAR APW : 3; UCHAR Reserved8 : 3; UCHAR APS : 2</c>.</summary>
    public byte _bits6;

    /// <summary>C: <c>UCHAR APW : 3</c>.</summary>
    [BitField(nameof(_bits6), 0, 3)]
    public byte APW
    {
        readonly get => (byte)(_bits6 & 0x7);
        set => _bits6 = (byte)((_bits6 & 0xF8U) | ((uint)value & 0x7));
    }

    /// <summary>C: <c>UCHAR Reserved8 : 3</c>.</summary>
    [BitField(nameof(_bits6), 3, 3)]
    public byte Reserved8
    {
        readonly get => (byte)((_bits6 >> 3) & 0x7);
        set => _bits6 = (byte)((_bits6 & 0xC7U) | (((uint)value & 0x7) << 3));
    }

    /// <summary>C: <c>UCHAR APS : 2</c>.</summary>
    [BitField(nameof(_bits6), 6, 2)]
    public byte APS
    {
        readonly get => (byte)((_bits6 >> 6) & 0x3);
        set => _bits6 = (byte)((_bits6 & 0x3FU) | (((uint)value & 0x3) << 6));
    }

    /// <summary>C: <c>UCHAR [9]</c>.</summary>
    [InlineArray(9)]
    public struct Reserved9Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved9[9]</c>.</summary>
    public Reserved9Array Reserved9;
}

/// <summary>NVME_IDENTIFY_CONTROLLER_DATA (nvme.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NVME_IDENTIFY_CONTROLLER_DATA
{
    /// <summary>C: <c>USHORT VID</c>.</summary>
    public ushort VID;

    /// <summary>C: <c>USHORT SSVID</c>.</summary>
    public ushort SSVID;

    /// <summary>C: <c>UCHAR [20]</c>.</summary>
    [InlineArray(20)]
    public struct SNArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR SN[20]</c>.</summary>
    public SNArray SN;

    /// <summary>C: <c>UCHAR [40]</c>.</summary>
    [InlineArray(40)]
    public struct MNArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MN[40]</c>.</summary>
    public MNArray MN;

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct FRArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR FR[8]</c>.</summary>
    public FRArray FR;

    /// <summary>C: <c>UCHAR RAB</c>.</summary>
    public byte RAB;

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct IEEEArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR IEEE[3]</c>.</summary>
    public IEEEArray IEEE;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct CMICStruct
    {
        /// <summary>C: <c>UCHAR MultiPorts : 1; UCHAR MultiControllers : 1; UCHAR SRIOV : 1; UCHAR ANAR : 1; UCHAR Reserved : 4</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR MultiPorts : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte MultiPorts
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR MultiControllers : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public byte MultiControllers
        {
            readonly get => (byte)((_bits0 >> 1) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>UCHAR SRIOV : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public byte SRIOV
        {
            readonly get => (byte)((_bits0 >> 2) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>UCHAR ANAR : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public byte ANAR
        {
            readonly get => (byte)((_bits0 >> 3) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>UCHAR Reserved : 4</c>.</summary>
        [BitField(nameof(_bits0), 4, 4)]
        public byte Reserved
        {
            readonly get => (byte)((_bits0 >> 4) & 0xF);
            set => _bits0 = (byte)((_bits0 & 0xFU) | (((uint)value & 0xF) << 4));
        }
    }

    /// <summary>C: <c>struct CMIC</c>.</summary>
    public CMICStruct CMIC;

    /// <summary>C: <c>UCHAR MDTS</c>.</summary>
    public byte MDTS;

    /// <summary>C: <c>USHORT CNTLID</c>.</summary>
    public ushort CNTLID;

    /// <summary>C: <c>ULONG VER</c>.</summary>
    public uint VER;

    /// <summary>C: <c>ULONG RTD3R</c>.</summary>
    public uint RTD3R;

    /// <summary>C: <c>ULONG RTD3E</c>.</summary>
    public uint RTD3E;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct OAESStruct
    {
        /// <summary>C: <c>ULONG Reserved0 : 8; ULONG NamespaceAttributeChanged : 1; ULONG FirmwareActivation : 1; ULONG Reserved1 : 1; ULONG AsymmetricAccessChanged : 1; ULONG PredictableLatencyAggregateLogChanged : 1; ULONG LbaStatusChanged : 1; ULONG EnduranceGroupAggregateLogChanged : 1; ULONG NormalNvmSubsystemShutdown : 1; ULONG Reserved2 : 11; ULONG ZoneInformation : 1; ULONG Reserved3 : 3; ULONG DiscoveryLogChanged : 1</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG Reserved0 : 8</c>.</summary>
        [BitField(nameof(_bits0), 0, 8)]
        public uint Reserved0
        {
            readonly get => _bits0 & 0xFF;
            set => _bits0 = (_bits0 & 0xFFFFFF00U) | (value & 0xFF);
        }

        /// <summary>C: <c>ULONG NamespaceAttributeChanged : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public uint NamespaceAttributeChanged
        {
            readonly get => (_bits0 >> 8) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFEFFU) | ((value & 0x1) << 8);
        }

        /// <summary>C: <c>ULONG FirmwareActivation : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public uint FirmwareActivation
        {
            readonly get => (_bits0 >> 9) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFDFFU) | ((value & 0x1) << 9);
        }

        /// <summary>C: <c>ULONG Reserved1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 10, 1)]
        public uint Reserved1
        {
            readonly get => (_bits0 >> 10) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFBFFU) | ((value & 0x1) << 10);
        }

        /// <summary>C: <c>ULONG AsymmetricAccessChanged : 1</c>.</summary>
        [BitField(nameof(_bits0), 11, 1)]
        public uint AsymmetricAccessChanged
        {
            readonly get => (_bits0 >> 11) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFF7FFU) | ((value & 0x1) << 11);
        }

        /// <summary>C: <c>ULONG PredictableLatencyAggregateLogChanged : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public uint PredictableLatencyAggregateLogChanged
        {
            readonly get => (_bits0 >> 12) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFEFFFU) | ((value & 0x1) << 12);
        }

        /// <summary>C: <c>ULONG LbaStatusChanged : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public uint LbaStatusChanged
        {
            readonly get => (_bits0 >> 13) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFDFFFU) | ((value & 0x1) << 13);
        }

        /// <summary>C: <c>ULONG EnduranceGroupAggregateLogChanged : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public uint EnduranceGroupAggregateLogChanged
        {
            readonly get => (_bits0 >> 14) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFBFFFU) | ((value & 0x1) << 14);
        }

        /// <summary>C: <c>ULONG NormalNvmSubsystemShutdown : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public uint NormalNvmSubsystemShutdown
        {
            readonly get => (_bits0 >> 15) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFF7FFFU) | ((value & 0x1) << 15);
        }

        /// <summary>C: <c>ULONG Reserved2 : 11</c>.</summary>
        [BitField(nameof(_bits0), 16, 11)]
        public uint Reserved2
        {
            readonly get => (_bits0 >> 16) & 0x7FF;
            set => _bits0 = (_bits0 & 0xF800FFFFU) | ((value & 0x7FF) << 16);
        }

        /// <summary>C: <c>ULONG ZoneInformation : 1</c>.</summary>
        [BitField(nameof(_bits0), 27, 1)]
        public uint ZoneInformation
        {
            readonly get => (_bits0 >> 27) & 0x1;
            set => _bits0 = (_bits0 & 0xF7FFFFFFU) | ((value & 0x1) << 27);
        }

        /// <summary>C: <c>ULONG Reserved3 : 3</c>.</summary>
        [BitField(nameof(_bits0), 28, 3)]
        public uint Reserved3
        {
            readonly get => (_bits0 >> 28) & 0x7;
            set => _bits0 = (_bits0 & 0x8FFFFFFFU) | ((value & 0x7) << 28);
        }

        /// <summary>C: <c>ULONG DiscoveryLogChanged : 1</c>.</summary>
        [BitField(nameof(_bits0), 31, 1)]
        public uint DiscoveryLogChanged
        {
            readonly get => (_bits0 >> 31) & 0x1;
            set => _bits0 = (_bits0 & 0x7FFFFFFFU) | ((value & 0x1) << 31);
        }
    }

    /// <summary>C: <c>struct OAES</c>.</summary>
    public OAESStruct OAES;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct CTRATTStruct
    {
        /// <summary>C: <c>ULONG HostIdentifier128Bit : 1; ULONG NOPSPMode : 1; ULONG NVMSets : 1; ULONG ReadRecoveryLevels : 1; ULONG EnduranceGroups : 1; ULONG PredictableLatencyMode : 1; ULONG TBKAS : 1; ULONG NamespaceGranularity : 1; ULONG SQAssociations : 1; ULONG UUIDList : 1; ULONG MultiDomainSubsystem : 1; ULONG FixedCapacityManagement : 1; ULONG VariableCapacityManagement : 1; ULONG DeleteEnduranceGroup : 1; ULONG DeleteNVMSet : 1; ULONG ELBAS : 1; ULONG Reserved0 : 16</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG HostIdentifier128Bit : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint HostIdentifier128Bit
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }

        /// <summary>C: <c>ULONG NOPSPMode : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public uint NOPSPMode
        {
            readonly get => (_bits0 >> 1) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFDU) | ((value & 0x1) << 1);
        }

        /// <summary>C: <c>ULONG NVMSets : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public uint NVMSets
        {
            readonly get => (_bits0 >> 2) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFBU) | ((value & 0x1) << 2);
        }

        /// <summary>C: <c>ULONG ReadRecoveryLevels : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public uint ReadRecoveryLevels
        {
            readonly get => (_bits0 >> 3) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFF7U) | ((value & 0x1) << 3);
        }

        /// <summary>C: <c>ULONG EnduranceGroups : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public uint EnduranceGroups
        {
            readonly get => (_bits0 >> 4) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFEFU) | ((value & 0x1) << 4);
        }

        /// <summary>C: <c>ULONG PredictableLatencyMode : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public uint PredictableLatencyMode
        {
            readonly get => (_bits0 >> 5) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFDFU) | ((value & 0x1) << 5);
        }

        /// <summary>C: <c>ULONG TBKAS : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public uint TBKAS
        {
            readonly get => (_bits0 >> 6) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFBFU) | ((value & 0x1) << 6);
        }

        /// <summary>C: <c>ULONG NamespaceGranularity : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public uint NamespaceGranularity
        {
            readonly get => (_bits0 >> 7) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFF7FU) | ((value & 0x1) << 7);
        }

        /// <summary>C: <c>ULONG SQAssociations : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public uint SQAssociations
        {
            readonly get => (_bits0 >> 8) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFEFFU) | ((value & 0x1) << 8);
        }

        /// <summary>C: <c>ULONG UUIDList : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public uint UUIDList
        {
            readonly get => (_bits0 >> 9) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFDFFU) | ((value & 0x1) << 9);
        }

        /// <summary>C: <c>ULONG MultiDomainSubsystem : 1</c>.</summary>
        [BitField(nameof(_bits0), 10, 1)]
        public uint MultiDomainSubsystem
        {
            readonly get => (_bits0 >> 10) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFBFFU) | ((value & 0x1) << 10);
        }

        /// <summary>C: <c>ULONG FixedCapacityManagement : 1</c>.</summary>
        [BitField(nameof(_bits0), 11, 1)]
        public uint FixedCapacityManagement
        {
            readonly get => (_bits0 >> 11) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFF7FFU) | ((value & 0x1) << 11);
        }

        /// <summary>C: <c>ULONG VariableCapacityManagement : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public uint VariableCapacityManagement
        {
            readonly get => (_bits0 >> 12) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFEFFFU) | ((value & 0x1) << 12);
        }

        /// <summary>C: <c>ULONG DeleteEnduranceGroup : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public uint DeleteEnduranceGroup
        {
            readonly get => (_bits0 >> 13) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFDFFFU) | ((value & 0x1) << 13);
        }

        /// <summary>C: <c>ULONG DeleteNVMSet : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public uint DeleteNVMSet
        {
            readonly get => (_bits0 >> 14) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFBFFFU) | ((value & 0x1) << 14);
        }

        /// <summary>C: <c>ULONG ELBAS : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public uint ELBAS
        {
            readonly get => (_bits0 >> 15) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFF7FFFU) | ((value & 0x1) << 15);
        }

        /// <summary>C: <c>ULONG Reserved0 : 16</c>.</summary>
        [BitField(nameof(_bits0), 16, 16)]
        public uint Reserved0
        {
            readonly get => (_bits0 >> 16) & 0xFFFF;
            set => _bits0 = (_bits0 & 0xFFFFU) | ((value & 0xFFFF) << 16);
        }
    }

    /// <summary>C: <c>struct CTRATT</c>.</summary>
    public CTRATTStruct CTRATT;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct RRLSStruct
    {
        /// <summary>C: <c>USHORT ReadRecoveryLevel0 : 1; USHORT ReadRecoveryLevel1 : 1; USHORT ReadRecoveryLevel2 : 1; USHORT ReadRecoveryLevel3 : 1; USHORT ReadRecoveryLevel4 : 1; USHORT ReadRecoveryLevel5 : 1; USHORT ReadRecoveryLevel6 : 1; USHORT ReadRecoveryLevel7 : 1; USHORT ReadRecoveryLevel8 : 1; USHORT ReadRecoveryLevel9 : 1; USHORT ReadRecoveryLevel10 : 1; USHORT ReadRecoveryLevel11 : 1; USHORT ReadRecoveryLevel12 : 1; USHORT ReadRecoveryLevel13 : 1; USHORT ReadRecoveryLevel14 : 1; USHORT ReadRecoveryLevel15 : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT ReadRecoveryLevel0 : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort ReadRecoveryLevel0
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort ReadRecoveryLevel1
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel2 : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort ReadRecoveryLevel2
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel3 : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort ReadRecoveryLevel3
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel4 : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort ReadRecoveryLevel4
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel5 : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort ReadRecoveryLevel5
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel6 : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort ReadRecoveryLevel6
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel7 : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort ReadRecoveryLevel7
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel8 : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort ReadRecoveryLevel8
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel9 : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public ushort ReadRecoveryLevel9
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel10 : 1</c>.</summary>
        [BitField(nameof(_bits0), 10, 1)]
        public ushort ReadRecoveryLevel10
        {
            readonly get => (ushort)((_bits0 >> 10) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel11 : 1</c>.</summary>
        [BitField(nameof(_bits0), 11, 1)]
        public ushort ReadRecoveryLevel11
        {
            readonly get => (ushort)((_bits0 >> 11) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xF7FFU) | (((uint)value & 0x1) << 11));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel12 : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public ushort ReadRecoveryLevel12
        {
            readonly get => (ushort)((_bits0 >> 12) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel13 : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public ushort ReadRecoveryLevel13
        {
            readonly get => (ushort)((_bits0 >> 13) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel14 : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public ushort ReadRecoveryLevel14
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xBFFFU) | (((uint)value & 0x1) << 14));
        }

        /// <summary>C: <c>USHORT ReadRecoveryLevel15 : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort ReadRecoveryLevel15
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }
    }

    /// <summary>C: <c>struct RRLS</c>.</summary>
    public RRLSStruct RRLS;

    /// <summary>C: <c>UCHAR [9]</c>.</summary>
    [InlineArray(9)]
    public struct Reserved0Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved0[9]</c>.</summary>
    public Reserved0Array Reserved0;

    /// <summary>C: <c>UCHAR CNTRLTYPE</c>.</summary>
    public byte CNTRLTYPE;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct FGUIDArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR FGUID[16]</c>.</summary>
    public FGUIDArray FGUID;

    /// <summary>C: <c>USHORT CRDT1</c>.</summary>
    public ushort CRDT1;

    /// <summary>C: <c>USHORT CRDT2</c>.</summary>
    public ushort CRDT2;

    /// <summary>C: <c>USHORT CRDT3</c>.</summary>
    public ushort CRDT3;

    /// <summary>C: <c>UCHAR [106]</c>.</summary>
    [InlineArray(106)]
    public struct Reserved1Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved1[106]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>UCHAR [13]</c>.</summary>
    [InlineArray(13)]
    public struct ReservedForManagementArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ReservedForManagement[13]</c>.</summary>
    public ReservedForManagementArray ReservedForManagement;

    /// <summary>C: <c>UCHAR NVMSR</c>.</summary>
    public byte NVMSR;

    /// <summary>C: <c>UCHAR VWCI</c>.</summary>
    public byte VWCI;

    /// <summary>C: <c>UCHAR MEC</c>.</summary>
    public byte MEC;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct OACSStruct
    {
        /// <summary>C: <c>USHORT SecurityCommands : 1; USHORT FormatNVM : 1; USHORT FirmwareCommands : 1; USHORT NamespaceCommands : 1; USHORT DeviceSelfTest : 1; USHORT Directives : 1; USHORT NVMeMICommands : 1; USHORT VirtualizationMgmt : 1; USHORT DoorBellBufferConfig : 1; USHORT GetLBAStatus : 1; USHORT CommandFeatureLockdown : 1; USHORT Reserved : 5</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT SecurityCommands : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort SecurityCommands
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT FormatNVM : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort FormatNVM
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT FirmwareCommands : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort FirmwareCommands
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT NamespaceCommands : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort NamespaceCommands
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT DeviceSelfTest : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort DeviceSelfTest
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT Directives : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort Directives
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT NVMeMICommands : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort NVMeMICommands
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT VirtualizationMgmt : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort VirtualizationMgmt
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT DoorBellBufferConfig : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort DoorBellBufferConfig
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT GetLBAStatus : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public ushort GetLBAStatus
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT CommandFeatureLockdown : 1</c>.</summary>
        [BitField(nameof(_bits0), 10, 1)]
        public ushort CommandFeatureLockdown
        {
            readonly get => (ushort)((_bits0 >> 10) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT Reserved : 5</c>.</summary>
        [BitField(nameof(_bits0), 11, 5)]
        public ushort Reserved
        {
            readonly get => (ushort)((_bits0 >> 11) & 0x1F);
            set => _bits0 = (ushort)((_bits0 & 0x7FFU) | (((uint)value & 0x1F) << 11));
        }
    }

    /// <summary>C: <c>struct OACS</c>.</summary>
    public OACSStruct OACS;

    /// <summary>C: <c>UCHAR ACL</c>.</summary>
    public byte ACL;

    /// <summary>C: <c>UCHAR AERL</c>.</summary>
    public byte AERL;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct FRMWStruct
    {
        /// <summary>C: <c>UCHAR Slot1ReadOnly : 1; UCHAR SlotCount : 3; UCHAR ActivationWithoutReset : 1; UCHAR Reserved : 3</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR Slot1ReadOnly : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte Slot1ReadOnly
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR SlotCount : 3</c>.</summary>
        [BitField(nameof(_bits0), 1, 3)]
        public byte SlotCount
        {
            readonly get => (byte)((_bits0 >> 1) & 0x7);
            set => _bits0 = (byte)((_bits0 & 0xF1U) | (((uint)value & 0x7) << 1));
        }

        /// <summary>C: <c>UCHAR ActivationWithoutReset : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public byte ActivationWithoutReset
        {
            readonly get => (byte)((_bits0 >> 4) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>UCHAR Reserved : 3</c>.</summary>
        [BitField(nameof(_bits0), 5, 3)]
        public byte Reserved
        {
            readonly get => (byte)((_bits0 >> 5) & 0x7);
            set => _bits0 = (byte)((_bits0 & 0x1FU) | (((uint)value & 0x7) << 5));
        }
    }

    /// <summary>C: <c>struct FRMW</c>.</summary>
    public FRMWStruct FRMW;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct LPAStruct
    {
        /// <summary>C: <c>UCHAR SmartPagePerNamespace : 1; UCHAR CommandEffectsLog : 1; UCHAR LogPageExtendedData : 1; UCHAR TelemetrySupport : 1; UCHAR PersistentEventLog : 1; UCHAR SupportedLogPages : 1; UCHAR TelemetryDataArea4 : 1; UCHAR Reserved1 : 1</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR SmartPagePerNamespace : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte SmartPagePerNamespace
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR CommandEffectsLog : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public byte CommandEffectsLog
        {
            readonly get => (byte)((_bits0 >> 1) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>UCHAR LogPageExtendedData : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public byte LogPageExtendedData
        {
            readonly get => (byte)((_bits0 >> 2) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>UCHAR TelemetrySupport : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public byte TelemetrySupport
        {
            readonly get => (byte)((_bits0 >> 3) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>UCHAR PersistentEventLog : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public byte PersistentEventLog
        {
            readonly get => (byte)((_bits0 >> 4) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>UCHAR SupportedLogPages : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public byte SupportedLogPages
        {
            readonly get => (byte)((_bits0 >> 5) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>UCHAR TelemetryDataArea4 : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public byte TelemetryDataArea4
        {
            readonly get => (byte)((_bits0 >> 6) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>UCHAR Reserved1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public byte Reserved1
        {
            readonly get => (byte)((_bits0 >> 7) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
        }
    }

    /// <summary>C: <c>struct LPA</c>.</summary>
    public LPAStruct LPA;

    /// <summary>C: <c>UCHAR ELPE</c>.</summary>
    public byte ELPE;

    /// <summary>C: <c>UCHAR NPSS</c>.</summary>
    public byte NPSS;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct AVSCCStruct
    {
        /// <summary>C: <c>UCHAR CommandFormatInSpec : 1; UCHAR Reserved : 7</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR CommandFormatInSpec : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte CommandFormatInSpec
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

    /// <summary>C: <c>struct AVSCC</c>.</summary>
    public AVSCCStruct AVSCC;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct APSTAStruct
    {
        /// <summary>C: <c>UCHAR Supported : 1; UCHAR Reserved : 7</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR Supported : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte Supported
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

    /// <summary>C: <c>struct APSTA</c>.</summary>
    public APSTAStruct APSTA;

    /// <summary>C: <c>USHORT WCTEMP</c>.</summary>
    public ushort WCTEMP;

    /// <summary>C: <c>USHORT CCTEMP</c>.</summary>
    public ushort CCTEMP;

    /// <summary>C: <c>USHORT MTFA</c>.</summary>
    public ushort MTFA;

    /// <summary>C: <c>ULONG HMPRE</c>.</summary>
    public uint HMPRE;

    /// <summary>C: <c>ULONG HMMIN</c>.</summary>
    public uint HMMIN;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct TNVMCAPArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR TNVMCAP[16]</c>.</summary>
    public TNVMCAPArray TNVMCAP;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct UNVMCAPArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR UNVMCAP[16]</c>.</summary>
    public UNVMCAPArray UNVMCAP;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct RPMBSStruct
    {
        /// <summary>C: <c>ULONG RPMBUnitCount : 3; ULONG AuthenticationMethod : 3; ULONG Reserved0 : 10; ULONG TotalSize : 8; ULONG AccessSize : 8</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG RPMBUnitCount : 3</c>.</summary>
        [BitField(nameof(_bits0), 0, 3)]
        public uint RPMBUnitCount
        {
            readonly get => _bits0 & 0x7;
            set => _bits0 = (_bits0 & 0xFFFFFFF8U) | (value & 0x7);
        }

        /// <summary>C: <c>ULONG AuthenticationMethod : 3</c>.</summary>
        [BitField(nameof(_bits0), 3, 3)]
        public uint AuthenticationMethod
        {
            readonly get => (_bits0 >> 3) & 0x7;
            set => _bits0 = (_bits0 & 0xFFFFFFC7U) | ((value & 0x7) << 3);
        }

        /// <summary>C: <c>ULONG Reserved0 : 10</c>.</summary>
        [BitField(nameof(_bits0), 6, 10)]
        public uint Reserved0
        {
            readonly get => (_bits0 >> 6) & 0x3FF;
            set => _bits0 = (_bits0 & 0xFFFF003FU) | ((value & 0x3FF) << 6);
        }

        /// <summary>C: <c>ULONG TotalSize : 8</c>.</summary>
        [BitField(nameof(_bits0), 16, 8)]
        public uint TotalSize
        {
            readonly get => (_bits0 >> 16) & 0xFF;
            set => _bits0 = (_bits0 & 0xFF00FFFFU) | ((value & 0xFF) << 16);
        }

        /// <summary>C: <c>ULONG AccessSize : 8</c>.</summary>
        [BitField(nameof(_bits0), 24, 8)]
        public uint AccessSize
        {
            readonly get => (_bits0 >> 24) & 0xFF;
            set => _bits0 = (_bits0 & 0xFFFFFFU) | ((value & 0xFF) << 24);
        }
    }

    /// <summary>C: <c>struct RPMBS</c>.</summary>
    public RPMBSStruct RPMBS;

    /// <summary>C: <c>USHORT EDSTT</c>.</summary>
    public ushort EDSTT;

    /// <summary>C: <c>UCHAR DSTO</c>.</summary>
    public byte DSTO;

    /// <summary>C: <c>UCHAR FWUG</c>.</summary>
    public byte FWUG;

    /// <summary>C: <c>USHORT KAS</c>.</summary>
    public ushort KAS;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct HCTMAStruct
    {
        /// <summary>C: <c>USHORT Supported : 1; USHORT Reserved : 15</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT Supported : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort Supported
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT Reserved : 15</c>.</summary>
        [BitField(nameof(_bits0), 1, 15)]
        public ushort Reserved
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x7FFF);
            set => _bits0 = (ushort)((_bits0 & 0x1U) | (((uint)value & 0x7FFF) << 1));
        }
    }

    /// <summary>C: <c>struct HCTMA</c>.</summary>
    public HCTMAStruct HCTMA;

    /// <summary>C: <c>USHORT MNTMT</c>.</summary>
    public ushort MNTMT;

    /// <summary>C: <c>USHORT MXTMT</c>.</summary>
    public ushort MXTMT;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct SANICAPStruct
    {
        /// <summary>C: <c>ULONG CryptoErase : 1; ULONG BlockErase : 1; ULONG Overwrite : 1; ULONG Reserved : 26; ULONG NDI : 1; ULONG NODMMAS : 2</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG CryptoErase : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint CryptoErase
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }

        /// <summary>C: <c>ULONG BlockErase : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public uint BlockErase
        {
            readonly get => (_bits0 >> 1) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFDU) | ((value & 0x1) << 1);
        }

        /// <summary>C: <c>ULONG Overwrite : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public uint Overwrite
        {
            readonly get => (_bits0 >> 2) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFBU) | ((value & 0x1) << 2);
        }

        /// <summary>C: <c>ULONG Reserved : 26</c>.</summary>
        [BitField(nameof(_bits0), 3, 26)]
        public uint Reserved
        {
            readonly get => (_bits0 >> 3) & 0x3FFFFFF;
            set => _bits0 = (_bits0 & 0xE0000007U) | ((value & 0x3FFFFFF) << 3);
        }

        /// <summary>C: <c>ULONG NDI : 1</c>.</summary>
        [BitField(nameof(_bits0), 29, 1)]
        public uint NDI
        {
            readonly get => (_bits0 >> 29) & 0x1;
            set => _bits0 = (_bits0 & 0xDFFFFFFFU) | ((value & 0x1) << 29);
        }

        /// <summary>C: <c>ULONG NODMMAS : 2</c>.</summary>
        [BitField(nameof(_bits0), 30, 2)]
        public uint NODMMAS
        {
            readonly get => (_bits0 >> 30) & 0x3;
            set => _bits0 = (_bits0 & 0x3FFFFFFFU) | ((value & 0x3) << 30);
        }
    }

    /// <summary>C: <c>struct SANICAP</c>.</summary>
    public SANICAPStruct SANICAP;

    /// <summary>C: <c>ULONG HMMINDS</c>.</summary>
    public uint HMMINDS;

    /// <summary>C: <c>USHORT HMMAXD</c>.</summary>
    public ushort HMMAXD;

    /// <summary>C: <c>USHORT NSETIDMAX</c>.</summary>
    public ushort NSETIDMAX;

    /// <summary>C: <c>USHORT ENDGIDMAX</c>.</summary>
    public ushort ENDGIDMAX;

    /// <summary>C: <c>UCHAR ANATT</c>.</summary>
    public byte ANATT;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ANACAPStruct
    {
        /// <summary>C: <c>UCHAR OptimizedState : 1; UCHAR NonOptimizedState : 1; UCHAR InaccessibleState : 1; UCHAR PersistentLossState : 1; UCHAR ChangeState : 1; UCHAR Reserved : 1; UCHAR StaticANAGRPID : 1; UCHAR SupportNonZeroANAGRPID : 1</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR OptimizedState : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte OptimizedState
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR NonOptimizedState : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public byte NonOptimizedState
        {
            readonly get => (byte)((_bits0 >> 1) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>UCHAR InaccessibleState : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public byte InaccessibleState
        {
            readonly get => (byte)((_bits0 >> 2) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>UCHAR PersistentLossState : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public byte PersistentLossState
        {
            readonly get => (byte)((_bits0 >> 3) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>UCHAR ChangeState : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public byte ChangeState
        {
            readonly get => (byte)((_bits0 >> 4) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>UCHAR Reserved : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public byte Reserved
        {
            readonly get => (byte)((_bits0 >> 5) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>UCHAR StaticANAGRPID : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public byte StaticANAGRPID
        {
            readonly get => (byte)((_bits0 >> 6) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>UCHAR SupportNonZeroANAGRPID : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public byte SupportNonZeroANAGRPID
        {
            readonly get => (byte)((_bits0 >> 7) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
        }
    }

    /// <summary>C: <c>struct ANACAP</c>.</summary>
    public ANACAPStruct ANACAP;

    /// <summary>C: <c>ULONG ANAGRPMAX</c>.</summary>
    public uint ANAGRPMAX;

    /// <summary>C: <c>ULONG NANAGRPID</c>.</summary>
    public uint NANAGRPID;

    /// <summary>C: <c>ULONG PELS</c>.</summary>
    public uint PELS;

    /// <summary>C: <c>USHORT DomainId</c>.</summary>
    public ushort DomainId;

    /// <summary>C: <c>UCHAR [10]</c>.</summary>
    [InlineArray(10)]
    public struct Reserved2Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved2[10]</c>.</summary>
    public Reserved2Array Reserved2;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct MEGCAPArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MEGCAP[16]</c>.</summary>
    public MEGCAPArray MEGCAP;

    /// <summary>C: <c>UCHAR TMPTHHA</c>.</summary>
    public byte TMPTHHA;

    /// <summary>C: <c>UCHAR Reserved3</c>.</summary>
    public byte Reserved3;

    /// <summary>C: <c>USHORT CQT</c>.</summary>
    public ushort CQT;

    /// <summary>C: <c>UCHAR [124]</c>.</summary>
    [InlineArray(124)]
    public struct Reserved4Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved4[124]</c>.</summary>
    public Reserved4Array Reserved4;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct SQESStruct
    {
        /// <summary>C: <c>UCHAR RequiredEntrySize : 4; UCHAR MaxEntrySize : 4</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR RequiredEntrySize : 4</c>.</summary>
        [BitField(nameof(_bits0), 0, 4)]
        public byte RequiredEntrySize
        {
            readonly get => (byte)(_bits0 & 0xF);
            set => _bits0 = (byte)((_bits0 & 0xF0U) | ((uint)value & 0xF));
        }

        /// <summary>C: <c>UCHAR MaxEntrySize : 4</c>.</summary>
        [BitField(nameof(_bits0), 4, 4)]
        public byte MaxEntrySize
        {
            readonly get => (byte)((_bits0 >> 4) & 0xF);
            set => _bits0 = (byte)((_bits0 & 0xFU) | (((uint)value & 0xF) << 4));
        }
    }

    /// <summary>C: <c>struct SQES</c>.</summary>
    public SQESStruct SQES;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct CQESStruct
    {
        /// <summary>C: <c>UCHAR RequiredEntrySize : 4; UCHAR MaxEntrySize : 4</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR RequiredEntrySize : 4</c>.</summary>
        [BitField(nameof(_bits0), 0, 4)]
        public byte RequiredEntrySize
        {
            readonly get => (byte)(_bits0 & 0xF);
            set => _bits0 = (byte)((_bits0 & 0xF0U) | ((uint)value & 0xF));
        }

        /// <summary>C: <c>UCHAR MaxEntrySize : 4</c>.</summary>
        [BitField(nameof(_bits0), 4, 4)]
        public byte MaxEntrySize
        {
            readonly get => (byte)((_bits0 >> 4) & 0xF);
            set => _bits0 = (byte)((_bits0 & 0xFU) | (((uint)value & 0xF) << 4));
        }
    }

    /// <summary>C: <c>struct CQES</c>.</summary>
    public CQESStruct CQES;

    /// <summary>C: <c>USHORT MAXCMD</c>.</summary>
    public ushort MAXCMD;

    /// <summary>C: <c>ULONG NN</c>.</summary>
    public uint NN;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ONCSStruct
    {
        /// <summary>C: <c>USHORT Compare : 1; USHORT WriteUncorrectable : 1; USHORT DatasetManagement : 1; USHORT WriteZeroes : 1; USHORT FeatureField : 1; USHORT Reservations : 1; USHORT Timestamp : 1; USHORT Verify : 1; USHORT Reserved : 8</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT Compare : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort Compare
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT WriteUncorrectable : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort WriteUncorrectable
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT DatasetManagement : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort DatasetManagement
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT WriteZeroes : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort WriteZeroes
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT FeatureField : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort FeatureField
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT Reservations : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort Reservations
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT Timestamp : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort Timestamp
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT Verify : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort Verify
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT Reserved : 8</c>.</summary>
        [BitField(nameof(_bits0), 8, 8)]
        public ushort Reserved
        {
            readonly get => (ushort)((_bits0 >> 8) & 0xFF);
            set => _bits0 = (ushort)((_bits0 & 0xFFU) | (((uint)value & 0xFF) << 8));
        }
    }

    /// <summary>C: <c>struct ONCS</c>.</summary>
    public ONCSStruct ONCS;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct FUSESStruct
    {
        /// <summary>C: <c>USHORT CompareAndWrite : 1; USHORT Reserved : 15</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT CompareAndWrite : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort CompareAndWrite
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT Reserved : 15</c>.</summary>
        [BitField(nameof(_bits0), 1, 15)]
        public ushort Reserved
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x7FFF);
            set => _bits0 = (ushort)((_bits0 & 0x1U) | (((uint)value & 0x7FFF) << 1));
        }
    }

    /// <summary>C: <c>struct FUSES</c>.</summary>
    public FUSESStruct FUSES;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct FNAStruct
    {
        /// <summary>C: <c>UCHAR FormatApplyToAll : 1; UCHAR SecureEraseApplyToAll : 1; UCHAR CryptographicEraseSupported : 1; UCHAR FormatSupportNSIDAllF : 1; UCHAR Reserved : 4</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR FormatApplyToAll : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte FormatApplyToAll
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR SecureEraseApplyToAll : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public byte SecureEraseApplyToAll
        {
            readonly get => (byte)((_bits0 >> 1) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>UCHAR CryptographicEraseSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public byte CryptographicEraseSupported
        {
            readonly get => (byte)((_bits0 >> 2) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>UCHAR FormatSupportNSIDAllF : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public byte FormatSupportNSIDAllF
        {
            readonly get => (byte)((_bits0 >> 3) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>UCHAR Reserved : 4</c>.</summary>
        [BitField(nameof(_bits0), 4, 4)]
        public byte Reserved
        {
            readonly get => (byte)((_bits0 >> 4) & 0xF);
            set => _bits0 = (byte)((_bits0 & 0xFU) | (((uint)value & 0xF) << 4));
        }
    }

    /// <summary>C: <c>struct FNA</c>.</summary>
    public FNAStruct FNA;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct VWCStruct
    {
        /// <summary>C: <c>UCHAR Present : 1; UCHAR FlushBehavior : 2; UCHAR Reserved : 5</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR Present : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte Present
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR FlushBehavior : 2</c>.</summary>
        [BitField(nameof(_bits0), 1, 2)]
        public byte FlushBehavior
        {
            readonly get => (byte)((_bits0 >> 1) & 0x3);
            set => _bits0 = (byte)((_bits0 & 0xF9U) | (((uint)value & 0x3) << 1));
        }

        /// <summary>C: <c>UCHAR Reserved : 5</c>.</summary>
        [BitField(nameof(_bits0), 3, 5)]
        public byte Reserved
        {
            readonly get => (byte)((_bits0 >> 3) & 0x1F);
            set => _bits0 = (byte)((_bits0 & 0x7U) | (((uint)value & 0x1F) << 3));
        }
    }

    /// <summary>C: <c>struct VWC</c>.</summary>
    public VWCStruct VWC;

    /// <summary>C: <c>USHORT AWUN</c>.</summary>
    public ushort AWUN;

    /// <summary>C: <c>USHORT AWUPF</c>.</summary>
    public ushort AWUPF;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct NVSCCStruct
    {
        /// <summary>C: <c>UCHAR CommandFormatInSpec : 1; UCHAR Reserved : 7</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR CommandFormatInSpec : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte CommandFormatInSpec
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

    /// <summary>C: <c>struct NVSCC</c>.</summary>
    public NVSCCStruct NVSCC;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct NWPCStruct
    {
        /// <summary>C: <c>UCHAR WriteProtect : 1; UCHAR UntilPowerCycle : 1; UCHAR Permanent : 1; UCHAR Reserved : 5</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR WriteProtect : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte WriteProtect
        {
            readonly get => (byte)(_bits0 & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR UntilPowerCycle : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public byte UntilPowerCycle
        {
            readonly get => (byte)((_bits0 >> 1) & 0x1);
            set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>UCHAR Permanent : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public byte Permanent
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

    /// <summary>C: <c>struct NWPC</c>.</summary>
    public NWPCStruct NWPC;

    /// <summary>C: <c>USHORT ACWU</c>.</summary>
    public ushort ACWU;

    /// <summary>C: <c>USHORT CopyDescFormats</c>.</summary>
    public ushort CopyDescFormats;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct SGLSStruct
    {
        /// <summary>C: <c>ULONG SGLSupported : 2; ULONG KeyedSGLData : 1; ULONG Reserved0 : 13; ULONG BitBucketDescrSupported : 1; ULONG ByteAlignedContiguousPhysicalBuffer : 1; ULONG SGLLengthLargerThanDataLength : 1; ULONG MPTRSGLDescriptor : 1; ULONG AddressFieldSGLDataBlock : 1; ULONG TransportSGLData : 1; ULONG Reserved1 : 10</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG SGLSupported : 2</c>.</summary>
        [BitField(nameof(_bits0), 0, 2)]
        public uint SGLSupported
        {
            readonly get => _bits0 & 0x3;
            set => _bits0 = (_bits0 & 0xFFFFFFFCU) | (value & 0x3);
        }

        /// <summary>C: <c>ULONG KeyedSGLData : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public uint KeyedSGLData
        {
            readonly get => (_bits0 >> 2) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFBU) | ((value & 0x1) << 2);
        }

        /// <summary>C: <c>ULONG Reserved0 : 13</c>.</summary>
        [BitField(nameof(_bits0), 3, 13)]
        public uint Reserved0
        {
            readonly get => (_bits0 >> 3) & 0x1FFF;
            set => _bits0 = (_bits0 & 0xFFFF0007U) | ((value & 0x1FFF) << 3);
        }

        /// <summary>C: <c>ULONG BitBucketDescrSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 16, 1)]
        public uint BitBucketDescrSupported
        {
            readonly get => (_bits0 >> 16) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFEFFFFU) | ((value & 0x1) << 16);
        }

        /// <summary>C: <c>ULONG ByteAlignedContiguousPhysicalBuffer : 1</c>.</summary>
        [BitField(nameof(_bits0), 17, 1)]
        public uint ByteAlignedContiguousPhysicalBuffer
        {
            readonly get => (_bits0 >> 17) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFDFFFFU) | ((value & 0x1) << 17);
        }

        /// <summary>C: <c>ULONG SGLLengthLargerThanDataLength : 1</c>.</summary>
        [BitField(nameof(_bits0), 18, 1)]
        public uint SGLLengthLargerThanDataLength
        {
            readonly get => (_bits0 >> 18) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFBFFFFU) | ((value & 0x1) << 18);
        }

        /// <summary>C: <c>ULONG MPTRSGLDescriptor : 1</c>.</summary>
        [BitField(nameof(_bits0), 19, 1)]
        public uint MPTRSGLDescriptor
        {
            readonly get => (_bits0 >> 19) & 0x1;
            set => _bits0 = (_bits0 & 0xFFF7FFFFU) | ((value & 0x1) << 19);
        }

        /// <summary>C: <c>ULONG AddressFieldSGLDataBlock : 1</c>.</summary>
        [BitField(nameof(_bits0), 20, 1)]
        public uint AddressFieldSGLDataBlock
        {
            readonly get => (_bits0 >> 20) & 0x1;
            set => _bits0 = (_bits0 & 0xFFEFFFFFU) | ((value & 0x1) << 20);
        }

        /// <summary>C: <c>ULONG TransportSGLData : 1</c>.</summary>
        [BitField(nameof(_bits0), 21, 1)]
        public uint TransportSGLData
        {
            readonly get => (_bits0 >> 21) & 0x1;
            set => _bits0 = (_bits0 & 0xFFDFFFFFU) | ((value & 0x1) << 21);
        }

        /// <summary>C: <c>ULONG Reserved1 : 10</c>.</summary>
        [BitField(nameof(_bits0), 22, 10)]
        public uint Reserved1
        {
            readonly get => (_bits0 >> 22) & 0x3FF;
            set => _bits0 = (_bits0 & 0x3FFFFFU) | ((value & 0x3FF) << 22);
        }
    }

    /// <summary>C: <c>struct SGLS</c>.</summary>
    public SGLSStruct SGLS;

    /// <summary>C: <c>ULONG MNAN</c>.</summary>
    public uint MNAN;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct MAXDNAArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MAXDNA[16]</c>.</summary>
    public MAXDNAArray MAXDNA;

    /// <summary>C: <c>ULONG MAXCNA</c>.</summary>
    public uint MAXCNA;

    /// <summary>C: <c>UCHAR [204]</c>.</summary>
    [InlineArray(204)]
    public struct Reserved6Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved6[204]</c>.</summary>
    public Reserved6Array Reserved6;

    /// <summary>C: <c>UCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct SUBNQNArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR SUBNQN[256]</c>.</summary>
    public SUBNQNArray SUBNQN;

    /// <summary>C: <c>UCHAR [768]</c>.</summary>
    [InlineArray(768)]
    public struct Reserved7Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved7[768]</c>.</summary>
    public Reserved7Array Reserved7;

    /// <summary>C: <c>ULONG IOCCSZ</c>.</summary>
    public uint IOCCSZ;

    /// <summary>C: <c>ULONG IORCSZ</c>.</summary>
    public uint IORCSZ;

    /// <summary>C: <c>USHORT ICDOFF</c>.</summary>
    public ushort ICDOFF;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct FCATTStruct
    {
        /// <summary>C: <c>UCHAR StaticControllerModel : 1; UCHAR Reserved : 7</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR StaticControllerModel : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public byte StaticControllerModel
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

    /// <summary>C: <c>struct FCATT</c>.</summary>
    public FCATTStruct FCATT;

    /// <summary>C: <c>UCHAR MSDBD</c>.</summary>
    public byte MSDBD;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct OFCSStruct
    {
        /// <summary>C: <c>USHORT IOQueueDeletion : 1; USHORT Reserved : 15</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT IOQueueDeletion : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort IOQueueDeletion
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT Reserved : 15</c>.</summary>
        [BitField(nameof(_bits0), 1, 15)]
        public ushort Reserved
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x7FFF);
            set => _bits0 = (ushort)((_bits0 & 0x1U) | (((uint)value & 0x7FFF) << 1));
        }
    }

    /// <summary>C: <c>struct OFCS</c>.</summary>
    public OFCSStruct OFCS;

    /// <summary>C: <c>UCHAR DCTYPE</c>.</summary>
    public byte DCTYPE;

    /// <summary>C: <c>UCHAR [241]</c>.</summary>
    [InlineArray(241)]
    public struct Reserved8Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved8[241]</c>.</summary>
    public Reserved8Array Reserved8;

    /// <summary>C: <c>NVME_POWER_STATE_DESC [32]</c>.</summary>
    [InlineArray(32)]
    public struct PDSArray
    {
        NVME_POWER_STATE_DESC _element;
    }

    /// <summary>C: <c>NVME_POWER_STATE_DESC PDS[32]</c>.</summary>
    public PDSArray PDS;

    /// <summary>C: <c>UCHAR [1024]</c>.</summary>
    [InlineArray(1024)]
    public struct VSArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VS[1024]</c>.</summary>
    public VSArray VS;
}

/// <summary>IDENTIFY_DEVICE_DATA (ata.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct IDENTIFY_DEVICE_DATA
{
    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct GeneralConfigurationStruct
    {
        /// <summary>C: <c>USHORT Reserved1 : 1; USHORT Retired3 : 1; USHORT ResponseIncomplete : 1; USHORT Retired2 : 3; USHORT FixedDevice : 1; USHORT RemovableMedia : 1; USHORT Retired1 : 7; USHORT DeviceType : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT Reserved1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort Reserved1
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT Retired3 : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort Retired3
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT ResponseIncomplete : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort ResponseIncomplete
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT Retired2 : 3</c>.</summary>
        [BitField(nameof(_bits0), 3, 3)]
        public ushort Retired2
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x7);
            set => _bits0 = (ushort)((_bits0 & 0xFFC7U) | (((uint)value & 0x7) << 3));
        }

        /// <summary>C: <c>USHORT FixedDevice : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort FixedDevice
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT RemovableMedia : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort RemovableMedia
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT Retired1 : 7</c>.</summary>
        [BitField(nameof(_bits0), 8, 7)]
        public ushort Retired1
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x7F);
            set => _bits0 = (ushort)((_bits0 & 0x80FFU) | (((uint)value & 0x7F) << 8));
        }

        /// <summary>C: <c>USHORT DeviceType : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort DeviceType
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }
    }

    /// <summary>C: <c>struct GeneralConfiguration</c>.</summary>
    public GeneralConfigurationStruct GeneralConfiguration;

    /// <summary>C: <c>USHORT NumCylinders</c>.</summary>
    public ushort NumCylinders;

    /// <summary>C: <c>USHORT SpecificConfiguration</c>.</summary>
    public ushort SpecificConfiguration;

    /// <summary>C: <c>USHORT NumHeads</c>.</summary>
    public ushort NumHeads;

    /// <summary>C: <c>USHORT [2]</c>.</summary>
    [InlineArray(2)]
    public struct Retired1Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT Retired1[2]</c>.</summary>
    public Retired1Array Retired1;

    /// <summary>C: <c>USHORT NumSectorsPerTrack</c>.</summary>
    public ushort NumSectorsPerTrack;

    /// <summary>C: <c>USHORT [3]</c>.</summary>
    [InlineArray(3)]
    public struct VendorUnique1Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT VendorUnique1[3]</c>.</summary>
    public VendorUnique1Array VendorUnique1;

    /// <summary>C: <c>UCHAR [20]</c>.</summary>
    [InlineArray(20)]
    public struct SerialNumberArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR SerialNumber[20]</c>.</summary>
    public SerialNumberArray SerialNumber;

    /// <summary>C: <c>USHORT [2]</c>.</summary>
    [InlineArray(2)]
    public struct Retired2Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT Retired2[2]</c>.</summary>
    public Retired2Array Retired2;

    /// <summary>C: <c>USHORT Obsolete1</c>.</summary>
    public ushort Obsolete1;

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct FirmwareRevisionArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR FirmwareRevision[8]</c>.</summary>
    public FirmwareRevisionArray FirmwareRevision;

    /// <summary>C: <c>UCHAR [40]</c>.</summary>
    [InlineArray(40)]
    public struct ModelNumberArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ModelNumber[40]</c>.</summary>
    public ModelNumberArray ModelNumber;

    /// <summary>C: <c>UCHAR MaximumBlockTransfer</c>.</summary>
    public byte MaximumBlockTransfer;

    /// <summary>C: <c>UCHAR VendorUnique2</c>.</summary>
    public byte VendorUnique2;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct TrustedComputingStruct
    {
        /// <summary>C: <c>USHORT FeatureSupported : 1; USHORT Reserved : 15</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT FeatureSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort FeatureSupported
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT Reserved : 15</c>.</summary>
        [BitField(nameof(_bits0), 1, 15)]
        public ushort Reserved
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x7FFF);
            set => _bits0 = (ushort)((_bits0 & 0x1U) | (((uint)value & 0x7FFF) << 1));
        }
    }

    /// <summary>C: <c>struct TrustedComputing</c>.</summary>
    public TrustedComputingStruct TrustedComputing;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct CapabilitiesStruct
    {
        /// <summary>C: <c>UCHAR CurrentLongPhysicalSectorAlignment : 2; UCHAR ReservedByte49 : 6</c>.</summary>
        public byte _bits0;

        /// <summary>C: <c>UCHAR CurrentLongPhysicalSectorAlignment : 2</c>.</summary>
        [BitField(nameof(_bits0), 0, 2)]
        public byte CurrentLongPhysicalSectorAlignment
        {
            readonly get => (byte)(_bits0 & 0x3);
            set => _bits0 = (byte)((_bits0 & 0xFCU) | ((uint)value & 0x3));
        }

        /// <summary>C: <c>UCHAR ReservedByte49 : 6</c>.</summary>
        [BitField(nameof(_bits0), 2, 6)]
        public byte ReservedByte49
        {
            readonly get => (byte)((_bits0 >> 2) & 0x3F);
            set => _bits0 = (byte)((_bits0 & 0x3U) | (((uint)value & 0x3F) << 2));
        }

        /// <summary>C: <c>UCHAR DmaSupported : 1; UCHAR LbaSupported : 1; UCHAR IordyDisable : 1; UCHAR IordySupported : 1; UCHAR Reserved1 : 1; UCHAR StandybyTimerSupport : 1; UCHAR Reserved2 : 2</c>.</summary>
        public byte _bits1;

        /// <summary>C: <c>UCHAR DmaSupported : 1</c>.</summary>
        [BitField(nameof(_bits1), 0, 1)]
        public byte DmaSupported
        {
            readonly get => (byte)(_bits1 & 0x1);
            set => _bits1 = (byte)((_bits1 & 0xFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>UCHAR LbaSupported : 1</c>.</summary>
        [BitField(nameof(_bits1), 1, 1)]
        public byte LbaSupported
        {
            readonly get => (byte)((_bits1 >> 1) & 0x1);
            set => _bits1 = (byte)((_bits1 & 0xFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>UCHAR IordyDisable : 1</c>.</summary>
        [BitField(nameof(_bits1), 2, 1)]
        public byte IordyDisable
        {
            readonly get => (byte)((_bits1 >> 2) & 0x1);
            set => _bits1 = (byte)((_bits1 & 0xFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>UCHAR IordySupported : 1</c>.</summary>
        [BitField(nameof(_bits1), 3, 1)]
        public byte IordySupported
        {
            readonly get => (byte)((_bits1 >> 3) & 0x1);
            set => _bits1 = (byte)((_bits1 & 0xF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>UCHAR Reserved1 : 1</c>.</summary>
        [BitField(nameof(_bits1), 4, 1)]
        public byte Reserved1
        {
            readonly get => (byte)((_bits1 >> 4) & 0x1);
            set => _bits1 = (byte)((_bits1 & 0xEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>UCHAR StandybyTimerSupport : 1</c>.</summary>
        [BitField(nameof(_bits1), 5, 1)]
        public byte StandybyTimerSupport
        {
            readonly get => (byte)((_bits1 >> 5) & 0x1);
            set => _bits1 = (byte)((_bits1 & 0xDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>UCHAR Reserved2 : 2</c>.</summary>
        [BitField(nameof(_bits1), 6, 2)]
        public byte Reserved2
        {
            readonly get => (byte)((_bits1 >> 6) & 0x3);
            set => _bits1 = (byte)((_bits1 & 0x3FU) | (((uint)value & 0x3) << 6));
        }

        /// <summary>C: <c>USHORT ReservedWord50</c>.</summary>
        public ushort ReservedWord50;
    }

    /// <summary>C: <c>struct Capabilities</c>.</summary>
    public CapabilitiesStruct Capabilities;

    /// <summary>C: <c>USHORT [2]</c>.</summary>
    [InlineArray(2)]
    public struct ObsoleteWords51Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ObsoleteWords51[2]</c>.</summary>
    public ObsoleteWords51Array ObsoleteWords51;

    /// <summary>C: <c>USHORT TranslationFieldsValid : 3; USHORT Reserved3 : 5; USHORT FreeFallControlSensitivity : 8</c>.</summary>
    public ushort _bits0;

    /// <summary>C: <c>USHORT TranslationFieldsValid : 3</c>.</summary>
    [BitField(nameof(_bits0), 0, 3)]
    public ushort TranslationFieldsValid
    {
        readonly get => (ushort)(_bits0 & 0x7);
        set => _bits0 = (ushort)((_bits0 & 0xFFF8U) | ((uint)value & 0x7));
    }

    /// <summary>C: <c>USHORT Reserved3 : 5</c>.</summary>
    [BitField(nameof(_bits0), 3, 5)]
    public ushort Reserved3
    {
        readonly get => (ushort)((_bits0 >> 3) & 0x1F);
        set => _bits0 = (ushort)((_bits0 & 0xFF07U) | (((uint)value & 0x1F) << 3));
    }

    /// <summary>C: <c>USHORT FreeFallControlSensitivity : 8</c>.</summary>
    [BitField(nameof(_bits0), 8, 8)]
    public ushort FreeFallControlSensitivity
    {
        readonly get => (ushort)((_bits0 >> 8) & 0xFF);
        set => _bits0 = (ushort)((_bits0 & 0xFFU) | (((uint)value & 0xFF) << 8));
    }

    /// <summary>C: <c>USHORT NumberOfCurrentCylinders</c>.</summary>
    public ushort NumberOfCurrentCylinders;

    /// <summary>C: <c>USHORT NumberOfCurrentHeads</c>.</summary>
    public ushort NumberOfCurrentHeads;

    /// <summary>C: <c>USHORT CurrentSectorsPerTrack</c>.</summary>
    public ushort CurrentSectorsPerTrack;

    /// <summary>C: <c>ULONG CurrentSectorCapacity</c>.</summary>
    public uint CurrentSectorCapacity;

    /// <summary>C: <c>UCHAR CurrentMultiSectorSetting</c>.</summary>
    public byte CurrentMultiSectorSetting;

    /// <summary>C: <c>UCHAR MultiSectorSettingValid : 1; UCHAR ReservedByte59 : 3; UCHAR SanitizeFeatureSupported : 1; UCHAR CryptoScrambleExtCommandSupported : 1; UCHAR OverwriteExtCommandSupported : 1; UCHAR BlockEraseExtCommandSupported : 1</c>.</summary>
    public byte _bits1;

    /// <summary>C: <c>UCHAR MultiSectorSettingValid : 1</c>.</summary>
    [BitField(nameof(_bits1), 0, 1)]
    public byte MultiSectorSettingValid
    {
        readonly get => (byte)(_bits1 & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR ReservedByte59 : 3</c>.</summary>
    [BitField(nameof(_bits1), 1, 3)]
    public byte ReservedByte59
    {
        readonly get => (byte)((_bits1 >> 1) & 0x7);
        set => _bits1 = (byte)((_bits1 & 0xF1U) | (((uint)value & 0x7) << 1));
    }

    /// <summary>C: <c>UCHAR SanitizeFeatureSupported : 1</c>.</summary>
    [BitField(nameof(_bits1), 4, 1)]
    public byte SanitizeFeatureSupported
    {
        readonly get => (byte)((_bits1 >> 4) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xEFU) | (((uint)value & 0x1) << 4));
    }

    /// <summary>C: <c>UCHAR CryptoScrambleExtCommandSupported : 1</c>.</summary>
    [BitField(nameof(_bits1), 5, 1)]
    public byte CryptoScrambleExtCommandSupported
    {
        readonly get => (byte)((_bits1 >> 5) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xDFU) | (((uint)value & 0x1) << 5));
    }

    /// <summary>C: <c>UCHAR OverwriteExtCommandSupported : 1</c>.</summary>
    [BitField(nameof(_bits1), 6, 1)]
    public byte OverwriteExtCommandSupported
    {
        readonly get => (byte)((_bits1 >> 6) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xBFU) | (((uint)value & 0x1) << 6));
    }

    /// <summary>C: <c>UCHAR BlockEraseExtCommandSupported : 1</c>.</summary>
    [BitField(nameof(_bits1), 7, 1)]
    public byte BlockEraseExtCommandSupported
    {
        readonly get => (byte)((_bits1 >> 7) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>ULONG UserAddressableSectors</c>.</summary>
    public uint UserAddressableSectors;

    /// <summary>C: <c>USHORT ObsoleteWord62</c>.</summary>
    public ushort ObsoleteWord62;

    /// <summary>C: <c>USHORT MultiWordDMASupport : 8; USHORT MultiWordDMAActive : 8</c>.</summary>
    public ushort _bits2;

    /// <summary>C: <c>USHORT MultiWordDMASupport : 8</c>.</summary>
    [BitField(nameof(_bits2), 0, 8)]
    public ushort MultiWordDMASupport
    {
        readonly get => (ushort)(_bits2 & 0xFF);
        set => _bits2 = (ushort)((_bits2 & 0xFF00U) | ((uint)value & 0xFF));
    }

    /// <summary>C: <c>USHORT MultiWordDMAActive : 8</c>.</summary>
    [BitField(nameof(_bits2), 8, 8)]
    public ushort MultiWordDMAActive
    {
        readonly get => (ushort)((_bits2 >> 8) & 0xFF);
        set => _bits2 = (ushort)((_bits2 & 0xFFU) | (((uint)value & 0xFF) << 8));
    }

    /// <summary>C: <c>USHORT AdvancedPIOModes : 8; USHORT ReservedByte64 : 8</c>.</summary>
    public ushort _bits3;

    /// <summary>C: <c>USHORT AdvancedPIOModes : 8</c>.</summary>
    [BitField(nameof(_bits3), 0, 8)]
    public ushort AdvancedPIOModes
    {
        readonly get => (ushort)(_bits3 & 0xFF);
        set => _bits3 = (ushort)((_bits3 & 0xFF00U) | ((uint)value & 0xFF));
    }

    /// <summary>C: <c>USHORT ReservedByte64 : 8</c>.</summary>
    [BitField(nameof(_bits3), 8, 8)]
    public ushort ReservedByte64
    {
        readonly get => (ushort)((_bits3 >> 8) & 0xFF);
        set => _bits3 = (ushort)((_bits3 & 0xFFU) | (((uint)value & 0xFF) << 8));
    }

    /// <summary>C: <c>USHORT MinimumMWXferCycleTime</c>.</summary>
    public ushort MinimumMWXferCycleTime;

    /// <summary>C: <c>USHORT RecommendedMWXferCycleTime</c>.</summary>
    public ushort RecommendedMWXferCycleTime;

    /// <summary>C: <c>USHORT MinimumPIOCycleTime</c>.</summary>
    public ushort MinimumPIOCycleTime;

    /// <summary>C: <c>USHORT MinimumPIOCycleTimeIORDY</c>.</summary>
    public ushort MinimumPIOCycleTimeIORDY;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct AdditionalSupportedStruct
    {
        /// <summary>C: <c>USHORT ZonedCapabilities : 2; USHORT NonVolatileWriteCache : 1; USHORT ExtendedUserAddressableSectorsSupported : 1; USHORT DeviceEncryptsAllUserData : 1; USHORT ReadZeroAfterTrimSupported : 1; USHORT Optional28BitCommandsSupported : 1; USHORT IEEE1667 : 1; USHORT DownloadMicrocodeDmaSupported : 1; USHORT SetMaxSetPasswordUnlockDmaSupported : 1; USHORT WriteBufferDmaSupported : 1; USHORT ReadBufferDmaSupported : 1; USHORT DeviceConfigIdentifySetDmaSupported : 1; USHORT LPSAERCSupported : 1; USHORT DeterministicReadAfterTrimSupported : 1; USHORT CFastSpecSupported : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT ZonedCapabilities : 2</c>.</summary>
        [BitField(nameof(_bits0), 0, 2)]
        public ushort ZonedCapabilities
        {
            readonly get => (ushort)(_bits0 & 0x3);
            set => _bits0 = (ushort)((_bits0 & 0xFFFCU) | ((uint)value & 0x3));
        }

        /// <summary>C: <c>USHORT NonVolatileWriteCache : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort NonVolatileWriteCache
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT ExtendedUserAddressableSectorsSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort ExtendedUserAddressableSectorsSupported
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT DeviceEncryptsAllUserData : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort DeviceEncryptsAllUserData
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT ReadZeroAfterTrimSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort ReadZeroAfterTrimSupported
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT Optional28BitCommandsSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort Optional28BitCommandsSupported
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT IEEE1667 : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort IEEE1667
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT DownloadMicrocodeDmaSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort DownloadMicrocodeDmaSupported
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT SetMaxSetPasswordUnlockDmaSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public ushort SetMaxSetPasswordUnlockDmaSupported
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT WriteBufferDmaSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 10, 1)]
        public ushort WriteBufferDmaSupported
        {
            readonly get => (ushort)((_bits0 >> 10) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT ReadBufferDmaSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 11, 1)]
        public ushort ReadBufferDmaSupported
        {
            readonly get => (ushort)((_bits0 >> 11) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xF7FFU) | (((uint)value & 0x1) << 11));
        }

        /// <summary>C: <c>USHORT DeviceConfigIdentifySetDmaSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public ushort DeviceConfigIdentifySetDmaSupported
        {
            readonly get => (ushort)((_bits0 >> 12) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT LPSAERCSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public ushort LPSAERCSupported
        {
            readonly get => (ushort)((_bits0 >> 13) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT DeterministicReadAfterTrimSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public ushort DeterministicReadAfterTrimSupported
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xBFFFU) | (((uint)value & 0x1) << 14));
        }

        /// <summary>C: <c>USHORT CFastSpecSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort CFastSpecSupported
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }
    }

    /// <summary>C: <c>struct AdditionalSupported</c>.</summary>
    public AdditionalSupportedStruct AdditionalSupported;

    /// <summary>C: <c>USHORT [5]</c>.</summary>
    [InlineArray(5)]
    public struct ReservedWords70Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedWords70[5]</c>.</summary>
    public ReservedWords70Array ReservedWords70;

    /// <summary>C: <c>USHORT QueueDepth : 5; USHORT ReservedWord75 : 11</c>.</summary>
    public ushort _bits4;

    /// <summary>C: <c>USHORT QueueDepth : 5</c>.</summary>
    [BitField(nameof(_bits4), 0, 5)]
    public ushort QueueDepth
    {
        readonly get => (ushort)(_bits4 & 0x1F);
        set => _bits4 = (ushort)((_bits4 & 0xFFE0U) | ((uint)value & 0x1F));
    }

    /// <summary>C: <c>USHORT ReservedWord75 : 11</c>.</summary>
    [BitField(nameof(_bits4), 5, 11)]
    public ushort ReservedWord75
    {
        readonly get => (ushort)((_bits4 >> 5) & 0x7FF);
        set => _bits4 = (ushort)((_bits4 & 0x1FU) | (((uint)value & 0x7FF) << 5));
    }

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct SerialAtaCapabilitiesStruct
    {
        /// <summary>C: <c>USHORT Reserved0 : 1; USHORT SataGen1 : 1; USHORT SataGen2 : 1; USHORT SataGen3 : 1; USHORT Reserved1 : 4; USHORT NCQ : 1; USHORT HIPM : 1; USHORT PhyEvents : 1; USHORT NcqUnload : 1; USHORT NcqPriority : 1; USHORT HostAutoPS : 1; USHORT DeviceAutoPS : 1; USHORT ReadLogDMA : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT Reserved0 : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort Reserved0
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT SataGen1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort SataGen1
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT SataGen2 : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort SataGen2
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT SataGen3 : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort SataGen3
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT Reserved1 : 4</c>.</summary>
        [BitField(nameof(_bits0), 4, 4)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 4) & 0xF);
            set => _bits0 = (ushort)((_bits0 & 0xFF0FU) | (((uint)value & 0xF) << 4));
        }

        /// <summary>C: <c>USHORT NCQ : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort NCQ
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT HIPM : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public ushort HIPM
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT PhyEvents : 1</c>.</summary>
        [BitField(nameof(_bits0), 10, 1)]
        public ushort PhyEvents
        {
            readonly get => (ushort)((_bits0 >> 10) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT NcqUnload : 1</c>.</summary>
        [BitField(nameof(_bits0), 11, 1)]
        public ushort NcqUnload
        {
            readonly get => (ushort)((_bits0 >> 11) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xF7FFU) | (((uint)value & 0x1) << 11));
        }

        /// <summary>C: <c>USHORT NcqPriority : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public ushort NcqPriority
        {
            readonly get => (ushort)((_bits0 >> 12) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT HostAutoPS : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public ushort HostAutoPS
        {
            readonly get => (ushort)((_bits0 >> 13) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT DeviceAutoPS : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public ushort DeviceAutoPS
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xBFFFU) | (((uint)value & 0x1) << 14));
        }

        /// <summary>C: <c>USHORT ReadLogDMA : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort ReadLogDMA
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }

        /// <summary>C: <c>USHORT Reserved2 : 1; USHORT CurrentSpeed : 3; USHORT NcqStreaming : 1; USHORT NcqQueueMgmt : 1; USHORT NcqReceiveSend : 1; USHORT DEVSLPtoReducedPwrState : 1; USHORT Reserved3 : 8</c>.</summary>
        public ushort _bits1;

        /// <summary>C: <c>USHORT Reserved2 : 1</c>.</summary>
        [BitField(nameof(_bits1), 0, 1)]
        public ushort Reserved2
        {
            readonly get => (ushort)(_bits1 & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT CurrentSpeed : 3</c>.</summary>
        [BitField(nameof(_bits1), 1, 3)]
        public ushort CurrentSpeed
        {
            readonly get => (ushort)((_bits1 >> 1) & 0x7);
            set => _bits1 = (ushort)((_bits1 & 0xFFF1U) | (((uint)value & 0x7) << 1));
        }

        /// <summary>C: <c>USHORT NcqStreaming : 1</c>.</summary>
        [BitField(nameof(_bits1), 4, 1)]
        public ushort NcqStreaming
        {
            readonly get => (ushort)((_bits1 >> 4) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT NcqQueueMgmt : 1</c>.</summary>
        [BitField(nameof(_bits1), 5, 1)]
        public ushort NcqQueueMgmt
        {
            readonly get => (ushort)((_bits1 >> 5) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT NcqReceiveSend : 1</c>.</summary>
        [BitField(nameof(_bits1), 6, 1)]
        public ushort NcqReceiveSend
        {
            readonly get => (ushort)((_bits1 >> 6) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT DEVSLPtoReducedPwrState : 1</c>.</summary>
        [BitField(nameof(_bits1), 7, 1)]
        public ushort DEVSLPtoReducedPwrState
        {
            readonly get => (ushort)((_bits1 >> 7) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT Reserved3 : 8</c>.</summary>
        [BitField(nameof(_bits1), 8, 8)]
        public ushort Reserved3
        {
            readonly get => (ushort)((_bits1 >> 8) & 0xFF);
            set => _bits1 = (ushort)((_bits1 & 0xFFU) | (((uint)value & 0xFF) << 8));
        }
    }

    /// <summary>C: <c>struct SerialAtaCapabilities</c>.</summary>
    public SerialAtaCapabilitiesStruct SerialAtaCapabilities;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct SerialAtaFeaturesSupportedStruct
    {
        /// <summary>C: <c>USHORT Reserved0 : 1; USHORT NonZeroOffsets : 1; USHORT DmaSetupAutoActivate : 1; USHORT DIPM : 1; USHORT InOrderData : 1; USHORT HardwareFeatureControl : 1; USHORT SoftwareSettingsPreservation : 1; USHORT NCQAutosense : 1; USHORT DEVSLP : 1; USHORT HybridInformation : 1; USHORT Reserved1 : 6</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT Reserved0 : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort Reserved0
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT NonZeroOffsets : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort NonZeroOffsets
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT DmaSetupAutoActivate : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort DmaSetupAutoActivate
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT DIPM : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort DIPM
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT InOrderData : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort InOrderData
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT HardwareFeatureControl : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort HardwareFeatureControl
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT SoftwareSettingsPreservation : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort SoftwareSettingsPreservation
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT NCQAutosense : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort NCQAutosense
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT DEVSLP : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort DEVSLP
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT HybridInformation : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public ushort HybridInformation
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT Reserved1 : 6</c>.</summary>
        [BitField(nameof(_bits0), 10, 6)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 10) & 0x3F);
            set => _bits0 = (ushort)((_bits0 & 0x3FFU) | (((uint)value & 0x3F) << 10));
        }
    }

    /// <summary>C: <c>struct SerialAtaFeaturesSupported</c>.</summary>
    public SerialAtaFeaturesSupportedStruct SerialAtaFeaturesSupported;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct SerialAtaFeaturesEnabledStruct
    {
        /// <summary>C: <c>USHORT Reserved0 : 1; USHORT NonZeroOffsets : 1; USHORT DmaSetupAutoActivate : 1; USHORT DIPM : 1; USHORT InOrderData : 1; USHORT HardwareFeatureControl : 1; USHORT SoftwareSettingsPreservation : 1; USHORT DeviceAutoPS : 1; USHORT DEVSLP : 1; USHORT HybridInformation : 1; USHORT Reserved1 : 6</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT Reserved0 : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort Reserved0
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT NonZeroOffsets : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort NonZeroOffsets
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT DmaSetupAutoActivate : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort DmaSetupAutoActivate
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT DIPM : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort DIPM
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT InOrderData : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort InOrderData
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT HardwareFeatureControl : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort HardwareFeatureControl
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT SoftwareSettingsPreservation : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort SoftwareSettingsPreservation
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT DeviceAutoPS : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort DeviceAutoPS
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT DEVSLP : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort DEVSLP
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT HybridInformation : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public ushort HybridInformation
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT Reserved1 : 6</c>.</summary>
        [BitField(nameof(_bits0), 10, 6)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 10) & 0x3F);
            set => _bits0 = (ushort)((_bits0 & 0x3FFU) | (((uint)value & 0x3F) << 10));
        }
    }

    /// <summary>C: <c>struct SerialAtaFeaturesEnabled</c>.</summary>
    public SerialAtaFeaturesEnabledStruct SerialAtaFeaturesEnabled;

    /// <summary>C: <c>USHORT MajorRevision</c>.</summary>
    public ushort MajorRevision;

    /// <summary>C: <c>USHORT MinorRevision</c>.</summary>
    public ushort MinorRevision;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct CommandSetSupportStruct
    {
        /// <summary>C: <c>USHORT SmartCommands : 1; USHORT SecurityMode : 1; USHORT RemovableMediaFeature : 1; USHORT PowerManagement : 1; USHORT Reserved1 : 1; USHORT WriteCache : 1; USHORT LookAhead : 1; USHORT ReleaseInterrupt : 1; USHORT ServiceInterrupt : 1; USHORT DeviceReset : 1; USHORT HostProtectedArea : 1; USHORT Obsolete1 : 1; USHORT WriteBuffer : 1; USHORT ReadBuffer : 1; USHORT Nop : 1; USHORT Obsolete2 : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT SmartCommands : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort SmartCommands
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT SecurityMode : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort SecurityMode
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT RemovableMediaFeature : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort RemovableMediaFeature
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT PowerManagement : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort PowerManagement
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT Reserved1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT WriteCache : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort WriteCache
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT LookAhead : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort LookAhead
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT ReleaseInterrupt : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort ReleaseInterrupt
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT ServiceInterrupt : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort ServiceInterrupt
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT DeviceReset : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public ushort DeviceReset
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT HostProtectedArea : 1</c>.</summary>
        [BitField(nameof(_bits0), 10, 1)]
        public ushort HostProtectedArea
        {
            readonly get => (ushort)((_bits0 >> 10) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT Obsolete1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 11, 1)]
        public ushort Obsolete1
        {
            readonly get => (ushort)((_bits0 >> 11) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xF7FFU) | (((uint)value & 0x1) << 11));
        }

        /// <summary>C: <c>USHORT WriteBuffer : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public ushort WriteBuffer
        {
            readonly get => (ushort)((_bits0 >> 12) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT ReadBuffer : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public ushort ReadBuffer
        {
            readonly get => (ushort)((_bits0 >> 13) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT Nop : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public ushort Nop
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xBFFFU) | (((uint)value & 0x1) << 14));
        }

        /// <summary>C: <c>USHORT Obsolete2 : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort Obsolete2
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }

        /// <summary>C: <c>USHORT DownloadMicrocode : 1; USHORT DmaQueued : 1; USHORT Cfa : 1; USHORT AdvancedPm : 1; USHORT Msn : 1; USHORT PowerUpInStandby : 1; USHORT ManualPowerUp : 1; USHORT Reserved2 : 1; USHORT SetMax : 1; USHORT Acoustics : 1; USHORT BigLba : 1; USHORT DeviceConfigOverlay : 1; USHORT FlushCache : 1; USHORT FlushCacheExt : 1; USHORT WordValid83 : 2</c>.</summary>
        public ushort _bits1;

        /// <summary>C: <c>USHORT DownloadMicrocode : 1</c>.</summary>
        [BitField(nameof(_bits1), 0, 1)]
        public ushort DownloadMicrocode
        {
            readonly get => (ushort)(_bits1 & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT DmaQueued : 1</c>.</summary>
        [BitField(nameof(_bits1), 1, 1)]
        public ushort DmaQueued
        {
            readonly get => (ushort)((_bits1 >> 1) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT Cfa : 1</c>.</summary>
        [BitField(nameof(_bits1), 2, 1)]
        public ushort Cfa
        {
            readonly get => (ushort)((_bits1 >> 2) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT AdvancedPm : 1</c>.</summary>
        [BitField(nameof(_bits1), 3, 1)]
        public ushort AdvancedPm
        {
            readonly get => (ushort)((_bits1 >> 3) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT Msn : 1</c>.</summary>
        [BitField(nameof(_bits1), 4, 1)]
        public ushort Msn
        {
            readonly get => (ushort)((_bits1 >> 4) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT PowerUpInStandby : 1</c>.</summary>
        [BitField(nameof(_bits1), 5, 1)]
        public ushort PowerUpInStandby
        {
            readonly get => (ushort)((_bits1 >> 5) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT ManualPowerUp : 1</c>.</summary>
        [BitField(nameof(_bits1), 6, 1)]
        public ushort ManualPowerUp
        {
            readonly get => (ushort)((_bits1 >> 6) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT Reserved2 : 1</c>.</summary>
        [BitField(nameof(_bits1), 7, 1)]
        public ushort Reserved2
        {
            readonly get => (ushort)((_bits1 >> 7) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT SetMax : 1</c>.</summary>
        [BitField(nameof(_bits1), 8, 1)]
        public ushort SetMax
        {
            readonly get => (ushort)((_bits1 >> 8) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT Acoustics : 1</c>.</summary>
        [BitField(nameof(_bits1), 9, 1)]
        public ushort Acoustics
        {
            readonly get => (ushort)((_bits1 >> 9) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT BigLba : 1</c>.</summary>
        [BitField(nameof(_bits1), 10, 1)]
        public ushort BigLba
        {
            readonly get => (ushort)((_bits1 >> 10) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT DeviceConfigOverlay : 1</c>.</summary>
        [BitField(nameof(_bits1), 11, 1)]
        public ushort DeviceConfigOverlay
        {
            readonly get => (ushort)((_bits1 >> 11) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xF7FFU) | (((uint)value & 0x1) << 11));
        }

        /// <summary>C: <c>USHORT FlushCache : 1</c>.</summary>
        [BitField(nameof(_bits1), 12, 1)]
        public ushort FlushCache
        {
            readonly get => (ushort)((_bits1 >> 12) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT FlushCacheExt : 1</c>.</summary>
        [BitField(nameof(_bits1), 13, 1)]
        public ushort FlushCacheExt
        {
            readonly get => (ushort)((_bits1 >> 13) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT WordValid83 : 2</c>.</summary>
        [BitField(nameof(_bits1), 14, 2)]
        public ushort WordValid83
        {
            readonly get => (ushort)((_bits1 >> 14) & 0x3);
            set => _bits1 = (ushort)((_bits1 & 0x3FFFU) | (((uint)value & 0x3) << 14));
        }

        /// <summary>C: <c>USHORT SmartErrorLog : 1; USHORT SmartSelfTest : 1; USHORT MediaSerialNumber : 1; USHORT MediaCardPassThrough : 1; USHORT StreamingFeature : 1; USHORT GpLogging : 1; USHORT WriteFua : 1; USHORT WriteQueuedFua : 1; USHORT WWN64Bit : 1; USHORT URGReadStream : 1; USHORT URGWriteStream : 1; USHORT ReservedForTechReport : 2; USHORT IdleWithUnloadFeature : 1; USHORT WordValid : 2</c>.</summary>
        public ushort _bits2;

        /// <summary>C: <c>USHORT SmartErrorLog : 1</c>.</summary>
        [BitField(nameof(_bits2), 0, 1)]
        public ushort SmartErrorLog
        {
            readonly get => (ushort)(_bits2 & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT SmartSelfTest : 1</c>.</summary>
        [BitField(nameof(_bits2), 1, 1)]
        public ushort SmartSelfTest
        {
            readonly get => (ushort)((_bits2 >> 1) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT MediaSerialNumber : 1</c>.</summary>
        [BitField(nameof(_bits2), 2, 1)]
        public ushort MediaSerialNumber
        {
            readonly get => (ushort)((_bits2 >> 2) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT MediaCardPassThrough : 1</c>.</summary>
        [BitField(nameof(_bits2), 3, 1)]
        public ushort MediaCardPassThrough
        {
            readonly get => (ushort)((_bits2 >> 3) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT StreamingFeature : 1</c>.</summary>
        [BitField(nameof(_bits2), 4, 1)]
        public ushort StreamingFeature
        {
            readonly get => (ushort)((_bits2 >> 4) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT GpLogging : 1</c>.</summary>
        [BitField(nameof(_bits2), 5, 1)]
        public ushort GpLogging
        {
            readonly get => (ushort)((_bits2 >> 5) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT WriteFua : 1</c>.</summary>
        [BitField(nameof(_bits2), 6, 1)]
        public ushort WriteFua
        {
            readonly get => (ushort)((_bits2 >> 6) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT WriteQueuedFua : 1</c>.</summary>
        [BitField(nameof(_bits2), 7, 1)]
        public ushort WriteQueuedFua
        {
            readonly get => (ushort)((_bits2 >> 7) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT WWN64Bit : 1</c>.</summary>
        [BitField(nameof(_bits2), 8, 1)]
        public ushort WWN64Bit
        {
            readonly get => (ushort)((_bits2 >> 8) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT URGReadStream : 1</c>.</summary>
        [BitField(nameof(_bits2), 9, 1)]
        public ushort URGReadStream
        {
            readonly get => (ushort)((_bits2 >> 9) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT URGWriteStream : 1</c>.</summary>
        [BitField(nameof(_bits2), 10, 1)]
        public ushort URGWriteStream
        {
            readonly get => (ushort)((_bits2 >> 10) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT ReservedForTechReport : 2</c>.</summary>
        [BitField(nameof(_bits2), 11, 2)]
        public ushort ReservedForTechReport
        {
            readonly get => (ushort)((_bits2 >> 11) & 0x3);
            set => _bits2 = (ushort)((_bits2 & 0xE7FFU) | (((uint)value & 0x3) << 11));
        }

        /// <summary>C: <c>USHORT IdleWithUnloadFeature : 1</c>.</summary>
        [BitField(nameof(_bits2), 13, 1)]
        public ushort IdleWithUnloadFeature
        {
            readonly get => (ushort)((_bits2 >> 13) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT WordValid : 2</c>.</summary>
        [BitField(nameof(_bits2), 14, 2)]
        public ushort WordValid
        {
            readonly get => (ushort)((_bits2 >> 14) & 0x3);
            set => _bits2 = (ushort)((_bits2 & 0x3FFFU) | (((uint)value & 0x3) << 14));
        }
    }

    /// <summary>C: <c>struct CommandSetSupport</c>.</summary>
    public CommandSetSupportStruct CommandSetSupport;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct CommandSetActiveStruct
    {
        /// <summary>C: <c>USHORT SmartCommands : 1; USHORT SecurityMode : 1; USHORT RemovableMediaFeature : 1; USHORT PowerManagement : 1; USHORT Reserved1 : 1; USHORT WriteCache : 1; USHORT LookAhead : 1; USHORT ReleaseInterrupt : 1; USHORT ServiceInterrupt : 1; USHORT DeviceReset : 1; USHORT HostProtectedArea : 1; USHORT Obsolete1 : 1; USHORT WriteBuffer : 1; USHORT ReadBuffer : 1; USHORT Nop : 1; USHORT Obsolete2 : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT SmartCommands : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort SmartCommands
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT SecurityMode : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort SecurityMode
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT RemovableMediaFeature : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort RemovableMediaFeature
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT PowerManagement : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort PowerManagement
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT Reserved1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT WriteCache : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort WriteCache
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT LookAhead : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort LookAhead
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT ReleaseInterrupt : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort ReleaseInterrupt
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT ServiceInterrupt : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort ServiceInterrupt
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT DeviceReset : 1</c>.</summary>
        [BitField(nameof(_bits0), 9, 1)]
        public ushort DeviceReset
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT HostProtectedArea : 1</c>.</summary>
        [BitField(nameof(_bits0), 10, 1)]
        public ushort HostProtectedArea
        {
            readonly get => (ushort)((_bits0 >> 10) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT Obsolete1 : 1</c>.</summary>
        [BitField(nameof(_bits0), 11, 1)]
        public ushort Obsolete1
        {
            readonly get => (ushort)((_bits0 >> 11) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xF7FFU) | (((uint)value & 0x1) << 11));
        }

        /// <summary>C: <c>USHORT WriteBuffer : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public ushort WriteBuffer
        {
            readonly get => (ushort)((_bits0 >> 12) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT ReadBuffer : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public ushort ReadBuffer
        {
            readonly get => (ushort)((_bits0 >> 13) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT Nop : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public ushort Nop
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xBFFFU) | (((uint)value & 0x1) << 14));
        }

        /// <summary>C: <c>USHORT Obsolete2 : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort Obsolete2
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }

        /// <summary>C: <c>USHORT DownloadMicrocode : 1; USHORT DmaQueued : 1; USHORT Cfa : 1; USHORT AdvancedPm : 1; USHORT Msn : 1; USHORT PowerUpInStandby : 1; USHORT ManualPowerUp : 1; USHORT Reserved2 : 1; USHORT SetMax : 1; USHORT Acoustics : 1; USHORT BigLba : 1; USHORT DeviceConfigOverlay : 1; USHORT FlushCache : 1; USHORT FlushCacheExt : 1; USHORT Resrved3 : 1; USHORT Words119_120Valid : 1</c>.</summary>
        public ushort _bits1;

        /// <summary>C: <c>USHORT DownloadMicrocode : 1</c>.</summary>
        [BitField(nameof(_bits1), 0, 1)]
        public ushort DownloadMicrocode
        {
            readonly get => (ushort)(_bits1 & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT DmaQueued : 1</c>.</summary>
        [BitField(nameof(_bits1), 1, 1)]
        public ushort DmaQueued
        {
            readonly get => (ushort)((_bits1 >> 1) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT Cfa : 1</c>.</summary>
        [BitField(nameof(_bits1), 2, 1)]
        public ushort Cfa
        {
            readonly get => (ushort)((_bits1 >> 2) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT AdvancedPm : 1</c>.</summary>
        [BitField(nameof(_bits1), 3, 1)]
        public ushort AdvancedPm
        {
            readonly get => (ushort)((_bits1 >> 3) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT Msn : 1</c>.</summary>
        [BitField(nameof(_bits1), 4, 1)]
        public ushort Msn
        {
            readonly get => (ushort)((_bits1 >> 4) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT PowerUpInStandby : 1</c>.</summary>
        [BitField(nameof(_bits1), 5, 1)]
        public ushort PowerUpInStandby
        {
            readonly get => (ushort)((_bits1 >> 5) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT ManualPowerUp : 1</c>.</summary>
        [BitField(nameof(_bits1), 6, 1)]
        public ushort ManualPowerUp
        {
            readonly get => (ushort)((_bits1 >> 6) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT Reserved2 : 1</c>.</summary>
        [BitField(nameof(_bits1), 7, 1)]
        public ushort Reserved2
        {
            readonly get => (ushort)((_bits1 >> 7) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT SetMax : 1</c>.</summary>
        [BitField(nameof(_bits1), 8, 1)]
        public ushort SetMax
        {
            readonly get => (ushort)((_bits1 >> 8) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT Acoustics : 1</c>.</summary>
        [BitField(nameof(_bits1), 9, 1)]
        public ushort Acoustics
        {
            readonly get => (ushort)((_bits1 >> 9) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT BigLba : 1</c>.</summary>
        [BitField(nameof(_bits1), 10, 1)]
        public ushort BigLba
        {
            readonly get => (ushort)((_bits1 >> 10) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT DeviceConfigOverlay : 1</c>.</summary>
        [BitField(nameof(_bits1), 11, 1)]
        public ushort DeviceConfigOverlay
        {
            readonly get => (ushort)((_bits1 >> 11) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xF7FFU) | (((uint)value & 0x1) << 11));
        }

        /// <summary>C: <c>USHORT FlushCache : 1</c>.</summary>
        [BitField(nameof(_bits1), 12, 1)]
        public ushort FlushCache
        {
            readonly get => (ushort)((_bits1 >> 12) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT FlushCacheExt : 1</c>.</summary>
        [BitField(nameof(_bits1), 13, 1)]
        public ushort FlushCacheExt
        {
            readonly get => (ushort)((_bits1 >> 13) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT Resrved3 : 1</c>.</summary>
        [BitField(nameof(_bits1), 14, 1)]
        public ushort Resrved3
        {
            readonly get => (ushort)((_bits1 >> 14) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0xBFFFU) | (((uint)value & 0x1) << 14));
        }

        /// <summary>C: <c>USHORT Words119_120Valid : 1</c>.</summary>
        [BitField(nameof(_bits1), 15, 1)]
        public ushort Words119_120Valid
        {
            readonly get => (ushort)((_bits1 >> 15) & 0x1);
            set => _bits1 = (ushort)((_bits1 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }

        /// <summary>C: <c>USHORT SmartErrorLog : 1; USHORT SmartSelfTest : 1; USHORT MediaSerialNumber : 1; USHORT MediaCardPassThrough : 1; USHORT StreamingFeature : 1; USHORT GpLogging : 1; USHORT WriteFua : 1; USHORT WriteQueuedFua : 1; USHORT WWN64Bit : 1; USHORT URGReadStream : 1; USHORT URGWriteStream : 1; USHORT ReservedForTechReport : 2; USHORT IdleWithUnloadFeature : 1; USHORT Reserved4 : 2</c>.</summary>
        public ushort _bits2;

        /// <summary>C: <c>USHORT SmartErrorLog : 1</c>.</summary>
        [BitField(nameof(_bits2), 0, 1)]
        public ushort SmartErrorLog
        {
            readonly get => (ushort)(_bits2 & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT SmartSelfTest : 1</c>.</summary>
        [BitField(nameof(_bits2), 1, 1)]
        public ushort SmartSelfTest
        {
            readonly get => (ushort)((_bits2 >> 1) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT MediaSerialNumber : 1</c>.</summary>
        [BitField(nameof(_bits2), 2, 1)]
        public ushort MediaSerialNumber
        {
            readonly get => (ushort)((_bits2 >> 2) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT MediaCardPassThrough : 1</c>.</summary>
        [BitField(nameof(_bits2), 3, 1)]
        public ushort MediaCardPassThrough
        {
            readonly get => (ushort)((_bits2 >> 3) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT StreamingFeature : 1</c>.</summary>
        [BitField(nameof(_bits2), 4, 1)]
        public ushort StreamingFeature
        {
            readonly get => (ushort)((_bits2 >> 4) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT GpLogging : 1</c>.</summary>
        [BitField(nameof(_bits2), 5, 1)]
        public ushort GpLogging
        {
            readonly get => (ushort)((_bits2 >> 5) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT WriteFua : 1</c>.</summary>
        [BitField(nameof(_bits2), 6, 1)]
        public ushort WriteFua
        {
            readonly get => (ushort)((_bits2 >> 6) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT WriteQueuedFua : 1</c>.</summary>
        [BitField(nameof(_bits2), 7, 1)]
        public ushort WriteQueuedFua
        {
            readonly get => (ushort)((_bits2 >> 7) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT WWN64Bit : 1</c>.</summary>
        [BitField(nameof(_bits2), 8, 1)]
        public ushort WWN64Bit
        {
            readonly get => (ushort)((_bits2 >> 8) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT URGReadStream : 1</c>.</summary>
        [BitField(nameof(_bits2), 9, 1)]
        public ushort URGReadStream
        {
            readonly get => (ushort)((_bits2 >> 9) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFDFFU) | (((uint)value & 0x1) << 9));
        }

        /// <summary>C: <c>USHORT URGWriteStream : 1</c>.</summary>
        [BitField(nameof(_bits2), 10, 1)]
        public ushort URGWriteStream
        {
            readonly get => (ushort)((_bits2 >> 10) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xFBFFU) | (((uint)value & 0x1) << 10));
        }

        /// <summary>C: <c>USHORT ReservedForTechReport : 2</c>.</summary>
        [BitField(nameof(_bits2), 11, 2)]
        public ushort ReservedForTechReport
        {
            readonly get => (ushort)((_bits2 >> 11) & 0x3);
            set => _bits2 = (ushort)((_bits2 & 0xE7FFU) | (((uint)value & 0x3) << 11));
        }

        /// <summary>C: <c>USHORT IdleWithUnloadFeature : 1</c>.</summary>
        [BitField(nameof(_bits2), 13, 1)]
        public ushort IdleWithUnloadFeature
        {
            readonly get => (ushort)((_bits2 >> 13) & 0x1);
            set => _bits2 = (ushort)((_bits2 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT Reserved4 : 2</c>.</summary>
        [BitField(nameof(_bits2), 14, 2)]
        public ushort Reserved4
        {
            readonly get => (ushort)((_bits2 >> 14) & 0x3);
            set => _bits2 = (ushort)((_bits2 & 0x3FFFU) | (((uint)value & 0x3) << 14));
        }
    }

    /// <summary>C: <c>struct CommandSetActive</c>.</summary>
    public CommandSetActiveStruct CommandSetActive;

    /// <summary>C: <c>USHORT UltraDMASupport : 8; USHORT UltraDMAActive : 8</c>.</summary>
    public ushort _bits5;

    /// <summary>C: <c>USHORT UltraDMASupport : 8</c>.</summary>
    [BitField(nameof(_bits5), 0, 8)]
    public ushort UltraDMASupport
    {
        readonly get => (ushort)(_bits5 & 0xFF);
        set => _bits5 = (ushort)((_bits5 & 0xFF00U) | ((uint)value & 0xFF));
    }

    /// <summary>C: <c>USHORT UltraDMAActive : 8</c>.</summary>
    [BitField(nameof(_bits5), 8, 8)]
    public ushort UltraDMAActive
    {
        readonly get => (ushort)((_bits5 >> 8) & 0xFF);
        set => _bits5 = (ushort)((_bits5 & 0xFFU) | (((uint)value & 0xFF) << 8));
    }

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct NormalSecurityEraseUnitStruct
    {
        /// <summary>C: <c>USHORT TimeRequired : 15; USHORT ExtendedTimeReported : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT TimeRequired : 15</c>.</summary>
        [BitField(nameof(_bits0), 0, 15)]
        public ushort TimeRequired
        {
            readonly get => (ushort)(_bits0 & 0x7FFF);
            set => _bits0 = (ushort)((_bits0 & 0x8000U) | ((uint)value & 0x7FFF));
        }

        /// <summary>C: <c>USHORT ExtendedTimeReported : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort ExtendedTimeReported
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }
    }

    /// <summary>C: <c>struct NormalSecurityEraseUnit</c>.</summary>
    public NormalSecurityEraseUnitStruct NormalSecurityEraseUnit;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct EnhancedSecurityEraseUnitStruct
    {
        /// <summary>C: <c>USHORT TimeRequired : 15; USHORT ExtendedTimeReported : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT TimeRequired : 15</c>.</summary>
        [BitField(nameof(_bits0), 0, 15)]
        public ushort TimeRequired
        {
            readonly get => (ushort)(_bits0 & 0x7FFF);
            set => _bits0 = (ushort)((_bits0 & 0x8000U) | ((uint)value & 0x7FFF));
        }

        /// <summary>C: <c>USHORT ExtendedTimeReported : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort ExtendedTimeReported
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }
    }

    /// <summary>C: <c>struct EnhancedSecurityEraseUnit</c>.</summary>
    public EnhancedSecurityEraseUnitStruct EnhancedSecurityEraseUnit;

    /// <summary>C: <c>USHORT CurrentAPMLevel : 8; USHORT ReservedWord91 : 8</c>.</summary>
    public ushort _bits6;

    /// <summary>C: <c>USHORT CurrentAPMLevel : 8</c>.</summary>
    [BitField(nameof(_bits6), 0, 8)]
    public ushort CurrentAPMLevel
    {
        readonly get => (ushort)(_bits6 & 0xFF);
        set => _bits6 = (ushort)((_bits6 & 0xFF00U) | ((uint)value & 0xFF));
    }

    /// <summary>C: <c>USHORT ReservedWord91 : 8</c>.</summary>
    [BitField(nameof(_bits6), 8, 8)]
    public ushort ReservedWord91
    {
        readonly get => (ushort)((_bits6 >> 8) & 0xFF);
        set => _bits6 = (ushort)((_bits6 & 0xFFU) | (((uint)value & 0xFF) << 8));
    }

    /// <summary>C: <c>USHORT MasterPasswordID</c>.</summary>
    public ushort MasterPasswordID;

    /// <summary>C: <c>USHORT HardwareResetResult</c>.</summary>
    public ushort HardwareResetResult;

    /// <summary>C: <c>USHORT CurrentAcousticValue : 8; USHORT RecommendedAcousticValue : 8</c>.</summary>
    public ushort _bits7;

    /// <summary>C: <c>USHORT CurrentAcousticValue : 8</c>.</summary>
    [BitField(nameof(_bits7), 0, 8)]
    public ushort CurrentAcousticValue
    {
        readonly get => (ushort)(_bits7 & 0xFF);
        set => _bits7 = (ushort)((_bits7 & 0xFF00U) | ((uint)value & 0xFF));
    }

    /// <summary>C: <c>USHORT RecommendedAcousticValue : 8</c>.</summary>
    [BitField(nameof(_bits7), 8, 8)]
    public ushort RecommendedAcousticValue
    {
        readonly get => (ushort)((_bits7 >> 8) & 0xFF);
        set => _bits7 = (ushort)((_bits7 & 0xFFU) | (((uint)value & 0xFF) << 8));
    }

    /// <summary>C: <c>USHORT StreamMinRequestSize</c>.</summary>
    public ushort StreamMinRequestSize;

    /// <summary>C: <c>USHORT StreamingTransferTimeDMA</c>.</summary>
    public ushort StreamingTransferTimeDMA;

    /// <summary>C: <c>USHORT StreamingAccessLatencyDMAPIO</c>.</summary>
    public ushort StreamingAccessLatencyDMAPIO;

    /// <summary>C: <c>ULONG StreamingPerfGranularity</c>.</summary>
    public uint StreamingPerfGranularity;

    /// <summary>C: <c>ULONG [2]</c>.</summary>
    [InlineArray(2)]
    public struct Max48BitLBAArray
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Max48BitLBA[2]</c>.</summary>
    public Max48BitLBAArray Max48BitLBA;

    /// <summary>C: <c>USHORT StreamingTransferTime</c>.</summary>
    public ushort StreamingTransferTime;

    /// <summary>C: <c>USHORT DsmCap</c>.</summary>
    public ushort DsmCap;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct PhysicalLogicalSectorSizeStruct
    {
        /// <summary>C: <c>USHORT LogicalSectorsPerPhysicalSector : 4; USHORT Reserved0 : 8; USHORT LogicalSectorLongerThan256Words : 1; USHORT MultipleLogicalSectorsPerPhysicalSector : 1; USHORT Reserved1 : 2</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT LogicalSectorsPerPhysicalSector : 4</c>.</summary>
        [BitField(nameof(_bits0), 0, 4)]
        public ushort LogicalSectorsPerPhysicalSector
        {
            readonly get => (ushort)(_bits0 & 0xF);
            set => _bits0 = (ushort)((_bits0 & 0xFFF0U) | ((uint)value & 0xF));
        }

        /// <summary>C: <c>USHORT Reserved0 : 8</c>.</summary>
        [BitField(nameof(_bits0), 4, 8)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 4) & 0xFF);
            set => _bits0 = (ushort)((_bits0 & 0xF00FU) | (((uint)value & 0xFF) << 4));
        }

        /// <summary>C: <c>USHORT LogicalSectorLongerThan256Words : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public ushort LogicalSectorLongerThan256Words
        {
            readonly get => (ushort)((_bits0 >> 12) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT MultipleLogicalSectorsPerPhysicalSector : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public ushort MultipleLogicalSectorsPerPhysicalSector
        {
            readonly get => (ushort)((_bits0 >> 13) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT Reserved1 : 2</c>.</summary>
        [BitField(nameof(_bits0), 14, 2)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x3);
            set => _bits0 = (ushort)((_bits0 & 0x3FFFU) | (((uint)value & 0x3) << 14));
        }
    }

    /// <summary>C: <c>struct PhysicalLogicalSectorSize</c>.</summary>
    public PhysicalLogicalSectorSizeStruct PhysicalLogicalSectorSize;

    /// <summary>C: <c>USHORT InterSeekDelay</c>.</summary>
    public ushort InterSeekDelay;

    /// <summary>C: <c>USHORT [4]</c>.</summary>
    [InlineArray(4)]
    public struct WorldWideNameArray
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT WorldWideName[4]</c>.</summary>
    public WorldWideNameArray WorldWideName;

    /// <summary>C: <c>USHORT [4]</c>.</summary>
    [InlineArray(4)]
    public struct ReservedForWorldWideName128Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedForWorldWideName128[4]</c>.</summary>
    public ReservedForWorldWideName128Array ReservedForWorldWideName128;

    /// <summary>C: <c>USHORT ReservedForTlcTechnicalReport</c>.</summary>
    public ushort ReservedForTlcTechnicalReport;

    /// <summary>C: <c>USHORT [2]</c>.</summary>
    [InlineArray(2)]
    public struct WordsPerLogicalSectorArray
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT WordsPerLogicalSector[2]</c>.</summary>
    public WordsPerLogicalSectorArray WordsPerLogicalSector;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct CommandSetSupportExtStruct
    {
        /// <summary>C: <c>USHORT ReservedForDrqTechnicalReport : 1; USHORT WriteReadVerify : 1; USHORT WriteUncorrectableExt : 1; USHORT ReadWriteLogDmaExt : 1; USHORT DownloadMicrocodeMode3 : 1; USHORT FreefallControl : 1; USHORT SenseDataReporting : 1; USHORT ExtendedPowerConditions : 1; USHORT Reserved0 : 6; USHORT WordValid : 2</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT ReservedForDrqTechnicalReport : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort ReservedForDrqTechnicalReport
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT WriteReadVerify : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort WriteReadVerify
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT WriteUncorrectableExt : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort WriteUncorrectableExt
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT ReadWriteLogDmaExt : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort ReadWriteLogDmaExt
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT DownloadMicrocodeMode3 : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort DownloadMicrocodeMode3
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT FreefallControl : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort FreefallControl
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT SenseDataReporting : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort SenseDataReporting
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT ExtendedPowerConditions : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort ExtendedPowerConditions
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT Reserved0 : 6</c>.</summary>
        [BitField(nameof(_bits0), 8, 6)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x3F);
            set => _bits0 = (ushort)((_bits0 & 0xC0FFU) | (((uint)value & 0x3F) << 8));
        }

        /// <summary>C: <c>USHORT WordValid : 2</c>.</summary>
        [BitField(nameof(_bits0), 14, 2)]
        public ushort WordValid
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x3);
            set => _bits0 = (ushort)((_bits0 & 0x3FFFU) | (((uint)value & 0x3) << 14));
        }
    }

    /// <summary>C: <c>struct CommandSetSupportExt</c>.</summary>
    public CommandSetSupportExtStruct CommandSetSupportExt;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct CommandSetActiveExtStruct
    {
        /// <summary>C: <c>USHORT ReservedForDrqTechnicalReport : 1; USHORT WriteReadVerify : 1; USHORT WriteUncorrectableExt : 1; USHORT ReadWriteLogDmaExt : 1; USHORT DownloadMicrocodeMode3 : 1; USHORT FreefallControl : 1; USHORT SenseDataReporting : 1; USHORT ExtendedPowerConditions : 1; USHORT Reserved0 : 6; USHORT Reserved1 : 2</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT ReservedForDrqTechnicalReport : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort ReservedForDrqTechnicalReport
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT WriteReadVerify : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort WriteReadVerify
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT WriteUncorrectableExt : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort WriteUncorrectableExt
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT ReadWriteLogDmaExt : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort ReadWriteLogDmaExt
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT DownloadMicrocodeMode3 : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort DownloadMicrocodeMode3
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT FreefallControl : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort FreefallControl
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT SenseDataReporting : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public ushort SenseDataReporting
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFBFU) | (((uint)value & 0x1) << 6));
        }

        /// <summary>C: <c>USHORT ExtendedPowerConditions : 1</c>.</summary>
        [BitField(nameof(_bits0), 7, 1)]
        public ushort ExtendedPowerConditions
        {
            readonly get => (ushort)((_bits0 >> 7) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFF7FU) | (((uint)value & 0x1) << 7));
        }

        /// <summary>C: <c>USHORT Reserved0 : 6</c>.</summary>
        [BitField(nameof(_bits0), 8, 6)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x3F);
            set => _bits0 = (ushort)((_bits0 & 0xC0FFU) | (((uint)value & 0x3F) << 8));
        }

        /// <summary>C: <c>USHORT Reserved1 : 2</c>.</summary>
        [BitField(nameof(_bits0), 14, 2)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x3);
            set => _bits0 = (ushort)((_bits0 & 0x3FFFU) | (((uint)value & 0x3) << 14));
        }
    }

    /// <summary>C: <c>struct CommandSetActiveExt</c>.</summary>
    public CommandSetActiveExtStruct CommandSetActiveExt;

    /// <summary>C: <c>USHORT [6]</c>.</summary>
    [InlineArray(6)]
    public struct ReservedForExpandedSupportandActiveArray
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedForExpandedSupportandActive[6]</c>.</summary>
    public ReservedForExpandedSupportandActiveArray ReservedForExpandedSupportandActive;

    /// <summary>C: <c>USHORT MsnSupport : 2; USHORT ReservedWord127 : 14</c>.</summary>
    public ushort _bits8;

    /// <summary>C: <c>USHORT MsnSupport : 2</c>.</summary>
    [BitField(nameof(_bits8), 0, 2)]
    public ushort MsnSupport
    {
        readonly get => (ushort)(_bits8 & 0x3);
        set => _bits8 = (ushort)((_bits8 & 0xFFFCU) | ((uint)value & 0x3));
    }

    /// <summary>C: <c>USHORT ReservedWord127 : 14</c>.</summary>
    [BitField(nameof(_bits8), 2, 14)]
    public ushort ReservedWord127
    {
        readonly get => (ushort)((_bits8 >> 2) & 0x3FFF);
        set => _bits8 = (ushort)((_bits8 & 0x3U) | (((uint)value & 0x3FFF) << 2));
    }

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct SecurityStatusStruct
    {
        /// <summary>C: <c>USHORT SecuritySupported : 1; USHORT SecurityEnabled : 1; USHORT SecurityLocked : 1; USHORT SecurityFrozen : 1; USHORT SecurityCountExpired : 1; USHORT EnhancedSecurityEraseSupported : 1; USHORT Reserved0 : 2; USHORT SecurityLevel : 1; USHORT Reserved1 : 7</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT SecuritySupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort SecuritySupported
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT SecurityEnabled : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort SecurityEnabled
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT SecurityLocked : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort SecurityLocked
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT SecurityFrozen : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort SecurityFrozen
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT SecurityCountExpired : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort SecurityCountExpired
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT EnhancedSecurityEraseSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort EnhancedSecurityEraseSupported
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT Reserved0 : 2</c>.</summary>
        [BitField(nameof(_bits0), 6, 2)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x3);
            set => _bits0 = (ushort)((_bits0 & 0xFF3FU) | (((uint)value & 0x3) << 6));
        }

        /// <summary>C: <c>USHORT SecurityLevel : 1</c>.</summary>
        [BitField(nameof(_bits0), 8, 1)]
        public ushort SecurityLevel
        {
            readonly get => (ushort)((_bits0 >> 8) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFEFFU) | (((uint)value & 0x1) << 8));
        }

        /// <summary>C: <c>USHORT Reserved1 : 7</c>.</summary>
        [BitField(nameof(_bits0), 9, 7)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 9) & 0x7F);
            set => _bits0 = (ushort)((_bits0 & 0x1FFU) | (((uint)value & 0x7F) << 9));
        }
    }

    /// <summary>C: <c>struct SecurityStatus</c>.</summary>
    public SecurityStatusStruct SecurityStatus;

    /// <summary>C: <c>USHORT [31]</c>.</summary>
    [InlineArray(31)]
    public struct ReservedWord129Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedWord129[31]</c>.</summary>
    public ReservedWord129Array ReservedWord129;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct CfaPowerMode1Struct
    {
        /// <summary>C: <c>USHORT MaximumCurrentInMA : 12; USHORT CfaPowerMode1Disabled : 1; USHORT CfaPowerMode1Required : 1; USHORT Reserved0 : 1; USHORT Word160Supported : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT MaximumCurrentInMA : 12</c>.</summary>
        [BitField(nameof(_bits0), 0, 12)]
        public ushort MaximumCurrentInMA
        {
            readonly get => (ushort)(_bits0 & 0xFFF);
            set => _bits0 = (ushort)((_bits0 & 0xF000U) | ((uint)value & 0xFFF));
        }

        /// <summary>C: <c>USHORT CfaPowerMode1Disabled : 1</c>.</summary>
        [BitField(nameof(_bits0), 12, 1)]
        public ushort CfaPowerMode1Disabled
        {
            readonly get => (ushort)((_bits0 >> 12) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xEFFFU) | (((uint)value & 0x1) << 12));
        }

        /// <summary>C: <c>USHORT CfaPowerMode1Required : 1</c>.</summary>
        [BitField(nameof(_bits0), 13, 1)]
        public ushort CfaPowerMode1Required
        {
            readonly get => (ushort)((_bits0 >> 13) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xDFFFU) | (((uint)value & 0x1) << 13));
        }

        /// <summary>C: <c>USHORT Reserved0 : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xBFFFU) | (((uint)value & 0x1) << 14));
        }

        /// <summary>C: <c>USHORT Word160Supported : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort Word160Supported
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }
    }

    /// <summary>C: <c>struct CfaPowerMode1</c>.</summary>
    public CfaPowerMode1Struct CfaPowerMode1;

    /// <summary>C: <c>USHORT [7]</c>.</summary>
    [InlineArray(7)]
    public struct ReservedForCfaWord161Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedForCfaWord161[7]</c>.</summary>
    public ReservedForCfaWord161Array ReservedForCfaWord161;

    /// <summary>C: <c>USHORT NominalFormFactor : 4; USHORT ReservedWord168 : 12</c>.</summary>
    public ushort _bits9;

    /// <summary>C: <c>USHORT NominalFormFactor : 4</c>.</summary>
    [BitField(nameof(_bits9), 0, 4)]
    public ushort NominalFormFactor
    {
        readonly get => (ushort)(_bits9 & 0xF);
        set => _bits9 = (ushort)((_bits9 & 0xFFF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>USHORT ReservedWord168 : 12</c>.</summary>
    [BitField(nameof(_bits9), 4, 12)]
    public ushort ReservedWord168
    {
        readonly get => (ushort)((_bits9 >> 4) & 0xFFF);
        set => _bits9 = (ushort)((_bits9 & 0xFU) | (((uint)value & 0xFFF) << 4));
    }

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct DataSetManagementFeatureStruct
    {
        /// <summary>C: <c>USHORT SupportsTrim : 1; USHORT Reserved0 : 15</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT SupportsTrim : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort SupportsTrim
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT Reserved0 : 15</c>.</summary>
        [BitField(nameof(_bits0), 1, 15)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x7FFF);
            set => _bits0 = (ushort)((_bits0 & 0x1U) | (((uint)value & 0x7FFF) << 1));
        }
    }

    /// <summary>C: <c>struct DataSetManagementFeature</c>.</summary>
    public DataSetManagementFeatureStruct DataSetManagementFeature;

    /// <summary>C: <c>USHORT [4]</c>.</summary>
    [InlineArray(4)]
    public struct AdditionalProductIDArray
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT AdditionalProductID[4]</c>.</summary>
    public AdditionalProductIDArray AdditionalProductID;

    /// <summary>C: <c>USHORT [2]</c>.</summary>
    [InlineArray(2)]
    public struct ReservedForCfaWord174Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedForCfaWord174[2]</c>.</summary>
    public ReservedForCfaWord174Array ReservedForCfaWord174;

    /// <summary>C: <c>USHORT [30]</c>.</summary>
    [InlineArray(30)]
    public struct CurrentMediaSerialNumberArray
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT CurrentMediaSerialNumber[30]</c>.</summary>
    public CurrentMediaSerialNumberArray CurrentMediaSerialNumber;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct SCTCommandTransportStruct
    {
        /// <summary>C: <c>USHORT Supported : 1; USHORT Reserved0 : 1; USHORT WriteSameSuported : 1; USHORT ErrorRecoveryControlSupported : 1; USHORT FeatureControlSuported : 1; USHORT DataTablesSuported : 1; USHORT Reserved1 : 6; USHORT VendorSpecific : 4</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT Supported : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort Supported
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT Reserved0 : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFDU) | (((uint)value & 0x1) << 1));
        }

        /// <summary>C: <c>USHORT WriteSameSuported : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public ushort WriteSameSuported
        {
            readonly get => (ushort)((_bits0 >> 2) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFBU) | (((uint)value & 0x1) << 2));
        }

        /// <summary>C: <c>USHORT ErrorRecoveryControlSupported : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public ushort ErrorRecoveryControlSupported
        {
            readonly get => (ushort)((_bits0 >> 3) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFF7U) | (((uint)value & 0x1) << 3));
        }

        /// <summary>C: <c>USHORT FeatureControlSuported : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort FeatureControlSuported
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT DataTablesSuported : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public ushort DataTablesSuported
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFDFU) | (((uint)value & 0x1) << 5));
        }

        /// <summary>C: <c>USHORT Reserved1 : 6</c>.</summary>
        [BitField(nameof(_bits0), 6, 6)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 6) & 0x3F);
            set => _bits0 = (ushort)((_bits0 & 0xF03FU) | (((uint)value & 0x3F) << 6));
        }

        /// <summary>C: <c>USHORT VendorSpecific : 4</c>.</summary>
        [BitField(nameof(_bits0), 12, 4)]
        public ushort VendorSpecific
        {
            readonly get => (ushort)((_bits0 >> 12) & 0xF);
            set => _bits0 = (ushort)((_bits0 & 0xFFFU) | (((uint)value & 0xF) << 12));
        }
    }

    /// <summary>C: <c>struct SCTCommandTransport</c>.</summary>
    public SCTCommandTransportStruct SCTCommandTransport;

    /// <summary>C: <c>USHORT [2]</c>.</summary>
    [InlineArray(2)]
    public struct ReservedWord207Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedWord207[2]</c>.</summary>
    public ReservedWord207Array ReservedWord207;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct BlockAlignmentStruct
    {
        /// <summary>C: <c>USHORT AlignmentOfLogicalWithinPhysical : 14; USHORT Word209Supported : 1; USHORT Reserved0 : 1</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT AlignmentOfLogicalWithinPhysical : 14</c>.</summary>
        [BitField(nameof(_bits0), 0, 14)]
        public ushort AlignmentOfLogicalWithinPhysical
        {
            readonly get => (ushort)(_bits0 & 0x3FFF);
            set => _bits0 = (ushort)((_bits0 & 0xC000U) | ((uint)value & 0x3FFF));
        }

        /// <summary>C: <c>USHORT Word209Supported : 1</c>.</summary>
        [BitField(nameof(_bits0), 14, 1)]
        public ushort Word209Supported
        {
            readonly get => (ushort)((_bits0 >> 14) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xBFFFU) | (((uint)value & 0x1) << 14));
        }

        /// <summary>C: <c>USHORT Reserved0 : 1</c>.</summary>
        [BitField(nameof(_bits0), 15, 1)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 15) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0x7FFFU) | (((uint)value & 0x1) << 15));
        }
    }

    /// <summary>C: <c>struct BlockAlignment</c>.</summary>
    public BlockAlignmentStruct BlockAlignment;

    /// <summary>C: <c>USHORT [2]</c>.</summary>
    [InlineArray(2)]
    public struct WriteReadVerifySectorCountMode3OnlyArray
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT WriteReadVerifySectorCountMode3Only[2]</c>.</summary>
    public WriteReadVerifySectorCountMode3OnlyArray WriteReadVerifySectorCountMode3Only;

    /// <summary>C: <c>USHORT [2]</c>.</summary>
    [InlineArray(2)]
    public struct WriteReadVerifySectorCountMode2OnlyArray
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT WriteReadVerifySectorCountMode2Only[2]</c>.</summary>
    public WriteReadVerifySectorCountMode2OnlyArray WriteReadVerifySectorCountMode2Only;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct NVCacheCapabilitiesStruct
    {
        /// <summary>C: <c>USHORT NVCachePowerModeEnabled : 1; USHORT Reserved0 : 3; USHORT NVCacheFeatureSetEnabled : 1; USHORT Reserved1 : 3; USHORT NVCachePowerModeVersion : 4; USHORT NVCacheFeatureSetVersion : 4</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT NVCachePowerModeEnabled : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public ushort NVCachePowerModeEnabled
        {
            readonly get => (ushort)(_bits0 & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFFEU) | ((uint)value & 0x1));
        }

        /// <summary>C: <c>USHORT Reserved0 : 3</c>.</summary>
        [BitField(nameof(_bits0), 1, 3)]
        public ushort Reserved0
        {
            readonly get => (ushort)((_bits0 >> 1) & 0x7);
            set => _bits0 = (ushort)((_bits0 & 0xFFF1U) | (((uint)value & 0x7) << 1));
        }

        /// <summary>C: <c>USHORT NVCacheFeatureSetEnabled : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public ushort NVCacheFeatureSetEnabled
        {
            readonly get => (ushort)((_bits0 >> 4) & 0x1);
            set => _bits0 = (ushort)((_bits0 & 0xFFEFU) | (((uint)value & 0x1) << 4));
        }

        /// <summary>C: <c>USHORT Reserved1 : 3</c>.</summary>
        [BitField(nameof(_bits0), 5, 3)]
        public ushort Reserved1
        {
            readonly get => (ushort)((_bits0 >> 5) & 0x7);
            set => _bits0 = (ushort)((_bits0 & 0xFF1FU) | (((uint)value & 0x7) << 5));
        }

        /// <summary>C: <c>USHORT NVCachePowerModeVersion : 4</c>.</summary>
        [BitField(nameof(_bits0), 8, 4)]
        public ushort NVCachePowerModeVersion
        {
            readonly get => (ushort)((_bits0 >> 8) & 0xF);
            set => _bits0 = (ushort)((_bits0 & 0xF0FFU) | (((uint)value & 0xF) << 8));
        }

        /// <summary>C: <c>USHORT NVCacheFeatureSetVersion : 4</c>.</summary>
        [BitField(nameof(_bits0), 12, 4)]
        public ushort NVCacheFeatureSetVersion
        {
            readonly get => (ushort)((_bits0 >> 12) & 0xF);
            set => _bits0 = (ushort)((_bits0 & 0xFFFU) | (((uint)value & 0xF) << 12));
        }
    }

    /// <summary>C: <c>struct NVCacheCapabilities</c>.</summary>
    public NVCacheCapabilitiesStruct NVCacheCapabilities;

    /// <summary>C: <c>USHORT NVCacheSizeLSW</c>.</summary>
    public ushort NVCacheSizeLSW;

    /// <summary>C: <c>USHORT NVCacheSizeMSW</c>.</summary>
    public ushort NVCacheSizeMSW;

    /// <summary>C: <c>USHORT NominalMediaRotationRate</c>.</summary>
    public ushort NominalMediaRotationRate;

    /// <summary>C: <c>USHORT ReservedWord218</c>.</summary>
    public ushort ReservedWord218;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct NVCacheOptionsStruct
    {
        /// <summary>C: <c>UCHAR NVCacheEstimatedTimeToSpinUpInSeconds</c>.</summary>
        public byte NVCacheEstimatedTimeToSpinUpInSeconds;

        /// <summary>C: <c>UCHAR Reserved</c>.</summary>
        public byte Reserved;
    }

    /// <summary>C: <c>struct NVCacheOptions</c>.</summary>
    public NVCacheOptionsStruct NVCacheOptions;

    /// <summary>C: <c>USHORT WriteReadVerifySectorCountMode : 8; USHORT ReservedWord220 : 8</c>.</summary>
    public ushort _bits10;

    /// <summary>C: <c>USHORT WriteReadVerifySectorCountMode : 8</c>.</summary>
    [BitField(nameof(_bits10), 0, 8)]
    public ushort WriteReadVerifySectorCountMode
    {
        readonly get => (ushort)(_bits10 & 0xFF);
        set => _bits10 = (ushort)((_bits10 & 0xFF00U) | ((uint)value & 0xFF));
    }

    /// <summary>C: <c>USHORT ReservedWord220 : 8</c>.</summary>
    [BitField(nameof(_bits10), 8, 8)]
    public ushort ReservedWord220
    {
        readonly get => (ushort)((_bits10 >> 8) & 0xFF);
        set => _bits10 = (ushort)((_bits10 & 0xFFU) | (((uint)value & 0xFF) << 8));
    }

    /// <summary>C: <c>USHORT ReservedWord221</c>.</summary>
    public ushort ReservedWord221;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct TransportMajorVersionStruct
    {
        /// <summary>C: <c>USHORT MajorVersion : 12; USHORT TransportType : 4</c>.</summary>
        public ushort _bits0;

        /// <summary>C: <c>USHORT MajorVersion : 12</c>.</summary>
        [BitField(nameof(_bits0), 0, 12)]
        public ushort MajorVersion
        {
            readonly get => (ushort)(_bits0 & 0xFFF);
            set => _bits0 = (ushort)((_bits0 & 0xF000U) | ((uint)value & 0xFFF));
        }

        /// <summary>C: <c>USHORT TransportType : 4</c>.</summary>
        [BitField(nameof(_bits0), 12, 4)]
        public ushort TransportType
        {
            readonly get => (ushort)((_bits0 >> 12) & 0xF);
            set => _bits0 = (ushort)((_bits0 & 0xFFFU) | (((uint)value & 0xF) << 12));
        }
    }

    /// <summary>C: <c>struct TransportMajorVersion</c>.</summary>
    public TransportMajorVersionStruct TransportMajorVersion;

    /// <summary>C: <c>USHORT TransportMinorVersion</c>.</summary>
    public ushort TransportMinorVersion;

    /// <summary>C: <c>USHORT [6]</c>.</summary>
    [InlineArray(6)]
    public struct ReservedWord224Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedWord224[6]</c>.</summary>
    public ReservedWord224Array ReservedWord224;

    /// <summary>C: <c>ULONG [2]</c>.</summary>
    [InlineArray(2)]
    public struct ExtendedNumberOfUserAddressableSectorsArray
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG ExtendedNumberOfUserAddressableSectors[2]</c>.</summary>
    public ExtendedNumberOfUserAddressableSectorsArray ExtendedNumberOfUserAddressableSectors;

    /// <summary>C: <c>USHORT MinBlocksPerDownloadMicrocodeMode03</c>.</summary>
    public ushort MinBlocksPerDownloadMicrocodeMode03;

    /// <summary>C: <c>USHORT MaxBlocksPerDownloadMicrocodeMode03</c>.</summary>
    public ushort MaxBlocksPerDownloadMicrocodeMode03;

    /// <summary>C: <c>USHORT [19]</c>.</summary>
    [InlineArray(19)]
    public struct ReservedWord236Array
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT ReservedWord236[19]</c>.</summary>
    public ReservedWord236Array ReservedWord236;

    /// <summary>C: <c>USHORT Signature : 8; USHORT CheckSum : 8</c>.</summary>
    public ushort _bits11;

    /// <summary>C: <c>USHORT Signature : 8</c>.</summary>
    [BitField(nameof(_bits11), 0, 8)]
    public ushort Signature
    {
        readonly get => (ushort)(_bits11 & 0xFF);
        set => _bits11 = (ushort)((_bits11 & 0xFF00U) | ((uint)value & 0xFF));
    }

    /// <summary>C: <c>USHORT CheckSum : 8</c>.</summary>
    [BitField(nameof(_bits11), 8, 8)]
    public ushort CheckSum
    {
        readonly get => (ushort)((_bits11 >> 8) & 0xFF);
        set => _bits11 = (ushort)((_bits11 & 0xFFU) | (((uint)value & 0xFF) << 8));
    }
}

/// <summary>USB_DEVICE_SPEED (usbspec.h).</summary>
public enum USB_DEVICE_SPEED : int
{
    UsbLowSpeed = 0,
    UsbFullSpeed = 1,
    UsbHighSpeed = 2,
    UsbSuperSpeed = 3,
}
