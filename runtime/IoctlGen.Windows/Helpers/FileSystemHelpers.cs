namespace IoctlGen.Windows.FileSystem;

/// <summary>Where files lie, and what of a volume is used (winioctl.h).</summary>
public static class FileSystemHelpers
{
    /// <summary>Asks where on its volume a file lies: RETRIEVAL_POINTERS_BUFFER, as many answers as it takes, each when it is its turn. Nothing for a file that has no clusters of its own.</summary>
    /// <param name="file">The file; reading its attributes is enough.</param>
    /// <param name="startVcn">The first cluster of the file to tell of. The file system may begin with the start of the extent that has it.</param>
    /// <exception cref="IoctlException">The file system fails it, when it is asked.</exception>
    /// <exception cref="InvalidDataException">An extent is empty or goes back, or the file system announces more than it describes; when it is its turn.</exception>
    public static IEnumerable<FileExtent> GetExtents(this IoctlDevice file, long startVcn = 0)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(startVcn);
        return Extents(file, startVcn);
    }

    static IEnumerable<FileExtent> Extents(IoctlDevice file, long startVcn)
    {
        foreach (var page in file.GetRetrievalPointers(new STARTING_VCN_INPUT_BUFFER { StartingVcn = startVcn }).AsEnumerable())
        {
            var vcn = page.Header.StartingVcn;
            var count = page.Elements<RETRIEVAL_POINTERS_BUFFER.ExtentsStruct>((int)page.Header.ExtentCount).Length;
            for (var i = 0; i < count; i++)
            {
                var said = page.Elements<RETRIEVAL_POINTERS_BUFFER.ExtentsStruct>(count)[i];
                if (vcn < 0 || said.NextVcn <= vcn)
                    throw new InvalidDataException($"The extent at cluster {vcn} of the file ends at cluster {said.NextVcn}.");
                yield return new(vcn, said.Lcn, said.NextVcn - vcn);
                vcn = said.NextVcn;
            }
        }
    }

    /// <summary>Asks which clusters of a volume are used: VOLUME_BITMAP_BUFFER, as many answers as it takes, each when it is its turn. Runs alternate between used and free.</summary>
    /// <param name="volume">The volume, opened for reading.</param>
    /// <param name="startLcn">The first cluster to tell of.</param>
    /// <exception cref="IoctlException">The file system fails it, when it is asked.</exception>
    /// <exception cref="InvalidDataException">The file system leaves clusters out, or goes back; when it is its turn.</exception>
    public static IEnumerable<ClusterRun> GetClusterRuns(this IoctlDevice volume, long startLcn = 0)
    {
        ArgumentNullException.ThrowIfNull(volume);
        ArgumentOutOfRangeException.ThrowIfNegative(startLcn);
        return Runs(volume, startLcn);
    }

    static IEnumerable<ClusterRun> Runs(IoctlDevice volume, long startLcn)
    {
        var run = new ClusterRun(startLcn, 0, IsUsed: false);
        foreach (var page in volume.GetVolumeBitmap(new STARTING_LCN_INPUT_BUFFER { StartingLcn = startLcn }).AsEnumerable())
        {
            var count = Bits(page);
            var next = run.Lcn + run.Length;
            for (var bit = BitOf(page, next, count); bit < count;)
            {
                var isUsed = IsSet(page, bit);
                var end = EndOfRun(page, bit, count, isUsed);
                if (run.Length > 0 && run.IsUsed != isUsed)
                {
                    yield return run;
                    run = new(run.Lcn + run.Length, 0, isUsed);
                }

                run = new(run.Lcn, run.Length + (end - bit), isUsed);
                bit = end;
            }
        }

        if (run.Length > 0)
            yield return run;
    }

    /// <summary>Whether a cluster of a volume is used, in one request.</summary>
    /// <param name="volume">The volume, opened for reading.</param>
    /// <param name="lcn">The number of the cluster on the volume.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or the volume ends before it.</exception>
    /// <exception cref="IoctlException">The file system fails it.</exception>
    /// <exception cref="InvalidDataException">The file system tells of other clusters.</exception>
    public static bool IsClusterUsed(this IoctlDevice volume, long lcn)
    {
        ArgumentNullException.ThrowIfNull(volume);
        ArgumentOutOfRangeException.ThrowIfNegative(lcn);
        foreach (var page in volume.GetVolumeBitmap(new STARTING_LCN_INPUT_BUFFER { StartingLcn = lcn }).AsEnumerable())
        {
            var count = Bits(page);
            var bit = BitOf(page, lcn, count);
            return bit < count ? IsSet(page, bit) : throw new InvalidDataException($"The file system tells of {count} clusters from {page.Header.StartingLcn} on, and not of {lcn}.");
        }

        throw new ArgumentOutOfRangeException(nameof(lcn), lcn, "The volume ends before this cluster.");
    }

    /// <summary>Reads a record of the master file table of an NTFS volume: NTFS_FILE_RECORD_OUTPUT_BUFFER.</summary>
    /// <param name="volume">The volume, opened for reading.</param>
    /// <param name="reference">The reference of a file, or its number alone. Where that record is not used, NTFS returns the nearest one before it.</param>
    /// <exception cref="IoctlException">NTFS fails it; other file systems do, too.</exception>
    /// <exception cref="InvalidDataException">The record is longer than the answer.</exception>
    public static NtfsRecord GetNtfsRecord(this IoctlDevice volume, long reference)
    {
        using var answer = volume.GetNtfsFileRecord(new NTFS_FILE_RECORD_INPUT_BUFFER { FileReferenceNumber = reference });
        return new(answer.Header.FileReferenceNumber, answer.Elements<byte>((int)answer.Header.FileRecordLength).ToArray());
    }

    /// <summary>How many clusters a page tells of: the last one has padding behind them.</summary>
    static long Bits(IoctlBuffer<VOLUME_BITMAP_BUFFER> page)
    {
        var written = Map(page).Length * 8L;
        var (start, left) = (page.Header.StartingLcn, page.Header.BitmapSize);
        return start < 0 || left < 0 || start > long.MaxValue - written
            ? throw new InvalidDataException($"The file system tells of {left} clusters from {start} on.")
            : Math.Min(written, left);
    }

    /// <summary>Which bit of a page is a cluster's: the page may begin before it, at a whole byte of the volume's bitmap, and not behind it.</summary>
    static long BitOf(IoctlBuffer<VOLUME_BITMAP_BUFFER> page, long lcn, long count)
    {
        var bit = lcn - page.Header.StartingLcn;
        return bit >= 0 && bit <= count
            ? bit
            : throw new InvalidDataException($"The file system was asked for the clusters from {lcn} on, and tells of {count} from {page.Header.StartingLcn} on.");
    }

    static ReadOnlySpan<byte> Map(IoctlBuffer<VOLUME_BITMAP_BUFFER> page) => page.Bytes[page.OffsetOf(in page.Header.Buffer)..];

    static bool IsSet(IoctlBuffer<VOLUME_BITMAP_BUFFER> page, long bit) => (Map(page)[(int)(bit / 8)] >> (int)(bit % 8) & 1) != 0;

    static long EndOfRun(IoctlBuffer<VOLUME_BITMAP_BUFFER> page, long bit, long count, bool isUsed)
    {
        var map = Map(page);
        var whole = isUsed ? (byte)0xFF : (byte)0;
        while (bit < count && (map[(int)(bit / 8)] >> (int)(bit % 8) & 1) != 0 == isUsed)
        {
            bit++;
            if (bit % 8 != 0 || bit >= count)
                continue;
            var same = map[(int)(bit / 8)..].IndexOfAnyExcept(whole);
            bit += 8L * (same < 0 ? map.Length - bit / 8 : same);
        }

        return Math.Min(bit, count);
    }
}

/// <summary>A part of a file that lies in one piece (RETRIEVAL_POINTERS_BUFFER), in clusters.</summary>
/// <param name="Vcn">Where in the file it begins.</param>
/// <param name="Lcn">Where on the volume it begins; -1 for a hole, or for what a compressed file has no clusters for.</param>
/// <param name="Length">How many clusters it has.</param>
public readonly record struct FileExtent(long Vcn, long Lcn, long Length)
{
    /// <summary>Whether it has clusters on the volume.</summary>
    public bool IsAllocated => Lcn != -1;
}

/// <summary>Clusters of a volume that are all used or all free (VOLUME_BITMAP_BUFFER).</summary>
/// <param name="Lcn">The first one.</param>
/// <param name="Length">How many they are.</param>
/// <param name="IsUsed">Whether they are used.</param>
public readonly record struct ClusterRun(long Lcn, long Length, bool IsUsed);

/// <summary>A record of the master file table (NTFS_FILE_RECORD_OUTPUT_BUFFER).</summary>
/// <param name="Reference">The reference of the record that came: not always that which was asked for.</param>
/// <param name="Bytes">The record, which begins with FILE.</param>
public sealed record NtfsRecord(long Reference, ReadOnlyMemory<byte> Bytes);
