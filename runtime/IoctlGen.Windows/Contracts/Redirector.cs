// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Redirector;

/// <summary>Files on other machines.</summary>
[IoctlContract]
public static partial class RedirectorCodes
{
    /// <summary>FSCTL_LMR_GET_LINK_TRACKING_INFORMATION. Input: none. Output: LINK_TRACKING_INFORMATION.</summary>
    [Ioctl("FSCTL_LMR_GET_LINK_TRACKING_INFORMATION")]
    public static partial LINK_TRACKING_INFORMATION GetLinkTrackingInformation(this IoctlDevice device);

    /// <summary>FSCTL_LMR_GET_LINK_TRACKING_INFORMATION. Input: none. Output: LINK_TRACKING_INFORMATION.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_LMR_GET_LINK_TRACKING_INFORMATION")]
    public static partial IoctlResult<LINK_TRACKING_INFORMATION> TryGetLinkTrackingInformation(this IoctlDevice device);

    /// <summary>FSCTL_LMR_QUERY_INFO. Input: LMR_QUERY_INFO_PARAM. Output: LMR_QUERY_SESSION_INFO, by LMR_QUERY_INFO_PARAM.Operation.</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    [Ioctl("FSCTL_LMR_QUERY_INFO")]
    public static partial LMR_QUERY_SESSION_INFO QueryInfo(this IoctlDevice device, in LMR_QUERY_INFO_PARAM input);

    /// <summary>FSCTL_LMR_QUERY_INFO. Input: LMR_QUERY_INFO_PARAM. Output: LMR_QUERY_SESSION_INFO, by LMR_QUERY_INFO_PARAM.Operation.</summary>
    /// <remarks>From Windows 10 1809.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_LMR_QUERY_INFO")]
    public static partial IoctlResult<LMR_QUERY_SESSION_INFO> TryQueryInfo(this IoctlDevice device, in LMR_QUERY_INFO_PARAM input);

    /// <summary>FSCTL_SMB_SHARE_FLUSH_AND_PURGE. Input: SMB_SHARE_FLUSH_AND_PURGE_INPUT. Output: SMB_SHARE_FLUSH_AND_PURGE_OUTPUT.</summary>
    /// <remarks>From Windows Server 2022.</remarks>
    [Ioctl("FSCTL_SMB_SHARE_FLUSH_AND_PURGE")]
    public static partial SMB_SHARE_FLUSH_AND_PURGE_OUTPUT ShareFlushAndPurge(this IoctlDevice device, in SMB_SHARE_FLUSH_AND_PURGE_INPUT input);

    /// <summary>FSCTL_SMB_SHARE_FLUSH_AND_PURGE. Input: SMB_SHARE_FLUSH_AND_PURGE_INPUT. Output: SMB_SHARE_FLUSH_AND_PURGE_OUTPUT.</summary>
    /// <remarks>From Windows Server 2022.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SMB_SHARE_FLUSH_AND_PURGE")]
    public static partial IoctlResult<SMB_SHARE_FLUSH_AND_PURGE_OUTPUT> TryShareFlushAndPurge(this IoctlDevice device, in SMB_SHARE_FLUSH_AND_PURGE_INPUT input);
}
