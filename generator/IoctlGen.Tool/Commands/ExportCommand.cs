using System.CommandLine;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Headers;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen export</c>: from compiled contracts to a C header, documentation pages, or JSON.</summary>
static class ExportCommand
{
    public static Command Create()
    {
        var assembly = new Argument<string>("assembly") { Description = "The compiled contracts: Driver.Client.dll." };
        var header = new Option<string>("--header") { Description = "The C header to write." };
        var all = new Option<bool>("--all") { Description = "Codes that the contracts place in other headers go into this one too." };
        var command = new Command("export", "Writes declared contracts as a C header.") { assembly, header, all };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(assembly), parsed.GetValue(header)!, parsed.GetValue(all)));
        return command;
    }

    static int Run(string assembly, string header, bool all)
    {
        var contracts = ContractReader.Read(assembly);
        var contents = HeaderContents.Of(contracts, Path.GetFileName(header), all);
        File.WriteAllText(header, HeaderWriter.Write(contents, Path.GetFileName(header), contracts.AssemblyName));
        Console.WriteLine($"{header}: {contents.Codes.Count} codes, {contents.Types.Count} types");
        if (contents.LeftOut.Count > 0)
            Console.WriteLine($"left out (--all takes them in): {string.Join(", ", contents.LeftOut.Select(static code => $"{code.Name} ({code.Header})"))}");
        return ExitCodes.Success;
    }
}
