// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>ACTIVATE_REVERT_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACTIVATE_REVERT_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG AuthKeyOffset</c>.</summary>
    public uint AuthKeyOffset;
}

/// <summary>AUTH_KEY (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AUTH_KEY : IIoctlTail
{
    /// <summary>C: <c>ULONG KeySize</c>.</summary>
    public uint KeySize;

    /// <summary>C: <c>UCHAR Key[1]</c>.</summary>
    public byte Key;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Key);
}

/// <summary>CREATE_BAND_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CREATE_BAND_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG BandLocationInfoOffset</c>.</summary>
    public uint BandLocationInfoOffset;

    /// <summary>C: <c>ULONG BandSecurityInfoOffset</c>.</summary>
    public uint BandSecurityInfoOffset;

    /// <summary>C: <c>ULONG AuthKeyOffset</c>.</summary>
    public uint AuthKeyOffset;
}

/// <summary>BAND_LOCATION_INFO (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BAND_LOCATION_INFO
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>LARGE_INTEGER BandStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandStart;

    /// <summary>C: <c>LARGE_INTEGER BandSize</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandSize;

    /// <summary>C: <c>BYTE [32]</c>.</summary>
    [InlineArray(32)]
    public struct MetadataArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Metadata[32]</c>.</summary>
    public MetadataArray Metadata;
}

/// <summary>LOCKSTATE (ehstorbandmgmt.h).</summary>
public enum LOCKSTATE : int
{
    INVALID_LOCK_STATE = 0,
    PERSISTENT_UNLOCK = 1,
    NONPERSISTENT_UNLOCK = 2,
    PERSISTENT_LOCK = 3,
}

/// <summary>ALGOIDTYPE (ehstorbandmgmt.h).</summary>
public enum ALGOIDTYPE : int
{
    AlgoIdTypeInvalid = 0,
    AlgoIdTypeOidString = 1,
    AlgoIdTypeNumeric = 2,
}

/// <summary>BAND_SECURITY_INFO (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BAND_SECURITY_INFO
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>LOCKSTATE ReadLock</c>.</summary>
    public LOCKSTATE ReadLock;

    /// <summary>C: <c>LOCKSTATE WriteLock</c>.</summary>
    public LOCKSTATE WriteLock;

    /// <summary>C: <c>ALGOIDTYPE CryptoAlgoIdType</c>.</summary>
    public ALGOIDTYPE CryptoAlgoIdType;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct CryptoAlgoOidStringStruct
        {
            /// <summary>C: <c>ULONG Offset</c>.</summary>
            public uint Offset;

            /// <summary>C: <c>ULONG Length</c>.</summary>
            public uint Length;
        }

        /// <summary>C: <c>struct CryptoAlgoOidString</c>.</summary>
        [FieldOffset(0)]
        public CryptoAlgoOidStringStruct CryptoAlgoOidString;

        /// <summary>C: <c>ULONG CryptoAlgoNumericId</c>.</summary>
        [FieldOffset(0)]
        public uint CryptoAlgoNumericId;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>struct CryptoAlgoOidString</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.CryptoAlgoOidStringStruct CryptoAlgoOidString => ref Anonymous0.CryptoAlgoOidString;

    /// <summary>C: <c>ULONG CryptoAlgoNumericId</c>.</summary>
    [UnscopedRef]
    public ref uint CryptoAlgoNumericId => ref Anonymous0.CryptoAlgoNumericId;

    /// <summary>C: <c>BYTE [32]</c>.</summary>
    [InlineArray(32)]
    public struct MetadataArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Metadata[32]</c>.</summary>
    public MetadataArray Metadata;
}

/// <summary>DELETE_BAND_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DELETE_BAND_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>ULONG BandId</c>.</summary>
    public uint BandId;

    /// <summary>C: <c>LARGE_INTEGER BandStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandStart;

    /// <summary>C: <c>ULONG AuthKeyOffset</c>.</summary>
    public uint AuthKeyOffset;
}

/// <summary>BAND_TABLE_ENTRY (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BAND_TABLE_ENTRY
{
    /// <summary>C: <c>ULONG BandId</c>.</summary>
    public uint BandId;

    /// <summary>C: <c>BAND_LOCATION_INFO LocationInfo</c>.</summary>
    public BAND_LOCATION_INFO LocationInfo;

    /// <summary>C: <c>BAND_SECURITY_INFO SecurityInfo</c>.</summary>
    public BAND_SECURITY_INFO SecurityInfo;
}

/// <summary>BAND_TABLE (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BAND_TABLE
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG BandTableOffset</c>.</summary>
    public uint BandTableOffset;

    /// <summary>C: <c>ULONG BandTableEntryCount</c>.</summary>
    public uint BandTableEntryCount;

    /// <summary>C: <c>ULONG BandTableEntrySize</c>.</summary>
    public uint BandTableEntrySize;
}

/// <summary>ENUMERATE_BANDS_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ENUMERATE_BANDS_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>ULONG BandId</c>.</summary>
    public uint BandId;

    /// <summary>C: <c>LARGE_INTEGER BandStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandStart;

    /// <summary>C: <c>LARGE_INTEGER BandSize</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandSize;
}

/// <summary>ERASE_BAND_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ERASE_BAND_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>ULONG BandId</c>.</summary>
    public uint BandId;

    /// <summary>C: <c>LARGE_INTEGER BandStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandStart;

    /// <summary>C: <c>ULONG NewAuthKeyOffset</c>.</summary>
    public uint NewAuthKeyOffset;
}

/// <summary>GET_BAND_METADATA_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GET_BAND_METADATA_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG BandId</c>.</summary>
    public uint BandId;

    /// <summary>C: <c>LARGE_INTEGER BandStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandStart;

    /// <summary>C: <c>ULONG MetadataOffset</c>.</summary>
    public uint MetadataOffset;

    /// <summary>C: <c>ULONG MetadataSize</c>.</summary>
    public uint MetadataSize;
}

/// <summary>BAND_MANAGEMENT_CAPABILITIES (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BAND_MANAGEMENT_CAPABILITIES
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Capabilities</c>.</summary>
    public uint Capabilities;

    /// <summary>C: <c>ULONGLONG KeyProtectionMechanism</c>.</summary>
    public ulong KeyProtectionMechanism;

    /// <summary>C: <c>ULONG MinAuthKeyLength</c>.</summary>
    public uint MinAuthKeyLength;

    /// <summary>C: <c>ULONG MaxAuthKeyLength</c>.</summary>
    public uint MaxAuthKeyLength;

    /// <summary>C: <c>ULONG MaxBandCount</c>.</summary>
    public uint MaxBandCount;

    /// <summary>C: <c>ULONG MaxSimultaneousReencryptionCount</c>.</summary>
    public uint MaxSimultaneousReencryptionCount;

    /// <summary>C: <c>ULONG BandMetadataSize</c>.</summary>
    public uint BandMetadataSize;
}

/// <summary>SET_BAND_LOCATION_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SET_BAND_LOCATION_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG BandId</c>.</summary>
    public uint BandId;

    /// <summary>C: <c>LARGE_INTEGER BandStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandStart;

    /// <summary>C: <c>ULONG AuthKeyOffset</c>.</summary>
    public uint AuthKeyOffset;

    /// <summary>C: <c>ULONG BandLocationInfoOffset</c>.</summary>
    public uint BandLocationInfoOffset;
}

/// <summary>SET_BAND_METADATA_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SET_BAND_METADATA_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG BandId</c>.</summary>
    public uint BandId;

    /// <summary>C: <c>LARGE_INTEGER BandStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandStart;

    /// <summary>C: <c>ULONG MetadataOffset</c>.</summary>
    public uint MetadataOffset;

    /// <summary>C: <c>ULONG MetadataSize</c>.</summary>
    public uint MetadataSize;

    /// <summary>C: <c>ULONG BufferOffset</c>.</summary>
    public uint BufferOffset;

    /// <summary>C: <c>ULONG AuthKeyOffset</c>.</summary>
    public uint AuthKeyOffset;
}

/// <summary>SET_BAND_SECURITY_PARAMETERS (ehstorbandmgmt.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SET_BAND_SECURITY_PARAMETERS
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>ULONG BandId</c>.</summary>
    public uint BandId;

    /// <summary>C: <c>LARGE_INTEGER BandStart</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long BandStart;

    /// <summary>C: <c>ULONG CurrentAuthKeyOffset</c>.</summary>
    public uint CurrentAuthKeyOffset;

    /// <summary>C: <c>ULONG NewAuthKeyOffset</c>.</summary>
    public uint NewAuthKeyOffset;

    /// <summary>C: <c>ULONG BandSecurityInfoOffset</c>.</summary>
    public uint BandSecurityInfoOffset;
}

/// <summary>ENUM_PDO_ENTRY (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ENUM_PDO_ENTRY
{
    /// <summary>C: <c>UCHAR type</c>.</summary>
    public byte type;

    /// <summary>C: <c>UCHAR state</c>.</summary>
    public byte state;

    /// <summary>C: <c>UCHAR capabilities</c>.</summary>
    public byte capabilities;

    /// <summary>C: <c>ULONG ulSTID</c>.</summary>
    public uint ulSTID;

    /// <summary>C: <c>UCHAR bSpecificationMajor</c>.</summary>
    public byte bSpecificationMajor;

    /// <summary>C: <c>UCHAR bSpecificationMinor</c>.</summary>
    public byte bSpecificationMinor;

    /// <summary>C: <c>UCHAR bImplementationMajor</c>.</summary>
    public byte bImplementationMajor;

    /// <summary>C: <c>UCHAR bImplementationMinor</c>.</summary>
    public byte bImplementationMinor;

    /// <summary>C: <c>WCHAR [521]</c>.</summary>
    [InlineArray(521)]
    public struct wszDeviceInstancePathArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 521.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR wszDeviceInstancePath[521]</c>.</summary>
    [NativeType("WCHAR")]
    public wszDeviceInstancePathArray wszDeviceInstancePath;
}

/// <summary>ENUM_PDO_RESULTS (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ENUM_PDO_RESULTS : IIoctlTail
{
    /// <summary>C: <c>ULONG cEntries</c>.</summary>
    public uint cEntries;

    /// <summary>C: <c>ENUM_PDO_ENTRY rgEntries[1]</c>.</summary>
    public ENUM_PDO_ENTRY rgEntries;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in rgEntries);
}

/// <summary>ACT_QUEUE_STATE (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACT_QUEUE_STATE
{
    /// <summary>C: <c>BOOLEAN fFrozen</c>.</summary>
    public Boolean8 fFrozen;
}

/// <summary>EHSTOR_DEVICE_PROPERTIES (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct EHSTOR_DEVICE_PROPERTIES
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG BytesPerSector</c>.</summary>
    public uint BytesPerSector;
}

/// <summary>ACT_AUTHZ_STATE (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACT_AUTHZ_STATE
{
    /// <summary>C: <c>UCHAR ACT</c>.</summary>
    public byte ACT;

    /// <summary>C: <c>BOOLEAN fAuthorized</c>.</summary>
    public Boolean8 fAuthorized;
}

/// <summary>SILO_COMMAND (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SILO_COMMAND : IIoctlTail
{
    /// <summary>C: <c>UCHAR SiloIndex</c>.</summary>
    public byte SiloIndex;

    /// <summary>C: <c>UCHAR Command</c>.</summary>
    public byte Command;

    /// <summary>C: <c>ULONG cbCommandBuffer</c>.</summary>
    public uint cbCommandBuffer;

    /// <summary>C: <c>UCHAR rgbCommandBuffer[1]</c>.</summary>
    public byte rgbCommandBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in rgbCommandBuffer);
}

/// <summary>AUTHZ_STATE (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct AUTHZ_STATE
{
    /// <summary>C: <c>ULONG AuthzState</c>.</summary>
    public uint AuthzState;
}

/// <summary>SILO_DRIVER_CAPABILITIES (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SILO_DRIVER_CAPABILITIES
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>ULONG Capabilities</c>.</summary>
    public uint Capabilities;

    /// <summary>C: <c>ULONG MaxLbaFilterCount</c>.</summary>
    public uint MaxLbaFilterCount;

    /// <summary>C: <c>ULONG RedirectedIoctlListCount</c>.</summary>
    public uint RedirectedIoctlListCount;

    /// <summary>C: <c>ULONG RedirectedIoctlListOffset</c>.</summary>
    public uint RedirectedIoctlListOffset;
}

/// <summary>LBA_FILTER_TABLE_ENTRY (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LBA_FILTER_TABLE_ENTRY
{
    /// <summary>C: <c>ULARGE_INTEGER StartLba</c>.</summary>
    [NativeType("ULARGE_INTEGER")]
    public ulong StartLba;

    /// <summary>C: <c>ULARGE_INTEGER LbaCount</c>.</summary>
    [NativeType("ULARGE_INTEGER")]
    public ulong LbaCount;

    /// <summary>C: <c>BOOLEAN ReadLock</c>.</summary>
    public Boolean8 ReadLock;

    /// <summary>C: <c>BOOLEAN WriteLock</c>.</summary>
    public Boolean8 WriteLock;
}

/// <summary>LBA_FILTER_TABLE (ehstorioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LBA_FILTER_TABLE
{
    /// <summary>C: <c>ULONG StructSize</c>.</summary>
    public uint StructSize;

    /// <summary>C: <c>BOOLEAN GlobalReadLock</c>.</summary>
    public Boolean8 GlobalReadLock;

    /// <summary>C: <c>LONG Reserved1</c>.</summary>
    public int Reserved1;

    /// <summary>C: <c>BOOLEAN GlobalWriteLock</c>.</summary>
    public Boolean8 GlobalWriteLock;

    /// <summary>C: <c>LONG Reserved2</c>.</summary>
    public int Reserved2;

    /// <summary>C: <c>ULONG LbaFilterCount</c>.</summary>
    public uint LbaFilterCount;

    /// <summary>C: <c>ULONG LbaFilterSize</c>.</summary>
    public uint LbaFilterSize;

    /// <summary>C: <c>ULONG LbaFiltersOffset</c>.</summary>
    public uint LbaFiltersOffset;
}
