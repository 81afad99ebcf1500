// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>GNSS_SUPL_CERT_ACTION (gnssdriver.h).</summary>
public enum GNSS_SUPL_CERT_ACTION : int
{
    GNSS_Supl_Cert_Inject = 1,
    GNSS_Supl_Cert_Delete = 2,
    GNSS_Supl_Cert_Purge = 3,
}

/// <summary>GNSS_SUPL_CERT_CONFIG (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_SUPL_CERT_CONFIG : IIoctlTail
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>GNSS_SUPL_CERT_ACTION CertAction</c>.</summary>
    public GNSS_SUPL_CERT_ACTION CertAction;

    /// <summary>C: <c>CHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct SuplCertNameArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR SuplCertName[260]</c>.</summary>
    [NativeType("CHAR")]
    public SuplCertNameArray SuplCertName;

    /// <summary>C: <c>ULONG CertSize</c>.</summary>
    public uint CertSize;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;

    /// <summary>C: <c>BYTE CertData[1]</c>.</summary>
    public byte CertData;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in CertData);
}

/// <summary>GNSS_GEOFENCE_CREATE_RESPONSE (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_GEOFENCE_CREATE_RESPONSE
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>NTSTATUS CreationStatus</c>.</summary>
    [NativeType("NTSTATUS")]
    public int CreationStatus;

    /// <summary>C: <c>ULONG GeofenceID</c>.</summary>
    public uint GeofenceID;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_GEOFENCE_STATE (gnssdriver.h).</summary>
public enum GNSS_GEOFENCE_STATE : int
{
    GNSS_GeofenceState_Unknown = 0,
    GNSS_GeofenceState_Entered = 1,
    GNSS_GeofenceState_Exited = 2,
}

/// <summary>GNSS_GEOREGIONTYPE (gnssdriver.h).</summary>
public enum GNSS_GEOREGIONTYPE : int
{
    GNSS_GeoRegion_Circle = 1,
}

/// <summary>GNSS_GEOREGION_CIRCLE (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_GEOREGION_CIRCLE
{
    /// <summary>C: <c>double Latitude</c>.</summary>
    public double Latitude;

    /// <summary>C: <c>double Longitude</c>.</summary>
    public double Longitude;

    /// <summary>C: <c>double RadiusInMeters</c>.</summary>
    public double RadiusInMeters;
}

/// <summary>GNSS_GEOREGION (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_GEOREGION
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>GNSS_GEOREGIONTYPE GeoRegionType</c>.</summary>
    public GNSS_GEOREGIONTYPE GeoRegionType;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>GNSS_GEOREGION_CIRCLE Circle</c>.</summary>
        [FieldOffset(0)]
        public GNSS_GEOREGION_CIRCLE Circle;

        /// <summary>C: <c>BYTE [512]</c>.</summary>
        [InlineArray(512)]
        public struct UnusedArray
        {
            byte _element;
        }

        /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
        [FieldOffset(0)]
        public UnusedArray Unused;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>GNSS_GEOREGION_CIRCLE Circle</c>.</summary>
    [UnscopedRef]
    public ref GNSS_GEOREGION_CIRCLE Circle => ref Anonymous0.Circle;

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.UnusedArray Unused => ref Anonymous0.Unused;
}

/// <summary>GNSS_GEOFENCE_CREATE_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_GEOFENCE_CREATE_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG AlertTypes</c>.</summary>
    public uint AlertTypes;

    /// <summary>C: <c>GNSS_GEOFENCE_STATE InitialState</c>.</summary>
    public GNSS_GEOFENCE_STATE InitialState;

    /// <summary>C: <c>GNSS_GEOREGION Boundary</c>.</summary>
    public GNSS_GEOREGION Boundary;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_GEOFENCE_DELETE_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_GEOFENCE_DELETE_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG GeofenceID</c>.</summary>
    public uint GeofenceID;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_CWTESTDATA (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_CWTESTDATA
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>NTSTATUS TestResultStatus</c>.</summary>
    [NativeType("NTSTATUS")]
    public int TestResultStatus;

    /// <summary>C: <c>double SignalToNoiseRatio</c>.</summary>
    public double SignalToNoiseRatio;

    /// <summary>C: <c>double Frequency</c>.</summary>
    public double Frequency;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_SELFTESTRESULT (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_SELFTESTRESULT : IIoctlTail
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>NTSTATUS TestResultStatus</c>.</summary>
    [NativeType("NTSTATUS")]
    public int TestResultStatus;

    /// <summary>C: <c>ULONG Result</c>.</summary>
    public uint Result;

    /// <summary>C: <c>ULONG PinFailedBitMask</c>.</summary>
    public uint PinFailedBitMask;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;

    /// <summary>C: <c>ULONG OutBufLen</c>.</summary>
    public uint OutBufLen;

    /// <summary>C: <c>BYTE OutBuffer[1]</c>.</summary>
    public byte OutBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in OutBuffer);
}

/// <summary>GNSS_SELFTESTCONFIG (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_SELFTESTCONFIG : IIoctlTail
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG TestType</c>.</summary>
    public uint TestType;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;

    /// <summary>C: <c>ULONG InBufLen</c>.</summary>
    public uint InBufLen;

    /// <summary>C: <c>BYTE InBuffer[1]</c>.</summary>
    public byte InBuffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in InBuffer);
}

/// <summary>GNSS_CHIPSETINFO (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_CHIPSETINFO
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>WCHAR [25]</c>.</summary>
    [InlineArray(25)]
    public struct ManufacturerIDArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 25.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR ManufacturerID[25]</c>.</summary>
    [NativeType("WCHAR")]
    public ManufacturerIDArray ManufacturerID;

    /// <summary>C: <c>WCHAR [25]</c>.</summary>
    [InlineArray(25)]
    public struct HardwareIDArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 25.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR HardwareID[25]</c>.</summary>
    [NativeType("WCHAR")]
    public HardwareIDArray HardwareID;

    /// <summary>C: <c>WCHAR [20]</c>.</summary>
    [InlineArray(20)]
    public struct FirmwareVersionArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 20.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR FirmwareVersion[20]</c>.</summary>
    [NativeType("WCHAR")]
    public FirmwareVersionArray FirmwareVersion;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_SUPL_VERSION (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_SUPL_VERSION
{
    /// <summary>C: <c>ULONG MajorVersion</c>.</summary>
    public uint MajorVersion;

    /// <summary>C: <c>ULONG MinorVersion</c>.</summary>
    public uint MinorVersion;
}

/// <summary>GNSS_DEVICE_CAPABILITY (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_DEVICE_CAPABILITY
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>BOOL SupportMultipleFixSessions</c>.</summary>
    public Boolean32 SupportMultipleFixSessions;

    /// <summary>C: <c>BOOL SupportMultipleAppSessions</c>.</summary>
    public Boolean32 SupportMultipleAppSessions;

    /// <summary>C: <c>BOOL RequireAGnssInjection</c>.</summary>
    public Boolean32 RequireAGnssInjection;

    /// <summary>C: <c>ULONG AgnssFormatSupported</c>.</summary>
    public uint AgnssFormatSupported;

    /// <summary>C: <c>ULONG AgnssFormatPreferred</c>.</summary>
    public uint AgnssFormatPreferred;

    /// <summary>C: <c>BOOL SupportDistanceTracking</c>.</summary>
    public Boolean32 SupportDistanceTracking;

    /// <summary>C: <c>BOOL SupportContinuousTracking</c>.</summary>
    public Boolean32 SupportContinuousTracking;

    /// <summary>C: <c>ULONG Reserved1</c>.</summary>
    public uint Reserved1;

    /// <summary>C: <c>BOOL Reserved2</c>.</summary>
    public Boolean32 Reserved2;

    /// <summary>C: <c>BOOL Reserved3</c>.</summary>
    public Boolean32 Reserved3;

    /// <summary>C: <c>BOOL Reserved4</c>.</summary>
    public Boolean32 Reserved4;

    /// <summary>C: <c>BOOL Reserved5</c>.</summary>
    public Boolean32 Reserved5;

    /// <summary>C: <c>ULONG GeofencingSupport</c>.</summary>
    public uint GeofencingSupport;

    /// <summary>C: <c>BOOL Reserved6</c>.</summary>
    public Boolean32 Reserved6;

    /// <summary>C: <c>BOOL Reserved7</c>.</summary>
    public Boolean32 Reserved7;

    /// <summary>C: <c>BOOL SupportCpLocation</c>.</summary>
    public Boolean32 SupportCpLocation;

    /// <summary>C: <c>BOOL SupportUplV2</c>.</summary>
    public Boolean32 SupportUplV2;

    /// <summary>C: <c>BOOL SupportSuplV1</c>.</summary>
    public Boolean32 SupportSuplV1;

    /// <summary>C: <c>BOOL SupportSuplV2</c>.</summary>
    public Boolean32 SupportSuplV2;

    /// <summary>C: <c>GNSS_SUPL_VERSION SupportedSuplVersion</c>.</summary>
    public GNSS_SUPL_VERSION SupportedSuplVersion;

    /// <summary>C: <c>ULONG MaxGeofencesSupported</c>.</summary>
    public uint MaxGeofencesSupported;

    /// <summary>C: <c>BOOL SupportMultipleSuplRootCert</c>.</summary>
    public Boolean32 SupportMultipleSuplRootCert;

    /// <summary>C: <c>ULONG GnssBreadCrumbPayloadVersion</c>.</summary>
    public uint GnssBreadCrumbPayloadVersion;

    /// <summary>C: <c>ULONG MaxGnssBreadCrumbFixes</c>.</summary>
    public uint MaxGnssBreadCrumbFixes;

    /// <summary>C: <c>BYTE [496]</c>.</summary>
    [InlineArray(496)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[496]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_EVENT_TYPE (gnssdriver.h).</summary>
public enum GNSS_EVENT_TYPE : int
{
    GNSS_Event_FixAvailable = 1,
    GNSS_Event_RequireAgnss = 2,
    GNSS_Event_Error = 3,
    GNSS_Event_NiRequest = 12,
    GNSS_Event_NmeaData = 13,
    GNSS_Event_GeofenceAlertData = 14,
    GNSS_Event_GeofencesTrackingStatus = 15,
    GNSS_Event_DriverRequest = 16,
    GNSS_Event_BreadcrumbAlertEvent = 17,
    GNSS_Event_FixAvailable_2 = 18,
    GNSS_Event_Custom = 0x8000,
}

/// <summary>FILETIME.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILETIME
{
    /// <summary>C: <c>ULONG dwLowDateTime</c>.</summary>
    public uint dwLowDateTime;

    /// <summary>C: <c>ULONG dwHighDateTime</c>.</summary>
    public uint dwHighDateTime;
}

/// <summary>GNSS_FIXDATA_BASIC (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_FIXDATA_BASIC
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>double Latitude</c>.</summary>
    public double Latitude;

    /// <summary>C: <c>double Longitude</c>.</summary>
    public double Longitude;

    /// <summary>C: <c>double Altitude</c>.</summary>
    public double Altitude;

    /// <summary>C: <c>double Speed</c>.</summary>
    public double Speed;

    /// <summary>C: <c>double Heading</c>.</summary>
    public double Heading;
}

/// <summary>GNSS_FIXDATA_ACCURACY (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_FIXDATA_ACCURACY
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG HorizontalAccuracy</c>.</summary>
    public uint HorizontalAccuracy;

    /// <summary>C: <c>ULONG HorizontalErrorMajorAxis</c>.</summary>
    public uint HorizontalErrorMajorAxis;

    /// <summary>C: <c>ULONG HorizontalErrorMinorAxis</c>.</summary>
    public uint HorizontalErrorMinorAxis;

    /// <summary>C: <c>ULONG HorizontalErrorAngle</c>.</summary>
    public uint HorizontalErrorAngle;

    /// <summary>C: <c>ULONG HeadingAccuracy</c>.</summary>
    public uint HeadingAccuracy;

    /// <summary>C: <c>ULONG AltitudeAccuracy</c>.</summary>
    public uint AltitudeAccuracy;

    /// <summary>C: <c>ULONG SpeedAccuracy</c>.</summary>
    public uint SpeedAccuracy;

    /// <summary>C: <c>ULONG HorizontalConfidence</c>.</summary>
    public uint HorizontalConfidence;

    /// <summary>C: <c>ULONG HeadingConfidence</c>.</summary>
    public uint HeadingConfidence;

    /// <summary>C: <c>ULONG AltitudeConfidence</c>.</summary>
    public uint AltitudeConfidence;

    /// <summary>C: <c>ULONG SpeedConfidence</c>.</summary>
    public uint SpeedConfidence;

    /// <summary>C: <c>float PositionDilutionOfPrecision</c>.</summary>
    public float PositionDilutionOfPrecision;

    /// <summary>C: <c>float HorizontalDilutionOfPrecision</c>.</summary>
    public float HorizontalDilutionOfPrecision;

    /// <summary>C: <c>float VerticalDilutionOfPrecision</c>.</summary>
    public float VerticalDilutionOfPrecision;
}

/// <summary>GNSS_SATELLITEINFO (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_SATELLITEINFO
{
    /// <summary>C: <c>ULONG SatelliteId</c>.</summary>
    public uint SatelliteId;

    /// <summary>C: <c>BOOL UsedInPositiong</c>.</summary>
    public Boolean32 UsedInPositiong;

    /// <summary>C: <c>double Elevation</c>.</summary>
    public double Elevation;

    /// <summary>C: <c>double Azimuth</c>.</summary>
    public double Azimuth;

    /// <summary>C: <c>double SignalToNoiseRatio</c>.</summary>
    public double SignalToNoiseRatio;
}

/// <summary>GNSS_FIXDATA_SATELLITE (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_FIXDATA_SATELLITE
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG SatelliteCount</c>.</summary>
    public uint SatelliteCount;

    /// <summary>C: <c>GNSS_SATELLITEINFO [64]</c>.</summary>
    [InlineArray(64)]
    public struct SatelliteArrayArray
    {
        GNSS_SATELLITEINFO _element;
    }

    /// <summary>C: <c>GNSS_SATELLITEINFO SatelliteArray[64]</c>.</summary>
    public SatelliteArrayArray SatelliteArray;
}

/// <summary>GNSS_FIXDATA (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_FIXDATA
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG FixSessionID</c>.</summary>
    public uint FixSessionID;

    /// <summary>C: <c>FILETIME FixTimeStamp</c>.</summary>
    public FILETIME FixTimeStamp;

    /// <summary>C: <c>BOOL IsFinalFix</c>.</summary>
    public Boolean32 IsFinalFix;

    /// <summary>C: <c>NTSTATUS FixStatus</c>.</summary>
    [NativeType("NTSTATUS")]
    public int FixStatus;

    /// <summary>C: <c>ULONG FixLevelOfDetails</c>.</summary>
    public uint FixLevelOfDetails;

    /// <summary>C: <c>GNSS_FIXDATA_BASIC BasicData</c>.</summary>
    public GNSS_FIXDATA_BASIC BasicData;

    /// <summary>C: <c>GNSS_FIXDATA_ACCURACY AccuracyData</c>.</summary>
    public GNSS_FIXDATA_ACCURACY AccuracyData;

    /// <summary>C: <c>GNSS_FIXDATA_SATELLITE SatelliteData</c>.</summary>
    public GNSS_FIXDATA_SATELLITE SatelliteData;
}

/// <summary>GNSS_FIXDATA_BASIC_2 (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_FIXDATA_BASIC_2
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>double Latitude</c>.</summary>
    public double Latitude;

    /// <summary>C: <c>double Longitude</c>.</summary>
    public double Longitude;

    /// <summary>C: <c>double Altitude</c>.</summary>
    public double Altitude;

    /// <summary>C: <c>double Speed</c>.</summary>
    public double Speed;

    /// <summary>C: <c>double Heading</c>.</summary>
    public double Heading;

    /// <summary>C: <c>double AltitudeEllipsoid</c>.</summary>
    public double AltitudeEllipsoid;
}

/// <summary>GNSS_FIXDATA_ACCURACY_2 (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_FIXDATA_ACCURACY_2
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>double HorizontalAccuracy</c>.</summary>
    public double HorizontalAccuracy;

    /// <summary>C: <c>double HorizontalErrorMajorAxis</c>.</summary>
    public double HorizontalErrorMajorAxis;

    /// <summary>C: <c>double HorizontalErrorMinorAxis</c>.</summary>
    public double HorizontalErrorMinorAxis;

    /// <summary>C: <c>double HorizontalErrorAngle</c>.</summary>
    public double HorizontalErrorAngle;

    /// <summary>C: <c>double HeadingAccuracy</c>.</summary>
    public double HeadingAccuracy;

    /// <summary>C: <c>double AltitudeAccuracy</c>.</summary>
    public double AltitudeAccuracy;

    /// <summary>C: <c>double SpeedAccuracy</c>.</summary>
    public double SpeedAccuracy;

    /// <summary>C: <c>ULONG HorizontalConfidence</c>.</summary>
    public uint HorizontalConfidence;

    /// <summary>C: <c>ULONG HeadingConfidence</c>.</summary>
    public uint HeadingConfidence;

    /// <summary>C: <c>ULONG AltitudeConfidence</c>.</summary>
    public uint AltitudeConfidence;

    /// <summary>C: <c>ULONG SpeedConfidence</c>.</summary>
    public uint SpeedConfidence;

    /// <summary>C: <c>double PositionDilutionOfPrecision</c>.</summary>
    public double PositionDilutionOfPrecision;

    /// <summary>C: <c>double HorizontalDilutionOfPrecision</c>.</summary>
    public double HorizontalDilutionOfPrecision;

    /// <summary>C: <c>double VerticalDilutionOfPrecision</c>.</summary>
    public double VerticalDilutionOfPrecision;

    /// <summary>C: <c>double GeometricDilutionOfPrecision</c>.</summary>
    public double GeometricDilutionOfPrecision;

    /// <summary>C: <c>double TimeDilutionOfPrecision</c>.</summary>
    public double TimeDilutionOfPrecision;
}

/// <summary>GNSS_FIXDATA_2 (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_FIXDATA_2
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG FixSessionID</c>.</summary>
    public uint FixSessionID;

    /// <summary>C: <c>FILETIME FixTimeStamp</c>.</summary>
    public FILETIME FixTimeStamp;

    /// <summary>C: <c>BOOL IsFinalFix</c>.</summary>
    public Boolean32 IsFinalFix;

    /// <summary>C: <c>NTSTATUS FixStatus</c>.</summary>
    [NativeType("NTSTATUS")]
    public int FixStatus;

    /// <summary>C: <c>ULONG FixLevelOfDetails</c>.</summary>
    public uint FixLevelOfDetails;

    /// <summary>C: <c>GNSS_FIXDATA_BASIC_2 BasicData</c>.</summary>
    public GNSS_FIXDATA_BASIC_2 BasicData;

    /// <summary>C: <c>GNSS_FIXDATA_ACCURACY_2 AccuracyData</c>.</summary>
    public GNSS_FIXDATA_ACCURACY_2 AccuracyData;

    /// <summary>C: <c>GNSS_FIXDATA_SATELLITE SatelliteData</c>.</summary>
    public GNSS_FIXDATA_SATELLITE SatelliteData;
}

/// <summary>GNSS_AGNSS_REQUEST_TYPE (gnssdriver.h).</summary>
public enum GNSS_AGNSS_REQUEST_TYPE : int
{
    GNSS_AGNSS_TimeInjection = 1,
    GNSS_AGNSS_PositionInjection = 2,
    GNSS_AGNSS_BlobInjection = 3,
}

/// <summary>GNSS_AGNSS_REQUEST_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_AGNSS_REQUEST_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>GNSS_AGNSS_REQUEST_TYPE RequestType</c>.</summary>
    public GNSS_AGNSS_REQUEST_TYPE RequestType;

    /// <summary>C: <c>ULONG BlobFormat</c>.</summary>
    public uint BlobFormat;
}

/// <summary>GNSS_NI_REQUEST_TYPE (gnssdriver.h).</summary>
public enum GNSS_NI_REQUEST_TYPE : int
{
    GNSS_NI_Request_SingleShot = 1,
    GNSS_NI_Request_AreaTrigger = 2,
}

/// <summary>GNSS_NI_NOTIFICATION_TYPE (gnssdriver.h).</summary>
public enum GNSS_NI_NOTIFICATION_TYPE : int
{
    GNSS_NI_NoNotifyNoVerify = 1,
    GNSS_NI_NotifyOnly = 2,
    GNSS_NI_NotifyVerifyDefaultAllow = 3,
    GNSS_NI_NotifyVerifyDefaultNotAllow = 4,
    GNSS_NI_PrivacyOverride = 5,
}

/// <summary>GNSS_NI_PLANE_TYPE (gnssdriver.h).</summary>
public enum GNSS_NI_PLANE_TYPE : int
{
    GNSS_NI_SUPL = 1,
    GNSS_NI_CP = 2,
    GNSS_NI_V2UPL = 3,
}

/// <summary>GNSS_SUPL_NI_INFO (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_SUPL_NI_INFO
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>WCHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct RequestorIdArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR RequestorId[260]</c>.</summary>
    [NativeType("WCHAR")]
    public RequestorIdArray RequestorId;

    /// <summary>C: <c>WCHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct ClientNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR ClientName[260]</c>.</summary>
    [NativeType("WCHAR")]
    public ClientNameArray ClientName;

    /// <summary>C: <c>CHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct SuplNiUrlArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR SuplNiUrl[260]</c>.</summary>
    [NativeType("CHAR")]
    public SuplNiUrlArray SuplNiUrl;
}

/// <summary>GNSS_CP_NI_INFO (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_CP_NI_INFO
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>WCHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct RequestorIdArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR RequestorId[260]</c>.</summary>
    [NativeType("WCHAR")]
    public RequestorIdArray RequestorId;

    /// <summary>C: <c>WCHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct NotificationTextArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR NotificationText[260]</c>.</summary>
    [NativeType("WCHAR")]
    public NotificationTextArray NotificationText;
}

/// <summary>GNSS_V2UPL_NI_INFO (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_V2UPL_NI_INFO
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>WCHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct RequestorIdArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR RequestorId[260]</c>.</summary>
    [NativeType("WCHAR")]
    public RequestorIdArray RequestorId;
}

/// <summary>GNSS_NI_REQUEST_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_NI_REQUEST_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG RequestId</c>.</summary>
    public uint RequestId;

    /// <summary>C: <c>GNSS_NI_REQUEST_TYPE RequestType</c>.</summary>
    public GNSS_NI_REQUEST_TYPE RequestType;

    /// <summary>C: <c>GNSS_NI_NOTIFICATION_TYPE NotificationType</c>.</summary>
    public GNSS_NI_NOTIFICATION_TYPE NotificationType;

    /// <summary>C: <c>GNSS_NI_PLANE_TYPE RequestPlaneType</c>.</summary>
    public GNSS_NI_PLANE_TYPE RequestPlaneType;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>GNSS_SUPL_NI_INFO SuplNiInfo</c>.</summary>
        [FieldOffset(0)]
        public GNSS_SUPL_NI_INFO SuplNiInfo;

        /// <summary>C: <c>GNSS_CP_NI_INFO CpNiInfo</c>.</summary>
        [FieldOffset(0)]
        public GNSS_CP_NI_INFO CpNiInfo;

        /// <summary>C: <c>GNSS_V2UPL_NI_INFO V2UplNiInfo</c>.</summary>
        [FieldOffset(0)]
        public GNSS_V2UPL_NI_INFO V2UplNiInfo;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>GNSS_SUPL_NI_INFO SuplNiInfo</c>.</summary>
    [UnscopedRef]
    public ref GNSS_SUPL_NI_INFO SuplNiInfo => ref Anonymous0.SuplNiInfo;

    /// <summary>C: <c>GNSS_CP_NI_INFO CpNiInfo</c>.</summary>
    [UnscopedRef]
    public ref GNSS_CP_NI_INFO CpNiInfo => ref Anonymous0.CpNiInfo;

    /// <summary>C: <c>GNSS_V2UPL_NI_INFO V2UplNiInfo</c>.</summary>
    [UnscopedRef]
    public ref GNSS_V2UPL_NI_INFO V2UplNiInfo => ref Anonymous0.V2UplNiInfo;

    /// <summary>C: <c>ULONG ResponseTimeInSec</c>.</summary>
    public uint ResponseTimeInSec;

    /// <summary>C: <c>BOOL EmergencyLocation</c>.</summary>
    public Boolean32 EmergencyLocation;
}

/// <summary>GNSS_ERRORINFO (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_ERRORINFO
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG ErrorCode</c>.</summary>
    public uint ErrorCode;

    /// <summary>C: <c>BOOL IsRecoverable</c>.</summary>
    public Boolean32 IsRecoverable;

    /// <summary>C: <c>WCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct ErrorDescriptionArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WCHAR ErrorDescription[256]</c>.</summary>
    [NativeType("WCHAR")]
    public ErrorDescriptionArray ErrorDescription;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_NMEA_DATA (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_NMEA_DATA
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>CHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct NmeaSentencesArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR NmeaSentences[256]</c>.</summary>
    [NativeType("CHAR")]
    public NmeaSentencesArray NmeaSentences;
}

/// <summary>GNSS_GEOFENCE_ALERT_DATA (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_GEOFENCE_ALERT_DATA
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG GeofenceID</c>.</summary>
    public uint GeofenceID;

    /// <summary>C: <c>GNSS_GEOFENCE_STATE GeofenceState</c>.</summary>
    public GNSS_GEOFENCE_STATE GeofenceState;

    /// <summary>C: <c>GNSS_FIXDATA_BASIC FixBasicData</c>.</summary>
    public GNSS_FIXDATA_BASIC FixBasicData;

    /// <summary>C: <c>GNSS_FIXDATA_ACCURACY FixAccuracyData</c>.</summary>
    public GNSS_FIXDATA_ACCURACY FixAccuracyData;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_BREADCRUMBING_ALERT_DATA (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_BREADCRUMBING_ALERT_DATA
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_GEOFENCES_TRACKINGSTATUS_DATA (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_GEOFENCES_TRACKINGSTATUS_DATA
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>NTSTATUS Status</c>.</summary>
    [NativeType("NTSTATUS")]
    public int Status;

    /// <summary>C: <c>FILETIME StatusTimeStamp</c>.</summary>
    public FILETIME StatusTimeStamp;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_DRIVER_REQUEST (gnssdriver.h).</summary>
public enum GNSS_DRIVER_REQUEST : int
{
    SUPL_CONFIG_DATA = 1,
}

/// <summary>GNSS_DRIVER_REQUEST_DATA (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_DRIVER_REQUEST_DATA
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>GNSS_DRIVER_REQUEST Request</c>.</summary>
    public GNSS_DRIVER_REQUEST Request;

    /// <summary>C: <c>ULONG RequestFlag</c>.</summary>
    public uint RequestFlag;
}

/// <summary>GNSS_EVENT_2 (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_EVENT_2
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>GNSS_EVENT_TYPE EventType</c>.</summary>
    public GNSS_EVENT_TYPE EventType;

    /// <summary>C: <c>ULONG EventDataSize</c>.</summary>
    public uint EventDataSize;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>GNSS_FIXDATA FixData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_FIXDATA FixData;

        /// <summary>C: <c>GNSS_FIXDATA_2 FixData2</c>.</summary>
        [FieldOffset(0)]
        public GNSS_FIXDATA_2 FixData2;

        /// <summary>C: <c>GNSS_AGNSS_REQUEST_PARAM AgnssRequest</c>.</summary>
        [FieldOffset(0)]
        public GNSS_AGNSS_REQUEST_PARAM AgnssRequest;

        /// <summary>C: <c>GNSS_NI_REQUEST_PARAM NiRequest</c>.</summary>
        [FieldOffset(0)]
        public GNSS_NI_REQUEST_PARAM NiRequest;

        /// <summary>C: <c>GNSS_ERRORINFO ErrorInformation</c>.</summary>
        [FieldOffset(0)]
        public GNSS_ERRORINFO ErrorInformation;

        /// <summary>C: <c>GNSS_NMEA_DATA NmeaData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_NMEA_DATA NmeaData;

        /// <summary>C: <c>GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData;

        /// <summary>C: <c>GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData;

        /// <summary>C: <c>GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus</c>.</summary>
        [FieldOffset(0)]
        public GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus;

        /// <summary>C: <c>GNSS_DRIVER_REQUEST_DATA DriverRequestData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_DRIVER_REQUEST_DATA DriverRequestData;

        /// <summary>C: <c>BYTE [1]</c>.</summary>
        [InlineArray(1)]
        public struct CustomDataArray
        {
            byte _element;
        }

        /// <summary>C: <c>BYTE CustomData[1]</c>.</summary>
        [FieldOffset(0)]
        public CustomDataArray CustomData;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>GNSS_FIXDATA FixData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_FIXDATA FixData => ref Anonymous0.FixData;

    /// <summary>C: <c>GNSS_FIXDATA_2 FixData2</c>.</summary>
    [UnscopedRef]
    public ref GNSS_FIXDATA_2 FixData2 => ref Anonymous0.FixData2;

    /// <summary>C: <c>GNSS_AGNSS_REQUEST_PARAM AgnssRequest</c>.</summary>
    [UnscopedRef]
    public ref GNSS_AGNSS_REQUEST_PARAM AgnssRequest => ref Anonymous0.AgnssRequest;

    /// <summary>C: <c>GNSS_NI_REQUEST_PARAM NiRequest</c>.</summary>
    [UnscopedRef]
    public ref GNSS_NI_REQUEST_PARAM NiRequest => ref Anonymous0.NiRequest;

    /// <summary>C: <c>GNSS_ERRORINFO ErrorInformation</c>.</summary>
    [UnscopedRef]
    public ref GNSS_ERRORINFO ErrorInformation => ref Anonymous0.ErrorInformation;

    /// <summary>C: <c>GNSS_NMEA_DATA NmeaData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_NMEA_DATA NmeaData => ref Anonymous0.NmeaData;

    /// <summary>C: <c>GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData => ref Anonymous0.GeofenceAlertData;

    /// <summary>C: <c>GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData => ref Anonymous0.BreadcrumbAlertData;

    /// <summary>C: <c>GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus</c>.</summary>
    [UnscopedRef]
    public ref GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus => ref Anonymous0.GeofencesTrackingStatus;

    /// <summary>C: <c>GNSS_DRIVER_REQUEST_DATA DriverRequestData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_DRIVER_REQUEST_DATA DriverRequestData => ref Anonymous0.DriverRequestData;

    /// <summary>C: <c>BYTE CustomData[1]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.CustomDataArray CustomData => ref Anonymous0.CustomData;
}

/// <summary>GNSS_EVENT (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_EVENT
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>GNSS_EVENT_TYPE EventType</c>.</summary>
    public GNSS_EVENT_TYPE EventType;

    /// <summary>C: <c>ULONG EventDataSize</c>.</summary>
    public uint EventDataSize;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>GNSS_FIXDATA FixData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_FIXDATA FixData;

        /// <summary>C: <c>GNSS_AGNSS_REQUEST_PARAM AgnssRequest</c>.</summary>
        [FieldOffset(0)]
        public GNSS_AGNSS_REQUEST_PARAM AgnssRequest;

        /// <summary>C: <c>GNSS_NI_REQUEST_PARAM NiRequest</c>.</summary>
        [FieldOffset(0)]
        public GNSS_NI_REQUEST_PARAM NiRequest;

        /// <summary>C: <c>GNSS_ERRORINFO ErrorInformation</c>.</summary>
        [FieldOffset(0)]
        public GNSS_ERRORINFO ErrorInformation;

        /// <summary>C: <c>GNSS_NMEA_DATA NmeaData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_NMEA_DATA NmeaData;

        /// <summary>C: <c>GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData;

        /// <summary>C: <c>GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData;

        /// <summary>C: <c>GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus</c>.</summary>
        [FieldOffset(0)]
        public GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus;

        /// <summary>C: <c>GNSS_DRIVER_REQUEST_DATA DriverRequestData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_DRIVER_REQUEST_DATA DriverRequestData;

        /// <summary>C: <c>BYTE [1]</c>.</summary>
        [InlineArray(1)]
        public struct CustomDataArray
        {
            byte _element;
        }

        /// <summary>C: <c>BYTE CustomData[1]</c>.</summary>
        [FieldOffset(0)]
        public CustomDataArray CustomData;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>GNSS_FIXDATA FixData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_FIXDATA FixData => ref Anonymous0.FixData;

    /// <summary>C: <c>GNSS_AGNSS_REQUEST_PARAM AgnssRequest</c>.</summary>
    [UnscopedRef]
    public ref GNSS_AGNSS_REQUEST_PARAM AgnssRequest => ref Anonymous0.AgnssRequest;

    /// <summary>C: <c>GNSS_NI_REQUEST_PARAM NiRequest</c>.</summary>
    [UnscopedRef]
    public ref GNSS_NI_REQUEST_PARAM NiRequest => ref Anonymous0.NiRequest;

    /// <summary>C: <c>GNSS_ERRORINFO ErrorInformation</c>.</summary>
    [UnscopedRef]
    public ref GNSS_ERRORINFO ErrorInformation => ref Anonymous0.ErrorInformation;

    /// <summary>C: <c>GNSS_NMEA_DATA NmeaData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_NMEA_DATA NmeaData => ref Anonymous0.NmeaData;

    /// <summary>C: <c>GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_GEOFENCE_ALERT_DATA GeofenceAlertData => ref Anonymous0.GeofenceAlertData;

    /// <summary>C: <c>GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_BREADCRUMBING_ALERT_DATA BreadcrumbAlertData => ref Anonymous0.BreadcrumbAlertData;

    /// <summary>C: <c>GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus</c>.</summary>
    [UnscopedRef]
    public ref GNSS_GEOFENCES_TRACKINGSTATUS_DATA GeofencesTrackingStatus => ref Anonymous0.GeofencesTrackingStatus;

    /// <summary>C: <c>GNSS_DRIVER_REQUEST_DATA DriverRequestData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_DRIVER_REQUEST_DATA DriverRequestData => ref Anonymous0.DriverRequestData;

    /// <summary>C: <c>BYTE CustomData[1]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.CustomDataArray CustomData => ref Anonymous0.CustomData;
}

/// <summary>GNSS_AGNSS_INJECTTIME (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_AGNSS_INJECTTIME
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>FILETIME UtcTime</c>.</summary>
    public FILETIME UtcTime;

    /// <summary>C: <c>ULONG TimeUncertainty</c>.</summary>
    public uint TimeUncertainty;
}

/// <summary>GNSS_AGNSS_INJECTPOSITION (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_AGNSS_INJECTPOSITION
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG Age</c>.</summary>
    public uint Age;

    /// <summary>C: <c>GNSS_FIXDATA_BASIC BasicData</c>.</summary>
    public GNSS_FIXDATA_BASIC BasicData;

    /// <summary>C: <c>GNSS_FIXDATA_ACCURACY AccuracyData</c>.</summary>
    public GNSS_FIXDATA_ACCURACY AccuracyData;
}

/// <summary>GNSS_AGNSS_INJECTBLOB (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_AGNSS_INJECTBLOB : IIoctlTail
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG BlobOui</c>.</summary>
    public uint BlobOui;

    /// <summary>C: <c>ULONG BlobVersion</c>.</summary>
    public uint BlobVersion;

    /// <summary>C: <c>ULONG AgnssFormat</c>.</summary>
    public uint AgnssFormat;

    /// <summary>C: <c>ULONG BlobSize</c>.</summary>
    public uint BlobSize;

    /// <summary>C: <c>BYTE BlobData[1]</c>.</summary>
    public byte BlobData;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in BlobData);
}

/// <summary>GNSS_AGNSS_INJECT (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_AGNSS_INJECT
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>GNSS_AGNSS_REQUEST_TYPE InjectionType</c>.</summary>
    public GNSS_AGNSS_REQUEST_TYPE InjectionType;

    /// <summary>C: <c>NTSTATUS InjectionStatus</c>.</summary>
    [NativeType("NTSTATUS")]
    public int InjectionStatus;

    /// <summary>C: <c>ULONG InjectionDataSize</c>.</summary>
    public uint InjectionDataSize;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>GNSS_AGNSS_INJECTTIME Time</c>.</summary>
        [FieldOffset(0)]
        public GNSS_AGNSS_INJECTTIME Time;

        /// <summary>C: <c>GNSS_AGNSS_INJECTPOSITION Position</c>.</summary>
        [FieldOffset(0)]
        public GNSS_AGNSS_INJECTPOSITION Position;

        /// <summary>C: <c>GNSS_AGNSS_INJECTBLOB BlobData</c>.</summary>
        [FieldOffset(0)]
        public GNSS_AGNSS_INJECTBLOB BlobData;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>GNSS_AGNSS_INJECTTIME Time</c>.</summary>
    [UnscopedRef]
    public ref GNSS_AGNSS_INJECTTIME Time => ref Anonymous0.Time;

    /// <summary>C: <c>GNSS_AGNSS_INJECTPOSITION Position</c>.</summary>
    [UnscopedRef]
    public ref GNSS_AGNSS_INJECTPOSITION Position => ref Anonymous0.Position;

    /// <summary>C: <c>GNSS_AGNSS_INJECTBLOB BlobData</c>.</summary>
    [UnscopedRef]
    public ref GNSS_AGNSS_INJECTBLOB BlobData => ref Anonymous0.BlobData;
}

/// <summary>GNSS_FIXSESSIONTYPE (gnssdriver.h).</summary>
public enum GNSS_FIXSESSIONTYPE : int
{
    GNSS_FixSession_SingleShot = 1,
    GNSS_FixSession_DistanceTracking = 2,
    GNSS_FixSession_ContinuousTracking = 3,
    GNSS_FixSession_LKG = 4,
}

/// <summary>GNSS_SINGLESHOT_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_SINGLESHOT_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG ResponseTime</c>.</summary>
    public uint ResponseTime;
}

/// <summary>GNSS_DISTANCETRACKING_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_DISTANCETRACKING_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG MovementThreshold</c>.</summary>
    public uint MovementThreshold;
}

/// <summary>GNSS_CONTINUOUSTRACKING_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_CONTINUOUSTRACKING_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG PreferredInterval</c>.</summary>
    public uint PreferredInterval;
}

/// <summary>GNSS_LKGFIX_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_LKGFIX_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;
}

/// <summary>GNSS_FIXSESSION_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_FIXSESSION_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG FixSessionID</c>.</summary>
    public uint FixSessionID;

    /// <summary>C: <c>GNSS_FIXSESSIONTYPE SessionType</c>.</summary>
    public GNSS_FIXSESSIONTYPE SessionType;

    /// <summary>C: <c>ULONG HorizontalAccuracy</c>.</summary>
    public uint HorizontalAccuracy;

    /// <summary>C: <c>ULONG HorizontalConfidence</c>.</summary>
    public uint HorizontalConfidence;

    /// <summary>C: <c>ULONG [9]</c>.</summary>
    [InlineArray(9)]
    public struct ReservedArray
    {
        uint _element;
    }

    /// <summary>C: <c>ULONG Reserved[9]</c>.</summary>
    public ReservedArray Reserved;

    /// <summary>C: <c>ULONG FixLevelOfDetails</c>.</summary>
    public uint FixLevelOfDetails;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>GNSS_SINGLESHOT_PARAM SingleShotParam</c>.</summary>
        [FieldOffset(0)]
        public GNSS_SINGLESHOT_PARAM SingleShotParam;

        /// <summary>C: <c>GNSS_DISTANCETRACKING_PARAM DistanceParam</c>.</summary>
        [FieldOffset(0)]
        public GNSS_DISTANCETRACKING_PARAM DistanceParam;

        /// <summary>C: <c>GNSS_CONTINUOUSTRACKING_PARAM ContinuousParam</c>.</summary>
        [FieldOffset(0)]
        public GNSS_CONTINUOUSTRACKING_PARAM ContinuousParam;

        /// <summary>C: <c>GNSS_LKGFIX_PARAM LkgFixParam</c>.</summary>
        [FieldOffset(0)]
        public GNSS_LKGFIX_PARAM LkgFixParam;

        /// <summary>C: <c>BYTE [268]</c>.</summary>
        [InlineArray(268)]
        public struct UnusedParamArray
        {
            byte _element;
        }

        /// <summary>C: <c>BYTE UnusedParam[268]</c>.</summary>
        [FieldOffset(0)]
        public UnusedParamArray UnusedParam;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>GNSS_SINGLESHOT_PARAM SingleShotParam</c>.</summary>
    [UnscopedRef]
    public ref GNSS_SINGLESHOT_PARAM SingleShotParam => ref Anonymous0.SingleShotParam;

    /// <summary>C: <c>GNSS_DISTANCETRACKING_PARAM DistanceParam</c>.</summary>
    [UnscopedRef]
    public ref GNSS_DISTANCETRACKING_PARAM DistanceParam => ref Anonymous0.DistanceParam;

    /// <summary>C: <c>GNSS_CONTINUOUSTRACKING_PARAM ContinuousParam</c>.</summary>
    [UnscopedRef]
    public ref GNSS_CONTINUOUSTRACKING_PARAM ContinuousParam => ref Anonymous0.ContinuousParam;

    /// <summary>C: <c>GNSS_LKGFIX_PARAM LkgFixParam</c>.</summary>
    [UnscopedRef]
    public ref GNSS_LKGFIX_PARAM LkgFixParam => ref Anonymous0.LkgFixParam;

    /// <summary>C: <c>BYTE UnusedParam[268]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.UnusedParamArray UnusedParam => ref Anonymous0.UnusedParam;

    /// <summary>C: <c>BYTE [256]</c>.</summary>
    [InlineArray(256)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[256]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_NI_USER_RESPONSE (gnssdriver.h).</summary>
public enum GNSS_NI_USER_RESPONSE : int
{
    GNSS_Ni_UserResponseAccept = 1,
    GNSS_Ni_UserResponseDeny = 2,
    GNSS_Ni_UserResponseTimeout = 3,
}

/// <summary>GNSS_NI_RESPONSE (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_NI_RESPONSE
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG RequestId</c>.</summary>
    public uint RequestId;

    /// <summary>C: <c>GNSS_NI_USER_RESPONSE UserResponse</c>.</summary>
    public GNSS_NI_USER_RESPONSE UserResponse;
}

/// <summary>GNSS_DRIVERCOMMAND_TYPE (gnssdriver.h).</summary>
public enum GNSS_DRIVERCOMMAND_TYPE : int
{
    GNSS_SetLocationServiceEnabled = 1,
    GNSS_SetLocationNIRequestAllowed = 2,
    GNSS_ForceSatelliteSystem = 3,
    GNSS_ForceOperationMode = 4,
    GNSS_ResetEngine = 9,
    GNSS_ClearAgnssData = 10,
    GNSS_SetSuplVersion = 12,
    GNSS_SetNMEALogging = 13,
    GNSS_SetUplServerAccessInterval = 14,
    GNSS_SetNiTimeoutInterval = 15,
    GNSS_ResetGeofencesTracking = 16,
    GNSS_SetSuplVersion2 = 17,
    GNSS_CustomCommand = 0x100,
}

/// <summary>GNSS_DRIVERCOMMAND_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_DRIVERCOMMAND_PARAM : IIoctlTail
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>GNSS_DRIVERCOMMAND_TYPE CommandType</c>.</summary>
    public GNSS_DRIVERCOMMAND_TYPE CommandType;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>ULONG CommandDataSize</c>.</summary>
    public uint CommandDataSize;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;

    /// <summary>C: <c>BYTE CommandData[1]</c>.</summary>
    public byte CommandData;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in CommandData);
}

/// <summary>GNSS_PLATFORM_CAPABILITY (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_PLATFORM_CAPABILITY
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>BOOL SupportAgnssInjection</c>.</summary>
    public Boolean32 SupportAgnssInjection;

    /// <summary>C: <c>ULONG AgnssFormatSupported</c>.</summary>
    public uint AgnssFormatSupported;

    /// <summary>C: <c>BYTE [516]</c>.</summary>
    [InlineArray(516)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[516]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_SUPL_HSLP_CONFIG (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_SUPL_HSLP_CONFIG
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>CHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct SuplHslpArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR SuplHslp[260]</c>.</summary>
    [NativeType("CHAR")]
    public SuplHslpArray SuplHslp;

    /// <summary>C: <c>CHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct SuplHslpFromImsiArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR SuplHslpFromImsi[260]</c>.</summary>
    [NativeType("CHAR")]
    public SuplHslpFromImsiArray SuplHslpFromImsi;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    public uint Reserved;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_V2UPL_CONFIG (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_V2UPL_CONFIG
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>CHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct MPCArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR MPC[260]</c>.</summary>
    [NativeType("CHAR")]
    public MPCArray MPC;

    /// <summary>C: <c>CHAR [260]</c>.</summary>
    [InlineArray(260)]
    public struct PDEArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 260, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR PDE[260]</c>.</summary>
    [NativeType("CHAR")]
    public PDEArray PDE;

    /// <summary>C: <c>BYTE ApplicationTypeIndicator_MR</c>.</summary>
    public byte ApplicationTypeIndicator_MR;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}

/// <summary>GNSS_STOPFIXSESSION_PARAM (gnssdriver.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GNSS_STOPFIXSESSION_PARAM
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Version</c>.</summary>
    public uint Version;

    /// <summary>C: <c>ULONG FixSessionID</c>.</summary>
    public uint FixSessionID;

    /// <summary>C: <c>BYTE [512]</c>.</summary>
    [InlineArray(512)]
    public struct UnusedArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Unused[512]</c>.</summary>
    public UnusedArray Unused;
}
