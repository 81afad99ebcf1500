using System.CommandLine;
using IoctlGen.Tool.Commands;

namespace IoctlGen.Tool;

/// <summary>The <c>ioctlgen</c> command: each of its own commands is a file of Commands.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        var parsed = Root().Parse(arguments);
        try
        {
            var code = parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
        }
        catch (ToolException problem)
        {
            Console.Error.WriteLine("ioctlgen: " + problem.Message);
            return ExitCodes.BadInput;
        }
    }

    static RootCommand Root() => new("Decode, search, import, export and verify device control codes (IOCTL, FSCTL).")
    {
        DecodeCommand.Create(),
        ExportCommand.Create(),
        ImportCommand.Create(),
        VerifyCommand.Create(),
    };
}
