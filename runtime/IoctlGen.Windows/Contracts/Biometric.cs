// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Biometric;

/// <summary>Fingerprint readers and other biometric sensors.</summary>
[IoctlContract]
public static partial class BiometricCodes
{
    /// <summary>IOCTL_BIOMETRIC_CALIBRATE. Input: none. Output: WINBIO_CALIBRATION_INFO and bytes (length: WINBIO_CALIBRATION_INFO.PayloadSize, WINBIO_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_calibrate">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_CALIBRATE")]
    public static partial IoctlBuffer<WINBIO_CALIBRATION_INFO> Calibrate(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_CALIBRATE. Input: none. Output: WINBIO_CALIBRATION_INFO and bytes (length: WINBIO_CALIBRATION_INFO.PayloadSize, WINBIO_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_calibrate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_CALIBRATE")]
    public static partial IoctlResult<IoctlBuffer<WINBIO_CALIBRATION_INFO>> TryCalibrate(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_CALIBRATE. Input: none. Output: WINBIO_CALIBRATION_INFO and bytes (length: WINBIO_CALIBRATION_INFO.PayloadSize, WINBIO_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_calibrate">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_CALIBRATE")]
    public static partial ValueTask<IoctlBuffer<WINBIO_CALIBRATION_INFO>> CalibrateAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_BIOMETRIC_CAPTURE_DATA. Input: WINBIO_CAPTURE_PARAMETERS. Output: WINBIO_CAPTURE_DATA and WINBIO_BIR and bytes (length: WINBIO_CAPTURE_DATA.PayloadSize, WINBIO_DATA.Size, WINBIO_BIR_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_capture_data">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_CAPTURE_DATA")]
    public static partial IoctlBuffer<WINBIO_CAPTURE_DATA> CaptureData(this IoctlDevice device, in WINBIO_CAPTURE_PARAMETERS input);

    /// <summary>IOCTL_BIOMETRIC_CAPTURE_DATA. Input: WINBIO_CAPTURE_PARAMETERS. Output: WINBIO_CAPTURE_DATA and WINBIO_BIR and bytes (length: WINBIO_CAPTURE_DATA.PayloadSize, WINBIO_DATA.Size, WINBIO_BIR_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_capture_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_CAPTURE_DATA")]
    public static partial IoctlResult<IoctlBuffer<WINBIO_CAPTURE_DATA>> TryCaptureData(this IoctlDevice device, in WINBIO_CAPTURE_PARAMETERS input);

    /// <summary>IOCTL_BIOMETRIC_CAPTURE_DATA. Input: WINBIO_CAPTURE_PARAMETERS. Output: WINBIO_CAPTURE_DATA and WINBIO_BIR and bytes (length: WINBIO_CAPTURE_DATA.PayloadSize, WINBIO_DATA.Size, WINBIO_BIR_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_capture_data">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_CAPTURE_DATA")]
    public static partial ValueTask<IoctlBuffer<WINBIO_CAPTURE_DATA>> CaptureDataAsync(this IoctlDevice device, in WINBIO_CAPTURE_PARAMETERS input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_BIOMETRIC_GET_ATTRIBUTES. Input: none. Output: WINBIO_SENSOR_ATTRIBUTES and array of WINBIO_REGISTERED_FORMAT (length: WINBIO_SENSOR_ATTRIBUTES.SupportedFormatEntries).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_get_attributes">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_GET_ATTRIBUTES")]
    public static partial IoctlBuffer<WINBIO_SENSOR_ATTRIBUTES> GetAttributes(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_GET_ATTRIBUTES. Input: none. Output: WINBIO_SENSOR_ATTRIBUTES and array of WINBIO_REGISTERED_FORMAT (length: WINBIO_SENSOR_ATTRIBUTES.SupportedFormatEntries).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_get_attributes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_GET_ATTRIBUTES")]
    public static partial IoctlResult<IoctlBuffer<WINBIO_SENSOR_ATTRIBUTES>> TryGetAttributes(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_GET_INDICATOR. Input: none. Output: WINBIO_GET_INDICATOR.</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_get_indicator">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_GET_INDICATOR")]
    public static partial WINBIO_GET_INDICATOR GetIndicator(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_GET_INDICATOR. Input: none. Output: WINBIO_GET_INDICATOR.</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_get_indicator">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_GET_INDICATOR")]
    public static partial IoctlResult<WINBIO_GET_INDICATOR> TryGetIndicator(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_GET_SENSOR_STATUS. Input: none. Output: WINBIO_DIAGNOSTICS and bytes (length: WINBIO_DIAGNOSTICS.PayloadSize, WINBIO_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_get_sensor_status">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_GET_SENSOR_STATUS")]
    public static partial IoctlBuffer<WINBIO_DIAGNOSTICS> GetSensorStatus(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_GET_SENSOR_STATUS. Input: none. Output: WINBIO_DIAGNOSTICS and bytes (length: WINBIO_DIAGNOSTICS.PayloadSize, WINBIO_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_get_sensor_status">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_GET_SENSOR_STATUS")]
    public static partial IoctlResult<IoctlBuffer<WINBIO_DIAGNOSTICS>> TryGetSensorStatus(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_GET_SUPPORTED_ALGORITHMS. Input: none. Output: WINBIO_SUPPORTED_ALGORITHMS and bytes (length: WINBIO_SUPPORTED_ALGORITHMS.PayloadSize, WINBIO_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_get_supported_algorithms">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_GET_SUPPORTED_ALGORITHMS")]
    public static partial IoctlBuffer<WINBIO_SUPPORTED_ALGORITHMS> GetSupportedAlgorithms(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_GET_SUPPORTED_ALGORITHMS. Input: none. Output: WINBIO_SUPPORTED_ALGORITHMS and bytes (length: WINBIO_SUPPORTED_ALGORITHMS.PayloadSize, WINBIO_DATA.Size).</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_get_supported_algorithms">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_GET_SUPPORTED_ALGORITHMS")]
    public static partial IoctlResult<IoctlBuffer<WINBIO_SUPPORTED_ALGORITHMS>> TryGetSupportedAlgorithms(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_RESET. Input: none. Output: WINBIO_BLANK_PAYLOAD.</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_reset">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_RESET")]
    public static partial WINBIO_BLANK_PAYLOAD Reset(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_RESET. Input: none. Output: WINBIO_BLANK_PAYLOAD.</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_reset">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_RESET")]
    public static partial IoctlResult<WINBIO_BLANK_PAYLOAD> TryReset(this IoctlDevice device);

    /// <summary>IOCTL_BIOMETRIC_SET_INDICATOR. Input: WINBIO_SET_INDICATOR. Output: WINBIO_BLANK_PAYLOAD.</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_set_indicator">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_SET_INDICATOR")]
    public static partial WINBIO_BLANK_PAYLOAD SetIndicator(this IoctlDevice device, in WINBIO_SET_INDICATOR input);

    /// <summary>IOCTL_BIOMETRIC_SET_INDICATOR. Input: WINBIO_SET_INDICATOR. Output: WINBIO_BLANK_PAYLOAD.</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_set_indicator">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_SET_INDICATOR")]
    public static partial IoctlResult<WINBIO_BLANK_PAYLOAD> TrySetIndicator(this IoctlDevice device, in WINBIO_SET_INDICATOR input);

    /// <summary>IOCTL_BIOMETRIC_UPDATE_FIRMWARE. Input: WINBIO_UPDATE_FIRMWARE and bytes (length: WINBIO_UPDATE_FIRMWARE.PayloadSize, WINBIO_DATA.Size). Output: WINBIO_BLANK_PAYLOAD.</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_update_firmware">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_BIOMETRIC_UPDATE_FIRMWARE")]
    public static partial WINBIO_BLANK_PAYLOAD UpdateFirmware(this IoctlDevice device, IoctlInput<WINBIO_UPDATE_FIRMWARE> input);

    /// <summary>IOCTL_BIOMETRIC_UPDATE_FIRMWARE. Input: WINBIO_UPDATE_FIRMWARE and bytes (length: WINBIO_UPDATE_FIRMWARE.PayloadSize, WINBIO_DATA.Size). Output: WINBIO_BLANK_PAYLOAD.</summary>
    /// <remarks>From Windows 7. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/winbio_ioctl/ni-winbio_ioctl-ioctl_biometric_update_firmware">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BIOMETRIC_UPDATE_FIRMWARE")]
    public static partial IoctlResult<WINBIO_BLANK_PAYLOAD> TryUpdateFirmware(this IoctlDevice device, IoctlInput<WINBIO_UPDATE_FIRMWARE> input);
}
