// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Gnss;

/// <summary>Satellite navigation.</summary>
[IoctlContract]
public static partial class GnssCodes
{
    /// <summary>IOCTL_GNSS_CONFIG_SUPL_CERT. Input: GNSS_SUPL_CERT_CONFIG and bytes (length: GNSS_SUPL_CERT_CONFIG.CertSize). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_config_supl_cert">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_CONFIG_SUPL_CERT")]
    public static partial void ConfigSuplCert(this IoctlDevice device, IoctlInput<GNSS_SUPL_CERT_CONFIG> input);

    /// <summary>IOCTL_GNSS_CONFIG_SUPL_CERT. Input: GNSS_SUPL_CERT_CONFIG and bytes (length: GNSS_SUPL_CERT_CONFIG.CertSize). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_config_supl_cert">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_CONFIG_SUPL_CERT")]
    public static partial IoctlResult TryConfigSuplCert(this IoctlDevice device, IoctlInput<GNSS_SUPL_CERT_CONFIG> input);

    /// <summary>IOCTL_GNSS_CREATE_GEOFENCE. Input: GNSS_GEOFENCE_CREATE_PARAM. Output: GNSS_GEOFENCE_CREATE_RESPONSE.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_create_geofence">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_CREATE_GEOFENCE")]
    public static partial GNSS_GEOFENCE_CREATE_RESPONSE CreateGeofence(this IoctlDevice device, in GNSS_GEOFENCE_CREATE_PARAM input);

    /// <summary>IOCTL_GNSS_CREATE_GEOFENCE. Input: GNSS_GEOFENCE_CREATE_PARAM. Output: GNSS_GEOFENCE_CREATE_RESPONSE.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_create_geofence">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_CREATE_GEOFENCE")]
    public static partial IoctlResult<GNSS_GEOFENCE_CREATE_RESPONSE> TryCreateGeofence(this IoctlDevice device, in GNSS_GEOFENCE_CREATE_PARAM input);

    /// <summary>IOCTL_GNSS_DELETE_GEOFENCE. Input: GNSS_GEOFENCE_DELETE_PARAM. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_delete_geofence">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_UNSUCCESSFUL.</exception>
    [Ioctl("IOCTL_GNSS_DELETE_GEOFENCE")]
    public static partial void DeleteGeofence(this IoctlDevice device, in GNSS_GEOFENCE_DELETE_PARAM input);

    /// <summary>IOCTL_GNSS_DELETE_GEOFENCE. Input: GNSS_GEOFENCE_DELETE_PARAM. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_delete_geofence">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_DELETE_GEOFENCE")]
    public static partial IoctlResult TryDeleteGeofence(this IoctlDevice device, in GNSS_GEOFENCE_DELETE_PARAM input);

    /// <summary>IOCTL_GNSS_EXECUTE_CWTEST. Input: none. Output: GNSS_CWTESTDATA.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_execute_cwtest">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_EXECUTE_CWTEST")]
    public static partial GNSS_CWTESTDATA ExecuteCwtest(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_EXECUTE_CWTEST. Input: none. Output: GNSS_CWTESTDATA.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_execute_cwtest">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_EXECUTE_CWTEST")]
    public static partial IoctlResult<GNSS_CWTESTDATA> TryExecuteCwtest(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_EXECUTE_SELFTEST. Input: GNSS_SELFTESTCONFIG and bytes (length: GNSS_SELFTESTCONFIG.InBufLen). Output: GNSS_SELFTESTRESULT and bytes (length: GNSS_SELFTESTRESULT.OutBufLen).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_execute_selftest">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_EXECUTE_SELFTEST")]
    public static partial IoctlBuffer<GNSS_SELFTESTRESULT> ExecuteSelftest(this IoctlDevice device, IoctlInput<GNSS_SELFTESTCONFIG> input);

    /// <summary>IOCTL_GNSS_EXECUTE_SELFTEST. Input: GNSS_SELFTESTCONFIG and bytes (length: GNSS_SELFTESTCONFIG.InBufLen). Output: GNSS_SELFTESTRESULT and bytes (length: GNSS_SELFTESTRESULT.OutBufLen).</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_execute_selftest">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_EXECUTE_SELFTEST")]
    public static partial IoctlResult<IoctlBuffer<GNSS_SELFTESTRESULT>> TryExecuteSelftest(this IoctlDevice device, IoctlInput<GNSS_SELFTESTCONFIG> input);

    /// <summary>IOCTL_GNSS_GET_CHIPSETINFO. Input: none. Output: GNSS_CHIPSETINFO.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_get_chipsetinfo">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_GET_CHIPSETINFO")]
    public static partial GNSS_CHIPSETINFO GetChipsetinfo(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_GET_CHIPSETINFO. Input: none. Output: GNSS_CHIPSETINFO.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_get_chipsetinfo">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_GET_CHIPSETINFO")]
    public static partial IoctlResult<GNSS_CHIPSETINFO> TryGetChipsetinfo(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_GET_DEVICE_CAPABILITY. Input: none. Output: GNSS_DEVICE_CAPABILITY.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_get_device_capability">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_GET_DEVICE_CAPABILITY")]
    public static partial GNSS_DEVICE_CAPABILITY GetDeviceCapability(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_GET_DEVICE_CAPABILITY. Input: none. Output: GNSS_DEVICE_CAPABILITY.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_get_device_capability">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_GET_DEVICE_CAPABILITY")]
    public static partial IoctlResult<GNSS_DEVICE_CAPABILITY> TryGetDeviceCapability(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_GET_FIXDATA. Input: DWORD. Output: GNSS_EVENT or GNSS_EVENT_2, by the version of the driver.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_get_fixdata">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_GET_FIXDATA")]
    public static partial IoctlBuffer GetFixdata(this IoctlDevice device, uint input);

    /// <summary>IOCTL_GNSS_GET_FIXDATA. Input: DWORD. Output: GNSS_EVENT or GNSS_EVENT_2, by the version of the driver.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_get_fixdata">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_GET_FIXDATA")]
    public static partial IoctlResult<IoctlBuffer> TryGetFixdata(this IoctlDevice device, uint input);

    /// <summary>IOCTL_GNSS_GET_FIXDATA. Input: DWORD. Output: GNSS_EVENT or GNSS_EVENT_2, by the version of the driver.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_get_fixdata">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_GET_FIXDATA")]
    public static partial ValueTask<IoctlBuffer> GetFixdataAsync(this IoctlDevice device, uint input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_GNSS_INJECT_AGNSS. Input: GNSS_AGNSS_INJECT and bytes (length: GNSS_AGNSS_INJECT.InjectionDataSize). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_inject_agnss">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_INJECT_AGNSS")]
    public static partial void InjectAgnss(this IoctlDevice device, IoctlInput<GNSS_AGNSS_INJECT> input);

    /// <summary>IOCTL_GNSS_INJECT_AGNSS. Input: GNSS_AGNSS_INJECT and bytes (length: GNSS_AGNSS_INJECT.InjectionDataSize). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_inject_agnss">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_INJECT_AGNSS")]
    public static partial IoctlResult TryInjectAgnss(this IoctlDevice device, IoctlInput<GNSS_AGNSS_INJECT> input);

    /// <summary>IOCTL_GNSS_LISTEN_AGNSS. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_agnss">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_AGNSS")]
    public static partial IoctlBuffer<GNSS_EVENT> ListenAgnss(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_AGNSS. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_agnss">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_LISTEN_AGNSS")]
    public static partial IoctlResult<IoctlBuffer<GNSS_EVENT>> TryListenAgnss(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_AGNSS. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_agnss">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_AGNSS")]
    public static partial ValueTask<IoctlBuffer<GNSS_EVENT>> ListenAgnssAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_GNSS_LISTEN_DRIVER_REQUEST. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_driver_request">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_DRIVER_REQUEST")]
    public static partial IoctlBuffer<GNSS_EVENT> ListenDriverRequest(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_DRIVER_REQUEST. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_driver_request">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_LISTEN_DRIVER_REQUEST")]
    public static partial IoctlResult<IoctlBuffer<GNSS_EVENT>> TryListenDriverRequest(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_DRIVER_REQUEST. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_driver_request">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_DRIVER_REQUEST")]
    public static partial ValueTask<IoctlBuffer<GNSS_EVENT>> ListenDriverRequestAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_GNSS_LISTEN_ERROR. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_error">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_ERROR")]
    public static partial IoctlBuffer<GNSS_EVENT> ListenError(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_ERROR. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_error">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_LISTEN_ERROR")]
    public static partial IoctlResult<IoctlBuffer<GNSS_EVENT>> TryListenError(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_ERROR. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_error">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_ERROR")]
    public static partial ValueTask<IoctlBuffer<GNSS_EVENT>> ListenErrorAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_GNSS_LISTEN_GEOFENCES_TRACKINGSTATUS. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_geofences_trackingstatus">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_GEOFENCES_TRACKINGSTATUS")]
    public static partial IoctlBuffer<GNSS_EVENT> ListenGeofencesTrackingstatus(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_GEOFENCES_TRACKINGSTATUS. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_geofences_trackingstatus">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_LISTEN_GEOFENCES_TRACKINGSTATUS")]
    public static partial IoctlResult<IoctlBuffer<GNSS_EVENT>> TryListenGeofencesTrackingstatus(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_GEOFENCES_TRACKINGSTATUS. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_geofences_trackingstatus">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_GEOFENCES_TRACKINGSTATUS")]
    public static partial ValueTask<IoctlBuffer<GNSS_EVENT>> ListenGeofencesTrackingstatusAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_GNSS_LISTEN_GEOFENCE_ALERT. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_geofence_alert">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_GEOFENCE_ALERT")]
    public static partial IoctlBuffer<GNSS_EVENT> ListenGeofenceAlert(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_GEOFENCE_ALERT. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_geofence_alert">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_LISTEN_GEOFENCE_ALERT")]
    public static partial IoctlResult<IoctlBuffer<GNSS_EVENT>> TryListenGeofenceAlert(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_GEOFENCE_ALERT. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_geofence_alert">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_GEOFENCE_ALERT")]
    public static partial ValueTask<IoctlBuffer<GNSS_EVENT>> ListenGeofenceAlertAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_GNSS_LISTEN_NI. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_ni">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_NI")]
    public static partial IoctlBuffer<GNSS_EVENT> ListenNi(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_NI. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_ni">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_LISTEN_NI")]
    public static partial IoctlResult<IoctlBuffer<GNSS_EVENT>> TryListenNi(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_NI. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_ni">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_NI")]
    public static partial ValueTask<IoctlBuffer<GNSS_EVENT>> ListenNiAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_GNSS_LISTEN_NMEA. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_nmea">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_NMEA")]
    public static partial IoctlBuffer<GNSS_EVENT> ListenNmea(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_NMEA. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_nmea">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_LISTEN_NMEA")]
    public static partial IoctlResult<IoctlBuffer<GNSS_EVENT>> TryListenNmea(this IoctlDevice device);

    /// <summary>IOCTL_GNSS_LISTEN_NMEA. Input: none. Output: GNSS_EVENT.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_listen_nmea">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_LISTEN_NMEA")]
    public static partial ValueTask<IoctlBuffer<GNSS_EVENT>> ListenNmeaAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_GNSS_MODIFY_FIXSESSION. Input: GNSS_FIXSESSION_PARAM. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_modify_fixsession">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_MODIFY_FIXSESSION")]
    public static partial void ModifyFixsession(this IoctlDevice device, in GNSS_FIXSESSION_PARAM input);

    /// <summary>IOCTL_GNSS_MODIFY_FIXSESSION. Input: GNSS_FIXSESSION_PARAM. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_modify_fixsession">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_MODIFY_FIXSESSION")]
    public static partial IoctlResult TryModifyFixsession(this IoctlDevice device, in GNSS_FIXSESSION_PARAM input);

    /// <summary>IOCTL_GNSS_RESPOND_NI. Input: GNSS_NI_RESPONSE. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_respond_ni">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_RESPOND_NI")]
    public static partial void RespondNi(this IoctlDevice device, in GNSS_NI_RESPONSE input);

    /// <summary>IOCTL_GNSS_RESPOND_NI. Input: GNSS_NI_RESPONSE. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_respond_ni">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_RESPOND_NI")]
    public static partial IoctlResult TryRespondNi(this IoctlDevice device, in GNSS_NI_RESPONSE input);

    /// <summary>IOCTL_GNSS_SEND_DRIVERCOMMAND. Input: GNSS_DRIVERCOMMAND_PARAM and bytes (length: GNSS_DRIVERCOMMAND_PARAM.CommandDataSize). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_send_drivercommand">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_SEND_DRIVERCOMMAND")]
    public static partial void SendDrivercommand(this IoctlDevice device, IoctlInput<GNSS_DRIVERCOMMAND_PARAM> input);

    /// <summary>IOCTL_GNSS_SEND_DRIVERCOMMAND. Input: GNSS_DRIVERCOMMAND_PARAM and bytes (length: GNSS_DRIVERCOMMAND_PARAM.CommandDataSize). Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_send_drivercommand">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_SEND_DRIVERCOMMAND")]
    public static partial IoctlResult TrySendDrivercommand(this IoctlDevice device, IoctlInput<GNSS_DRIVERCOMMAND_PARAM> input);

    /// <summary>IOCTL_GNSS_SEND_PLATFORM_CAPABILITY. Input: GNSS_PLATFORM_CAPABILITY. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_send_platform_capability">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_SEND_PLATFORM_CAPABILITY")]
    public static partial void SendPlatformCapability(this IoctlDevice device, in GNSS_PLATFORM_CAPABILITY input);

    /// <summary>IOCTL_GNSS_SEND_PLATFORM_CAPABILITY. Input: GNSS_PLATFORM_CAPABILITY. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_send_platform_capability">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_SEND_PLATFORM_CAPABILITY")]
    public static partial IoctlResult TrySendPlatformCapability(this IoctlDevice device, in GNSS_PLATFORM_CAPABILITY input);

    /// <summary>IOCTL_GNSS_SET_SUPL_HSLP. Input: GNSS_SUPL_HSLP_CONFIG. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_set_supl_hslp">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_SET_SUPL_HSLP")]
    public static partial void SetSuplHslp(this IoctlDevice device, in GNSS_SUPL_HSLP_CONFIG input);

    /// <summary>IOCTL_GNSS_SET_SUPL_HSLP. Input: GNSS_SUPL_HSLP_CONFIG. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_set_supl_hslp">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_SET_SUPL_HSLP")]
    public static partial IoctlResult TrySetSuplHslp(this IoctlDevice device, in GNSS_SUPL_HSLP_CONFIG input);

    /// <summary>IOCTL_GNSS_SET_V2UPL_CONFIG. Input: GNSS_V2UPL_CONFIG. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_set_v2upl_config">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_SET_V2UPL_CONFIG")]
    public static partial void SetV2uplConfig(this IoctlDevice device, in GNSS_V2UPL_CONFIG input);

    /// <summary>IOCTL_GNSS_SET_V2UPL_CONFIG. Input: GNSS_V2UPL_CONFIG. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_set_v2upl_config">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_SET_V2UPL_CONFIG")]
    public static partial IoctlResult TrySetV2uplConfig(this IoctlDevice device, in GNSS_V2UPL_CONFIG input);

    /// <summary>IOCTL_GNSS_START_FIXSESSION. Input: GNSS_FIXSESSION_PARAM. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_start_fixsession">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_START_FIXSESSION")]
    public static partial void StartFixsession(this IoctlDevice device, in GNSS_FIXSESSION_PARAM input);

    /// <summary>IOCTL_GNSS_START_FIXSESSION. Input: GNSS_FIXSESSION_PARAM. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_start_fixsession">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_START_FIXSESSION")]
    public static partial IoctlResult TryStartFixsession(this IoctlDevice device, in GNSS_FIXSESSION_PARAM input);

    /// <summary>IOCTL_GNSS_STOP_FIXSESSION. Input: GNSS_STOPFIXSESSION_PARAM. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_stop_fixsession">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GNSS_STOP_FIXSESSION")]
    public static partial void StopFixsession(this IoctlDevice device, in GNSS_STOPFIXSESSION_PARAM input);

    /// <summary>IOCTL_GNSS_STOP_FIXSESSION. Input: GNSS_STOPFIXSESSION_PARAM. Output: none.</summary>
    /// <remarks>From Windows 8.1. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gnssdriver/ni-gnssdriver-ioctl_gnss_stop_fixsession">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GNSS_STOP_FIXSESSION")]
    public static partial IoctlResult TryStopFixsession(this IoctlDevice device, in GNSS_STOPFIXSESSION_PARAM input);
}
