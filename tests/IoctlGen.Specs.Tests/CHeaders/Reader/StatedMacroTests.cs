using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>What a project states as a macro is one, or what was meant is known.</summary>
public sealed class StatedMacroTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("_a1")]
    [InlineData("A=")]
    [InlineData("A = 2")]
    [InlineData("A=unsigned long")]
    [InlineData("A=x,y")]
    [InlineData("A=(1, B=2)")]
    [InlineData("A=\"x, y=z\"")]
    [InlineData("A=1 + B")]
    [InlineData("F(x, y)=x y")]
    [InlineData("F(x)=(x == 1)")]
    [InlineData("X=)")]
    public void A_macro_is_one(string text) => Assert.Null(StatedMacro.Meant(text));

    [Theory]
    [InlineData("-DA", "A")]
    [InlineData("/DA=2", "A=2")]
    [InlineData("-D A=2", "A=2")]
    [InlineData("-DA -DB=0x10", "A;B=0x10")]
    [InlineData("A=1,B=2", "A=1;B=2")]
    [InlineData("A=1, B=2", "A=1;B=2")]
    [InlineData("A=1 B=2", "A=1;B=2")]
    [InlineData("A=1\tB", "A=1;B")]
    [InlineData("A=x B=2", "A=x;B=2")]
    [InlineData("A=x -DB", "A=x;B")]
    [InlineData("A B", "A;B")]
    [InlineData("A,B=-1", "A;B=-1")]
    [InlineData("A=1,", "A=1")]
    [InlineData("-DF(x)=x", "")]
    [InlineData("=1", "")]
    [InlineData("1A", "")]
    [InlineData(",", "")]
    [InlineData("-D", "")]
    [InlineData("Ä", "")]
    public void What_is_none_is_told_with_what_was_meant(string text, string meant) => Assert.Equal(meant, StatedMacro.Meant(text));
}
