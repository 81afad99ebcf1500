using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace IoctlGen.Tool.Terminal;

/// <summary>What --help does: the library's help, then a command's examples and exit codes.</summary>
sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    const string Remark = " # ";

    public override bool Terminating => true;

    /// <summary>Makes it the help of a root command and all commands below it.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            WriteExamples(command, parseResult.InvocationConfiguration.Output);
            WriteExitCodes(command, parseResult.InvocationConfiguration.Output);
        }

        return code;
    }

    static void WriteExamples(ToolCommand command, TextWriter output)
    {
        var examples = command.Examples.Select(static example => example.Split(Remark)).ToList();
        var width = examples.Max(static example => example.Length > 1 ? example[0].Length : 0);
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine(example.Length > 1 ? $"  {example[0].PadRight(width)}  # {example[1]}" : $"  {example[0]}");
        output.WriteLine();
    }

    static void WriteExitCodes(ToolCommand command, TextWriter output)
    {
        output.WriteLine("Exit codes:");
        output.WriteLine($"  {ExitCodes.Success}  {command.WhenEqual ?? (command.WhenDifferent is null ? "done" : "done, and found")}");
        if (command.WhenDifferent is { } difference)
            output.WriteLine($"  {ExitCodes.Difference}  {difference}");
        output.WriteLine($"  {ExitCodes.BadInput}  bad input: standard error says what, where and how to fix it");
        output.WriteLine();
    }
}
