using System.CommandLine;
using System.CommandLine.Invocation;
using IoctlGen.Tool.Commands;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool;

/// <summary>The <c>ioctlgen</c> command: each of its own commands is a file of Commands.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        try
        {
            var parsed = Root().Parse(arguments.Length == 0 ? ["--help"] : arguments);
            return parsed.Action is ParseErrorAction ? ParseErrors.Write(parsed) : parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
        }
        catch (ToolException problem)
        {
            Messages.Write("ioctlgen: " + problem.Message);
            return ExitCodes.BadInput;
        }
        catch (IOException problem)
        {
            // Files have messages of their own; what is left is standard output, on a disk that is full.
            Messages.Write("ioctlgen: the output cannot be written: " + problem.Message);
            return ExitCodes.BadInput;
        }
    }

    static RootCommand Root()
    {
        var root = new RootCommand("Decode, search, import, export and verify device control codes (IOCTL, FSCTL).")
        {
            DecodeCommand.Create(),
            SearchCommand.Create(),
            ListCommand.Create(),
            ExportCommand.Create(),
            VerifyCommand.Create(),
            ImportCommand.Create(),
            CatalogueCommand.Create(),
            CompletionCommand.Create(),
        };
        HelpWithExamples.AddTo(root);
        return root;
    }
}
