// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>LUID.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LUID
{
    /// <summary>C: <c>ULONG LowPart</c>.</summary>
    public uint LowPart;

    /// <summary>C: <c>LONG HighPart</c>.</summary>
    public int HighPart;
}

/// <summary>GPUP_DRIVER_ESCAPE_INPUT (d3dukmdt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GPUP_DRIVER_ESCAPE_INPUT
{
    /// <summary>C: <c>LUID vfLUID</c>.</summary>
    public LUID vfLUID;
}

/// <summary>VIDEO_MEMORY (ntddvdeo.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_MEMORY
{
    /// <summary>C: <c>PVOID RequestedVirtualAddress</c>.</summary>
    [NativeType("PVOID")]
    public nint RequestedVirtualAddress;
}

/// <summary>VIDEO_BANK_SELECT (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_BANK_SELECT
{
    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG BankingFlags</c>.</summary>
    public uint BankingFlags;

    /// <summary>C: <c>ULONG BankingType</c>.</summary>
    public uint BankingType;

    /// <summary>C: <c>ULONG PlanarHCBankingType</c>.</summary>
    public uint PlanarHCBankingType;

    /// <summary>C: <c>ULONG BitmapWidthInBytes</c>.</summary>
    public uint BitmapWidthInBytes;

    /// <summary>C: <c>ULONG BitmapSize</c>.</summary>
    public uint BitmapSize;

    /// <summary>C: <c>ULONG Granularity</c>.</summary>
    public uint Granularity;

    /// <summary>C: <c>ULONG PlanarHCGranularity</c>.</summary>
    public uint PlanarHCGranularity;

    /// <summary>C: <c>ULONG CodeOffset</c>.</summary>
    public uint CodeOffset;

    /// <summary>C: <c>ULONG PlanarHCBankCodeOffset</c>.</summary>
    public uint PlanarHCBankCodeOffset;

    /// <summary>C: <c>ULONG PlanarHCEnableCodeOffset</c>.</summary>
    public uint PlanarHCEnableCodeOffset;

    /// <summary>C: <c>ULONG PlanarHCDisableCodeOffset</c>.</summary>
    public uint PlanarHCDisableCodeOffset;
}

/// <summary>VIDEO_MODE (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_MODE
{
    /// <summary>C: <c>ULONG RequestedMode</c>.</summary>
    public uint RequestedMode;
}

/// <summary>VIDEO_POWER_MANAGEMENT (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_POWER_MANAGEMENT
{
    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG DPMSVersion</c>.</summary>
    public uint DPMSVersion;

    /// <summary>C: <c>ULONG PowerState</c>.</summary>
    public uint PowerState;
}

/// <summary>VIDEOPARAMETERS (tvout.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEOPARAMETERS
{
    /// <summary>C: <c>GUID Guid</c>.</summary>
    public Guid Guid;

    /// <summary>C: <c>ULONG dwOffset</c>.</summary>
    public uint dwOffset;

    /// <summary>C: <c>ULONG dwCommand</c>.</summary>
    public uint dwCommand;

    /// <summary>C: <c>ULONG dwFlags</c>.</summary>
    public uint dwFlags;

    /// <summary>C: <c>ULONG dwMode</c>.</summary>
    public uint dwMode;

    /// <summary>C: <c>ULONG dwTVStandard</c>.</summary>
    public uint dwTVStandard;

    /// <summary>C: <c>ULONG dwAvailableModes</c>.</summary>
    public uint dwAvailableModes;

    /// <summary>C: <c>ULONG dwAvailableTVStandard</c>.</summary>
    public uint dwAvailableTVStandard;

    /// <summary>C: <c>ULONG dwFlickerFilter</c>.</summary>
    public uint dwFlickerFilter;

    /// <summary>C: <c>ULONG dwOverScanX</c>.</summary>
    public uint dwOverScanX;

    /// <summary>C: <c>ULONG dwOverScanY</c>.</summary>
    public uint dwOverScanY;

    /// <summary>C: <c>ULONG dwMaxUnscaledX</c>.</summary>
    public uint dwMaxUnscaledX;

    /// <summary>C: <c>ULONG dwMaxUnscaledY</c>.</summary>
    public uint dwMaxUnscaledY;

    /// <summary>C: <c>ULONG dwPositionX</c>.</summary>
    public uint dwPositionX;

    /// <summary>C: <c>ULONG dwPositionY</c>.</summary>
    public uint dwPositionY;

    /// <summary>C: <c>ULONG dwBrightness</c>.</summary>
    public uint dwBrightness;

    /// <summary>C: <c>ULONG dwContrast</c>.</summary>
    public uint dwContrast;

    /// <summary>C: <c>ULONG dwCPType</c>.</summary>
    public uint dwCPType;

    /// <summary>C: <c>ULONG dwCPCommand</c>.</summary>
    public uint dwCPCommand;

    /// <summary>C: <c>ULONG dwCPStandard</c>.</summary>
    public uint dwCPStandard;

    /// <summary>C: <c>ULONG dwCPKey</c>.</summary>
    public uint dwCPKey;

    /// <summary>C: <c>ULONG bCP_APSTriggerBits</c>.</summary>
    public uint bCP_APSTriggerBits;

    /// <summary>C: <c>UCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct bOEMCopyProtectionArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR bOEMCopyProtection[256]</c>.</summary>
    public bOEMCopyProtectionArray bOEMCopyProtection;
}

/// <summary>VIDEO_WIN32K_CALLBACKS (ntddvdeo.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_WIN32K_CALLBACKS
{
    /// <summary>C: <c>PVOID PhysDisp</c>.</summary>
    [NativeType("PVOID")]
    public nint PhysDisp;

    /// <summary>C: <c>PVIDEO_WIN32K_CALLOUT Callout</c>.</summary>
    [NativeType("PVOID")]
    public nint Callout;

    /// <summary>C: <c>ULONG bACPI</c>.</summary>
    public uint bACPI;

    /// <summary>C: <c>HANDLE pPhysDeviceObject</c>.</summary>
    [NativeType("HANDLE")]
    public nint pPhysDeviceObject;

    /// <summary>C: <c>ULONG DualviewFlags</c>.</summary>
    public uint DualviewFlags;
}

/// <summary>VIDEO_LOAD_FONT_INFORMATION (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_LOAD_FONT_INFORMATION : IIoctlTail
{
    /// <summary>C: <c>USHORT WidthInPixels</c>.</summary>
    public ushort WidthInPixels;

    /// <summary>C: <c>USHORT HeightInPixels</c>.</summary>
    public ushort HeightInPixels;

    /// <summary>C: <c>ULONG FontSize</c>.</summary>
    public uint FontSize;

    /// <summary>C: <c>UCHAR Font[1]</c>.</summary>
    public byte Font;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Font);
}

/// <summary>VIDEO_MEMORY_INFORMATION (ntddvdeo.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_MEMORY_INFORMATION
{
    /// <summary>C: <c>PVOID VideoRamBase</c>.</summary>
    [NativeType("PVOID")]
    public nint VideoRamBase;

    /// <summary>C: <c>ULONG VideoRamLength</c>.</summary>
    public uint VideoRamLength;

    /// <summary>C: <c>PVOID FrameBufferBase</c>.</summary>
    [NativeType("PVOID")]
    public nint FrameBufferBase;

    /// <summary>C: <c>ULONG FrameBufferLength</c>.</summary>
    public uint FrameBufferLength;
}

/// <summary>VIDEO_MODE_INFORMATION (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_MODE_INFORMATION
{
    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG ModeIndex</c>.</summary>
    public uint ModeIndex;

    /// <summary>C: <c>ULONG VisScreenWidth</c>.</summary>
    public uint VisScreenWidth;

    /// <summary>C: <c>ULONG VisScreenHeight</c>.</summary>
    public uint VisScreenHeight;

    /// <summary>C: <c>ULONG ScreenStride</c>.</summary>
    public uint ScreenStride;

    /// <summary>C: <c>ULONG NumberOfPlanes</c>.</summary>
    public uint NumberOfPlanes;

    /// <summary>C: <c>ULONG BitsPerPlane</c>.</summary>
    public uint BitsPerPlane;

    /// <summary>C: <c>ULONG Frequency</c>.</summary>
    public uint Frequency;

    /// <summary>C: <c>ULONG XMillimeter</c>.</summary>
    public uint XMillimeter;

    /// <summary>C: <c>ULONG YMillimeter</c>.</summary>
    public uint YMillimeter;

    /// <summary>C: <c>ULONG NumberRedBits</c>.</summary>
    public uint NumberRedBits;

    /// <summary>C: <c>ULONG NumberGreenBits</c>.</summary>
    public uint NumberGreenBits;

    /// <summary>C: <c>ULONG NumberBlueBits</c>.</summary>
    public uint NumberBlueBits;

    /// <summary>C: <c>ULONG RedMask</c>.</summary>
    public uint RedMask;

    /// <summary>C: <c>ULONG GreenMask</c>.</summary>
    public uint GreenMask;

    /// <summary>C: <c>ULONG BlueMask</c>.</summary>
    public uint BlueMask;

    /// <summary>C: <c>ULONG AttributeFlags</c>.</summary>
    public uint AttributeFlags;

    /// <summary>C: <c>ULONG VideoMemoryBitmapWidth</c>.</summary>
    public uint VideoMemoryBitmapWidth;

    /// <summary>C: <c>ULONG VideoMemoryBitmapHeight</c>.</summary>
    public uint VideoMemoryBitmapHeight;

    /// <summary>C: <c>ULONG DriverSpecificAttributeFlags</c>.</summary>
    public uint DriverSpecificAttributeFlags;
}

/// <summary>VIDEO_COLOR_CAPABILITIES (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_COLOR_CAPABILITIES
{
    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG AttributeFlags</c>.</summary>
    public uint AttributeFlags;

    /// <summary>C: <c>LONG RedPhosphoreDecay</c>.</summary>
    public int RedPhosphoreDecay;

    /// <summary>C: <c>LONG GreenPhosphoreDecay</c>.</summary>
    public int GreenPhosphoreDecay;

    /// <summary>C: <c>LONG BluePhosphoreDecay</c>.</summary>
    public int BluePhosphoreDecay;

    /// <summary>C: <c>LONG WhiteChromaticity_x</c>.</summary>
    public int WhiteChromaticity_x;

    /// <summary>C: <c>LONG WhiteChromaticity_y</c>.</summary>
    public int WhiteChromaticity_y;

    /// <summary>C: <c>LONG WhiteChromaticity_Y</c>.</summary>
    public int WhiteChromaticity_Y;

    /// <summary>C: <c>LONG RedChromaticity_x</c>.</summary>
    public int RedChromaticity_x;

    /// <summary>C: <c>LONG RedChromaticity_y</c>.</summary>
    public int RedChromaticity_y;

    /// <summary>C: <c>LONG GreenChromaticity_x</c>.</summary>
    public int GreenChromaticity_x;

    /// <summary>C: <c>LONG GreenChromaticity_y</c>.</summary>
    public int GreenChromaticity_y;

    /// <summary>C: <c>LONG BlueChromaticity_x</c>.</summary>
    public int BlueChromaticity_x;

    /// <summary>C: <c>LONG BlueChromaticity_y</c>.</summary>
    public int BlueChromaticity_y;

    /// <summary>C: <c>LONG WhiteGamma</c>.</summary>
    public int WhiteGamma;

    /// <summary>C: <c>LONG RedGamma</c>.</summary>
    public int RedGamma;

    /// <summary>C: <c>LONG GreenGamma</c>.</summary>
    public int GreenGamma;

    /// <summary>C: <c>LONG BlueGamma</c>.</summary>
    public int BlueGamma;
}

/// <summary>VIDEO_CURSOR_ATTRIBUTES (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_CURSOR_ATTRIBUTES
{
    /// <summary>C: <c>USHORT Width</c>.</summary>
    public ushort Width;

    /// <summary>C: <c>USHORT Height</c>.</summary>
    public ushort Height;

    /// <summary>C: <c>SHORT Column</c>.</summary>
    public short Column;

    /// <summary>C: <c>SHORT Row</c>.</summary>
    public short Row;

    /// <summary>C: <c>UCHAR Rate</c>.</summary>
    public byte Rate;

    /// <summary>C: <c>UCHAR Enable</c>.</summary>
    public byte Enable;
}

/// <summary>VIDEO_CURSOR_POSITION (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_CURSOR_POSITION
{
    /// <summary>C: <c>SHORT Column</c>.</summary>
    public short Column;

    /// <summary>C: <c>SHORT Row</c>.</summary>
    public short Row;
}

/// <summary>DISPLAY_BRIGHTNESS (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISPLAY_BRIGHTNESS
{
    /// <summary>C: <c>UCHAR ucDisplayPolicy</c>.</summary>
    public byte ucDisplayPolicy;

    /// <summary>C: <c>UCHAR ucACBrightness</c>.</summary>
    public byte ucACBrightness;

    /// <summary>C: <c>UCHAR ucDCBrightness</c>.</summary>
    public byte ucDCBrightness;
}

/// <summary>VIDEO_NUM_MODES (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_NUM_MODES
{
    /// <summary>C: <c>ULONG NumModes</c>.</summary>
    public uint NumModes;

    /// <summary>C: <c>ULONG ModeInformationLength</c>.</summary>
    public uint ModeInformationLength;
}

/// <summary>VIDEO_POINTER_ATTRIBUTES (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_POINTER_ATTRIBUTES : IIoctlTail
{
    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG Width</c>.</summary>
    public uint Width;

    /// <summary>C: <c>ULONG Height</c>.</summary>
    public uint Height;

    /// <summary>C: <c>ULONG WidthInBytes</c>.</summary>
    public uint WidthInBytes;

    /// <summary>C: <c>ULONG Enable</c>.</summary>
    public uint Enable;

    /// <summary>C: <c>SHORT Column</c>.</summary>
    public short Column;

    /// <summary>C: <c>SHORT Row</c>.</summary>
    public short Row;

    /// <summary>C: <c>UCHAR Pixels[1]</c>.</summary>
    public byte Pixels;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Pixels);
}

/// <summary>VIDEO_POINTER_CAPABILITIES (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_POINTER_CAPABILITIES
{
    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG MaxWidth</c>.</summary>
    public uint MaxWidth;

    /// <summary>C: <c>ULONG MaxHeight</c>.</summary>
    public uint MaxHeight;

    /// <summary>C: <c>ULONG HWPtrBitmapStart</c>.</summary>
    public uint HWPtrBitmapStart;

    /// <summary>C: <c>ULONG HWPtrBitmapEnd</c>.</summary>
    public uint HWPtrBitmapEnd;
}

/// <summary>VIDEO_POINTER_POSITION (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_POINTER_POSITION
{
    /// <summary>C: <c>SHORT Column</c>.</summary>
    public short Column;

    /// <summary>C: <c>SHORT Row</c>.</summary>
    public short Row;
}

/// <summary>VIDEO_PUBLIC_ACCESS_RANGES (ntddvdeo.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_PUBLIC_ACCESS_RANGES
{
    /// <summary>C: <c>ULONG InIoSpace</c>.</summary>
    public uint InIoSpace;

    /// <summary>C: <c>ULONG MappedInIoSpace</c>.</summary>
    public uint MappedInIoSpace;

    /// <summary>C: <c>PVOID VirtualAddress</c>.</summary>
    [NativeType("PVOID")]
    public nint VirtualAddress;
}

/// <summary>VIDEO_HARDWARE_STATE (ntddvdeo.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_HARDWARE_STATE
{
    /// <summary>C: <c>PVIDEO_HARDWARE_STATE_HEADER StateHeader</c>.</summary>
    [NativeType("PVOID")]
    public nint StateHeader;

    /// <summary>C: <c>ULONG StateLength</c>.</summary>
    public uint StateLength;
}

/// <summary>VIDEO_CLUTDATA (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_CLUTDATA
{
    /// <summary>C: <c>UCHAR Red</c>.</summary>
    public byte Red;

    /// <summary>C: <c>UCHAR Green</c>.</summary>
    public byte Green;

    /// <summary>C: <c>UCHAR Blue</c>.</summary>
    public byte Blue;

    /// <summary>C: <c>UCHAR Unused</c>.</summary>
    public byte Unused;
}

/// <summary>VIDEO_CLUT (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_CLUT : IIoctlTail
{
    /// <summary>C: <c>USHORT NumEntries</c>.</summary>
    public ushort NumEntries;

    /// <summary>C: <c>USHORT FirstEntry</c>.</summary>
    public ushort FirstEntry;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct LookupTableUnion
    {
        /// <summary>C: <c>VIDEO_CLUTDATA RgbArray</c>.</summary>
        [FieldOffset(0)]
        public VIDEO_CLUTDATA RgbArray;

        /// <summary>C: <c>ULONG RgbLong</c>.</summary>
        [FieldOffset(0)]
        public uint RgbLong;
    }

    /// <summary>C: <c>union LookupTable[1]</c>.</summary>
    public LookupTableUnion LookupTable;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in LookupTable);
}

/// <summary>VIDEO_PALETTE_DATA (ntddvdeo.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_PALETTE_DATA : IIoctlTail
{
    /// <summary>C: <c>USHORT NumEntries</c>.</summary>
    public ushort NumEntries;

    /// <summary>C: <c>USHORT FirstEntry</c>.</summary>
    public ushort FirstEntry;

    /// <summary>C: <c>USHORT Colors[1]</c>.</summary>
    public ushort Colors;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Colors);
}

/// <summary>VIDEO_SHARE_MEMORY_INFORMATION (ntddvdeo.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_SHARE_MEMORY_INFORMATION
{
    /// <summary>C: <c>ULONG SharedViewOffset</c>.</summary>
    public uint SharedViewOffset;

    /// <summary>C: <c>ULONG SharedViewSize</c>.</summary>
    public uint SharedViewSize;

    /// <summary>C: <c>PVOID VirtualAddress</c>.</summary>
    [NativeType("PVOID")]
    public nint VirtualAddress;
}

/// <summary>VIDEO_SHARE_MEMORY (ntddvdeo.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VIDEO_SHARE_MEMORY
{
    /// <summary>C: <c>HANDLE ProcessHandle</c>.</summary>
    [NativeType("HANDLE")]
    public nint ProcessHandle;

    /// <summary>C: <c>ULONG ViewOffset</c>.</summary>
    public uint ViewOffset;

    /// <summary>C: <c>ULONG ViewSize</c>.</summary>
    public uint ViewSize;

    /// <summary>C: <c>PVOID RequestedVirtualAddress</c>.</summary>
    [NativeType("PVOID")]
    public nint RequestedVirtualAddress;
}
