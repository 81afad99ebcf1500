namespace IoctlGen.Generator.Tests.Snapshots.Helper;

public sealed class FirstDifferenceTests
{
    [Fact]
    public void The_first_line_that_differs_is_shown_with_a_mark_under_the_first_character() =>
        Assert.Equal("""
            line 2, column 5:
              verified: int a;
              received: int b;
                            ^

            """.ReplaceLineEndings("\n"), FirstDifference.Between("same\nint a;\nx", "same\nint b;\ny"));

    [Fact]
    public void A_text_that_ends_early_is_said_to_end() =>
        Assert.Equal("""
            line 2, column 1:
              verified: (the text ends before this line)
              received: more
                        ^

            """.ReplaceLineEndings("\n"), FirstDifference.Between("same", "same\nmore"));

    [Fact]
    public void A_line_that_only_goes_on_is_marked_behind_its_common_part() =>
        Assert.StartsWith("line 1, column 3:\n", FirstDifference.Between("ab", "abc"));
}
