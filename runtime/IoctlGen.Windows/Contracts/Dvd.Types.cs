// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>AACS_BINDING_NONCE (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_BINDING_NONCE
{
    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct BindingNonceArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR BindingNonce[16]</c>.</summary>
    public BindingNonceArray BindingNonce;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct MACArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MAC[16]</c>.</summary>
    public MACArray MAC;
}

/// <summary>AACS_READ_BINDING_NONCE (ntddcdvd.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_READ_BINDING_NONCE
{
    /// <summary>C: <c>DVD_SESSION_ID SessionId</c>.</summary>
    public uint SessionId;

    /// <summary>C: <c>ULONG NumberOfSectors</c>.</summary>
    public uint NumberOfSectors;

    /// <summary>C: <c>ULONGLONG StartLba</c>.</summary>
    public ulong StartLba;

    /// <summary>A union without a name in C. Its layout depends on the size of a pointer.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>HANDLE Handle</c>.</summary>
        [FieldOffset(0)]
        [NativeType("HANDLE")]
        public nint Handle;

        /// <summary>C: <c>ULONGLONG ForceStructureLengthToMatch64bit</c>.</summary>
        [FieldOffset(0)]
        public ulong ForceStructureLengthToMatch64bit;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>HANDLE Handle</c>.</summary>
    [UnscopedRef]
    public ref nint Handle => ref Anonymous0.Handle;

    /// <summary>C: <c>ULONGLONG ForceStructureLengthToMatch64bit</c>.</summary>
    [UnscopedRef]
    public ref ulong ForceStructureLengthToMatch64bit => ref Anonymous0.ForceStructureLengthToMatch64bit;
}

/// <summary>AACS_CERTIFICATE (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_CERTIFICATE
{
    /// <summary>C: <c>UCHAR [20]</c>.</summary>
    [InlineArray(20)]
    public struct NonceArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Nonce[20]</c>.</summary>
    public NonceArray Nonce;

    /// <summary>C: <c>UCHAR [92]</c>.</summary>
    [InlineArray(92)]
    public struct CertificateArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Certificate[92]</c>.</summary>
    public CertificateArray Certificate;
}

/// <summary>AACS_CHALLENGE_KEY (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_CHALLENGE_KEY
{
    /// <summary>C: <c>UCHAR [40]</c>.</summary>
    [InlineArray(40)]
    public struct EllipticCurvePointArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR EllipticCurvePoint[40]</c>.</summary>
    public EllipticCurvePointArray EllipticCurvePoint;

    /// <summary>C: <c>UCHAR [40]</c>.</summary>
    [InlineArray(40)]
    public struct SignatureArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR Signature[40]</c>.</summary>
    public SignatureArray Signature;
}

/// <summary>AACS_MEDIA_ID (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_MEDIA_ID
{
    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct MediaIDArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MediaID[16]</c>.</summary>
    public MediaIDArray MediaID;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct MACArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MAC[16]</c>.</summary>
    public MACArray MAC;
}

/// <summary>AACS_SERIAL_NUMBER (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_SERIAL_NUMBER
{
    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct PrerecordedSerialNumberArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR PrerecordedSerialNumber[16]</c>.</summary>
    public PrerecordedSerialNumberArray PrerecordedSerialNumber;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct MACArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MAC[16]</c>.</summary>
    public MACArray MAC;
}

/// <summary>AACS_VOLUME_ID (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_VOLUME_ID
{
    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct VolumeIDArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VolumeID[16]</c>.</summary>
    public VolumeIDArray VolumeID;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct MACArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR MAC[16]</c>.</summary>
    public MACArray MAC;
}

/// <summary>AACS_SEND_CERTIFICATE (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_SEND_CERTIFICATE
{
    /// <summary>C: <c>DVD_SESSION_ID SessionId</c>.</summary>
    public uint SessionId;

    /// <summary>C: <c>AACS_CERTIFICATE Certificate</c>.</summary>
    public AACS_CERTIFICATE Certificate;
}

/// <summary>AACS_SEND_CHALLENGE_KEY (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AACS_SEND_CHALLENGE_KEY
{
    /// <summary>C: <c>DVD_SESSION_ID SessionId</c>.</summary>
    public uint SessionId;

    /// <summary>C: <c>AACS_CHALLENGE_KEY ChallengeKey</c>.</summary>
    public AACS_CHALLENGE_KEY ChallengeKey;
}

/// <summary>DVD_REGION (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DVD_REGION
{
    /// <summary>C: <c>UCHAR CopySystem</c>.</summary>
    public byte CopySystem;

    /// <summary>C: <c>UCHAR RegionData</c>.</summary>
    public byte RegionData;

    /// <summary>C: <c>UCHAR SystemRegion</c>.</summary>
    public byte SystemRegion;

    /// <summary>C: <c>UCHAR ResetCount</c>.</summary>
    public byte ResetCount;
}

/// <summary>DVD_KEY_TYPE (ntddcdvd.h).</summary>
public enum DVD_KEY_TYPE : int
{
    DvdChallengeKey = 1,
    DvdBusKey1 = 2,
    DvdBusKey2 = 3,
    DvdTitleKey = 4,
    DvdAsf = 5,
    DvdSetRpcKey = 6,
    DvdGetRpcKey = 8,
    DvdDiskKey = 128,
    DvdInvalidateAGID = 63,
}

/// <summary>DVD_COPY_PROTECT_KEY (ntddcdvd.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct DVD_COPY_PROTECT_KEY : IIoctlTail
{
    /// <summary>C: <c>ULONG KeyLength</c>.</summary>
    public uint KeyLength;

    /// <summary>C: <c>DVD_SESSION_ID SessionId</c>.</summary>
    public uint SessionId;

    /// <summary>C: <c>DVD_KEY_TYPE KeyType</c>.</summary>
    public DVD_KEY_TYPE KeyType;

    /// <summary>C: <c>ULONG KeyFlags</c>.</summary>
    public uint KeyFlags;

    /// <summary>A union without a name in C. Its layout depends on the size of a pointer.</summary>
    [StructLayout(LayoutKind.Explicit, Pack = 1)]
    public struct ParametersUnion
    {
        /// <summary>C: <c>HANDLE FileHandle</c>.</summary>
        [FieldOffset(0)]
        [NativeType("HANDLE")]
        public nint FileHandle;

        /// <summary>C: <c>LARGE_INTEGER TitleOffset</c>.</summary>
        [FieldOffset(0)]
        [NativeType("LARGE_INTEGER")]
        public long TitleOffset;
    }

    /// <summary>C: <c>union Parameters</c>.</summary>
    public ParametersUnion Parameters;

    /// <summary>C: <c>UCHAR KeyData[]</c>.</summary>
    public const int KeyDataOffset = 24;

    [NativeType("UCHAR[]")]
    readonly int IIoctlTail.TailOffset => KeyDataOffset;
}

/// <summary>DVD_LAYER_DESCRIPTOR (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct DVD_LAYER_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR BookVersion : 4; UCHAR BookType : 4</c>.</summary>
    public byte _bits0;

    /// <summary>C: <c>UCHAR BookVersion : 4</c>.</summary>
    [BitField(nameof(_bits0), 0, 4)]
    public byte BookVersion
    {
        readonly get => (byte)(_bits0 & 0xF);
        set => _bits0 = (byte)((_bits0 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR BookType : 4</c>.</summary>
    [BitField(nameof(_bits0), 4, 4)]
    public byte BookType
    {
        readonly get => (byte)((_bits0 >> 4) & 0xF);
        set => _bits0 = (byte)((_bits0 & 0xFU) | (((uint)value & 0xF) << 4));
    }

    /// <summary>C: <c>UCHAR MinimumRate : 4; UCHAR DiskSize : 4</c>.</summary>
    public byte _bits1;

    /// <summary>C: <c>UCHAR MinimumRate : 4</c>.</summary>
    [BitField(nameof(_bits1), 0, 4)]
    public byte MinimumRate
    {
        readonly get => (byte)(_bits1 & 0xF);
        set => _bits1 = (byte)((_bits1 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR DiskSize : 4</c>.</summary>
    [BitField(nameof(_bits1), 4, 4)]
    public byte DiskSize
    {
        readonly get => (byte)((_bits1 >> 4) & 0xF);
        set => _bits1 = (byte)((_bits1 & 0xFU) | (((uint)value & 0xF) << 4));
    }

    /// <summary>C: <c>UCHAR LayerType : 4; UCHAR TrackPath : 1; UCHAR NumberOfLayers : 2; UCHAR Reserved1 : 1</c>.</summary>
    public byte _bits2;

    /// <summary>C: <c>UCHAR LayerType : 4</c>.</summary>
    [BitField(nameof(_bits2), 0, 4)]
    public byte LayerType
    {
        readonly get => (byte)(_bits2 & 0xF);
        set => _bits2 = (byte)((_bits2 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR TrackPath : 1</c>.</summary>
    [BitField(nameof(_bits2), 4, 1)]
    public byte TrackPath
    {
        readonly get => (byte)((_bits2 >> 4) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0xEFU) | (((uint)value & 0x1) << 4));
    }

    /// <summary>C: <c>UCHAR NumberOfLayers : 2</c>.</summary>
    [BitField(nameof(_bits2), 5, 2)]
    public byte NumberOfLayers
    {
        readonly get => (byte)((_bits2 >> 5) & 0x3);
        set => _bits2 = (byte)((_bits2 & 0x9FU) | (((uint)value & 0x3) << 5));
    }

    /// <summary>C: <c>UCHAR Reserved1 : 1</c>.</summary>
    [BitField(nameof(_bits2), 7, 1)]
    public byte Reserved1
    {
        readonly get => (byte)((_bits2 >> 7) & 0x1);
        set => _bits2 = (byte)((_bits2 & 0x7FU) | (((uint)value & 0x1) << 7));
    }

    /// <summary>C: <c>UCHAR TrackDensity : 4; UCHAR LinearDensity : 4</c>.</summary>
    public byte _bits3;

    /// <summary>C: <c>UCHAR TrackDensity : 4</c>.</summary>
    [BitField(nameof(_bits3), 0, 4)]
    public byte TrackDensity
    {
        readonly get => (byte)(_bits3 & 0xF);
        set => _bits3 = (byte)((_bits3 & 0xF0U) | ((uint)value & 0xF));
    }

    /// <summary>C: <c>UCHAR LinearDensity : 4</c>.</summary>
    [BitField(nameof(_bits3), 4, 4)]
    public byte LinearDensity
    {
        readonly get => (byte)((_bits3 >> 4) & 0xF);
        set => _bits3 = (byte)((_bits3 & 0xFU) | (((uint)value & 0xF) << 4));
    }

    /// <summary>C: <c>ULONG StartingDataSector</c>.</summary>
    public uint StartingDataSector;

    /// <summary>C: <c>ULONG EndDataSector</c>.</summary>
    public uint EndDataSector;

    /// <summary>C: <c>ULONG EndLayerZeroSector</c>.</summary>
    public uint EndLayerZeroSector;

    /// <summary>C: <c>UCHAR Reserved5 : 7; UCHAR BCAFlag : 1</c>.</summary>
    public byte _bits4;

    /// <summary>C: <c>UCHAR Reserved5 : 7</c>.</summary>
    [BitField(nameof(_bits4), 0, 7)]
    public byte Reserved5
    {
        readonly get => (byte)(_bits4 & 0x7F);
        set => _bits4 = (byte)((_bits4 & 0x80U) | ((uint)value & 0x7F));
    }

    /// <summary>C: <c>UCHAR BCAFlag : 1</c>.</summary>
    [BitField(nameof(_bits4), 7, 1)]
    public byte BCAFlag
    {
        readonly get => (byte)((_bits4 >> 7) & 0x1);
        set => _bits4 = (byte)((_bits4 & 0x7FU) | (((uint)value & 0x1) << 7));
    }
}

/// <summary>DVD_COPYRIGHT_DESCRIPTOR (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct DVD_COPYRIGHT_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR CopyrightProtectionType</c>.</summary>
    public byte CopyrightProtectionType;

    /// <summary>C: <c>UCHAR RegionManagementInformation</c>.</summary>
    public byte RegionManagementInformation;

    /// <summary>C: <c>USHORT Reserved</c>.</summary>
    public ushort Reserved;
}

/// <summary>DVD_DISK_KEY_DESCRIPTOR (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DVD_DISK_KEY_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR [2048]</c>.</summary>
    [InlineArray(2048)]
    public struct DiskKeyDataArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR DiskKeyData[2048]</c>.</summary>
    public DiskKeyDataArray DiskKeyData;
}

/// <summary>DVD_MANUFACTURER_DESCRIPTOR (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DVD_MANUFACTURER_DESCRIPTOR
{
    /// <summary>C: <c>UCHAR [2048]</c>.</summary>
    [InlineArray(2048)]
    public struct ManufacturingInformationArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR ManufacturingInformation[2048]</c>.</summary>
    public ManufacturingInformationArray ManufacturingInformation;
}

/// <summary>STORAGE_SET_READ_AHEAD (ntddcdvd.h).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct STORAGE_SET_READ_AHEAD
{
    /// <summary>C: <c>LARGE_INTEGER TriggerAddress</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TriggerAddress;

    /// <summary>C: <c>LARGE_INTEGER TargetAddress</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TargetAddress;
}
