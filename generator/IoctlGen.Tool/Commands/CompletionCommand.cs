using System.CommandLine;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen completion</c>: what makes a shell complete this command's words. The scripts ask the command itself, so that they know what it knows.</summary>
static class CompletionCommand
{
    static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "The shell.", HelpName = string.Join('|', Shells) };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new ToolCommand("completion", "Prints the script that lets a shell complete commands, headers, device types and published names.")
        {
            Examples =
            [
                "source <(ioctlgen completion bash) # in ~/.bashrc; zsh likewise",
                "ioctlgen completion fish | source # in ~/.config/fish/config.fish",
                "ioctlgen completion pwsh | Out-String | Invoke-Expression # in $PROFILE",
            ],
        };
        command.Add(shell);
        command.SetAction(parsed =>
        {
            using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion/" + parsed.GetValue(shell))!);
            Console.Out.Write(script.ReadToEnd());
            return ExitCodes.Success;
        });
        return command;
    }
}
