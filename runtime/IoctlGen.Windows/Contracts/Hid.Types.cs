// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>HID_COLLECTION_INFORMATION (hidclass.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct HID_COLLECTION_INFORMATION
{
    /// <summary>C: <c>ULONG DescriptorSize</c>.</summary>
    public uint DescriptorSize;

    /// <summary>C: <c>BOOLEAN Polled</c>.</summary>
    public Boolean8 Polled;

    /// <summary>C: <c>UCHAR [1]</c>.</summary>
    [InlineArray(1)]
    public struct Reserved1Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved1[1]</c>.</summary>
    public Reserved1Array Reserved1;

    /// <summary>C: <c>USHORT VendorID</c>.</summary>
    public ushort VendorID;

    /// <summary>C: <c>USHORT ProductID</c>.</summary>
    public ushort ProductID;

    /// <summary>C: <c>USHORT VersionNumber</c>.</summary>
    public ushort VersionNumber;
}

/// <summary>HID_DRIVER_CONFIG (hidclass.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct HID_DRIVER_CONFIG
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG RingBufferSize</c>.</summary>
    public uint RingBufferSize;
}
