namespace IoctlGen.Samples;

/// <summary>The change journal of a volume (winioctl.h). The buffers go to the file system as they are.</summary>
[IoctlContract(DeviceType.FileSystem, Header = "winioctl.h", Method = TransferMethod.Neither)]
public static partial class UsnJournal
{
    /// <summary>Asks for the files of a volume, in the order of its master file table.</summary>
    /// <param name="volume">The volume, opened by an administrator.</param>
    /// <param name="start">The first file, and the range of changes.</param>
    [Ioctl(44, TransferMethod.Neither)]
    public static partial IoctlPages<MftEnumData, NextFile> EnumUsnData(this IoctlDevice volume, MftEnumData start);

    /// <summary>Asks for the changes of a volume, from one on.</summary>
    /// <param name="volume">The volume, opened by an administrator.</param>
    /// <param name="start">The first change, and which are wanted.</param>
    [Ioctl(46, TransferMethod.Neither)]
    public static partial IoctlPages<ReadUsnJournalData, NextUsn> ReadUsnJournal(this IoctlDevice volume, in ReadUsnJournalData start);

    /// <summary>The names in the records (USN_RECORD_V2) of a page, which follow its first 8 bytes.</summary>
    /// <param name="page">A page of either code.</param>
    /// <exception cref="InvalidDataException">A record reaches beyond what the driver wrote, or has no length.</exception>
    public static IEnumerable<string> FileNames(this IoctlBuffer page)
    {
        ArgumentNullException.ThrowIfNull(page);
        foreach (var record in page.RecordsAt<UsnRecord>(sizeof(long), static record => record.RecordLength))
            yield return record.ReadUtf16String(record.Header.FileNameOffset, record.Header.FileNameLength);
    }
}
