// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.TransactionalFileSystem;

/// <summary>Transactional NTFS.</summary>
[IoctlContract]
public static partial class TransactionalFileSystemCodes
{
    /// <summary>FSCTL_TXFS_CREATE_MINIVERSION, for a file. Input: none. Output: TXFS_CREATE_MINIVERSION_INFO.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_create_miniversion">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_INVALID_TRANSACTION.</exception>
    [Ioctl("FSCTL_TXFS_CREATE_MINIVERSION")]
    public static partial TXFS_CREATE_MINIVERSION_INFO CreateMiniversion(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_CREATE_MINIVERSION, for a file. Input: none. Output: TXFS_CREATE_MINIVERSION_INFO.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_create_miniversion">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_CREATE_MINIVERSION")]
    public static partial IoctlResult<TXFS_CREATE_MINIVERSION_INFO> TryCreateMiniversion(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_GET_METADATA_INFO, for a file. Input: none. Output: TXFS_GET_METADATA_INFO_OUT.</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_get_metadata_info">Documentation</see></remarks>
    [Ioctl("FSCTL_TXFS_GET_METADATA_INFO")]
    public static partial TXFS_GET_METADATA_INFO_OUT GetMetadataInfo(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_GET_METADATA_INFO, for a file. Input: none. Output: TXFS_GET_METADATA_INFO_OUT.</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_get_metadata_info">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_GET_METADATA_INFO")]
    public static partial IoctlResult<TXFS_GET_METADATA_INFO_OUT> TryGetMetadataInfo(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_GET_TRANSACTED_VERSION, for a file. Input: none. Output: TXFS_GET_TRANSACTED_VERSION.</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_get_transacted_version">Documentation</see></remarks>
    [Ioctl("FSCTL_TXFS_GET_TRANSACTED_VERSION")]
    public static partial TXFS_GET_TRANSACTED_VERSION GetTransactedVersion(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_GET_TRANSACTED_VERSION, for a file. Input: none. Output: TXFS_GET_TRANSACTED_VERSION.</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_get_transacted_version">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_GET_TRANSACTED_VERSION")]
    public static partial IoctlResult<TXFS_GET_TRANSACTED_VERSION> TryGetTransactedVersion(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_LIST_TRANSACTIONS, for a device. Input: none. Output: TXFS_LIST_TRANSACTIONS and array of TXFS_LIST_TRANSACTIONS_ENTRY (length: TXFS_LIST_TRANSACTIONS.NumberOfTransactions, TXFS_LIST_TRANSACTIONS.BufferSizeRequired).</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_list_transactions">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_MORE_DATA.</exception>
    [Ioctl("FSCTL_TXFS_LIST_TRANSACTIONS")]
    public static partial IoctlBuffer<TXFS_LIST_TRANSACTIONS> ListTransactions(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_LIST_TRANSACTIONS, for a device. Input: none. Output: TXFS_LIST_TRANSACTIONS and array of TXFS_LIST_TRANSACTIONS_ENTRY (length: TXFS_LIST_TRANSACTIONS.NumberOfTransactions, TXFS_LIST_TRANSACTIONS.BufferSizeRequired).</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_list_transactions">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_LIST_TRANSACTIONS")]
    public static partial IoctlResult<IoctlBuffer<TXFS_LIST_TRANSACTIONS>> TryListTransactions(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_LIST_TRANSACTION_LOCKED_FILES, for a device. Input: TXFS_LIST_TRANSACTION_LOCKED_FILES. Output: TXFS_LIST_TRANSACTION_LOCKED_FILES and more (length: TXFS_LIST_TRANSACTION_LOCKED_FILES.NumberOfFiles, TXFS_LIST_TRANSACTION_LOCKED_FILES.BufferSizeRequired).</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_list_transaction_locked_files">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_MORE_DATA.</exception>
    [Ioctl("FSCTL_TXFS_LIST_TRANSACTION_LOCKED_FILES")]
    public static partial IoctlBuffer<TXFS_LIST_TRANSACTION_LOCKED_FILES> ListTransactionLockedFiles(this IoctlDevice device, in TXFS_LIST_TRANSACTION_LOCKED_FILES input);

    /// <summary>FSCTL_TXFS_LIST_TRANSACTION_LOCKED_FILES, for a device. Input: TXFS_LIST_TRANSACTION_LOCKED_FILES. Output: TXFS_LIST_TRANSACTION_LOCKED_FILES and more (length: TXFS_LIST_TRANSACTION_LOCKED_FILES.NumberOfFiles, TXFS_LIST_TRANSACTION_LOCKED_FILES.BufferSizeRequired).</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_list_transaction_locked_files">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_LIST_TRANSACTION_LOCKED_FILES")]
    public static partial IoctlResult<IoctlBuffer<TXFS_LIST_TRANSACTION_LOCKED_FILES>> TryListTransactionLockedFiles(this IoctlDevice device, in TXFS_LIST_TRANSACTION_LOCKED_FILES input);

    /// <summary>FSCTL_TXFS_MODIFY_RM, for a device. Input: TXFS_MODIFY_RM. Output: none.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_modify_rm">Documentation</see></remarks>
    [Ioctl("FSCTL_TXFS_MODIFY_RM")]
    public static partial void ModifyRm(this IoctlDevice device, in TXFS_MODIFY_RM input);

    /// <summary>FSCTL_TXFS_MODIFY_RM, for a device. Input: TXFS_MODIFY_RM. Output: none.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_modify_rm">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_MODIFY_RM")]
    public static partial IoctlResult TryModifyRm(this IoctlDevice device, in TXFS_MODIFY_RM input);

    /// <summary>FSCTL_TXFS_QUERY_RM_INFORMATION, for a device. Input: none. Output: TXFS_QUERY_RM_INFORMATION and UTF-16 text (length: TXFS_QUERY_RM_INFORMATION.BytesRequired).</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_query_rm_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are ERROR_RM_NOT_ACTIVE.</exception>
    [Ioctl("FSCTL_TXFS_QUERY_RM_INFORMATION")]
    public static partial IoctlBuffer<TXFS_QUERY_RM_INFORMATION> QueryRmInformation(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_QUERY_RM_INFORMATION, for a device. Input: none. Output: TXFS_QUERY_RM_INFORMATION and UTF-16 text (length: TXFS_QUERY_RM_INFORMATION.BytesRequired).</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_query_rm_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_QUERY_RM_INFORMATION")]
    public static partial IoctlResult<IoctlBuffer<TXFS_QUERY_RM_INFORMATION>> TryQueryRmInformation(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_READ_BACKUP_INFORMATION, for a file. Input: none. Output: TXFS_READ_BACKUP_INFORMATION_OUT and bytes (length: bytes returned).</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_read_backup_information">Documentation</see></remarks>
    [Ioctl("FSCTL_TXFS_READ_BACKUP_INFORMATION")]
    public static partial IoctlBuffer<TXFS_READ_BACKUP_INFORMATION_OUT> ReadBackupInformation(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_READ_BACKUP_INFORMATION, for a file. Input: none. Output: TXFS_READ_BACKUP_INFORMATION_OUT and bytes (length: bytes returned).</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_read_backup_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_READ_BACKUP_INFORMATION")]
    public static partial IoctlResult<IoctlBuffer<TXFS_READ_BACKUP_INFORMATION_OUT>> TryReadBackupInformation(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_SAVEPOINT_INFORMATION, for a resource manager. Input: TXFS_SAVEPOINT_INFORMATION. Output: TXFS_SAVEPOINT_INFORMATION.</summary>
    /// <remarks>Requires write access. From Windows Vista SP1 and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_savepoint_information">Documentation</see></remarks>
    [Ioctl("FSCTL_TXFS_SAVEPOINT_INFORMATION")]
    public static partial TXFS_SAVEPOINT_INFORMATION SavepointInformation(this IoctlDevice device, in TXFS_SAVEPOINT_INFORMATION input, [IoctlField(nameof(TXFS_SAVEPOINT_INFORMATION.KtmTransaction))] SafeHandle transaction);

    /// <summary>FSCTL_TXFS_SAVEPOINT_INFORMATION, for a resource manager. Input: TXFS_SAVEPOINT_INFORMATION. Output: TXFS_SAVEPOINT_INFORMATION.</summary>
    /// <remarks>Requires write access. From Windows Vista SP1 and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_savepoint_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_SAVEPOINT_INFORMATION")]
    public static partial IoctlResult<TXFS_SAVEPOINT_INFORMATION> TrySavepointInformation(this IoctlDevice device, in TXFS_SAVEPOINT_INFORMATION input, [IoctlField(nameof(TXFS_SAVEPOINT_INFORMATION.KtmTransaction))] SafeHandle transaction);

    /// <summary>FSCTL_TXFS_TRANSACTION_ACTIVE, for a volume. Input: none. Output: TXFS_TRANSACTION_ACTIVE_INFO.</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_transaction_active">Documentation</see></remarks>
    [Ioctl("FSCTL_TXFS_TRANSACTION_ACTIVE")]
    public static partial TXFS_TRANSACTION_ACTIVE_INFO TransactionActive(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_TRANSACTION_ACTIVE, for a volume. Input: none. Output: TXFS_TRANSACTION_ACTIVE_INFO.</summary>
    /// <remarks>Requires read access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_transaction_active">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_TRANSACTION_ACTIVE")]
    public static partial IoctlResult<TXFS_TRANSACTION_ACTIVE_INFO> TryTransactionActive(this IoctlDevice device);

    /// <summary>FSCTL_TXFS_WRITE_BACKUP_INFORMATION, for a file. Input: TXFS_WRITE_BACKUP_INFORMATION and bytes (length: buffer length). Output: none.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_write_backup_information">Documentation</see></remarks>
    [Ioctl("FSCTL_TXFS_WRITE_BACKUP_INFORMATION")]
    public static partial void WriteBackupInformation(this IoctlDevice device, IoctlInput<TXFS_WRITE_BACKUP_INFORMATION> input);

    /// <summary>FSCTL_TXFS_WRITE_BACKUP_INFORMATION, for a file. Input: TXFS_WRITE_BACKUP_INFORMATION and bytes (length: buffer length). Output: none.</summary>
    /// <remarks>Requires write access. From Windows Vista and Windows Server 2008. <see href="https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_txfs_write_backup_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_TXFS_WRITE_BACKUP_INFORMATION")]
    public static partial IoctlResult TryWriteBackupInformation(this IoctlDevice device, IoctlInput<TXFS_WRITE_BACKUP_INFORMATION> input);
}
