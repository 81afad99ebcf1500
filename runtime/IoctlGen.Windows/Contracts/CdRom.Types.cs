// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>STREAMING_CONTROL_REQUEST_TYPE (ntddcdrm.h).</summary>
public enum STREAMING_CONTROL_REQUEST_TYPE : int
{
    CdromStreamingDisable = 1,
    CdromStreamingEnableForReadOnly = 2,
    CdromStreamingEnableForWriteOnly = 3,
    CdromStreamingEnableForReadWrite = 4,
}

/// <summary>CDROM_STREAMING_CONTROL (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_STREAMING_CONTROL
{
    /// <summary>C: <c>STREAMING_CONTROL_REQUEST_TYPE RequestType</c>.</summary>
    public STREAMING_CONTROL_REQUEST_TYPE RequestType;
}

/// <summary>EXCLUSIVE_ACCESS_REQUEST_TYPE (ntddcdrm.h).</summary>
public enum EXCLUSIVE_ACCESS_REQUEST_TYPE : int
{
    ExclusiveAccessQueryState = 0,
    ExclusiveAccessLockDevice = 1,
    ExclusiveAccessUnlockDevice = 2,
}

/// <summary>CDROM_EXCLUSIVE_ACCESS (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_EXCLUSIVE_ACCESS
{
    /// <summary>C: <c>EXCLUSIVE_ACCESS_REQUEST_TYPE RequestType</c>.</summary>
    public EXCLUSIVE_ACCESS_REQUEST_TYPE RequestType;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;
}

/// <summary>CDROM_EXCLUSIVE_LOCK (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_EXCLUSIVE_LOCK
{
    /// <summary>C: <c>CDROM_EXCLUSIVE_ACCESS Access</c>.</summary>
    public CDROM_EXCLUSIVE_ACCESS Access;

    /// <summary>C: <c>UCHAR [64]</c>.</summary>
    [InlineArray(64)]
    public struct CallerNameArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR CallerName[64]</c>.</summary>
    public CallerNameArray CallerName;
}

/// <summary>CDROM_EXCLUSIVE_LOCK_STATE (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_EXCLUSIVE_LOCK_STATE
{
    /// <summary>C: <c>BOOLEAN LockState</c>.</summary>
    public Boolean8 LockState;

    /// <summary>C: <c>UCHAR [64]</c>.</summary>
    [InlineArray(64)]
    public struct CallerNameArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR CallerName[64]</c>.</summary>
    public CallerNameArray CallerName;
}

/// <summary>MEDIA_TYPE (ntdddisk.h).</summary>
public enum MEDIA_TYPE : int
{
    Unknown = 0,
    F5_1Pt2_512 = 1,
    F3_1Pt44_512 = 2,
    F3_2Pt88_512 = 3,
    F3_20Pt8_512 = 4,
    F3_720_512 = 5,
    F5_360_512 = 6,
    F5_320_512 = 7,
    F5_320_1024 = 8,
    F5_180_512 = 9,
    F5_160_512 = 10,
    RemovableMedia = 11,
    FixedMedia = 12,
    F3_120M_512 = 13,
    F3_640_512 = 14,
    F5_640_512 = 15,
    F5_720_512 = 16,
    F3_1Pt2_512 = 17,
    F3_1Pt23_1024 = 18,
    F5_1Pt23_1024 = 19,
    F3_128Mb_512 = 20,
    F3_230Mb_512 = 21,
    F8_256_128 = 22,
    F3_200Mb_512 = 23,
    F3_240M_512 = 24,
    F3_32M_512 = 25,
}

/// <summary>DISK_GEOMETRY (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_GEOMETRY
{
    /// <summary>C: <c>LARGE_INTEGER Cylinders</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long Cylinders;

    /// <summary>C: <c>MEDIA_TYPE MediaType</c>.</summary>
    public MEDIA_TYPE MediaType;

    /// <summary>C: <c>ULONG TracksPerCylinder</c>.</summary>
    public uint TracksPerCylinder;

    /// <summary>C: <c>ULONG SectorsPerTrack</c>.</summary>
    public uint SectorsPerTrack;

    /// <summary>C: <c>ULONG BytesPerSector</c>.</summary>
    public uint BytesPerSector;
}

/// <summary>DISK_GEOMETRY_EX (ntdddisk.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DISK_GEOMETRY_EX : IIoctlTail
{
    /// <summary>C: <c>DISK_GEOMETRY Geometry</c>.</summary>
    public DISK_GEOMETRY Geometry;

    /// <summary>C: <c>LARGE_INTEGER DiskSize</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long DiskSize;

    /// <summary>C: <c>UCHAR Data[1]</c>.</summary>
    public byte Data;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Data);
}

/// <summary>TRACK_DATA (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TRACK_DATA
{
    /// <summary>C: <c>UCHAR Reserved</c>.</summary>
    public byte Reserved;

    /// <summary>C: <c>UCHAR Control : 4; UCHAR Adr : 4</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR Control : 4</c>.</summary>
    [BitField(nameof(_bits0), 0, 4)]
    public byte Control
    {
        readonly get => (byte)(_bits0 & 0xF);
        set => _bits0 = (byte)((_bits0 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR Adr : 4</c>.</summary>
    [BitField(nameof(_bits0), 4, 4)]
    public byte Adr
    {
        readonly get => (byte)((_bits0 >> 4) & 0xF);
        set => _bits0 = (byte)((_bits0 & 0xFU) | (((uint)value & 0xF) << 4));
    }

    /// <summary>C: <c>UCHAR TrackNumber</c>.</summary>
    public byte TrackNumber;

    /// <summary>C: <c>UCHAR Reserved1</c>.</summary>
    public byte Reserved1;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct AddressArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Address[4]</c>.</summary>
    public AddressArray Address;
}

/// <summary>CDROM_TOC_SESSION_DATA (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_TOC_SESSION_DATA : IIoctlTail
{
    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct LengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Length[2]</c>.</summary>
    public LengthArray Length;

    /// <summary>C: <c>UCHAR FirstCompleteSession</c>.</summary>
    public byte FirstCompleteSession;

    /// <summary>C: <c>UCHAR LastCompleteSession</c>.</summary>
    public byte LastCompleteSession;

    /// <summary>C: <c>TRACK_DATA TrackData[1]</c>.</summary>
    public TRACK_DATA TrackData;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in TrackData);
}

/// <summary>CDROM_PERFORMANCE_REQUEST_TYPE (ntddcdrm.h).</summary>
public enum CDROM_PERFORMANCE_REQUEST_TYPE : int
{
    CdromPerformanceRequest = 1,
    CdromWriteSpeedRequest = 2,
}

/// <summary>CDROM_PERFORMANCE_TYPE (ntddcdrm.h).</summary>
public enum CDROM_PERFORMANCE_TYPE : int
{
    CdromReadPerformance = 1,
    CdromWritePerformance = 2,
}

/// <summary>CDROM_PERFORMANCE_EXCEPTION_TYPE (ntddcdrm.h).</summary>
public enum CDROM_PERFORMANCE_EXCEPTION_TYPE : int
{
    CdromNominalPerformance = 1,
    CdromEntirePerformanceList = 2,
    CdromPerformanceExceptionsOnly = 3,
}

/// <summary>CDROM_PERFORMANCE_TOLERANCE_TYPE (ntddcdrm.h).</summary>
public enum CDROM_PERFORMANCE_TOLERANCE_TYPE : int
{
    Cdrom10Nominal20Exceptions = 1,
}

/// <summary>CDROM_PERFORMANCE_REQUEST (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_PERFORMANCE_REQUEST
{
    /// <summary>C: <c>CDROM_PERFORMANCE_REQUEST_TYPE RequestType</c>.</summary>
    public CDROM_PERFORMANCE_REQUEST_TYPE RequestType;

    /// <summary>C: <c>CDROM_PERFORMANCE_TYPE PerformanceType</c>.</summary>
    public CDROM_PERFORMANCE_TYPE PerformanceType;

    /// <summary>C: <c>CDROM_PERFORMANCE_EXCEPTION_TYPE Exceptions</c>.</summary>
    public CDROM_PERFORMANCE_EXCEPTION_TYPE Exceptions;

    /// <summary>C: <c>CDROM_PERFORMANCE_TOLERANCE_TYPE Tolerance</c>.</summary>
    public CDROM_PERFORMANCE_TOLERANCE_TYPE Tolerance;

    /// <summary>C: <c>ULONG StaringLba</c>.</summary>
    public uint StaringLba;
}

/// <summary>CDROM_WRITE_SPEED_REQUEST (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_WRITE_SPEED_REQUEST
{
    /// <summary>C: <c>CDROM_PERFORMANCE_REQUEST_TYPE RequestType</c>.</summary>
    public CDROM_PERFORMANCE_REQUEST_TYPE RequestType;
}

/// <summary>CDROM_PERFORMANCE_HEADER (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_PERFORMANCE_HEADER : IIoctlTail
{
    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct DataLengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR DataLength[4]</c>.</summary>
    public DataLengthArray DataLength;

    /// <summary>C: <c>UCHAR Except : 1; UCHAR Write : 1; UCHAR Reserved1 : 6</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR Except : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public byte Except
    {
        readonly get => (byte)(_bits0 & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR Write : 1</c>.</summary>
    [BitField(nameof(_bits0), 1, 1)]
    public byte Write
    {
        readonly get => (byte)((_bits0 >> 1) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
    }

    /// <summary>C: <c>UCHAR Reserved1 : 6</c>.</summary>
    [BitField(nameof(_bits0), 2, 6)]
    public byte Reserved1
    {
        readonly get => (byte)((_bits0 >> 2) & 0x3F);
        set => _bits0 = (byte)((_bits0 & 0x3U) | (((uint)value & 0x3F) << 2));
    }

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct Reserved2Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved2[3]</c>.</summary>
    public Reserved2Array Reserved2;

    /// <summary>C: <c>UCHAR Data[]</c>.</summary>
    public const int DataOffset = 8;

    [NativeType("UCHAR[]")]
    readonly int IIoctlTail.TailOffset => DataOffset;
}

/// <summary>CDROM_WRITE_SPEED_DESCRIPTOR (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_WRITE_SPEED_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR MixedReadWrite : 1; UCHAR Exact : 1; UCHAR Reserved1 : 1; UCHAR WriteRotationControl : 2; UCHAR Reserved2 : 3</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR MixedReadWrite : 1</c>.</summary>
    [BitField(nameof(_bits0), 0, 1)]
    public byte MixedReadWrite
    {
        readonly get => (byte)(_bits0 & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR Exact : 1</c>.</summary>
    [BitField(nameof(_bits0), 1, 1)]
    public byte Exact
    {
        readonly get => (byte)((_bits0 >> 1) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFDU) | (((uint)value & 0x1) << 1));
    }

    /// <summary>C: <c>UCHAR Reserved1 : 1</c>.</summary>
    [BitField(nameof(_bits0), 2, 1)]
    public byte Reserved1
    {
        readonly get => (byte)((_bits0 >> 2) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0xFBU) | (((uint)value & 0x1) << 2));
    }

    /// <summary>C: <c>UCHAR WriteRotationControl : 2</c>.</summary>
    [BitField(nameof(_bits0), 3, 2)]
    public byte WriteRotationControl
    {
        readonly get => (byte)((_bits0 >> 3) & 0x3);
        set => _bits0 = (byte)((_bits0 & 0xE7U) | (((uint)value & 0x3) << 3));
    }

    /// <summary>C: <c>UCHAR Reserved2 : 3</c>.</summary>
    [BitField(nameof(_bits0), 5, 3)]
    public byte Reserved2
    {
        readonly get => (byte)((_bits0 >> 5) & 0x7);
        set => _bits0 = (byte)((_bits0 & 0x1FU) | (((uint)value & 0x7) << 5));
    }

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct Reserved3Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved3[3]</c>.</summary>
    public Reserved3Array Reserved3;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct EndLbaArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR EndLba[4]</c>.</summary>
    public EndLbaArray EndLba;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct ReadSpeedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ReadSpeed[4]</c>.</summary>
    public ReadSpeedArray ReadSpeed;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct WriteSpeedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR WriteSpeed[4]</c>.</summary>
    public WriteSpeedArray WriteSpeed;
}

/// <summary>VOLUME_CONTROL (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct VOLUME_CONTROL
{
    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct PortVolumeArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR PortVolume[4]</c>.</summary>
    public PortVolumeArray PortVolume;
}

/// <summary>PREVENT_MEDIA_REMOVAL (ntddstor.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PREVENT_MEDIA_REMOVAL
{
    /// <summary>C: <c>BOOLEAN PreventMediaRemoval</c>.</summary>
    public Boolean8 PreventMediaRemoval;
}

/// <summary>CDROM_PLAY_AUDIO_MSF (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_PLAY_AUDIO_MSF
{
    /// <summary>C: <c>UCHAR StartingM</c>.</summary>
    public byte StartingM;

    /// <summary>C: <c>UCHAR StartingS</c>.</summary>
    public byte StartingS;

    /// <summary>C: <c>UCHAR StartingF</c>.</summary>
    public byte StartingF;

    /// <summary>C: <c>UCHAR EndingM</c>.</summary>
    public byte EndingM;

    /// <summary>C: <c>UCHAR EndingS</c>.</summary>
    public byte EndingS;

    /// <summary>C: <c>UCHAR EndingF</c>.</summary>
    public byte EndingF;
}

/// <summary>TRACK_MODE_TYPE (ntddcdrm.h).</summary>
public enum TRACK_MODE_TYPE : int
{
    YellowMode2 = 0,
    XAForm2 = 1,
    CDDA = 2,
    RawWithC2AndSubCode = 3,
    RawWithC2 = 4,
    RawWithSubCode = 5,
}

/// <summary>RAW_READ_INFO (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct RAW_READ_INFO
{
    /// <summary>C: <c>LARGE_INTEGER DiskOffset</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long DiskOffset;

    /// <summary>C: <c>ULONG SectorCount</c>.</summary>
    public uint SectorCount;

    /// <summary>C: <c>TRACK_MODE_TYPE TrackMode</c>.</summary>
    public TRACK_MODE_TYPE TrackMode;
}

/// <summary>SUB_Q_HEADER (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SUB_Q_HEADER
{
    /// <summary>C: <c>UCHAR Reserved</c>.</summary>
    public byte Reserved;

    /// <summary>C: <c>UCHAR AudioStatus</c>.</summary>
    public byte AudioStatus;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct DataLengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR DataLength[2]</c>.</summary>
    public DataLengthArray DataLength;
}

/// <summary>SUB_Q_CURRENT_POSITION (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SUB_Q_CURRENT_POSITION
{
    /// <summary>C: <c>SUB_Q_HEADER Header</c>.</summary>
    public SUB_Q_HEADER Header;

    /// <summary>C: <c>UCHAR FormatCode</c>.</summary>
    public byte FormatCode;

    /// <summary>C: <c>UCHAR Control : 4; UCHAR ADR : 4</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR Control : 4</c>.</summary>
    [BitField(nameof(_bits0), 0, 4)]
    public byte Control
    {
        readonly get => (byte)(_bits0 & 0xF);
        set => _bits0 = (byte)((_bits0 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR ADR : 4</c>.</summary>
    [BitField(nameof(_bits0), 4, 4)]
    public byte ADR
    {
        readonly get => (byte)((_bits0 >> 4) & 0xF);
        set => _bits0 = (byte)((_bits0 & 0xFU) | (((uint)value & 0xF) << 4));
    }

    /// <summary>C: <c>UCHAR TrackNumber</c>.</summary>
    public byte TrackNumber;

    /// <summary>C: <c>UCHAR IndexNumber</c>.</summary>
    public byte IndexNumber;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct AbsoluteAddressArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR AbsoluteAddress[4]</c>.</summary>
    public AbsoluteAddressArray AbsoluteAddress;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct TrackRelativeAddressArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR TrackRelativeAddress[4]</c>.</summary>
    public TrackRelativeAddressArray TrackRelativeAddress;
}

/// <summary>SUB_Q_MEDIA_CATALOG_NUMBER (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SUB_Q_MEDIA_CATALOG_NUMBER
{
    /// <summary>C: <c>SUB_Q_HEADER Header</c>.</summary>
    public SUB_Q_HEADER Header;

    /// <summary>C: <c>UCHAR FormatCode</c>.</summary>
    public byte FormatCode;

    /// <summary>C: <c>UCHAR [3]</c>.</summary>
    [InlineArray(3)]
    public struct ReservedArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved[3]</c>.</summary>
    public ReservedArray Reserved;

    /// <summary>C: <c>UCHAR Reserved1 : 7; UCHAR Mcval : 1</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR Reserved1 : 7</c>.</summary>
    [BitField(nameof(_bits0), 0, 7)]
    public byte Reserved1
    {
        readonly get => (byte)(_bits0 & 0x7F);
        set => _bits0 = (byte)((_bits0 & 0x80U) | ((uint)value & 0x7F));
    }

    /// <summary>C: <c>UCHAR Mcval : 1</c>.</summary>
    [BitField(nameof(_bits0), 7, 1)]
    public byte Mcval
    {
        readonly get => (byte)((_bits0 >> 7) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR [15]</c>.</summary>
    [InlineArray(15)]
    public struct MediaCatalogArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MediaCatalog[15]</c>.</summary>
    public MediaCatalogArray MediaCatalog;
}

/// <summary>SUB_Q_TRACK_ISRC (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SUB_Q_TRACK_ISRC
{
    /// <summary>C: <c>SUB_Q_HEADER Header</c>.</summary>
    public SUB_Q_HEADER Header;

    /// <summary>C: <c>UCHAR FormatCode</c>.</summary>
    public byte FormatCode;

    /// <summary>C: <c>UCHAR Reserved0</c>.</summary>
    public byte Reserved0;

    /// <summary>C: <c>UCHAR Track</c>.</summary>
    public byte Track;

    /// <summary>C: <c>UCHAR Reserved1</c>.</summary>
    public byte Reserved1;

    /// <summary>C: <c>UCHAR Reserved2 : 7; UCHAR Tcval : 1</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR Reserved2 : 7</c>.</summary>
    [BitField(nameof(_bits0), 0, 7)]
    public byte Reserved2
    {
        readonly get => (byte)(_bits0 & 0x7F);
        set => _bits0 = (byte)((_bits0 & 0x80U) | ((uint)value & 0x7F));
    }

    /// <summary>C: <c>UCHAR Tcval : 1</c>.</summary>
    [BitField(nameof(_bits0), 7, 1)]
    public byte Tcval
    {
        readonly get => (byte)((_bits0 >> 7) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR [15]</c>.</summary>
    [InlineArray(15)]
    public struct TrackIsrcArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR TrackIsrc[15]</c>.</summary>
    public TrackIsrcArray TrackIsrc;
}

/// <summary>SUB_Q_CHANNEL_DATA (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct SUB_Q_CHANNEL_DATA
{
    /// <summary>C: <c>SUB_Q_CURRENT_POSITION CurrentPosition</c>.</summary>
    [FieldOffset(0)]
    public SUB_Q_CURRENT_POSITION CurrentPosition;

    /// <summary>C: <c>SUB_Q_MEDIA_CATALOG_NUMBER MediaCatalog</c>.</summary>
    [FieldOffset(0)]
    public SUB_Q_MEDIA_CATALOG_NUMBER MediaCatalog;

    /// <summary>C: <c>SUB_Q_TRACK_ISRC TrackIsrc</c>.</summary>
    [FieldOffset(0)]
    public SUB_Q_TRACK_ISRC TrackIsrc;
}

/// <summary>CDROM_SUB_Q_DATA_FORMAT (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_SUB_Q_DATA_FORMAT
{
    /// <summary>C: <c>UCHAR Format</c>.</summary>
    public byte Format;

    /// <summary>C: <c>UCHAR Track</c>.</summary>
    public byte Track;
}

/// <summary>CDROM_TOC (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_TOC
{
    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct LengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Length[2]</c>.</summary>
    public LengthArray Length;

    /// <summary>C: <c>UCHAR FirstTrack</c>.</summary>
    public byte FirstTrack;

    /// <summary>C: <c>UCHAR LastTrack</c>.</summary>
    public byte LastTrack;

    /// <summary>C: <c>TRACK_DATA [100]</c>.</summary>
    [InlineArray(100)]
    public struct TrackDataArray
    {
        TRACK_DATA _element;
    }

    /// <summary>C: <c>TRACK_DATA TrackData[100]</c>.</summary>
    public TrackDataArray TrackData;
}

/// <summary>CDROM_TOC_FULL_TOC_DATA (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_TOC_FULL_TOC_DATA : IIoctlTail
{
    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct LengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Length[2]</c>.</summary>
    public LengthArray Length;

    /// <summary>C: <c>UCHAR FirstCompleteSession</c>.</summary>
    public byte FirstCompleteSession;

    /// <summary>C: <c>UCHAR LastCompleteSession</c>.</summary>
    public byte LastCompleteSession;

    /// <summary>C: <c>CDROM_TOC_FULL_TOC_DATA_BLOCK Descriptors[]</c>.</summary>
    public const int DescriptorsOffset = 4;

    [NativeType("CDROM_TOC_FULL_TOC_DATA_BLOCK[]")]
    readonly int IIoctlTail.TailOffset => DescriptorsOffset;
}

/// <summary>CDROM_TOC_PMA_DATA (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_TOC_PMA_DATA : IIoctlTail
{
    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct LengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Length[2]</c>.</summary>
    public LengthArray Length;

    /// <summary>C: <c>UCHAR Reserved1</c>.</summary>
    public byte Reserved1;

    /// <summary>C: <c>UCHAR Reserved2</c>.</summary>
    public byte Reserved2;

    /// <summary>C: <c>CDROM_TOC_FULL_TOC_DATA_BLOCK Descriptors[]</c>.</summary>
    public const int DescriptorsOffset = 4;

    [NativeType("CDROM_TOC_FULL_TOC_DATA_BLOCK[]")]
    readonly int IIoctlTail.TailOffset => DescriptorsOffset;
}

/// <summary>CDROM_TOC_ATIP_DATA (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_TOC_ATIP_DATA : IIoctlTail
{
    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct LengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Length[2]</c>.</summary>
    public LengthArray Length;

    /// <summary>C: <c>UCHAR Reserved1</c>.</summary>
    public byte Reserved1;

    /// <summary>C: <c>UCHAR Reserved2</c>.</summary>
    public byte Reserved2;

    /// <summary>C: <c>CDROM_TOC_ATIP_DATA_BLOCK Descriptors[]</c>.</summary>
    public const int DescriptorsOffset = 4;

    [NativeType("CDROM_TOC_ATIP_DATA_BLOCK[]")]
    readonly int IIoctlTail.TailOffset => DescriptorsOffset;
}

/// <summary>CDROM_TOC_CD_TEXT_DATA (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_TOC_CD_TEXT_DATA : IIoctlTail
{
    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct LengthArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Length[2]</c>.</summary>
    public LengthArray Length;

    /// <summary>C: <c>UCHAR Reserved1</c>.</summary>
    public byte Reserved1;

    /// <summary>C: <c>UCHAR Reserved2</c>.</summary>
    public byte Reserved2;

    /// <summary>C: <c>CDROM_TOC_CD_TEXT_DATA_BLOCK Descriptors[]</c>.</summary>
    public const int DescriptorsOffset = 4;

    [NativeType("CDROM_TOC_CD_TEXT_DATA_BLOCK[]")]
    readonly int IIoctlTail.TailOffset => DescriptorsOffset;
}

/// <summary>CDROM_READ_TOC_EX (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_READ_TOC_EX
{
    /// <summary>C: <c>UCHAR Format : 4; UCHAR Reserved1 : 3; UCHAR Msf : 1</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR Format : 4</c>.</summary>
    [BitField(nameof(_bits0), 0, 4)]
    public byte Format
    {
        readonly get => (byte)(_bits0 & 0xF);
        set => _bits0 = (byte)((_bits0 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR Reserved1 : 3</c>.</summary>
    [BitField(nameof(_bits0), 4, 3)]
    public byte Reserved1
    {
        readonly get => (byte)((_bits0 >> 4) & 0x7);
        set => _bits0 = (byte)((_bits0 & 0x8FU) | (((uint)value & 0x7) << 4));
    }

    /// <summary>C: <c>UCHAR Msf : 1</c>.</summary>
    [BitField(nameof(_bits0), 7, 1)]
    public byte Msf
    {
        readonly get => (byte)((_bits0 >> 7) & 0x1);
        set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR SessionTrack</c>.</summary>
    public byte SessionTrack;

    /// <summary>C: <c>UCHAR Reserved2</c>.</summary>
    public byte Reserved2;

    /// <summary>C: <c>UCHAR Reserved3</c>.</summary>
    public byte Reserved3;
}

/// <summary>CDROM_SEEK_AUDIO_MSF (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_SEEK_AUDIO_MSF
{
    /// <summary>C: <c>UCHAR M</c>.</summary>
    public byte M;

    /// <summary>C: <c>UCHAR S</c>.</summary>
    public byte S;

    /// <summary>C: <c>UCHAR F</c>.</summary>
    public byte F;
}

/// <summary>CDROM_OPC_INFO_TYPE (ntddcdrm.h).</summary>
public enum CDROM_OPC_INFO_TYPE : int
{
    SimpleOpcInfo = 1,
}

/// <summary>CDROM_SIMPLE_OPC_INFO (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_SIMPLE_OPC_INFO
{
    /// <summary>C: <c>CDROM_OPC_INFO_TYPE RequestType</c>.</summary>
    public CDROM_OPC_INFO_TYPE RequestType;

    /// <summary>C: <c>BOOLEAN Exclude0</c>.</summary>
    public Boolean8 Exclude0;

    /// <summary>C: <c>BOOLEAN Exclude1</c>.</summary>
    public Boolean8 Exclude1;
}

/// <summary>CDROM_SPEED_REQUEST (ntddcdrm.h).</summary>
public enum CDROM_SPEED_REQUEST : int
{
    CdromSetSpeed = 0,
    CdromSetStreaming = 1,
}

/// <summary>WRITE_ROTATION (ntddcdrm.h).</summary>
public enum WRITE_ROTATION : int
{
    CdromDefaultRotation = 0,
    CdromCAVRotation = 1,
}

/// <summary>CDROM_SET_SPEED (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_SET_SPEED
{
    /// <summary>C: <c>CDROM_SPEED_REQUEST RequestType</c>.</summary>
    public CDROM_SPEED_REQUEST RequestType;

    /// <summary>C: <c>USHORT ReadSpeed</c>.</summary>
    public ushort ReadSpeed;

    /// <summary>C: <c>USHORT WriteSpeed</c>.</summary>
    public ushort WriteSpeed;

    /// <summary>C: <c>WRITE_ROTATION RotationControl</c>.</summary>
    public WRITE_ROTATION RotationControl;
}

/// <summary>CDROM_SET_STREAMING (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_SET_STREAMING
{
    /// <summary>C: <c>CDROM_SPEED_REQUEST RequestType</c>.</summary>
    public CDROM_SPEED_REQUEST RequestType;

    /// <summary>C: <c>ULONG ReadSize</c>.</summary>
    public uint ReadSize;

    /// <summary>C: <c>ULONG ReadTime</c>.</summary>
    public uint ReadTime;

    /// <summary>C: <c>ULONG WriteSize</c>.</summary>
    public uint WriteSize;

    /// <summary>C: <c>ULONG WriteTime</c>.</summary>
    public uint WriteTime;

    /// <summary>C: <c>ULONG StartLba</c>.</summary>
    public uint StartLba;

    /// <summary>C: <c>ULONG EndLba</c>.</summary>
    public uint EndLba;

    /// <summary>C: <c>WRITE_ROTATION RotationControl</c>.</summary>
    public WRITE_ROTATION RotationControl;

    /// <summary>C: <c>BOOLEAN RestoreDefaults</c>.</summary>
    public Boolean8 RestoreDefaults;

    /// <summary>C: <c>BOOLEAN SetExact</c>.</summary>
    public Boolean8 SetExact;

    /// <summary>C: <c>BOOLEAN RandomAccess</c>.</summary>
    public Boolean8 RandomAccess;

    /// <summary>C: <c>BOOLEAN Persistent</c>.</summary>
    public Boolean8 Persistent;
}

/// <summary>CDROM_AUDIO_CONTROL (ntddcdrm.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CDROM_AUDIO_CONTROL
{
    /// <summary>C: <c>UCHAR LbaFormat</c>.</summary>
    public byte LbaFormat;

    /// <summary>C: <c>USHORT LogicalBlocksPerSecond</c>.</summary>
    public ushort LogicalBlocksPerSecond;
}

/// <summary>INQUIRYDATA (scsi.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct INQUIRYDATA
{
    /// <summary>C: <c>UCHAR DeviceType : 5; UCHAR DeviceTypeQualifier : 3</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR DeviceType : 5</c>.</summary>
    [BitField(nameof(_bits0), 0, 5)]
    public byte DeviceType
    {
        readonly get => (byte)(_bits0 & 0x1F);
        set => _bits0 = (byte)((_bits0 & 0xE0U) | ((uint)value & 0x1F));
    }

    /// <summary>C: <c>UCHAR DeviceTypeQualifier : 3</c>.</summary>
    [BitField(nameof(_bits0), 5, 3)]
    public byte DeviceTypeQualifier
    {
        readonly get => (byte)((_bits0 >> 5) & 0x7);
        set => _bits0 = (byte)((_bits0 & 0x1FU) | (((uint)value & 0x7) << 5));
    }

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous0Struct
        {
            /// <summary>C: <c>UCHAR DeviceTypeModifier : 7; UCHAR ReservedField1 : 1</c>.</summary>
            public byte _bits0;

            /// <summary>C: <c>UCHAR DeviceTypeModifier : 7</c>.</summary>
            [BitField(nameof(_bits0), 0, 7)]
            public byte DeviceTypeModifier
            {
                readonly get => (byte)(_bits0 & 0x7F);
                set => _bits0 = (byte)((_bits0 & 0x80U) | ((uint)value & 0x7F));
            }

            /// <summary>C: <c>UCHAR ReservedField1 : 1</c>.</summary>
            [BitField(nameof(_bits0), 7, 1)]
            public byte ReservedField1
            {
                readonly get => (byte)((_bits0 >> 7) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
            }
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous0Struct Anonymous0;

        /// <summary>C: <c>UCHAR DeviceTypeModifier : 7</c>.</summary>
        public byte DeviceTypeModifier
        {
            readonly get => Anonymous0.DeviceTypeModifier;
            set => Anonymous0.DeviceTypeModifier = value;
        }

        /// <summary>C: <c>UCHAR ReservedField1 : 1</c>.</summary>
        public byte ReservedField1
        {
            readonly get => Anonymous0.ReservedField1;
            set => Anonymous0.ReservedField1 = value;
        }

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous1Struct
        {
            /// <summary>C: <c>UCHAR ReservedField2 : 4; UCHAR HotPluggable : 2; UCHAR LU_CONG : 1; UCHAR RemovableMedia : 1</c>.</summary>
            public byte _bits0;

            /// <summary>C: <c>UCHAR ReservedField2 : 4</c>.</summary>
            [BitField(nameof(_bits0), 0, 4)]
            public byte ReservedField2
            {
                readonly get => (byte)(_bits0 & 0xF);
                set => _bits0 = (byte)((_bits0 & 0xF0U) | ((uint)value & 0xF));
            }

            /// <summary>C: <c>UCHAR HotPluggable : 2</c>.</summary>
            [BitField(nameof(_bits0), 4, 2)]
            public byte HotPluggable
            {
                readonly get => (byte)((_bits0 >> 4) & 0x3);
                set => _bits0 = (byte)((_bits0 & 0xCFU) | (((uint)value & 0x3) << 4));
            }

            /// <summary>C: <c>UCHAR LU_CONG : 1</c>.</summary>
            [BitField(nameof(_bits0), 6, 1)]
            public byte LU_CONG
            {
                readonly get => (byte)((_bits0 >> 6) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xBFU) | (((uint)value & 0x1) << 6));
            }

            /// <summary>C: <c>UCHAR RemovableMedia : 1</c>.</summary>
            [BitField(nameof(_bits0), 7, 1)]
            public byte RemovableMedia
            {
                readonly get => (byte)((_bits0 >> 7) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
            }
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous1Struct Anonymous1;

        /// <summary>C: <c>UCHAR ReservedField2 : 4</c>.</summary>
        public byte ReservedField2
        {
            readonly get => Anonymous1.ReservedField2;
            set => Anonymous1.ReservedField2 = value;
        }

        /// <summary>C: <c>UCHAR HotPluggable : 2</c>.</summary>
        public byte HotPluggable
        {
            readonly get => Anonymous1.HotPluggable;
            set => Anonymous1.HotPluggable = value;
        }

        /// <summary>C: <c>UCHAR LU_CONG : 1</c>.</summary>
        public byte LU_CONG
        {
            readonly get => Anonymous1.LU_CONG;
            set => Anonymous1.LU_CONG = value;
        }

        /// <summary>C: <c>UCHAR RemovableMedia : 1</c>.</summary>
        public byte RemovableMedia
        {
            readonly get => Anonymous1.RemovableMedia;
            set => Anonymous1.RemovableMedia = value;
        }
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>UCHAR DeviceTypeModifier : 7</c>.</summary>
    public byte DeviceTypeModifier
    {
        readonly get => Anonymous0.DeviceTypeModifier;
        set => Anonymous0.DeviceTypeModifier = value;
    }

    /// <summary>C: <c>UCHAR ReservedField1 : 1</c>.</summary>
    public byte ReservedField1
    {
        readonly get => Anonymous0.ReservedField1;
        set => Anonymous0.ReservedField1 = value;
    }

    /// <summary>C: <c>UCHAR ReservedField2 : 4</c>.</summary>
    public byte ReservedField2
    {
        readonly get => Anonymous0.ReservedField2;
        set => Anonymous0.ReservedField2 = value;
    }

    /// <summary>C: <c>UCHAR HotPluggable : 2</c>.</summary>
    public byte HotPluggable
    {
        readonly get => Anonymous0.HotPluggable;
        set => Anonymous0.HotPluggable = value;
    }

    /// <summary>C: <c>UCHAR LU_CONG : 1</c>.</summary>
    public byte LU_CONG
    {
        readonly get => Anonymous0.LU_CONG;
        set => Anonymous0.LU_CONG = value;
    }

    /// <summary>C: <c>UCHAR RemovableMedia : 1</c>.</summary>
    public byte RemovableMedia
    {
        readonly get => Anonymous0.RemovableMedia;
        set => Anonymous0.RemovableMedia = value;
    }

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous1Union
    {
        /// <summary>C: <c>UCHAR Versions</c>.</summary>
        [FieldOffset(0)]
        public byte Versions;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous0Struct
        {
            /// <summary>C: <c>UCHAR ANSIVersion : 3; UCHAR ECMAVersion : 3; UCHAR ISOVersion : 2</c>.</summary>
            public byte _bits0;

            /// <summary>C: <c>UCHAR ANSIVersion : 3</c>.</summary>
            [BitField(nameof(_bits0), 0, 3)]
            public byte ANSIVersion
            {
                readonly get => (byte)(_bits0 & 0x7);
                set => _bits0 = (byte)((_bits0 & 0xF8U) | ((uint)value & 0x7));
            }

            /// <summary>C: <c>UCHAR ECMAVersion : 3</c>.</summary>
            [BitField(nameof(_bits0), 3, 3)]
            public byte ECMAVersion
            {
                readonly get => (byte)((_bits0 >> 3) & 0x7);
                set => _bits0 = (byte)((_bits0 & 0xC7U) | (((uint)value & 0x7) << 3));
            }

            /// <summary>C: <c>UCHAR ISOVersion : 2</c>.</summary>
            [BitField(nameof(_bits0), 6, 2)]
            public byte ISOVersion
            {
                readonly get => (byte)((_bits0 >> 6) & 0x3);
                set => _bits0 = (byte)((_bits0 & 0x3FU) | (((uint)value & 0x3) << 6));
            }
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous0Struct Anonymous0;

        /// <summary>C: <c>UCHAR ANSIVersion : 3</c>.</summary>
        public byte ANSIVersion
        {
            readonly get => Anonymous0.ANSIVersion;
            set => Anonymous0.ANSIVersion = value;
        }

        /// <summary>C: <c>UCHAR ECMAVersion : 3</c>.</summary>
        public byte ECMAVersion
        {
            readonly get => Anonymous0.ECMAVersion;
            set => Anonymous0.ECMAVersion = value;
        }

        /// <summary>C: <c>UCHAR ISOVersion : 2</c>.</summary>
        public byte ISOVersion
        {
            readonly get => Anonymous0.ISOVersion;
            set => Anonymous0.ISOVersion = value;
        }
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous1Union Anonymous1;

    /// <summary>C: <c>UCHAR Versions</c>.</summary>
    [UnscopedRef]
    public ref byte Versions => ref Anonymous1.Versions;

    /// <summary>C: <c>UCHAR ANSIVersion : 3</c>.</summary>
    public byte ANSIVersion
    {
        readonly get => Anonymous1.ANSIVersion;
        set => Anonymous1.ANSIVersion = value;
    }

    /// <summary>C: <c>UCHAR ECMAVersion : 3</c>.</summary>
    public byte ECMAVersion
    {
        readonly get => Anonymous1.ECMAVersion;
        set => Anonymous1.ECMAVersion = value;
    }

    /// <summary>C: <c>UCHAR ISOVersion : 2</c>.</summary>
    public byte ISOVersion
    {
        readonly get => Anonymous1.ISOVersion;
        set => Anonymous1.ISOVersion = value;
    }

    /// <summary>C: <c>UCHAR ResponseDataFormat : 4; UCHAR HiSupport : 1; UCHAR NormACA : 1; UCHAR TerminateTask : 1; UCHAR AERC : 1</c>.</summary>
    public byte _bits1;

    /// <summary>C: <c>UCHAR ResponseDataFormat : 4</c>.</summary>
    [BitField(nameof(_bits1), 0, 4)]
    public byte ResponseDataFormat
    {
        readonly get => (byte)(_bits1 & 0xF);
        set => _bits1 = (byte)((_bits1 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR HiSupport : 1</c>.</summary>
    [BitField(nameof(_bits1), 4, 1)]
    public byte HiSupport
    {
        readonly get => (byte)((_bits1 >> 4) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xEFU) | (((uint)value & 0x1) << 4));
    }

    /// <summary>C: <c>UCHAR NormACA : 1</c>.</summary>
    [BitField(nameof(_bits1), 5, 1)]
    public byte NormACA
    {
        readonly get => (byte)((_bits1 >> 5) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xDFU) | (((uint)value & 0x1) << 5));
    }

    /// <summary>C: <c>UCHAR TerminateTask : 1</c>.</summary>
    [BitField(nameof(_bits1), 6, 1)]
    public byte TerminateTask
    {
        readonly get => (byte)((_bits1 >> 6) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0xBFU) | (((uint)value & 0x1) << 6));
    }

    /// <summary>C: <c>UCHAR AERC : 1</c>.</summary>
    [BitField(nameof(_bits1), 7, 1)]
    public byte AERC
    {
        readonly get => (byte)((_bits1 >> 7) & 0x1);
        set => _bits1 = (byte)((_bits1 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR AdditionalLength</c>.</summary>
    public byte AdditionalLength;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous2Union
    {
        /// <summary>C: <c>UCHAR Reserved</c>.</summary>
        [FieldOffset(0)]
        public byte Reserved;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous0Struct
        {
            /// <summary>C: <c>UCHAR PROTECT : 1; UCHAR Reserved_1 : 2; UCHAR ThirdPartyCoppy : 1; UCHAR TPGS : 2; UCHAR ACC : 1; UCHAR SCCS : 1</c>.</summary>
            public byte _bits0;

            /// <summary>C: <c>UCHAR PROTECT : 1</c>.</summary>
            [BitField(nameof(_bits0), 0, 1)]
            public byte PROTECT
            {
                readonly get => (byte)(_bits0 & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xFEU) | ((uint)value & 0x1));
            }

            /// <summary>C: <c>UCHAR Reserved_1 : 2</c>.</summary>
            [BitField(nameof(_bits0), 1, 2)]
            public byte Reserved_1
            {
                readonly get => (byte)((_bits0 >> 1) & 0x3);
                set => _bits0 = (byte)((_bits0 & 0xF9U) | (((uint)value & 0x3) << 1));
            }

            /// <summary>C: <c>UCHAR ThirdPartyCoppy : 1</c>.</summary>
            [BitField(nameof(_bits0), 3, 1)]
            public byte ThirdPartyCoppy
            {
                readonly get => (byte)((_bits0 >> 3) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xF7U) | (((uint)value & 0x1) << 3));
            }

            /// <summary>C: <c>UCHAR TPGS : 2</c>.</summary>
            [BitField(nameof(_bits0), 4, 2)]
            public byte TPGS
            {
                readonly get => (byte)((_bits0 >> 4) & 0x3);
                set => _bits0 = (byte)((_bits0 & 0xCFU) | (((uint)value & 0x3) << 4));
            }

            /// <summary>C: <c>UCHAR ACC : 1</c>.</summary>
            [BitField(nameof(_bits0), 6, 1)]
            public byte ACC
            {
                readonly get => (byte)((_bits0 >> 6) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0xBFU) | (((uint)value & 0x1) << 6));
            }

            /// <summary>C: <c>UCHAR SCCS : 1</c>.</summary>
            [BitField(nameof(_bits0), 7, 1)]
            public byte SCCS
            {
                readonly get => (byte)((_bits0 >> 7) & 0x1);
                set => _bits0 = (byte)((_bits0 & 0x7FU) | (((uint)value & 0x1) << 7));
            }
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous0Struct Anonymous0;

        /// <summary>C: <c>UCHAR PROTECT : 1</c>.</summary>
        public byte PROTECT
        {
            readonly get => Anonymous0.PROTECT;
            set => Anonymous0.PROTECT = value;
        }

        /// <summary>C: <c>UCHAR Reserved_1 : 2</c>.</summary>
        public byte Reserved_1
        {
            readonly get => Anonymous0.Reserved_1;
            set => Anonymous0.Reserved_1 = value;
        }

        /// <summary>C: <c>UCHAR ThirdPartyCoppy : 1</c>.</summary>
        public byte ThirdPartyCoppy
        {
            readonly get => Anonymous0.ThirdPartyCoppy;
            set => Anonymous0.ThirdPartyCoppy = value;
        }

        /// <summary>C: <c>UCHAR TPGS : 2</c>.</summary>
        public byte TPGS
        {
            readonly get => Anonymous0.TPGS;
            set => Anonymous0.TPGS = value;
        }

        /// <summary>C: <c>UCHAR ACC : 1</c>.</summary>
        public byte ACC
        {
            readonly get => Anonymous0.ACC;
            set => Anonymous0.ACC = value;
        }

        /// <summary>C: <c>UCHAR SCCS : 1</c>.</summary>
        public byte SCCS
        {
            readonly get => Anonymous0.SCCS;
            set => Anonymous0.SCCS = value;
        }
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous2Union Anonymous2;

    /// <summary>C: <c>UCHAR Reserved</c>.</summary>
    [UnscopedRef]
    public ref byte Reserved => ref Anonymous2.Reserved;

    /// <summary>C: <c>UCHAR PROTECT : 1</c>.</summary>
    public byte PROTECT
    {
        readonly get => Anonymous2.PROTECT;
        set => Anonymous2.PROTECT = value;
    }

    /// <summary>C: <c>UCHAR Reserved_1 : 2</c>.</summary>
    public byte Reserved_1
    {
        readonly get => Anonymous2.Reserved_1;
        set => Anonymous2.Reserved_1 = value;
    }

    /// <summary>C: <c>UCHAR ThirdPartyCoppy : 1</c>.</summary>
    public byte ThirdPartyCoppy
    {
        readonly get => Anonymous2.ThirdPartyCoppy;
        set => Anonymous2.ThirdPartyCoppy = value;
    }

    /// <summary>C: <c>UCHAR TPGS : 2</c>.</summary>
    public byte TPGS
    {
        readonly get => Anonymous2.TPGS;
        set => Anonymous2.TPGS = value;
    }

    /// <summary>C: <c>UCHAR ACC : 1</c>.</summary>
    public byte ACC
    {
        readonly get => Anonymous2.ACC;
        set => Anonymous2.ACC = value;
    }

    /// <summary>C: <c>UCHAR SCCS : 1</c>.</summary>
    public byte SCCS
    {
        readonly get => Anonymous2.SCCS;
        set => Anonymous2.SCCS = value;
    }

    /// <summary>C: <c>UCHAR Addr16 : 1; UCHAR Addr32 : 1; UCHAR AckReqQ : 1; UCHAR MediumChanger : 1; UCHAR MultiPort : 1; UCHAR ReservedBit2 : 1; UCHAR EnclosureServices : 1; UCHAR ReservedBit3 : 1</c>.</summary>
    public byte _bits2;

    /// <summary>C: <c>UCHAR Addr16 : 1</c>.</summary>
    [BitField(nameof(_bits2), 0, 1)]
    public byte Addr16
    {
        readonly get => (byte)(_bits2 & 0x1);
        set => _bits2 = (byte)((_bits2 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR Addr32 : 1</c>.</summary>
    [BitField(nameof(_bits2), 1, 1)]
    public byte Addr32
    {
        readonly get => (byte)((_bits2 >> 1) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0xFDU) | (((uint)value & 0x1) << 1));
    }

    /// <summary>C: <c>UCHAR AckReqQ : 1</c>.</summary>
    [BitField(nameof(_bits2), 2, 1)]
    public byte AckReqQ
    {
        readonly get => (byte)((_bits2 >> 2) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0xFBU) | (((uint)value & 0x1) << 2));
    }

    /// <summary>C: <c>UCHAR MediumChanger : 1</c>.</summary>
    [BitField(nameof(_bits2), 3, 1)]
    public byte MediumChanger
    {
        readonly get => (byte)((_bits2 >> 3) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0xF7U) | (((uint)value & 0x1) << 3));
    }

    /// <summary>C: <c>UCHAR MultiPort : 1</c>.</summary>
    [BitField(nameof(_bits2), 4, 1)]
    public byte MultiPort
    {
        readonly get => (byte)((_bits2 >> 4) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0xEFU) | (((uint)value & 0x1) << 4));
    }

    /// <summary>C: <c>UCHAR ReservedBit2 : 1</c>.</summary>
    [BitField(nameof(_bits2), 5, 1)]
    public byte ReservedBit2
    {
        readonly get => (byte)((_bits2 >> 5) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0xDFU) | (((uint)value & 0x1) << 5));
    }

    /// <summary>C: <c>UCHAR EnclosureServices : 1</c>.</summary>
    [BitField(nameof(_bits2), 6, 1)]
    public byte EnclosureServices
    {
        readonly get => (byte)((_bits2 >> 6) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0xBFU) | (((uint)value & 0x1) << 6));
    }

    /// <summary>C: <c>UCHAR ReservedBit3 : 1</c>.</summary>
    [BitField(nameof(_bits2), 7, 1)]
    public byte ReservedBit3
    {
        readonly get => (byte)((_bits2 >> 7) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR SoftReset : 1; UCHAR CommandQueue : 1; UCHAR TransferDisable : 1; UCHAR LinkedCommands : 1; UCHAR Synchronous : 1; UCHAR Wide16Bit : 1; UCHAR Wide32Bit : 1; UCHAR RelativeAddressing : 1</c>.</summary>
    public byte _bits3;

    /// <summary>C: <c>UCHAR SoftReset : 1</c>.</summary>
    [BitField(nameof(_bits3), 0, 1)]
    public byte SoftReset
    {
        readonly get => (byte)(_bits3 & 0x1);
        set => _bits3 = (byte)((_bits3 & 0xFEU) | ((uint)value & 0x1));
    }

    /// <summary>C: <c>UCHAR CommandQueue : 1</c>.</summary>
    [BitField(nameof(_bits3), 1, 1)]
    public byte CommandQueue
    {
        readonly get => (byte)((_bits3 >> 1) & 0x1);
        set => _bits3 = (byte)((_bits3 & 0xFDU) | (((uint)value & 0x1) << 1));
    }

    /// <summary>C: <c>UCHAR TransferDisable : 1</c>.</summary>
    [BitField(nameof(_bits3), 2, 1)]
    public byte TransferDisable
    {
        readonly get => (byte)((_bits3 >> 2) & 0x1);
        set => _bits3 = (byte)((_bits3 & 0xFBU) | (((uint)value & 0x1) << 2));
    }

    /// <summary>C: <c>UCHAR LinkedCommands : 1</c>.</summary>
    [BitField(nameof(_bits3), 3, 1)]
    public byte LinkedCommands
    {
        readonly get => (byte)((_bits3 >> 3) & 0x1);
        set => _bits3 = (byte)((_bits3 & 0xF7U) | (((uint)value & 0x1) << 3));
    }

    /// <summary>C: <c>UCHAR Synchronous : 1</c>.</summary>
    [BitField(nameof(_bits3), 4, 1)]
    public byte Synchronous
    {
        readonly get => (byte)((_bits3 >> 4) & 0x1);
        set => _bits3 = (byte)((_bits3 & 0xEFU) | (((uint)value & 0x1) << 4));
    }

    /// <summary>C: <c>UCHAR Wide16Bit : 1</c>.</summary>
    [BitField(nameof(_bits3), 5, 1)]
    public byte Wide16Bit
    {
        readonly get => (byte)((_bits3 >> 5) & 0x1);
        set => _bits3 = (byte)((_bits3 & 0xDFU) | (((uint)value & 0x1) << 5));
    }

    /// <summary>C: <c>UCHAR Wide32Bit : 1</c>.</summary>
    [BitField(nameof(_bits3), 6, 1)]
    public byte Wide32Bit
    {
        readonly get => (byte)((_bits3 >> 6) & 0x1);
        set => _bits3 = (byte)((_bits3 & 0xBFU) | (((uint)value & 0x1) << 6));
    }

    /// <summary>C: <c>UCHAR RelativeAddressing : 1</c>.</summary>
    [BitField(nameof(_bits3), 7, 1)]
    public byte RelativeAddressing
    {
        readonly get => (byte)((_bits3 >> 7) & 0x1);
        set => _bits3 = (byte)((_bits3 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR [8]</c>.</summary>
    [InlineArray(8)]
    public struct VendorIdArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VendorId[8]</c>.</summary>
    public VendorIdArray VendorId;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct ProductIdArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ProductId[16]</c>.</summary>
    public ProductIdArray ProductId;

    /// <summary>C: <c>UCHAR [4]</c>.</summary>
    [InlineArray(4)]
    public struct ProductRevisionLevelArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ProductRevisionLevel[4]</c>.</summary>
    public ProductRevisionLevelArray ProductRevisionLevel;

    /// <summary>C: <c>UCHAR [20]</c>.</summary>
    [InlineArray(20)]
    public struct VendorSpecificArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VendorSpecific[20]</c>.</summary>
    public VendorSpecificArray VendorSpecific;

    /// <summary>C: <c>UCHAR [2]</c>.</summary>
    [InlineArray(2)]
    public struct Reserved3Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved3[2]</c>.</summary>
    public Reserved3Array Reserved3;

    /// <summary>C: <c>VERSION_DESCRIPTOR [8]</c>.</summary>
    [InlineArray(8)]
    public struct VersionDescriptorsArray
    {
        ushort _element;
    }

    /// <summary>C: <c>VERSION_DESCRIPTOR VersionDescriptors[8]</c>.</summary>
    public VersionDescriptorsArray VersionDescriptors;

    /// <summary>C: <c>UCHAR [30]</c>.</summary>
    [InlineArray(30)]
    public struct Reserved4Array
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Reserved4[30]</c>.</summary>
    public Reserved4Array Reserved4;
}
