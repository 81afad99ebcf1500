// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Scsi;

/// <summary>SCSI: commands as they are, adapters, paths.</summary>
[IoctlContract]
public static partial class ScsiCodes
{
    /// <summary>IOCTL_MINIPORT_PROCESS_SERVICE_IRP. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_miniport_process_service_irp">Documentation</see></remarks>
    [Ioctl("IOCTL_MINIPORT_PROCESS_SERVICE_IRP")]
    public static partial int ProcessServiceIrp(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_MINIPORT_PROCESS_SERVICE_IRP. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_miniport_process_service_irp">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MINIPORT_PROCESS_SERVICE_IRP")]
    public static partial IoctlResult<int> TryProcessServiceIrp(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_MPIO_PASS_THROUGH_PATH. Input: MPIO_PASS_THROUGH_PATH and bytes or MPIO_PASS_THROUGH_PATH32 and bytes, by whether the caller is 32-bit on 64-bit Windows (length: MPIO_PASS_THROUGH_PATH.PassThrough.DataTransferLength, MPIO_PASS_THROUGH_PATH.PassThrough.SenseInfoLength). Output: MPIO_PASS_THROUGH_PATH and bytes or MPIO_PASS_THROUGH_PATH32 and bytes, by whether the caller is 32-bit on 64-bit Windows (length: MPIO_PASS_THROUGH_PATH.PassThrough.DataTransferLength, MPIO_PASS_THROUGH_PATH.PassThrough.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MPIO_PASS_THROUGH_PATH")]
    public static partial int PassThroughPath(this IoctlDevice device, IoctlInput<MPIO_PASS_THROUGH_PATH> input, Span<byte> output);

    /// <summary>IOCTL_MPIO_PASS_THROUGH_PATH. Input: MPIO_PASS_THROUGH_PATH and bytes or MPIO_PASS_THROUGH_PATH32 and bytes, by whether the caller is 32-bit on 64-bit Windows (length: MPIO_PASS_THROUGH_PATH.PassThrough.DataTransferLength, MPIO_PASS_THROUGH_PATH.PassThrough.SenseInfoLength). Output: MPIO_PASS_THROUGH_PATH and bytes or MPIO_PASS_THROUGH_PATH32 and bytes, by whether the caller is 32-bit on 64-bit Windows (length: MPIO_PASS_THROUGH_PATH.PassThrough.DataTransferLength, MPIO_PASS_THROUGH_PATH.PassThrough.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MPIO_PASS_THROUGH_PATH")]
    public static partial IoctlResult<int> TryPassThroughPath(this IoctlDevice device, IoctlInput<MPIO_PASS_THROUGH_PATH> input, Span<byte> output);

    /// <summary>IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT. Input: MPIO_PASS_THROUGH_PATH_DIRECT and bytes or MPIO_PASS_THROUGH_PATH_DIRECT32 and bytes, by whether the caller is 32-bit on 64-bit Windows (length: MPIO_PASS_THROUGH_PATH_DIRECT.PassThrough.SenseInfoLength). Output: MPIO_PASS_THROUGH_PATH_DIRECT and bytes or MPIO_PASS_THROUGH_PATH_DIRECT32 and bytes, by whether the caller is 32-bit on 64-bit Windows (length: MPIO_PASS_THROUGH_PATH_DIRECT.PassThrough.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path_direct">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT")]
    public static partial int PassThroughPathDirect(this IoctlDevice device, IoctlInput<MPIO_PASS_THROUGH_PATH_DIRECT> input, [IoctlField("PassThrough.DataBuffer", Length = "PassThrough.DataTransferLength")] Span<byte> data, Span<byte> output);

    /// <summary>IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT. Input: MPIO_PASS_THROUGH_PATH_DIRECT and bytes or MPIO_PASS_THROUGH_PATH_DIRECT32 and bytes, by whether the caller is 32-bit on 64-bit Windows (length: MPIO_PASS_THROUGH_PATH_DIRECT.PassThrough.SenseInfoLength). Output: MPIO_PASS_THROUGH_PATH_DIRECT and bytes or MPIO_PASS_THROUGH_PATH_DIRECT32 and bytes, by whether the caller is 32-bit on 64-bit Windows (length: MPIO_PASS_THROUGH_PATH_DIRECT.PassThrough.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path_direct">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT")]
    public static partial IoctlResult<int> TryPassThroughPathDirect(this IoctlDevice device, IoctlInput<MPIO_PASS_THROUGH_PATH_DIRECT> input, [IoctlField("PassThrough.DataBuffer", Length = "PassThrough.DataTransferLength")] Span<byte> data, Span<byte> output);

    /// <summary>IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT_EX. Input: MPIO_PASS_THROUGH_PATH_DIRECT_EX and more or MPIO_PASS_THROUGH_PATH_DIRECT32_EX and more, by whether the caller is 32-bit on 64-bit Windows (length: SCSI_PASS_THROUGH_DIRECT_EX.CdbLength, SCSI_PASS_THROUGH_DIRECT_EX.StorAddressLength, SCSI_PASS_THROUGH_DIRECT_EX.SenseInfoLength). Output: MPIO_PASS_THROUGH_PATH_DIRECT_EX and more or MPIO_PASS_THROUGH_PATH_DIRECT32_EX and more, by whether the caller is 32-bit on 64-bit Windows (length: SCSI_PASS_THROUGH_DIRECT_EX.CdbLength, SCSI_PASS_THROUGH_DIRECT_EX.StorAddressLength, SCSI_PASS_THROUGH_DIRECT_EX.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path_direct_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT_EX")]
    public static partial int PassThroughPathDirectEx(this IoctlDevice device, IoctlInput<MPIO_PASS_THROUGH_PATH_DIRECT_EX> input, Span<byte> output);

    /// <summary>IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT_EX. Input: MPIO_PASS_THROUGH_PATH_DIRECT_EX and more or MPIO_PASS_THROUGH_PATH_DIRECT32_EX and more, by whether the caller is 32-bit on 64-bit Windows (length: SCSI_PASS_THROUGH_DIRECT_EX.CdbLength, SCSI_PASS_THROUGH_DIRECT_EX.StorAddressLength, SCSI_PASS_THROUGH_DIRECT_EX.SenseInfoLength). Output: MPIO_PASS_THROUGH_PATH_DIRECT_EX and more or MPIO_PASS_THROUGH_PATH_DIRECT32_EX and more, by whether the caller is 32-bit on 64-bit Windows (length: SCSI_PASS_THROUGH_DIRECT_EX.CdbLength, SCSI_PASS_THROUGH_DIRECT_EX.StorAddressLength, SCSI_PASS_THROUGH_DIRECT_EX.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path_direct_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT_EX")]
    public static partial IoctlResult<int> TryPassThroughPathDirectEx(this IoctlDevice device, IoctlInput<MPIO_PASS_THROUGH_PATH_DIRECT_EX> input, Span<byte> output);

    /// <summary>IOCTL_MPIO_PASS_THROUGH_PATH_EX. Input: MPIO_PASS_THROUGH_PATH_EX and more or MPIO_PASS_THROUGH_PATH32_EX and more, by whether the caller is 32-bit on 64-bit Windows (length: SCSI_PASS_THROUGH_EX.CdbLength, SCSI_PASS_THROUGH_EX.StorAddressLength, SCSI_PASS_THROUGH_EX.SenseInfoLength, SCSI_PASS_THROUGH_EX.DataOutTransferLength, SCSI_PASS_THROUGH_EX.DataInTransferLength). Output: MPIO_PASS_THROUGH_PATH_EX and more or MPIO_PASS_THROUGH_PATH32_EX and more, by whether the caller is 32-bit on 64-bit Windows (length: SCSI_PASS_THROUGH_EX.CdbLength, SCSI_PASS_THROUGH_EX.StorAddressLength, SCSI_PASS_THROUGH_EX.SenseInfoLength, SCSI_PASS_THROUGH_EX.DataOutTransferLength, SCSI_PASS_THROUGH_EX.DataInTransferLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_MPIO_PASS_THROUGH_PATH_EX")]
    public static partial int PassThroughPathEx(this IoctlDevice device, IoctlInput<MPIO_PASS_THROUGH_PATH_EX> input, Span<byte> output);

    /// <summary>IOCTL_MPIO_PASS_THROUGH_PATH_EX. Input: MPIO_PASS_THROUGH_PATH_EX and more or MPIO_PASS_THROUGH_PATH32_EX and more, by whether the caller is 32-bit on 64-bit Windows (length: SCSI_PASS_THROUGH_EX.CdbLength, SCSI_PASS_THROUGH_EX.StorAddressLength, SCSI_PASS_THROUGH_EX.SenseInfoLength, SCSI_PASS_THROUGH_EX.DataOutTransferLength, SCSI_PASS_THROUGH_EX.DataInTransferLength). Output: MPIO_PASS_THROUGH_PATH_EX and more or MPIO_PASS_THROUGH_PATH32_EX and more, by whether the caller is 32-bit on 64-bit Windows (length: SCSI_PASS_THROUGH_EX.CdbLength, SCSI_PASS_THROUGH_EX.StorAddressLength, SCSI_PASS_THROUGH_EX.SenseInfoLength, SCSI_PASS_THROUGH_EX.DataOutTransferLength, SCSI_PASS_THROUGH_EX.DataInTransferLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_MPIO_PASS_THROUGH_PATH_EX")]
    public static partial IoctlResult<int> TryPassThroughPathEx(this IoctlDevice device, IoctlInput<MPIO_PASS_THROUGH_PATH_EX> input, Span<byte> output);

    /// <summary>IOCTL_SCSI_GET_ADDRESS. Input: none. Output: SCSI_ADDRESS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_get_address">Documentation</see></remarks>
    [Ioctl("IOCTL_SCSI_GET_ADDRESS")]
    public static partial SCSI_ADDRESS GetAddress(this IoctlDevice device);

    /// <summary>IOCTL_SCSI_GET_ADDRESS. Input: none. Output: SCSI_ADDRESS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_get_address">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_GET_ADDRESS")]
    public static partial IoctlResult<SCSI_ADDRESS> TryGetAddress(this IoctlDevice device);

    /// <summary>IOCTL_SCSI_GET_CAPABILITIES. Input: none. Output: IO_SCSI_CAPABILITIES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_get_capabilities">Documentation</see></remarks>
    [Ioctl("IOCTL_SCSI_GET_CAPABILITIES")]
    public static partial IO_SCSI_CAPABILITIES GetCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_SCSI_GET_CAPABILITIES. Input: none. Output: IO_SCSI_CAPABILITIES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_get_capabilities">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_GET_CAPABILITIES")]
    public static partial IoctlResult<IO_SCSI_CAPABILITIES> TryGetCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_SCSI_GET_INQUIRY_DATA. Input: none. Output: SCSI_ADAPTER_BUS_INFO and array of SCSI_BUS_DATA and array of SCSI_INQUIRY_DATA (length: SCSI_ADAPTER_BUS_INFO.NumberOfBuses, SCSI_BUS_DATA.NumberOfLogicalUnits, SCSI_INQUIRY_DATA.InquiryDataLength).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_get_inquiry_data">Documentation</see></remarks>
    [Ioctl("IOCTL_SCSI_GET_INQUIRY_DATA")]
    public static partial IoctlBuffer<SCSI_ADAPTER_BUS_INFO> GetInquiryData(this IoctlDevice device);

    /// <summary>IOCTL_SCSI_GET_INQUIRY_DATA. Input: none. Output: SCSI_ADAPTER_BUS_INFO and array of SCSI_BUS_DATA and array of SCSI_INQUIRY_DATA (length: SCSI_ADAPTER_BUS_INFO.NumberOfBuses, SCSI_BUS_DATA.NumberOfLogicalUnits, SCSI_INQUIRY_DATA.InquiryDataLength).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_get_inquiry_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_GET_INQUIRY_DATA")]
    public static partial IoctlResult<IoctlBuffer<SCSI_ADAPTER_BUS_INFO>> TryGetInquiryData(this IoctlDevice device);

    /// <summary>IOCTL_SCSI_MINIPORT. Input: SRB_IO_CONTROL and bytes (length: SRB_IO_CONTROL.Length). Output: SRB_IO_CONTROL and bytes (length: SRB_IO_CONTROL.Length).</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_miniport">Documentation</see></remarks>
    [Ioctl("IOCTL_SCSI_MINIPORT")]
    public static partial int Miniport(this IoctlDevice device, IoctlInput<SRB_IO_CONTROL> input, Span<byte> output);

    /// <summary>IOCTL_SCSI_MINIPORT. Input: SRB_IO_CONTROL and bytes (length: SRB_IO_CONTROL.Length). Output: SRB_IO_CONTROL and bytes (length: SRB_IO_CONTROL.Length).</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_miniport">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_MINIPORT")]
    public static partial IoctlResult<int> TryMiniport(this IoctlDevice device, IoctlInput<SRB_IO_CONTROL> input, Span<byte> output);

    /// <summary>IOCTL_SCSI_PASS_THROUGH. Input: SCSI_PASS_THROUGH and bytes (length: SCSI_PASS_THROUGH.DataTransferLength, SCSI_PASS_THROUGH.SenseInfoLength). Output: SCSI_PASS_THROUGH and bytes (length: SCSI_PASS_THROUGH.DataTransferLength, SCSI_PASS_THROUGH.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_SCSI_PASS_THROUGH")]
    public static partial int PassThrough(this IoctlDevice device, IoctlInput<SCSI_PASS_THROUGH> input, Span<byte> output);

    /// <summary>IOCTL_SCSI_PASS_THROUGH. Input: SCSI_PASS_THROUGH and bytes (length: SCSI_PASS_THROUGH.DataTransferLength, SCSI_PASS_THROUGH.SenseInfoLength). Output: SCSI_PASS_THROUGH and bytes (length: SCSI_PASS_THROUGH.DataTransferLength, SCSI_PASS_THROUGH.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_PASS_THROUGH")]
    public static partial IoctlResult<int> TryPassThrough(this IoctlDevice device, IoctlInput<SCSI_PASS_THROUGH> input, Span<byte> output);

    /// <summary>IOCTL_SCSI_PASS_THROUGH_DIRECT. Input: SCSI_PASS_THROUGH_DIRECT and bytes (length: SCSI_PASS_THROUGH_DIRECT.SenseInfoLength). Output: SCSI_PASS_THROUGH_DIRECT and bytes (length: SCSI_PASS_THROUGH_DIRECT.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through_direct">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SCSI_PASS_THROUGH_DIRECT")]
    public static partial int PassThroughDirect(this IoctlDevice device, IoctlInput<SCSI_PASS_THROUGH_DIRECT> input, [IoctlField(nameof(SCSI_PASS_THROUGH_DIRECT.DataBuffer), Length = nameof(SCSI_PASS_THROUGH_DIRECT.DataTransferLength))] Span<byte> data, Span<byte> output);

    /// <summary>IOCTL_SCSI_PASS_THROUGH_DIRECT. Input: SCSI_PASS_THROUGH_DIRECT and bytes (length: SCSI_PASS_THROUGH_DIRECT.SenseInfoLength). Output: SCSI_PASS_THROUGH_DIRECT and bytes (length: SCSI_PASS_THROUGH_DIRECT.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through_direct">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_PASS_THROUGH_DIRECT")]
    public static partial IoctlResult<int> TryPassThroughDirect(this IoctlDevice device, IoctlInput<SCSI_PASS_THROUGH_DIRECT> input, [IoctlField(nameof(SCSI_PASS_THROUGH_DIRECT.DataBuffer), Length = nameof(SCSI_PASS_THROUGH_DIRECT.DataTransferLength))] Span<byte> data, Span<byte> output);

    /// <summary>IOCTL_SCSI_PASS_THROUGH_DIRECT_EX. Input: SCSI_PASS_THROUGH_DIRECT_EX and bytes (length: SCSI_PASS_THROUGH_DIRECT_EX.CdbLength, SCSI_PASS_THROUGH_DIRECT_EX.StorAddressLength, SCSI_PASS_THROUGH_DIRECT_EX.SenseInfoLength). Output: SCSI_PASS_THROUGH_DIRECT_EX and bytes (length: SCSI_PASS_THROUGH_DIRECT_EX.CdbLength, SCSI_PASS_THROUGH_DIRECT_EX.StorAddressLength, SCSI_PASS_THROUGH_DIRECT_EX.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through_direct_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_SCSI_PASS_THROUGH_DIRECT_EX")]
    public static partial int PassThroughDirectEx(this IoctlDevice device, IoctlInput<SCSI_PASS_THROUGH_DIRECT_EX> input, [IoctlField(nameof(SCSI_PASS_THROUGH_DIRECT_EX.DataOutBuffer), Length = nameof(SCSI_PASS_THROUGH_DIRECT_EX.DataOutTransferLength))] ReadOnlySpan<byte> dataOut, [IoctlField(nameof(SCSI_PASS_THROUGH_DIRECT_EX.DataInBuffer), Length = nameof(SCSI_PASS_THROUGH_DIRECT_EX.DataInTransferLength))] Span<byte> dataIn, Span<byte> output);

    /// <summary>IOCTL_SCSI_PASS_THROUGH_DIRECT_EX. Input: SCSI_PASS_THROUGH_DIRECT_EX and bytes (length: SCSI_PASS_THROUGH_DIRECT_EX.CdbLength, SCSI_PASS_THROUGH_DIRECT_EX.StorAddressLength, SCSI_PASS_THROUGH_DIRECT_EX.SenseInfoLength). Output: SCSI_PASS_THROUGH_DIRECT_EX and bytes (length: SCSI_PASS_THROUGH_DIRECT_EX.CdbLength, SCSI_PASS_THROUGH_DIRECT_EX.StorAddressLength, SCSI_PASS_THROUGH_DIRECT_EX.SenseInfoLength).</summary>
    /// <remarks>Requires read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through_direct_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_PASS_THROUGH_DIRECT_EX")]
    public static partial IoctlResult<int> TryPassThroughDirectEx(this IoctlDevice device, IoctlInput<SCSI_PASS_THROUGH_DIRECT_EX> input, [IoctlField(nameof(SCSI_PASS_THROUGH_DIRECT_EX.DataOutBuffer), Length = nameof(SCSI_PASS_THROUGH_DIRECT_EX.DataOutTransferLength))] ReadOnlySpan<byte> dataOut, [IoctlField(nameof(SCSI_PASS_THROUGH_DIRECT_EX.DataInBuffer), Length = nameof(SCSI_PASS_THROUGH_DIRECT_EX.DataInTransferLength))] Span<byte> dataIn, Span<byte> output);

    /// <summary>IOCTL_SCSI_PASS_THROUGH_EX. Input: SCSI_PASS_THROUGH_EX and bytes (length: SCSI_PASS_THROUGH_EX.CdbLength, SCSI_PASS_THROUGH_EX.StorAddressLength, SCSI_PASS_THROUGH_EX.SenseInfoLength, SCSI_PASS_THROUGH_EX.DataOutTransferLength, SCSI_PASS_THROUGH_EX.DataInTransferLength). Output: SCSI_PASS_THROUGH_EX and bytes (length: SCSI_PASS_THROUGH_EX.CdbLength, SCSI_PASS_THROUGH_EX.StorAddressLength, SCSI_PASS_THROUGH_EX.SenseInfoLength, SCSI_PASS_THROUGH_EX.DataOutTransferLength, SCSI_PASS_THROUGH_EX.DataInTransferLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_SCSI_PASS_THROUGH_EX")]
    public static partial int PassThroughEx(this IoctlDevice device, IoctlInput<SCSI_PASS_THROUGH_EX> input, Span<byte> output);

    /// <summary>IOCTL_SCSI_PASS_THROUGH_EX. Input: SCSI_PASS_THROUGH_EX and bytes (length: SCSI_PASS_THROUGH_EX.CdbLength, SCSI_PASS_THROUGH_EX.StorAddressLength, SCSI_PASS_THROUGH_EX.SenseInfoLength, SCSI_PASS_THROUGH_EX.DataOutTransferLength, SCSI_PASS_THROUGH_EX.DataInTransferLength). Output: SCSI_PASS_THROUGH_EX and bytes (length: SCSI_PASS_THROUGH_EX.CdbLength, SCSI_PASS_THROUGH_EX.StorAddressLength, SCSI_PASS_THROUGH_EX.SenseInfoLength, SCSI_PASS_THROUGH_EX.DataOutTransferLength, SCSI_PASS_THROUGH_EX.DataInTransferLength).</summary>
    /// <remarks>Requires read and write access. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_PASS_THROUGH_EX")]
    public static partial IoctlResult<int> TryPassThroughEx(this IoctlDevice device, IoctlInput<SCSI_PASS_THROUGH_EX> input, Span<byte> output);

    /// <summary>IOCTL_SCSI_RESCAN_BUS. Input: none. Output: none.</summary>
    /// <remarks>Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_rescan_bus">Documentation</see></remarks>
    [Ioctl("IOCTL_SCSI_RESCAN_BUS")]
    public static partial void RescanBus(this IoctlDevice device);

    /// <summary>IOCTL_SCSI_RESCAN_BUS. Input: none. Output: none.</summary>
    /// <remarks>Use: obsolete. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_scsi_rescan_bus">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SCSI_RESCAN_BUS")]
    public static partial IoctlResult TryRescanBus(this IoctlDevice device);
}
