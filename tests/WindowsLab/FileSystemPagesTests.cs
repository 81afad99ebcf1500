using IoctlGen.Samples;

namespace IoctlGen.WindowsLab;

/// <summary>Published codes that are asked again and again, in pages of 64 KiB, from a driver that is honest and one that lies.</summary>
public sealed class FileSystemPagesTests : IDisposable
{
    const int Extents = 10_000, Files = 2_000;
    const long CountLies = -1, StandsStill = -2;

    readonly NoSuspension _noSuspension = new();
    readonly IoctlDevice _device = Lab.Open();

    /// <summary>LAB_RECORD_LIE.</summary>
    public enum Lie
    {
        None,
        RecordTooLong,
        NameOutside,
        StandsStill,
    }

    public void Dispose()
    {
        _device.Dispose();
        _noSuspension.Dispose();
    }

    [Fact]
    public async Task A_file_tells_its_extents()
    {
        var pages = LabFileSystem.GetRetrievalPointers(_device, new StartingVcn(0));
        var expected = Enumerable.Range(0, Extents).Select(static i => new FileExtent(2 * (i + 1), i % 7 == 6 ? -1 : 1000 + i)).ToArray();

        Assert.Equal(expected, pages.AsEnumerable().SelectMany(static page => page.Extents().ToArray()));
        Assert.Equal(3u, _device.LastRequest().Count);

        var seen = new List<FileExtent>();
        await foreach (var page in pages)
            seen.AddRange(page.Extents());
        Assert.Equal(expected, seen);
        Assert.Equal((RetrievalPointers.FSCTL_GET_RETRIEVAL_POINTERS, 6u), (_device.LastRequest().Code, _device.LastRequest().Count));
    }

    [Fact]
    public void A_file_that_is_asked_from_within_tells_where_that_extent_begins()
    {
        using var pages = LabFileSystem.GetRetrievalPointers(_device, new StartingVcn((2 * Extents) - 1)).GetEnumerator();

        Assert.True(pages.MoveNext());
        Assert.Equal((2 * Extents) - 2, pages.Current.Header.StartingVcn);
        Assert.Equal(2 * Extents, pages.Current.Extents()[0].NextVcn);
        Assert.False(pages.MoveNext());
        Assert.Empty(LabFileSystem.GetRetrievalPointers(_device, new StartingVcn(2 * Extents)).AsEnumerable());
    }

    [Fact]
    public void A_file_that_lies_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => LabFileSystem.GetRetrievalPointers(_device, new StartingVcn(CountLies)).AsEnumerable().Count());
        Assert.Throws<InvalidOperationException>(() => LabFileSystem.GetRetrievalPointers(_device, new StartingVcn(StandsStill)).AsEnumerable().Count());
        Assert.Equal(2u, _device.LastRequest().Count);
    }

    [Fact]
    public async Task A_volume_tells_its_files_until_the_end_of_file()
    {
        var pages = _device.EnumUsnData(default);

        Assert.Equal(Names(), pages.AsEnumerable().SelectMany(static page => page.FileNames().ToList()));
        AssertLast(UsnJournal.FSCTL_ENUM_USN_DATA, 4);

        var seen = new List<string>();
        await foreach (var page in pages)
            seen.AddRange(page.FileNames());
        Assert.Equal(Names(), seen);
    }

    [Fact]
    public async Task A_journal_tells_its_changes_until_a_page_without_records()
    {
        var pages = _device.ReadUsnJournal(default);

        Assert.Equal(Names(), pages.AsEnumerable().SelectMany(static page => page.FileNames().ToList()));
        AssertLast(UsnJournal.FSCTL_READ_USN_JOURNAL, 4);

        var seen = new List<string>();
        await foreach (var page in pages)
            seen.AddRange(page.FileNames());
        Assert.Equal(Names(), seen);
    }

    [Theory]
    [InlineData(Lie.RecordTooLong)]
    [InlineData(Lie.NameOutside)]
    public void A_record_that_leaves_its_page_is_refused(Lie lie)
    {
        Assert.Throws<InvalidDataException>(() => _device.EnumUsnData(new() { LowUsn = (long)lie }).AsEnumerable().Sum(static page => page.FileNames().Count()));
        Assert.Throws<InvalidDataException>(() => _device.ReadUsnJournal(new() { UsnJournalId = (ulong)lie }).AsEnumerable().Sum(static page => page.FileNames().Count()));
    }

    [Fact]
    public void A_volume_that_stands_still_is_an_error_and_no_loop()
    {
        Assert.Throws<InvalidOperationException>(() => _device.EnumUsnData(new() { LowUsn = (long)Lie.StandsStill }).AsEnumerable().Count());
        Assert.Throws<InvalidOperationException>(() => _device.ReadUsnJournal(new() { UsnJournalId = (ulong)Lie.StandsStill }).AsEnumerable().Count());
        Assert.Equal(2u, _device.LastRequest().Count);
    }

    static IEnumerable<string> Names() => Enumerable.Range(0, Files).Select(static i => $"file-{i:00000}");

    /// <summary>It went to the driver as a file system's request, wherever the system tells these apart.</summary>
    void AssertLast(uint code, uint count)
    {
        var last = _device.LastRequest();
        Assert.Equal((code, count), (last.Code, last.Count));
        Assert.Equal(Native.IsWine ? 0x0Eu : 0x0Du, last.MajorFunction);
        Assert.Equal(65536u, last.OutputLength);
    }
}
