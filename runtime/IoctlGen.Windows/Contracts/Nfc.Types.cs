// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>NFCRM_RADIO_STATE (nfcradiodev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NFCRM_RADIO_STATE
{
    /// <summary>C: <c>BOOLEAN MediaRadioOn</c>.</summary>
    public Boolean8 MediaRadioOn;
}

/// <summary>NFCRM_SET_RADIO_STATE (nfcradiodev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NFCRM_SET_RADIO_STATE
{
    /// <summary>C: <c>BOOLEAN SystemStateUpdate</c>.</summary>
    public Boolean8 SystemStateUpdate;

    /// <summary>C: <c>BOOLEAN MediaRadioOn</c>.</summary>
    public Boolean8 MediaRadioOn;
}

/// <summary>SECURE_ELEMENT_TYPE (nfcsedev.h).</summary>
public enum SECURE_ELEMENT_TYPE : int
{
    Integrated = 0,
    External = 1,
    DeviceHost = 2,
}

/// <summary>SECURE_ELEMENT_ENDPOINT_INFO (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_ENDPOINT_INFO
{
    /// <summary>C: <c>GUID guidSecureElementId</c>.</summary>
    public Guid guidSecureElementId;

    /// <summary>C: <c>SECURE_ELEMENT_TYPE eSecureElementType</c>.</summary>
    public SECURE_ELEMENT_TYPE eSecureElementType;
}

/// <summary>SECURE_ELEMENT_ENDPOINT_LIST (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_ENDPOINT_LIST : IIoctlTail
{
    /// <summary>C: <c>DWORD NumberOfEndpoints</c>.</summary>
    public uint NumberOfEndpoints;

    /// <summary>C: <c>SECURE_ELEMENT_ENDPOINT_INFO EndpointList[1]</c>.</summary>
    public SECURE_ELEMENT_ENDPOINT_INFO EndpointList;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in EndpointList);
}

/// <summary>SECURE_ELEMENT_EVENT_TYPE (nfcsedev.h).</summary>
public enum SECURE_ELEMENT_EVENT_TYPE : int
{
    ExternalReaderArrival = 0,
    ExternalReaderDeparture = 1,
    ApplicationSelected = 2,
    Transaction = 3,
    HceActivated = 4,
    HceDeactivated = 5,
    ExternalFieldEnter = 6,
    ExternalFieldExit = 7,
}

/// <summary>SECURE_ELEMENT_EVENT_INFO (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_EVENT_INFO : IIoctlTail
{
    /// <summary>C: <c>GUID guidSecureElementId</c>.</summary>
    public Guid guidSecureElementId;

    /// <summary>C: <c>SECURE_ELEMENT_EVENT_TYPE eEventType</c>.</summary>
    public SECURE_ELEMENT_EVENT_TYPE eEventType;

    /// <summary>C: <c>DWORD cbEventData</c>.</summary>
    public uint cbEventData;

    /// <summary>C: <c>BYTE pbEventData[1]</c>.</summary>
    public byte pbEventData;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in pbEventData);
}

/// <summary>SECURE_ELEMENT_NFCC_CAPABILITIES (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_NFCC_CAPABILITIES
{
    /// <summary>C: <c>USHORT cbMaxRoutingTableSize</c>.</summary>
    public ushort cbMaxRoutingTableSize;

    /// <summary>C: <c>BOOLEAN IsAidRoutingSupported</c>.</summary>
    public Boolean8 IsAidRoutingSupported;

    /// <summary>C: <c>BOOLEAN IsProtocolRoutingSupported</c>.</summary>
    public Boolean8 IsProtocolRoutingSupported;

    /// <summary>C: <c>BOOLEAN IsTechRoutingSupported</c>.</summary>
    public Boolean8 IsTechRoutingSupported;
}

/// <summary>SECURE_ELEMENT_ROUTING_TYPE (nfcsedev.h).</summary>
public enum SECURE_ELEMENT_ROUTING_TYPE : int
{
    RoutingTypeTech = 0,
    RoutingTypeProtocol = 1,
    RoutingTypeAid = 2,
}

/// <summary>SECURE_ELEMENT_TECH_ROUTING_INFO (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_TECH_ROUTING_INFO
{
    /// <summary>C: <c>GUID guidSecureElementId</c>.</summary>
    public Guid guidSecureElementId;

    /// <summary>C: <c>BYTE eRfTechType</c>.</summary>
    public byte eRfTechType;
}

/// <summary>SECURE_ELEMENT_PROTO_ROUTING_INFO (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_PROTO_ROUTING_INFO
{
    /// <summary>C: <c>GUID guidSecureElementId</c>.</summary>
    public Guid guidSecureElementId;

    /// <summary>C: <c>BYTE eRfProtocolType</c>.</summary>
    public byte eRfProtocolType;
}

/// <summary>SECURE_ELEMENT_AID_ROUTING_INFO (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_AID_ROUTING_INFO
{
    /// <summary>C: <c>GUID guidSecureElementId</c>.</summary>
    public Guid guidSecureElementId;

    /// <summary>C: <c>DWORD cbAid</c>.</summary>
    public uint cbAid;

    /// <summary>C: <c>BYTE [16]</c>.</summary>
    [InlineArray(16)]
    public struct pbAidArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE pbAid[16]</c>.</summary>
    public pbAidArray pbAid;
}

/// <summary>SECURE_ELEMENT_ROUTING_TABLE_ENTRY (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_ROUTING_TABLE_ENTRY
{
    /// <summary>C: <c>SECURE_ELEMENT_ROUTING_TYPE eRoutingType</c>.</summary>
    public SECURE_ELEMENT_ROUTING_TYPE eRoutingType;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>SECURE_ELEMENT_TECH_ROUTING_INFO TechRoutingInfo</c>.</summary>
        [FieldOffset(0)]
        public SECURE_ELEMENT_TECH_ROUTING_INFO TechRoutingInfo;

        /// <summary>C: <c>SECURE_ELEMENT_PROTO_ROUTING_INFO ProtoRoutingInfo</c>.</summary>
        [FieldOffset(0)]
        public SECURE_ELEMENT_PROTO_ROUTING_INFO ProtoRoutingInfo;

        /// <summary>C: <c>SECURE_ELEMENT_AID_ROUTING_INFO AidRoutingInfo</c>.</summary>
        [FieldOffset(0)]
        public SECURE_ELEMENT_AID_ROUTING_INFO AidRoutingInfo;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>SECURE_ELEMENT_TECH_ROUTING_INFO TechRoutingInfo</c>.</summary>
    [UnscopedRef]
    public ref SECURE_ELEMENT_TECH_ROUTING_INFO TechRoutingInfo => ref Anonymous0.TechRoutingInfo;

    /// <summary>C: <c>SECURE_ELEMENT_PROTO_ROUTING_INFO ProtoRoutingInfo</c>.</summary>
    [UnscopedRef]
    public ref SECURE_ELEMENT_PROTO_ROUTING_INFO ProtoRoutingInfo => ref Anonymous0.ProtoRoutingInfo;

    /// <summary>C: <c>SECURE_ELEMENT_AID_ROUTING_INFO AidRoutingInfo</c>.</summary>
    [UnscopedRef]
    public ref SECURE_ELEMENT_AID_ROUTING_INFO AidRoutingInfo => ref Anonymous0.AidRoutingInfo;
}

/// <summary>SECURE_ELEMENT_ROUTING_TABLE (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_ROUTING_TABLE : IIoctlTail
{
    /// <summary>C: <c>DWORD NumberOfEntries</c>.</summary>
    public uint NumberOfEntries;

    /// <summary>C: <c>SECURE_ELEMENT_ROUTING_TABLE_ENTRY TableEntries[1]</c>.</summary>
    public SECURE_ELEMENT_ROUTING_TABLE_ENTRY TableEntries;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in TableEntries);
}

/// <summary>SECURE_ELEMENT_HCE_DATA_PACKET (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_HCE_DATA_PACKET : IIoctlTail
{
    /// <summary>C: <c>USHORT bConnectionId</c>.</summary>
    public ushort bConnectionId;

    /// <summary>C: <c>USHORT cbPayload</c>.</summary>
    public ushort cbPayload;

    /// <summary>C: <c>BYTE pbPayload[1]</c>.</summary>
    public byte pbPayload;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in pbPayload);
}

/// <summary>SECURE_ELEMENT_CARD_EMULATION_MODE (nfcsedev.h).</summary>
public enum SECURE_ELEMENT_CARD_EMULATION_MODE : int
{
    EmulationOff = 0,
    EmulationOnPowerIndependent = 1,
    EmulationOnPowerDependent = 2,
    EmulationStealthListen = 3,
}

/// <summary>SECURE_ELEMENT_SET_CARD_EMULATION_MODE_INFO (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_SET_CARD_EMULATION_MODE_INFO
{
    /// <summary>C: <c>GUID guidSecureElementId</c>.</summary>
    public Guid guidSecureElementId;

    /// <summary>C: <c>SECURE_ELEMENT_CARD_EMULATION_MODE eMode</c>.</summary>
    public SECURE_ELEMENT_CARD_EMULATION_MODE eMode;
}

/// <summary>SECURE_ELEMENT_EVENT_SUBSCRIPTION_INFO (nfcsedev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SECURE_ELEMENT_EVENT_SUBSCRIPTION_INFO
{
    /// <summary>C: <c>GUID guidSecureElementId</c>.</summary>
    public Guid guidSecureElementId;

    /// <summary>C: <c>SECURE_ELEMENT_EVENT_TYPE eEventType</c>.</summary>
    public SECURE_ELEMENT_EVENT_TYPE eEventType;
}
