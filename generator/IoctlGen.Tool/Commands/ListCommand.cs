using System.CommandLine;
using System.CommandLine.Parsing;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Tool.List;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen list</c>: the published codes of a header, a device type, a transfer method, an access.</summary>
static class ListCommand
{
    public static Command Create()
    {
        var header = Filter("--header", "header", "The codes that a header defines: ntddcdrm.h.", ListFilters.Headers, ListFilters.Header);
        var device = Filter("--device", "type", "The codes of a device type: FILE_DEVICE_CD_ROM, CD_ROM, 2 or 0x2.", ListFilters.DeviceTypeNames, ListFilters.DeviceType);
        var method = Filter("--method", "method", "The codes of a transfer method: METHOD_BUFFERED or buffered.", ListFilters.Methods, ListFilters.Method);
        var access = Filter("--access", "access", "The codes that require exactly this access: any, read, write or read-write.", ListFilters.Accesses, ListFilters.Access);
        var kernelOnly = new Option<bool>("--kernel-only") { Description = "The codes that drivers alone can send." };
        var output = new ListOptions();
        var command = new ToolCommand("list", "Lists published control codes; without options, all of them.")
        {
            Examples =
            [
                "ioctlgen list --header ntddcdrm.h",
                "ioctlgen list --device FILE_DEVICE_CD_ROM --access read",
                "ioctlgen list --method neither --csv > neither.csv # for a spreadsheet",
            ],
            WhenDifferent = "nothing was found",
        };
        Option<Predicate<CatalogueRow>>[] filters = [header, device, method, access];
        foreach (var filter in filters)
            command.Add(filter);
        command.Add(kernelOnly);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = filters.Select(parsed.GetValue).OfType<Predicate<CatalogueRow>>().ToArray();
            var onlyKernel = parsed.GetValue(kernelOnly);
            return output.Write(parsed, PublishedCatalogue.All.Where(row => (!onlyKernel || row.IsKernelOnly) && Array.TrueForAll(wanted, filter => filter(row))));
        });
        return command;
    }

    static Option<Predicate<CatalogueRow>> Filter(string name, string helpName, string description, Func<IEnumerable<string>> values, Func<string, Predicate<CatalogueRow>> read)
    {
        var option = new Option<Predicate<CatalogueRow>>(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result => Read(result, read),
        };
        option.CompletionSources.Add(_ => values());
        return option;
    }

    /// <summary>The parser collects errors: an unfinished word is one while a shell completes it.</summary>
    static Predicate<CatalogueRow>? Read(ArgumentResult result, Func<string, Predicate<CatalogueRow>> read)
    {
        try
        {
            return read(result.Tokens[0].Value);
        }
        catch (ToolException problem)
        {
            result.AddError(problem.Message);
            return null;
        }
    }
}
