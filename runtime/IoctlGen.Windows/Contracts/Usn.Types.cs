// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>CREATE_USN_JOURNAL_DATA (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct CREATE_USN_JOURNAL_DATA
{
    /// <summary>C: <c>DWORDLONG MaximumSize</c>.</summary>
    public ulong MaximumSize;

    /// <summary>C: <c>DWORDLONG AllocationDelta</c>.</summary>
    public ulong AllocationDelta;
}

/// <summary>DELETE_USN_JOURNAL_DATA (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DELETE_USN_JOURNAL_DATA
{
    /// <summary>C: <c>DWORDLONG UsnJournalID</c>.</summary>
    public ulong UsnJournalID;

    /// <summary>C: <c>DWORD DeleteFlags</c>.</summary>
    public uint DeleteFlags;
}

/// <summary>USN_RECORD_V2 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USN_RECORD_V2 : IIoctlTail
{
    /// <summary>C: <c>DWORD RecordLength</c>.</summary>
    public uint RecordLength;

    /// <summary>C: <c>WORD MajorVersion</c>.</summary>
    public ushort MajorVersion;

    /// <summary>C: <c>WORD MinorVersion</c>.</summary>
    public ushort MinorVersion;

    /// <summary>C: <c>DWORDLONG FileReferenceNumber</c>.</summary>
    public ulong FileReferenceNumber;

    /// <summary>C: <c>DWORDLONG ParentFileReferenceNumber</c>.</summary>
    public ulong ParentFileReferenceNumber;

    /// <summary>C: <c>USN Usn</c>.</summary>
    public long Usn;

    /// <summary>C: <c>LARGE_INTEGER TimeStamp</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TimeStamp;

    /// <summary>C: <c>DWORD Reason</c>.</summary>
    public uint Reason;

    /// <summary>C: <c>DWORD SourceInfo</c>.</summary>
    public uint SourceInfo;

    /// <summary>C: <c>DWORD SecurityId</c>.</summary>
    public uint SecurityId;

    /// <summary>C: <c>DWORD FileAttributes</c>.</summary>
    public uint FileAttributes;

    /// <summary>C: <c>WORD FileNameLength</c>.</summary>
    public ushort FileNameLength;

    /// <summary>C: <c>WORD FileNameOffset</c>.</summary>
    public ushort FileNameOffset;

    /// <summary>C: <c>WCHAR FileName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort FileName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in FileName);
}

/// <summary>MFT_ENUM_DATA_V1 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct MFT_ENUM_DATA_V1
{
    /// <summary>C: <c>DWORDLONG StartFileReferenceNumber</c>.</summary>
    public ulong StartFileReferenceNumber;

    /// <summary>C: <c>USN LowUsn</c>.</summary>
    public long LowUsn;

    /// <summary>C: <c>USN HighUsn</c>.</summary>
    public long HighUsn;

    /// <summary>C: <c>WORD MinMajorVersion</c>.</summary>
    public ushort MinMajorVersion;

    /// <summary>C: <c>WORD MaxMajorVersion</c>.</summary>
    public ushort MaxMajorVersion;
}

/// <summary>USN_JOURNAL_DATA_V2 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USN_JOURNAL_DATA_V2
{
    /// <summary>C: <c>DWORDLONG UsnJournalID</c>.</summary>
    public ulong UsnJournalID;

    /// <summary>C: <c>USN FirstUsn</c>.</summary>
    public long FirstUsn;

    /// <summary>C: <c>USN NextUsn</c>.</summary>
    public long NextUsn;

    /// <summary>C: <c>USN LowestValidUsn</c>.</summary>
    public long LowestValidUsn;

    /// <summary>C: <c>USN MaxUsn</c>.</summary>
    public long MaxUsn;

    /// <summary>C: <c>DWORDLONG MaximumSize</c>.</summary>
    public ulong MaximumSize;

    /// <summary>C: <c>DWORDLONG AllocationDelta</c>.</summary>
    public ulong AllocationDelta;

    /// <summary>C: <c>WORD MinSupportedMajorVersion</c>.</summary>
    public ushort MinSupportedMajorVersion;

    /// <summary>C: <c>WORD MaxSupportedMajorVersion</c>.</summary>
    public ushort MaxSupportedMajorVersion;

    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORDLONG RangeTrackChunkSize</c>.</summary>
    public ulong RangeTrackChunkSize;

    /// <summary>C: <c>LONGLONG RangeTrackFileSizeThreshold</c>.</summary>
    public long RangeTrackFileSizeThreshold;
}

/// <summary>READ_FILE_USN_DATA (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct READ_FILE_USN_DATA
{
    /// <summary>C: <c>WORD MinMajorVersion</c>.</summary>
    public ushort MinMajorVersion;

    /// <summary>C: <c>WORD MaxMajorVersion</c>.</summary>
    public ushort MaxMajorVersion;
}

/// <summary>FILE_ID_128.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FILE_ID_128
{
    /// <summary>C: <c>BYTE [16]</c>.</summary>
    [InlineArray(16)]
    public struct IdentifierArray
    {
        byte _element;
    }

    /// <summary>C: <c>BYTE Identifier[16]</c>.</summary>
    public IdentifierArray Identifier;
}

/// <summary>USN_RECORD_V3 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USN_RECORD_V3 : IIoctlTail
{
    /// <summary>C: <c>DWORD RecordLength</c>.</summary>
    public uint RecordLength;

    /// <summary>C: <c>WORD MajorVersion</c>.</summary>
    public ushort MajorVersion;

    /// <summary>C: <c>WORD MinorVersion</c>.</summary>
    public ushort MinorVersion;

    /// <summary>C: <c>FILE_ID_128 FileReferenceNumber</c>.</summary>
    public FILE_ID_128 FileReferenceNumber;

    /// <summary>C: <c>FILE_ID_128 ParentFileReferenceNumber</c>.</summary>
    public FILE_ID_128 ParentFileReferenceNumber;

    /// <summary>C: <c>USN Usn</c>.</summary>
    public long Usn;

    /// <summary>C: <c>LARGE_INTEGER TimeStamp</c>.</summary>
    [NativeType("LARGE_INTEGER")]
    public long TimeStamp;

    /// <summary>C: <c>DWORD Reason</c>.</summary>
    public uint Reason;

    /// <summary>C: <c>DWORD SourceInfo</c>.</summary>
    public uint SourceInfo;

    /// <summary>C: <c>DWORD SecurityId</c>.</summary>
    public uint SecurityId;

    /// <summary>C: <c>DWORD FileAttributes</c>.</summary>
    public uint FileAttributes;

    /// <summary>C: <c>WORD FileNameLength</c>.</summary>
    public ushort FileNameLength;

    /// <summary>C: <c>WORD FileNameOffset</c>.</summary>
    public ushort FileNameOffset;

    /// <summary>C: <c>WCHAR FileName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort FileName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in FileName);
}

/// <summary>USN_RECORD_COMMON_HEADER (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USN_RECORD_COMMON_HEADER
{
    /// <summary>C: <c>DWORD RecordLength</c>.</summary>
    public uint RecordLength;

    /// <summary>C: <c>WORD MajorVersion</c>.</summary>
    public ushort MajorVersion;

    /// <summary>C: <c>WORD MinorVersion</c>.</summary>
    public ushort MinorVersion;
}

/// <summary>READ_USN_JOURNAL_DATA_V1 (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct READ_USN_JOURNAL_DATA_V1
{
    /// <summary>C: <c>USN StartUsn</c>.</summary>
    public long StartUsn;

    /// <summary>C: <c>DWORD ReasonMask</c>.</summary>
    public uint ReasonMask;

    /// <summary>C: <c>DWORD ReturnOnlyOnClose</c>.</summary>
    public uint ReturnOnlyOnClose;

    /// <summary>C: <c>DWORDLONG Timeout</c>.</summary>
    public ulong Timeout;

    /// <summary>C: <c>DWORDLONG BytesToWaitFor</c>.</summary>
    public ulong BytesToWaitFor;

    /// <summary>C: <c>DWORDLONG UsnJournalID</c>.</summary>
    public ulong UsnJournalID;

    /// <summary>C: <c>WORD MinMajorVersion</c>.</summary>
    public ushort MinMajorVersion;

    /// <summary>C: <c>WORD MaxMajorVersion</c>.</summary>
    public ushort MaxMajorVersion;
}

/// <summary>USN_RANGE_TRACK_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USN_RANGE_TRACK_OUTPUT
{
    /// <summary>C: <c>USN Usn</c>.</summary>
    public long Usn;
}

/// <summary>USN_TRACK_MODIFIED_RANGES (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct USN_TRACK_MODIFIED_RANGES
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD Unused</c>.</summary>
    public uint Unused;

    /// <summary>C: <c>DWORDLONG ChunkSize</c>.</summary>
    public ulong ChunkSize;

    /// <summary>C: <c>LONGLONG FileSizeThreshold</c>.</summary>
    public long FileSizeThreshold;
}

/// <summary>WRITE_USN_REASON_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct WRITE_USN_REASON_INPUT
{
    /// <summary>C: <c>DWORD Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>DWORD UsnReasonToWrite</c>.</summary>
    public uint UsnReasonToWrite;
}
