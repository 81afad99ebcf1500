namespace IoctlGen.Tests;

public sealed class NameListTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\0", new string[0])]
    [InlineData("\0\0", new string[0])]
    [InlineData("a\0\0", new[] { "a" })]
    [InlineData("a\0", new[] { "a" })] // there was no room for the last NUL: every name is whole
    [InlineData("a\0bc\0\0", new[] { "a", "bc" })]
    [InlineData("a\0\0bc\0\0", new[] { "a" })] // what is behind the end is left over from something else
    [InlineData("a\0\0bc", new[] { "a" })]
    public void Names_end_with_a_NUL_and_the_list_with_two(string names, string[] expected) => Assert.Equal(expected, NameList.Split("names", names));

    [Theory]
    [InlineData("a", 0)]
    [InlineData("a\0bc", 1)]
    public void A_name_without_an_end_is_no_name(string names, int before)
    {
        var exception = Assert.Throws<InvalidDataException>(() => NameList.Split("the names", names));

        Assert.Equal($"The list of the names ends within a name: {before} names are before it.", exception.Message);
    }
}
