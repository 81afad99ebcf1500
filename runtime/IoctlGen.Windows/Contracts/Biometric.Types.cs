// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>WINBIO_DATA (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_DATA : IIoctlTail
{
    /// <summary>C: <c>DWORD Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>BYTE Data[1]</c>.</summary>
    public byte Data;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Data);
}

/// <summary>WINBIO_CALIBRATION_INFO (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_CALIBRATION_INFO : IIoctlTail
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>HRESULT WinBioHresult</c>.</summary>
    public int WinBioHresult;

    /// <summary>C: <c>WINBIO_DATA CalibrationData</c>.</summary>
    public WINBIO_DATA CalibrationData;

    [NativeType("WINBIO_DATA")]
    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in CalibrationData.Data);
}

/// <summary>WINBIO_BIR_DATA (winbio_types.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_BIR_DATA
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG Offset</c>.</summary>
    public uint Offset;
}

/// <summary>WINBIO_BIR (winbio_types.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_BIR
{
    /// <summary>C: <c>WINBIO_BIR_DATA HeaderBlock</c>.</summary>
    public WINBIO_BIR_DATA HeaderBlock;

    /// <summary>C: <c>WINBIO_BIR_DATA StandardDataBlock</c>.</summary>
    public WINBIO_BIR_DATA StandardDataBlock;

    /// <summary>C: <c>WINBIO_BIR_DATA VendorDataBlock</c>.</summary>
    public WINBIO_BIR_DATA VendorDataBlock;

    /// <summary>C: <c>WINBIO_BIR_DATA SignatureBlock</c>.</summary>
    public WINBIO_BIR_DATA SignatureBlock;
}

/// <summary>WINBIO_CAPTURE_DATA (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_CAPTURE_DATA : IIoctlTail
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>HRESULT WinBioHresult</c>.</summary>
    public int WinBioHresult;

    /// <summary>C: <c>WINBIO_SENSOR_STATUS SensorStatus</c>.</summary>
    public uint SensorStatus;

    /// <summary>C: <c>WINBIO_REJECT_DETAIL RejectDetail</c>.</summary>
    public uint RejectDetail;

    /// <summary>C: <c>WINBIO_DATA CaptureData</c>.</summary>
    public WINBIO_DATA CaptureData;

    [NativeType("WINBIO_DATA")]
    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in CaptureData.Data);
}

/// <summary>WINBIO_REGISTERED_FORMAT (winbio_types.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_REGISTERED_FORMAT
{
    /// <summary>C: <c>USHORT Owner</c>.</summary>
    public ushort Owner;

    /// <summary>C: <c>USHORT Type</c>.</summary>
    public ushort Type;
}

/// <summary>WINBIO_CAPTURE_PARAMETERS (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_CAPTURE_PARAMETERS
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>WINBIO_BIR_PURPOSE Purpose</c>.</summary>
    public byte Purpose;

    /// <summary>C: <c>WINBIO_REGISTERED_FORMAT Format</c>.</summary>
    public WINBIO_REGISTERED_FORMAT Format;

    /// <summary>C: <c>WINBIO_UUID VendorFormat</c>.</summary>
    public Guid VendorFormat;

    /// <summary>C: <c>WINBIO_BIR_DATA_FLAGS Flags</c>.</summary>
    public byte Flags;
}

/// <summary>WINBIO_VERSION (winbio_types.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_VERSION
{
    /// <summary>C: <c>DWORD MajorVersion</c>.</summary>
    public uint MajorVersion;

    /// <summary>C: <c>DWORD MinorVersion</c>.</summary>
    public uint MinorVersion;
}

/// <summary>WINBIO_SENSOR_ATTRIBUTES (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_SENSOR_ATTRIBUTES : IIoctlTail
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>HRESULT WinBioHresult</c>.</summary>
    public int WinBioHresult;

    /// <summary>C: <c>WINBIO_VERSION WinBioVersion</c>.</summary>
    public WINBIO_VERSION WinBioVersion;

    /// <summary>C: <c>WINBIO_BIOMETRIC_TYPE SensorType</c>.</summary>
    public uint SensorType;

    /// <summary>C: <c>WINBIO_BIOMETRIC_SENSOR_SUBTYPE SensorSubType</c>.</summary>
    public uint SensorSubType;

    /// <summary>C: <c>WINBIO_CAPABILITIES Capabilities</c>.</summary>
    public uint Capabilities;

    /// <summary>C: <c>WCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct ManufacturerNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WINBIO_STRING ManufacturerName</c>.</summary>
    [NativeType("WCHAR")]
    public ManufacturerNameArray ManufacturerName;

    /// <summary>C: <c>WCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct ModelNameArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WINBIO_STRING ModelName</c>.</summary>
    [NativeType("WCHAR")]
    public ModelNameArray ModelName;

    /// <summary>C: <c>WCHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct SerialNumberArray
    {
        ushort _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>WINBIO_STRING SerialNumber</c>.</summary>
    [NativeType("WCHAR")]
    public SerialNumberArray SerialNumber;

    /// <summary>C: <c>WINBIO_VERSION FirmwareVersion</c>.</summary>
    public WINBIO_VERSION FirmwareVersion;

    /// <summary>C: <c>DWORD SupportedFormatEntries</c>.</summary>
    public uint SupportedFormatEntries;

    /// <summary>C: <c>WINBIO_REGISTERED_FORMAT SupportedFormat[1]</c>.</summary>
    public WINBIO_REGISTERED_FORMAT SupportedFormat;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in SupportedFormat);
}

/// <summary>WINBIO_GET_INDICATOR (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_GET_INDICATOR
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>HRESULT WinBioHresult</c>.</summary>
    public int WinBioHresult;

    /// <summary>C: <c>WINBIO_INDICATOR_STATUS IndicatorStatus</c>.</summary>
    public uint IndicatorStatus;
}

/// <summary>WINBIO_DIAGNOSTICS (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_DIAGNOSTICS : IIoctlTail
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>HRESULT WinBioHresult</c>.</summary>
    public int WinBioHresult;

    /// <summary>C: <c>WINBIO_SENSOR_STATUS SensorStatus</c>.</summary>
    public uint SensorStatus;

    /// <summary>C: <c>WINBIO_DATA VendorDiagnostics</c>.</summary>
    public WINBIO_DATA VendorDiagnostics;

    [NativeType("WINBIO_DATA")]
    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in VendorDiagnostics.Data);
}

/// <summary>WINBIO_SUPPORTED_ALGORITHMS (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_SUPPORTED_ALGORITHMS : IIoctlTail
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>HRESULT WinBioHresult</c>.</summary>
    public int WinBioHresult;

    /// <summary>C: <c>DWORD NumberOfAlgorithms</c>.</summary>
    public uint NumberOfAlgorithms;

    /// <summary>C: <c>WINBIO_DATA AlgorithmData</c>.</summary>
    public WINBIO_DATA AlgorithmData;

    [NativeType("WINBIO_DATA")]
    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in AlgorithmData.Data);
}

/// <summary>WINBIO_BLANK_PAYLOAD (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_BLANK_PAYLOAD
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>HRESULT WinBioHresult</c>.</summary>
    public int WinBioHresult;
}

/// <summary>WINBIO_SET_INDICATOR (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_SET_INDICATOR
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>WINBIO_INDICATOR_STATUS IndicatorStatus</c>.</summary>
    public uint IndicatorStatus;
}

/// <summary>WINBIO_UPDATE_FIRMWARE (winbio_ioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WINBIO_UPDATE_FIRMWARE : IIoctlTail
{
    /// <summary>C: <c>DWORD PayloadSize</c>.</summary>
    public uint PayloadSize;

    /// <summary>C: <c>WINBIO_DATA FirmwareData</c>.</summary>
    public WINBIO_DATA FirmwareData;

    [NativeType("WINBIO_DATA")]
    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in FirmwareData.Data);
}
