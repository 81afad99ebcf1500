// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>TXFS_CREATE_MINIVERSION_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_CREATE_MINIVERSION_INFO
{
    /// <summary>C: <c>WORD StructureVersion</c>.</summary>
    public ushort StructureVersion;

    /// <summary>C: <c>WORD StructureLength</c>.</summary>
    public ushort StructureLength;

    /// <summary>C: <c>DWORD BaseVersion</c>.</summary>
    public uint BaseVersion;

    /// <summary>C: <c>WORD MiniVersion</c>.</summary>
    public ushort MiniVersion;
}

/// <summary>TXFS_GET_METADATA_INFO_OUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_GET_METADATA_INFO_OUT
{
    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct TxfFileIdStruct
    {
        /// <summary>C: <c>LONGLONG LowPart</c>.</summary>
        public long LowPart;

        /// <summary>C: <c>LONGLONG HighPart</c>.</summary>
        public long HighPart;
    }

    /// <summary>C: <c>struct TxfFileId</c>.</summary>
    public TxfFileIdStruct TxfFileId;

    /// <summary>C: <c>GUID LockingTransaction</c>.</summary>
    public Guid LockingTransaction;

    /// <summary>C: <c>DWORDLONG LastLsn</c>.</summary>
    public ulong LastLsn;

    /// <summary>C: <c>DWORD TransactionState</c>.</summary>
    public uint TransactionState;
}

/// <summary>TXFS_GET_TRANSACTED_VERSION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_GET_TRANSACTED_VERSION
{
    /// <summary>C: <c>DWORD ThisBaseVersion</c>.</summary>
    public uint ThisBaseVersion;

    /// <summary>C: <c>DWORD LatestVersion</c>.</summary>
    public uint LatestVersion;

    /// <summary>C: <c>WORD ThisMiniVersion</c>.</summary>
    public ushort ThisMiniVersion;

    /// <summary>C: <c>WORD FirstMiniVersion</c>.</summary>
    public ushort FirstMiniVersion;

    /// <summary>C: <c>WORD LatestMiniVersion</c>.</summary>
    public ushort LatestMiniVersion;
}

/// <summary>TXFS_LIST_TRANSACTIONS_ENTRY (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_LIST_TRANSACTIONS_ENTRY
{
    /// <summary>C: <c>GUID TransactionId</c>.</summary>
    public Guid TransactionId;

    /// <summary>C: <c>DWORD TransactionState</c>.</summary>
    public uint TransactionState;

    /// <summary>C: <c>DWORD Reserved1</c>.</summary>
    public uint Reserved1;

    /// <summary>C: <c>DWORD Reserved2</c>.</summary>
    public uint Reserved2;

    /// <summary>C: <c>LONGLONG Reserved3</c>.</summary>
    public long Reserved3;
}

/// <summary>TXFS_LIST_TRANSACTIONS (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_LIST_TRANSACTIONS
{
    /// <summary>C: <c>DWORDLONG NumberOfTransactions</c>.</summary>
    public ulong NumberOfTransactions;

    /// <summary>C: <c>DWORDLONG BufferSizeRequired</c>.</summary>
    public ulong BufferSizeRequired;
}

/// <summary>TXFS_LIST_TRANSACTION_LOCKED_FILES (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_LIST_TRANSACTION_LOCKED_FILES
{
    /// <summary>C: <c>GUID KtmTransaction</c>.</summary>
    public Guid KtmTransaction;

    /// <summary>C: <c>DWORDLONG NumberOfFiles</c>.</summary>
    public ulong NumberOfFiles;

    /// <summary>C: <c>DWORDLONG BufferSizeRequired</c>.</summary>
    public ulong BufferSizeRequired;

    /// <summary>C: <c>DWORDLONG Offset</c>.</summary>
    public ulong Offset;
}

/// <summary>TXFS_MODIFY_RM (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_MODIFY_RM
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD LogContainerCountMax</c>.</summary>
    public uint LogContainerCountMax;

    /// <summary>C: <c>DWORD LogContainerCountMin</c>.</summary>
    public uint LogContainerCountMin;

    /// <summary>C: <c>DWORD LogContainerCount</c>.</summary>
    public uint LogContainerCount;

    /// <summary>C: <c>DWORD LogGrowthIncrement</c>.</summary>
    public uint LogGrowthIncrement;

    /// <summary>C: <c>DWORD LogAutoShrinkPercentage</c>.</summary>
    public uint LogAutoShrinkPercentage;

    /// <summary>C: <c>DWORDLONG Reserved</c>.</summary>
    public ulong Reserved;

    /// <summary>C: <c>WORD LoggingMode</c>.</summary>
    public ushort LoggingMode;
}

/// <summary>TXFS_QUERY_RM_INFORMATION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_QUERY_RM_INFORMATION
{
    /// <summary>C: <c>DWORD BytesRequired</c>.</summary>
    public uint BytesRequired;

    /// <summary>C: <c>DWORDLONG TailLsn</c>.</summary>
    public ulong TailLsn;

    /// <summary>C: <c>DWORDLONG CurrentLsn</c>.</summary>
    public ulong CurrentLsn;

    /// <summary>C: <c>DWORDLONG ArchiveTailLsn</c>.</summary>
    public ulong ArchiveTailLsn;

    /// <summary>C: <c>DWORDLONG LogContainerSize</c>.</summary>
    public ulong LogContainerSize;

    /// <summary>C: <c>LARGE_INTEGER HighestVirtualClock</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long HighestVirtualClock;

    /// <summary>C: <c>DWORD LogContainerCount</c>.</summary>
    public uint LogContainerCount;

    /// <summary>C: <c>DWORD LogContainerCountMax</c>.</summary>
    public uint LogContainerCountMax;

    /// <summary>C: <c>DWORD LogContainerCountMin</c>.</summary>
    public uint LogContainerCountMin;

    /// <summary>C: <c>DWORD LogGrowthIncrement</c>.</summary>
    public uint LogGrowthIncrement;

    /// <summary>C: <c>DWORD LogAutoShrinkPercentage</c>.</summary>
    public uint LogAutoShrinkPercentage;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>WORD LoggingMode</c>.</summary>
    public ushort LoggingMode;

    /// <summary>C: <c>WORD Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>C: <c>DWORD RmState</c>.</summary>
    public uint RmState;

    /// <summary>C: <c>DWORDLONG LogCapacity</c>.</summary>
    public ulong LogCapacity;

    /// <summary>C: <c>DWORDLONG LogFree</c>.</summary>
    public ulong LogFree;

    /// <summary>C: <c>DWORDLONG TopsSize</c>.</summary>
    public ulong TopsSize;

    /// <summary>C: <c>DWORDLONG TopsUsed</c>.</summary>
    public ulong TopsUsed;

    /// <summary>C: <c>DWORDLONG TransactionCount</c>.</summary>
    public ulong TransactionCount;

    /// <summary>C: <c>DWORDLONG OnePCCount</c>.</summary>
    public ulong OnePCCount;

    /// <summary>C: <c>DWORDLONG TwoPCCount</c>.</summary>
    public ulong TwoPCCount;

    /// <summary>C: <c>DWORDLONG NumberLogFileFull</c>.</summary>
    public ulong NumberLogFileFull;

    /// <summary>C: <c>DWORDLONG OldestTransactionAge</c>.</summary>
    public ulong OldestTransactionAge;

    /// <summary>C: <c>GUID RMName</c>.</summary>
    public Guid RMName;

    /// <summary>C: <c>DWORD TmLogPathOffset</c>.</summary>
    public uint TmLogPathOffset;
}

/// <summary>TXFS_READ_BACKUP_INFORMATION_OUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_READ_BACKUP_INFORMATION_OUT
{
    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>DWORD BufferLength</c>.</summary>
        [FieldOffset(0)]
        public uint BufferLength;

        /// <summary>C: <c>BYTE [1]</c>.</summary>
        [InlineArray(1)]
        public struct BufferArray
        {
            byte _element;
        }

        /// <summary>C: <c>BYTE Buffer[1]</c>.</summary>
        [FieldOffset(0)]
        public BufferArray Buffer;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>DWORD BufferLength</c>.</summary>
    [UnscopedRef]
    public ref uint BufferLength => ref Anonymous0.BufferLength;

    /// <summary>C: <c>BYTE Buffer[1]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.BufferArray Buffer => ref Anonymous0.Buffer;
}

/// <summary>TXFS_SAVEPOINT_INFORMATION (winioctl.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_SAVEPOINT_INFORMATION
{
    /// <summary>C: <c>HANDLE KtmTransaction</c>.</summary>
    [NativeType("HANDLE")]
    public nint KtmTransaction;

    /// <summary>C: <c>DWORD ActionCode</c>.</summary>
    public uint ActionCode;

    /// <summary>C: <c>DWORD SavepointId</c>.</summary>
    public uint SavepointId;
}

/// <summary>TXFS_TRANSACTION_ACTIVE_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_TRANSACTION_ACTIVE_INFO
{
    /// <summary>C: <c>BOOLEAN TransactionsActiveAtSnapshot</c>.</summary>
    public Boolean8 TransactionsActiveAtSnapshot;
}

/// <summary>TXFS_WRITE_BACKUP_INFORMATION (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TXFS_WRITE_BACKUP_INFORMATION : IIoctlTail
{
    /// <summary>C: <c>BYTE Buffer[1]</c>.</summary>
    public byte Buffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Buffer);
}
