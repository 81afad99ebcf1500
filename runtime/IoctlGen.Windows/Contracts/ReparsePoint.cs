// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.ReparsePoint;

/// <summary>Links, junctions and what else redirects a file.</summary>
[IoctlContract]
public static partial class ReparsePointCodes
{
    /// <summary>FSCTL_DELETE_REPARSE_POINT, for a file or directory. Input: REPARSE_DATA_BUFFER or REPARSE_GUID_DATA_BUFFER, by the tag of the reparse point. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_delete_reparse_point">Documentation</see></remarks>
    [Ioctl("FSCTL_DELETE_REPARSE_POINT")]
    public static partial void DeleteReparsePoint(this IoctlDevice device, IoctlInput<REPARSE_DATA_BUFFER> input);

    /// <summary>FSCTL_DELETE_REPARSE_POINT, for a file or directory. Input: REPARSE_DATA_BUFFER or REPARSE_GUID_DATA_BUFFER, by the tag of the reparse point. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_delete_reparse_point">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_DELETE_REPARSE_POINT")]
    public static partial IoctlResult TryDeleteReparsePoint(this IoctlDevice device, IoctlInput<REPARSE_DATA_BUFFER> input);

    /// <summary>FSCTL_DELETE_REPARSE_POINT, for a file or directory. Input: REPARSE_DATA_BUFFER or REPARSE_GUID_DATA_BUFFER, by the tag of the reparse point. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_delete_reparse_point">Documentation</see></remarks>
    [Ioctl("FSCTL_DELETE_REPARSE_POINT")]
    public static partial void DeleteReparsePoint(this IoctlDevice device, IoctlInput<REPARSE_GUID_DATA_BUFFER> input);

    /// <summary>FSCTL_DELETE_REPARSE_POINT, for a file or directory. Input: REPARSE_DATA_BUFFER or REPARSE_GUID_DATA_BUFFER, by the tag of the reparse point. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_delete_reparse_point">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_DELETE_REPARSE_POINT")]
    public static partial IoctlResult TryDeleteReparsePoint(this IoctlDevice device, IoctlInput<REPARSE_GUID_DATA_BUFFER> input);

    /// <summary>FSCTL_GET_REPARSE_POINT, for a file or directory. Input: none. Output: REPARSE_DATA_BUFFER and more or REPARSE_GUID_DATA_BUFFER and bytes, by the tag of the reparse point (length: REPARSE_DATA_BUFFER.ReparseDataLength, REPARSE_GUID_DATA_BUFFER.ReparseDataLength).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_reparse_point">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_REPARSE_POINT")]
    public static partial IoctlBuffer<REPARSE_DATA_BUFFER> GetReparsePoint(this IoctlDevice device);

    /// <summary>FSCTL_GET_REPARSE_POINT, for a file or directory. Input: none. Output: REPARSE_DATA_BUFFER and more or REPARSE_GUID_DATA_BUFFER and bytes, by the tag of the reparse point (length: REPARSE_DATA_BUFFER.ReparseDataLength, REPARSE_GUID_DATA_BUFFER.ReparseDataLength).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_reparse_point">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_REPARSE_POINT")]
    public static partial IoctlResult<IoctlBuffer<REPARSE_DATA_BUFFER>> TryGetReparsePoint(this IoctlDevice device);

    /// <summary>FSCTL_SET_REPARSE_POINT, for a file or directory. Input: REPARSE_DATA_BUFFER and more or REPARSE_GUID_DATA_BUFFER and bytes, by REPARSE_DATA_BUFFER.ReparseTag (length: REPARSE_DATA_BUFFER.ReparseDataLength, REPARSE_GUID_DATA_BUFFER.ReparseDataLength). Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_reparse_point">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_REPARSE_POINT")]
    public static partial void SetReparsePoint(this IoctlDevice device, IoctlInput<REPARSE_DATA_BUFFER> input);

    /// <summary>FSCTL_SET_REPARSE_POINT, for a file or directory. Input: REPARSE_DATA_BUFFER and more or REPARSE_GUID_DATA_BUFFER and bytes, by REPARSE_DATA_BUFFER.ReparseTag (length: REPARSE_DATA_BUFFER.ReparseDataLength, REPARSE_GUID_DATA_BUFFER.ReparseDataLength). Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_reparse_point">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_REPARSE_POINT")]
    public static partial IoctlResult TrySetReparsePoint(this IoctlDevice device, IoctlInput<REPARSE_DATA_BUFFER> input);

    /// <summary>FSCTL_SET_REPARSE_POINT, for a file or directory. Input: REPARSE_DATA_BUFFER and more or REPARSE_GUID_DATA_BUFFER and bytes, by REPARSE_DATA_BUFFER.ReparseTag (length: REPARSE_DATA_BUFFER.ReparseDataLength, REPARSE_GUID_DATA_BUFFER.ReparseDataLength). Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_reparse_point">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_REPARSE_POINT")]
    public static partial void SetReparsePoint(this IoctlDevice device, IoctlInput<REPARSE_GUID_DATA_BUFFER> input);

    /// <summary>FSCTL_SET_REPARSE_POINT, for a file or directory. Input: REPARSE_DATA_BUFFER and more or REPARSE_GUID_DATA_BUFFER and bytes, by REPARSE_DATA_BUFFER.ReparseTag (length: REPARSE_DATA_BUFFER.ReparseDataLength, REPARSE_GUID_DATA_BUFFER.ReparseDataLength). Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_reparse_point">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_REPARSE_POINT")]
    public static partial IoctlResult TrySetReparsePoint(this IoctlDevice device, IoctlInput<REPARSE_GUID_DATA_BUFFER> input);
}
