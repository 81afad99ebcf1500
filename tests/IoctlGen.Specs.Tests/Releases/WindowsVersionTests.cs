using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Tests;

public sealed class WindowsVersionTests
{
    [Theory]
    [InlineData(5, 0, 2195, "windows")]
    [InlineData(10, 0, 14393, "windows")]
    [InlineData(10, 0, 14394, "windows10.0.14394")]
    [InlineData(10, 0, 16299, "windows10.0.16299")]
    [InlineData(10, 0, 22000, "windows10.0.22000")]
    public void A_platform_name_has_a_number_only_above_the_floor_of_the_runtime(int major, int minor, int build, string name) =>
        Assert.Equal(name, new WindowsVersion(major, minor, build).PlatformName);

    [Theory]
    [InlineData(6, 3, 9600, 10, 0, 10240)]
    [InlineData(6, 1, 7601, 6, 2, 0)]
    [InlineData(6, 1, 7600, 6, 1, 7601)]
    public void Versions_order_by_major_then_minor_then_build(int major, int minor, int build, int newMajor, int newMinor, int newBuild)
    {
        var older = new WindowsVersion(major, minor, build);
        var newer = new WindowsVersion(newMajor, newMinor, newBuild);

        Assert.True(older < newer && older <= newer && newer > older && newer >= older && older != newer);
        Assert.False(newer < older || newer <= older || older > newer || older >= newer || older == newer);
    }

    [Fact]
    public void Equal_versions_are_equal_in_every_way()
    {
        var version = new WindowsVersion(10, 0, 17763);
        object same = new WindowsVersion(10, 0, 17763);

        Assert.True(version.Equals(same));
        Assert.True(version == (WindowsVersion)same && version <= (WindowsVersion)same && version >= (WindowsVersion)same);
        Assert.Equal(version.GetHashCode(), same.GetHashCode());
        Assert.Equal("10.0.17763", same.ToString());
    }
}
