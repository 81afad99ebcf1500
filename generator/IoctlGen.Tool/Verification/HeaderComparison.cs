using System.Globalization;
using IoctlGen.Specs;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Headers;
using IoctlGen.Tool.Structures;

namespace IoctlGen.Tool.Verification;

/// <summary>Holds contracts against a header.</summary>
/// <param name="Differences">What differs, codes first.</param>
/// <param name="CommonCodes">How many codes both have.</param>
/// <param name="CommonTypes">How many types both have.</param>
/// <param name="NotInHeader">The declared types that the header does not have, so that there was nothing to compare.</param>
sealed record HeaderComparison(IReadOnlyList<Difference> Differences, int CommonCodes, int CommonTypes, IReadOnlyList<string> NotInHeader)
{
    /// <summary>Compares.</summary>
    /// <param name="contracts">All contracts.</param>
    /// <param name="contents">What of them belongs to the header.</param>
    /// <param name="x64">The header for 64 bits.</param>
    /// <param name="x86">The header for 32 bits.</param>
    /// <param name="path">The header itself: the codes of what it includes need no declaration.</param>
    public static HeaderComparison Of(DeclaredContracts contracts, HeaderContents contents, CHeader x64, CHeader x86, string path)
    {
        var codes = CompareCodes(contracts, contents, x64, path, out var common);
        var differences = codes.Concat(contents.Types.SelectMany(type => OfBoth(Compare(type, x64), Compare(type, x86)))).ToList();
        var absent = contents.Types.Where(type => x64.Find(type.Name) is null).Select(static type => type.Name).ToList();
        return new(differences, common, contents.Types.Count - absent.Count, absent);
    }

    static List<Difference> CompareCodes(DeclaredContracts contracts, HeaderContents contents, CHeader header, string path, out int common)
    {
        var differences = new List<Difference>();
        var others = header.Codes.DistinctBy(static code => code.Name).ToDictionary(static code => code.Name, StringComparer.Ordinal);
        common = 0;
        foreach (var code in contracts.Codes)
        {
            if (!others.Remove(code.Name, out var other))
            {
                if (contents.Codes.Contains(code))
                    differences.Add(new(code.Name, "code", Hex(code.Value), Difference.Missing));
                continue;
            }

            common++;
            if (other.Value != code.Value)
                differences.Add(new(code.Name, "code", Hex(code.Value), Hex(other.Value), Place: other.Position.ToString()));
        }

        differences.AddRange(header.Codes
            .Where(code => others.ContainsKey(code.Name) && code.Position.File == path)
            .Select(static code => new Difference(code.Name, "code", Difference.Missing, Hex(code.Value), Place: code.Position.ToString())));
        return differences;
    }

    static IEnumerable<Difference> Compare(DeclaredType declared, CHeader header) => (declared, header.Find(declared.Name)?.Resolved) switch
    {
        (StructureType structure, CStructure inHeader) => new StructureComparison(structure, inHeader, header).Differences(),
        (EnumType enumeration, CEnumeration inHeader) => EnumComparison.Differences(enumeration, inHeader),
        _ => [],
    };

    /// <summary>One row where both processors differ in the same way.</summary>
    static IEnumerable<Difference> OfBoth(IEnumerable<Difference> x64, IEnumerable<Difference> x86)
    {
        var rest = x86.ToList();
        foreach (var difference in x64)
        {
            var same = rest.FindIndex(difference.IsSameOnAnother);
            yield return same < 0 || difference.Target.Length == 0 ? difference : difference with { Target = "x64, x86" };
            if (same >= 0)
                rest.RemoveAt(same);
        }

        foreach (var difference in rest)
            yield return difference;
    }

    static string Hex(uint code) => "0x" + code.ToString("X8", CultureInfo.InvariantCulture);
}
