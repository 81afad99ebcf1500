using System.Globalization;
using IoctlGen.Specs;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Headers;
using IoctlGen.Tool.Import;
using IoctlGen.Tool.Verification;

namespace IoctlGen.Tool.Tests;

/// <summary>The way back of an imported header: export, and import once more. On x64, which is what import reads: fields and alignments under #if _WIN64 are others on x86.</summary>
/// <param name="Codes">The codes that came back.</param>
/// <param name="Structures">The structures that came back.</param>
/// <param name="Facts">The sizes and offsets that were compared.</param>
/// <param name="Lost">Why something did not come back, a line for each.</param>
/// <param name="Wrong">What came back as something else.</param>
sealed record RoundTrip(int Codes, int Structures, int Facts, IReadOnlyList<string> Lost, IReadOnlyList<string> Wrong)
{
    /// <summary>As the kept table has it.</summary>
    public string Cells => string.Create(CultureInfo.InvariantCulture, $"\t{Codes}\t{Structures}\t{Facts}");

    /// <summary>Sends what was imported back.</summary>
    /// <param name="path">The header.</param>
    /// <param name="x64">The header, as it was imported.</param>
    /// <param name="file">What was made of it.</param>
    /// <param name="code">That, compiled.</param>
    public static async Task<RoundTrip> Of(string path, CHeader x64, ImportedFile file, ImportedCode code)
    {
        using var folder = new TemporaryFolder();
        var (assembly, back) = (folder.PathOf("Imported.dll"), folder.PathOf(Path.GetFileName(path)));
        code.Save(assembly);
        try
        {
            var contracts = ContractReader.Read(assembly);
            var contents = HeaderContents.Of(contracts, Path.GetFileName(path), all: false);
            await File.WriteAllTextAsync(back, HeaderWriter.Write(contents, Path.GetFileName(path), contracts.AssemblyName), TestContext.Current.CancellationToken);
        }
        catch (ToolException problem)
        {
            return new(0, 0, 0, ["export: " + problem.Message.Split(": ")[^1]], []);
        }

        var comparison = new Comparison();
        var again = HeaderFiles.Read(back, [], [], CTarget.X64);
        comparison.CompareCodes(file, x64, again);
        comparison.CompareLayouts(file, x64, again);
        comparison.CompareImports(file, Importer.Import(again, back, new Dictionary<string, PageFacts>(), "Sdk"));
        return new(comparison.Codes, comparison.Structures.Count, comparison.Facts, comparison.Lost, comparison.Wrong);
    }

    sealed class Comparison
    {
        public int Codes { get; private set; }

        public int Facts { get; private set; }

        public HashSet<string> Structures { get; } = new(StringComparer.Ordinal);

        public List<string> Lost { get; } = [];

        public List<string> Wrong { get; } = [];

        public void CompareCodes(ImportedFile file, CHeader before, CHeader after)
        {
            var values = before.Codes.DistinctBy(static code => code.Name).ToDictionary(static code => code.Name, static code => code.Value);
            foreach (var code in after.Codes)
            {
                if (values.TryGetValue(code.Name, out var value) && value == code.Value)
                    Codes++;
                else
                    Wrong.Add(FormattableString.Invariant($"{code.Name} came back as 0x{code.Value:X8}"));
            }

            var methods = file.Contracts.Sum(static contract => contract.Methods.Count);
            if (Codes != methods)
                Wrong.Add(FormattableString.Invariant($"{methods} codes went, {Codes} came back"));
        }

        public void CompareLayouts(ImportedFile file, CHeader before, CHeader after)
        {
            foreach (var structure in file.Types.OfType<ImportedStructure>())
            {
                var name = structure.Name.TrimStart('@');
                if (before.Find(name) is not { } original || !before.Layouts.TryGet(original, out var expected, out _))
                    Lost.Add($"round trip: '{name}' has no layout in {Difference.On(before.Target)}");
                else if (after.Find(name) is not { } returned)
                    Lost.Add($"round trip: export does not write '{name}'");
                else if (!after.Layouts.TryGet(returned, out var actual, out var reason))
                    Wrong.Add($"{name} came back without a layout: {reason}");
                else
                    Compare(name, before, expected!, after, actual!);
            }
        }

        void Compare(string name, CHeader before, CLayout expected, CHeader after, CLayout actual)
        {
            Structures.Add(name);
            var target = Difference.On(before.Target);
            Hold($"sizeof({name}) on {target}", expected.Size, actual.Size);
            var fields = HeaderFields.Of(actual, after.Layouts).Named.ToLookup(static field => field.Name);
            foreach (var field in HeaderFields.Of(expected, before.Layouts).Named)
            {
                if (fields[field.Name].ToList() is not [var returned, ..])
                {
                    Lost.Add("round trip: a field has another name");
                    continue;
                }

                Hold($"offset of {name}.{field.Name} on {target}", field.Offset, returned.Offset);
                Hold($"size of {name}.{field.Name} on {target}", field.Size, returned.Size);
            }
        }

        public void CompareImports(ImportedFile first, ImportedFile second)
        {
            var (went, came) = (Names(first), Names(second));
            if (!went.SetEquals(came))
                Wrong.Add($"imported again: {string.Join(", ", went.Except(came).Concat(came.Except(went)))}");
        }

        static HashSet<string> Names(ImportedFile file) => [.. file.Contracts.SelectMany(static contract => contract.Methods).Select(static method => method.Name)];

        void Hold(string what, long before, long after)
        {
            Facts++;
            if (before != after)
                Wrong.Add(FormattableString.Invariant($"{what} was {before} and is {after}"));
        }
    }
}
