// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Ata;

/// <summary>Disks behind ATA: commands as they are, SMART.</summary>
[IoctlContract]
public static partial class AtaCodes
{
    /// <summary>IOCTL_ATA_PASS_THROUGH. Input: ATA_PASS_THROUGH_EX and bytes (length: ATA_PASS_THROUGH_EX.DataTransferLength). Output: ATA_PASS_THROUGH_EX and bytes (length: ATA_PASS_THROUGH_EX.DataTransferLength).</summary>
    /// <remarks>Requires read and write access. From Windows XP x64. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_ata_pass_through">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_ATA_PASS_THROUGH")]
    public static partial int PassThrough(this IoctlDevice device, IoctlInput<ATA_PASS_THROUGH_EX> input, Span<byte> output);

    /// <summary>IOCTL_ATA_PASS_THROUGH. Input: ATA_PASS_THROUGH_EX and bytes (length: ATA_PASS_THROUGH_EX.DataTransferLength). Output: ATA_PASS_THROUGH_EX and bytes (length: ATA_PASS_THROUGH_EX.DataTransferLength).</summary>
    /// <remarks>Requires read and write access. From Windows XP x64. Privileges: read and write access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_ata_pass_through">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ATA_PASS_THROUGH")]
    public static partial IoctlResult<int> TryPassThrough(this IoctlDevice device, IoctlInput<ATA_PASS_THROUGH_EX> input, Span<byte> output);

    /// <summary>IOCTL_ATA_PASS_THROUGH_DIRECT. Input: ATA_PASS_THROUGH_DIRECT. Output: ATA_PASS_THROUGH_DIRECT.</summary>
    /// <remarks>Requires read and write access. From Windows XP x64. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_ata_pass_through_direct">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_ATA_PASS_THROUGH_DIRECT")]
    public static partial ATA_PASS_THROUGH_DIRECT PassThroughDirect(this IoctlDevice device, in ATA_PASS_THROUGH_DIRECT input, [IoctlField(nameof(ATA_PASS_THROUGH_DIRECT.DataBuffer), Length = nameof(ATA_PASS_THROUGH_DIRECT.DataTransferLength))] Span<byte> data);

    /// <summary>IOCTL_ATA_PASS_THROUGH_DIRECT. Input: ATA_PASS_THROUGH_DIRECT. Output: ATA_PASS_THROUGH_DIRECT.</summary>
    /// <remarks>Requires read and write access. From Windows XP x64. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddscsi/ni-ntddscsi-ioctl_ata_pass_through_direct">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ATA_PASS_THROUGH_DIRECT")]
    public static partial IoctlResult<ATA_PASS_THROUGH_DIRECT> TryPassThroughDirect(this IoctlDevice device, in ATA_PASS_THROUGH_DIRECT input, [IoctlField(nameof(ATA_PASS_THROUGH_DIRECT.DataBuffer), Length = nameof(ATA_PASS_THROUGH_DIRECT.DataTransferLength))] Span<byte> data);

    /// <summary>SMART_GET_VERSION. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("SMART_GET_VERSION")]
    public static partial GETVERSIONINPARAMS GetVersion(this IoctlDevice device);

    /// <summary>SMART_GET_VERSION. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("SMART_GET_VERSION")]
    public static partial IoctlResult<GETVERSIONINPARAMS> TryGetVersion(this IoctlDevice device);

    /// <summary>SMART_RCV_DRIVE_DATA. Input: . Output: .</summary>
    /// <remarks>Requires read and write access.</remarks>
    [Ioctl("SMART_RCV_DRIVE_DATA")]
    public static partial int RcvDriveData(this IoctlDevice device, IoctlInput<SENDCMDINPARAMS> input, Span<byte> output);

    /// <summary>SMART_RCV_DRIVE_DATA. Input: . Output: .</summary>
    /// <remarks>Requires read and write access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("SMART_RCV_DRIVE_DATA")]
    public static partial IoctlResult<int> TryRcvDriveData(this IoctlDevice device, IoctlInput<SENDCMDINPARAMS> input, Span<byte> output);

    /// <summary>SMART_SEND_DRIVE_COMMAND. Input: . Output: .</summary>
    /// <remarks>Requires read and write access.</remarks>
    [Ioctl("SMART_SEND_DRIVE_COMMAND")]
    public static partial int SendDriveCommand(this IoctlDevice device, IoctlInput<SENDCMDINPARAMS> input, Span<byte> output);

    /// <summary>SMART_SEND_DRIVE_COMMAND. Input: . Output: .</summary>
    /// <remarks>Requires read and write access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("SMART_SEND_DRIVE_COMMAND")]
    public static partial IoctlResult<int> TrySendDriveCommand(this IoctlDevice device, IoctlInput<SENDCMDINPARAMS> input, Span<byte> output);
}
