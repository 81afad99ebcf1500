// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Usn;

/// <summary>The change journals of NTFS and ReFS.</summary>
[IoctlContract]
public static partial class UsnCodes
{
    /// <summary>FSCTL_CREATE_USN_JOURNAL, for a volume. Input: CREATE_USN_JOURNAL_DATA. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_create_usn_journal">Documentation</see></remarks>
    [Ioctl("FSCTL_CREATE_USN_JOURNAL")]
    public static partial void CreateUsnJournal(this IoctlDevice device, in CREATE_USN_JOURNAL_DATA input);

    /// <summary>FSCTL_CREATE_USN_JOURNAL, for a volume. Input: CREATE_USN_JOURNAL_DATA. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_create_usn_journal">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_CREATE_USN_JOURNAL")]
    public static partial IoctlResult TryCreateUsnJournal(this IoctlDevice device, in CREATE_USN_JOURNAL_DATA input);

    /// <summary>FSCTL_DELETE_USN_JOURNAL, for a volume. Input: DELETE_USN_JOURNAL_DATA. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_delete_usn_journal">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_JOURNAL_DELETE_IN_PROGRESS.</exception>
    [Ioctl("FSCTL_DELETE_USN_JOURNAL")]
    public static partial void DeleteUsnJournal(this IoctlDevice device, in DELETE_USN_JOURNAL_DATA input);

    /// <summary>FSCTL_DELETE_USN_JOURNAL, for a volume. Input: DELETE_USN_JOURNAL_DATA. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_delete_usn_journal">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_DELETE_USN_JOURNAL")]
    public static partial IoctlResult TryDeleteUsnJournal(this IoctlDevice device, in DELETE_USN_JOURNAL_DATA input);

    /// <summary>FSCTL_ENUM_USN_DATA, for a volume. Input: MFT_ENUM_DATA. Output: DWORDLONG and array of USN_RECORD (length: bytes returned).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_enum_usn_data">Documentation</see></remarks>
    [Ioctl("FSCTL_ENUM_USN_DATA")]
    public static partial IoctlPages<MFT_ENUM_DATA_V1, ulong> EnumUsnData(this IoctlDevice device, in MFT_ENUM_DATA_V1 input);

    /// <summary>FSCTL_QUERY_USN_JOURNAL, for a volume. Input: none. Output: USN_JOURNAL_DATA_V0 or USN_JOURNAL_DATA_V1 or USN_JOURNAL_DATA_V2.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_usn_journal">Documentation</see></remarks>
    [Ioctl("FSCTL_QUERY_USN_JOURNAL")]
    public static partial USN_JOURNAL_DATA_V2 QueryUsnJournal(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_USN_JOURNAL, for a volume. Input: none. Output: USN_JOURNAL_DATA_V0 or USN_JOURNAL_DATA_V1 or USN_JOURNAL_DATA_V2.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_usn_journal">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_USN_JOURNAL")]
    public static partial IoctlResult<USN_JOURNAL_DATA_V2> TryQueryUsnJournal(this IoctlDevice device);

    /// <summary>FSCTL_READ_FILE_USN_DATA, for a file or directory. Input: READ_FILE_USN_DATA or none, by the length of the input buffer. Output: USN_RECORD_V2 and UTF-16 text or USN_RECORD_V3 and UTF-16 text, by USN_RECORD_COMMON_HEADER.MajorVersion (length: USN_RECORD_V2.RecordLength, USN_RECORD_V3.RecordLength).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_read_file_usn_data">Documentation</see></remarks>
    [Ioctl("FSCTL_READ_FILE_USN_DATA")]
    public static partial IoctlBuffer<USN_RECORD_COMMON_HEADER> ReadFileUsnData(this IoctlDevice device, in READ_FILE_USN_DATA input);

    /// <summary>FSCTL_READ_FILE_USN_DATA, for a file or directory. Input: READ_FILE_USN_DATA or none, by the length of the input buffer. Output: USN_RECORD_V2 and UTF-16 text or USN_RECORD_V3 and UTF-16 text, by USN_RECORD_COMMON_HEADER.MajorVersion (length: USN_RECORD_V2.RecordLength, USN_RECORD_V3.RecordLength).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_read_file_usn_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_READ_FILE_USN_DATA")]
    public static partial IoctlResult<IoctlBuffer<USN_RECORD_COMMON_HEADER>> TryReadFileUsnData(this IoctlDevice device, in READ_FILE_USN_DATA input);

    /// <summary>FSCTL_READ_FILE_USN_DATA, for a file or directory. Input: READ_FILE_USN_DATA or none, by the length of the input buffer. Output: USN_RECORD_V2 and UTF-16 text or USN_RECORD_V3 and UTF-16 text, by USN_RECORD_COMMON_HEADER.MajorVersion (length: USN_RECORD_V2.RecordLength, USN_RECORD_V3.RecordLength).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_read_file_usn_data">Documentation</see></remarks>
    [Ioctl("FSCTL_READ_FILE_USN_DATA")]
    public static partial IoctlBuffer<USN_RECORD_COMMON_HEADER> ReadFileUsnData(this IoctlDevice device);

    /// <summary>FSCTL_READ_FILE_USN_DATA, for a file or directory. Input: READ_FILE_USN_DATA or none, by the length of the input buffer. Output: USN_RECORD_V2 and UTF-16 text or USN_RECORD_V3 and UTF-16 text, by USN_RECORD_COMMON_HEADER.MajorVersion (length: USN_RECORD_V2.RecordLength, USN_RECORD_V3.RecordLength).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_read_file_usn_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_READ_FILE_USN_DATA")]
    public static partial IoctlResult<IoctlBuffer<USN_RECORD_COMMON_HEADER>> TryReadFileUsnData(this IoctlDevice device);

    /// <summary>FSCTL_READ_UNPRIVILEGED_USN_JOURNAL. Input: READ_USN_JOURNAL_DATA. Output: USN and array of USN_RECORD (length: bytes returned).</summary>
    [Ioctl("FSCTL_READ_UNPRIVILEGED_USN_JOURNAL")]
    public static partial IoctlBuffer<long> ReadUnprivilegedUsnJournal(this IoctlDevice device, in READ_USN_JOURNAL_DATA_V1 input);

    /// <summary>FSCTL_READ_UNPRIVILEGED_USN_JOURNAL. Input: READ_USN_JOURNAL_DATA. Output: USN and array of USN_RECORD (length: bytes returned).</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_READ_UNPRIVILEGED_USN_JOURNAL")]
    public static partial IoctlResult<IoctlBuffer<long>> TryReadUnprivilegedUsnJournal(this IoctlDevice device, in READ_USN_JOURNAL_DATA_V1 input);

    /// <summary>FSCTL_READ_USN_JOURNAL, for a volume. Input: READ_USN_JOURNAL_DATA. Output: USN and array of USN_RECORD (length: bytes returned).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_read_usn_journal">Documentation</see></remarks>
    [Ioctl("FSCTL_READ_USN_JOURNAL")]
    public static partial IoctlPages<READ_USN_JOURNAL_DATA_V1, long> ReadUsnJournal(this IoctlDevice device, in READ_USN_JOURNAL_DATA_V1 input);

    /// <summary>FSCTL_USN_TRACK_MODIFIED_RANGES, for a volume. Input: USN_TRACK_MODIFIED_RANGES. Output: USN_RANGE_TRACK_OUTPUT or none, by the length of the output buffer.</summary>
    /// <remarks>From Windows 8.1 and Windows Server 2012 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_usn_track_modified_ranges">Documentation</see></remarks>
    [Ioctl("FSCTL_USN_TRACK_MODIFIED_RANGES")]
    public static partial USN_RANGE_TRACK_OUTPUT UsnTrackModifiedRanges(this IoctlDevice device, in USN_TRACK_MODIFIED_RANGES input);

    /// <summary>FSCTL_USN_TRACK_MODIFIED_RANGES, for a volume. Input: USN_TRACK_MODIFIED_RANGES. Output: USN_RANGE_TRACK_OUTPUT or none, by the length of the output buffer.</summary>
    /// <remarks>From Windows 8.1 and Windows Server 2012 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_usn_track_modified_ranges">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_USN_TRACK_MODIFIED_RANGES")]
    public static partial IoctlResult<USN_RANGE_TRACK_OUTPUT> TryUsnTrackModifiedRanges(this IoctlDevice device, in USN_TRACK_MODIFIED_RANGES input);

    /// <summary>FSCTL_WRITE_USN_CLOSE_RECORD, for a file. Input: none. Output: USN.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_write_usn_close_record">Documentation</see></remarks>
    [Ioctl("FSCTL_WRITE_USN_CLOSE_RECORD")]
    public static partial long WriteUsnCloseRecord(this IoctlDevice device);

    /// <summary>FSCTL_WRITE_USN_CLOSE_RECORD, for a file. Input: none. Output: USN.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_write_usn_close_record">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_WRITE_USN_CLOSE_RECORD")]
    public static partial IoctlResult<long> TryWriteUsnCloseRecord(this IoctlDevice device);

    /// <summary>FSCTL_WRITE_USN_REASON. Input: WRITE_USN_REASON_INPUT. Output: USN.</summary>
    /// <remarks>From Windows 8.</remarks>
    [Ioctl("FSCTL_WRITE_USN_REASON")]
    public static partial long WriteUsnReason(this IoctlDevice device, in WRITE_USN_REASON_INPUT input);

    /// <summary>FSCTL_WRITE_USN_REASON. Input: WRITE_USN_REASON_INPUT. Output: USN.</summary>
    /// <remarks>From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_WRITE_USN_REASON")]
    public static partial IoctlResult<long> TryWriteUsnReason(this IoctlDevice device, in WRITE_USN_REASON_INPUT input);
}
