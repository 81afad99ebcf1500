// Writes runtime/IoctlGen.Windows/Contracts, the contracts of the published codes, anew from their sources: see ../windows-contracts.sh, which fetches the headers.
//   dotnet run --project specs/contracts -- <folder of the specs> <folder of the tables> <folder of the contracts> --sdk <Include/10.0.x folder> --mingw <folder of headers>

using IoctlGen.Specs.Contracts;
using IoctlGen.Specs.Tables;

if (args is not [var specs, var tables, var output, "--sdk", var sdk, "--mingw", var mingw])
{
    Console.Error.WriteLine("expected: <folder of the specs> <folder of the tables> <folder of the contracts> --sdk <Include/10.0.x folder> --mingw <folder of headers>");
    return 2;
}

var shapes = ShapeTable.Read(File.ReadLines(Path.Combine(specs, "contracts/shapes.md")));
var pages = PageTable.Read(File.ReadLines(Path.Combine(specs, "pages.tsv")), DecidedTable.Read(File.ReadLines(Path.Combine(specs, "decided.tsv"))));
var composer = new ContractComposer(shapes, pages, new SourceHeaders(sdk, mingw, shapes));
var files = composer.Compose();
foreach (var problem in composer.Problems)
    Console.Error.WriteLine("problem: " + problem);
if (composer.Problems.Count > 0)
    return 1;

foreach (var old in Directory.EnumerateFiles(output, "*.cs"))
    File.Delete(old);
foreach (var (name, text) in files)
    File.WriteAllText(Path.Combine(output, name), text);
File.WriteAllText(Path.Combine(tables, "left-out.md"), composer.LeftOut());
File.WriteAllText(Path.Combine(tables, "methods.tsv"), composer.Methods());
File.WriteAllText(Path.Combine(tables, "types.tsv"), composer.Types());
Console.WriteLine(composer.Counts());
return 0;
