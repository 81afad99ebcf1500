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

/// <summary>GETVERSIONINPARAMS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct GETVERSIONINPARAMS
{
    /// <summary>C: <c>BYTE bVersion</c>.</summary>
    public byte bVersion;

    /// <summary>C: <c>BYTE bRevision</c>.</summary>
    public byte bRevision;

    /// <summary>C: <c>BYTE bReserved</c>.</summary>
    public byte bReserved;

    /// <summary>C: <c>BYTE bIDEDeviceMap</c>.</summary>
    public byte bIDEDeviceMap;

    /// <summary>C: <c>DWORD fCapabilities</c>.</summary>
    public uint fCapabilities;

    /// <summary>C: <c>DWORD [4]</c>.</summary>
    [InlineArray(4)]
    public struct dwReservedArray
    {
        uint _element;
    }

    /// <summary>C: <c>DWORD dwReserved[4]</c>.</summary>
    public dwReservedArray dwReserved;
}

/// <summary>IDEREGS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct IDEREGS
{
    /// <summary>C: <c>BYTE bFeaturesReg</c>.</summary>
    public byte bFeaturesReg;

    /// <summary>C: <c>BYTE bSectorCountReg</c>.</summary>
    public byte bSectorCountReg;

    /// <summary>C: <c>BYTE bSectorNumberReg</c>.</summary>
    public byte bSectorNumberReg;

    /// <summary>C: <c>BYTE bCylLowReg</c>.</summary>
    public byte bCylLowReg;

    /// <summary>C: <c>BYTE bCylHighReg</c>.</summary>
    public byte bCylHighReg;

    /// <summary>C: <c>BYTE bDriveHeadReg</c>.</summary>
    public byte bDriveHeadReg;

    /// <summary>C: <c>BYTE bCommandReg</c>.</summary>
    public byte bCommandReg;

    /// <summary>C: <c>BYTE bReserved</c>.</summary>
    public byte bReserved;
}

/// <summary>SENDCMDINPARAMS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct SENDCMDINPARAMS : IIoctlTail
{
    /// <summary>C: <c>DWORD cBufferSize</c>.</summary>
    public uint cBufferSize;

    /// <summary>C: <c>IDEREGS irDriveRegs</c>.</summary>
    public IDEREGS irDriveRegs;

    /// <summary>C: <c>BYTE bDriveNumber</c>.</summary>
    public byte bDriveNumber;

    /// <summary>C: <c>BYTE [3]</c>.</summary>
    [InlineArray(3)]
    public struct bReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE bReserved[3]</c>.</summary>
    public bReservedArray bReserved;

    /// <summary>C: <c>DWORD [4]</c>.</summary>
    [InlineArray(4)]
    public struct dwReservedArray
    {
        uint _element;
    }

    /// <summary>C: <c>DWORD dwReserved[4]</c>.</summary>
    public dwReservedArray dwReserved;

    /// <summary>C: <c>BYTE bBuffer[1]</c>.</summary>
    public byte bBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in bBuffer);
}
