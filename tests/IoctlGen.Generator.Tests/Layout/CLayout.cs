using System.Globalization;
using System.Runtime.CompilerServices;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Generator.Tests.Layout;

/// <summary>How a C compiler lays a structure of structures.c out: a row of c-layouts.tsv, which refresh.sh writes.</summary>
sealed record CLayout(string Structure, int Bits, long Size, int Alignment, string Offsets)
{
    public static IReadOnlyList<CLayout> All { get; } = [.. File.ReadLines(PathOf("c-layouts.tsv")).Skip(1).Select(line => Read(line.Split('\t')))];

    public static string PathOf(string file, [CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, file);

    static CLayout Read(string[] row) => new(row[0], Number(row[1]), Number(row[2]), Number(row[3]), row[4]);

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
