// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>PIPE_TYPE (usbscan.h).</summary>
public enum PIPE_TYPE : int
{
    EVENT_PIPE = 0,
    READ_DATA_PIPE = 1,
    WRITE_DATA_PIPE = 2,
    ALL_PIPE = 3,
}

/// <summary>CHANNEL_INFO (usbscan.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANNEL_INFO
{
    /// <summary>C: <c>unsigned int EventChannelSize</c>.</summary>
    public uint EventChannelSize;

    /// <summary>C: <c>unsigned int uReadDataAlignment</c>.</summary>
    public uint uReadDataAlignment;

    /// <summary>C: <c>unsigned int uWriteDataAlignment</c>.</summary>
    public uint uWriteDataAlignment;
}

/// <summary>DEVICE_DESCRIPTOR (usbscan.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DEVICE_DESCRIPTOR
{
    /// <summary>C: <c>USHORT usVendorId</c>.</summary>
    public ushort usVendorId;

    /// <summary>C: <c>USHORT usProductId</c>.</summary>
    public ushort usProductId;

    /// <summary>C: <c>USHORT usBcdDevice</c>.</summary>
    public ushort usBcdDevice;

    /// <summary>C: <c>USHORT usLanguageId</c>.</summary>
    public ushort usLanguageId;
}

/// <summary>RAW_PIPE_TYPE (usbscan.h).</summary>
public enum RAW_PIPE_TYPE : int
{
    USBSCAN_PIPE_CONTROL = 0,
    USBSCAN_PIPE_ISOCHRONOUS = 1,
    USBSCAN_PIPE_BULK = 2,
    USBSCAN_PIPE_INTERRUPT = 3,
}

/// <summary>USBSCAN_PIPE_INFORMATION (usbscan.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USBSCAN_PIPE_INFORMATION
{
    /// <summary>C: <c>USHORT MaximumPacketSize</c>.</summary>
    public ushort MaximumPacketSize;

    /// <summary>C: <c>UCHAR EndpointAddress</c>.</summary>
    public byte EndpointAddress;

    /// <summary>C: <c>UCHAR Interval</c>.</summary>
    public byte Interval;

    /// <summary>C: <c>RAW_PIPE_TYPE PipeType</c>.</summary>
    public RAW_PIPE_TYPE PipeType;
}

/// <summary>USBSCAN_PIPE_CONFIGURATION (usbscan.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USBSCAN_PIPE_CONFIGURATION
{
    /// <summary>C: <c>ULONG NumberOfPipes</c>.</summary>
    public uint NumberOfPipes;

    /// <summary>C: <c>USBSCAN_PIPE_INFORMATION [8]</c>.</summary>
    [InlineArray(8)]
    public struct PipeInfoArray
    {
        USBSCAN_PIPE_INFORMATION _element;
    }

    /// <summary>C: <c>USBSCAN_PIPE_INFORMATION PipeInfo[8]</c>.</summary>
    public PipeInfoArray PipeInfo;
}

/// <summary>USB_DEVICE_DESCRIPTOR (usbspec.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_DEVICE_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR bLength</c>.</summary>
    public byte bLength;

    /// <summary>C: <c>UCHAR bDescriptorType</c>.</summary>
    public byte bDescriptorType;

    /// <summary>C: <c>USHORT bcdUSB</c>.</summary>
    public ushort bcdUSB;

    /// <summary>C: <c>UCHAR bDeviceClass</c>.</summary>
    public byte bDeviceClass;

    /// <summary>C: <c>UCHAR bDeviceSubClass</c>.</summary>
    public byte bDeviceSubClass;

    /// <summary>C: <c>UCHAR bDeviceProtocol</c>.</summary>
    public byte bDeviceProtocol;

    /// <summary>C: <c>UCHAR bMaxPacketSize0</c>.</summary>
    public byte bMaxPacketSize0;

    /// <summary>C: <c>USHORT idVendor</c>.</summary>
    public ushort idVendor;

    /// <summary>C: <c>USHORT idProduct</c>.</summary>
    public ushort idProduct;

    /// <summary>C: <c>USHORT bcdDevice</c>.</summary>
    public ushort bcdDevice;

    /// <summary>C: <c>UCHAR iManufacturer</c>.</summary>
    public byte iManufacturer;

    /// <summary>C: <c>UCHAR iProduct</c>.</summary>
    public byte iProduct;

    /// <summary>C: <c>UCHAR iSerialNumber</c>.</summary>
    public byte iSerialNumber;

    /// <summary>C: <c>UCHAR bNumConfigurations</c>.</summary>
    public byte bNumConfigurations;
}

/// <summary>USB_STRING_DESCRIPTOR (usbspec.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_STRING_DESCRIPTOR : IIoctlTail
{
    /// <summary>C: <c>UCHAR bLength</c>.</summary>
    public byte bLength;

    /// <summary>C: <c>UCHAR bDescriptorType</c>.</summary>
    public byte bDescriptorType;

    /// <summary>C: <c>WCHAR bString[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort bString;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in bString);
}

/// <summary>USB_CONFIGURATION_DESCRIPTOR (usbspec.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct USB_CONFIGURATION_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR bLength</c>.</summary>
    public byte bLength;

    /// <summary>C: <c>UCHAR bDescriptorType</c>.</summary>
    public byte bDescriptorType;

    /// <summary>C: <c>USHORT wTotalLength</c>.</summary>
    public ushort wTotalLength;

    /// <summary>C: <c>UCHAR bNumInterfaces</c>.</summary>
    public byte bNumInterfaces;

    /// <summary>C: <c>UCHAR bConfigurationValue</c>.</summary>
    public byte bConfigurationValue;

    /// <summary>C: <c>UCHAR iConfiguration</c>.</summary>
    public byte iConfiguration;

    /// <summary>C: <c>UCHAR bmAttributes</c>.</summary>
    public byte bmAttributes;

    /// <summary>C: <c>UCHAR MaxPower</c>.</summary>
    public byte MaxPower;
}

/// <summary>USBSCAN_GET_DESCRIPTOR (usbscan.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USBSCAN_GET_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR DescriptorType</c>.</summary>
    public byte DescriptorType;

    /// <summary>C: <c>UCHAR Index</c>.</summary>
    public byte Index;

    /// <summary>C: <c>USHORT LanguageId</c>.</summary>
    public ushort LanguageId;
}

/// <summary>DRV_VERSION (usbscan.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DRV_VERSION
{
    /// <summary>C: <c>unsigned int major</c>.</summary>
    public uint major;

    /// <summary>C: <c>unsigned int minor</c>.</summary>
    public uint minor;

    /// <summary>C: <c>unsigned int internal</c>.</summary>
    public uint @internal;
}

/// <summary>IO_BLOCK (usbscan.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct IO_BLOCK
{
    /// <summary>C: <c>unsigned int uOffset</c>.</summary>
    public uint uOffset;

    /// <summary>C: <c>unsigned int uLength</c>.</summary>
    public uint uLength;

    /// <summary>C: <c>PUCHAR pbyData</c>.</summary>
    [NativeType("PUCHAR")]
    public nint pbyData;

    /// <summary>C: <c>unsigned int uIndex</c>.</summary>
    public uint uIndex;
}

/// <summary>IO_BLOCK_EX (usbscan.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct IO_BLOCK_EX
{
    /// <summary>C: <c>unsigned int uOffset</c>.</summary>
    public uint uOffset;

    /// <summary>C: <c>unsigned int uLength</c>.</summary>
    public uint uLength;

    /// <summary>C: <c>PUCHAR pbyData</c>.</summary>
    [NativeType("PUCHAR")]
    public nint pbyData;

    /// <summary>C: <c>unsigned int uIndex</c>.</summary>
    public uint uIndex;

    /// <summary>C: <c>UCHAR bRequest</c>.</summary>
    public byte bRequest;

    /// <summary>C: <c>UCHAR bmRequestType</c>.</summary>
    public byte bmRequestType;

    /// <summary>C: <c>UCHAR fTransferDirectionIn</c>.</summary>
    public byte fTransferDirectionIn;
}

/// <summary>USBSCAN_TIMEOUT (usbscan.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USBSCAN_TIMEOUT
{
    /// <summary>C: <c>ULONG TimeoutRead</c>.</summary>
    public uint TimeoutRead;

    /// <summary>C: <c>ULONG TimeoutWrite</c>.</summary>
    public uint TimeoutWrite;

    /// <summary>C: <c>ULONG TimeoutEvent</c>.</summary>
    public uint TimeoutEvent;
}

/// <summary>SCSISCAN_CMD (scsiscan.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSISCAN_CMD
{
    /// <summary>C: <c>ULONG Reserved1</c>.</summary>
    public uint Reserved1;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG SrbFlags</c>.</summary>
    public uint SrbFlags;

    /// <summary>C: <c>UCHAR CdbLength</c>.</summary>
    public byte CdbLength;

    /// <summary>C: <c>UCHAR SenseLength</c>.</summary>
    public byte SenseLength;

    /// <summary>C: <c>UCHAR Reserved2</c>.</summary>
    public byte Reserved2;

    /// <summary>C: <c>UCHAR Reserved3</c>.</summary>
    public byte Reserved3;

    /// <summary>C: <c>ULONG TransferLength</c>.</summary>
    public uint TransferLength;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct CdbArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Cdb[16]</c>.</summary>
    public CdbArray Cdb;

    /// <summary>C: <c>PUCHAR pSrbStatus</c>.</summary>
    [NativeType("PUCHAR")]
    public nint pSrbStatus;

    /// <summary>C: <c>PUCHAR pSenseBuffer</c>.</summary>
    [NativeType("PUCHAR")]
    public nint pSenseBuffer;
}

/// <summary>SCSISCAN_INFO (scsiscan.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSISCAN_INFO
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>UCHAR [128]</c>.</summary>
    [InlineArray(128)]
    public struct AdapterNameArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR AdapterName[128]</c>.</summary>
    public AdapterNameArray AdapterName;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;
}
