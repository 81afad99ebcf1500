// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>USB_HCD_DRIVERKEY_NAME (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_HCD_DRIVERKEY_NAME : IIoctlTail
{
    /// <summary>C: <c>ULONG ActualLength</c>.</summary>
    public uint ActualLength;

    /// <summary>C: <c>WCHAR DriverKeyName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort DriverKeyName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DriverKeyName);
}

/// <summary>USB_DESCRIPTOR_REQUEST (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_DESCRIPTOR_REQUEST : IIoctlTail
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct SetupPacketStruct
    {
        /// <summary>C: <c>UCHAR bmRequest</c>.</summary>
        public byte bmRequest;

        /// <summary>C: <c>UCHAR bRequest</c>.</summary>
        public byte bRequest;

        /// <summary>C: <c>USHORT wValue</c>.</summary>
        public ushort wValue;

        /// <summary>C: <c>USHORT wIndex</c>.</summary>
        public ushort wIndex;

        /// <summary>C: <c>USHORT wLength</c>.</summary>
        public ushort wLength;
    }

    /// <summary>C: <c>struct SetupPacket</c>.</summary>
    public SetupPacketStruct SetupPacket;

    /// <summary>C: <c>UCHAR Data[]</c>.</summary>
    public const int DataOffset = 12;

    [NativeType("UCHAR[]")]
    readonly int IIoctlTail.TailOffset => DataOffset;
}

/// <summary>USB_DEVICE_CHARACTERISTICS (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_DEVICE_CHARACTERISTICS
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG [2]</c>.</summary>
    [InlineArray(2)]
    public struct ReservedArray
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Reserved[2]</c>.</summary>
    public ReservedArray Reserved;

    /// <summary>C: <c>ULONG UsbDeviceCharacteristicsFlags</c>.</summary>
    public uint UsbDeviceCharacteristicsFlags;

    /// <summary>C: <c>ULONG MaximumSendPathDelayInMilliSeconds</c>.</summary>
    public uint MaximumSendPathDelayInMilliSeconds;

    /// <summary>C: <c>ULONG MaximumCompletionPathDelayInMilliSeconds</c>.</summary>
    public uint MaximumCompletionPathDelayInMilliSeconds;
}

/// <summary>USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION (usbioctl.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION
{
    /// <summary>C: <c>HANDLE TimeTrackingHandle</c>.</summary>
    [NativeType("HANDLE")]
    public nint TimeTrackingHandle;

    /// <summary>C: <c>ULONG InputFrameNumber</c>.</summary>
    public uint InputFrameNumber;

    /// <summary>C: <c>ULONG InputMicroFrameNumber</c>.</summary>
    public uint InputMicroFrameNumber;

    /// <summary>C: <c>LARGE_INTEGER QueryPerformanceCounterAtInputFrameOrMicroFrame</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long QueryPerformanceCounterAtInputFrameOrMicroFrame;

    /// <summary>C: <c>LARGE_INTEGER QueryPerformanceCounterFrequency</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long QueryPerformanceCounterFrequency;

    /// <summary>C: <c>ULONG PredictedAccuracyInMicroSeconds</c>.</summary>
    public uint PredictedAccuracyInMicroSeconds;

    /// <summary>C: <c>ULONG CurrentGenerationID</c>.</summary>
    public uint CurrentGenerationID;

    /// <summary>C: <c>LARGE_INTEGER CurrentQueryPerformanceCounter</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long CurrentQueryPerformanceCounter;

    /// <summary>C: <c>ULONG CurrentHardwareFrameNumber</c>.</summary>
    public uint CurrentHardwareFrameNumber;

    /// <summary>C: <c>ULONG CurrentHardwareMicroFrameNumber</c>.</summary>
    public uint CurrentHardwareMicroFrameNumber;

    /// <summary>C: <c>ULONG CurrentUSBFrameNumber</c>.</summary>
    public uint CurrentUSBFrameNumber;
}

/// <summary>USB_HUB_CAPABILITIES (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_HUB_CAPABILITIES
{
    /// <summary>C: <c>ULONG HubIs2xCapable : 1</c>.</summary>
    public uint _bits0;

    /// <summary>C: <c>ULONG HubIs2xCapable : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public uint HubIs2xCapable
    {
        readonly get => _bits0 & 0x1;
        set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
    }
}

/// <summary>USB_HUB_CAP_FLAGS (usbioctl.h).</summary>
[StructLayout(LayoutKind.Explicit, Pack = 1)]
public struct USB_HUB_CAP_FLAGS
{
    /// <summary>C: <c>ULONG ul</c>.</summary>
    [FieldOffset(0)]
    public uint ul;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct Anonymous0Struct
    {
        /// <summary>C: <c>ULONG HubIsHighSpeedCapable : 1; ULONG HubIsHighSpeed : 1; ULONG HubIsMultiTtCapable : 1; ULONG HubIsMultiTt : 1; ULONG HubIsRoot : 1; ULONG HubIsArmedWakeOnConnect : 1; ULONG HubIsBusPowered : 1; ULONG ReservedMBZ : 25</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG HubIsHighSpeedCapable : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint HubIsHighSpeedCapable
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }

        /// <summary>C: <c>ULONG HubIsHighSpeed : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public uint HubIsHighSpeed
        {
            readonly get => (_bits0 >> 1) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFDU) | ((value & 0x1) << 1);
        }

        /// <summary>C: <c>ULONG HubIsMultiTtCapable : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public uint HubIsMultiTtCapable
        {
            readonly get => (_bits0 >> 2) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFBU) | ((value & 0x1) << 2);
        }

        /// <summary>C: <c>ULONG HubIsMultiTt : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public uint HubIsMultiTt
        {
            readonly get => (_bits0 >> 3) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFF7U) | ((value & 0x1) << 3);
        }

        /// <summary>C: <c>ULONG HubIsRoot : 1</c>.</summary>
        [BitField(nameof(_bits0), 4, 1)]
        public uint HubIsRoot
        {
            readonly get => (_bits0 >> 4) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFEFU) | ((value & 0x1) << 4);
        }

        /// <summary>C: <c>ULONG HubIsArmedWakeOnConnect : 1</c>.</summary>
        [BitField(nameof(_bits0), 5, 1)]
        public uint HubIsArmedWakeOnConnect
        {
            readonly get => (_bits0 >> 5) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFDFU) | ((value & 0x1) << 5);
        }

        /// <summary>C: <c>ULONG HubIsBusPowered : 1</c>.</summary>
        [BitField(nameof(_bits0), 6, 1)]
        public uint HubIsBusPowered
        {
            readonly get => (_bits0 >> 6) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFBFU) | ((value & 0x1) << 6);
        }

        /// <summary>C: <c>ULONG ReservedMBZ : 25</c>.</summary>
        [BitField(nameof(_bits0), 7, 25)]
        public uint ReservedMBZ
        {
            readonly get => (_bits0 >> 7) & 0x1FFFFFF;
            set => _bits0 = (_bits0 & 0x7FU) | ((value & 0x1FFFFFF) << 7);
        }
    }

    /// <summary>C: <c>struct</c>.</summary>
    [FieldOffset(0)]
    public Anonymous0Struct Anonymous0;

    /// <summary>C: <c>ULONG HubIsHighSpeedCapable : 1</c>.</summary>
    public uint HubIsHighSpeedCapable
    {
        readonly get => Anonymous0.HubIsHighSpeedCapable;
        set => Anonymous0.HubIsHighSpeedCapable = value;
    }

    /// <summary>C: <c>ULONG HubIsHighSpeed : 1</c>.</summary>
    public uint HubIsHighSpeed
    {
        readonly get => Anonymous0.HubIsHighSpeed;
        set => Anonymous0.HubIsHighSpeed = value;
    }

    /// <summary>C: <c>ULONG HubIsMultiTtCapable : 1</c>.</summary>
    public uint HubIsMultiTtCapable
    {
        readonly get => Anonymous0.HubIsMultiTtCapable;
        set => Anonymous0.HubIsMultiTtCapable = value;
    }

    /// <summary>C: <c>ULONG HubIsMultiTt : 1</c>.</summary>
    public uint HubIsMultiTt
    {
        readonly get => Anonymous0.HubIsMultiTt;
        set => Anonymous0.HubIsMultiTt = value;
    }

    /// <summary>C: <c>ULONG HubIsRoot : 1</c>.</summary>
    public uint HubIsRoot
    {
        readonly get => Anonymous0.HubIsRoot;
        set => Anonymous0.HubIsRoot = value;
    }

    /// <summary>C: <c>ULONG HubIsArmedWakeOnConnect : 1</c>.</summary>
    public uint HubIsArmedWakeOnConnect
    {
        readonly get => Anonymous0.HubIsArmedWakeOnConnect;
        set => Anonymous0.HubIsArmedWakeOnConnect = value;
    }

    /// <summary>C: <c>ULONG HubIsBusPowered : 1</c>.</summary>
    public uint HubIsBusPowered
    {
        readonly get => Anonymous0.HubIsBusPowered;
        set => Anonymous0.HubIsBusPowered = value;
    }

    /// <summary>C: <c>ULONG ReservedMBZ : 25</c>.</summary>
    public uint ReservedMBZ
    {
        readonly get => Anonymous0.ReservedMBZ;
        set => Anonymous0.ReservedMBZ = value;
    }
}

/// <summary>USB_HUB_CAPABILITIES_EX (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USB_HUB_CAPABILITIES_EX
{
    /// <summary>C: <c>USB_HUB_CAP_FLAGS CapabilityFlags</c>.</summary>
    public USB_HUB_CAP_FLAGS CapabilityFlags;
}

/// <summary>USB_HUB_TYPE (usbioctl.h).</summary>
public enum USB_HUB_TYPE : int
{
    UsbRootHub = 1,
    Usb20Hub = 2,
    Usb30Hub = 3,
}

/// <summary>USB_HUB_DESCRIPTOR (usbspec.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_HUB_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR bDescriptorLength</c>.</summary>
    public byte bDescriptorLength;

    /// <summary>C: <c>UCHAR bDescriptorType</c>.</summary>
    public byte bDescriptorType;

    /// <summary>C: <c>UCHAR bNumberOfPorts</c>.</summary>
    public byte bNumberOfPorts;

    /// <summary>C: <c>USHORT wHubCharacteristics</c>.</summary>
    public ushort wHubCharacteristics;

    /// <summary>C: <c>UCHAR bPowerOnToPowerGood</c>.</summary>
    public byte bPowerOnToPowerGood;

    /// <summary>C: <c>UCHAR bHubControlCurrent</c>.</summary>
    public byte bHubControlCurrent;

    /// <summary>C: <c>UCHAR [64]</c>.</summary>
    [InlineArray(64)]
    public struct bRemoveAndPowerMaskArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR bRemoveAndPowerMask[64]</c>.</summary>
    public bRemoveAndPowerMaskArray bRemoveAndPowerMask;
}

/// <summary>USB_30_HUB_DESCRIPTOR (usbspec.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_30_HUB_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR bLength</c>.</summary>
    public byte bLength;

    /// <summary>C: <c>UCHAR bDescriptorType</c>.</summary>
    public byte bDescriptorType;

    /// <summary>C: <c>UCHAR bNumberOfPorts</c>.</summary>
    public byte bNumberOfPorts;

    /// <summary>C: <c>USHORT wHubCharacteristics</c>.</summary>
    public ushort wHubCharacteristics;

    /// <summary>C: <c>UCHAR bPowerOnToPowerGood</c>.</summary>
    public byte bPowerOnToPowerGood;

    /// <summary>C: <c>UCHAR bHubControlCurrent</c>.</summary>
    public byte bHubControlCurrent;

    /// <summary>C: <c>UCHAR bHubHdrDecLat</c>.</summary>
    public byte bHubHdrDecLat;

    /// <summary>C: <c>USHORT wHubDelay</c>.</summary>
    public ushort wHubDelay;

    /// <summary>C: <c>USHORT DeviceRemovable</c>.</summary>
    public ushort DeviceRemovable;
}

/// <summary>USB_HUB_INFORMATION_EX (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_HUB_INFORMATION_EX
{
    /// <summary>C: <c>USB_HUB_TYPE HubType</c>.</summary>
    public USB_HUB_TYPE HubType;

    /// <summary>C: <c>USHORT HighestPortNumber</c>.</summary>
    public ushort HighestPortNumber;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct uUnion
    {
        /// <summary>C: <c>USB_HUB_DESCRIPTOR UsbHubDescriptor</c>.</summary>
        [FieldOffset(0)]
        public USB_HUB_DESCRIPTOR UsbHubDescriptor;

        /// <summary>C: <c>USB_30_HUB_DESCRIPTOR Usb30HubDescriptor</c>.</summary>
        [FieldOffset(0)]
        public USB_30_HUB_DESCRIPTOR Usb30HubDescriptor;
    }

    /// <summary>C: <c>union u</c>.</summary>
    public uUnion u;
}

/// <summary>USB_CONNECTION_STATUS (usbioctl.h).</summary>
public enum USB_CONNECTION_STATUS : int
{
    NoDeviceConnected = 0,
    DeviceConnected = 1,
    DeviceFailedEnumeration = 2,
    DeviceGeneralFailure = 3,
    DeviceCausedOvercurrent = 4,
    DeviceNotEnoughPower = 5,
    DeviceNotEnoughBandwidth = 6,
    DeviceHubNestedTooDeeply = 7,
    DeviceInLegacyHub = 8,
    DeviceEnumerating = 9,
    DeviceReset = 10,
}

/// <summary>USB_NODE_CONNECTION_ATTRIBUTES (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_NODE_CONNECTION_ATTRIBUTES
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>C: <c>USB_CONNECTION_STATUS ConnectionStatus</c>.</summary>
    public USB_CONNECTION_STATUS ConnectionStatus;

    /// <summary>C: <c>ULONG PortAttributes</c>.</summary>
    public uint PortAttributes;
}

/// <summary>USB_NODE_CONNECTION_DRIVERKEY_NAME (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_NODE_CONNECTION_DRIVERKEY_NAME : IIoctlTail
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>C: <c>ULONG ActualLength</c>.</summary>
    public uint ActualLength;

    /// <summary>C: <c>WCHAR DriverKeyName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort DriverKeyName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DriverKeyName);
}

/// <summary>USB_ENDPOINT_DESCRIPTOR (usbspec.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_ENDPOINT_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR bLength</c>.</summary>
    public byte bLength;

    /// <summary>C: <c>UCHAR bDescriptorType</c>.</summary>
    public byte bDescriptorType;

    /// <summary>C: <c>UCHAR bEndpointAddress</c>.</summary>
    public byte bEndpointAddress;

    /// <summary>C: <c>UCHAR bmAttributes</c>.</summary>
    public byte bmAttributes;

    /// <summary>C: <c>USHORT wMaxPacketSize</c>.</summary>
    public ushort wMaxPacketSize;

    /// <summary>C: <c>UCHAR bInterval</c>.</summary>
    public byte bInterval;
}

/// <summary>USB_PIPE_INFO (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_PIPE_INFO
{
    /// <summary>C: <c>USB_ENDPOINT_DESCRIPTOR EndpointDescriptor</c>.</summary>
    public USB_ENDPOINT_DESCRIPTOR EndpointDescriptor;

    /// <summary>C: <c>ULONG ScheduleOffset</c>.</summary>
    public uint ScheduleOffset;
}

/// <summary>USB_NODE_CONNECTION_INFORMATION (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_NODE_CONNECTION_INFORMATION : IIoctlTail
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>C: <c>USB_DEVICE_DESCRIPTOR DeviceDescriptor</c>.</summary>
    public USB_DEVICE_DESCRIPTOR DeviceDescriptor;

    /// <summary>C: <c>UCHAR CurrentConfigurationValue</c>.</summary>
    public byte CurrentConfigurationValue;

    /// <summary>C: <c>BOOLEAN LowSpeed</c>.</summary>
    public Boolean8 LowSpeed;

    /// <summary>C: <c>BOOLEAN DeviceIsHub</c>.</summary>
    public Boolean8 DeviceIsHub;

    /// <summary>C: <c>USHORT DeviceAddress</c>.</summary>
    public ushort DeviceAddress;

    /// <summary>C: <c>ULONG NumberOfOpenPipes</c>.</summary>
    public uint NumberOfOpenPipes;

    /// <summary>C: <c>USB_CONNECTION_STATUS ConnectionStatus</c>.</summary>
    public USB_CONNECTION_STATUS ConnectionStatus;

    /// <summary>C: <c>USB_PIPE_INFO PipeList[]</c>.</summary>
    public const int PipeListOffset = 35;

    [NativeType("USB_PIPE_INFO[]")]
    readonly int IIoctlTail.TailOffset => PipeListOffset;
}

/// <summary>USB_NODE_CONNECTION_INFORMATION_EX (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_NODE_CONNECTION_INFORMATION_EX : IIoctlTail
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>C: <c>USB_DEVICE_DESCRIPTOR DeviceDescriptor</c>.</summary>
    public USB_DEVICE_DESCRIPTOR DeviceDescriptor;

    /// <summary>C: <c>UCHAR CurrentConfigurationValue</c>.</summary>
    public byte CurrentConfigurationValue;

    /// <summary>C: <c>UCHAR Speed</c>.</summary>
    public byte Speed;

    /// <summary>C: <c>BOOLEAN DeviceIsHub</c>.</summary>
    public Boolean8 DeviceIsHub;

    /// <summary>C: <c>USHORT DeviceAddress</c>.</summary>
    public ushort DeviceAddress;

    /// <summary>C: <c>ULONG NumberOfOpenPipes</c>.</summary>
    public uint NumberOfOpenPipes;

    /// <summary>C: <c>USB_CONNECTION_STATUS ConnectionStatus</c>.</summary>
    public USB_CONNECTION_STATUS ConnectionStatus;

    /// <summary>C: <c>USB_PIPE_INFO PipeList[]</c>.</summary>
    public const int PipeListOffset = 35;

    [NativeType("USB_PIPE_INFO[]")]
    readonly int IIoctlTail.TailOffset => PipeListOffset;
}

/// <summary>USB_PROTOCOLS (usbioctl.h).</summary>
[StructLayout(LayoutKind.Explicit, Pack = 1)]
public struct USB_PROTOCOLS
{
    /// <summary>C: <c>ULONG ul</c>.</summary>
    [FieldOffset(0)]
    public uint ul;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct Anonymous0Struct
    {
        /// <summary>C: <c>ULONG Usb110 : 1; ULONG Usb200 : 1; ULONG Usb300 : 1; ULONG ReservedMBZ : 29</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG Usb110 : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint Usb110
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }

        /// <summary>C: <c>ULONG Usb200 : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public uint Usb200
        {
            readonly get => (_bits0 >> 1) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFDU) | ((value & 0x1) << 1);
        }

        /// <summary>C: <c>ULONG Usb300 : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public uint Usb300
        {
            readonly get => (_bits0 >> 2) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFBU) | ((value & 0x1) << 2);
        }

        /// <summary>C: <c>ULONG ReservedMBZ : 29</c>.</summary>
        [BitField(nameof(_bits0), 3, 29)]
        public uint ReservedMBZ
        {
            readonly get => (_bits0 >> 3) & 0x1FFFFFFF;
            set => _bits0 = (_bits0 & 0x7U) | ((value & 0x1FFFFFFF) << 3);
        }
    }

    /// <summary>C: <c>struct</c>.</summary>
    [FieldOffset(0)]
    public Anonymous0Struct Anonymous0;

    /// <summary>C: <c>ULONG Usb110 : 1</c>.</summary>
    public uint Usb110
    {
        readonly get => Anonymous0.Usb110;
        set => Anonymous0.Usb110 = value;
    }

    /// <summary>C: <c>ULONG Usb200 : 1</c>.</summary>
    public uint Usb200
    {
        readonly get => Anonymous0.Usb200;
        set => Anonymous0.Usb200 = value;
    }

    /// <summary>C: <c>ULONG Usb300 : 1</c>.</summary>
    public uint Usb300
    {
        readonly get => Anonymous0.Usb300;
        set => Anonymous0.Usb300 = value;
    }

    /// <summary>C: <c>ULONG ReservedMBZ : 29</c>.</summary>
    public uint ReservedMBZ
    {
        readonly get => Anonymous0.ReservedMBZ;
        set => Anonymous0.ReservedMBZ = value;
    }
}

/// <summary>USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS (usbioctl.h).</summary>
[StructLayout(LayoutKind.Explicit, Pack = 1)]
public struct USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS
{
    /// <summary>C: <c>ULONG ul</c>.</summary>
    [FieldOffset(0)]
    public uint ul;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct Anonymous0Struct
    {
        /// <summary>C: <c>ULONG DeviceIsOperatingAtSuperSpeedOrHigher : 1; ULONG DeviceIsSuperSpeedCapableOrHigher : 1; ULONG DeviceIsOperatingAtSuperSpeedPlusOrHigher : 1; ULONG DeviceIsSuperSpeedPlusCapableOrHigher : 1; ULONG ReservedMBZ : 28</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG DeviceIsOperatingAtSuperSpeedOrHigher : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint DeviceIsOperatingAtSuperSpeedOrHigher
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }

        /// <summary>C: <c>ULONG DeviceIsSuperSpeedCapableOrHigher : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public uint DeviceIsSuperSpeedCapableOrHigher
        {
            readonly get => (_bits0 >> 1) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFDU) | ((value & 0x1) << 1);
        }

        /// <summary>C: <c>ULONG DeviceIsOperatingAtSuperSpeedPlusOrHigher : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public uint DeviceIsOperatingAtSuperSpeedPlusOrHigher
        {
            readonly get => (_bits0 >> 2) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFBU) | ((value & 0x1) << 2);
        }

        /// <summary>C: <c>ULONG DeviceIsSuperSpeedPlusCapableOrHigher : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public uint DeviceIsSuperSpeedPlusCapableOrHigher
        {
            readonly get => (_bits0 >> 3) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFF7U) | ((value & 0x1) << 3);
        }

        /// <summary>C: <c>ULONG ReservedMBZ : 28</c>.</summary>
        [BitField(nameof(_bits0), 4, 28)]
        public uint ReservedMBZ
        {
            readonly get => (_bits0 >> 4) & 0xFFFFFFF;
            set => _bits0 = (_bits0 & 0xFU) | ((value & 0xFFFFFFF) << 4);
        }
    }

    /// <summary>C: <c>struct</c>.</summary>
    [FieldOffset(0)]
    public Anonymous0Struct Anonymous0;

    /// <summary>C: <c>ULONG DeviceIsOperatingAtSuperSpeedOrHigher : 1</c>.</summary>
    public uint DeviceIsOperatingAtSuperSpeedOrHigher
    {
        readonly get => Anonymous0.DeviceIsOperatingAtSuperSpeedOrHigher;
        set => Anonymous0.DeviceIsOperatingAtSuperSpeedOrHigher = value;
    }

    /// <summary>C: <c>ULONG DeviceIsSuperSpeedCapableOrHigher : 1</c>.</summary>
    public uint DeviceIsSuperSpeedCapableOrHigher
    {
        readonly get => Anonymous0.DeviceIsSuperSpeedCapableOrHigher;
        set => Anonymous0.DeviceIsSuperSpeedCapableOrHigher = value;
    }

    /// <summary>C: <c>ULONG DeviceIsOperatingAtSuperSpeedPlusOrHigher : 1</c>.</summary>
    public uint DeviceIsOperatingAtSuperSpeedPlusOrHigher
    {
        readonly get => Anonymous0.DeviceIsOperatingAtSuperSpeedPlusOrHigher;
        set => Anonymous0.DeviceIsOperatingAtSuperSpeedPlusOrHigher = value;
    }

    /// <summary>C: <c>ULONG DeviceIsSuperSpeedPlusCapableOrHigher : 1</c>.</summary>
    public uint DeviceIsSuperSpeedPlusCapableOrHigher
    {
        readonly get => Anonymous0.DeviceIsSuperSpeedPlusCapableOrHigher;
        set => Anonymous0.DeviceIsSuperSpeedPlusCapableOrHigher = value;
    }

    /// <summary>C: <c>ULONG ReservedMBZ : 28</c>.</summary>
    public uint ReservedMBZ
    {
        readonly get => Anonymous0.ReservedMBZ;
        set => Anonymous0.ReservedMBZ = value;
    }
}

/// <summary>USB_NODE_CONNECTION_INFORMATION_EX_V2 (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_NODE_CONNECTION_INFORMATION_EX_V2
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>USB_PROTOCOLS SupportedUsbProtocols</c>.</summary>
    public USB_PROTOCOLS SupportedUsbProtocols;

    /// <summary>C: <c>USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS Flags</c>.</summary>
    public USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS Flags;
}

/// <summary>USB_NODE_CONNECTION_NAME (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_NODE_CONNECTION_NAME : IIoctlTail
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>C: <c>ULONG ActualLength</c>.</summary>
    public uint ActualLength;

    /// <summary>C: <c>WCHAR NodeName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort NodeName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in NodeName);
}

/// <summary>USB_HUB_NODE (usbioctl.h).</summary>
public enum USB_HUB_NODE : int
{
    UsbHub = 0,
    UsbMIParent = 1,
}

/// <summary>USB_HUB_INFORMATION (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USB_HUB_INFORMATION
{
    /// <summary>C: <c>USB_HUB_DESCRIPTOR HubDescriptor</c>.</summary>
    public USB_HUB_DESCRIPTOR HubDescriptor;

    /// <summary>C: <c>BOOLEAN HubIsBusPowered</c>.</summary>
    public Boolean8 HubIsBusPowered;
}

/// <summary>USB_MI_PARENT_INFORMATION (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_MI_PARENT_INFORMATION
{
    /// <summary>C: <c>ULONG NumberOfInterfaces</c>.</summary>
    public uint NumberOfInterfaces;
}

/// <summary>USB_NODE_INFORMATION (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_NODE_INFORMATION
{
    /// <summary>C: <c>USB_HUB_NODE NodeType</c>.</summary>
    public USB_HUB_NODE NodeType;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct uUnion
    {
        /// <summary>C: <c>USB_HUB_INFORMATION HubInformation</c>.</summary>
        [FieldOffset(0)]
        public USB_HUB_INFORMATION HubInformation;

        /// <summary>C: <c>USB_MI_PARENT_INFORMATION MiParentInformation</c>.</summary>
        [FieldOffset(0)]
        public USB_MI_PARENT_INFORMATION MiParentInformation;
    }

    /// <summary>C: <c>union u</c>.</summary>
    public uUnion u;
}

/// <summary>USB_PORT_PROPERTIES (usbioctl.h).</summary>
[StructLayout(LayoutKind.Explicit, Pack = 1)]
public struct USB_PORT_PROPERTIES
{
    /// <summary>C: <c>ULONG ul</c>.</summary>
    [FieldOffset(0)]
    public uint ul;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct Anonymous0Struct
    {
        /// <summary>C: <c>ULONG PortIsUserConnectable : 1; ULONG PortIsDebugCapable : 1; ULONG PortHasMultipleCompanions : 1; ULONG PortConnectorIsTypeC : 1; ULONG ReservedMBZ : 28</c>.</summary>
        public uint _bits0;

        /// <summary>C: <c>ULONG PortIsUserConnectable : 1</c>.</summary>
        [BitField(nameof(_bits0), 0, 1)]
        public uint PortIsUserConnectable
        {
            readonly get => _bits0 & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFEU) | (value & 0x1);
        }

        /// <summary>C: <c>ULONG PortIsDebugCapable : 1</c>.</summary>
        [BitField(nameof(_bits0), 1, 1)]
        public uint PortIsDebugCapable
        {
            readonly get => (_bits0 >> 1) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFDU) | ((value & 0x1) << 1);
        }

        /// <summary>C: <c>ULONG PortHasMultipleCompanions : 1</c>.</summary>
        [BitField(nameof(_bits0), 2, 1)]
        public uint PortHasMultipleCompanions
        {
            readonly get => (_bits0 >> 2) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFFBU) | ((value & 0x1) << 2);
        }

        /// <summary>C: <c>ULONG PortConnectorIsTypeC : 1</c>.</summary>
        [BitField(nameof(_bits0), 3, 1)]
        public uint PortConnectorIsTypeC
        {
            readonly get => (_bits0 >> 3) & 0x1;
            set => _bits0 = (_bits0 & 0xFFFFFFF7U) | ((value & 0x1) << 3);
        }

        /// <summary>C: <c>ULONG ReservedMBZ : 28</c>.</summary>
        [BitField(nameof(_bits0), 4, 28)]
        public uint ReservedMBZ
        {
            readonly get => (_bits0 >> 4) & 0xFFFFFFF;
            set => _bits0 = (_bits0 & 0xFU) | ((value & 0xFFFFFFF) << 4);
        }
    }

    /// <summary>C: <c>struct</c>.</summary>
    [FieldOffset(0)]
    public Anonymous0Struct Anonymous0;

    /// <summary>C: <c>ULONG PortIsUserConnectable : 1</c>.</summary>
    public uint PortIsUserConnectable
    {
        readonly get => Anonymous0.PortIsUserConnectable;
        set => Anonymous0.PortIsUserConnectable = value;
    }

    /// <summary>C: <c>ULONG PortIsDebugCapable : 1</c>.</summary>
    public uint PortIsDebugCapable
    {
        readonly get => Anonymous0.PortIsDebugCapable;
        set => Anonymous0.PortIsDebugCapable = value;
    }

    /// <summary>C: <c>ULONG PortHasMultipleCompanions : 1</c>.</summary>
    public uint PortHasMultipleCompanions
    {
        readonly get => Anonymous0.PortHasMultipleCompanions;
        set => Anonymous0.PortHasMultipleCompanions = value;
    }

    /// <summary>C: <c>ULONG PortConnectorIsTypeC : 1</c>.</summary>
    public uint PortConnectorIsTypeC
    {
        readonly get => Anonymous0.PortConnectorIsTypeC;
        set => Anonymous0.PortConnectorIsTypeC = value;
    }

    /// <summary>C: <c>ULONG ReservedMBZ : 28</c>.</summary>
    public uint ReservedMBZ
    {
        readonly get => Anonymous0.ReservedMBZ;
        set => Anonymous0.ReservedMBZ = value;
    }
}

/// <summary>USB_PORT_CONNECTOR_PROPERTIES (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_PORT_CONNECTOR_PROPERTIES : IIoctlTail
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>C: <c>ULONG ActualLength</c>.</summary>
    public uint ActualLength;

    /// <summary>C: <c>USB_PORT_PROPERTIES UsbPortProperties</c>.</summary>
    public USB_PORT_PROPERTIES UsbPortProperties;

    /// <summary>C: <c>USHORT CompanionIndex</c>.</summary>
    public ushort CompanionIndex;

    /// <summary>C: <c>USHORT CompanionPortNumber</c>.</summary>
    public ushort CompanionPortNumber;

    /// <summary>C: <c>WCHAR CompanionHubSymbolicLinkName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort CompanionHubSymbolicLinkName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in CompanionHubSymbolicLinkName);
}

/// <summary>USB_ROOT_HUB_NAME (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_ROOT_HUB_NAME : IIoctlTail
{
    /// <summary>C: <c>ULONG ActualLength</c>.</summary>
    public uint ActualLength;

    /// <summary>C: <c>WCHAR RootHubName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort RootHubName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in RootHubName);
}

/// <summary>USB_TRANSPORT_CHARACTERISTICS (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_TRANSPORT_CHARACTERISTICS
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG TransportCharacteristicsFlags</c>.</summary>
    public uint TransportCharacteristicsFlags;

    /// <summary>C: <c>ULONG64 CurrentRoundtripLatencyInMilliSeconds</c>.</summary>
    public ulong CurrentRoundtripLatencyInMilliSeconds;

    /// <summary>C: <c>ULONG64 MaxPotentialBandwidth</c>.</summary>
    public ulong MaxPotentialBandwidth;
}

/// <summary>USB_CYCLE_PORT_PARAMS (usbioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_CYCLE_PORT_PARAMS
{
    /// <summary>C: <c>ULONG ConnectionIndex</c>.</summary>
    public uint ConnectionIndex;

    /// <summary>C: <c>ULONG StatusReturned</c>.</summary>
    public uint StatusReturned;
}

/// <summary>USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION (usbioctl.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION
{
    /// <summary>C: <c>HANDLE TimeTrackingHandle</c>.</summary>
    [NativeType("HANDLE")]
    public nint TimeTrackingHandle;

    /// <summary>C: <c>BOOLEAN IsStartupDelayTolerable</c>.</summary>
    public Boolean8 IsStartupDelayTolerable;
}
