using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

/// <summary>Misspelt names.</summary>
public sealed class NearNameTests
{
    static readonly string[] Names = ["IOCTL_METER_STOP", "IOCTL_METER_START", "IOCTL_METER_STARS", "IOCTL_GO"];

    [Theory]
    [InlineData("IOCTL_METER_STRAT", "IOCTL_METER_START")]
    [InlineData("IOCTL_METER_STAT", "IOCTL_METER_START")]
    [InlineData("IOCTL_METER_STOPP", "IOCTL_METER_STOP")]
    [InlineData("IOCTL_METRE_STOP", "IOCTL_METER_STOP")]
    [InlineData("ioctl_meter_start", "IOCTL_METER_START")]
    [InlineData("FSCTL_GO", null)]
    [InlineData("IOCTL_NO", "IOCTL_GO")]
    [InlineData("IOCTL_OG", "IOCTL_GO")]
    [InlineData("IOCTL_UP", null)]
    [InlineData("IOCTL_METER_RESET", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_found_if_it_is_near_enough(string misspelt, string? name) => Assert.Equal(name, NearName.Of(misspelt, Names));

    [Fact]
    public void Of_names_equally_near_the_first_is_found() =>
        Assert.Equal("IOCTL_METER_STARS", NearName.Of("IOCTL_METER_STARTS", ["IOCTL_METER_STARS", "IOCTL_METER_START"]));

    [Fact]
    public void No_published_name_is_taken_for_another_of_a_vendor() => Assert.All(
        ["IOCTL_ACME_NEW", "IOCTL_NOBODY_KNOWS_THIS", "IOCTL_METER_START", "FSCTL_METER_LOCK", "IOCTL_GAUGE_READ"],
        name => Assert.Null(NearName.Of(name, PublishedCatalogue.Names)));

    [Theory]
    [InlineData("IOCTL_DISK_GET_LENGHT_INFO", "IOCTL_DISK_GET_LENGTH_INFO")]
    [InlineData("FSCTL_DISMUONT_VOLUME", "FSCTL_DISMOUNT_VOLUME")]
    [InlineData("IOCTL_CDROM_CHECKVERIFY", "IOCTL_CDROM_CHECK_VERIFY")]
    public void A_published_name_is_found(string misspelt, string name) => Assert.Equal(name, NearName.Of(misspelt, PublishedCatalogue.Names));
}
