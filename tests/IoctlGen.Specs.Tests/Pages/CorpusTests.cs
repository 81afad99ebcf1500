using System.Formats.Tar;
using System.IO.Compression;

namespace IoctlGen.Specs.Tests;

/// <summary>All 772 pages of the driver kit's documentation, where they lie beside the checkout.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Every_page_is_read_and_fills_what_it_has()
    {
        var pages = Pages();

        Assert.Equal(
            """
            pages            772
            name             772
            header           772
            include header   475
            description      772
            client text      191
            client version   182
            server text       38
            server version    35
            major code       163
            kernel only       89
            input types      320
            no input         220
            output types     251
            no output        263
            statuses         633
            replaced by        6
            """,
            string.Join("\n", Count(pages).Select(row => $"{row.Field,-14}{row.Count,6}")));
    }

    /// <summary>Read by eye, page for page.</summary>
    [Theory]
    [InlineData("IOCTL_SERIAL_GET_CHARS", "none", "SERIAL_CHARS", "")]
    [InlineData("IOCTL_DISK_PERFORMANCE", "none", "DISK_PERFORMANCE", "")]
    [InlineData("IOCTL_STORAGE_BREAK_RESERVATION", "STORAGE_BREAK_RESERVATION_REQUEST", "none", "")]
    [InlineData("IOCTL_NFCSE_GET_ROUTING_TABLE", "none", "SECURE_ELEMENT_ROUTING_TABLE", "")]
    [InlineData("IOCTL_CDROM_PLAY_AUDIO_MSF", "CDROM_PLAY_AUDIO_MSF", "none", "")]
    [InlineData("IOCTL_SCSI_PASS_THROUGH_DIRECT_EX", "SCSI_PASS_THROUGH_DIRECT_EX", "SCSI_PASS_THROUGH_DIRECT_EX", "")]
    [InlineData("IOCTL_CDROM_SET_VOLUME", "VOLUME_CONTROL", "none", "")]
    [InlineData("IOCTL_BTHHFP_DEVICE_GET_DESCRIPTOR", "none", "BTHHFP_DESCRIPTOR", "6.2.9200")]
    [InlineData("IOCTL_VOLUME_PHYSICAL_TO_LOGICAL", "VOLUME_PHYSICAL_OFFSET", "VOLUME_LOGICAL_OFFSET", "5.1.2600")]
    [InlineData("IOCTL_DISK_GET_LENGTH_INFO", "none", "GET_LENGTH_INFORMATION", "5.1.2600")]
    [InlineData("FSCTL_MARK_HANDLE", "MARK_HANDLE_INFO", "none", "5.1.2600")]
    [InlineData("IOCTL_MOUNTMGR_VOLUME_ARRIVAL_NOTIFICATION", "MOUNTMGR_TARGET_NAME", "none", "")]
    public void A_page_that_was_read_by_eye_says_the_same(string name, string input, string output, string client)
    {
        var page = Pages().First(page => page.Name == name);

        Assert.Equal(input, Text(page.Input));
        Assert.Equal(output, Text(page.Output));
        Assert.Equal(client, page.MinimumClient?.ToString() ?? "");
    }

    static string Text(PageBuffer buffer) => buffer.IsNone ? "none" : string.Join(" ", buffer.Types);

    static IEnumerable<(string Field, int Count)> Count(List<PageFacts> pages) =>
    [
        ("pages", pages.Count),
        ("name", pages.Count(page => page.Name is not null)),
        ("header", pages.Count(page => page.Header is not null)),
        ("include header", pages.Count(page => page.IncludeHeader is not null)),
        ("description", pages.Count(page => page.Description.Length > 0)),
        ("client text", pages.Count(page => page.MinimumClientText is not null)),
        ("client version", pages.Count(page => page.MinimumClient is not null)),
        ("server text", pages.Count(page => page.MinimumServerText is not null)),
        ("server version", pages.Count(page => page.MinimumServer is not null)),
        ("major code", pages.Count(page => page.MajorCodes.Count > 0)),
        ("kernel only", pages.Count(page => page.IsKernelOnly)),
        ("input types", pages.Count(page => page.Input.Types.Count > 0)),
        ("no input", pages.Count(page => page.Input.IsNone)),
        ("output types", pages.Count(page => page.Output.Types.Count > 0)),
        ("no output", pages.Count(page => page.Output.IsNone)),
        ("statuses", pages.Count(page => page.Statuses.Count > 0)),
        ("replaced by", pages.Count(page => page.ReplacedBy is not null)),
    ];

    static List<PageFacts> Pages()
    {
        using var archive = new TarReader(new GZipStream(File.OpenRead(SharedFolder.Require("ddi-pages.tar.gz")), CompressionMode.Decompress));
        var pages = new List<PageFacts>();
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.Name.EndsWith(".md", StringComparison.Ordinal) && entry.DataStream is { } data)
                pages.Add(PageReader.Read(entry.Name, new StreamReader(data).ReadToEnd()));
        }

        return pages;
    }
}
