using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IoctlGen.Specs;
using IoctlGen.Tool.Import;
using IoctlGen.Tool.Verification;

namespace IoctlGen.Tool.Tests;

/// <summary>
/// Imports every header of the Windows SDK that defines control codes, and counts what becomes of them. Import/refresh-sdk.sh, which
/// fetches the headers, runs it; elsewhere it is skipped.
/// </summary>
public sealed partial class SdkImportTests
{
    const string Variable = "IOCTLGEN_SDK_INCLUDE";

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
            var header = HeaderFiles.Read(path, [], folders, CTarget.X64);
            var x86 = HeaderFiles.Read(path, [], folders, CTarget.X86);
            var file = Importer.Import(header, x86, path, new Dictionary<string, PageFacts>(), "Sdk");
            if (file.Contracts.Count == 0)
                continue;
            var code = await ImportedCode.Compile(FilePrinter.Print(file), Probe(header, file));
            Assert.Empty(code.Errors.Select(error => $"{Path.GetFileName(path)}: {error}"));
            RequireLayouts(header, file, code);
            var trip = await RoundTrip.Of(path, header, x86, file, code);
            Assert.Empty(trip.Wrong.Select(wrong => $"{Path.GetFileName(path)}: {wrong}"));
            rows.Add(Row(file) + trip.Cells);
            losses.AddRange(trip.Lost.Select(Reason));
            reasons.AddRange(file.Notes.Concat(file.TargetNotes.Select(static note => note.Text)).Concat(file.Contracts.SelectMany(static contract => contract.Methods).SelectMany(static method => method.Notes)).Select(Reason));
        }

        await File.WriteAllLinesAsync(Path.Combine(report, "sdk-import.tsv"), ["header\tcodes\ttyped\twith bytes\tstructures\tleft out" + RoundTrip.Titles, .. rows], TestContext.Current.CancellationToken);
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
        var leftOut = file.Notes.Count(static note => note.Contains(" is left out: ", StringComparison.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"{file.Header}\t{methods.Count}\t{methods.Count - bytes}\t{bytes}\t{structures}\t{leftOut}");
    }

    /// <summary>Asks the runtime where every field of every structure lies, and holds it against C.</summary>
    static void RequireLayouts(CHeader header, ImportedFile file, ImportedCode code)
    {
        var structures = file.Types.OfType<ImportedStructure>().Select(structure => (Structure: structure, Layout: LayoutOf(header, structure))).ToList();
        var expected = structures.SelectMany(pair => Fields(pair.Layout, pair.Structure).Prepend(("", pair.Layout.Size)).Select(field => FormattableString.Invariant($"{pair.Structure.Name}.{field.Item1} {field.Item2}")));
        var probe = (string[])code.Load().GetType("Sdk.Probe")!.GetMethod("All")!.Invoke(null, null)!;
        Assert.Equal(expected, probe);
    }

    static string Probe(CHeader header, ImportedFile file)
    {
        var text = new StringBuilder();
        foreach (var structure in file.Types.OfType<ImportedStructure>())
        {
            text.Append(CultureInfo.InvariantCulture, $"static void Add{structure.Name.TrimStart('@')}(List<string> r) {{ {structure.Name} s = default; r.Add(\"{structure.Name}. \" + Unsafe.SizeOf<{structure.Name}>());\n");
            foreach (var (name, _) in Fields(LayoutOf(header, structure), structure))
                text.Append(CultureInfo.InvariantCulture, $"r.Add(\"{structure.Name}.{name} \" + At(ref s, ref s.{name}));\n");
            text.Append("}\n");
        }

        var calls = string.Concat(file.Types.OfType<ImportedStructure>().Select(static structure => $"Add{structure.Name.TrimStart('@')}(r);\n"));
        return $$"""
            using System.Collections.Generic;
            using System.Runtime.CompilerServices;
            namespace Sdk;
            public static class Probe
            {
                static long At<S, T>(ref S s, ref T field) => Unsafe.ByteOffset(ref Unsafe.As<S, byte>(ref s), ref Unsafe.As<T, byte>(ref field));
                {{text}}
                public static string[] All() { var r = new List<string>(); {{calls}} return r.ToArray(); }
            }
            """;
    }

    static IEnumerable<(string Name, long Offset)> Fields(CLayout layout, ImportedStructure structure)
    {
        var fields = structure.Members.OfType<ImportedField>().Select(static field => field.Name).ToHashSet();
        return layout.Fields.Where(static place => place.Field is { Name: not null, Bits: null }).Select(static place => (CSharpNames.OfMember(place.Field.Name!), place.Offset)).Where(field => fields.Contains(field.Item1));
    }

    static CLayout LayoutOf(CHeader header, ImportedStructure structure)
    {
        Assert.True(header.Layouts.TryGet(header.Find(structure.Name.TrimStart('@'))!, out var layout, out var reason), reason);
        return layout!;
    }

    /// <summary>A note without the names in it.</summary>
    static string Reason(string note) => Quoted().Replace(Name().Replace(note, "X"), "'X'");

    [GeneratedRegex(@"^\s*#\s*define\s+\w*(IOCTL|FSCTL)_\w+\s+\S", RegexOptions.Multiline)]
    private static partial Regex Define();

    [GeneratedRegex(@"\b[A-Z0-9]+(_\w+)+(, [A-Z0-9]+(_\w+)+)*")]
    private static partial Regex Name();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
