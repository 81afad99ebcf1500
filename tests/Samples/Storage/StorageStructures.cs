using System.Runtime.InteropServices;

namespace IoctlGen.Samples;

/// <summary>STORAGE_PROPERTY_QUERY (winioctl.h). All zero asks for StorageDeviceProperty by PropertyStandardQuery.</summary>
[NativeName("STORAGE_PROPERTY_QUERY", Header = "ntddstor.h")]
[StructLayout(LayoutKind.Sequential)]
public struct StoragePropertyQuery
{
    /// <summary>STORAGE_PROPERTY_ID PropertyId.</summary>
    public int PropertyId;

    /// <summary>STORAGE_QUERY_TYPE QueryType.</summary>
    public int QueryType;

    /// <summary>BYTE AdditionalParameters[1].</summary>
    public byte AdditionalParameters;
}

/// <summary>STORAGE_DEVICE_DESCRIPTOR (winioctl.h) without its last member, the first of any number of raw bytes.</summary>
[NativeName("STORAGE_DEVICE_DESCRIPTOR", Header = "ntddstor.h")]
[StructLayout(LayoutKind.Sequential)]
public struct StorageDeviceDescriptor
{
    /// <summary>DWORD Version: the size of the structure.</summary>
    public uint Version;

    /// <summary>DWORD Size: of the whole descriptor, strings included, in bytes.</summary>
    public uint Size;

    /// <summary>BYTE DeviceType: of SCSI.</summary>
    public byte DeviceType;

    /// <summary>BYTE DeviceTypeModifier: of SCSI.</summary>
    public byte DeviceTypeModifier;

    /// <summary>BOOLEAN RemovableMedia.</summary>
    public byte RemovableMedia;

    /// <summary>BOOLEAN CommandQueueing.</summary>
    public byte CommandQueueing;

    /// <summary>DWORD VendorIdOffset: from the start of the descriptor; 0 for none.</summary>
    public uint VendorIdOffset;

    /// <summary>DWORD ProductIdOffset: from the start of the descriptor; 0 for none.</summary>
    public uint ProductIdOffset;

    /// <summary>DWORD ProductRevisionOffset: from the start of the descriptor; 0 for none.</summary>
    public uint ProductRevisionOffset;

    /// <summary>DWORD SerialNumberOffset: from the start of the descriptor; 0, or 0xFFFFFFFF from some drivers, for none.</summary>
    public uint SerialNumberOffset;

    /// <summary>STORAGE_BUS_TYPE BusType.</summary>
    public int BusType;

    /// <summary>DWORD RawPropertiesLength, in bytes.</summary>
    public uint RawPropertiesLength;
}
