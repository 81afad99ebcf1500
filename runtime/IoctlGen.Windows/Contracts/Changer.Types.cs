// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>ELEMENT_TYPE (ntddchgr.h).</summary>
public enum ELEMENT_TYPE : int
{
    AllElements = 0,
    ChangerTransport = 1,
    ChangerSlot = 2,
    ChangerIEPort = 3,
    ChangerDrive = 4,
    ChangerDoor = 5,
    ChangerKeypad = 6,
    ChangerMaxElement = 7,
}

/// <summary>CHANGER_ELEMENT (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_ELEMENT
{
    /// <summary>C: <c>ELEMENT_TYPE ElementType</c>.</summary>
    public ELEMENT_TYPE ElementType;

    /// <summary>C: <c>ULONG ElementAddress</c>.</summary>
    public uint ElementAddress;
}

/// <summary>CHANGER_EXCHANGE_MEDIUM (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_EXCHANGE_MEDIUM
{
    /// <summary>C: <c>CHANGER_ELEMENT Transport</c>.</summary>
    public CHANGER_ELEMENT Transport;

    /// <summary>C: <c>CHANGER_ELEMENT Source</c>.</summary>
    public CHANGER_ELEMENT Source;

    /// <summary>C: <c>CHANGER_ELEMENT Destination1</c>.</summary>
    public CHANGER_ELEMENT Destination1;

    /// <summary>C: <c>CHANGER_ELEMENT Destination2</c>.</summary>
    public CHANGER_ELEMENT Destination2;

    /// <summary>C: <c>BOOLEAN Flip1</c>.</summary>
    public Boolean8 Flip1;

    /// <summary>C: <c>BOOLEAN Flip2</c>.</summary>
    public Boolean8 Flip2;
}

/// <summary>CHANGER_ELEMENT_STATUS_EX (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_ELEMENT_STATUS_EX
{
    /// <summary>C: <c>CHANGER_ELEMENT Element</c>.</summary>
    public CHANGER_ELEMENT Element;

    /// <summary>C: <c>CHANGER_ELEMENT SrcElementAddress</c>.</summary>
    public CHANGER_ELEMENT SrcElementAddress;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG ExceptionCode</c>.</summary>
    public uint ExceptionCode;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>USHORT Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>C: <c>UCHAR [36]</c>.</summary>
    [InlineArray(36)]
    public struct PrimaryVolumeIDArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR PrimaryVolumeID[36]</c>.</summary>
    public PrimaryVolumeIDArray PrimaryVolumeID;

    /// <summary>C: <c>UCHAR [36]</c>.</summary>
    [InlineArray(36)]
    public struct AlternateVolumeIDArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR AlternateVolumeID[36]</c>.</summary>
    public AlternateVolumeIDArray AlternateVolumeID;

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct VendorIdentificationArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VendorIdentification[8]</c>.</summary>
    public VendorIdentificationArray VendorIdentification;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct ProductIdentificationArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ProductIdentification[16]</c>.</summary>
    public ProductIdentificationArray ProductIdentification;

    /// <summary>C: <c>UCHAR [32]</c>.</summary>
    [InlineArray(32)]
    public struct SerialNumberArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR SerialNumber[32]</c>.</summary>
    public SerialNumberArray SerialNumber;
}

/// <summary>CHANGER_ELEMENT_STATUS (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_ELEMENT_STATUS
{
    /// <summary>C: <c>CHANGER_ELEMENT Element</c>.</summary>
    public CHANGER_ELEMENT Element;

    /// <summary>C: <c>CHANGER_ELEMENT SrcElementAddress</c>.</summary>
    public CHANGER_ELEMENT SrcElementAddress;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG ExceptionCode</c>.</summary>
    public uint ExceptionCode;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>USHORT Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>C: <c>UCHAR [36]</c>.</summary>
    [InlineArray(36)]
    public struct PrimaryVolumeIDArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR PrimaryVolumeID[36]</c>.</summary>
    public PrimaryVolumeIDArray PrimaryVolumeID;

    /// <summary>C: <c>UCHAR [36]</c>.</summary>
    [InlineArray(36)]
    public struct AlternateVolumeIDArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR AlternateVolumeID[36]</c>.</summary>
    public AlternateVolumeIDArray AlternateVolumeID;
}

/// <summary>CHANGER_ELEMENT_LIST (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_ELEMENT_LIST
{
    /// <summary>C: <c>CHANGER_ELEMENT Element</c>.</summary>
    public CHANGER_ELEMENT Element;

    /// <summary>C: <c>ULONG NumberOfElements</c>.</summary>
    public uint NumberOfElements;
}

/// <summary>CHANGER_READ_ELEMENT_STATUS (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_READ_ELEMENT_STATUS
{
    /// <summary>C: <c>CHANGER_ELEMENT_LIST ElementList</c>.</summary>
    public CHANGER_ELEMENT_LIST ElementList;

    /// <summary>C: <c>BOOLEAN VolumeTagInfo</c>.</summary>
    public Boolean8 VolumeTagInfo;
}

/// <summary>GET_CHANGER_PARAMETERS (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GET_CHANGER_PARAMETERS
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>USHORT NumberTransportElements</c>.</summary>
    public ushort NumberTransportElements;

    /// <summary>C: <c>USHORT NumberStorageElements</c>.</summary>
    public ushort NumberStorageElements;

    /// <summary>C: <c>USHORT NumberCleanerSlots</c>.</summary>
    public ushort NumberCleanerSlots;

    /// <summary>C: <c>USHORT NumberIEElements</c>.</summary>
    public ushort NumberIEElements;

    /// <summary>C: <c>USHORT NumberDataTransferElements</c>.</summary>
    public ushort NumberDataTransferElements;

    /// <summary>C: <c>USHORT NumberOfDoors</c>.</summary>
    public ushort NumberOfDoors;

    /// <summary>C: <c>USHORT FirstSlotNumber</c>.</summary>
    public ushort FirstSlotNumber;

    /// <summary>C: <c>USHORT FirstDriveNumber</c>.</summary>
    public ushort FirstDriveNumber;

    /// <summary>C: <c>USHORT FirstTransportNumber</c>.</summary>
    public ushort FirstTransportNumber;

    /// <summary>C: <c>USHORT FirstIEPortNumber</c>.</summary>
    public ushort FirstIEPortNumber;

    /// <summary>C: <c>USHORT FirstCleanerSlotAddress</c>.</summary>
    public ushort FirstCleanerSlotAddress;

    /// <summary>C: <c>USHORT MagazineSize</c>.</summary>
    public ushort MagazineSize;

    /// <summary>C: <c>ULONG DriveCleanTimeout</c>.</summary>
    public uint DriveCleanTimeout;

    /// <summary>C: <c>ULONG Features0</c>.</summary>
    public uint Features0;

    /// <summary>C: <c>ULONG Features1</c>.</summary>
    public uint Features1;

    /// <summary>C: <c>UCHAR MoveFromTransport</c>.</summary>
    public byte MoveFromTransport;

    /// <summary>C: <c>UCHAR MoveFromSlot</c>.</summary>
    public byte MoveFromSlot;

    /// <summary>C: <c>UCHAR MoveFromIePort</c>.</summary>
    public byte MoveFromIePort;

    /// <summary>C: <c>UCHAR MoveFromDrive</c>.</summary>
    public byte MoveFromDrive;

    /// <summary>C: <c>UCHAR ExchangeFromTransport</c>.</summary>
    public byte ExchangeFromTransport;

    /// <summary>C: <c>UCHAR ExchangeFromSlot</c>.</summary>
    public byte ExchangeFromSlot;

    /// <summary>C: <c>UCHAR ExchangeFromIePort</c>.</summary>
    public byte ExchangeFromIePort;

    /// <summary>C: <c>UCHAR ExchangeFromDrive</c>.</summary>
    public byte ExchangeFromDrive;

    /// <summary>C: <c>UCHAR LockUnlockCapabilities</c>.</summary>
    public byte LockUnlockCapabilities;

    /// <summary>C: <c>UCHAR PositionCapabilities</c>.</summary>
    public byte PositionCapabilities;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved1Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved1[2]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>ULONG [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved2Array
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Reserved2[2]</c>.</summary>
    public Reserved2Array Reserved2;
}

/// <summary>CHANGER_PRODUCT_DATA (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_PRODUCT_DATA
{
    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct VendorIdArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VendorId[8]</c>.</summary>
    public VendorIdArray VendorId;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct ProductIdArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ProductId[16]</c>.</summary>
    public ProductIdArray ProductId;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct RevisionArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Revision[4]</c>.</summary>
    public RevisionArray Revision;

    /// <summary>C: <c>UCHAR [32]</c>.</summary>
    [InlineArray(32)]
    public struct SerialNumberArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR SerialNumber[32]</c>.</summary>
    public SerialNumberArray SerialNumber;

    /// <summary>C: <c>UCHAR DeviceType</c>.</summary>
    public byte DeviceType;
}

/// <summary>CHANGER_INITIALIZE_ELEMENT_STATUS (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_INITIALIZE_ELEMENT_STATUS
{
    /// <summary>C: <c>CHANGER_ELEMENT_LIST ElementList</c>.</summary>
    public CHANGER_ELEMENT_LIST ElementList;

    /// <summary>C: <c>BOOLEAN BarCodeScan</c>.</summary>
    public Boolean8 BarCodeScan;
}

/// <summary>CHANGER_MOVE_MEDIUM (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_MOVE_MEDIUM
{
    /// <summary>C: <c>CHANGER_ELEMENT Transport</c>.</summary>
    public CHANGER_ELEMENT Transport;

    /// <summary>C: <c>CHANGER_ELEMENT Source</c>.</summary>
    public CHANGER_ELEMENT Source;

    /// <summary>C: <c>CHANGER_ELEMENT Destination</c>.</summary>
    public CHANGER_ELEMENT Destination;

    /// <summary>C: <c>BOOLEAN Flip</c>.</summary>
    public Boolean8 Flip;
}

/// <summary>READ_ELEMENT_ADDRESS_INFO (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct READ_ELEMENT_ADDRESS_INFO : IIoctlTail
{
    /// <summary>C: <c>ULONG NumberOfElements</c>.</summary>
    public uint NumberOfElements;

    /// <summary>C: <c>CHANGER_ELEMENT_STATUS ElementStatus[1]</c>.</summary>
    public CHANGER_ELEMENT_STATUS ElementStatus;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in ElementStatus);
}

/// <summary>CHANGER_SEND_VOLUME_TAG_INFORMATION (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_SEND_VOLUME_TAG_INFORMATION
{
    /// <summary>C: <c>CHANGER_ELEMENT StartingElement</c>.</summary>
    public CHANGER_ELEMENT StartingElement;

    /// <summary>C: <c>ULONG ActionCode</c>.</summary>
    public uint ActionCode;

    /// <summary>C: <c>UCHAR [40]</c>.</summary>
    [InlineArray(40)]
    public struct VolumeIDTemplateArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VolumeIDTemplate[40]</c>.</summary>
    public VolumeIDTemplateArray VolumeIDTemplate;
}

/// <summary>CHANGER_SET_ACCESS (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_SET_ACCESS
{
    /// <summary>C: <c>CHANGER_ELEMENT Element</c>.</summary>
    public CHANGER_ELEMENT Element;

    /// <summary>C: <c>ULONG Control</c>.</summary>
    public uint Control;
}

/// <summary>CHANGER_SET_POSITION (ntddchgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CHANGER_SET_POSITION
{
    /// <summary>C: <c>CHANGER_ELEMENT Transport</c>.</summary>
    public CHANGER_ELEMENT Transport;

    /// <summary>C: <c>CHANGER_ELEMENT Destination</c>.</summary>
    public CHANGER_ELEMENT Destination;

    /// <summary>C: <c>BOOLEAN Flip</c>.</summary>
    public Boolean8 Flip;
}
