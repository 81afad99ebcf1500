// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>SCARD_IO_REQUEST (winsmcrd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SCARD_IO_REQUEST
{
    /// <summary>C: <c>DWORD dwProtocol</c>.</summary>
    public uint dwProtocol;

    /// <summary>C: <c>DWORD cbPciLength</c>.</summary>
    public uint cbPciLength;
}
