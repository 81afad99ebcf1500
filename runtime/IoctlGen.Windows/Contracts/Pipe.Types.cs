// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>FILE_PIPE_PEEK_BUFFER (ntifs.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_PIPE_PEEK_BUFFER : IIoctlTail
{
    /// <summary>C: <c>ULONG NamedPipeState</c>.</summary>
    public uint NamedPipeState;

    /// <summary>C: <c>ULONG ReadDataAvailable</c>.</summary>
    public uint ReadDataAvailable;

    /// <summary>C: <c>ULONG NumberOfMessages</c>.</summary>
    public uint NumberOfMessages;

    /// <summary>C: <c>ULONG MessageLength</c>.</summary>
    public uint MessageLength;

    /// <summary>C: <c>CHAR Data[1]</c>.</summary>
    [NativeType("CHAR")]
    public byte Data;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Data);
}

/// <summary>FILE_PIPE_WAIT_FOR_BUFFER (ntifs.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_PIPE_WAIT_FOR_BUFFER : IIoctlTail
{
    /// <summary>C: <c>LARGE_INTEGER Timeout</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Timeout;

    /// <summary>C: <c>ULONG NameLength</c>.</summary>
    public uint NameLength;

    /// <summary>C: <c>BOOLEAN TimeoutSpecified</c>.</summary>
    public Boolean8 TimeoutSpecified;

    /// <summary>C: <c>WCHAR Name[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort Name;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Name);
}
