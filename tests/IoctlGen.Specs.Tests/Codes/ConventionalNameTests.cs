using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

/// <summary>The custom of naming, held against the names that headers have.</summary>
public sealed class ConventionalNameTests
{
    [Fact]
    public void Every_name_of_the_headers_that_the_C_compiler_read_and_that_begins_as_a_codes_is_conventional()
    {
        Assert.True(MingwControlCode.All.Count > 1000);
        Assert.All(MingwControlCode.All.Where(row => CodeName.IsPrefixed(row.Name)), row => Assert.True(CodeName.IsConventional(row.Name), row.Name));
    }

    [Fact]
    public void Every_name_of_the_driver_kit_is_conventional() =>
        Assert.All(PublishedCodes.Read().Keys, name => Assert.True(CodeName.IsConventional(name), name));

    [Theory]
    [InlineData("IOCTL_X", true)]
    [InlineData("FSCTL_1394", true)]
    [InlineData("TAP_WIN_IOCTL_GET_MAC", true)]
    [InlineData("FSP_FSCTL_VOLUME_NAME", true)]
    [InlineData("SMART_GET_VERSION", false)]
    [InlineData("IOCTL", false)]
    [InlineData("IOCTL_", false)]
    [InlineData("METER_IOCTL", false)]
    [InlineData("IOCTLX_METER", false)]
    [InlineData("IOCTL_meter", false)]
    [InlineData("IOCTL__METER", false)]
    [InlineData("_IOCTL_METER", false)]
    [InlineData("IOCTL_ZÄHLER", false)]
    [InlineData("IOCTL_METER٣", false)]
    [InlineData("", false)]
    public void Capitals_and_digits_with_the_kind_of_code_before_the_words(string name, bool expected) => Assert.Equal(expected, CodeName.IsConventional(name));
}
