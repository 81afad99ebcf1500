// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Dvd;

/// <summary>DVD and Blu-ray drives.</summary>
[IoctlContract]
public static partial class DvdCodes
{
    /// <summary>IOCTL_AACS_END_SESSION. Input: DVD_SESSION_ID. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_end_session">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_END_SESSION")]
    public static partial void AacsEndSession(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_END_SESSION. Input: DVD_SESSION_ID. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_end_session">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_END_SESSION")]
    public static partial IoctlResult TryAacsEndSession(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_GENERATE_BINDING_NONCE. Input: AACS_READ_BINDING_NONCE. Output: AACS_BINDING_NONCE.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_generate_binding_nonce">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_GENERATE_BINDING_NONCE")]
    public static partial AACS_BINDING_NONCE GenerateBindingNonce(this IoctlDevice device, in AACS_READ_BINDING_NONCE input, [IoctlField("Anonymous0.Handle")] SafeHandle file);

    /// <summary>IOCTL_AACS_GENERATE_BINDING_NONCE. Input: AACS_READ_BINDING_NONCE. Output: AACS_BINDING_NONCE.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_generate_binding_nonce">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_GENERATE_BINDING_NONCE")]
    public static partial IoctlResult<AACS_BINDING_NONCE> TryGenerateBindingNonce(this IoctlDevice device, in AACS_READ_BINDING_NONCE input, [IoctlField("Anonymous0.Handle")] SafeHandle file);

    /// <summary>IOCTL_AACS_GET_CERTIFICATE. Input: DVD_SESSION_ID. Output: AACS_CERTIFICATE.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_get_certificate">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_GET_CERTIFICATE")]
    public static partial AACS_CERTIFICATE GetCertificate(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_GET_CERTIFICATE. Input: DVD_SESSION_ID. Output: AACS_CERTIFICATE.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_get_certificate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_GET_CERTIFICATE")]
    public static partial IoctlResult<AACS_CERTIFICATE> TryGetCertificate(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_GET_CHALLENGE_KEY. Input: DVD_SESSION_ID. Output: AACS_CHALLENGE_KEY.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_get_challenge_key">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_GET_CHALLENGE_KEY")]
    public static partial AACS_CHALLENGE_KEY GetChallengeKey(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_GET_CHALLENGE_KEY. Input: DVD_SESSION_ID. Output: AACS_CHALLENGE_KEY.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_get_challenge_key">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_GET_CHALLENGE_KEY")]
    public static partial IoctlResult<AACS_CHALLENGE_KEY> TryGetChallengeKey(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_READ_BINDING_NONCE. Input: AACS_READ_BINDING_NONCE. Output: AACS_BINDING_NONCE.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_binding_nonce">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_AACS_READ_BINDING_NONCE")]
    public static partial AACS_BINDING_NONCE ReadBindingNonce(this IoctlDevice device, in AACS_READ_BINDING_NONCE input, [IoctlField("Anonymous0.Handle")] SafeHandle file);

    /// <summary>IOCTL_AACS_READ_BINDING_NONCE. Input: AACS_READ_BINDING_NONCE. Output: AACS_BINDING_NONCE.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_binding_nonce">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_READ_BINDING_NONCE")]
    public static partial IoctlResult<AACS_BINDING_NONCE> TryReadBindingNonce(this IoctlDevice device, in AACS_READ_BINDING_NONCE input, [IoctlField("Anonymous0.Handle")] SafeHandle file);

    /// <summary>IOCTL_AACS_READ_MEDIA_ID. Input: DVD_SESSION_ID. Output: AACS_MEDIA_ID.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_media_id">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_READ_MEDIA_ID")]
    public static partial AACS_MEDIA_ID ReadMediaId(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_READ_MEDIA_ID. Input: DVD_SESSION_ID. Output: AACS_MEDIA_ID.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_media_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_READ_MEDIA_ID")]
    public static partial IoctlResult<AACS_MEDIA_ID> TryReadMediaId(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_READ_MEDIA_KEY_BLOCK. Input: AACS_LAYER_NUMBER. Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_media_key_block">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL.</exception>
    [Ioctl("IOCTL_AACS_READ_MEDIA_KEY_BLOCK")]
    public static partial int ReadMediaKeyBlock(this IoctlDevice device, uint input, Span<byte> output);

    /// <summary>IOCTL_AACS_READ_MEDIA_KEY_BLOCK. Input: AACS_LAYER_NUMBER. Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_media_key_block">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_READ_MEDIA_KEY_BLOCK")]
    public static partial IoctlResult<int> TryReadMediaKeyBlock(this IoctlDevice device, uint input, Span<byte> output);

    /// <summary>IOCTL_AACS_READ_MEDIA_KEY_BLOCK_SIZE. Input: AACS_LAYER_NUMBER. Output: ULONG.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_media_key_block_size">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_COPY_PROTECTION_FAILURE, STATUS_CSS_AUTHENTICATION_FAILURE, STATUS_CSS_KEY_NOT_ESTABLISHED, STATUS_CSS_KEY_NOT_PRESENT.</exception>
    [Ioctl("IOCTL_AACS_READ_MEDIA_KEY_BLOCK_SIZE")]
    public static partial uint ReadMediaKeyBlockSize(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_READ_MEDIA_KEY_BLOCK_SIZE. Input: AACS_LAYER_NUMBER. Output: ULONG.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_media_key_block_size">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_READ_MEDIA_KEY_BLOCK_SIZE")]
    public static partial IoctlResult<uint> TryReadMediaKeyBlockSize(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_READ_SERIAL_NUMBER. Input: DVD_SESSION_ID. Output: AACS_SERIAL_NUMBER.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_serial_number">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_READ_SERIAL_NUMBER")]
    public static partial AACS_SERIAL_NUMBER ReadSerialNumber(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_READ_SERIAL_NUMBER. Input: DVD_SESSION_ID. Output: AACS_SERIAL_NUMBER.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_serial_number">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_READ_SERIAL_NUMBER")]
    public static partial IoctlResult<AACS_SERIAL_NUMBER> TryReadSerialNumber(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_READ_VOLUME_ID. Input: DVD_SESSION_ID. Output: AACS_VOLUME_ID.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_volume_id">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_READ_VOLUME_ID")]
    public static partial AACS_VOLUME_ID ReadVolumeId(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_READ_VOLUME_ID. Input: DVD_SESSION_ID. Output: AACS_VOLUME_ID.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_read_volume_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_READ_VOLUME_ID")]
    public static partial IoctlResult<AACS_VOLUME_ID> TryReadVolumeId(this IoctlDevice device, uint input);

    /// <summary>IOCTL_AACS_SEND_CERTIFICATE. Input: AACS_SEND_CERTIFICATE. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_send_certificate">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_SEND_CERTIFICATE")]
    public static partial void SendCertificate(this IoctlDevice device, in AACS_SEND_CERTIFICATE input);

    /// <summary>IOCTL_AACS_SEND_CERTIFICATE. Input: AACS_SEND_CERTIFICATE. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_send_certificate">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_SEND_CERTIFICATE")]
    public static partial IoctlResult TrySendCertificate(this IoctlDevice device, in AACS_SEND_CERTIFICATE input);

    /// <summary>IOCTL_AACS_SEND_CHALLENGE_KEY. Input: AACS_SEND_CHALLENGE_KEY. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_send_challenge_key">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_SEND_CHALLENGE_KEY")]
    public static partial void SendChallengeKey(this IoctlDevice device, in AACS_SEND_CHALLENGE_KEY input);

    /// <summary>IOCTL_AACS_SEND_CHALLENGE_KEY. Input: AACS_SEND_CHALLENGE_KEY. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_send_challenge_key">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_SEND_CHALLENGE_KEY")]
    public static partial IoctlResult TrySendChallengeKey(this IoctlDevice device, in AACS_SEND_CHALLENGE_KEY input);

    /// <summary>IOCTL_AACS_START_SESSION. Input: none. Output: DVD_SESSION_ID.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_start_session">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_AACS_START_SESSION")]
    public static partial uint AacsStartSession(this IoctlDevice device);

    /// <summary>IOCTL_AACS_START_SESSION. Input: none. Output: DVD_SESSION_ID.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_aacs_start_session">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AACS_START_SESSION")]
    public static partial IoctlResult<uint> TryAacsStartSession(this IoctlDevice device);

    /// <summary>IOCTL_DVD_END_SESSION. Input: DVD_SESSION_ID. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_end_session">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_DVD_END_SESSION")]
    public static partial void EndSession(this IoctlDevice device, uint input);

    /// <summary>IOCTL_DVD_END_SESSION. Input: DVD_SESSION_ID. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_end_session">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DVD_END_SESSION")]
    public static partial IoctlResult TryEndSession(this IoctlDevice device, uint input);

    /// <summary>IOCTL_DVD_GET_REGION. Input: none. Output: DVD_REGION.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_get_region">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_DVD_GET_REGION")]
    public static partial DVD_REGION GetRegion(this IoctlDevice device);

    /// <summary>IOCTL_DVD_GET_REGION. Input: none. Output: DVD_REGION.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_get_region">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DVD_GET_REGION")]
    public static partial IoctlResult<DVD_REGION> TryGetRegion(this IoctlDevice device);
    #pragma warning disable IOCTL2015 // keys of titles alone have a handle, in a union: the caller keeps it open

    /// <summary>IOCTL_DVD_READ_KEY. Input: DVD_COPY_PROTECT_KEY. Output: DVD_COPY_PROTECT_KEY and bytes (length: DVD_COPY_PROTECT_KEY.KeyLength).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_read_key">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_DVD_READ_KEY")]
    public static partial IoctlBuffer<DVD_COPY_PROTECT_KEY> ReadKey(this IoctlDevice device, IoctlInput<DVD_COPY_PROTECT_KEY> input);

    /// <summary>IOCTL_DVD_READ_KEY. Input: DVD_COPY_PROTECT_KEY. Output: DVD_COPY_PROTECT_KEY and bytes (length: DVD_COPY_PROTECT_KEY.KeyLength).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_read_key">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DVD_READ_KEY")]
    public static partial IoctlResult<IoctlBuffer<DVD_COPY_PROTECT_KEY>> TryReadKey(this IoctlDevice device, IoctlInput<DVD_COPY_PROTECT_KEY> input);
    #pragma warning restore IOCTL2015
    #pragma warning disable IOCTL2015 // keys of titles alone have a handle, in a union: the caller keeps it open

    /// <summary>IOCTL_DVD_SEND_KEY. Input: DVD_COPY_PROTECT_KEY and bytes (length: DVD_COPY_PROTECT_KEY.KeyLength). Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_send_key">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_DVD_SEND_KEY")]
    public static partial void SendKey(this IoctlDevice device, IoctlInput<DVD_COPY_PROTECT_KEY> input);

    /// <summary>IOCTL_DVD_SEND_KEY. Input: DVD_COPY_PROTECT_KEY and bytes (length: DVD_COPY_PROTECT_KEY.KeyLength). Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_send_key">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DVD_SEND_KEY")]
    public static partial IoctlResult TrySendKey(this IoctlDevice device, IoctlInput<DVD_COPY_PROTECT_KEY> input);
    #pragma warning restore IOCTL2015
    #pragma warning disable IOCTL2015 // keys of titles alone have a handle, in a union: the caller keeps it open

    /// <summary>IOCTL_DVD_SEND_KEY2. Input: DVD_COPY_PROTECT_KEY and bytes (length: DVD_COPY_PROTECT_KEY.KeyLength). Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_send_key2">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_DVD_SEND_KEY2")]
    public static partial void SendKey2(this IoctlDevice device, IoctlInput<DVD_COPY_PROTECT_KEY> input);

    /// <summary>IOCTL_DVD_SEND_KEY2. Input: DVD_COPY_PROTECT_KEY and bytes (length: DVD_COPY_PROTECT_KEY.KeyLength). Output: none.</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_send_key2">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DVD_SEND_KEY2")]
    public static partial IoctlResult TrySendKey2(this IoctlDevice device, IoctlInput<DVD_COPY_PROTECT_KEY> input);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_DVD_START_SESSION. Input: none. Output: DVD_SESSION_ID.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_start_session">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_DVD_START_SESSION")]
    public static partial uint StartSession(this IoctlDevice device);

    /// <summary>IOCTL_DVD_START_SESSION. Input: none. Output: DVD_SESSION_ID.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_dvd_start_session">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_DVD_START_SESSION")]
    public static partial IoctlResult<uint> TryStartSession(this IoctlDevice device);

    /// <summary>IOCTL_STORAGE_SET_READ_AHEAD. Input: STORAGE_SET_READ_AHEAD. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_storage_set_read_ahead">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_STORAGE_SET_READ_AHEAD")]
    public static partial void StorageSetReadAhead(this IoctlDevice device, in STORAGE_SET_READ_AHEAD input);

    /// <summary>IOCTL_STORAGE_SET_READ_AHEAD. Input: STORAGE_SET_READ_AHEAD. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdvd/ni-ntddcdvd-ioctl_storage_set_read_ahead">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_STORAGE_SET_READ_AHEAD")]
    public static partial IoctlResult TryStorageSetReadAhead(this IoctlDevice device, in STORAGE_SET_READ_AHEAD input);
}
