using System.Buffers.Binary;

namespace IoctlGen.Windows.Usn;

/// <summary>Records of change journals (winioctl.h): USN_RECORD_V2 of NTFS, USN_RECORD_V3 of ReFS and NTFS. Others, as USN_RECORD_V4 for ranges of a file, are passed over.</summary>
public static class UsnHelpers
{
    /// <summary>Reads the change journal of a volume up to its end, each answer when it is its turn.</summary>
    /// <param name="volume">The volume, opened for reading: an administrator's right.</param>
    /// <param name="startUsn">The record to begin with: 0 for the oldest, <see cref="USN_JOURNAL_DATA_V2.NextUsn"/> for what is still to come.</param>
    /// <exception cref="IoctlException">The file system fails it, when it is asked: the volume may have no journal.</exception>
    /// <exception cref="InvalidDataException">A record is malformed, or the file system leads back to where it was; when it is its turn.</exception>
    public static IEnumerable<UsnRecord> ReadUsnRecords(this IoctlDevice volume, long startUsn = 0)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return Read();

        IEnumerable<UsnRecord> Read()
        {
            var request = new READ_USN_JOURNAL_DATA_V1 { StartUsn = startUsn, ReasonMask = uint.MaxValue, UsnJournalID = volume.QueryUsnJournal().UsnJournalID, MinMajorVersion = 2, MaxMajorVersion = 3 };
            foreach (var record in volume.ReadUsnRecords(request))
                yield return record;
        }
    }

    /// <summary>Reads the change journal of a volume as a request says, each answer when it is its turn.</summary>
    /// <param name="volume">The volume, opened for reading.</param>
    /// <param name="request">Where to begin, which reasons, and the journal. With <see cref="READ_USN_JOURNAL_DATA_V1.BytesToWaitFor"/>, the end of the journal is waited at.</param>
    /// <exception cref="IoctlException">The file system fails it, when it is asked.</exception>
    /// <exception cref="InvalidDataException">A record is malformed, or the file system leads back to where it was; when it is its turn.</exception>
    public static IEnumerable<UsnRecord> ReadUsnRecords(this IoctlDevice volume, READ_USN_JOURNAL_DATA_V1 request)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return Read();

        IEnumerable<UsnRecord> Read()
        {
            foreach (var page in volume.ReadUsnJournal(in request).AsEnumerable())
            {
                foreach (var record in page.RecordsAt<USN_RECORD_COMMON_HEADER>(sizeof(long), static record => record.RecordLength))
                {
                    if (UsnRecord.Of(record) is { } known)
                        yield return known;
                }
            }
        }
    }

    /// <summary>Reads the change journal of a volume as a request says, and waits at its end where the request says so: for programs that follow it.</summary>
    /// <param name="volume">The volume, opened for reading.</param>
    /// <param name="request">Where to begin, which reasons, the journal, and how many bytes to wait for.</param>
    /// <param name="cancellationToken">Cancels the request under way.</param>
    /// <exception cref="IoctlException">The file system fails it, when it is asked.</exception>
    /// <exception cref="InvalidDataException">A record is malformed, or the file system leads back to where it was; when it is its turn.</exception>
    public static IAsyncEnumerable<UsnRecord> ReadUsnRecordsAsync(this IoctlDevice volume, READ_USN_JOURNAL_DATA_V1 request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return Read(volume, request, cancellationToken);

        static async IAsyncEnumerable<UsnRecord> Read(
            IoctlDevice volume, READ_USN_JOURNAL_DATA_V1 request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (var page in volume.ReadUsnJournal(in request).AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                foreach (var record in page.RecordsAt<USN_RECORD_COMMON_HEADER>(sizeof(long), static record => record.RecordLength))
                {
                    if (UsnRecord.Of(record) is { } known)
                        yield return known;
                }
            }
        }
    }

    /// <summary>Lists the files and folders of a volume, in the order of its master file table, each answer when it is its turn. The volume needs no journal.</summary>
    /// <param name="volume">The volume, opened for reading: an administrator's right.</param>
    /// <exception cref="IoctlException">The file system fails it, when it is asked.</exception>
    /// <exception cref="InvalidDataException">A record is malformed, or the file system leads in a circle; when it is its turn.</exception>
    public static IEnumerable<UsnRecord> EnumUsnRecords(this IoctlDevice volume)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return Read();

        IEnumerable<UsnRecord> Read()
        {
            // References need not grow from answer to answer. In a circle, one that is remembered at powers of 2 comes again.
            var (remembered, count, until) = (ulong.MaxValue, 0, 1);
            foreach (var page in volume.EnumUsnData(new MFT_ENUM_DATA_V1 { HighUsn = long.MaxValue, MinMajorVersion = 2, MaxMajorVersion = 3 }).AsEnumerable())
            {
                if (page.Header == remembered)
                    throw new InvalidDataException($"The file system leads to the file {page.Header:X16} again, {count} answers later.");
                if (++count >= until)
                    (remembered, count, until) = (page.Header, 0, until * 2);
                foreach (var record in page.RecordsAt<USN_RECORD_COMMON_HEADER>(sizeof(ulong), static record => record.RecordLength))
                {
                    if (UsnRecord.Of(record) is { } known)
                        yield return known;
                }
            }
        }
    }
}

/// <summary>A change of a file, or a file (USN_RECORD_V2, USN_RECORD_V3).</summary>
/// <param name="Name">The name of the file, without its folder.</param>
/// <param name="FileReference">The file; NTFS uses the lower 64 bits.</param>
/// <param name="ParentReference">The folder that it is in.</param>
/// <param name="Usn">The number of the record.</param>
/// <param name="Time">When it was written; null for a file that is listed, which has no time.</param>
/// <param name="Reason">What has changed since the file was opened: USN_REASON_…</param>
/// <param name="SourceInfo">Who changed it: USN_SOURCE_…, 0 for a user.</param>
/// <param name="SecurityId">The number of its security descriptor.</param>
/// <param name="Attributes">The attributes of the file.</param>
public sealed record UsnRecord(
    string Name, UInt128 FileReference, UInt128 ParentReference, long Usn, DateTimeOffset? Time, uint Reason, uint SourceInfo, uint SecurityId, FileAttributes Attributes)
{
    /// <summary>The last tick of .NET, in units of FILETIME.</summary>
    static readonly long LastTime = DateTime.MaxValue.ToFileTimeUtc();

    /// <summary>Null for a record of another version.</summary>
    internal static UsnRecord? Of(in IoctlRecord<USN_RECORD_COMMON_HEADER> record)
    {
        switch (record.Header.MajorVersion)
        {
            case 2:
                var two = record.Read<USN_RECORD_V2>(0);
                return new(
                    record.ReadUtf16String(two.FileNameOffset, two.FileNameLength), two.FileReferenceNumber, two.ParentFileReferenceNumber,
                    two.Usn, TimeOf(two.TimeStamp), two.Reason, two.SourceInfo, two.SecurityId, (FileAttributes)two.FileAttributes);
            case 3:
                var three = record.Read<USN_RECORD_V3>(0);
                return new(
                    record.ReadUtf16String(three.FileNameOffset, three.FileNameLength), Number(three.FileReferenceNumber), Number(three.ParentFileReferenceNumber),
                    three.Usn, TimeOf(three.TimeStamp), three.Reason, three.SourceInfo, three.SecurityId, (FileAttributes)three.FileAttributes);
            default:
                return null;
        }
    }

    static UInt128 Number(FILE_ID_128 id) => BinaryPrimitives.ReadUInt128LittleEndian(id.Identifier);

    static DateTimeOffset? TimeOf(long time) => time == 0 ? null
        : time > 0 && time <= LastTime ? DateTimeOffset.FromFileTime(time).ToUniversalTime()
        : throw new InvalidDataException($"The record has the time 0x{time:X16}, which is none.");
}
