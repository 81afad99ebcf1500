// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Streaming;

/// <summary>Kernel streaming.</summary>
[IoctlContract]
public static partial class StreamingCodes
{
    #pragma warning disable IOCTL2015 // a union of handles and addresses, by NotificationType: the caller keeps them

    /// <summary>IOCTL_KS_DISABLE_EVENT. Input: KSEVENTDATA. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_disable_event">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_KS_DISABLE_EVENT")]
    public static partial void DisableEvent(this IoctlDevice device, in KSEVENTDATA input);

    /// <summary>IOCTL_KS_DISABLE_EVENT. Input: KSEVENTDATA. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_disable_event">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_KS_DISABLE_EVENT")]
    public static partial IoctlResult TryDisableEvent(this IoctlDevice device, in KSEVENTDATA input);
    #pragma warning restore IOCTL2015
    #pragma warning disable IOCTL2015 // a union of handles and addresses, by NotificationType: the caller keeps them

    /// <summary>IOCTL_KS_ENABLE_EVENT. Input: KSEVENT and more or none, by the length of the input buffer (length: buffer length). Output: KSEVENTDATA.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_enable_event">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_KS_ENABLE_EVENT")]
    public static partial KSEVENTDATA EnableEvent(this IoctlDevice device, IoctlInput<KSIDENTIFIER> input);

    /// <summary>IOCTL_KS_ENABLE_EVENT. Input: KSEVENT and more or none, by the length of the input buffer (length: buffer length). Output: KSEVENTDATA.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_enable_event">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_KS_ENABLE_EVENT")]
    public static partial IoctlResult<KSEVENTDATA> TryEnableEvent(this IoctlDevice device, IoctlInput<KSIDENTIFIER> input);

    /// <summary>IOCTL_KS_ENABLE_EVENT. Input: KSEVENT and more or none, by the length of the input buffer (length: buffer length). Output: KSEVENTDATA.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_enable_event">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_KS_ENABLE_EVENT")]
    public static partial KSEVENTDATA EnableEvent(this IoctlDevice device);

    /// <summary>IOCTL_KS_ENABLE_EVENT. Input: KSEVENT and more or none, by the length of the input buffer (length: buffer length). Output: KSEVENTDATA.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_enable_event">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_KS_ENABLE_EVENT")]
    public static partial IoctlResult<KSEVENTDATA> TryEnableEvent(this IoctlDevice device);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_KS_METHOD. Input: KSMETHOD and more (length: buffer length). Output: none or bytes, by KSMETHOD.Flags (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_KS_METHOD")]
    public static partial int Method(this IoctlDevice device, IoctlInput<KSIDENTIFIER> input, Span<byte> output);

    /// <summary>IOCTL_KS_METHOD. Input: KSMETHOD and more (length: buffer length). Output: none or bytes, by KSMETHOD.Flags (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_KS_METHOD")]
    public static partial IoctlResult<int> TryMethod(this IoctlDevice device, IoctlInput<KSIDENTIFIER> input, Span<byte> output);

    /// <summary>IOCTL_KS_PROPERTY. Input: bytes, by KSPROPERTY.Set (length: buffer length). Output: bytes, by KSPROPERTY.Set (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_property">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_KS_PROPERTY")]
    public static partial int Property(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_KS_PROPERTY. Input: bytes, by KSPROPERTY.Set (length: buffer length). Output: bytes, by KSPROPERTY.Set (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_property">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_KS_PROPERTY")]
    public static partial IoctlResult<int> TryProperty(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_KS_READ_STREAM. Input: none. Output: array of KSSTREAM_HEADER (length: buffer length, KSSTREAM_HEADER.Size).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_read_stream">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_KS_READ_STREAM")]
    public static partial KSSTREAM_HEADER[] ReadStream(this IoctlDevice device);

    /// <summary>IOCTL_KS_READ_STREAM. Input: none. Output: array of KSSTREAM_HEADER (length: buffer length, KSSTREAM_HEADER.Size).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_read_stream">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_KS_READ_STREAM")]
    public static partial IoctlResult<KSSTREAM_HEADER[]> TryReadStream(this IoctlDevice device);

    /// <summary>IOCTL_KS_RESET_STATE. Input: KSRESET. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_reset_state">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_KS_RESET_STATE")]
    public static partial void ResetState(this IoctlDevice device, in KSRESET input);

    /// <summary>IOCTL_KS_RESET_STATE. Input: KSRESET. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_reset_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_KS_RESET_STATE")]
    public static partial IoctlResult TryResetState(this IoctlDevice device, in KSRESET input);

    /// <summary>IOCTL_KS_WRITE_STREAM. Input: none. Output: array of KSSTREAM_HEADER (length: buffer length, KSSTREAM_HEADER.Size).</summary>
    /// <remarks>Requires write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_write_stream">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_KS_WRITE_STREAM")]
    public static partial KSSTREAM_HEADER[] WriteStream(this IoctlDevice device);

    /// <summary>IOCTL_KS_WRITE_STREAM. Input: none. Output: array of KSSTREAM_HEADER (length: buffer length, KSSTREAM_HEADER.Size).</summary>
    /// <remarks>Requires write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ks/ni-ks-ioctl_ks_write_stream">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_KS_WRITE_STREAM")]
    public static partial IoctlResult<KSSTREAM_HEADER[]> TryWriteStream(this IoctlDevice device);

    /// <summary>IOCTL_SWENUM_GET_BUS_ID. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/swenum/ni-swenum-ioctl_swenum_get_bus_id">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SWENUM_GET_BUS_ID")]
    public static partial string GetBusId(this IoctlDevice device);

    /// <summary>IOCTL_SWENUM_GET_BUS_ID. Input: none. Output: UTF-16 text (length: bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/swenum/ni-swenum-ioctl_swenum_get_bus_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SWENUM_GET_BUS_ID")]
    public static partial IoctlResult<string> TryGetBusId(this IoctlDevice device);

    /// <summary>IOCTL_SWENUM_INSTALL_INTERFACE. Input: SWENUM_INSTALL_INTERFACE and UTF-16 text (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/swenum/ni-swenum-ioctl_swenum_install_interface">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SWENUM_INSTALL_INTERFACE")]
    public static partial void InstallInterface(this IoctlDevice device, IoctlInput<SWENUM_INSTALL_INTERFACE> input);

    /// <summary>IOCTL_SWENUM_INSTALL_INTERFACE. Input: SWENUM_INSTALL_INTERFACE and UTF-16 text (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/swenum/ni-swenum-ioctl_swenum_install_interface">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SWENUM_INSTALL_INTERFACE")]
    public static partial IoctlResult TryInstallInterface(this IoctlDevice device, IoctlInput<SWENUM_INSTALL_INTERFACE> input);

    /// <summary>IOCTL_SWENUM_REMOVE_INTERFACE. Input: SWENUM_INSTALL_INTERFACE and UTF-16 text (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/swenum/ni-swenum-ioctl_swenum_remove_interface">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SWENUM_REMOVE_INTERFACE")]
    public static partial void RemoveInterface(this IoctlDevice device, IoctlInput<SWENUM_INSTALL_INTERFACE> input);

    /// <summary>IOCTL_SWENUM_REMOVE_INTERFACE. Input: SWENUM_INSTALL_INTERFACE and UTF-16 text (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/swenum/ni-swenum-ioctl_swenum_remove_interface">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SWENUM_REMOVE_INTERFACE")]
    public static partial IoctlResult TryRemoveInterface(this IoctlDevice device, IoctlInput<SWENUM_INSTALL_INTERFACE> input);
}
