using System.CommandLine;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Tool.CHeaders;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Export;
using IoctlGen.Tool.Terminal;
using IoctlGen.Tool.Verify;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen verify</c>: whether compiled contracts and a C header say the same.</summary>
static class VerifyCommand
{
    static readonly CTarget[] Targets = [CTarget.X64, CTarget.X86];

    public static Command Create()
    {
        var assembly = new Argument<string>("assembly") { Description = "The compiled contracts: Driver.Client.dll." };
        var header = new Option<string>("--header") { Description = "The driver's C header.", Required = true, HelpName = "Public.h" };
        var reading = new HeaderFiles.Options();
        var target = new Option<string>("--target") { Description = "The one target to compare on; without it, both.", HelpName = "x64|x86" };
        target.AcceptOnlyFromAmong([.. Targets.Select(static one => one.Name)]);
        var json = new Option<bool>("--json") { Description = "The result as JSON." };
        var command = new ToolCommand("verify", "Compares compiled contracts with a C header: codes, and structures on x64 and x86.")
        {
            Examples =
            [
                "ioctlgen verify bin/Release/net8.0/Driver.Client.dll --header ../driver/Public.h",
                "ioctlgen verify Driver.Client.dll --header Public.h -D _WIN32_WINNT=0x0A00 -I ../driver/inc --json",
            ],
            WhenEqual = "both say the same",
            WhenDifferent = "they differ",
        };
        command.Add(assembly);
        command.Add(header);
        foreach (var option in reading.All)
            command.Add(option);
        command.Add(target);
        command.Add(json);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(assembly), parsed.GetRequiredValue(header), reading.Of(parsed), parsed.GetValue(target), parsed.GetValue(json)));
        return command;
    }

    static int Run(string assembly, string path, HeaderFiles headers, string? target, bool json)
    {
        var contracts = ContractReader.Read(assembly);
        var opened = HeaderFiles.Open(path);
        var targets = Targets.Where(one => target is null || one.Name == target).Select(one => headers.Read(opened, one)).ToList();
        var comparison = HeaderComparison.Of(contracts, HeaderContents.Of(contracts, Path.GetFileName(path), all: false), targets, path);

        HeaderFiles.TellErrors(targets);
        foreach (var problem in comparison.Problems)
            Messages.Write(problem.ToString());
        if (json)
            VerifyJson.Write(Console.OpenStandardOutput(), contracts, path, comparison);
        else
            Print(comparison, assembly, path);
        return comparison.Unread.Count > 0 ? ExitCodes.BadInput : comparison.IsEqual ? ExitCodes.Success : ExitCodes.Difference;
    }

    static void Print(HeaderComparison comparison, string assembly, string path)
    {
        if (comparison.Differences.Count > 0)
        {
            var rows = comparison.Differences.Select(static row => new[] { row.Name, row.What, $"{row.Declared} {row.DeclaredParts}".TrimEnd(), $"{row.InHeader} {row.PartsInHeader}".TrimEnd(), row.Target, row.Place });
            foreach (var line in TextTable.Lines([["name", "what", Path.GetFileName(assembly), Path.GetFileName(path), "on", "at"], .. rows]))
                Console.WriteLine(line);
        }

        Console.WriteLine($"{comparison.CommonCodes} codes and {comparison.CommonTypes} types compared, {comparison.Differences.Count} differences");
        foreach (var problem in comparison.Unread)
            Console.WriteLine($"{problem.Position}: {problem.Subject} could not be read, so nothing is said of it");
        if (comparison.NotInHeader.Count > 0)
            Console.WriteLine($"not in {Path.GetFileName(path)}, so not compared: {string.Join(", ", comparison.NotInHeader)}; where it calls one otherwise, state that with [NativeName]");
    }
}
