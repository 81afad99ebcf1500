// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.ClusterSharedVolume;

/// <summary>Volumes that a cluster shares.</summary>
[IoctlContract]
public static partial class ClusterSharedVolumeCodes
{
    /// <summary>FSCTL_CSV_CONTROL, for a device. Input: CSV_CONTROL_OP or CSV_CONTROL_PARAM. Output: CSV_QUERY_REDIRECT_STATE or CSV_QUERY_FILE_REVISION or CSV_QUERY_MDS_PATH and UTF-16 text or CSV_QUERY_FILE_REVISION_FILE_ID_128 or CSV_QUERY_VOLUME_REDIRECT_STATE or CSV_QUERY_MDS_PATH_V2 and more or CSV_QUERY_VOLUME_ID or none, by CSV_CONTROL_PARAM.Operation (length: bytes returned).</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_csv_control">Documentation</see></remarks>
    [Ioctl("FSCTL_CSV_CONTROL")]
    public static partial IoctlBuffer ControlVolume(this IoctlDevice device, in CSV_CONTROL_OP input);

    /// <summary>FSCTL_CSV_CONTROL, for a device. Input: CSV_CONTROL_OP or CSV_CONTROL_PARAM. Output: CSV_QUERY_REDIRECT_STATE or CSV_QUERY_FILE_REVISION or CSV_QUERY_MDS_PATH and UTF-16 text or CSV_QUERY_FILE_REVISION_FILE_ID_128 or CSV_QUERY_VOLUME_REDIRECT_STATE or CSV_QUERY_MDS_PATH_V2 and more or CSV_QUERY_VOLUME_ID or none, by CSV_CONTROL_PARAM.Operation (length: bytes returned).</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_csv_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_CSV_CONTROL")]
    public static partial IoctlResult<IoctlBuffer> TryControlVolume(this IoctlDevice device, in CSV_CONTROL_OP input);

    /// <summary>FSCTL_CSV_CONTROL, for a device. Input: CSV_CONTROL_OP or CSV_CONTROL_PARAM. Output: CSV_QUERY_REDIRECT_STATE or CSV_QUERY_FILE_REVISION or CSV_QUERY_MDS_PATH and UTF-16 text or CSV_QUERY_FILE_REVISION_FILE_ID_128 or CSV_QUERY_VOLUME_REDIRECT_STATE or CSV_QUERY_MDS_PATH_V2 and more or CSV_QUERY_VOLUME_ID or none, by CSV_CONTROL_PARAM.Operation (length: bytes returned).</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_csv_control">Documentation</see></remarks>
    [Ioctl("FSCTL_CSV_CONTROL")]
    public static partial IoctlBuffer ControlVolume(this IoctlDevice device, in CSV_CONTROL_PARAM input);

    /// <summary>FSCTL_CSV_CONTROL, for a device. Input: CSV_CONTROL_OP or CSV_CONTROL_PARAM. Output: CSV_QUERY_REDIRECT_STATE or CSV_QUERY_FILE_REVISION or CSV_QUERY_MDS_PATH and UTF-16 text or CSV_QUERY_FILE_REVISION_FILE_ID_128 or CSV_QUERY_VOLUME_REDIRECT_STATE or CSV_QUERY_MDS_PATH_V2 and more or CSV_QUERY_VOLUME_ID or none, by CSV_CONTROL_PARAM.Operation (length: bytes returned).</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_csv_control">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_CSV_CONTROL")]
    public static partial IoctlResult<IoctlBuffer> TryControlVolume(this IoctlDevice device, in CSV_CONTROL_PARAM input);

    /// <summary>FSCTL_IS_CSV_FILE, for a file. Input: CSV_NAMESPACE_INFO or none, by the length of the input buffer. Output: CSV_NAMESPACE_INFO or bytes, by the length of the input buffer.</summary>
    /// <remarks>From Windows 7 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_csv_file">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_SUCCESS.</exception>
    [Ioctl("FSCTL_IS_CSV_FILE")]
    public static partial IoctlBuffer IsCsvFile(this IoctlDevice device, in CSV_NAMESPACE_INFO input);

    /// <summary>FSCTL_IS_CSV_FILE, for a file. Input: CSV_NAMESPACE_INFO or none, by the length of the input buffer. Output: CSV_NAMESPACE_INFO or bytes, by the length of the input buffer.</summary>
    /// <remarks>From Windows 7 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_csv_file">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_IS_CSV_FILE")]
    public static partial IoctlResult<IoctlBuffer> TryIsCsvFile(this IoctlDevice device, in CSV_NAMESPACE_INFO input);

    /// <summary>FSCTL_IS_CSV_FILE, for a file. Input: CSV_NAMESPACE_INFO or none, by the length of the input buffer. Output: CSV_NAMESPACE_INFO or bytes, by the length of the input buffer.</summary>
    /// <remarks>From Windows 7 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_csv_file">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_SUCCESS.</exception>
    [Ioctl("FSCTL_IS_CSV_FILE")]
    public static partial IoctlBuffer IsCsvFile(this IoctlDevice device);

    /// <summary>FSCTL_IS_CSV_FILE, for a file. Input: CSV_NAMESPACE_INFO or none, by the length of the input buffer. Output: CSV_NAMESPACE_INFO or bytes, by the length of the input buffer.</summary>
    /// <remarks>From Windows 7 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_csv_file">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_IS_CSV_FILE")]
    public static partial IoctlResult<IoctlBuffer> TryIsCsvFile(this IoctlDevice device);

    /// <summary>FSCTL_IS_FILE_ON_CSV_VOLUME, for a file. Input: CSV_NAMESPACE_INFO or none, by the length of the input buffer. Output: CSV_NAMESPACE_INFO or bytes, by the length of the input buffer.</summary>
    /// <remarks>From Windows 7 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_file_on_csv_volume">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_SUCCESS.</exception>
    [Ioctl("FSCTL_IS_FILE_ON_CSV_VOLUME")]
    public static partial IoctlBuffer IsFileOnCsvVolume(this IoctlDevice device, in CSV_NAMESPACE_INFO input);

    /// <summary>FSCTL_IS_FILE_ON_CSV_VOLUME, for a file. Input: CSV_NAMESPACE_INFO or none, by the length of the input buffer. Output: CSV_NAMESPACE_INFO or bytes, by the length of the input buffer.</summary>
    /// <remarks>From Windows 7 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_file_on_csv_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_IS_FILE_ON_CSV_VOLUME")]
    public static partial IoctlResult<IoctlBuffer> TryIsFileOnCsvVolume(this IoctlDevice device, in CSV_NAMESPACE_INFO input);

    /// <summary>FSCTL_IS_FILE_ON_CSV_VOLUME, for a file. Input: CSV_NAMESPACE_INFO or none, by the length of the input buffer. Output: CSV_NAMESPACE_INFO or bytes, by the length of the input buffer.</summary>
    /// <remarks>From Windows 7 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_file_on_csv_volume">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_SUCCESS.</exception>
    [Ioctl("FSCTL_IS_FILE_ON_CSV_VOLUME")]
    public static partial IoctlBuffer IsFileOnCsvVolume(this IoctlDevice device);

    /// <summary>FSCTL_IS_FILE_ON_CSV_VOLUME, for a file. Input: CSV_NAMESPACE_INFO or none, by the length of the input buffer. Output: CSV_NAMESPACE_INFO or bytes, by the length of the input buffer.</summary>
    /// <remarks>From Windows 7 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_file_on_csv_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_IS_FILE_ON_CSV_VOLUME")]
    public static partial IoctlResult<IoctlBuffer> TryIsFileOnCsvVolume(this IoctlDevice device);
}
