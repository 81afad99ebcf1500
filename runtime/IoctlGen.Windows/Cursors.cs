using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <content>Goes on behind the last extent.</content>
public partial struct STARTING_VCN_INPUT_BUFFER : IIoctlCursor<RETRIEVAL_POINTERS_BUFFER>
{
    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file system would lead back to where it was.</exception>
    public bool Advance(IoctlBuffer<RETRIEVAL_POINTERS_BUFFER> page, NtStatus status)
    {
        ArgumentNullException.ThrowIfNull(page);
        var extents = page.Elements<RETRIEVAL_POINTERS_BUFFER.ExtentsStruct>((int)page.Header.ExtentCount);
        if (status != NtStatus.BufferOverflow || extents.IsEmpty)
            return false;
        StartingVcn = Forward.From(StartingVcn, extents[^1].NextVcn);
        return true;
    }
}

/// <content>Goes on behind the last bit.</content>
public partial struct STARTING_LCN_INPUT_BUFFER : IIoctlCursor<VOLUME_BITMAP_BUFFER>
{
    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file system would lead back to where it was.</exception>
    public bool Advance(IoctlBuffer<VOLUME_BITMAP_BUFFER> page, NtStatus status)
    {
        ArgumentNullException.ThrowIfNull(page);
        var bytes = page.Length - Marshal.OffsetOf<VOLUME_BITMAP_BUFFER>(nameof(VOLUME_BITMAP_BUFFER.Buffer)).ToInt32();
        if (status != NtStatus.BufferOverflow || bytes <= 0)
            return false;
        StartingLcn = Forward.From(StartingLcn, page.Header.StartingLcn + bytes * 8L);
        return true;
    }
}

/// <content>Goes on at the file that each answer begins with.</content>
public partial struct MFT_ENUM_DATA_V1 : IIoctlCursor<ulong>
{
    /// <inheritdoc/>
    public bool Advance(IoctlBuffer<ulong> page, NtStatus status)
    {
        ArgumentNullException.ThrowIfNull(page);

        // References have a sequence number in their upper bits: they do not grow from answer to answer.
        StartFileReferenceNumber = page.Header;
        return page.Length > sizeof(ulong);
    }
}

/// <content>Goes on at the record that each answer begins with, until one has no records.</content>
public partial struct READ_USN_JOURNAL_DATA_V1 : IIoctlCursor<long>
{
    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file system would lead back to where it was.</exception>
    public bool Advance(IoctlBuffer<long> page, NtStatus status)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Length <= sizeof(long))
            return false;
        StartUsn = Forward.From(StartUsn, page.Header);
        return true;
    }
}

/// <summary>Lists that come in parts get on: a driver that led back would be asked for ever.</summary>
static class Forward
{
    public static long From(long current, long next) => next > current ? next : throw new InvalidDataException($"The answer leads from {current} to {next}, which is no way on.");
}
