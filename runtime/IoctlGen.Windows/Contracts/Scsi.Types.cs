// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>SCSI_PASS_THROUGH32 (ntddscsi.h). For 64-bit processes: on x86 C has no such structure.</summary>
[NativeName("SCSI_PASS_THROUGH32", Only64Bit = true)]
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_PASS_THROUGH32
{
    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR ScsiStatus</c>.</summary>
    public byte ScsiStatus;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>UCHAR CdbLength</c>.</summary>
    public byte CdbLength;

    /// <summary>C: <c>UCHAR SenseInfoLength</c>.</summary>
    public byte SenseInfoLength;

    /// <summary>C: <c>UCHAR DataIn</c>.</summary>
    public byte DataIn;

    /// <summary>C: <c>ULONG DataTransferLength</c>.</summary>
    public uint DataTransferLength;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>ULONG32 DataBufferOffset</c>.</summary>
    public uint DataBufferOffset;

    /// <summary>C: <c>ULONG SenseInfoOffset</c>.</summary>
    public uint SenseInfoOffset;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct CdbArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Cdb[16]</c>.</summary>
    public CdbArray Cdb;
}

/// <summary>MPIO_PASS_THROUGH_PATH32 (ntddscsi.h). For 64-bit processes: on x86 C has no such structure.</summary>
[NativeName("MPIO_PASS_THROUGH_PATH32", Only64Bit = true)]
[StructLayout(LayoutKind.Sequential)]
public struct MPIO_PASS_THROUGH_PATH32
{
    /// <summary>C: <c>SCSI_PASS_THROUGH32 PassThrough</c>.</summary>
    public SCSI_PASS_THROUGH32 PassThrough;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR Flags</c>.</summary>
    public byte Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>ULONGLONG MpioPathId</c>.</summary>
    public ulong MpioPathId;
}

/// <summary>SCSI_PASS_THROUGH (ntddscsi.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_PASS_THROUGH
{
    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR ScsiStatus</c>.</summary>
    public byte ScsiStatus;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>UCHAR CdbLength</c>.</summary>
    public byte CdbLength;

    /// <summary>C: <c>UCHAR SenseInfoLength</c>.</summary>
    public byte SenseInfoLength;

    /// <summary>C: <c>UCHAR DataIn</c>.</summary>
    public byte DataIn;

    /// <summary>C: <c>ULONG DataTransferLength</c>.</summary>
    public uint DataTransferLength;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>ULONG_PTR DataBufferOffset</c>.</summary>
    public nuint DataBufferOffset;

    /// <summary>C: <c>ULONG SenseInfoOffset</c>.</summary>
    public uint SenseInfoOffset;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct CdbArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Cdb[16]</c>.</summary>
    public CdbArray Cdb;
}

/// <summary>MPIO_PASS_THROUGH_PATH (ntddscsi.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MPIO_PASS_THROUGH_PATH
{
    /// <summary>C: <c>SCSI_PASS_THROUGH PassThrough</c>.</summary>
    public SCSI_PASS_THROUGH PassThrough;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR Flags</c>.</summary>
    public byte Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>ULONGLONG MpioPathId</c>.</summary>
    public ulong MpioPathId;
}

/// <summary>SCSI_PASS_THROUGH_DIRECT32 (ntddscsi.h). For 64-bit processes: on x86 C has no such structure.</summary>
[NativeName("SCSI_PASS_THROUGH_DIRECT32", Only64Bit = true)]
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_PASS_THROUGH_DIRECT32
{
    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR ScsiStatus</c>.</summary>
    public byte ScsiStatus;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>UCHAR CdbLength</c>.</summary>
    public byte CdbLength;

    /// <summary>C: <c>UCHAR SenseInfoLength</c>.</summary>
    public byte SenseInfoLength;

    /// <summary>C: <c>UCHAR DataIn</c>.</summary>
    public byte DataIn;

    /// <summary>C: <c>ULONG DataTransferLength</c>.</summary>
    public uint DataTransferLength;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>VOID *DataBuffer</c>.</summary>
    public uint DataBuffer;

    /// <summary>C: <c>ULONG SenseInfoOffset</c>.</summary>
    public uint SenseInfoOffset;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct CdbArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Cdb[16]</c>.</summary>
    public CdbArray Cdb;
}

/// <summary>MPIO_PASS_THROUGH_PATH_DIRECT32 (ntddscsi.h). For 64-bit processes: on x86 C has no such structure.</summary>
[NativeName("MPIO_PASS_THROUGH_PATH_DIRECT32", Only64Bit = true)]
[StructLayout(LayoutKind.Sequential)]
public struct MPIO_PASS_THROUGH_PATH_DIRECT32
{
    /// <summary>C: <c>SCSI_PASS_THROUGH_DIRECT32 PassThrough</c>.</summary>
    public SCSI_PASS_THROUGH_DIRECT32 PassThrough;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR Flags</c>.</summary>
    public byte Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>ULONGLONG MpioPathId</c>.</summary>
    public ulong MpioPathId;
}

/// <summary>SCSI_PASS_THROUGH_DIRECT (ntddscsi.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_PASS_THROUGH_DIRECT
{
    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR ScsiStatus</c>.</summary>
    public byte ScsiStatus;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>UCHAR CdbLength</c>.</summary>
    public byte CdbLength;

    /// <summary>C: <c>UCHAR SenseInfoLength</c>.</summary>
    public byte SenseInfoLength;

    /// <summary>C: <c>UCHAR DataIn</c>.</summary>
    public byte DataIn;

    /// <summary>C: <c>ULONG DataTransferLength</c>.</summary>
    public uint DataTransferLength;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>PVOID DataBuffer</c>.</summary>
    [NativeType("PVOID")]
    public nint DataBuffer;

    /// <summary>C: <c>ULONG SenseInfoOffset</c>.</summary>
    public uint SenseInfoOffset;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct CdbArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Cdb[16]</c>.</summary>
    public CdbArray Cdb;
}

/// <summary>MPIO_PASS_THROUGH_PATH_DIRECT (ntddscsi.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MPIO_PASS_THROUGH_PATH_DIRECT
{
    /// <summary>C: <c>SCSI_PASS_THROUGH_DIRECT PassThrough</c>.</summary>
    public SCSI_PASS_THROUGH_DIRECT PassThrough;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR Flags</c>.</summary>
    public byte Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>ULONGLONG MpioPathId</c>.</summary>
    public ulong MpioPathId;
}

/// <summary>MPIO_PASS_THROUGH_PATH_DIRECT32_EX (ntddscsi.h). For 64-bit processes: on x86 C has no such structure.</summary>
[NativeName("MPIO_PASS_THROUGH_PATH_DIRECT32_EX", Only64Bit = true)]
[StructLayout(LayoutKind.Sequential)]
public struct MPIO_PASS_THROUGH_PATH_DIRECT32_EX
{
    /// <summary>C: <c>ULONG PassThroughOffset</c>.</summary>
    public uint PassThroughOffset;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR Flags</c>.</summary>
    public byte Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>ULONGLONG MpioPathId</c>.</summary>
    public ulong MpioPathId;
}

/// <summary>MPIO_PASS_THROUGH_PATH_DIRECT_EX (ntddscsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MPIO_PASS_THROUGH_PATH_DIRECT_EX
{
    /// <summary>C: <c>ULONG PassThroughOffset</c>.</summary>
    public uint PassThroughOffset;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR Flags</c>.</summary>
    public byte Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>ULONGLONG MpioPathId</c>.</summary>
    public ulong MpioPathId;
}

/// <summary>MPIO_PASS_THROUGH_PATH32_EX (ntddscsi.h). For 64-bit processes: on x86 C has no such structure.</summary>
[NativeName("MPIO_PASS_THROUGH_PATH32_EX", Only64Bit = true)]
[StructLayout(LayoutKind.Sequential)]
public struct MPIO_PASS_THROUGH_PATH32_EX
{
    /// <summary>C: <c>ULONG PassThroughOffset</c>.</summary>
    public uint PassThroughOffset;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR Flags</c>.</summary>
    public byte Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>ULONGLONG MpioPathId</c>.</summary>
    public ulong MpioPathId;
}

/// <summary>MPIO_PASS_THROUGH_PATH_EX (ntddscsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MPIO_PASS_THROUGH_PATH_EX
{
    /// <summary>C: <c>ULONG PassThroughOffset</c>.</summary>
    public uint PassThroughOffset;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>USHORT Length</c>.</summary>
    public ushort Length;

    /// <summary>C: <c>UCHAR Flags</c>.</summary>
    public byte Flags;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>ULONGLONG MpioPathId</c>.</summary>
    public ulong MpioPathId;
}

/// <summary>SCSI_ADDRESS (ntddscsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_ADDRESS
{
    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>UCHAR PortNumber</c>.</summary>
    public byte PortNumber;

    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;
}

/// <summary>IO_SCSI_CAPABILITIES (ntddscsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct IO_SCSI_CAPABILITIES
{
    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG MaximumTransferLength</c>.</summary>
    public uint MaximumTransferLength;

    /// <summary>C: <c>ULONG MaximumPhysicalPages</c>.</summary>
    public uint MaximumPhysicalPages;

    /// <summary>C: <c>ULONG SupportedAsynchronousEvents</c>.</summary>
    public uint SupportedAsynchronousEvents;

    /// <summary>C: <c>ULONG AlignmentMask</c>.</summary>
    public uint AlignmentMask;

    /// <summary>C: <c>BOOLEAN TaggedQueuing</c>.</summary>
    public Boolean8 TaggedQueuing;

    /// <summary>C: <c>BOOLEAN AdapterScansDown</c>.</summary>
    public Boolean8 AdapterScansDown;

    /// <summary>C: <c>BOOLEAN AdapterUsesPio</c>.</summary>
    public Boolean8 AdapterUsesPio;
}

/// <summary>SCSI_BUS_DATA (ntddscsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_BUS_DATA
{
    /// <summary>C: <c>UCHAR NumberOfLogicalUnits</c>.</summary>
    public byte NumberOfLogicalUnits;

    /// <summary>C: <c>UCHAR InitiatorBusId</c>.</summary>
    public byte InitiatorBusId;

    /// <summary>C: <c>ULONG InquiryDataOffset</c>.</summary>
    public uint InquiryDataOffset;
}

/// <summary>SCSI_INQUIRY_DATA (ntddscsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_INQUIRY_DATA : IIoctlTail
{
    /// <summary>C: <c>UCHAR PathId</c>.</summary>
    public byte PathId;

    /// <summary>C: <c>UCHAR TargetId</c>.</summary>
    public byte TargetId;

    /// <summary>C: <c>UCHAR Lun</c>.</summary>
    public byte Lun;

    /// <summary>C: <c>BOOLEAN DeviceClaimed</c>.</summary>
    public Boolean8 DeviceClaimed;

    /// <summary>C: <c>ULONG InquiryDataLength</c>.</summary>
    public uint InquiryDataLength;

    /// <summary>C: <c>ULONG NextInquiryDataOffset</c>.</summary>
    public uint NextInquiryDataOffset;

    /// <summary>C: <c>UCHAR InquiryData[1]</c>.</summary>
    public byte InquiryData;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in InquiryData);
}

/// <summary>SCSI_ADAPTER_BUS_INFO (ntddscsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_ADAPTER_BUS_INFO : IIoctlTail
{
    /// <summary>C: <c>UCHAR NumberOfBuses</c>.</summary>
    public byte NumberOfBuses;

    /// <summary>C: <c>SCSI_BUS_DATA BusData[1]</c>.</summary>
    public SCSI_BUS_DATA BusData;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in BusData);
}

/// <summary>SRB_IO_CONTROL (ntddscsi.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SRB_IO_CONTROL
{
    /// <summary>C: <c>ULONG HeaderLength</c>.</summary>
    public uint HeaderLength;

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct SignatureArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Signature[8]</c>.</summary>
    public SignatureArray Signature;

    /// <summary>C: <c>ULONG Timeout</c>.</summary>
    public uint Timeout;

    /// <summary>C: <c>ULONG ControlCode</c>.</summary>
    public uint ControlCode;

    /// <summary>C: <c>ULONG ReturnCode</c>.</summary>
    public uint ReturnCode;

    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;
}

/// <summary>SCSI_PASS_THROUGH_DIRECT_EX (ntddscsi.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_PASS_THROUGH_DIRECT_EX : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG CdbLength</c>.</summary>
    public uint CdbLength;

    /// <summary>C: <c>ULONG StorAddressLength</c>.</summary>
    public uint StorAddressLength;

    /// <summary>C: <c>UCHAR ScsiStatus</c>.</summary>
    public byte ScsiStatus;

    /// <summary>C: <c>UCHAR SenseInfoLength</c>.</summary>
    public byte SenseInfoLength;

    /// <summary>C: <c>UCHAR DataDirection</c>.</summary>
    public byte DataDirection;

    /// <summary>C: <c>UCHAR Reserved</c>.</summary>
    public byte Reserved;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>ULONG StorAddressOffset</c>.</summary>
    public uint StorAddressOffset;

    /// <summary>C: <c>ULONG SenseInfoOffset</c>.</summary>
    public uint SenseInfoOffset;

    /// <summary>C: <c>ULONG DataOutTransferLength</c>.</summary>
    public uint DataOutTransferLength;

    /// <summary>C: <c>ULONG DataInTransferLength</c>.</summary>
    public uint DataInTransferLength;

    /// <summary>C: <c>VOID *DataOutBuffer</c>.</summary>
    [NativeType("PVOID")]
    public nint DataOutBuffer;

    /// <summary>C: <c>VOID *DataInBuffer</c>.</summary>
    [NativeType("PVOID")]
    public nint DataInBuffer;

    /// <summary>C: <c>UCHAR Cdb[1]</c>.</summary>
    public byte Cdb;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Cdb);
}

/// <summary>SCSI_PASS_THROUGH_EX (ntddscsi.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCSI_PASS_THROUGH_EX : IIoctlTail
{
    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG CdbLength</c>.</summary>
    public uint CdbLength;

    /// <summary>C: <c>ULONG StorAddressLength</c>.</summary>
    public uint StorAddressLength;

    /// <summary>C: <c>UCHAR ScsiStatus</c>.</summary>
    public byte ScsiStatus;

    /// <summary>C: <c>UCHAR SenseInfoLength</c>.</summary>
    public byte SenseInfoLength;

    /// <summary>C: <c>UCHAR DataDirection</c>.</summary>
    public byte DataDirection;

    /// <summary>C: <c>UCHAR Reserved</c>.</summary>
    public byte Reserved;

    /// <summary>C: <c>ULONG TimeOutValue</c>.</summary>
    public uint TimeOutValue;

    /// <summary>C: <c>ULONG StorAddressOffset</c>.</summary>
    public uint StorAddressOffset;

    /// <summary>C: <c>ULONG SenseInfoOffset</c>.</summary>
    public uint SenseInfoOffset;

    /// <summary>C: <c>ULONG DataOutTransferLength</c>.</summary>
    public uint DataOutTransferLength;

    /// <summary>C: <c>ULONG DataInTransferLength</c>.</summary>
    public uint DataInTransferLength;

    /// <summary>C: <c>ULONG_PTR DataOutBufferOffset</c>.</summary>
    public nuint DataOutBufferOffset;

    /// <summary>C: <c>ULONG_PTR DataInBufferOffset</c>.</summary>
    public nuint DataInBufferOffset;

    /// <summary>C: <c>UCHAR Cdb[1]</c>.</summary>
    public byte Cdb;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Cdb);
}
