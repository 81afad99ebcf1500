using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.CHeaders;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Export;

namespace IoctlGen.Tool.Tests;

/// <summary>The way back of an imported header: export, and import once more.</summary>
/// <param name="Codes">The codes that came back.</param>
/// <param name="X64">The layouts on x64.</param>
/// <param name="X86">The layouts on x86.</param>
/// <param name="Lost">Why something did not come back, a line for each.</param>
/// <param name="Wrong">What came back as something else.</param>
sealed record RoundTrip(int Codes, LayoutTrip X64, LayoutTrip X86, IReadOnlyList<string> Lost, IReadOnlyList<string> Wrong)
{
    /// <summary>The titles of what it adds to the kept table.</summary>
    public const string Titles = "\tcodes back\tstructures back\tfacts back\tstructures back on x86\tfacts back on x86\tfor 64 bits";

    /// <summary>As the kept table has it.</summary>
    public string Cells => string.Create(CultureInfo.InvariantCulture, $"\t{Codes}\t{X64.Structures}\t{X64.Facts}\t{X86.Structures}\t{X86.Facts}\t{X86.For64Bits}");

    /// <summary>Sends what was imported back.</summary>
    /// <param name="path">The header.</param>
    /// <param name="x64">The header, as it was imported.</param>
    /// <param name="x86">The header, read for x86.</param>
    /// <param name="file">What was made of it.</param>
    /// <param name="code">That, compiled.</param>
    public static async Task<RoundTrip> Of(string path, CHeader x64, CHeader x86, ImportedFile file, ImportedCode code)
    {
        using var folder = new TemporaryFolder();
        var (assembly, back) = (folder.PathOf("Imported.dll"), folder.PathOf(Path.GetFileName(path)));
        code.Save(assembly);
        var contracts = ContractReader.Read(assembly);
        var contents = HeaderContents.Of(contracts, Path.GetFileName(path), all: false);
        await File.WriteAllTextAsync(back, HeaderWriter.Write(contents, Path.GetFileName(path), contracts.AssemblyName), TestContext.Current.CancellationToken);

        var (x64Back, x86Back) = (new HeaderFiles([], [], []).Read(HeaderFiles.Open(back), CTarget.X64), new HeaderFiles([], [], []).Read(HeaderFiles.Open(back), CTarget.X86));
        var (on64, on86) = (LayoutTrip.Of(file, x64, x64, x64Back), LayoutTrip.Of(file, x64, x86, x86Back));
        var again = Importer.Import(x64Back, x86Back, back, new Dictionary<string, PageFacts>(), "Sdk");
        return new(
            x64Back.Codes.Count, on64, on86, [.. on64.Lost, .. on86.Lost.Except(on64.Lost)],
            [.. WrongCodes(file, x64, x64Back), .. WrongCodes(file, x86, x86Back), .. on64.Wrong, .. on86.Wrong, .. Methods(file).Except(Methods(again)).Concat(Methods(again).Except(Methods(file))).Select(static name => name + " is there once only")]);
    }

    /// <summary>The codes that come back with another value, those that do not come, and those that target has not and no note tells of.</summary>
    static IEnumerable<string> WrongCodes(ImportedFile file, CHeader before, CHeader after)
    {
        var values = before.Codes.DistinctBy(static code => code.Name).ToDictionary(static code => code.Name, static code => code.Value);
        foreach (var code in after.Codes.Where(code => !(values.TryGetValue(code.Name, out var value) && value == code.Value)))
        {
            if (before.Target == CTarget.X64 || !file.TargetNotes.Any(note => note.Text.StartsWith(code.Name + " is for 64-bit processes", StringComparison.Ordinal)))
                yield return FormattableString.Invariant($"{code.Name} came back as 0x{code.Value:X8} on {before.Target}");
        }

        if (after.Codes.Count != Methods(file).Count)
            yield return FormattableString.Invariant($"{Methods(file).Count} codes went, {after.Codes.Count} came back");
    }

    static List<string> Methods(ImportedFile file) => [.. file.Contracts.SelectMany(static contract => contract.Methods).Select(static method => method.Name)];
}
