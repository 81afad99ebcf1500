using System.Runtime.InteropServices;

namespace IoctlGen.Samples;

/// <summary>MFT_ENUM_DATA_V0 (winioctl.h).</summary>
[NativeName("MFT_ENUM_DATA_V0", Header = "winioctl.h")]
[StructLayout(LayoutKind.Sequential)]
public struct MftEnumData : IIoctlCursor<NextFile>
{
    /// <summary>DWORDLONG StartFileReferenceNumber.</summary>
    public ulong StartFileReferenceNumber;

    /// <summary>USN LowUsn.</summary>
    public long LowUsn;

    /// <summary>USN HighUsn.</summary>
    public long HighUsn;

    /// <inheritdoc/>
    public bool Advance(IoctlBuffer<NextFile> page, NtStatus status)
    {
        StartFileReferenceNumber = page.Header.FileReferenceNumber;
        return true;
    }
}

/// <summary>What a page of FSCTL_ENUM_USN_DATA begins with.</summary>
/// <param name="FileReferenceNumber">DWORDLONG: where the next page starts.</param>
public readonly record struct NextFile(ulong FileReferenceNumber);

/// <summary>READ_USN_JOURNAL_DATA_V0 (winioctl.h).</summary>
[NativeName("READ_USN_JOURNAL_DATA_V0", Header = "winioctl.h")]
[StructLayout(LayoutKind.Sequential)]
public struct ReadUsnJournalData : IIoctlCursor<NextUsn>
{
    /// <summary>USN StartUsn.</summary>
    public long StartUsn;

    /// <summary>DWORD ReasonMask: which changes are wanted.</summary>
    public uint ReasonMask;

    /// <summary>DWORD ReturnOnlyOnClose.</summary>
    public uint ReturnOnlyOnClose;

    /// <summary>DWORDLONG Timeout, in units of 100 ns; negative for one from now.</summary>
    public ulong Timeout;

    /// <summary>DWORDLONG BytesToWaitFor; 0 returns at the end of the journal.</summary>
    public ulong BytesToWaitFor;

    /// <summary>DWORDLONG UsnJournalID.</summary>
    public ulong UsnJournalId;

    /// <inheritdoc/>
    public bool Advance(IoctlBuffer<NextUsn> page, NtStatus status)
    {
        StartUsn = page.Header.Usn;
        return page.Length > sizeof(long);
    }
}

/// <summary>What a page of FSCTL_READ_USN_JOURNAL begins with.</summary>
/// <param name="Usn">USN: where the next page starts.</param>
public readonly record struct NextUsn(long Usn);

/// <summary>USN_RECORD_V2 (winioctl.h) without the name at its end.</summary>
[NativeName("USN_RECORD_V2", Header = "winioctl.h")]
[StructLayout(LayoutKind.Sequential)]
public struct UsnRecord
{
    /// <summary>DWORD RecordLength, in bytes.</summary>
    public uint RecordLength;

    /// <summary>WORD MajorVersion: 2.</summary>
    public ushort MajorVersion;

    /// <summary>WORD MinorVersion.</summary>
    public ushort MinorVersion;

    /// <summary>DWORDLONG FileReferenceNumber.</summary>
    public ulong FileReferenceNumber;

    /// <summary>DWORDLONG ParentFileReferenceNumber.</summary>
    public ulong ParentFileReferenceNumber;

    /// <summary>USN Usn.</summary>
    public long Usn;

    /// <summary>LARGE_INTEGER TimeStamp.</summary>
    public long TimeStamp;

    /// <summary>DWORD Reason.</summary>
    public uint Reason;

    /// <summary>DWORD SourceInfo.</summary>
    public uint SourceInfo;

    /// <summary>DWORD SecurityId.</summary>
    public uint SecurityId;

    /// <summary>DWORD FileAttributes.</summary>
    public uint FileAttributes;

    /// <summary>WORD FileNameLength, in bytes.</summary>
    public ushort FileNameLength;

    /// <summary>WORD FileNameOffset: from the start of the record, in bytes.</summary>
    public ushort FileNameOffset;
}
