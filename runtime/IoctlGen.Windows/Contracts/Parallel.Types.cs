// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>DOT4_DC_CREATE_DATA (d4drvif.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DOT4_DC_CREATE_DATA
{
    /// <summary>C: <c>unsigned char bPsid</c>.</summary>
    public byte bPsid;

    /// <summary>C: <c>CHAR [41]</c>.</summary>
    [InlineArray(41)]
    public struct pServiceNameArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 41, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR pServiceName[41]</c>.</summary>
    [NativeType("CHAR")]
    public pServiceNameArray pServiceName;

    /// <summary>C: <c>unsigned char bType</c>.</summary>
    public byte bType;

    /// <summary>C: <c>ULONG ulBufferSize</c>.</summary>
    public uint ulBufferSize;

    /// <summary>C: <c>USHORT usMaxHtoPPacketSize</c>.</summary>
    public ushort usMaxHtoPPacketSize;

    /// <summary>C: <c>USHORT usMaxPtoHPacketSize</c>.</summary>
    public ushort usMaxPtoHPacketSize;

    /// <summary>C: <c>unsigned char bHsid</c>.</summary>
    public byte bHsid;
}

/// <summary>DOT4_DC_OPEN_DATA (d4drvif.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DOT4_DC_OPEN_DATA
{
    /// <summary>C: <c>unsigned char bHsid</c>.</summary>
    public byte bHsid;

    /// <summary>C: <c>unsigned char fAddActivity</c>.</summary>
    public byte fAddActivity;

    /// <summary>C: <c>CHANNEL_HANDLE hChannelHandle</c>.</summary>
    public uint hChannelHandle;
}

/// <summary>PARCLASS_NEGOTIATION_MASK (ntddpar.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PARCLASS_NEGOTIATION_MASK
{
    /// <summary>C: <c>USHORT usReadMask</c>.</summary>
    public ushort usReadMask;

    /// <summary>C: <c>USHORT usWriteMask</c>.</summary>
    public ushort usWriteMask;
}

/// <summary>PAR_DEVICE_ID_SIZE_INFORMATION (ntddpar.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PAR_DEVICE_ID_SIZE_INFORMATION
{
    /// <summary>C: <c>ULONG DeviceIdSize</c>.</summary>
    public uint DeviceIdSize;
}

/// <summary>PAR_QUERY_INFORMATION (ntddpar.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PAR_QUERY_INFORMATION
{
    /// <summary>C: <c>UCHAR Status</c>.</summary>
    public byte Status;
}

/// <summary>PAR_SET_INFORMATION (ntddpar.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PAR_SET_INFORMATION
{
    /// <summary>C: <c>UCHAR Init</c>.</summary>
    public byte Init;
}
