using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Tests;

public sealed class WindowsVersionsTests
{
    [Theory]
    [InlineData("Windows Vista [desktop apps only]", "6.0.6000")]
    [InlineData("Windows XP with SP1", "5.1.2600")]
    [InlineData("Windows XP Professional [desktop apps | UWP apps]", "5.1.2600")]
    [InlineData("Windows XP Professional x64 Edition", "5.2.3790")]
    [InlineData("Windows 2000 Server", "5.0.2195")]
    [InlineData("Windows Vista with Service Pack 1", "6.0.6001")]
    [InlineData("Windows Vista with Service Pack 2 (SP2)", "6.0.6002")]
    [InlineData("Windows Vista x64", "6.0.6000")]
    [InlineData("Windows Server 2008 R2", "6.1.7600")]
    [InlineData("Windows Server 2008 R2 with SP1", "6.1.7601")]
    [InlineData("Windows Server 2012 R2.", "6.3.9600")]
    [InlineData("Windows\u00A08.1", "6.3.9600")]
    [InlineData("Windows 7 64-bit", "6.1.7600")]
    [InlineData("WINDOWS VISTA", "6.0.6000")]
    [InlineData("Windows Server 2022", "10.0.20348")]
    [InlineData("Windows Server, version 1709", "10.0.16299")]
    [InlineData("Windows Server 2025", "10.0.26100")]
    [InlineData("Windows 10 Enterprise, version 1511", "10.0.10586")]
    [InlineData("Windows 10, version 20H2", "10.0.19042")]
    [InlineData("Windows 10 v1803", "10.0.17134")]
    [InlineData("Windows 10 1703", "10.0.15063")]
    [InlineData("Windows 10 Fall Creators Update", "10.0.16299")]
    [InlineData("Windows 10 Creators Update (version 1703)", "10.0.15063")]
    [InlineData("Windows 10, version 1607 (Anniversary Update)", "10.0.14393")]
    [InlineData("Windows 10 build 20348", "10.0.20348")]
    [InlineData("Windows Build 20348", "10.0.20348")]
    [InlineData("Windows 10 Version 2004 (Build 19041)", "10.0.19041")]
    [InlineData("Windows 10, version 1709 (OS build 16299.15)", "10.0.16299")]
    [InlineData("Windows 11 Build 22621", "10.0.22621")]
    [InlineData("Windows 11, version 22H2", "10.0.22621")]
    [InlineData("Windows 11, version 24H2", "10.0.26100")]
    public void A_text_that_names_a_release_gives_it(string text, string expected) => Assert.Equal(expected, Parse(text));

    [Theory]
    [InlineData("Windows 8 and Windows Vista", "6.0.6000")]
    [InlineData("Available in Windows Server 2012 and Windows 7 SP1.", "6.1.7601")]
    [InlineData("Windows Vista. Not supported on Windows XP.", "6.0.6000")]
    [InlineData("Windows 7, but not Windows XP", "6.1.7600")]
    public void Of_several_releases_the_oldest_that_is_not_denied_counts(string text, string expected) => Assert.Equal(expected, Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("TBD")]
    [InlineData("Not supported")]
    [InlineData("None supported")]
    [InlineData("Windows")]
    [InlineData("1709")]
    [InlineData("Version 1709")]
    [InlineData("Build 19041")]
    [InlineData("Windows Server")]
    [InlineData("SQL Server 2008")]
    [InlineData("Windows Phone 8")]
    [InlineData("Windows 98")]
    public void A_text_that_names_no_release_gives_none(string? text) => Assert.Null(Parse(text));

    [Theory]
    [InlineData("Windows 12")]
    [InlineData("Windows 10X")]
    [InlineData("Windows 10, version 9999")]
    [InlineData("Windows 10, version 9999, or Windows 11")]
    [InlineData("Windows 10 build 12345")]
    [InlineData("Windows 10, build")]
    [InlineData("Windows build")]
    [InlineData("Windows build 0")]
    [InlineData("Windows 10, version 1709, 1803")]
    [InlineData("Windows 10 build 99999999999")]
    [InlineData("Windows 11 Insider Preview Build 22621")]
    [InlineData("Windows 10 September 2031 Update")]
    [InlineData("Windows Server 2003 R3")]
    [InlineData("Windows 7 SP9")]
    [InlineData("Windows 7 SP 9")]
    [InlineData("Windows Vista SP1 SP2")]
    [InlineData("Windows 7 R2")]
    public void A_release_that_is_not_known_is_none_and_not_its_neighbour(string text) => Assert.Null(Parse(text));

    [Theory]
    [InlineData("Windows 11 build 19041")]
    [InlineData("Windows 10, version 2004 (Build 18362)")]
    [InlineData("Windows Server 2016 build 17763")]
    [InlineData("Windows 10 Creators Update (version 1709)")]
    public void A_build_that_contradicts_its_release_is_none(string text) => Assert.Null(Parse(text));

    [Theory]
    [InlineData("Not supported on Windows 7")]
    [InlineData("Windows 7: unsupported")]
    [InlineData("Windows 7 and earlier")]
    [InlineData("Prior to Windows 8")]
    [InlineData("Isn't available in Windows 7")]
    [InlineData("It isn\u2019t available in Windows 7")]
    [InlineData("Deprecated in Windows 8.1")]
    public void A_denied_release_is_none(string text) => Assert.Null(Parse(text));

    static string? Parse(string? text) => WindowsVersions.TryParse(text, out var version) ? version.ToString() : null;

    [Theory]
    [InlineData("Windows 10.0.17763", "10.0.17763")]
    [InlineData("Windows 5.1.2600", "5.1.2600")]
    [InlineData("Windows 10.0.12345", "10.0.12345")]
    public void A_release_can_be_given_by_its_number(string text, string version)
    {
        Assert.True(WindowsVersions.TryParse(text, out var parsed));
        Assert.Equal(version, parsed.ToString());
    }

    [Theory]
    [InlineData("Windows 10.0")]
    [InlineData("Windows 10.0.17763.1")]
    [InlineData("10.0.17763")]
    public void What_only_looks_like_a_number_of_a_release_is_none(string text) => Assert.False(WindowsVersions.TryParse(text, out _));
}
