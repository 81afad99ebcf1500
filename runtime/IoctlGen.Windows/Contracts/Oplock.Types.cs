// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>REQUEST_OPLOCK_OUTPUT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REQUEST_OPLOCK_OUTPUT_BUFFER
{
    /// <summary>C: <c>WORD StructureVersion</c>.</summary>
    public ushort StructureVersion;

    /// <summary>C: <c>WORD StructureLength</c>.</summary>
    public ushort StructureLength;

    /// <summary>C: <c>DWORD OriginalOplockLevel</c>.</summary>
    public uint OriginalOplockLevel;

    /// <summary>C: <c>DWORD NewOplockLevel</c>.</summary>
    public uint NewOplockLevel;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ACCESS_MASK AccessMode</c>.</summary>
    public uint AccessMode;

    /// <summary>C: <c>WORD ShareMode</c>.</summary>
    public ushort ShareMode;
}

/// <summary>REQUEST_OPLOCK_INPUT_BUFFER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REQUEST_OPLOCK_INPUT_BUFFER
{
    /// <summary>C: <c>WORD StructureVersion</c>.</summary>
    public ushort StructureVersion;

    /// <summary>C: <c>WORD StructureLength</c>.</summary>
    public ushort StructureLength;

    /// <summary>C: <c>DWORD RequestedOplockLevel</c>.</summary>
    public uint RequestedOplockLevel;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;
}
