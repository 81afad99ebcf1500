// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>TUPLE_REQUEST (ntddpcm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TUPLE_REQUEST
{
    /// <summary>C: <c>USHORT Socket</c>.</summary>
    public ushort Socket;
}

/// <summary>PCMCIA_SOCKET_INFORMATION (ntddpcm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PCMCIA_SOCKET_INFORMATION
{
    /// <summary>C: <c>USHORT Socket</c>.</summary>
    public ushort Socket;

    /// <summary>C: <c>USHORT TupleCrc</c>.</summary>
    public ushort TupleCrc;

    /// <summary>C: <c>UCHAR [64]</c>.</summary>
    [InlineArray(64)]
    public struct ManufacturerArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Manufacturer[64]</c>.</summary>
    public ManufacturerArray Manufacturer;

    /// <summary>C: <c>UCHAR [64]</c>.</summary>
    [InlineArray(64)]
    public struct IdentifierArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Identifier[64]</c>.</summary>
    public IdentifierArray Identifier;

    /// <summary>C: <c>UCHAR [32]</c>.</summary>
    [InlineArray(32)]
    public struct DriverNameArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR DriverName[32]</c>.</summary>
    public DriverNameArray DriverName;

    /// <summary>C: <c>UCHAR DeviceFunctionId</c>.</summary>
    public byte DeviceFunctionId;

    /// <summary>C: <c>UCHAR Reserved</c>.</summary>
    public byte Reserved;

    /// <summary>C: <c>UCHAR CardInSocket</c>.</summary>
    public byte CardInSocket;

    /// <summary>C: <c>UCHAR CardEnabled</c>.</summary>
    public byte CardEnabled;

    /// <summary>C: <c>ULONG ControllerType</c>.</summary>
    public uint ControllerType;
}
