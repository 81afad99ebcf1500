using System.CommandLine;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Tool.CHeaders;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Terminal;
using IoctlGen.Tool.Verify;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen verify</c>: whether compiled contracts and C headers say the same.</summary>
static class VerifyCommand
{
    const string Text = "text", Json = "json", MSBuild = "msbuild", GitHub = "github";

    static readonly CTarget[] Targets = [CTarget.X64, CTarget.X86];

    public static Command Create()
    {
        var assembly = new Argument<string>("assembly") { Description = "The compiled contracts: Driver.Client.dll." };
        var header = new Option<string[]>("--header") { Description = "A C header of the driver; may be given several times. 'Public.h;X=1' defines a macro for this one alone.", Required = true, HelpName = "Public.h", AllowMultipleArgumentsPerToken = false };
        var reading = new HeaderFiles.Options();
        var target = new Option<string>("--target") { Description = "The one target to compare on; without it, those that the assembly is built for.", HelpName = "x64|x86" };
        target.AcceptOnlyFromAmong([.. Targets.Select(static one => one.Name)]);
        var format = new Option<string>("--format") { Description = "How the result is written: a table, JSON, errors as MSBuild reads them, or errors as GitHub shows them.", HelpName = $"{Text}|{Json}|{MSBuild}|{GitHub}" };
        format.AcceptOnlyFromAmong(Text, Json, MSBuild, GitHub);
        var json = new Option<bool>("--json") { Description = "The result as JSON: --format json." };
        var command = new ToolCommand("verify", "Compares compiled contracts with C headers: codes, and structures on x64 and x86.")
        {
            Examples =
            [
                "ioctlgen verify bin/Release/net8.0/Driver.Client.dll --header ../driver/Public.h",
                "ioctlgen verify Driver.Client.dll --header Public.h -D _WIN32_WINNT=0x0A00 -I ../driver/inc --json",
                "ioctlgen verify Driver.Client.dll --header Public.h --header Diag.h --format github # in a workflow",
            ],
            WhenEqual = "both say the same",
            WhenDifferent = "they differ",
            Arguments = { assembly },
        };
        command.Add(header);
        foreach (var option in reading.All)
            command.Add(option);
        command.Add(target);
        command.Add(format);
        command.Add(json);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(format) is not (null or Json))
                result.AddError("--json and --format exclude each other: give one of them.");
        });
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(assembly), [.. parsed.GetRequiredValue(header).Select(HeaderArgument.Parse)], reading.Of(parsed),
            parsed.GetValue(target), parsed.GetValue(json) ? Json : parsed.GetValue(format) ?? Text));
        return command;
    }

    static int Run(string assembly, IReadOnlyList<HeaderArgument> given, HeaderFiles files, string? target, string format)
    {
        var contracts = ContractReader.Read(assembly);
        var headers = VerifiedHeader.ReadAll(given, files, target is null ? contracts.Targets : [.. Targets.Where(one => one.Name == target)]);
        var comparison = HeaderComparison.Of(contracts, given, headers);

        HeaderFiles.TellErrors(headers.SelectMany(static header => header.Targets));
        foreach (var problem in comparison.Problems)
            Messages.Write(problem.ToString());
        if (comparison.Missed.Count > 0)
            Messages.Write($"included headers that were not found: {string.Join(", ", comparison.Missed)}; name their folder with -I");
        if (format == Json)
            VerifyJson.Write(Console.OpenStandardOutput(), contracts, given, comparison);
        else
            Print(format, new(comparison, Path.GetFileName(assembly), [.. given.Select(static header => header.Path)]));
        return comparison.Unread.Count > 0 ? ExitCodes.BadInput : comparison.IsEqual ? ExitCodes.Success : ExitCodes.Difference;
    }

    static void Print(string format, VerifyReport report)
    {
        foreach (var line in format switch { MSBuild => report.AsMSBuild(), GitHub => report.AsGitHub(), _ => report.AsTable() })
            Console.WriteLine(line);
    }
}
