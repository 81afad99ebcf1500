using System.CommandLine;
using IoctlGen.Tool.Catalogue;

namespace IoctlGen.Tool.Terminal;

/// <summary>What is wrong with a command line, in the same words as all other bad input; the whole help would hide it.</summary>
static class ParseErrors
{
    public static int Write(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var messages = command is RootCommand && parsed.UnmatchedTokens is [var token, ..]
            ? [NoCommand(command, token)]
            : parsed.Errors.Select(static error => error.Message);
        foreach (var message in messages)
            Messages.Write("ioctlgen: " + message);
        Messages.Write($"See 'ioctlgen {(command is RootCommand ? "" : command.Name + " ")}--help'.");
        return ExitCodes.BadInput;
    }

    static string NoCommand(Command root, string token) =>
        $"'{token}' is no command{NearNames.Question(NearNames.Of(token, root.Subcommands.Select(static command => command.Name)))}";
}
