using System.Diagnostics;
using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.CHeaders;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Verify;

namespace IoctlGen.Tool.Tests;

/// <summary>
/// Imports every header of mingw-w64 that defines control codes, those of drivers too, compiles what comes out, and verifies it against the header that it comes from.
/// Import/refresh-mingw.sh runs it; elsewhere it is skipped.
/// </summary>
[Collection("In process")]
public sealed class MingwImportTests
{
    const string Variable = "IOCTLGEN_MINGW_INCLUDE";

    /// <summary>What one header may take in all, compiling included: many times what the largest takes.</summary>
    static readonly TimeSpan Budget = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task What_is_imported_compiles_and_is_verified()
    {
        var include = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(include is not null, $"{Variable} names no folder of headers; Import/refresh-mingw.sh does.");

        var report = Environment.GetEnvironmentVariable("IOCTLGEN_MINGW_REPORT") ?? Directory.CreateTempSubdirectory("ioctlgen-tests.").FullName;
        string[] folders = [include, Path.Combine(include, "ddk")];
        var rows = new List<string>();
        foreach (var path in folders.SelectMany(static folder => Directory.GetFiles(folder, "*.h")).Order(StringComparer.Ordinal))
        {
            // Most define no code, and take as long to read as all that they include.
            if ((await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Contains("CTL_", StringComparison.Ordinal) && await RowOf(path, folders) is { } row)
                rows.Add($"{Path.GetRelativePath(include, path).Replace('\\', '/')}\t{row}");
        }

        await File.WriteAllLinesAsync(Path.Combine(report, "mingw-import.tsv"), ["header\tcodes\ttypes\terrors\tcodes verified\ttypes verified\tdifferences", .. rows], TestContext.Current.CancellationToken);
    }

    /// <summary>What became of a header; null for one without codes of its own.</summary>
    static async Task<string?> RowOf(string path, string[] folders)
    {
        var watch = Stopwatch.StartNew();
        var file = HeaderFiles.Open(path);
        var (header, x86) = (new HeaderFiles([], folders, []).Read(file, CTarget.X64), new HeaderFiles([], folders, []).Read(file, CTarget.X86));
        var imported = Importer.Import(header, x86, path, new Dictionary<string, PageFacts>(), "Mingw");
        if (imported.Contracts.Count == 0)
            return null;

        var code = await ImportedCode.Compile(FilePrinter.Print(imported));
        var errors = code.Errors.Count();
        var row = string.Create(CultureInfo.InvariantCulture, $"{imported.Contracts.Sum(static contract => contract.Methods.Count)}\t{imported.Types.Count(static type => type is not ImportedConstants)}\t{errors}");
        if (errors == 0)
        {
            using var folder = new TemporaryFolder();
            var assembly = folder.PathOf("Imported.dll");
            code.Save(assembly);
            var contracts = ContractReader.Read(assembly);
            HeaderArgument given = new(path, []);
            var comparison = HeaderComparison.Of(contracts, [given], VerifiedHeader.ReadAll([given], new HeaderFiles([], folders, []), contracts.Targets));
            row += string.Create(CultureInfo.InvariantCulture, $"\t{comparison.CommonCodes}\t{comparison.CommonTypes}\t{comparison.Differences.Count + comparison.Unread.Count}");
        }
        else
        {
            row += "\t-\t-\t-";
        }

        Assert.True(watch.Elapsed < Budget, $"{path} took {watch.Elapsed}.");
        return row;
    }
}
