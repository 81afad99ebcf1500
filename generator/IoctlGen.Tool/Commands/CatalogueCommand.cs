using System.CommandLine;
using IoctlGen.Tool.HtmlPage;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen catalogue</c>: all published codes as a page to search and decode in.</summary>
static class CatalogueCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output", "-o") { Description = "The file to write; without it, the page goes to standard output.", HelpName = "file.html" };
        var force = OutputFiles.ForceOption();
        var command = new ToolCommand("catalogue", "Writes an HTML page of all published control codes, to search and to decode in; one file that needs no network.")
        {
            Examples =
            [
                "ioctlgen catalogue -o ioctls.html # then open it in a browser",
                "ioctlgen catalogue > ioctls.html",
            ],
        };
        command.Add(output);
        command.Add(force);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } path)
                new OutputFiles(CataloguePage.Mark, [], parsed.GetValue(force)).Write(path, CataloguePage.Compose());
            else
                Console.Out.Write(CataloguePage.Compose());
            return ExitCodes.Success;
        });
        return command;
    }
}
