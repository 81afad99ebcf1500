using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Tests;

/// <summary>Messages are one line each, and show what names are really made of.</summary>
public sealed class MessagesTests
{
    [Theory]
    [InlineData("Public.h(3,9): 'ä' 漢字 😀 → \"x\"", "Public.h(3,9): 'ä' 漢字 😀 → \"x\"")]
    [InlineData("a\nb\r\tc", "a\\nb\\r\\tc")]
    [InlineData("\u001b[31mred\u0007", "\\u001B[31mred\\u0007")]
    [InlineData("\u202Egnp.exe\u2066x\u200F\u061C\u200B\uFEFF", "\\u202Egnp.exe\\u2066x\\u200F\\u061C\\u200B\\uFEFF")]
    [InlineData("a\u0085b\u2028c\u2029d", "a\\u0085b\\u2028c\\u2029d")]
    public void What_moves_the_cursor_or_turns_the_text_is_escaped(string message, string shown) => Assert.Equal(shown, Messages.Shown(message));

    [Fact]
    public void A_long_word_is_cut_and_what_follows_is_shown() =>
        Assert.Equal(new string('x', 400) + "… is no code", Messages.Shown(new string('x', 100_000) + " is no code"));

    [Fact]
    public void A_long_message_is_cut() => Assert.Equal(8001, Messages.Shown(string.Concat(Enumerable.Repeat("word ", 100_000))).Length);

    [Fact]
    public async Task The_command_escapes_what_it_is_given()
    {
        var run = await Tool.Run("decode", "IOCTL_\u202EX\u001b[2J");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("IOCTL_\\u202EX\\u001B[2J", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_cuts_a_long_argument()
    {
        var run = await Tool.Run("decode", new string('X', 50_000));

        Assert.Equal(2, run.ExitCode);
        Assert.InRange(run.Error.Length, 400, 1000);
    }
}
