// Writes the catalogue, specs/windows/*.md, and the types of Windows, specs/types/*.h, anew from their sources: see ../refresh.sh, which fetches them.
//   dotnet run --project specs/refresh -- <output folder> --sdk <Include/10.0.x folder> [--list <names.tsv>]... [--pages <folder>]...

using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Refresh;
using IoctlGen.Specs.Releases;
using IoctlGen.Specs.Tables;

var output = args[0];
var composer = new CatalogueComposer(PageTable.Read(File.ReadLines(Path.Combine(output, "../pages.tsv")), DecidedTable.Read(File.ReadLines(Path.Combine(output, "../decided.tsv")))));
for (var i = 1; i < args.Length; i += 2)
{
    switch (args[i])
    {
        case "--sdk":
            var headers = new SdkHeaders(args[i + 1], SdkHeaders.Folders);
            AddHeaders(headers, args[i + 1]);
            TypeTable.Write(Path.Combine(output, "../types"), headers.Find);
            break;
        case "--list":
            AddList(args[i + 1]);
            break;
        case "--pages":
            foreach (var page in Directory.EnumerateFiles(args[i + 1], "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                composer.AddPage(PageReader.Read(page, File.ReadAllText(page)));
            break;
        default:
            Console.Error.WriteLine($"'{args[i]}' is no option; there are --sdk, --list and --pages.");
            return 2;
    }
}

foreach (var conflict in composer.Conflicts)
    Console.Error.WriteLine("conflict: " + conflict);

var rows = composer.Compose();
foreach (var old in Directory.EnumerateFiles(output, "*.md"))
    File.Delete(old);
foreach (var header in rows.GroupBy(row => row.Header))
    File.WriteAllText(Path.Combine(output, header.Key + ".md"), CatalogueTable.Write(header.Key, header));
File.WriteAllText(Path.Combine(output, "../without-code.md"), WithoutCode(composer.PagesWithoutCode()));
Console.WriteLine($"{rows.Count} names, {rows.Select(row => row.Code).Distinct().Count()} codes, {rows.Select(row => row.Header).Distinct().Count()} headers");
return composer.Conflicts.Count == 0 ? 0 : 1;

static string WithoutCode(IEnumerable<PageFacts> pages) =>
    """
    # Names without a code

    Names that documentation pages are about, and to which no source of the catalogue gives a code: the numbers of a declaration must say it.

    | Name | Header | Page |
    |---|---|---|

    """ + string.Concat(pages.Select(page => $"| {page.Name} | {page.Header} | [page]({CatalogueComposer.AddressOf(page)}) |\n"));

// Each header with those it includes; only what it defines itself counts for it.
void AddHeaders(SdkHeaders headers, string include)
{
    // Then what only drivers, or only old releases of Windows, have: all else keeps the value that it has now.
    var added = AddView(headers, include, known: [], defines: []);
    AddView(headers, include, added, defines: ["_NTDDK_"]);
    AddView(headers, include, added, defines: ["NTDDI_VERSION=0x05000000", "_WIN32_WINNT=0x0500", "WINVER=0x0500"]);
}

HashSet<string> AddView(SdkHeaders headers, string include, HashSet<string> known, string[] defines)
{
    var added = new HashSet<string>(known);
    foreach (var (name, file) in headers.All)
    {
        if (!Mentions(file, "CTL_CODE") && !Mentions(file, "CONTROL_CODE") && !Mentions(file, "IOCTL_") && !Mentions(file, "FSCTL_"))
            continue;
        var facts = HeaderReader.Read(file, new()
        {
            Include = headers.IncludedBy(name),
            Defines = defines,
        });
        var codes = facts.Codes.Where(code => code.Position.File == file.Path && !known.Contains(code.Name)).ToList();
        composer.AddHeader(Path.GetFileName(file.Path), codes);
        added.UnionWith(codes.Select(code => code.Name));
        foreach (var problem in facts.Problems.Where(problem => problem.Position.File == file.Path && known.Count == 0))
            Console.Error.WriteLine("not read: " + problem.ToString()[include.Length..]);
    }

    return added;
}

static bool Mentions(HeaderFile file, string word) => file.Text.Contains(word, StringComparison.Ordinal);

// Lines of name, code, headers, version guard, buffer types, with tabs between; "-" for none.
void AddList(string path)
{
    foreach (var cells in File.ReadLines(path).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
    {
        composer.Add(
            cells[0],
            uint.Parse(cells[1].AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            cells[2].Split(','),
            cells[3] == "-" ? null : SdkVersion(cells[3]),
            cells[4] == "-" ? [] : cells[4].Split(',', ' '));
    }
}

// 0x0600 is a value of _WIN32_WINNT, which is the upper half of NTDDI_VERSION.
static WindowsVersion? SdkVersion(string guard) => HeaderReader
    .Read(new("guard.h", $"#if NTDDI_VERSION >= {(guard.Length == 6 ? guard + "0000" : guard)}\n#define IOCTL_X 0x00010000\n#endif"))
    .Codes.Select(code => code.Since).FirstOrDefault();
