using IoctlGen.Specs.Catalogue;
using IoctlGen.Tool.Catalogue;

namespace IoctlGen.Tool.Tests;

/// <summary>Rows that the catalogue does not have today.</summary>
public sealed class PublishedListTests
{
    static readonly CatalogueRow Odd = new() { Name = "IOCTL_ODD", Code = 0x8337E007, Header = "a, \"b\".h", Since = "10.0.17763", IsKernelOnly = true };

    [Fact]
    public void Cells_of_csv_are_quoted_where_they_must_be() =>
        Assert.Equal("IOCTL_ODD,0x8337E007,0x8337,0x801,METHOD_NEITHER,FILE_READ_ACCESS|FILE_WRITE_ACCESS,\"a, \"\"b\"\".h\",10.0.17763,yes,,,,,,,,,,,,,,,,,,,,,,", Lines(PublishedList.Csv([Odd]))[1]);

    [Fact]
    public void Plain_lines_say_yes_or_nothing() => Assert.EndsWith("  10.0.17763  yes          -            -", Lines(PublishedList.Plain([Odd]))[1], StringComparison.Ordinal);

    static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
