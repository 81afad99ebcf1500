// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>ATA_PASS_THROUGH_EX (ntddscsi.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ATA_PASS_THROUGH_EX
{
    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>USHORT AtaFlags</c>.</summary>
    public ushort AtaFlags;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>UCHAR ReservedAsUchar</c>.</summary>
    public byte ReservedAsUchar;

    /// <summary>C: <c>ULONG DataTransferLength</c>.</summary>
    public uint DataTransferLength;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>ULONG ReservedAsUlong</c>.</summary>
    public uint ReservedAsUlong;

    /// <summary>C: <c>ULONG_PTR DataBufferOffset</c>.</summary>
    public nuint DataBufferOffset;

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct PreviousTaskFileArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR PreviousTaskFile[8]</c>.</summary>
    public PreviousTaskFileArray PreviousTaskFile;

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct CurrentTaskFileArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR CurrentTaskFile[8]</c>.</summary>
    public CurrentTaskFileArray CurrentTaskFile;
}

/// <summary>ATA_PASS_THROUGH_DIRECT (ntddscsi.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ATA_PASS_THROUGH_DIRECT
{
    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>USHORT AtaFlags</c>.</summary>
    public ushort AtaFlags;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>UCHAR ReservedAsUchar</c>.</summary>
    public byte ReservedAsUchar;

    /// <summary>C: <c>ULONG DataTransferLength</c>.</summary>
    public uint DataTransferLength;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>ULONG ReservedAsUlong</c>.</summary>
    public uint ReservedAsUlong;

    /// <summary>C: <c>PVOID DataBuffer</c>.</summary>
    [NativeType("PVOID")]
    public nint DataBuffer;

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct PreviousTaskFileArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR PreviousTaskFile[8]</c>.</summary>
    public PreviousTaskFileArray PreviousTaskFile;

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct CurrentTaskFileArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR CurrentTaskFile[8]</c>.</summary>
    public CurrentTaskFileArray CurrentTaskFile;
}
