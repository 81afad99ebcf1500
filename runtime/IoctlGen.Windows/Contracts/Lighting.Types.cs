// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>LAMP_CAPABILITIES_COLOR (lamp.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LAMP_CAPABILITIES_COLOR
{
    /// <summary>C: <c>BOOLEAN IsSupported</c>.</summary>
    public Boolean8 IsSupported;

    /// <summary>C: <c>BOOLEAN IsLightIntensityAdjustable</c>.</summary>
    public Boolean8 IsLightIntensityAdjustable;
}

/// <summary>LAMP_CAPABILITIES_WHITE (lamp.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LAMP_CAPABILITIES_WHITE
{
    /// <summary>C: <c>BOOLEAN IsLightIntensityAdjustable</c>.</summary>
    public Boolean8 IsLightIntensityAdjustable;
}

/// <summary>LAMP_INTENSITY_COLOR (lamp.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LAMP_INTENSITY_COLOR
{
    /// <summary>C: <c>BYTE Red</c>.</summary>
    public byte Red;

    /// <summary>C: <c>BYTE Green</c>.</summary>
    public byte Green;

    /// <summary>C: <c>BYTE Blue</c>.</summary>
    public byte Blue;
}

/// <summary>LAMP_INTENSITY_WHITE (lamp.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LAMP_INTENSITY_WHITE
{
    /// <summary>C: <c>BYTE Value</c>.</summary>
    public byte Value;
}

/// <summary>LAMP_MODE (lamp.h).</summary>
public enum LAMP_MODE : int
{
    LAMP_MODE_WHITE = 0,
    LAMP_MODE_COLOR = 1,
}
