namespace IoctlGen.Tool.Tests;

public sealed class HelpTests
{
    [Fact]
    public async Task The_help_names_the_commands()
    {
        var run = await Tool.Run("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  decode", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_is_bad_input()
    {
        var run = await Tool.Run("decode", "--nonsense");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--nonsense", run.Error, StringComparison.Ordinal);
    }
}
