using System.CommandLine;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.List;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen search</c>: the published codes that have all of some words.</summary>
static class SearchCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("words")
        {
            Description = "Words or parts of words, in any case: of a name, a header, a device type, a structure, a status, a handle. A code must have all of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new ListOptions();
        var command = new ToolCommand("search", "Finds published control codes by words.")
        {
            Examples =
            [
                "ioctlgen search cdrom verify",
                "ioctlgen search DISK_GEOMETRY # the codes of a structure",
                "ioctlgen search STATUS_BUFFER_OVERFLOW volume # a status and a handle",
                "ioctlgen search usb reset --json",
            ],
            WhenDifferent = "nothing was found",
        };
        command.Add(words);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var all = parsed.GetValue(words)!.SelectMany(static word => word.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            return all.Length == 0
                ? throw new ToolException("the words to search for are empty: write a part of a name, a header, a device type, a structure, a status or a handle.")
                : output.Write(parsed, PublishedCatalogue.All.Where(row => Array.TrueForAll(all, word => Has(row, word))));
        });
        return command;
    }

    static bool Has(CatalogueRow row, string word)
    {
        return Contains(row.Name) || Contains(row.Header) || Contains(row.AlsoIn) || Contains(row.Input) || Contains(row.Output) || Contains(row.Buffers)
            || Contains(DeviceTypes.TextOf(CtlCode.DeviceType(row.Code))) || PublishedFacts.Of(row).Contains(word);

        bool Contains(string text) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
