using System.Globalization;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>
/// The layouts that a C compiler makes for the generator's own tests (c-layouts.tsv), as the reader of headers makes them of the same source:
/// one engine serves both.
/// </summary>
public sealed class LayoutParityTests
{
    const string Folder = "tests/IoctlGen.Generator.Tests/Layout/";

    public static TheoryData<string> Targets => [CTarget.X64.Name, CTarget.X86.Name];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Headers_are_laid_out_as_the_structures_of_contracts(string name)
    {
        var target = name == CTarget.X64.Name ? CTarget.X64 : CTarget.X86;
        var header = CHeaderReader.Read(new("structures.c", File.ReadAllText(Repository.PathOf(Folder + "structures.c"))), target: target, cancellationToken: TestContext.Current.CancellationToken);
        var rows = File.ReadLines(Repository.PathOf(Folder + "c-layouts.tsv")).Skip(1).Select(static line => line.Split('\t')).Where(row => row[1] == (target == CTarget.X64 ? "64" : "32")).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(rows.Select(static row => $"{row[0]}: {row[2]}/{row[3]} {row[4]}"), rows.Select(row => $"{row[0]}: {Text(header, row[0])}"));
    }

    static string Text(CHeader header, string name)
    {
        if (header.Find(name) is not { } type)
            return "not defined";
        return header.Layouts.TryGet(type, out var layout, out var reason)
            ? string.Create(CultureInfo.InvariantCulture, $"{layout!.Size}/{layout.Alignment} {string.Join(',', Places(header, layout, 0).OrderBy(static place => place.Name, StringComparer.Ordinal).Select(static place => place.Offset))}")
            : reason!;
    }

    /// <summary>Fields of one capital letter; those of a structure without a name are the outer one's too, and bytes that fill gaps are nobody's.</summary>
    static IEnumerable<(string Name, long Offset)> Places(CHeader header, CLayout layout, long start)
    {
        foreach (var place in layout.Fields)
        {
            if (place.Field.Name is [>= 'A' and <= 'F'] name)
                yield return (name, start + place.Offset);
            else if (place.Field.IsAnonymous && header.Layouts.TryGet(place.Field.Type, out var inner, out _))
            {
                foreach (var field in Places(header, inner!, start + place.Offset))
                    yield return field;
            }
        }
    }
}
