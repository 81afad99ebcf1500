using System.Text.RegularExpressions;

namespace IoctlGen.Tool.Tests;

public sealed partial class HelpTests
{
    [Theory]
    [InlineData]
    [InlineData("--help")]
    public async Task The_help_names_the_commands(params string[] arguments)
    {
        var run = await Tool.Run(arguments);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("  decode", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_has_examples_that_begin_with_it_and_tells_its_exit_codes()
    {
        var commands = CommandOfHelp().Matches((await Tool.Run("--help")).Output.Split("\nCommands:\n")[1]).Select(match => match.Groups[1].Value).ToList();

        Assert.Contains("search", commands);
        foreach (var command in commands)
        {
            var help = (await Tool.Run(command, "--help")).Output;
            Assert.Matches($@"\nExamples:\n.*ioctlgen {command}", help);
            Assert.Matches(@"\nExit codes:\n  0  ", help);
            Assert.Contains("\n  2  bad input", help, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_option_is_bad_input()
    {
        var run = await Tool.Run("list", "--nonsense");

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Equal("ioctlgen: Unrecognized command or argument '--nonsense'.\nSee 'ioctlgen list --help'.\n", run.Error);
    }

    [Fact]
    public async Task An_unknown_command_proposes_the_nearest()
    {
        var run = await Tool.Run("serch", "cdrom");

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Equal("ioctlgen: 'serch' is no command; did you mean search?\nSee 'ioctlgen --help'.\n", run.Error);
    }

    [GeneratedRegex(@"^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex CommandOfHelp();
}
