using System.CommandLine;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Export;
using IoctlGen.Tool.Terminal;

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
        var force = OutputFiles.ForceOption();
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
        command.Add(force);
        command.Validators.Add(result =>
        {
            if (result.GetResult(header) is null && result.GetResult(markdown) is null && result.GetResult(json) is null)
                result.AddError("Say what to export: --header Public.h, --markdown dir or --json.");
        });
        command.SetAction(parsed => Run(parsed.GetRequiredValue(assembly), parsed.GetValue(header), parsed.GetValue(all), parsed.GetValue(markdown), parsed.GetValue(json), parsed.GetValue(force)));
        return command;
    }

    static int Run(string assembly, string? header, bool all, string? markdown, bool json, bool force)
    {
        var contracts = ContractReader.Read(assembly);
        var files = new OutputFiles(HeaderWriter.Mark, [assembly], force);
        // What a program reads has the standard output to itself.
        var messages = json ? Console.Error : Console.Out;
        foreach (var report in contracts.Reports)
            Messages.Write($"left out, because no code needs it: {report}");
        if (header is not null)
            WriteHeader(contracts, files, header, all, messages);
        if (markdown is not null)
            WritePages(contracts, files, markdown, messages);
        if (json)
            ExportJson.Write(Console.OpenStandardOutput(), contracts);
        return ExitCodes.Success;
    }

    static void WriteHeader(DeclaredContracts contracts, OutputFiles files, string path, bool all, TextWriter messages)
    {
        if (path == "-")
            throw new ToolException("--header -: a header has its own name in it; give one: Public.h");
        files.Check(path);
        var contents = HeaderContents.Of(contracts, Path.GetFileName(path), all);
        files.Write(path, HeaderWriter.Write(contents, Path.GetFileName(path), contracts.AssemblyName));
        messages.WriteLine($"{path}: {Counted.Of(contents.Codes.Count, "code")}, {Counted.Of(contents.Types.Count, "type")}");
        if (contents.LeftOut.Count > 0)
            messages.WriteLine($"left out (--all takes them in): {string.Join(", ", contents.LeftOut.Select(static code => $"{code.Name} ({code.Header})"))}");
    }

    static void WritePages(DeclaredContracts contracts, OutputFiles files, string folder, TextWriter messages)
    {
        var pages = PageNames.Of(contracts).Zip(contracts.Codes, (name, code) => (Path: Path.Combine(folder, name), Code: code)).ToList();
        foreach (var page in pages)
            files.Check(page.Path);
        foreach (var page in pages)
            files.Write(page.Path, CodePage.Write(page.Code, contracts.AssemblyName));
        messages.WriteLine($"{folder}: {contracts.Codes.Count} pages");
    }
}
