using System.CommandLine;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Headers;
using IoctlGen.Tool.Help;
using IoctlGen.Tool.Output;
using IoctlGen.Tool.Pages;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen export</c>: from compiled contracts to a C header, documentation pages, or JSON.</summary>
static class ExportCommand
{
    public static Command Create()
    {
        var assembly = new Argument<string>("assembly") { Description = "The compiled contracts: Driver.Client.dll." };
        var header = new Option<string>("--header") { Description = "The C header to write, for the driver and for applications.", HelpName = "Public.h" };
        var all = new Option<bool>("--all") { Description = "Codes that the contracts place in other headers go into this one too." };
        var markdown = new Option<string>("--markdown") { Description = "The folder to write documentation pages to, one for each code.", HelpName = "dir" };
        var json = new Option<bool>("--json") { Description = "Codes, buffers and layouts as JSON, to the standard output." };
        var command = new ToolCommand("export", "Writes compiled contracts as a C header that holds a driver's compiler to every size and offset, as documentation pages, or as JSON.")
        {
            Examples =
            [
                "ioctlgen export bin/Release/net8.0/Driver.Client.dll --header ../driver/Public.h",
                "ioctlgen export Driver.Client.dll --header Public.h --all # codes of other headers too",
                "ioctlgen export Driver.Client.dll --markdown docs",
                "ioctlgen export Driver.Client.dll --json",
            ],
        };
        command.Add(assembly);
        command.Add(header);
        command.Add(all);
        command.Add(markdown);
        command.Add(json);
        command.Validators.Add(result =>
        {
            if (result.GetResult(header) is null && result.GetResult(markdown) is null && result.GetResult(json) is null)
                result.AddError("Say what to export: --header Public.h, --markdown dir or --json.");
        });
        command.SetAction(parsed => Run(parsed.GetRequiredValue(assembly), parsed.GetValue(header), parsed.GetValue(all), parsed.GetValue(markdown), parsed.GetValue(json)));
        return command;
    }

    static int Run(string assembly, string? header, bool all, string? markdown, bool json)
    {
        var contracts = ContractReader.Read(assembly);
        // What a program reads has the standard output to itself.
        var messages = json ? Console.Error : Console.Out;
        foreach (var report in contracts.Reports)
            Console.Error.WriteLine($"left out, because no code needs it: {report}");
        if (header is not null)
            WriteHeader(contracts, header, all, messages);
        if (markdown is not null)
            WritePages(contracts, markdown, messages);
        if (json)
            ExportJson.Write(Console.OpenStandardOutput(), contracts);
        return ExitCodes.Success;
    }

    static void WriteHeader(DeclaredContracts contracts, string path, bool all, TextWriter messages)
    {
        var contents = HeaderContents.Of(contracts, Path.GetFileName(path), all);
        OutputFile.Write(path, HeaderWriter.Write(contents, Path.GetFileName(path), contracts.AssemblyName));
        messages.WriteLine($"{path}: {contents.Codes.Count} codes, {contents.Types.Count} types");
        if (contents.LeftOut.Count > 0)
            messages.WriteLine($"left out (--all takes them in): {string.Join(", ", contents.LeftOut.Select(static code => $"{code.Name} ({code.Header})"))}");
    }

    static void WritePages(DeclaredContracts contracts, string folder, TextWriter messages)
    {
        foreach (var code in contracts.Codes)
            OutputFile.Write(Path.Combine(folder, CodePage.FileName(code, contracts.AssemblyName)), CodePage.Write(code, contracts.AssemblyName));
        messages.WriteLine($"{folder}: {contracts.Codes.Count} pages");
    }
}
