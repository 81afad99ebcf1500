using System.Globalization;
using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.CHeaders;

namespace IoctlGen.Tool.Tests;

/// <summary>
/// Imports every header of the Windows SDK that defines control codes, and counts what becomes of them. Import/refresh-sdk.sh, which
/// fetches the headers, runs it; elsewhere it is skipped.
/// </summary>
[Collection("In process")]
public sealed partial class SdkImportTests
{
    internal const string Variable = "IOCTLGEN_SDK_INCLUDE";

    [Fact]
    public async Task Every_header_becomes_a_contract_that_compiles()
    {
        var include = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(include is not null, $"{Variable} names no folder of headers; Import/refresh-sdk.sh does.");

        var report = Environment.GetEnvironmentVariable("IOCTLGEN_SDK_REPORT") ?? Directory.CreateTempSubdirectory("ioctlgen-tests.").FullName;
        string[] folders = [Path.Combine(include, "shared"), Path.Combine(include, "um"), Path.Combine(include, "ucrt")];
        var rows = new List<string>();
        var reasons = new List<string>();
        var losses = new List<string>();
        foreach (var path in folders.SelectMany(static folder => Directory.GetFiles(folder, "*.h")).Order(StringComparer.OrdinalIgnoreCase))
        {
            if (!Define().IsMatch(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)))
                continue;
            var header = new HeaderFiles([], folders, []).Read(HeaderFiles.Open(path), CTarget.X64);
            var x86 = new HeaderFiles([], folders, []).Read(HeaderFiles.Open(path), CTarget.X86);
            var file = Importer.Import(header, x86, path, new Dictionary<string, PageFacts>(), "Sdk");
            if (file.Contracts.Count == 0)
                continue;
            var code = await ImportedCode.Compile(FilePrinter.Print(file), LayoutProbe.Source(header, file));
            Assert.Empty(code.Errors.Select(error => $"{Path.GetFileName(path)}: {error}"));
            LayoutProbe.Require(header, file, code);
            var trip = await RoundTrip.Of(path, header, x86, file, code);
            Assert.Empty(trip.Wrong.Select(wrong => $"{Path.GetFileName(path)}: {wrong}"));
            rows.Add(Row(file) + trip.Cells);
            losses.AddRange(trip.Lost.Select(Reason));
            reasons.AddRange(file.Notes.Concat(file.TargetNotes).Select(static note => note.Text).Concat(file.Contracts.SelectMany(static contract => contract.Methods).SelectMany(static method => method.Notes)).Select(Reason));
        }

        await File.WriteAllLinesAsync(Path.Combine(report, "sdk-import.tsv"), ["header\tcodes\ttyped\twith bytes\tstructures\tconstants\tleft out" + RoundTrip.Titles, .. rows], TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(
            Path.Combine(report, "sdk-reasons.tsv"),
            reasons.Concat(losses).CountBy(static reason => reason).OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value}\t{pair.Key}")).Prepend("count\treason"),
            TestContext.Current.CancellationToken);
    }

    static string Row(ImportedFile file)
    {
        var methods = file.Contracts.SelectMany(static contract => contract.Methods).ToList();
        var bytes = methods.Count(static method => method.HasBytes);
        var structures = file.Types.OfType<ImportedStructure>().Count();
        var leftOut = file.Notes.Count(static note => !note.IsUsual && note.Text.Contains(" is left out: ", StringComparison.Ordinal));
        var constants = file.Types.OfType<ImportedConstants>().Sum(static type => type.Members.Count);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Header}\t{methods.Count}\t{methods.Count - bytes}\t{bytes}\t{structures}\t{constants}\t{leftOut}");
    }

    /// <summary>A note without the names and values in it.</summary>
    static string Reason(string note) => note.StartsWith("Macros ", StringComparison.Ordinal) ? note.Split(": ")[0] : Value().Replace(Quoted().Replace(Name().Replace(List().Replace(note, "X"), "X"), "'X'"), "N");

    [GeneratedRegex(@"^\s*(#\s*define\s+\w*(IOCTL|FSCTL)_\w+\s+\S|(IOCTL|FSCTL)_\w+\s*=)", RegexOptions.Multiline)]
    private static partial Regex Define();

    [GeneratedRegex(@"\b[A-Z0-9]+(_\w+)+(, [A-Z0-9]+(_\w+)+)*")]
    private static partial Regex Name();

    [GeneratedRegex("(?<=^Macros that are no constants are not here: ).*(?=\\.$)")]
    private static partial Regex List();

    [GeneratedRegex("(?<= is )(0x)?[0-9A-F]+(?=; on x86)|(?<=on x86 it is )(0x)?[0-9A-F]+")]
    private static partial Regex Value();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
