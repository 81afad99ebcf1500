using System.CommandLine;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen decode</c>: what a control code is made of, and what is published of it.</summary>
static class DecodeCommand
{
    public static Command Create()
    {
        var command = new Command("decode", "Shows the parts of control codes, their names and what is published of them.");
        command.SetAction(static _ => Spectre.Console.AnsiConsole.WriteLine("decode"));
        return command;
    }
}
