// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.EnhancedStorage;

/// <summary>Storage with authentication (IEEE 1667) and band management.</summary>
[IoctlContract]
public static partial class EnhancedStorageCodes
{
    /// <summary>IOCTL_EHSTOR_BANDMGMT_ACTIVATE. Input: ACTIVATE_REVERT_PARAMETERS and AUTH_KEY and bytes or ACTIVATE_REVERT_PARAMETERS, by ACTIVATE_REVERT_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_activate">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED, STATUS_DEVICE_CONFIGURATION_ERROR, STATUS_IO_DEVICE_ERROR, STATUS_INVALID_DEVICE_STATE, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ACTIVATE")]
    public static partial void BandmgmtActivate(this IoctlDevice device, IoctlInput<ACTIVATE_REVERT_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ACTIVATE. Input: ACTIVATE_REVERT_PARAMETERS and AUTH_KEY and bytes or ACTIVATE_REVERT_PARAMETERS, by ACTIVATE_REVERT_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_activate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ACTIVATE")]
    public static partial IoctlResult TryBandmgmtActivate(this IoctlDevice device, IoctlInput<ACTIVATE_REVERT_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ACTIVATE. Input: ACTIVATE_REVERT_PARAMETERS and AUTH_KEY and bytes or ACTIVATE_REVERT_PARAMETERS, by ACTIVATE_REVERT_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_activate">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED, STATUS_DEVICE_CONFIGURATION_ERROR, STATUS_IO_DEVICE_ERROR, STATUS_INVALID_DEVICE_STATE, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ACTIVATE")]
    public static partial void BandmgmtActivate(this IoctlDevice device, in ACTIVATE_REVERT_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ACTIVATE. Input: ACTIVATE_REVERT_PARAMETERS and AUTH_KEY and bytes or ACTIVATE_REVERT_PARAMETERS, by ACTIVATE_REVERT_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_activate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ACTIVATE")]
    public static partial IoctlResult TryBandmgmtActivate(this IoctlDevice device, in ACTIVATE_REVERT_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_CREATE_BAND. Input: CREATE_BAND_PARAMETERS and BAND_LOCATION_INFO and BAND_SECURITY_INFO and AUTH_KEY and bytes or CREATE_BAND_PARAMETERS and BAND_LOCATION_INFO and BAND_SECURITY_INFO or CREATE_BAND_PARAMETERS and BAND_LOCATION_INFO and AUTH_KEY and bytes or CREATE_BAND_PARAMETERS and BAND_LOCATION_INFO, by CREATE_BAND_PARAMETERS.BandSecurityInfoOffset; CREATE_BAND_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize, BAND_SECURITY_INFO.CryptoAlgoOidString.Length). Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_create_band">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_CONFLICTING_ADDRESSES, STATUS_INSUFFICIENT_RESOURCES, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_CREATE_BAND")]
    public static partial uint BandmgmtCreateBand(this IoctlDevice device, IoctlInput<CREATE_BAND_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_CREATE_BAND. Input: CREATE_BAND_PARAMETERS and BAND_LOCATION_INFO and BAND_SECURITY_INFO and AUTH_KEY and bytes or CREATE_BAND_PARAMETERS and BAND_LOCATION_INFO and BAND_SECURITY_INFO or CREATE_BAND_PARAMETERS and BAND_LOCATION_INFO and AUTH_KEY and bytes or CREATE_BAND_PARAMETERS and BAND_LOCATION_INFO, by CREATE_BAND_PARAMETERS.BandSecurityInfoOffset; CREATE_BAND_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize, BAND_SECURITY_INFO.CryptoAlgoOidString.Length). Output: ULONG or none, by the length of the output buffer.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_create_band">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_CREATE_BAND")]
    public static partial IoctlResult<uint> TryBandmgmtCreateBand(this IoctlDevice device, IoctlInput<CREATE_BAND_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_DELETE_BAND. Input: DELETE_BAND_PARAMETERS and AUTH_KEY and bytes or DELETE_BAND_PARAMETERS, by DELETE_BAND_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_delete_band">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED, STATUS_NOT_FOUND, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_DELETE_BAND")]
    public static partial void BandmgmtDeleteBand(this IoctlDevice device, IoctlInput<DELETE_BAND_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_DELETE_BAND. Input: DELETE_BAND_PARAMETERS and AUTH_KEY and bytes or DELETE_BAND_PARAMETERS, by DELETE_BAND_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_delete_band">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_DELETE_BAND")]
    public static partial IoctlResult TryBandmgmtDeleteBand(this IoctlDevice device, IoctlInput<DELETE_BAND_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_DELETE_BAND. Input: DELETE_BAND_PARAMETERS and AUTH_KEY and bytes or DELETE_BAND_PARAMETERS, by DELETE_BAND_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_delete_band">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED, STATUS_NOT_FOUND, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_DELETE_BAND")]
    public static partial void BandmgmtDeleteBand(this IoctlDevice device, in DELETE_BAND_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_DELETE_BAND. Input: DELETE_BAND_PARAMETERS and AUTH_KEY and bytes or DELETE_BAND_PARAMETERS, by DELETE_BAND_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_delete_band">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_DELETE_BAND")]
    public static partial IoctlResult TryBandmgmtDeleteBand(this IoctlDevice device, in DELETE_BAND_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ENUMERATE_BANDS. Input: ENUMERATE_BANDS_PARAMETERS. Output: BAND_TABLE and array of BAND_TABLE_ENTRY (length: BAND_TABLE.BandTableEntryCount, BAND_TABLE.BandTableEntrySize).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_enumerate_bands">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_NOT_FOUND, STATUS_BUFFER_OVERFLOW, STATUS_IO_DEVICE_ERROR, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ENUMERATE_BANDS")]
    public static partial IoctlBuffer<BAND_TABLE> BandmgmtEnumerateBands(this IoctlDevice device, in ENUMERATE_BANDS_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ENUMERATE_BANDS. Input: ENUMERATE_BANDS_PARAMETERS. Output: BAND_TABLE and array of BAND_TABLE_ENTRY (length: BAND_TABLE.BandTableEntryCount, BAND_TABLE.BandTableEntrySize).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_enumerate_bands">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ENUMERATE_BANDS")]
    public static partial IoctlResult<IoctlBuffer<BAND_TABLE>> TryBandmgmtEnumerateBands(this IoctlDevice device, in ENUMERATE_BANDS_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ERASE_ALL_BANDS. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 11 22H2. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_erase_all_bands">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ERASE_ALL_BANDS")]
    public static partial void BandmgmtEraseAllBands(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ERASE_ALL_BANDS. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 11 22H2. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_erase_all_bands">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ERASE_ALL_BANDS")]
    public static partial IoctlResult TryBandmgmtEraseAllBands(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ERASE_BAND. Input: ERASE_BAND_PARAMETERS and AUTH_KEY and bytes or ERASE_BAND_PARAMETERS, by ERASE_BAND_PARAMETERS.NewAuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_erase_band">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED, STATUS_NOT_FOUND, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ERASE_BAND")]
    public static partial void BandmgmtEraseBand(this IoctlDevice device, IoctlInput<ERASE_BAND_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ERASE_BAND. Input: ERASE_BAND_PARAMETERS and AUTH_KEY and bytes or ERASE_BAND_PARAMETERS, by ERASE_BAND_PARAMETERS.NewAuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_erase_band">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ERASE_BAND")]
    public static partial IoctlResult TryBandmgmtEraseBand(this IoctlDevice device, IoctlInput<ERASE_BAND_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ERASE_BAND. Input: ERASE_BAND_PARAMETERS and AUTH_KEY and bytes or ERASE_BAND_PARAMETERS, by ERASE_BAND_PARAMETERS.NewAuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_erase_band">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED, STATUS_NOT_FOUND, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ERASE_BAND")]
    public static partial void BandmgmtEraseBand(this IoctlDevice device, in ERASE_BAND_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_ERASE_BAND. Input: ERASE_BAND_PARAMETERS and AUTH_KEY and bytes or ERASE_BAND_PARAMETERS, by ERASE_BAND_PARAMETERS.NewAuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_erase_band">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_ERASE_BAND")]
    public static partial IoctlResult TryBandmgmtEraseBand(this IoctlDevice device, in ERASE_BAND_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_GET_BAND_METADATA. Input: GET_BAND_METADATA_PARAMETERS. Output: bytes (length: GET_BAND_METADATA_PARAMETERS.MetadataSize).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_get_band_metadata">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_NOT_FOUND, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_GET_BAND_METADATA")]
    public static partial int BandmgmtGetBandMetadata(this IoctlDevice device, in GET_BAND_METADATA_PARAMETERS input, Span<byte> output);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_GET_BAND_METADATA. Input: GET_BAND_METADATA_PARAMETERS. Output: bytes (length: GET_BAND_METADATA_PARAMETERS.MetadataSize).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_get_band_metadata">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_GET_BAND_METADATA")]
    public static partial IoctlResult<int> TryBandmgmtGetBandMetadata(this IoctlDevice device, in GET_BAND_METADATA_PARAMETERS input, Span<byte> output);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_QUERY_CAPABILITIES. Input: none. Output: BAND_MANAGEMENT_CAPABILITIES.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_query_capabilities">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_DEVICE_STATE, STATUS_BUFFER_OVERFLOW, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_QUERY_CAPABILITIES")]
    public static partial BAND_MANAGEMENT_CAPABILITIES BandmgmtQueryCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_QUERY_CAPABILITIES. Input: none. Output: BAND_MANAGEMENT_CAPABILITIES.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_query_capabilities">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_QUERY_CAPABILITIES")]
    public static partial IoctlResult<BAND_MANAGEMENT_CAPABILITIES> TryBandmgmtQueryCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_REVERT. Input: ACTIVATE_REVERT_PARAMETERS and AUTH_KEY and bytes or ACTIVATE_REVERT_PARAMETERS, by ACTIVATE_REVERT_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_revert">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED, STATUS_DEVICE_CONFIGURATION_ERROR, STATUS_IO_DEVICE_ERROR, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_REVERT")]
    public static partial void BandmgmtRevert(this IoctlDevice device, IoctlInput<ACTIVATE_REVERT_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_REVERT. Input: ACTIVATE_REVERT_PARAMETERS and AUTH_KEY and bytes or ACTIVATE_REVERT_PARAMETERS, by ACTIVATE_REVERT_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_revert">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_REVERT")]
    public static partial IoctlResult TryBandmgmtRevert(this IoctlDevice device, IoctlInput<ACTIVATE_REVERT_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_REVERT. Input: ACTIVATE_REVERT_PARAMETERS and AUTH_KEY and bytes or ACTIVATE_REVERT_PARAMETERS, by ACTIVATE_REVERT_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_revert">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED, STATUS_DEVICE_CONFIGURATION_ERROR, STATUS_IO_DEVICE_ERROR, STATUS_INVALID_DEVICE_STATE.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_REVERT")]
    public static partial void BandmgmtRevert(this IoctlDevice device, in ACTIVATE_REVERT_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_REVERT. Input: ACTIVATE_REVERT_PARAMETERS and AUTH_KEY and bytes or ACTIVATE_REVERT_PARAMETERS, by ACTIVATE_REVERT_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_revert">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_REVERT")]
    public static partial IoctlResult TryBandmgmtRevert(this IoctlDevice device, in ACTIVATE_REVERT_PARAMETERS input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_SET_BAND_LOCATION. Input: SET_BAND_LOCATION_PARAMETERS and AUTH_KEY and bytes and BAND_LOCATION_INFO or SET_BAND_LOCATION_PARAMETERS and BAND_LOCATION_INFO, by SET_BAND_LOCATION_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_set_band_location">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_NOT_FOUND, STATUS_ACCESS_DENIED, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_SET_BAND_LOCATION")]
    public static partial void BandmgmtSetBandLocation(this IoctlDevice device, IoctlInput<SET_BAND_LOCATION_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_SET_BAND_LOCATION. Input: SET_BAND_LOCATION_PARAMETERS and AUTH_KEY and bytes and BAND_LOCATION_INFO or SET_BAND_LOCATION_PARAMETERS and BAND_LOCATION_INFO, by SET_BAND_LOCATION_PARAMETERS.AuthKeyOffset (length: AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_set_band_location">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_SET_BAND_LOCATION")]
    public static partial IoctlResult TryBandmgmtSetBandLocation(this IoctlDevice device, IoctlInput<SET_BAND_LOCATION_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_SET_BAND_METADATA. Input: SET_BAND_METADATA_PARAMETERS and bytes and AUTH_KEY and bytes or SET_BAND_METADATA_PARAMETERS and bytes, by SET_BAND_METADATA_PARAMETERS.AuthKeyOffset (length: SET_BAND_METADATA_PARAMETERS.MetadataSize, AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_set_band_metadata">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_NOT_FOUND, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_SET_BAND_METADATA")]
    public static partial void BandmgmtSetBandMetadata(this IoctlDevice device, IoctlInput<SET_BAND_METADATA_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_SET_BAND_METADATA. Input: SET_BAND_METADATA_PARAMETERS and bytes and AUTH_KEY and bytes or SET_BAND_METADATA_PARAMETERS and bytes, by SET_BAND_METADATA_PARAMETERS.AuthKeyOffset (length: SET_BAND_METADATA_PARAMETERS.MetadataSize, AUTH_KEY.KeySize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_set_band_metadata">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_SET_BAND_METADATA")]
    public static partial IoctlResult TryBandmgmtSetBandMetadata(this IoctlDevice device, IoctlInput<SET_BAND_METADATA_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_SET_BAND_SECURITY. Input: SET_BAND_SECURITY_PARAMETERS and AUTH_KEY and bytes and AUTH_KEY and bytes and BAND_SECURITY_INFO or SET_BAND_SECURITY_PARAMETERS and AUTH_KEY and bytes and BAND_SECURITY_INFO or SET_BAND_SECURITY_PARAMETERS and AUTH_KEY and bytes, by SET_BAND_SECURITY_PARAMETERS.CurrentAuthKeyOffset; SET_BAND_SECURITY_PARAMETERS.NewAuthKeyOffset; SET_BAND_SECURITY_PARAMETERS.BandSecurityInfoOffset (length: AUTH_KEY.KeySize, BAND_SECURITY_INFO.CryptoAlgoOidString.Length). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_set_band_security">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_NOT_FOUND, STATUS_ACCESS_DENIED, STATUS_IO_DEVICE_ERROR.</exception>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_SET_BAND_SECURITY")]
    public static partial void BandmgmtSetBandSecurity(this IoctlDevice device, IoctlInput<SET_BAND_SECURITY_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_BANDMGMT_SET_BAND_SECURITY. Input: SET_BAND_SECURITY_PARAMETERS and AUTH_KEY and bytes and AUTH_KEY and bytes and BAND_SECURITY_INFO or SET_BAND_SECURITY_PARAMETERS and AUTH_KEY and bytes and BAND_SECURITY_INFO or SET_BAND_SECURITY_PARAMETERS and AUTH_KEY and bytes, by SET_BAND_SECURITY_PARAMETERS.CurrentAuthKeyOffset; SET_BAND_SECURITY_PARAMETERS.NewAuthKeyOffset; SET_BAND_SECURITY_PARAMETERS.BandSecurityInfoOffset (length: AUTH_KEY.KeySize, BAND_SECURITY_INFO.CryptoAlgoOidString.Length). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_bandmgmt_set_band_security">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_BANDMGMT_SET_BAND_SECURITY")]
    public static partial IoctlResult TryBandmgmtSetBandSecurity(this IoctlDevice device, IoctlInput<SET_BAND_SECURITY_PARAMETERS> input);

    /// <summary>IOCTL_EHSTOR_DEVICE_ENUMERATE_PDOS. Input: ULONG. Output: ENUM_PDO_RESULTS and array of ENUM_PDO_ENTRY (length: ENUM_PDO_RESULTS.cEntries).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_enumerate_pdos">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_BUFFER_SIZE.</exception>
    [Ioctl("IOCTL_EHSTOR_DEVICE_ENUMERATE_PDOS")]
    public static partial IoctlBuffer<ENUM_PDO_RESULTS> DeviceEnumeratePdos(this IoctlDevice device, uint input);

    /// <summary>IOCTL_EHSTOR_DEVICE_ENUMERATE_PDOS. Input: ULONG. Output: ENUM_PDO_RESULTS and array of ENUM_PDO_ENTRY (length: ENUM_PDO_RESULTS.cEntries).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_enumerate_pdos">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DEVICE_ENUMERATE_PDOS")]
    public static partial IoctlResult<IoctlBuffer<ENUM_PDO_RESULTS>> TryDeviceEnumeratePdos(this IoctlDevice device, uint input);

    /// <summary>IOCTL_EHSTOR_DEVICE_GET_QUEUE_STATE. Input: none. Output: ACT_QUEUE_STATE.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_get_queue_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_EHSTOR_DEVICE_GET_QUEUE_STATE")]
    public static partial ACT_QUEUE_STATE DeviceGetQueueState(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_DEVICE_GET_QUEUE_STATE. Input: none. Output: ACT_QUEUE_STATE.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_get_queue_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DEVICE_GET_QUEUE_STATE")]
    public static partial IoctlResult<ACT_QUEUE_STATE> TryDeviceGetQueueState(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_DEVICE_QUERY_PROPERTIES. Input: none. Output: EHSTOR_DEVICE_PROPERTIES.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_query_properties">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_EHSTOR_DEVICE_QUERY_PROPERTIES")]
    public static partial EHSTOR_DEVICE_PROPERTIES DeviceQueryProperties(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_DEVICE_QUERY_PROPERTIES. Input: none. Output: EHSTOR_DEVICE_PROPERTIES.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_query_properties">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DEVICE_QUERY_PROPERTIES")]
    public static partial IoctlResult<EHSTOR_DEVICE_PROPERTIES> TryDeviceQueryProperties(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_DEVICE_SET_AUTHZ_STATE. Input: ACT_AUTHZ_STATE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_set_authz_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_BUFFER_SIZE.</exception>
    [Ioctl("IOCTL_EHSTOR_DEVICE_SET_AUTHZ_STATE")]
    public static partial void DeviceSetAuthzState(this IoctlDevice device, in ACT_AUTHZ_STATE input);

    /// <summary>IOCTL_EHSTOR_DEVICE_SET_AUTHZ_STATE. Input: ACT_AUTHZ_STATE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_set_authz_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DEVICE_SET_AUTHZ_STATE")]
    public static partial IoctlResult TryDeviceSetAuthzState(this IoctlDevice device, in ACT_AUTHZ_STATE input);

    /// <summary>IOCTL_EHSTOR_DEVICE_SET_QUEUE_STATE. Input: ACT_QUEUE_STATE. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_set_queue_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_BUFFER_SIZE, STATUS_ACCESS_DENIED.</exception>
    [Ioctl("IOCTL_EHSTOR_DEVICE_SET_QUEUE_STATE")]
    public static partial void DeviceSetQueueState(this IoctlDevice device, in ACT_QUEUE_STATE input);

    /// <summary>IOCTL_EHSTOR_DEVICE_SET_QUEUE_STATE. Input: ACT_QUEUE_STATE. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_set_queue_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DEVICE_SET_QUEUE_STATE")]
    public static partial IoctlResult TryDeviceSetQueueState(this IoctlDevice device, in ACT_QUEUE_STATE input);

    /// <summary>IOCTL_EHSTOR_DEVICE_SILO_COMMAND. Input: SILO_COMMAND and bytes (length: SILO_COMMAND.cbCommandBuffer). Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_silo_command">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_BUFFER_SIZE, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_EHSTOR_DEVICE_SILO_COMMAND")]
    public static partial int DeviceSiloCommand(this IoctlDevice device, IoctlInput<SILO_COMMAND> input, Span<byte> output);

    /// <summary>IOCTL_EHSTOR_DEVICE_SILO_COMMAND. Input: SILO_COMMAND and bytes (length: SILO_COMMAND.cbCommandBuffer). Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_device_silo_command">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DEVICE_SILO_COMMAND")]
    public static partial IoctlResult<int> TryDeviceSiloCommand(this IoctlDevice device, IoctlInput<SILO_COMMAND> input, Span<byte> output);

    /// <summary>IOCTL_EHSTOR_DRIVER_PERFORM_AUTHZ. Input: AUTHZ_STATE. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_driver_perform_authz">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_UNSUCCESSFUL.</exception>
    [Ioctl("IOCTL_EHSTOR_DRIVER_PERFORM_AUTHZ")]
    public static partial void DriverPerformAuthz(this IoctlDevice device, in AUTHZ_STATE input);

    /// <summary>IOCTL_EHSTOR_DRIVER_PERFORM_AUTHZ. Input: AUTHZ_STATE. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_driver_perform_authz">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DRIVER_PERFORM_AUTHZ")]
    public static partial IoctlResult TryDriverPerformAuthz(this IoctlDevice device, in AUTHZ_STATE input);

    /// <summary>IOCTL_EHSTOR_DRIVER_REPORT_CAPABILITIES. Input: SILO_DRIVER_CAPABILITIES and array of ULONG (length: SILO_DRIVER_CAPABILITIES.RedirectedIoctlListCount). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_driver_report_capabilities">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_EHSTOR_DRIVER_REPORT_CAPABILITIES")]
    public static partial void DriverReportCapabilities(this IoctlDevice device, IoctlInput<SILO_DRIVER_CAPABILITIES> input);

    /// <summary>IOCTL_EHSTOR_DRIVER_REPORT_CAPABILITIES. Input: SILO_DRIVER_CAPABILITIES and array of ULONG (length: SILO_DRIVER_CAPABILITIES.RedirectedIoctlListCount). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_driver_report_capabilities">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DRIVER_REPORT_CAPABILITIES")]
    public static partial IoctlResult TryDriverReportCapabilities(this IoctlDevice device, IoctlInput<SILO_DRIVER_CAPABILITIES> input);

    /// <summary>IOCTL_EHSTOR_DRIVER_UPDATE_LBA_FILTER_TABLE. Input: LBA_FILTER_TABLE and array of LBA_FILTER_TABLE_ENTRY (length: LBA_FILTER_TABLE.LbaFilterCount, LBA_FILTER_TABLE.LbaFilterSize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_driver_update_lba_filter_table">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_BUFFER_SIZE, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_EHSTOR_DRIVER_UPDATE_LBA_FILTER_TABLE")]
    public static partial void DriverUpdateLbaFilterTable(this IoctlDevice device, IoctlInput<LBA_FILTER_TABLE> input);

    /// <summary>IOCTL_EHSTOR_DRIVER_UPDATE_LBA_FILTER_TABLE. Input: LBA_FILTER_TABLE and array of LBA_FILTER_TABLE_ENTRY (length: LBA_FILTER_TABLE.LbaFilterCount, LBA_FILTER_TABLE.LbaFilterSize). Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorioctl/ni-ehstorioctl-ioctl_ehstor_driver_update_lba_filter_table">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_DRIVER_UPDATE_LBA_FILTER_TABLE")]
    public static partial IoctlResult TryDriverUpdateLbaFilterTable(this IoctlDevice device, IoctlInput<LBA_FILTER_TABLE> input);

    /// <summary>IOCTL_EHSTOR_TCGDRV_RELINQUISH_SILO. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_tcgdrv_relinquish_silo">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_EHSTOR_TCGDRV_RELINQUISH_SILO")]
    public static partial void TcgdrvRelinquishSilo(this IoctlDevice device);

    /// <summary>IOCTL_EHSTOR_TCGDRV_RELINQUISH_SILO. Input: none. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ehstorbandmgmt/ni-ehstorbandmgmt-ioctl_ehstor_tcgdrv_relinquish_silo">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_EHSTOR_TCGDRV_RELINQUISH_SILO")]
    public static partial IoctlResult TryTcgdrvRelinquishSilo(this IoctlDevice device);
}
