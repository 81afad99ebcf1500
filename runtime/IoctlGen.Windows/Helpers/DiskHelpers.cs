namespace IoctlGen.Windows.Disk;

/// <summary>Partitions of disks (ntdddisk.h).</summary>
public static class DiskHelpers
{
    /// <summary>Asks how a disk is divided: DRIVE_LAYOUT_INFORMATION_EX. Entries of the table that are not used are left out.</summary>
    /// <param name="disk">The disk, opened for reading.</param>
    /// <exception cref="IoctlException">The driver fails it.</exception>
    /// <exception cref="InvalidDataException">The driver announces more partitions than it describes, or a style that is none.</exception>
    public static DiskLayout GetLayout(this IoctlDevice disk)
    {
        using var answer = disk.GetDriveLayoutEx();
        ref readonly var head = ref answer.Header;
        var style = (PARTITION_STYLE)head.PartitionStyle;
        var partitions = new List<DiskPartition>();
        foreach (ref readonly var entry in answer.Elements<PARTITION_INFORMATION_EX>((int)head.PartitionCount))
        {
            if (entry.PartitionStyle == PARTITION_STYLE.PARTITION_STYLE_MBR && entry.Anonymous0.Mbr.PartitionType != NtdddiskConstants.PARTITION_ENTRY_UNUSED)
                partitions.Add(OfMbr(in entry, in entry.Anonymous0.Mbr));
            else if (entry.PartitionStyle == PARTITION_STYLE.PARTITION_STYLE_GPT && entry.Anonymous0.Gpt.PartitionType != Guid.Empty)
                partitions.Add(OfGpt(in entry, in entry.Anonymous0.Gpt));
        }

        return style switch
        {
            PARTITION_STYLE.PARTITION_STYLE_MBR => new(style, default, head.Anonymous0.Mbr.Signature, partitions),
            PARTITION_STYLE.PARTITION_STYLE_GPT => new(style, head.Anonymous0.Gpt.DiskId, 0, partitions),
            PARTITION_STYLE.PARTITION_STYLE_RAW => new(style, default, 0, partitions),
            _ => throw new InvalidDataException($"The driver says that the disk is divided in the style {(int)style}, which is none of MBR, GPT and RAW."),
        };
    }

    static DiskPartition OfMbr(in PARTITION_INFORMATION_EX entry, in PARTITION_INFORMATION_MBR mbr) => new(entry.PartitionNumber, entry.StartingOffset, entry.PartitionLength)
    {
        Id = mbr.PartitionId,
        MbrType = mbr.PartitionType,
        IsActive = mbr.BootIndicator,
    };

    static DiskPartition OfGpt(in PARTITION_INFORMATION_EX entry, in PARTITION_INFORMATION_GPT gpt) => new(entry.PartitionNumber, entry.StartingOffset, entry.PartitionLength)
    {
        Id = gpt.PartitionId,
        Type = gpt.PartitionType,
        Name = gpt.Name.ToString(),
        Attributes = gpt.Attributes,
    };
}

/// <summary>How a disk is divided (DRIVE_LAYOUT_INFORMATION_EX).</summary>
/// <param name="Style">The kind of its table of partitions; RAW for none.</param>
/// <param name="DiskId">The id in a GPT; empty for another style.</param>
/// <param name="Signature">The signature in an MBR; 0 for another style.</param>
/// <param name="Partitions">The partitions, in the order of the table. Of an MBR, the one that holds the logical ones is among them; its number is 0.</param>
public sealed record DiskLayout(PARTITION_STYLE Style, Guid DiskId, uint Signature, IReadOnlyList<DiskPartition> Partitions);

/// <summary>A partition (PARTITION_INFORMATION_EX).</summary>
/// <param name="Number">Its number, from 1; 0 for what is no partition to the system.</param>
/// <param name="Offset">Where it begins: bytes from the start of the disk.</param>
/// <param name="Length">How many bytes it has.</param>
public sealed record DiskPartition(uint Number, long Offset, long Length)
{
    /// <summary>Its id; of an MBR, one that the system keeps, which may be empty.</summary>
    public Guid Id { get; init; }

    /// <summary>In a GPT, what it is for, as {c12a7328-f81f-11d2-ba4b-00a0c93ec93b} for the EFI system partition; empty in an MBR.</summary>
    public Guid Type { get; init; }

    /// <summary>In a GPT, its name; empty in an MBR.</summary>
    public string Name { get; init; } = "";

    /// <summary>In a GPT, its attributes: bit 0 says that the machine needs it, bit 63 that it gets no drive letter; 0 in an MBR.</summary>
    public ulong Attributes { get; init; }

    /// <summary>In an MBR, what it is for, as 7 for NTFS; 0 in a GPT.</summary>
    public byte MbrType { get; init; }

    /// <summary>In an MBR, whether the machine starts from it.</summary>
    public bool IsActive { get; init; }
}
