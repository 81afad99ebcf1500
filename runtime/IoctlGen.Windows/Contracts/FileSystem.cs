// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.FileSystem;

#pragma warning disable IOCTL1011 // The headers have one code under two names.

/// <summary>Files, folders and mounted volumes.</summary>
[IoctlContract]
public static partial class FileSystemCodes
{
    /// <summary>FSCTL_ADD_OVERLAY. Input: WOF_EXTERNAL_INFO and more, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: LARGE_INTEGER, by WOF_EXTERNAL_INFO.Provider.</summary>
    /// <remarks>Requires write access. From Windows 7.</remarks>
    [Ioctl("FSCTL_ADD_OVERLAY")]
    public static partial long AddOverlay(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_ADD_OVERLAY. Input: WOF_EXTERNAL_INFO and more, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: LARGE_INTEGER, by WOF_EXTERNAL_INFO.Provider.</summary>
    /// <remarks>Requires write access. From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_ADD_OVERLAY")]
    public static partial IoctlResult<long> TryAddOverlay(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_ALLOW_EXTENDED_DASD_IO, for a partition. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_allow_extended_dasd_io">Documentation</see></remarks>
    [Ioctl("FSCTL_ALLOW_EXTENDED_DASD_IO")]
    public static partial void AllowExtendedDasdIo(this IoctlDevice device);

    /// <summary>FSCTL_ALLOW_EXTENDED_DASD_IO, for a partition. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_allow_extended_dasd_io">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_ALLOW_EXTENDED_DASD_IO")]
    public static partial IoctlResult TryAllowExtendedDasdIo(this IoctlDevice device);

    /// <summary>FSCTL_CREATE_OR_GET_OBJECT_ID, for a file or directory. Input: none. Output: FILE_OBJECTID_BUFFER.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_create_or_get_object_id">Documentation</see></remarks>
    [Ioctl("FSCTL_CREATE_OR_GET_OBJECT_ID")]
    public static partial FILE_OBJECTID_BUFFER CreateOrGetObjectId(this IoctlDevice device);

    /// <summary>FSCTL_CREATE_OR_GET_OBJECT_ID, for a file or directory. Input: none. Output: FILE_OBJECTID_BUFFER.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_create_or_get_object_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_CREATE_OR_GET_OBJECT_ID")]
    public static partial IoctlResult<FILE_OBJECTID_BUFFER> TryCreateOrGetObjectId(this IoctlDevice device);

    /// <summary>FSCTL_DELETE_EXTERNAL_BACKING. Input: none. Output: none.</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_DELETE_EXTERNAL_BACKING")]
    public static partial void DeleteExternalBacking(this IoctlDevice device);

    /// <summary>FSCTL_DELETE_EXTERNAL_BACKING. Input: none. Output: none.</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_DELETE_EXTERNAL_BACKING")]
    public static partial IoctlResult TryDeleteExternalBacking(this IoctlDevice device);

    /// <summary>FSCTL_DELETE_OBJECT_ID, for a file or directory. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_delete_object_id">Documentation</see></remarks>
    [Ioctl("FSCTL_DELETE_OBJECT_ID")]
    public static partial void DeleteObjectId(this IoctlDevice device);

    /// <summary>FSCTL_DELETE_OBJECT_ID, for a file or directory. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_delete_object_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_DELETE_OBJECT_ID")]
    public static partial IoctlResult TryDeleteObjectId(this IoctlDevice device);

    /// <summary>FSCTL_DISMOUNT_VOLUME, for a volume. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_dismount_volume">Documentation</see></remarks>
    [Ioctl("FSCTL_DISMOUNT_VOLUME")]
    public static partial void DismountVolume(this IoctlDevice device);

    /// <summary>FSCTL_DISMOUNT_VOLUME, for a volume. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_dismount_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_DISMOUNT_VOLUME")]
    public static partial IoctlResult TryDismountVolume(this IoctlDevice device);

    /// <summary>FSCTL_DUPLICATE_EXTENTS_TO_FILE, for a device. Input: DUPLICATE_EXTENTS_DATA. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 8.1 and Windows Server 2016. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_duplicate_extents_to_file">Documentation</see></remarks>
    [Ioctl("FSCTL_DUPLICATE_EXTENTS_TO_FILE")]
    public static partial void DuplicateExtentsToFile(this IoctlDevice device, in DUPLICATE_EXTENTS_DATA input, [IoctlField(nameof(DUPLICATE_EXTENTS_DATA.FileHandle))] SafeHandle source);

    /// <summary>FSCTL_DUPLICATE_EXTENTS_TO_FILE, for a device. Input: DUPLICATE_EXTENTS_DATA. Output: none.</summary>
    /// <remarks>Requires write access. From Windows 8.1 and Windows Server 2016. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_duplicate_extents_to_file">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_DUPLICATE_EXTENTS_TO_FILE")]
    public static partial IoctlResult TryDuplicateExtentsToFile(this IoctlDevice device, in DUPLICATE_EXTENTS_DATA input, [IoctlField(nameof(DUPLICATE_EXTENTS_DATA.FileHandle))] SafeHandle source);

    /// <summary>FSCTL_ENUM_EXTERNAL_BACKING. Input: none. Output: array of WOF_EXTERNAL_FILE_ID (length: bytes returned).</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_ENUM_EXTERNAL_BACKING")]
    public static partial WOF_EXTERNAL_FILE_ID[] EnumExternalBacking(this IoctlDevice device);

    /// <summary>FSCTL_ENUM_EXTERNAL_BACKING. Input: none. Output: array of WOF_EXTERNAL_FILE_ID (length: bytes returned).</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_ENUM_EXTERNAL_BACKING")]
    public static partial IoctlResult<WOF_EXTERNAL_FILE_ID[]> TryEnumExternalBacking(this IoctlDevice device);

    /// <summary>FSCTL_ENUM_OVERLAY. Input: WOF_EXTERNAL_INFO. Output: WIM_PROVIDER_OVERLAY_ENTRY and more, by WOF_EXTERNAL_INFO.Provider (length: bytes returned).</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_ENUM_OVERLAY")]
    public static partial IoctlBuffer<WIM_PROVIDER_OVERLAY_ENTRY> EnumOverlay(this IoctlDevice device, in WOF_EXTERNAL_INFO input);

    /// <summary>FSCTL_ENUM_OVERLAY. Input: WOF_EXTERNAL_INFO. Output: WIM_PROVIDER_OVERLAY_ENTRY and more, by WOF_EXTERNAL_INFO.Provider (length: bytes returned).</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_ENUM_OVERLAY")]
    public static partial IoctlResult<IoctlBuffer<WIM_PROVIDER_OVERLAY_ENTRY>> TryEnumOverlay(this IoctlDevice device, in WOF_EXTERNAL_INFO input);

    /// <summary>FSCTL_EXTEND_VOLUME, for a volume. Input: LONGLONG. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_extend_volume">Documentation</see></remarks>
    [Ioctl("FSCTL_EXTEND_VOLUME")]
    public static partial void ExtendVolume(this IoctlDevice device, long input);

    /// <summary>FSCTL_EXTEND_VOLUME, for a volume. Input: LONGLONG. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_extend_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_EXTEND_VOLUME")]
    public static partial IoctlResult TryExtendVolume(this IoctlDevice device, long input);

    /// <summary>FSCTL_FILESYSTEM_GET_STATISTICS, for a device. Input: none. Output: FILESYSTEM_STATISTICS and more, by FILESYSTEM_STATISTICS.FileSystemType (length: FILESYSTEM_STATISTICS.SizeOfCompleteStructure).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_filesystem_get_statistics">Documentation</see></remarks>
    [Ioctl("FSCTL_FILESYSTEM_GET_STATISTICS")]
    public static partial IoctlBuffer<FILESYSTEM_STATISTICS> FilesystemGetStatistics(this IoctlDevice device);

    /// <summary>FSCTL_FILESYSTEM_GET_STATISTICS, for a device. Input: none. Output: FILESYSTEM_STATISTICS and more, by FILESYSTEM_STATISTICS.FileSystemType (length: FILESYSTEM_STATISTICS.SizeOfCompleteStructure).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_filesystem_get_statistics">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_FILESYSTEM_GET_STATISTICS")]
    public static partial IoctlResult<IoctlBuffer<FILESYSTEM_STATISTICS>> TryFilesystemGetStatistics(this IoctlDevice device);

    /// <summary>FSCTL_FILESYSTEM_GET_STATISTICS_EX, for a device. Input: none. Output: FILESYSTEM_STATISTICS_EX and more, by FILESYSTEM_STATISTICS_EX.FileSystemType (length: FILESYSTEM_STATISTICS_EX.SizeOfCompleteStructure).</summary>
    /// <remarks>From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_filesystem_get_statistics_ex">Documentation</see></remarks>
    [Ioctl("FSCTL_FILESYSTEM_GET_STATISTICS_EX")]
    public static partial IoctlBuffer<FILESYSTEM_STATISTICS_EX> FilesystemGetStatisticsEx(this IoctlDevice device);

    /// <summary>FSCTL_FILESYSTEM_GET_STATISTICS_EX, for a device. Input: none. Output: FILESYSTEM_STATISTICS_EX and more, by FILESYSTEM_STATISTICS_EX.FileSystemType (length: FILESYSTEM_STATISTICS_EX.SizeOfCompleteStructure).</summary>
    /// <remarks>From Windows 10 and Windows Server 2016. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_filesystem_get_statistics_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_FILESYSTEM_GET_STATISTICS_EX")]
    public static partial IoctlResult<IoctlBuffer<FILESYSTEM_STATISTICS_EX>> TryFilesystemGetStatisticsEx(this IoctlDevice device);

    /// <summary>FSCTL_FILE_LEVEL_TRIM, for a file. Input: FILE_LEVEL_TRIM and array of FILE_LEVEL_TRIM_RANGE (length: FILE_LEVEL_TRIM.NumRanges). Output: FILE_LEVEL_TRIM_OUTPUT.</summary>
    /// <remarks>Requires write access. From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_file_level_trim">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_INVALID_PARAMETER.</exception>
    [Ioctl("FSCTL_FILE_LEVEL_TRIM")]
    public static partial FILE_LEVEL_TRIM_OUTPUT FileLevelTrim(this IoctlDevice device, IoctlInput<FILE_LEVEL_TRIM> input);

    /// <summary>FSCTL_FILE_LEVEL_TRIM, for a file. Input: FILE_LEVEL_TRIM and array of FILE_LEVEL_TRIM_RANGE (length: FILE_LEVEL_TRIM.NumRanges). Output: FILE_LEVEL_TRIM_OUTPUT.</summary>
    /// <remarks>Requires write access. From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_file_level_trim">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_FILE_LEVEL_TRIM")]
    public static partial IoctlResult<FILE_LEVEL_TRIM_OUTPUT> TryFileLevelTrim(this IoctlDevice device, IoctlInput<FILE_LEVEL_TRIM> input);

    /// <summary>FSCTL_FILE_LEVEL_TRIM, for a file. Input: FILE_LEVEL_TRIM and array of FILE_LEVEL_TRIM_RANGE (length: FILE_LEVEL_TRIM.NumRanges). Output: FILE_LEVEL_TRIM_OUTPUT.</summary>
    /// <remarks>Requires write access. From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_file_level_trim">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_INVALID_PARAMETER.</exception>
    [Ioctl("FSCTL_FILE_LEVEL_TRIM")]
    public static partial ValueTask<FILE_LEVEL_TRIM_OUTPUT> FileLevelTrimAsync(this IoctlDevice device, IoctlInput<FILE_LEVEL_TRIM> input, CancellationToken cancellationToken = default);

    /// <summary>FSCTL_FIND_FILES_BY_SID, for a volume. Input: FIND_BY_SID_DATA and array of ULONG (length: SID.SubAuthorityCount). Output: FIND_BY_SID_OUTPUT and more (length: FIND_BY_SID_OUTPUT.NextEntryOffset).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_find_files_by_sid">Documentation</see></remarks>
    [Ioctl("FSCTL_FIND_FILES_BY_SID")]
    public static partial IoctlBuffer<FIND_BY_SID_OUTPUT> FindFilesBySid(this IoctlDevice device, IoctlInput<FIND_BY_SID_DATA> input);

    /// <summary>FSCTL_FIND_FILES_BY_SID, for a volume. Input: FIND_BY_SID_DATA and array of ULONG (length: SID.SubAuthorityCount). Output: FIND_BY_SID_OUTPUT and more (length: FIND_BY_SID_OUTPUT.NextEntryOffset).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_find_files_by_sid">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_FIND_FILES_BY_SID")]
    public static partial IoctlResult<IoctlBuffer<FIND_BY_SID_OUTPUT>> TryFindFilesBySid(this IoctlDevice device, IoctlInput<FIND_BY_SID_DATA> input);

    /// <summary>FSCTL_GET_BOOT_AREA_INFO, for a volume. Input: none. Output: BOOT_AREA_INFO.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_boot_area_info">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_BOOT_AREA_INFO")]
    public static partial BOOT_AREA_INFO GetBootAreaInfo(this IoctlDevice device);

    /// <summary>FSCTL_GET_BOOT_AREA_INFO, for a volume. Input: none. Output: BOOT_AREA_INFO.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_boot_area_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_BOOT_AREA_INFO")]
    public static partial IoctlResult<BOOT_AREA_INFO> TryGetBootAreaInfo(this IoctlDevice device);

    /// <summary>FSCTL_GET_COMPRESSION, for a file or directory. Input: none. Output: USHORT.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_compression">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_COMPRESSION")]
    public static partial ushort GetCompression(this IoctlDevice device);

    /// <summary>FSCTL_GET_COMPRESSION, for a file or directory. Input: none. Output: USHORT.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_compression">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_COMPRESSION")]
    public static partial IoctlResult<ushort> TryGetCompression(this IoctlDevice device);

    /// <summary>FSCTL_GET_EXTERNAL_BACKING. Input: none. Output: WOF_EXTERNAL_INFO and WIM_PROVIDER_EXTERNAL_INFO or WOF_EXTERNAL_INFO and FILE_PROVIDER_EXTERNAL_INFO_V1, by WOF_EXTERNAL_INFO.Provider (length: bytes returned).</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_GET_EXTERNAL_BACKING")]
    public static partial IoctlBuffer<WOF_EXTERNAL_INFO> GetExternalBacking(this IoctlDevice device);

    /// <summary>FSCTL_GET_EXTERNAL_BACKING. Input: none. Output: WOF_EXTERNAL_INFO and WIM_PROVIDER_EXTERNAL_INFO or WOF_EXTERNAL_INFO and FILE_PROVIDER_EXTERNAL_INFO_V1, by WOF_EXTERNAL_INFO.Provider (length: bytes returned).</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_EXTERNAL_BACKING")]
    public static partial IoctlResult<IoctlBuffer<WOF_EXTERNAL_INFO>> TryGetExternalBacking(this IoctlDevice device);

    /// <summary>FSCTL_GET_FILTER_FILE_IDENTIFIER. Input: GET_FILTER_FILE_IDENTIFIER_INPUT and UTF-16 text (length: GET_FILTER_FILE_IDENTIFIER_INPUT.AltitudeLength). Output: GET_FILTER_FILE_IDENTIFIER_OUTPUT and bytes (length: GET_FILTER_FILE_IDENTIFIER_OUTPUT.FilterFileIdentifierLength).</summary>
    [Ioctl("FSCTL_GET_FILTER_FILE_IDENTIFIER")]
    public static partial IoctlBuffer<GET_FILTER_FILE_IDENTIFIER_OUTPUT> GetFilterFileIdentifier(this IoctlDevice device, IoctlInput<GET_FILTER_FILE_IDENTIFIER_INPUT> input);

    /// <summary>FSCTL_GET_FILTER_FILE_IDENTIFIER. Input: GET_FILTER_FILE_IDENTIFIER_INPUT and UTF-16 text (length: GET_FILTER_FILE_IDENTIFIER_INPUT.AltitudeLength). Output: GET_FILTER_FILE_IDENTIFIER_OUTPUT and bytes (length: GET_FILTER_FILE_IDENTIFIER_OUTPUT.FilterFileIdentifierLength).</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_FILTER_FILE_IDENTIFIER")]
    public static partial IoctlResult<IoctlBuffer<GET_FILTER_FILE_IDENTIFIER_OUTPUT>> TryGetFilterFileIdentifier(this IoctlDevice device, IoctlInput<GET_FILTER_FILE_IDENTIFIER_INPUT> input);

    /// <summary>FSCTL_GET_INTEGRITY_INFORMATION, for a file or directory. Input: none. Output: FSCTL_GET_INTEGRITY_INFORMATION_BUFFER.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_integrity_information">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_INTEGRITY_INFORMATION")]
    public static partial FSCTL_GET_INTEGRITY_INFORMATION_BUFFER GetIntegrityInformation(this IoctlDevice device);

    /// <summary>FSCTL_GET_INTEGRITY_INFORMATION, for a file or directory. Input: none. Output: FSCTL_GET_INTEGRITY_INFORMATION_BUFFER.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_integrity_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_INTEGRITY_INFORMATION")]
    public static partial IoctlResult<FSCTL_GET_INTEGRITY_INFORMATION_BUFFER> TryGetIntegrityInformation(this IoctlDevice device);

    /// <summary>FSCTL_GET_NTFS_FILE_RECORD, for a device. Input: NTFS_FILE_RECORD_INPUT_BUFFER. Output: NTFS_FILE_RECORD_OUTPUT_BUFFER and bytes (length: NTFS_FILE_RECORD_OUTPUT_BUFFER.FileRecordLength).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_ntfs_file_record">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_NTFS_FILE_RECORD")]
    public static partial IoctlBuffer<NTFS_FILE_RECORD_OUTPUT_BUFFER> GetNtfsFileRecord(this IoctlDevice device, in NTFS_FILE_RECORD_INPUT_BUFFER input);

    /// <summary>FSCTL_GET_NTFS_FILE_RECORD, for a device. Input: NTFS_FILE_RECORD_INPUT_BUFFER. Output: NTFS_FILE_RECORD_OUTPUT_BUFFER and bytes (length: NTFS_FILE_RECORD_OUTPUT_BUFFER.FileRecordLength).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_ntfs_file_record">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_NTFS_FILE_RECORD")]
    public static partial IoctlResult<IoctlBuffer<NTFS_FILE_RECORD_OUTPUT_BUFFER>> TryGetNtfsFileRecord(this IoctlDevice device, in NTFS_FILE_RECORD_INPUT_BUFFER input);

    /// <summary>FSCTL_GET_NTFS_VOLUME_DATA, for a volume. Input: none. Output: NTFS_VOLUME_DATA_BUFFER and NTFS_EXTENDED_VOLUME_DATA (length: NTFS_EXTENDED_VOLUME_DATA.ByteCount).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_ntfs_volume_data">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_NTFS_VOLUME_DATA")]
    public static partial IoctlBuffer<NTFS_VOLUME_DATA_BUFFER> GetNtfsVolumeData(this IoctlDevice device);

    /// <summary>FSCTL_GET_NTFS_VOLUME_DATA, for a volume. Input: none. Output: NTFS_VOLUME_DATA_BUFFER and NTFS_EXTENDED_VOLUME_DATA (length: NTFS_EXTENDED_VOLUME_DATA.ByteCount).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_ntfs_volume_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_NTFS_VOLUME_DATA")]
    public static partial IoctlResult<IoctlBuffer<NTFS_VOLUME_DATA_BUFFER>> TryGetNtfsVolumeData(this IoctlDevice device);

    /// <summary>FSCTL_GET_OBJECT_ID, for a file or directory. Input: none. Output: FILE_OBJECTID_BUFFER.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_object_id">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_OBJECT_ID")]
    public static partial FILE_OBJECTID_BUFFER GetObjectId(this IoctlDevice device);

    /// <summary>FSCTL_GET_OBJECT_ID, for a file or directory. Input: none. Output: FILE_OBJECTID_BUFFER.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_object_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_OBJECT_ID")]
    public static partial IoctlResult<FILE_OBJECTID_BUFFER> TryGetObjectId(this IoctlDevice device);

    /// <summary>FSCTL_GET_REFS_VOLUME_DATA. Input: none. Output: REFS_VOLUME_DATA_BUFFER.</summary>
    /// <remarks>From Windows 8.</remarks>
    [Ioctl("FSCTL_GET_REFS_VOLUME_DATA")]
    public static partial REFS_VOLUME_DATA_BUFFER GetRefsVolumeData(this IoctlDevice device);

    /// <summary>FSCTL_GET_REFS_VOLUME_DATA. Input: none. Output: REFS_VOLUME_DATA_BUFFER.</summary>
    /// <remarks>From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_REFS_VOLUME_DATA")]
    public static partial IoctlResult<REFS_VOLUME_DATA_BUFFER> TryGetRefsVolumeData(this IoctlDevice device);

    /// <summary>FSCTL_GET_REPAIR, for a device. Input: none. Output: ULONG.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_repair">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_REPAIR")]
    public static partial uint GetRepair(this IoctlDevice device);

    /// <summary>FSCTL_GET_REPAIR, for a device. Input: none. Output: ULONG.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_repair">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_REPAIR")]
    public static partial IoctlResult<uint> TryGetRepair(this IoctlDevice device);

    /// <summary>FSCTL_GET_RETRIEVAL_POINTERS, for a file, directory or volume. Input: STARTING_VCN_INPUT_BUFFER. Output: RETRIEVAL_POINTERS_BUFFER and more (length: RETRIEVAL_POINTERS_BUFFER.ExtentCount).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Privileges: MANAGE_VOLUME_ACCESS. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_retrieval_pointers">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_RETRIEVAL_POINTERS")]
    public static partial IoctlPages<STARTING_VCN_INPUT_BUFFER, RETRIEVAL_POINTERS_BUFFER> GetRetrievalPointers(this IoctlDevice device, in STARTING_VCN_INPUT_BUFFER input);

    /// <summary>FSCTL_GET_RETRIEVAL_POINTERS_AND_REFCOUNT. Input: STARTING_VCN_INPUT_BUFFER. Output: RETRIEVAL_POINTERS_AND_REFCOUNT_BUFFER and more (length: RETRIEVAL_POINTERS_AND_REFCOUNT_BUFFER.ExtentCount).</summary>
    /// <remarks>From Windows 10 1703.</remarks>
    [Ioctl("FSCTL_GET_RETRIEVAL_POINTERS_AND_REFCOUNT")]
    public static partial IoctlBuffer<RETRIEVAL_POINTERS_AND_REFCOUNT_BUFFER> GetRetrievalPointersAndRefcount(this IoctlDevice device, in STARTING_VCN_INPUT_BUFFER input);

    /// <summary>FSCTL_GET_RETRIEVAL_POINTERS_AND_REFCOUNT. Input: STARTING_VCN_INPUT_BUFFER. Output: RETRIEVAL_POINTERS_AND_REFCOUNT_BUFFER and more (length: RETRIEVAL_POINTERS_AND_REFCOUNT_BUFFER.ExtentCount).</summary>
    /// <remarks>From Windows 10 1703.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_RETRIEVAL_POINTERS_AND_REFCOUNT")]
    public static partial IoctlResult<IoctlBuffer<RETRIEVAL_POINTERS_AND_REFCOUNT_BUFFER>> TryGetRetrievalPointersAndRefcount(this IoctlDevice device, in STARTING_VCN_INPUT_BUFFER input);

    /// <summary>FSCTL_GET_RETRIEVAL_POINTER_BASE, for a volume. Input: none. Output: RETRIEVAL_POINTER_BASE.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_retrieval_pointer_base">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_RETRIEVAL_POINTER_BASE")]
    public static partial RETRIEVAL_POINTER_BASE GetRetrievalPointerBase(this IoctlDevice device);

    /// <summary>FSCTL_GET_RETRIEVAL_POINTER_BASE, for a volume. Input: none. Output: RETRIEVAL_POINTER_BASE.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_retrieval_pointer_base">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_RETRIEVAL_POINTER_BASE")]
    public static partial IoctlResult<RETRIEVAL_POINTER_BASE> TryGetRetrievalPointerBase(this IoctlDevice device);

    /// <summary>FSCTL_GET_RETRIEVAL_POINTER_COUNT. Input: STARTING_VCN_INPUT_BUFFER. Output: RETRIEVAL_POINTER_COUNT.</summary>
    [Ioctl("FSCTL_GET_RETRIEVAL_POINTER_COUNT")]
    public static partial RETRIEVAL_POINTER_COUNT GetRetrievalPointerCount(this IoctlDevice device, in STARTING_VCN_INPUT_BUFFER input);

    /// <summary>FSCTL_GET_RETRIEVAL_POINTER_COUNT. Input: STARTING_VCN_INPUT_BUFFER. Output: RETRIEVAL_POINTER_COUNT.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_GET_RETRIEVAL_POINTER_COUNT")]
    public static partial IoctlResult<RETRIEVAL_POINTER_COUNT> TryGetRetrievalPointerCount(this IoctlDevice device, in STARTING_VCN_INPUT_BUFFER input);

    /// <summary>FSCTL_GET_VOLUME_BITMAP, for a volume. Input: STARTING_LCN_INPUT_BUFFER. Output: VOLUME_BITMAP_BUFFER and bytes (length: VOLUME_BITMAP_BUFFER.BitmapSize).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Privileges: admin. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_get_volume_bitmap">Documentation</see></remarks>
    [Ioctl("FSCTL_GET_VOLUME_BITMAP")]
    public static partial IoctlPages<STARTING_LCN_INPUT_BUFFER, VOLUME_BITMAP_BUFFER> GetVolumeBitmap(this IoctlDevice device, in STARTING_LCN_INPUT_BUFFER input);

    /// <summary>FSCTL_INITIATE_REPAIR, for a device. Input: LONGLONG. Output: FILE_INITIATE_REPAIR_OUTPUT_BUFFER or none, by the length of the output buffer.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_initiate_repair">Documentation</see></remarks>
    [Ioctl("FSCTL_INITIATE_REPAIR")]
    public static partial FILE_INITIATE_REPAIR_OUTPUT_BUFFER InitiateRepair(this IoctlDevice device, long input);

    /// <summary>FSCTL_INITIATE_REPAIR, for a device. Input: LONGLONG. Output: FILE_INITIATE_REPAIR_OUTPUT_BUFFER or none, by the length of the output buffer.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_initiate_repair">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_INITIATE_REPAIR")]
    public static partial IoctlResult<FILE_INITIATE_REPAIR_OUTPUT_BUFFER> TryInitiateRepair(this IoctlDevice device, long input);

    /// <summary>FSCTL_IS_PATHNAME_VALID. Input: PATHNAME_BUFFER and UTF-16 text (length: PATHNAME_BUFFER.PathNameLength). Output: none.</summary>
    [Ioctl("FSCTL_IS_PATHNAME_VALID")]
    public static partial void IsPathnameValid(this IoctlDevice device, IoctlInput<PATHNAME_BUFFER> input);

    /// <summary>FSCTL_IS_PATHNAME_VALID. Input: PATHNAME_BUFFER and UTF-16 text (length: PATHNAME_BUFFER.PathNameLength). Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_IS_PATHNAME_VALID")]
    public static partial IoctlResult TryIsPathnameValid(this IoctlDevice device, IoctlInput<PATHNAME_BUFFER> input);

    /// <summary>FSCTL_IS_VOLUME_DIRTY. Input: none. Output: ULONG.</summary>
    [Ioctl("FSCTL_IS_VOLUME_DIRTY")]
    public static partial uint IsVolumeDirty(this IoctlDevice device);

    /// <summary>FSCTL_IS_VOLUME_DIRTY. Input: none. Output: ULONG.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_IS_VOLUME_DIRTY")]
    public static partial IoctlResult<uint> TryIsVolumeDirty(this IoctlDevice device);

    /// <summary>FSCTL_IS_VOLUME_MOUNTED, for a volume, file or directory. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_volume_mounted">Documentation</see></remarks>
    [Ioctl("FSCTL_IS_VOLUME_MOUNTED")]
    public static partial void IsVolumeMounted(this IoctlDevice device);

    /// <summary>FSCTL_IS_VOLUME_MOUNTED, for a volume, file or directory. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_volume_mounted">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_IS_VOLUME_MOUNTED")]
    public static partial IoctlResult TryIsVolumeMounted(this IoctlDevice device);

    /// <summary>FSCTL_IS_VOLUME_OWNED_BYCSVFS, for a volume. Input: none. Output: CSV_IS_OWNED_BY_CSVFS.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_volume_owned_bycsvfs">Documentation</see></remarks>
    [Ioctl("FSCTL_IS_VOLUME_OWNED_BYCSVFS")]
    public static partial CSV_IS_OWNED_BY_CSVFS IsVolumeOwnedBycsvfs(this IoctlDevice device);

    /// <summary>FSCTL_IS_VOLUME_OWNED_BYCSVFS, for a volume. Input: none. Output: CSV_IS_OWNED_BY_CSVFS.</summary>
    /// <remarks>From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_is_volume_owned_bycsvfs">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_IS_VOLUME_OWNED_BYCSVFS")]
    public static partial IoctlResult<CSV_IS_OWNED_BY_CSVFS> TryIsVolumeOwnedBycsvfs(this IoctlDevice device);

    /// <summary>FSCTL_LOCK_VOLUME, for a volume. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_lock_volume">Documentation</see></remarks>
    [Ioctl("FSCTL_LOCK_VOLUME")]
    public static partial void LockVolume(this IoctlDevice device);

    /// <summary>FSCTL_LOCK_VOLUME, for a volume. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_lock_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_LOCK_VOLUME")]
    public static partial IoctlResult TryLockVolume(this IoctlDevice device);

    /// <summary>FSCTL_LOOKUP_STREAM_FROM_CLUSTER, for a file, directory or volume. Input: LOOKUP_STREAM_FROM_CLUSTER_INPUT and array of LARGE_INTEGER (length: LOOKUP_STREAM_FROM_CLUSTER_INPUT.NumberOfClusters). Output: LOOKUP_STREAM_FROM_CLUSTER_OUTPUT and more (length: LOOKUP_STREAM_FROM_CLUSTER_OUTPUT.BufferSizeRequired).</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_lookup_stream_from_cluster">Documentation</see></remarks>
    [Ioctl("FSCTL_LOOKUP_STREAM_FROM_CLUSTER")]
    public static partial IoctlBuffer<LOOKUP_STREAM_FROM_CLUSTER_OUTPUT> LookupStreamFromCluster(this IoctlDevice device, IoctlInput<LOOKUP_STREAM_FROM_CLUSTER_INPUT> input);

    /// <summary>FSCTL_LOOKUP_STREAM_FROM_CLUSTER, for a file, directory or volume. Input: LOOKUP_STREAM_FROM_CLUSTER_INPUT and array of LARGE_INTEGER (length: LOOKUP_STREAM_FROM_CLUSTER_INPUT.NumberOfClusters). Output: LOOKUP_STREAM_FROM_CLUSTER_OUTPUT and more (length: LOOKUP_STREAM_FROM_CLUSTER_OUTPUT.BufferSizeRequired).</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_lookup_stream_from_cluster">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_LOOKUP_STREAM_FROM_CLUSTER")]
    public static partial IoctlResult<IoctlBuffer<LOOKUP_STREAM_FROM_CLUSTER_OUTPUT>> TryLookupStreamFromCluster(this IoctlDevice device, IoctlInput<LOOKUP_STREAM_FROM_CLUSTER_INPUT> input);

    /// <summary>FSCTL_MAKE_MEDIA_COMPATIBLE, for a volume. Input: FILE_MAKE_COMPATIBLE_BUFFER. Output: none.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_make_media_compatible">Documentation</see></remarks>
    [Ioctl("FSCTL_MAKE_MEDIA_COMPATIBLE")]
    public static partial void MakeMediaCompatible(this IoctlDevice device, in FILE_MAKE_COMPATIBLE_BUFFER input);

    /// <summary>FSCTL_MAKE_MEDIA_COMPATIBLE, for a volume. Input: FILE_MAKE_COMPATIBLE_BUFFER. Output: none.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_make_media_compatible">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_MAKE_MEDIA_COMPATIBLE")]
    public static partial IoctlResult TryMakeMediaCompatible(this IoctlDevice device, in FILE_MAKE_COMPATIBLE_BUFFER input);

    /// <summary>FSCTL_MANAGE_BYPASS_IO. Input: FS_BPIO_INPUT. Output: FS_BPIO_OUTPUT.</summary>
    /// <remarks>From Windows 11. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_manage_bypass_io">Documentation</see></remarks>
    [Ioctl("FSCTL_MANAGE_BYPASS_IO")]
    public static partial FS_BPIO_OUTPUT ManageBypassIo(this IoctlDevice device, in FS_BPIO_INPUT input);

    /// <summary>FSCTL_MANAGE_BYPASS_IO. Input: FS_BPIO_INPUT. Output: FS_BPIO_OUTPUT.</summary>
    /// <remarks>From Windows 11. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_manage_bypass_io">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_MANAGE_BYPASS_IO")]
    public static partial IoctlResult<FS_BPIO_OUTPUT> TryManageBypassIo(this IoctlDevice device, in FS_BPIO_INPUT input);

    /// <summary>FSCTL_MARK_AS_SYSTEM_HIVE. Input: none. Output: none.</summary>
    [Ioctl("FSCTL_MARK_AS_SYSTEM_HIVE")]
    public static partial void MarkAsSystemHive(this IoctlDevice device);

    /// <summary>FSCTL_MARK_AS_SYSTEM_HIVE. Input: none. Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_MARK_AS_SYSTEM_HIVE")]
    public static partial IoctlResult TryMarkAsSystemHive(this IoctlDevice device);

    /// <summary>FSCTL_MARK_HANDLE, for a file or directory. Input: MARK_HANDLE_INFO. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_mark_handle">Documentation</see></remarks>
    [Ioctl("FSCTL_MARK_HANDLE")]
    public static partial void MarkHandle(this IoctlDevice device, in MARK_HANDLE_INFO input, [IoctlField(nameof(MARK_HANDLE_INFO.VolumeHandle))] SafeHandle volume);

    /// <summary>FSCTL_MARK_HANDLE, for a file or directory. Input: MARK_HANDLE_INFO. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_mark_handle">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_MARK_HANDLE")]
    public static partial IoctlResult TryMarkHandle(this IoctlDevice device, in MARK_HANDLE_INFO input, [IoctlField(nameof(MARK_HANDLE_INFO.VolumeHandle))] SafeHandle volume);

    /// <summary>FSCTL_MARK_VOLUME_DIRTY. Input: none. Output: none.</summary>
    [Ioctl("FSCTL_MARK_VOLUME_DIRTY")]
    public static partial void MarkVolumeDirty(this IoctlDevice device);

    /// <summary>FSCTL_MARK_VOLUME_DIRTY. Input: none. Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_MARK_VOLUME_DIRTY")]
    public static partial IoctlResult TryMarkVolumeDirty(this IoctlDevice device);

    /// <summary>FSCTL_MOVE_FILE, for a volume. Input: MOVE_FILE_DATA. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_move_file">Documentation</see></remarks>
    [Ioctl("FSCTL_MOVE_FILE")]
    public static partial void MoveFile(this IoctlDevice device, in MOVE_FILE_DATA input, [IoctlField(nameof(MOVE_FILE_DATA.FileHandle))] SafeHandle file);

    /// <summary>FSCTL_MOVE_FILE, for a volume. Input: MOVE_FILE_DATA. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_move_file">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_MOVE_FILE")]
    public static partial IoctlResult TryMoveFile(this IoctlDevice device, in MOVE_FILE_DATA input, [IoctlField(nameof(MOVE_FILE_DATA.FileHandle))] SafeHandle file);

    /// <summary>FSCTL_OFFLOAD_READ. Input: FSCTL_OFFLOAD_READ_INPUT. Output: FSCTL_OFFLOAD_READ_OUTPUT.</summary>
    /// <remarks>Requires read access. From Windows 8.</remarks>
    [Ioctl("FSCTL_OFFLOAD_READ")]
    public static partial FSCTL_OFFLOAD_READ_OUTPUT OffloadRead(this IoctlDevice device, in FSCTL_OFFLOAD_READ_INPUT input);

    /// <summary>FSCTL_OFFLOAD_READ. Input: FSCTL_OFFLOAD_READ_INPUT. Output: FSCTL_OFFLOAD_READ_OUTPUT.</summary>
    /// <remarks>Requires read access. From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_OFFLOAD_READ")]
    public static partial IoctlResult<FSCTL_OFFLOAD_READ_OUTPUT> TryOffloadRead(this IoctlDevice device, in FSCTL_OFFLOAD_READ_INPUT input);

    /// <summary>FSCTL_OFFLOAD_WRITE. Input: FSCTL_OFFLOAD_WRITE_INPUT. Output: FSCTL_OFFLOAD_WRITE_OUTPUT.</summary>
    /// <remarks>Requires write access. From Windows 8.</remarks>
    [Ioctl("FSCTL_OFFLOAD_WRITE")]
    public static partial FSCTL_OFFLOAD_WRITE_OUTPUT OffloadWrite(this IoctlDevice device, in FSCTL_OFFLOAD_WRITE_INPUT input);

    /// <summary>FSCTL_OFFLOAD_WRITE. Input: FSCTL_OFFLOAD_WRITE_INPUT. Output: FSCTL_OFFLOAD_WRITE_OUTPUT.</summary>
    /// <remarks>Requires write access. From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_OFFLOAD_WRITE")]
    public static partial IoctlResult<FSCTL_OFFLOAD_WRITE_OUTPUT> TryOffloadWrite(this IoctlDevice device, in FSCTL_OFFLOAD_WRITE_INPUT input);

    /// <summary>FSCTL_QUERY_ALLOCATED_RANGES, for a file. Input: FILE_ALLOCATED_RANGE_BUFFER. Output: array of FILE_ALLOCATED_RANGE_BUFFER (length: bytes returned).</summary>
    /// <remarks>Requires read access. From Windows 2000 and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_query_allocated_ranges">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INVALID_USER_BUFFER, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("FSCTL_QUERY_ALLOCATED_RANGES")]
    public static partial FILE_ALLOCATED_RANGE_BUFFER[] QueryAllocatedRanges(this IoctlDevice device, in FILE_ALLOCATED_RANGE_BUFFER input);

    /// <summary>FSCTL_QUERY_ALLOCATED_RANGES, for a file. Input: FILE_ALLOCATED_RANGE_BUFFER. Output: array of FILE_ALLOCATED_RANGE_BUFFER (length: bytes returned).</summary>
    /// <remarks>Requires read access. From Windows 2000 and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_query_allocated_ranges">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_ALLOCATED_RANGES")]
    public static partial IoctlResult<FILE_ALLOCATED_RANGE_BUFFER[]> TryQueryAllocatedRanges(this IoctlDevice device, in FILE_ALLOCATED_RANGE_BUFFER input);

    /// <summary>FSCTL_QUERY_BAD_RANGES. Input: QUERY_BAD_RANGES_INPUT and array of QUERY_BAD_RANGES_INPUT_RANGE or none, by the length of the input buffer (length: QUERY_BAD_RANGES_INPUT.NumRanges). Output: QUERY_BAD_RANGES_OUTPUT and array of QUERY_BAD_RANGES_OUTPUT_RANGE (length: QUERY_BAD_RANGES_OUTPUT.NumBadRanges).</summary>
    [Ioctl("FSCTL_QUERY_BAD_RANGES")]
    public static partial IoctlBuffer<QUERY_BAD_RANGES_OUTPUT> QueryBadRanges(this IoctlDevice device, IoctlInput<QUERY_BAD_RANGES_INPUT> input);

    /// <summary>FSCTL_QUERY_BAD_RANGES. Input: QUERY_BAD_RANGES_INPUT and array of QUERY_BAD_RANGES_INPUT_RANGE or none, by the length of the input buffer (length: QUERY_BAD_RANGES_INPUT.NumRanges). Output: QUERY_BAD_RANGES_OUTPUT and array of QUERY_BAD_RANGES_OUTPUT_RANGE (length: QUERY_BAD_RANGES_OUTPUT.NumBadRanges).</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_BAD_RANGES")]
    public static partial IoctlResult<IoctlBuffer<QUERY_BAD_RANGES_OUTPUT>> TryQueryBadRanges(this IoctlDevice device, IoctlInput<QUERY_BAD_RANGES_INPUT> input);

    /// <summary>FSCTL_QUERY_BAD_RANGES. Input: QUERY_BAD_RANGES_INPUT and array of QUERY_BAD_RANGES_INPUT_RANGE or none, by the length of the input buffer (length: QUERY_BAD_RANGES_INPUT.NumRanges). Output: QUERY_BAD_RANGES_OUTPUT and array of QUERY_BAD_RANGES_OUTPUT_RANGE (length: QUERY_BAD_RANGES_OUTPUT.NumBadRanges).</summary>
    [Ioctl("FSCTL_QUERY_BAD_RANGES")]
    public static partial IoctlBuffer<QUERY_BAD_RANGES_OUTPUT> QueryBadRanges(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_BAD_RANGES. Input: QUERY_BAD_RANGES_INPUT and array of QUERY_BAD_RANGES_INPUT_RANGE or none, by the length of the input buffer (length: QUERY_BAD_RANGES_INPUT.NumRanges). Output: QUERY_BAD_RANGES_OUTPUT and array of QUERY_BAD_RANGES_OUTPUT_RANGE (length: QUERY_BAD_RANGES_OUTPUT.NumBadRanges).</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_BAD_RANGES")]
    public static partial IoctlResult<IoctlBuffer<QUERY_BAD_RANGES_OUTPUT>> TryQueryBadRanges(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_FILE_LAYOUT. Input: QUERY_FILE_LAYOUT_INPUT and more, by QUERY_FILE_LAYOUT_INPUT.FilterType (length: QUERY_FILE_LAYOUT_INPUT.FilterEntryCount). Output: QUERY_FILE_LAYOUT_OUTPUT and more (length: bytes returned).</summary>
    /// <remarks>From Windows 8.</remarks>
    [Ioctl("FSCTL_QUERY_FILE_LAYOUT")]
    public static partial IoctlBuffer<QUERY_FILE_LAYOUT_OUTPUT> QueryFileLayout(this IoctlDevice device, IoctlInput<QUERY_FILE_LAYOUT_INPUT> input);

    /// <summary>FSCTL_QUERY_FILE_LAYOUT. Input: QUERY_FILE_LAYOUT_INPUT and more, by QUERY_FILE_LAYOUT_INPUT.FilterType (length: QUERY_FILE_LAYOUT_INPUT.FilterEntryCount). Output: QUERY_FILE_LAYOUT_OUTPUT and more (length: bytes returned).</summary>
    /// <remarks>From Windows 8.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_FILE_LAYOUT")]
    public static partial IoctlResult<IoctlBuffer<QUERY_FILE_LAYOUT_OUTPUT>> TryQueryFileLayout(this IoctlDevice device, IoctlInput<QUERY_FILE_LAYOUT_INPUT> input);

    /// <summary>FSCTL_QUERY_FILE_REGIONS. Input: FILE_REGION_INPUT or none, by the length of the input buffer. Output: FILE_REGION_OUTPUT and array of FILE_REGION_INFO (length: FILE_REGION_OUTPUT.RegionEntryCount).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_query_file_regions">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("FSCTL_QUERY_FILE_REGIONS")]
    public static partial IoctlBuffer<FILE_REGION_OUTPUT> QueryFileRegions(this IoctlDevice device, in FILE_REGION_INPUT input);

    /// <summary>FSCTL_QUERY_FILE_REGIONS. Input: FILE_REGION_INPUT or none, by the length of the input buffer. Output: FILE_REGION_OUTPUT and array of FILE_REGION_INFO (length: FILE_REGION_OUTPUT.RegionEntryCount).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_query_file_regions">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_FILE_REGIONS")]
    public static partial IoctlResult<IoctlBuffer<FILE_REGION_OUTPUT>> TryQueryFileRegions(this IoctlDevice device, in FILE_REGION_INPUT input);

    /// <summary>FSCTL_QUERY_FILE_REGIONS. Input: FILE_REGION_INPUT or none, by the length of the input buffer. Output: FILE_REGION_OUTPUT and array of FILE_REGION_INFO (length: FILE_REGION_OUTPUT.RegionEntryCount).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_query_file_regions">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("FSCTL_QUERY_FILE_REGIONS")]
    public static partial IoctlBuffer<FILE_REGION_OUTPUT> QueryFileRegions(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_FILE_REGIONS. Input: FILE_REGION_INPUT or none, by the length of the input buffer. Output: FILE_REGION_OUTPUT and array of FILE_REGION_INFO (length: FILE_REGION_OUTPUT.RegionEntryCount).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_query_file_regions">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_FILE_REGIONS")]
    public static partial IoctlResult<IoctlBuffer<FILE_REGION_OUTPUT>> TryQueryFileRegions(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_FILE_SYSTEM_RECOGNITION, for a volume. Input: none. Output: FILE_SYSTEM_RECOGNITION_INFORMATION.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_file_system_recognition">Documentation</see></remarks>
    [Ioctl("FSCTL_QUERY_FILE_SYSTEM_RECOGNITION")]
    public static partial FILE_SYSTEM_RECOGNITION_INFORMATION QueryFileSystemRecognition(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_FILE_SYSTEM_RECOGNITION, for a volume. Input: none. Output: FILE_SYSTEM_RECOGNITION_INFORMATION.</summary>
    /// <remarks>From Windows 7 and Windows Server 2008 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_file_system_recognition">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_FILE_SYSTEM_RECOGNITION")]
    public static partial IoctlResult<FILE_SYSTEM_RECOGNITION_INFORMATION> TryQueryFileSystemRecognition(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_ON_DISK_VOLUME_INFO, for a device. Input: none. Output: FILE_QUERY_ON_DISK_VOL_INFO_BUFFER.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_on_disk_volume_info">Documentation</see></remarks>
    [Ioctl("FSCTL_QUERY_ON_DISK_VOLUME_INFO")]
    public static partial FILE_QUERY_ON_DISK_VOL_INFO_BUFFER QueryOnDiskVolumeInfo(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_ON_DISK_VOLUME_INFO, for a device. Input: none. Output: FILE_QUERY_ON_DISK_VOL_INFO_BUFFER.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_on_disk_volume_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_ON_DISK_VOLUME_INFO")]
    public static partial IoctlResult<FILE_QUERY_ON_DISK_VOL_INFO_BUFFER> TryQueryOnDiskVolumeInfo(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_PERSISTENT_VOLUME_STATE. Input: FILE_FS_PERSISTENT_VOLUME_INFORMATION. Output: FILE_FS_PERSISTENT_VOLUME_INFORMATION.</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_QUERY_PERSISTENT_VOLUME_STATE")]
    public static partial FILE_FS_PERSISTENT_VOLUME_INFORMATION QueryPersistentVolumeState(this IoctlDevice device, in FILE_FS_PERSISTENT_VOLUME_INFORMATION input);

    /// <summary>FSCTL_QUERY_PERSISTENT_VOLUME_STATE. Input: FILE_FS_PERSISTENT_VOLUME_INFORMATION. Output: FILE_FS_PERSISTENT_VOLUME_INFORMATION.</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_PERSISTENT_VOLUME_STATE")]
    public static partial IoctlResult<FILE_FS_PERSISTENT_VOLUME_INFORMATION> TryQueryPersistentVolumeState(this IoctlDevice device, in FILE_FS_PERSISTENT_VOLUME_INFORMATION input);

    /// <summary>FSCTL_QUERY_REGION_INFO, for a volume. Input: FSCTL_QUERY_REGION_INFO_INPUT and array of GUID (length: FSCTL_QUERY_REGION_INFO_INPUT.NumberOfTierIds). Output: FSCTL_QUERY_REGION_INFO_OUTPUT and array of FILE_STORAGE_TIER_REGION (length: FSCTL_QUERY_REGION_INFO_OUTPUT.NumberOfRegionsReturned).</summary>
    /// <remarks>From Windows 8.1 and Windows Server 2012 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_region_info">Documentation</see></remarks>
    [Ioctl("FSCTL_QUERY_REGION_INFO")]
    public static partial IoctlBuffer<FSCTL_QUERY_REGION_INFO_OUTPUT> QueryRegionInfo(this IoctlDevice device, IoctlInput<FSCTL_QUERY_REGION_INFO_INPUT> input);

    /// <summary>FSCTL_QUERY_REGION_INFO, for a volume. Input: FSCTL_QUERY_REGION_INFO_INPUT and array of GUID (length: FSCTL_QUERY_REGION_INFO_INPUT.NumberOfTierIds). Output: FSCTL_QUERY_REGION_INFO_OUTPUT and array of FILE_STORAGE_TIER_REGION (length: FSCTL_QUERY_REGION_INFO_OUTPUT.NumberOfRegionsReturned).</summary>
    /// <remarks>From Windows 8.1 and Windows Server 2012 R2. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_region_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_REGION_INFO")]
    public static partial IoctlResult<IoctlBuffer<FSCTL_QUERY_REGION_INFO_OUTPUT>> TryQueryRegionInfo(this IoctlDevice device, IoctlInput<FSCTL_QUERY_REGION_INFO_INPUT> input);

    /// <summary>FSCTL_QUERY_SPARING_INFO, for a volume. Input: none. Output: FILE_QUERY_SPARING_BUFFER.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_sparing_info">Documentation</see></remarks>
    [Ioctl("FSCTL_QUERY_SPARING_INFO")]
    public static partial FILE_QUERY_SPARING_BUFFER QuerySparingInfo(this IoctlDevice device);

    /// <summary>FSCTL_QUERY_SPARING_INFO, for a volume. Input: none. Output: FILE_QUERY_SPARING_BUFFER.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_query_sparing_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_QUERY_SPARING_INFO")]
    public static partial IoctlResult<FILE_QUERY_SPARING_BUFFER> TryQuerySparingInfo(this IoctlDevice device);

    /// <summary>FSCTL_READ_FROM_PLEX, for a volume. Input: PLEX_READ_DATA_REQUEST. Output: bytes (length: PLEX_READ_DATA_REQUEST.ByteLength).</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_read_from_plex">Documentation</see></remarks>
    [Ioctl("FSCTL_READ_FROM_PLEX")]
    public static partial int ReadFromPlex(this IoctlDevice device, in PLEX_READ_DATA_REQUEST input, Span<byte> output);

    /// <summary>FSCTL_READ_FROM_PLEX, for a volume. Input: PLEX_READ_DATA_REQUEST. Output: bytes (length: PLEX_READ_DATA_REQUEST.ByteLength).</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_read_from_plex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_READ_FROM_PLEX")]
    public static partial IoctlResult<int> TryReadFromPlex(this IoctlDevice device, in PLEX_READ_DATA_REQUEST input, Span<byte> output);

    /// <summary>FSCTL_READ_RAW_ENCRYPTED. Input: REQUEST_RAW_ENCRYPTED_DATA. Output: ENCRYPTED_DATA_INFO and more (length: bytes returned).</summary>
    /// <remarks>From Windows 2000.</remarks>
    [Ioctl("FSCTL_READ_RAW_ENCRYPTED")]
    public static partial IoctlBuffer<ENCRYPTED_DATA_INFO> ReadRawEncrypted(this IoctlDevice device, in REQUEST_RAW_ENCRYPTED_DATA input);

    /// <summary>FSCTL_READ_RAW_ENCRYPTED. Input: REQUEST_RAW_ENCRYPTED_DATA. Output: ENCRYPTED_DATA_INFO and more (length: bytes returned).</summary>
    /// <remarks>From Windows 2000.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_READ_RAW_ENCRYPTED")]
    public static partial IoctlResult<IoctlBuffer<ENCRYPTED_DATA_INFO>> TryReadRawEncrypted(this IoctlDevice device, in REQUEST_RAW_ENCRYPTED_DATA input);

    /// <summary>FSCTL_REARRANGE_FILE. Input: REARRANGE_FILE_DATA or REARRANGE_FILE_DATA32, by the bitness of the caller. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 1809. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_rearrange_file">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_ACCESS_DENIED, STATUS_BUFFER_TOO_SMALL, STATUS_PENDING.</exception>
    [Ioctl("FSCTL_REARRANGE_FILE")]
    public static partial void RearrangeFile(this IoctlDevice device, in REARRANGE_FILE_DATA input, [IoctlField(nameof(REARRANGE_FILE_DATA.SourceFileHandle))] SafeHandle source);

    /// <summary>FSCTL_REARRANGE_FILE. Input: REARRANGE_FILE_DATA or REARRANGE_FILE_DATA32, by the bitness of the caller. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 1809. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_rearrange_file">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_REARRANGE_FILE")]
    public static partial IoctlResult TryRearrangeFile(this IoctlDevice device, in REARRANGE_FILE_DATA input, [IoctlField(nameof(REARRANGE_FILE_DATA.SourceFileHandle))] SafeHandle source);

    /// <summary>FSCTL_RECALL_FILE, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_recall_file">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_INVALID_FUNCTION, ERROR_INVALID_HANDLE.</exception>
    [Ioctl("FSCTL_RECALL_FILE")]
    public static partial void RecallFile(this IoctlDevice device);

    /// <summary>FSCTL_RECALL_FILE, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_recall_file">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_RECALL_FILE")]
    public static partial IoctlResult TryRecallFile(this IoctlDevice device);

    /// <summary>FSCTL_REMOVE_OVERLAY. Input: WOF_EXTERNAL_INFO and more, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: none.</summary>
    /// <remarks>Requires write access. From Windows 7.</remarks>
    [Ioctl("FSCTL_REMOVE_OVERLAY")]
    public static partial void RemoveOverlay(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_REMOVE_OVERLAY. Input: WOF_EXTERNAL_INFO and more, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: none.</summary>
    /// <remarks>Requires write access. From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_REMOVE_OVERLAY")]
    public static partial IoctlResult TryRemoveOverlay(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_REPAIR_COPIES, for a file or directory. Input: REPAIR_COPIES_INPUT and array of ULONG (length: REPAIR_COPIES_INPUT.NumberOfRepairCopies). Output: REPAIR_COPIES_OUTPUT.</summary>
    /// <remarks>Requires read and write access. From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_repair_copies">Documentation</see></remarks>
    [Ioctl("FSCTL_REPAIR_COPIES")]
    public static partial REPAIR_COPIES_OUTPUT RepairCopies(this IoctlDevice device, IoctlInput<REPAIR_COPIES_INPUT> input);

    /// <summary>FSCTL_REPAIR_COPIES, for a file or directory. Input: REPAIR_COPIES_INPUT and array of ULONG (length: REPAIR_COPIES_INPUT.NumberOfRepairCopies). Output: REPAIR_COPIES_OUTPUT.</summary>
    /// <remarks>Requires read and write access. From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_repair_copies">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_REPAIR_COPIES")]
    public static partial IoctlResult<REPAIR_COPIES_OUTPUT> TryRepairCopies(this IoctlDevice device, IoctlInput<REPAIR_COPIES_INPUT> input);

    /// <summary>FSCTL_SD_GLOBAL_CHANGE. Input: SD_GLOBAL_CHANGE_INPUT and more, by SD_GLOBAL_CHANGE_INPUT.ChangeType (length: buffer length). Output: SD_GLOBAL_CHANGE_OUTPUT and more, by SD_GLOBAL_CHANGE_OUTPUT.ChangeType (length: bytes returned).</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_SD_GLOBAL_CHANGE")]
    public static partial IoctlBuffer<SD_GLOBAL_CHANGE_OUTPUT> SdGlobalChange(this IoctlDevice device, IoctlInput<SD_GLOBAL_CHANGE_INPUT> input);

    /// <summary>FSCTL_SD_GLOBAL_CHANGE. Input: SD_GLOBAL_CHANGE_INPUT and more, by SD_GLOBAL_CHANGE_INPUT.ChangeType (length: buffer length). Output: SD_GLOBAL_CHANGE_OUTPUT and more, by SD_GLOBAL_CHANGE_OUTPUT.ChangeType (length: bytes returned).</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SD_GLOBAL_CHANGE")]
    public static partial IoctlResult<IoctlBuffer<SD_GLOBAL_CHANGE_OUTPUT>> TrySdGlobalChange(this IoctlDevice device, IoctlInput<SD_GLOBAL_CHANGE_INPUT> input);

    /// <summary>FSCTL_SET_BOOTLOADER_ACCESSED. Input: none. Output: none.</summary>
    [Ioctl("FSCTL_SET_BOOTLOADER_ACCESSED")]
    public static partial void SetBootloaderAccessed(this IoctlDevice device);

    /// <summary>FSCTL_SET_BOOTLOADER_ACCESSED. Input: none. Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_BOOTLOADER_ACCESSED")]
    public static partial IoctlResult TrySetBootloaderAccessed(this IoctlDevice device);

    /// <summary>FSCTL_SET_COMPRESSION, for a file or directory. Input: USHORT. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_compression">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_COMPRESSION")]
    public static partial void SetCompression(this IoctlDevice device, ushort input);

    /// <summary>FSCTL_SET_COMPRESSION, for a file or directory. Input: USHORT. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_compression">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_COMPRESSION")]
    public static partial IoctlResult TrySetCompression(this IoctlDevice device, ushort input);

    /// <summary>FSCTL_SET_DEFECT_MANAGEMENT, for a file. Input: FILE_SET_DEFECT_MGMT_BUFFER. Output: none.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_defect_management">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_DEFECT_MANAGEMENT")]
    public static partial void SetDefectManagement(this IoctlDevice device, in FILE_SET_DEFECT_MGMT_BUFFER input);

    /// <summary>FSCTL_SET_DEFECT_MANAGEMENT, for a file. Input: FILE_SET_DEFECT_MGMT_BUFFER. Output: none.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_defect_management">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_DEFECT_MANAGEMENT")]
    public static partial IoctlResult TrySetDefectManagement(this IoctlDevice device, in FILE_SET_DEFECT_MGMT_BUFFER input);

    /// <summary>FSCTL_SET_ENCRYPTION. Input: ENCRYPTION_BUFFER. Output: DECRYPTION_STATUS_BUFFER or none, by the length of the output buffer.</summary>
    /// <remarks>From Windows 2000.</remarks>
    [Ioctl("FSCTL_SET_ENCRYPTION")]
    public static partial DECRYPTION_STATUS_BUFFER SetEncryption(this IoctlDevice device, IoctlInput<ENCRYPTION_BUFFER> input);

    /// <summary>FSCTL_SET_ENCRYPTION. Input: ENCRYPTION_BUFFER. Output: DECRYPTION_STATUS_BUFFER or none, by the length of the output buffer.</summary>
    /// <remarks>From Windows 2000.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_ENCRYPTION")]
    public static partial IoctlResult<DECRYPTION_STATUS_BUFFER> TrySetEncryption(this IoctlDevice device, IoctlInput<ENCRYPTION_BUFFER> input);

    /// <summary>FSCTL_SET_EXTERNAL_BACKING. Input: WOF_EXTERNAL_INFO and WIM_PROVIDER_EXTERNAL_INFO or WOF_EXTERNAL_INFO and FILE_PROVIDER_EXTERNAL_INFO_V1, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: none.</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_SET_EXTERNAL_BACKING")]
    public static partial void SetExternalBacking(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_SET_EXTERNAL_BACKING. Input: WOF_EXTERNAL_INFO and WIM_PROVIDER_EXTERNAL_INFO or WOF_EXTERNAL_INFO and FILE_PROVIDER_EXTERNAL_INFO_V1, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: none.</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_EXTERNAL_BACKING")]
    public static partial IoctlResult TrySetExternalBacking(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_SET_INTEGRITY_INFORMATION, for a file or directory. Input: FSCTL_SET_INTEGRITY_INFORMATION_BUFFER. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_integrity_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_DATA_CHECKSUM_ERROR.</exception>
    [Ioctl("FSCTL_SET_INTEGRITY_INFORMATION")]
    public static partial void SetIntegrityInformation(this IoctlDevice device, in FSCTL_SET_INTEGRITY_INFORMATION_BUFFER input);

    /// <summary>FSCTL_SET_INTEGRITY_INFORMATION, for a file or directory. Input: FSCTL_SET_INTEGRITY_INFORMATION_BUFFER. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 8 and Windows Server 2012. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_integrity_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_INTEGRITY_INFORMATION")]
    public static partial IoctlResult TrySetIntegrityInformation(this IoctlDevice device, in FSCTL_SET_INTEGRITY_INFORMATION_BUFFER input);

    /// <summary>FSCTL_SET_LAYER_ROOT. Input: CONTAINER_ROOT_INFO_INPUT. Output: CONTAINER_ROOT_INFO_OUTPUT and bytes (length: CONTAINER_ROOT_INFO_OUTPUT.ContainerRootIdLength).</summary>
    /// <remarks>From Windows 10.</remarks>
    [Ioctl("FSCTL_SET_LAYER_ROOT")]
    public static partial IoctlBuffer<CONTAINER_ROOT_INFO_OUTPUT> SetLayerRoot(this IoctlDevice device, in CONTAINER_ROOT_INFO_INPUT input);

    /// <summary>FSCTL_SET_LAYER_ROOT. Input: CONTAINER_ROOT_INFO_INPUT. Output: CONTAINER_ROOT_INFO_OUTPUT and bytes (length: CONTAINER_ROOT_INFO_OUTPUT.ContainerRootIdLength).</summary>
    /// <remarks>From Windows 10.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_LAYER_ROOT")]
    public static partial IoctlResult<IoctlBuffer<CONTAINER_ROOT_INFO_OUTPUT>> TrySetLayerRoot(this IoctlDevice device, in CONTAINER_ROOT_INFO_INPUT input);

    /// <summary>FSCTL_SET_OBJECT_ID, for a file or directory. Input: FILE_OBJECTID_BUFFER. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_object_id">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_OBJECT_ID")]
    public static partial void SetObjectId(this IoctlDevice device, in FILE_OBJECTID_BUFFER input);

    /// <summary>FSCTL_SET_OBJECT_ID, for a file or directory. Input: FILE_OBJECTID_BUFFER. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_object_id">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_OBJECT_ID")]
    public static partial IoctlResult TrySetObjectId(this IoctlDevice device, in FILE_OBJECTID_BUFFER input);

    /// <summary>FSCTL_SET_OBJECT_ID_EXTENDED, for a file or directory. Input: FILE_OBJECTID_BUFFER. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_object_id_extended">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_OBJECT_ID_EXTENDED")]
    public static partial void SetObjectIdExtended(this IoctlDevice device, in FILE_OBJECTID_BUFFER input);

    /// <summary>FSCTL_SET_OBJECT_ID_EXTENDED, for a file or directory. Input: FILE_OBJECTID_BUFFER. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_object_id_extended">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_OBJECT_ID_EXTENDED")]
    public static partial IoctlResult TrySetObjectIdExtended(this IoctlDevice device, in FILE_OBJECTID_BUFFER input);

    /// <summary>FSCTL_SET_PERSISTENT_VOLUME_STATE. Input: FILE_FS_PERSISTENT_VOLUME_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_SET_PERSISTENT_VOLUME_STATE")]
    public static partial void SetPersistentVolumeState(this IoctlDevice device, in FILE_FS_PERSISTENT_VOLUME_INFORMATION input);

    /// <summary>FSCTL_SET_PERSISTENT_VOLUME_STATE. Input: FILE_FS_PERSISTENT_VOLUME_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_PERSISTENT_VOLUME_STATE")]
    public static partial IoctlResult TrySetPersistentVolumeState(this IoctlDevice device, in FILE_FS_PERSISTENT_VOLUME_INFORMATION input);

    /// <summary>FSCTL_SET_PURGE_FAILURE_MODE. Input: SET_PURGE_FAILURE_MODE_INPUT. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_set_purge_failure_mode">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_PURGE_FAILURE_MODE")]
    public static partial void SetPurgeFailureMode(this IoctlDevice device, in SET_PURGE_FAILURE_MODE_INPUT input);

    /// <summary>FSCTL_SET_PURGE_FAILURE_MODE. Input: SET_PURGE_FAILURE_MODE_INPUT. Output: none.</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_set_purge_failure_mode">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_PURGE_FAILURE_MODE")]
    public static partial IoctlResult TrySetPurgeFailureMode(this IoctlDevice device, in SET_PURGE_FAILURE_MODE_INPUT input);

    /// <summary>FSCTL_SET_REPAIR, for a device. Input: USHORT. Output: none.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_repair">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_REPAIR")]
    public static partial void SetRepair(this IoctlDevice device, ushort input);

    /// <summary>FSCTL_SET_REPAIR, for a device. Input: USHORT. Output: none.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_repair">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_REPAIR")]
    public static partial IoctlResult TrySetRepair(this IoctlDevice device, ushort input);

    /// <summary>FSCTL_SET_SPARSE, for a file. Input: FILE_SET_SPARSE_BUFFER or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_sparse">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_SPARSE")]
    public static partial void SetSparse(this IoctlDevice device, in FILE_SET_SPARSE_BUFFER input);

    /// <summary>FSCTL_SET_SPARSE, for a file. Input: FILE_SET_SPARSE_BUFFER or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_sparse">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_SPARSE")]
    public static partial IoctlResult TrySetSparse(this IoctlDevice device, in FILE_SET_SPARSE_BUFFER input);

    /// <summary>FSCTL_SET_SPARSE, for a file. Input: FILE_SET_SPARSE_BUFFER or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_sparse">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_SPARSE")]
    public static partial void SetSparse(this IoctlDevice device);

    /// <summary>FSCTL_SET_SPARSE, for a file. Input: FILE_SET_SPARSE_BUFFER or none, by the length of the input buffer. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_sparse">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_SPARSE")]
    public static partial IoctlResult TrySetSparse(this IoctlDevice device);

    /// <summary>FSCTL_SET_ZERO_DATA, for a file. Input: FILE_ZERO_DATA_INFORMATION. Output: none.</summary>
    /// <remarks>Requires write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_zero_data">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_ZERO_DATA")]
    public static partial void SetZeroData(this IoctlDevice device, in FILE_ZERO_DATA_INFORMATION input);

    /// <summary>FSCTL_SET_ZERO_DATA, for a file. Input: FILE_ZERO_DATA_INFORMATION. Output: none.</summary>
    /// <remarks>Requires write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_zero_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_ZERO_DATA")]
    public static partial IoctlResult TrySetZeroData(this IoctlDevice device, in FILE_ZERO_DATA_INFORMATION input);

    /// <summary>FSCTL_SET_ZERO_ON_DEALLOCATION, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_zero_on_deallocation">Documentation</see></remarks>
    [Ioctl("FSCTL_SET_ZERO_ON_DEALLOCATION")]
    public static partial void SetZeroOnDeallocation(this IoctlDevice device);

    /// <summary>FSCTL_SET_ZERO_ON_DEALLOCATION, for a file. Input: none. Output: none.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_set_zero_on_deallocation">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SET_ZERO_ON_DEALLOCATION")]
    public static partial IoctlResult TrySetZeroOnDeallocation(this IoctlDevice device);

    /// <summary>FSCTL_SHRINK_VOLUME, for a volume. Input: SHRINK_VOLUME_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_shrink_volume">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_ALREADY_COMMITTED, ERROR_ACCESS_DENIED.</exception>
    [Ioctl("FSCTL_SHRINK_VOLUME")]
    public static partial void ShrinkVolume(this IoctlDevice device, in SHRINK_VOLUME_INFORMATION input);

    /// <summary>FSCTL_SHRINK_VOLUME, for a volume. Input: SHRINK_VOLUME_INFORMATION. Output: none.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_shrink_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SHRINK_VOLUME")]
    public static partial IoctlResult TryShrinkVolume(this IoctlDevice device, in SHRINK_VOLUME_INFORMATION input);

    /// <summary>FSCTL_SHUFFLE_FILE. Input: SHUFFLE_FILE_DATA. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 1809. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_shuffle_file">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_ACCESS_DENIED, STATUS_BUFFER_TOO_SMALL, STATUS_MEDIA_WRITE_PROTECTED.</exception>
    [Ioctl("FSCTL_SHUFFLE_FILE")]
    public static partial void ShuffleFile(this IoctlDevice device, in SHUFFLE_FILE_DATA input);

    /// <summary>FSCTL_SHUFFLE_FILE. Input: SHUFFLE_FILE_DATA. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows 10 1809. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/ni-ntifs-fsctl_shuffle_file">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SHUFFLE_FILE")]
    public static partial IoctlResult TryShuffleFile(this IoctlDevice device, in SHUFFLE_FILE_DATA input);

    /// <summary>FSCTL_SIS_COPYFILE. Input: SI_COPYFILE and UTF-16 text (length: SI_COPYFILE.SourceFileNameLength, SI_COPYFILE.DestinationFileNameLength). Output: none.</summary>
    /// <remarks>From Windows 2000.</remarks>
    [Ioctl("FSCTL_SIS_COPYFILE")]
    public static partial void SisCopyfile(this IoctlDevice device, IoctlInput<SI_COPYFILE> input);

    /// <summary>FSCTL_SIS_COPYFILE. Input: SI_COPYFILE and UTF-16 text (length: SI_COPYFILE.SourceFileNameLength, SI_COPYFILE.DestinationFileNameLength). Output: none.</summary>
    /// <remarks>From Windows 2000.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SIS_COPYFILE")]
    public static partial IoctlResult TrySisCopyfile(this IoctlDevice device, IoctlInput<SI_COPYFILE> input);

    /// <summary>FSCTL_START_VIRTUALIZATION_INSTANCE. Input: VIRTUALIZATION_INSTANCE_INFO_INPUT. Output: VIRTUALIZATION_INSTANCE_INFO_OUTPUT.</summary>
    [Ioctl("FSCTL_START_VIRTUALIZATION_INSTANCE")]
    public static partial VIRTUALIZATION_INSTANCE_INFO_OUTPUT StartVirtualizationInstance(this IoctlDevice device, in VIRTUALIZATION_INSTANCE_INFO_INPUT input);

    /// <summary>FSCTL_START_VIRTUALIZATION_INSTANCE. Input: VIRTUALIZATION_INSTANCE_INFO_INPUT. Output: VIRTUALIZATION_INSTANCE_INFO_OUTPUT.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_START_VIRTUALIZATION_INSTANCE")]
    public static partial IoctlResult<VIRTUALIZATION_INSTANCE_INFO_OUTPUT> TryStartVirtualizationInstance(this IoctlDevice device, in VIRTUALIZATION_INSTANCE_INFO_INPUT input);

    /// <summary>FSCTL_SUSPEND_OVERLAY. Input: WOF_EXTERNAL_INFO and more, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: none.</summary>
    /// <remarks>From Windows 7.</remarks>
    [Ioctl("FSCTL_SUSPEND_OVERLAY")]
    public static partial void SuspendOverlay(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_SUSPEND_OVERLAY. Input: WOF_EXTERNAL_INFO and more, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: none.</summary>
    /// <remarks>From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_SUSPEND_OVERLAY")]
    public static partial IoctlResult TrySuspendOverlay(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_UNLOCK_VOLUME, for a volume. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_unlock_volume">Documentation</see></remarks>
    [Ioctl("FSCTL_UNLOCK_VOLUME")]
    public static partial void UnlockVolume(this IoctlDevice device);

    /// <summary>FSCTL_UNLOCK_VOLUME, for a volume. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_unlock_volume">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_UNLOCK_VOLUME")]
    public static partial IoctlResult TryUnlockVolume(this IoctlDevice device);

    /// <summary>FSCTL_UPDATE_OVERLAY. Input: WOF_EXTERNAL_INFO and more, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: none.</summary>
    /// <remarks>Requires write access. From Windows 7.</remarks>
    [Ioctl("FSCTL_UPDATE_OVERLAY")]
    public static partial void UpdateOverlay(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_UPDATE_OVERLAY. Input: WOF_EXTERNAL_INFO and more, by WOF_EXTERNAL_INFO.Provider (length: buffer length). Output: none.</summary>
    /// <remarks>Requires write access. From Windows 7.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_UPDATE_OVERLAY")]
    public static partial IoctlResult TryUpdateOverlay(this IoctlDevice device, IoctlInput<WOF_EXTERNAL_INFO> input);

    /// <summary>FSCTL_WAIT_FOR_REPAIR, for a device. Input: USHORT. Output: none.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_wait_for_repair">Documentation</see></remarks>
    [Ioctl("FSCTL_WAIT_FOR_REPAIR")]
    public static partial void WaitForRepair(this IoctlDevice device, ushort input);

    /// <summary>FSCTL_WAIT_FOR_REPAIR, for a device. Input: USHORT. Output: none.</summary>
    /// <remarks>From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_wait_for_repair">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_WAIT_FOR_REPAIR")]
    public static partial IoctlResult TryWaitForRepair(this IoctlDevice device, ushort input);
}
