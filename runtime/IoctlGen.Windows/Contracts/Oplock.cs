// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Oplock;

/// <summary>Opportunistic locks on files.</summary>
[IoctlContract]
public static partial class OplockCodes
{
    /// <summary>FSCTL_OPBATCH_ACK_CLOSE_PENDING, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_opbatch_ack_close_pending">Documentation</see></remarks>
    [Ioctl("FSCTL_OPBATCH_ACK_CLOSE_PENDING")]
    public static partial void AckClosePending(this IoctlDevice device);

    /// <summary>FSCTL_OPBATCH_ACK_CLOSE_PENDING, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_opbatch_ack_close_pending">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_OPBATCH_ACK_CLOSE_PENDING")]
    public static partial IoctlResult TryAckClosePending(this IoctlDevice device);

    /// <summary>FSCTL_OPLOCK_BREAK_ACKNOWLEDGE, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_acknowledge">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_IO_PENDING.</exception>
    [Ioctl("FSCTL_OPLOCK_BREAK_ACKNOWLEDGE")]
    public static partial void OplockBreakAcknowledge(this IoctlDevice device);

    /// <summary>FSCTL_OPLOCK_BREAK_ACKNOWLEDGE, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_acknowledge">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_OPLOCK_BREAK_ACKNOWLEDGE")]
    public static partial IoctlResult TryOplockBreakAcknowledge(this IoctlDevice device);

    /// <summary>FSCTL_OPLOCK_BREAK_ACKNOWLEDGE, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_acknowledge">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_IO_PENDING.</exception>
    [Ioctl("FSCTL_OPLOCK_BREAK_ACKNOWLEDGE")]
    public static partial ValueTask OplockBreakAcknowledgeAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>FSCTL_OPLOCK_BREAK_ACK_NO_2, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_ack_no_2">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_IO_PENDING.</exception>
    [Ioctl("FSCTL_OPLOCK_BREAK_ACK_NO_2")]
    public static partial void OplockBreakAckNo2(this IoctlDevice device);

    /// <summary>FSCTL_OPLOCK_BREAK_ACK_NO_2, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_ack_no_2">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_OPLOCK_BREAK_ACK_NO_2")]
    public static partial IoctlResult TryOplockBreakAckNo2(this IoctlDevice device);

    /// <summary>FSCTL_OPLOCK_BREAK_ACK_NO_2, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_ack_no_2">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_IO_PENDING.</exception>
    [Ioctl("FSCTL_OPLOCK_BREAK_ACK_NO_2")]
    public static partial ValueTask OplockBreakAckNo2Async(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>FSCTL_OPLOCK_BREAK_NOTIFY, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_notify">Documentation</see></remarks>
    [Ioctl("FSCTL_OPLOCK_BREAK_NOTIFY")]
    public static partial void OplockBreakNotify(this IoctlDevice device);

    /// <summary>FSCTL_OPLOCK_BREAK_NOTIFY, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_notify">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_OPLOCK_BREAK_NOTIFY")]
    public static partial IoctlResult TryOplockBreakNotify(this IoctlDevice device);

    /// <summary>FSCTL_OPLOCK_BREAK_NOTIFY, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_oplock_break_notify">Documentation</see></remarks>
    [Ioctl("FSCTL_OPLOCK_BREAK_NOTIFY")]
    public static partial ValueTask OplockBreakNotifyAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>FSCTL_REQUEST_BATCH_OPLOCK, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_batch_oplock">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_BATCH_OPLOCK")]
    public static partial void RequestBatchOplock(this IoctlDevice device);

    /// <summary>FSCTL_REQUEST_BATCH_OPLOCK, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_batch_oplock">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_REQUEST_BATCH_OPLOCK")]
    public static partial IoctlResult TryRequestBatchOplock(this IoctlDevice device);

    /// <summary>FSCTL_REQUEST_BATCH_OPLOCK, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_batch_oplock">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_BATCH_OPLOCK")]
    public static partial ValueTask RequestBatchOplockAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>FSCTL_REQUEST_FILTER_OPLOCK, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_filter_oplock">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_FILTER_OPLOCK")]
    public static partial void RequestFilterOplock(this IoctlDevice device);

    /// <summary>FSCTL_REQUEST_FILTER_OPLOCK, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_filter_oplock">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_REQUEST_FILTER_OPLOCK")]
    public static partial IoctlResult TryRequestFilterOplock(this IoctlDevice device);

    /// <summary>FSCTL_REQUEST_FILTER_OPLOCK, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_filter_oplock">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_FILTER_OPLOCK")]
    public static partial ValueTask RequestFilterOplockAsync(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>FSCTL_REQUEST_OPLOCK, for a file or directory. Input: REQUEST_OPLOCK_INPUT_BUFFER. Output: REQUEST_OPLOCK_OUTPUT_BUFFER.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_OPLOCK")]
    public static partial REQUEST_OPLOCK_OUTPUT_BUFFER RequestOplock(this IoctlDevice device, in REQUEST_OPLOCK_INPUT_BUFFER input);

    /// <summary>FSCTL_REQUEST_OPLOCK, for a file or directory. Input: REQUEST_OPLOCK_INPUT_BUFFER. Output: REQUEST_OPLOCK_OUTPUT_BUFFER.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_REQUEST_OPLOCK")]
    public static partial IoctlResult<REQUEST_OPLOCK_OUTPUT_BUFFER> TryRequestOplock(this IoctlDevice device, in REQUEST_OPLOCK_INPUT_BUFFER input);

    /// <summary>FSCTL_REQUEST_OPLOCK, for a file or directory. Input: REQUEST_OPLOCK_INPUT_BUFFER. Output: REQUEST_OPLOCK_OUTPUT_BUFFER.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_OPLOCK")]
    public static partial ValueTask<REQUEST_OPLOCK_OUTPUT_BUFFER> RequestOplockAsync(this IoctlDevice device, in REQUEST_OPLOCK_INPUT_BUFFER input, CancellationToken cancellationToken = default);

    /// <summary>FSCTL_REQUEST_OPLOCK_LEVEL_1, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock_level_1">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_OPLOCK_LEVEL_1")]
    public static partial void RequestOplockLevel1(this IoctlDevice device);

    /// <summary>FSCTL_REQUEST_OPLOCK_LEVEL_1, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock_level_1">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_REQUEST_OPLOCK_LEVEL_1")]
    public static partial IoctlResult TryRequestOplockLevel1(this IoctlDevice device);

    /// <summary>FSCTL_REQUEST_OPLOCK_LEVEL_1, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock_level_1">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_OPLOCK_LEVEL_1")]
    public static partial ValueTask RequestOplockLevel1Async(this IoctlDevice device, CancellationToken cancellationToken = default);

    /// <summary>FSCTL_REQUEST_OPLOCK_LEVEL_2, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock_level_2">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_OPLOCK_LEVEL_2")]
    public static partial void RequestOplockLevel2(this IoctlDevice device);

    /// <summary>FSCTL_REQUEST_OPLOCK_LEVEL_2, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock_level_2">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_REQUEST_OPLOCK_LEVEL_2")]
    public static partial IoctlResult TryRequestOplockLevel2(this IoctlDevice device);

    /// <summary>FSCTL_REQUEST_OPLOCK_LEVEL_2, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_request_oplock_level_2">Documentation</see></remarks>
    [Ioctl("FSCTL_REQUEST_OPLOCK_LEVEL_2")]
    public static partial ValueTask RequestOplockLevel2Async(this IoctlDevice device, CancellationToken cancellationToken = default);
}
