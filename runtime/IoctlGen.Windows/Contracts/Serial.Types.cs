// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>SERENUM_PORT_DESC (ntddser.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERENUM_PORT_DESC
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>PVOID PortHandle</c>.</summary>
    [NativeType("PVOID")]
    public nint PortHandle;

    /// <summary>C: <c>LARGE_INTEGER PortAddress</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long PortAddress;

    /// <summary>C: <c>USHORT [1]</c>.</summary>
    [InlineArray(1)]
    public struct ReservedArray
    {
        ushort _element;
    }

    /// <summary>C: <c>USHORT Reserved[1]</c>.</summary>
    public ReservedArray Reserved;
}

/// <summary>SERIAL_BAUD_RATE (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_BAUD_RATE
{
    /// <summary>C: <c>ULONG BaudRate</c>.</summary>
    public uint BaudRate;
}

/// <summary>SERIAL_CHARS (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_CHARS
{
    /// <summary>C: <c>UCHAR EofChar</c>.</summary>
    public byte EofChar;

    /// <summary>C: <c>UCHAR ErrorChar</c>.</summary>
    public byte ErrorChar;

    /// <summary>C: <c>UCHAR BreakChar</c>.</summary>
    public byte BreakChar;

    /// <summary>C: <c>UCHAR EventChar</c>.</summary>
    public byte EventChar;

    /// <summary>C: <c>UCHAR XonChar</c>.</summary>
    public byte XonChar;

    /// <summary>C: <c>UCHAR XoffChar</c>.</summary>
    public byte XoffChar;
}

/// <summary>SERIAL_STATUS (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_STATUS
{
    /// <summary>C: <c>ULONG Errors</c>.</summary>
    public uint Errors;

    /// <summary>C: <c>ULONG HoldReasons</c>.</summary>
    public uint HoldReasons;

    /// <summary>C: <c>ULONG AmountInInQueue</c>.</summary>
    public uint AmountInInQueue;

    /// <summary>C: <c>ULONG AmountInOutQueue</c>.</summary>
    public uint AmountInOutQueue;

    /// <summary>C: <c>BOOLEAN EofReceived</c>.</summary>
    public Boolean8 EofReceived;

    /// <summary>C: <c>BOOLEAN WaitForImmediate</c>.</summary>
    public Boolean8 WaitForImmediate;
}

/// <summary>SERIAL_HANDFLOW (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_HANDFLOW
{
    /// <summary>C: <c>ULONG ControlHandShake</c>.</summary>
    public uint ControlHandShake;

    /// <summary>C: <c>ULONG FlowReplace</c>.</summary>
    public uint FlowReplace;

    /// <summary>C: <c>LONG XonLimit</c>.</summary>
    public int XonLimit;

    /// <summary>C: <c>LONG XoffLimit</c>.</summary>
    public int XoffLimit;
}

/// <summary>SERIAL_LINE_CONTROL (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_LINE_CONTROL
{
    /// <summary>C: <c>UCHAR StopBits</c>.</summary>
    public byte StopBits;

    /// <summary>C: <c>UCHAR Parity</c>.</summary>
    public byte Parity;

    /// <summary>C: <c>UCHAR WordLength</c>.</summary>
    public byte WordLength;
}

/// <summary>SERIAL_COMMPROP (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_COMMPROP : IIoctlTail
{
    /// <summary>C: <c>USHORT PacketLength</c>.</summary>
    public ushort PacketLength;

    /// <summary>C: <c>USHORT PacketVersion</c>.</summary>
    public ushort PacketVersion;

    /// <summary>C: <c>ULONG ServiceMask</c>.</summary>
    public uint ServiceMask;

    /// <summary>C: <c>ULONG Reserved1</c>.</summary>
    public uint Reserved1;

    /// <summary>C: <c>ULONG MaxTxQueue</c>.</summary>
    public uint MaxTxQueue;

    /// <summary>C: <c>ULONG MaxRxQueue</c>.</summary>
    public uint MaxRxQueue;

    /// <summary>C: <c>ULONG MaxBaud</c>.</summary>
    public uint MaxBaud;

    /// <summary>C: <c>ULONG ProvSubType</c>.</summary>
    public uint ProvSubType;

    /// <summary>C: <c>ULONG ProvCapabilities</c>.</summary>
    public uint ProvCapabilities;

    /// <summary>C: <c>ULONG SettableParams</c>.</summary>
    public uint SettableParams;

    /// <summary>C: <c>ULONG SettableBaud</c>.</summary>
    public uint SettableBaud;

    /// <summary>C: <c>USHORT SettableData</c>.</summary>
    public ushort SettableData;

    /// <summary>C: <c>USHORT SettableStopParity</c>.</summary>
    public ushort SettableStopParity;

    /// <summary>C: <c>ULONG CurrentTxQueue</c>.</summary>
    public uint CurrentTxQueue;

    /// <summary>C: <c>ULONG CurrentRxQueue</c>.</summary>
    public uint CurrentRxQueue;

    /// <summary>C: <c>ULONG ProvSpec1</c>.</summary>
    public uint ProvSpec1;

    /// <summary>C: <c>ULONG ProvSpec2</c>.</summary>
    public uint ProvSpec2;

    /// <summary>C: <c>WCHAR ProvChar[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort ProvChar;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in ProvChar);
}

/// <summary>SERIALPERF_STATS (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIALPERF_STATS
{
    /// <summary>C: <c>ULONG ReceivedCount</c>.</summary>
    public uint ReceivedCount;

    /// <summary>C: <c>ULONG TransmittedCount</c>.</summary>
    public uint TransmittedCount;

    /// <summary>C: <c>ULONG FrameErrorCount</c>.</summary>
    public uint FrameErrorCount;

    /// <summary>C: <c>ULONG SerialOverrunErrorCount</c>.</summary>
    public uint SerialOverrunErrorCount;

    /// <summary>C: <c>ULONG BufferOverrunErrorCount</c>.</summary>
    public uint BufferOverrunErrorCount;

    /// <summary>C: <c>ULONG ParityErrorCount</c>.</summary>
    public uint ParityErrorCount;
}

/// <summary>SERIAL_TIMEOUTS (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_TIMEOUTS
{
    /// <summary>C: <c>ULONG ReadIntervalTimeout</c>.</summary>
    public uint ReadIntervalTimeout;

    /// <summary>C: <c>ULONG ReadTotalTimeoutMultiplier</c>.</summary>
    public uint ReadTotalTimeoutMultiplier;

    /// <summary>C: <c>ULONG ReadTotalTimeoutConstant</c>.</summary>
    public uint ReadTotalTimeoutConstant;

    /// <summary>C: <c>ULONG WriteTotalTimeoutMultiplier</c>.</summary>
    public uint WriteTotalTimeoutMultiplier;

    /// <summary>C: <c>ULONG WriteTotalTimeoutConstant</c>.</summary>
    public uint WriteTotalTimeoutConstant;
}

/// <summary>SERIAL_QUEUE_SIZE (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_QUEUE_SIZE
{
    /// <summary>C: <c>ULONG InSize</c>.</summary>
    public uint InSize;

    /// <summary>C: <c>ULONG OutSize</c>.</summary>
    public uint OutSize;
}

/// <summary>SERIAL_XOFF_COUNTER (ntddser.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SERIAL_XOFF_COUNTER
{
    /// <summary>C: <c>ULONG Timeout</c>.</summary>
    public uint Timeout;

    /// <summary>C: <c>LONG Counter</c>.</summary>
    public int Counter;

    /// <summary>C: <c>UCHAR XoffChar</c>.</summary>
    public byte XoffChar;
}
