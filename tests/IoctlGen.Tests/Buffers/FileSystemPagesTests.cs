using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IoctlGen.Samples;

namespace IoctlGen.Tests;

/// <summary>Real codes that are asked page by page, from file systems good and bad.</summary>
public sealed class FileSystemPagesTests
{
    [Fact]
    public void The_codes_and_layouts_are_those_of_the_headers()
    {
        Assert.Equal(0x00090073u, RetrievalPointers.FSCTL_GET_RETRIEVAL_POINTERS);
        Assert.Equal(0x000900B3u, UsnJournal.FSCTL_ENUM_USN_DATA);
        Assert.Equal(0x000900BBu, UsnJournal.FSCTL_READ_USN_JOURNAL);
        Assert.Equal(32, Unsafe.SizeOf<RetrievalPointersHeader>());
        Assert.Equal(24, Unsafe.SizeOf<MftEnumData>());
        Assert.Equal(40, Unsafe.SizeOf<ReadUsnJournalData>());

        // sizeof(USN_RECORD_V2) is 64 in C: its name begins at 60.
        Assert.Equal(60, (int)Marshal.OffsetOf<UsnRecord>(nameof(UsnRecord.FileNameOffset)) + 2);
    }

    [Fact]
    public async Task A_file_tells_its_extents_page_by_page()
    {
        using var file = new ScriptedDevice(Extents);
        var pages = file.GetRetrievalPointers(new StartingVcn(0));

        Assert.Equal([1, 2, 3, 4, 5], pages.AsEnumerable().SelectMany(page => page.Extents().ToArray()).Select(extent => extent.NextVcn));
        Assert.Equal(3, file.Sent);

        var last = 0L;
        await foreach (var page in pages)
            last = page.Extents()[^1].NextVcn;
        Assert.Equal(5, last);
    }

    [Fact]
    public void A_file_without_clusters_has_no_pages()
    {
        using var file = ScriptedDevice.WritingNothing(NtStatus.EndOfFile);

        Assert.Empty(file.GetRetrievalPointers(new StartingVcn(0)).AsEnumerable());
    }

    [Theory]
    [InlineData(3u)]
    [InlineData(0xFFFFFFFFu)]
    public void A_file_that_counts_more_extents_than_it_wrote_is_refused(uint count)
    {
        using var file = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            MemoryMarshal.Write(request.Output, new RetrievalPointersHeader { ExtentCount = count });
            bytesReturned = 48;
            return NtStatus.BufferOverflow;
        });

        Assert.Throws<InvalidDataException>(() => file.GetRetrievalPointers(new StartingVcn(0)).AsEnumerable().Count());
    }

    [Fact]
    public void A_volume_tells_its_files_until_there_are_no_more()
    {
        using var volume = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            var start = MemoryMarshal.Read<MftEnumData>(request.Input).StartFileReferenceNumber;
            bytesReturned = start < 3 ? Records(request.Output, (long)start + 1, $"file{start}", "other") : 0;
            return start < 3 ? NtStatus.Success : NtStatus.EndOfFile;
        });

        var names = new List<string>();
        foreach (var page in volume.EnumUsnData(new() { HighUsn = long.MaxValue }))
            names.AddRange(page.FileNames());
        Assert.Equal(["file0", "other", "file1", "other", "file2", "other"], names);
    }

    [Fact]
    public void A_journal_ends_with_a_page_that_has_no_records()
    {
        using var volume = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            var start = MemoryMarshal.Read<ReadUsnJournalData>(request.Input).StartUsn;
            bytesReturned = start == 0 ? Records(request.Output, 77, "changed") : Records(request.Output, 77);
            return NtStatus.Success;
        });

        Assert.Equal(["changed"], volume.ReadUsnJournal(new() { ReasonMask = uint.MaxValue }).AsEnumerable().SelectMany(page => page.FileNames().ToList()));
        Assert.Equal(2, volume.Sent);
    }

    [Fact]
    public void A_file_system_that_never_moves_on_is_no_loop()
    {
        using var volume = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            bytesReturned = Records(request.Output, 0, "again");
            return NtStatus.Success;
        });

        Assert.Throws<InvalidOperationException>(() => volume.EnumUsnData(default).AsEnumerable().Count());
        Assert.Throws<InvalidOperationException>(() => volume.ReadUsnJournal(default).AsEnumerable().Count());
        Assert.Equal(2, volume.Sent);
    }

    [Theory]
    [InlineData(0u, 60, 10)]
    [InlineData(0xFFFFFFF0u, 60, 10)]
    [InlineData(72u, 0xFFFF, 10)]
    [InlineData(72u, 60, 0xFFFE)]
    public void A_record_that_points_past_the_page_is_refused(uint length, ushort nameOffset, ushort nameLength)
    {
        var bytes = new byte[80];
        MemoryMarshal.Write(bytes.AsSpan(8), new UsnRecord { RecordLength = length, FileNameOffset = nameOffset, FileNameLength = nameLength });
        using var page = new IoctlBuffer<NextUsn>(bytes);

        Assert.Throws<InvalidDataException>(() => page.FileNames().Count());
    }

    /// <summary>Five extents of one cluster, two to a page.</summary>
    static NtStatus Extents(in IoctlRequest request, out int bytesReturned)
    {
        var start = MemoryMarshal.Read<StartingVcn>(request.Input).Vcn;
        var count = (int)Math.Min(2, 5 - start);
        using var page = new IoctlInput<RetrievalPointersHeader>(new() { ExtentCount = (uint)count, StartingVcn = start, FirstExtent = new(start + 1, 100 + start) });
        if (count == 2)
            page.Append(new FileExtent(start + 2, 101 + start));
        page.Bytes.CopyTo(request.Output);
        bytesReturned = page.Length;
        return start + count < 5 ? NtStatus.BufferOverflow : NtStatus.Success;
    }

    static int Records(Span<byte> output, long next, params string[] names)
    {
        using var page = new IoctlInput<long>(next);
        foreach (var name in names)
        {
            using var record = new IoctlInput<UsnRecord>(new() { FileNameOffset = 60, FileNameLength = (ushort)(2 * name.Length), MajorVersion = 2 });
            var bytes = record.Bytes[..60].ToArray().Concat(MemoryMarshal.AsBytes(name.AsSpan()).ToArray()).ToArray();
            Array.Resize(ref bytes, (bytes.Length + 7) / 8 * 8);
            MemoryMarshal.Write(bytes, bytes.Length);
            page.Append(bytes);
        }

        page.Bytes.CopyTo(output);
        return page.Length;
    }
}
