using System.Globalization;

namespace IoctlGen.Tests;

public sealed class ControlCodeCultureTests
{
    [Fact]
    public void The_odd_culture_is_odd()
    {
        using var culture = new OddCulture();

        Assert.Equal("minus 1", (-1).ToString(CultureInfo.CurrentCulture));
    }

    [Fact]
    public void A_code_reads_the_same_in_every_culture()
    {
        using var culture = new OddCulture();
        var code = new ControlCode(0x80002401);

        Assert.Equal("0x80002401", code.ToString());
        Assert.Equal("0x80002401", $"{code}");
        Assert.Equal("CTL_CODE(32768, 0x900, METHOD_IN_DIRECT, FILE_ANY_ACCESS)", code.ToExpression());
    }

    [Fact]
    public void Text_is_the_same_code_in_every_culture()
    {
        using var culture = new OddCulture();

        Assert.Equal(0x80002400u, ControlCode.Parse("-2147474432").Value);
        Assert.Equal(0x80002400u, ControlCode.Parse("-2147474432", CultureInfo.CurrentCulture).Value);
        Assert.False(ControlCode.TryParse("minus 1", CultureInfo.CurrentCulture, out _));
    }
}
