// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>BTH_DEVICE_INFO (bthdef.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BTH_DEVICE_INFO
{
    /// <summary>C: <c>ULONG flags</c>.</summary>
    public uint flags;

    /// <summary>C: <c>BTH_ADDR address</c>.</summary>
    public ulong address;

    /// <summary>C: <c>BTH_COD classOfDevice</c>.</summary>
    public uint classOfDevice;

    /// <summary>C: <c>CHAR [248]</c>.</summary>
    [InlineArray(248)]
    public struct nameArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 248, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR name[248]</c>.</summary>
    [NativeType("CHAR")]
    public nameArray name;
}

/// <summary>BTH_DEVICE_INFO_LIST (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_DEVICE_INFO_LIST : IIoctlTail
{
    /// <summary>C: <c>ULONG numOfDevices</c>.</summary>
    public uint numOfDevices;

    /// <summary>C: <c>BTH_DEVICE_INFO deviceList[1]</c>.</summary>
    public BTH_DEVICE_INFO deviceList;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in deviceList);
}

/// <summary>BTH_RADIO_INFO (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_RADIO_INFO
{
    /// <summary>C: <c>ULONGLONG lmpSupportedFeatures</c>.</summary>
    public ulong lmpSupportedFeatures;

    /// <summary>C: <c>USHORT mfg</c>.</summary>
    public ushort mfg;

    /// <summary>C: <c>USHORT lmpSubversion</c>.</summary>
    public ushort lmpSubversion;

    /// <summary>C: <c>UCHAR lmpVersion</c>.</summary>
    public byte lmpVersion;
}

/// <summary>BTH_LOCAL_RADIO_INFO (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_LOCAL_RADIO_INFO
{
    /// <summary>C: <c>BTH_DEVICE_INFO localInfo</c>.</summary>
    public BTH_DEVICE_INFO localInfo;

    /// <summary>C: <c>ULONG flags</c>.</summary>
    public uint flags;

    /// <summary>C: <c>USHORT hciRevision</c>.</summary>
    public ushort hciRevision;

    /// <summary>C: <c>UCHAR hciVersion</c>.</summary>
    public byte hciVersion;

    /// <summary>C: <c>BTH_RADIO_INFO radioInfo</c>.</summary>
    public BTH_RADIO_INFO radioInfo;
}

/// <summary>BTH_VENDOR_EVENT_INFO (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_VENDOR_EVENT_INFO : IIoctlTail
{
    /// <summary>C: <c>BTH_ADDR BthAddress</c>.</summary>
    public ulong BthAddress;

    /// <summary>C: <c>ULONG EventSize</c>.</summary>
    public uint EventSize;

    /// <summary>C: <c>UCHAR EventInfo[1]</c>.</summary>
    public byte EventInfo;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in EventInfo);
}

/// <summary>BTH_VENDOR_PATTERN (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BTH_VENDOR_PATTERN : IIoctlTail
{
    /// <summary>C: <c>UCHAR Offset</c>.</summary>
    public byte Offset;

    /// <summary>C: <c>UCHAR Size</c>.</summary>
    public byte Size;

    /// <summary>C: <c>UCHAR Pattern[1]</c>.</summary>
    public byte Pattern;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Pattern);
}

/// <summary>BTH_COMMAND_HEADER (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_COMMAND_HEADER
{
    /// <summary>C: <c>USHORT OpCode</c>.</summary>
    public ushort OpCode;

    /// <summary>C: <c>UCHAR TotalParameterLength</c>.</summary>
    public byte TotalParameterLength;
}

/// <summary>BTH_VENDOR_SPECIFIC_COMMAND (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_VENDOR_SPECIFIC_COMMAND : IIoctlTail
{
    /// <summary>C: <c>ULONG ManufacturerId</c>.</summary>
    public uint ManufacturerId;

    /// <summary>C: <c>UCHAR LmpVersion</c>.</summary>
    public byte LmpVersion;

    /// <summary>C: <c>BOOLEAN MatchAnySinglePattern</c>.</summary>
    public Boolean8 MatchAnySinglePattern;

    /// <summary>C: <c>BTH_COMMAND_HEADER HciHeader</c>.</summary>
    public BTH_COMMAND_HEADER HciHeader;

    /// <summary>C: <c>UCHAR Data[1]</c>.</summary>
    public byte Data;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Data);
}

/// <summary>BTH_SDP_STREAM_RESPONSE (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_SDP_STREAM_RESPONSE : IIoctlTail
{
    /// <summary>C: <c>ULONG requiredSize</c>.</summary>
    public uint requiredSize;

    /// <summary>C: <c>ULONG responseSize</c>.</summary>
    public uint responseSize;

    /// <summary>C: <c>UCHAR response[1]</c>.</summary>
    public byte response;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in response);
}

/// <summary>SdpAttributeRange (bthsdpdef.h).</summary>
[NativeName("SdpAttributeRange")]
[StructLayout(LayoutKind.Sequential)]
public struct SdpAttributeRange
{
    /// <summary>C: <c>USHORT minAttribute</c>.</summary>
    public ushort minAttribute;

    /// <summary>C: <c>USHORT maxAttribute</c>.</summary>
    public ushort maxAttribute;
}

/// <summary>BTH_SDP_ATTRIBUTE_SEARCH_REQUEST (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_SDP_ATTRIBUTE_SEARCH_REQUEST : IIoctlTail
{
    /// <summary>C: <c>HANDLE_SDP hConnection</c>.</summary>
    public ulong hConnection;

    /// <summary>C: <c>ULONG searchFlags</c>.</summary>
    public uint searchFlags;

    /// <summary>C: <c>ULONG recordHandle</c>.</summary>
    public uint recordHandle;

    /// <summary>C: <c>SdpAttributeRange range[1]</c>.</summary>
    public SdpAttributeRange range;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in range);
}

/// <summary>BTH_SDP_CONNECT (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_SDP_CONNECT
{
    /// <summary>C: <c>BTH_ADDR bthAddress</c>.</summary>
    public ulong bthAddress;

    /// <summary>C: <c>ULONG fSdpConnect</c>.</summary>
    public uint fSdpConnect;

    /// <summary>C: <c>HANDLE_SDP hConnection</c>.</summary>
    public ulong hConnection;

    /// <summary>C: <c>UCHAR requestTimeout</c>.</summary>
    public byte requestTimeout;
}

/// <summary>BTH_SDP_DISCONNECT (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_SDP_DISCONNECT
{
    /// <summary>C: <c>HANDLE_SDP hConnection</c>.</summary>
    public ulong hConnection;
}

/// <summary>SdpQueryUuidUnion (bthsdpdef.h).</summary>
[NativeName("SdpQueryUuidUnion")]
[StructLayout(LayoutKind.Explicit)]
public struct SdpQueryUuidUnion
{
    /// <summary>C: <c>GUID uuid128</c>.</summary>
    [FieldOffset(0)]
    public Guid uuid128;

    /// <summary>C: <c>ULONG uuid32</c>.</summary>
    [FieldOffset(0)]
    public uint uuid32;

    /// <summary>C: <c>USHORT uuid16</c>.</summary>
    [FieldOffset(0)]
    public ushort uuid16;
}

/// <summary>SdpQueryUuid (bthsdpdef.h).</summary>
[NativeName("SdpQueryUuid")]
[StructLayout(LayoutKind.Sequential)]
public struct SdpQueryUuid
{
    /// <summary>C: <c>SdpQueryUuidUnion u</c>.</summary>
    public SdpQueryUuidUnion u;

    /// <summary>C: <c>USHORT uuidType</c>.</summary>
    public ushort uuidType;
}

/// <summary>BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST : IIoctlTail
{
    /// <summary>C: <c>HANDLE_SDP hConnection</c>.</summary>
    public ulong hConnection;

    /// <summary>C: <c>ULONG searchFlags</c>.</summary>
    public uint searchFlags;

    /// <summary>C: <c>SdpQueryUuid [12]</c>.</summary>
    [InlineArray(12)]
    public struct uuidsArray
    {
        SdpQueryUuid _element;
    }

    /// <summary>C: <c>SdpQueryUuid uuids[12]</c>.</summary>
    public uuidsArray uuids;

    /// <summary>C: <c>SdpAttributeRange range[1]</c>.</summary>
    public SdpAttributeRange range;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in range);
}

/// <summary>BTH_SDP_SERVICE_SEARCH_REQUEST (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_SDP_SERVICE_SEARCH_REQUEST
{
    /// <summary>C: <c>HANDLE_SDP hConnection</c>.</summary>
    public ulong hConnection;

    /// <summary>C: <c>SdpQueryUuid [12]</c>.</summary>
    [InlineArray(12)]
    public struct uuidsArray
    {
        SdpQueryUuid _element;
    }

    /// <summary>C: <c>SdpQueryUuid uuids[12]</c>.</summary>
    public uuidsArray uuids;
}

/// <summary>BTH_SDP_RECORD (bthioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct BTH_SDP_RECORD : IIoctlTail
{
    /// <summary>C: <c>ULONG fSecurity</c>.</summary>
    public uint fSecurity;

    /// <summary>C: <c>ULONG fOptions</c>.</summary>
    public uint fOptions;

    /// <summary>C: <c>ULONG fCodService</c>.</summary>
    public uint fCodService;

    /// <summary>C: <c>ULONG recordLength</c>.</summary>
    public uint recordLength;

    /// <summary>C: <c>UCHAR record[1]</c>.</summary>
    public byte record;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in record);
}
