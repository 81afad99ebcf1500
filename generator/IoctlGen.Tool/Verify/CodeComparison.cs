using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Export;

namespace IoctlGen.Tool.Verify;

/// <summary>Holds the declared codes against the header's, on one target: the length of a structure may be part of a code.</summary>
/// <param name="contracts">All contracts.</param>
/// <param name="contents">What of them belongs to the header.</param>
/// <param name="path">The header itself: the codes of what it includes need no declaration.</param>
sealed class CodeComparison(DeclaredContracts contracts, HeaderContents contents, string path)
{
    /// <summary>The names of the codes that both have.</summary>
    public HashSet<string> Common { get; } = new(StringComparer.Ordinal);

    public List<Difference> Differences(CHeader header)
    {
        var target = header.Target.Name;
        var differences = new List<Difference>();
        var others = header.Codes.ToDictionary(static code => code.Name, StringComparer.Ordinal);
        foreach (var code in contracts.Codes)
        {
            if (!others.Remove(code.Name, out var other))
            {
                if (contents.Codes.Contains(code))
                    differences.Add(new(code.Name, "code", Hex(code.Value), Difference.Missing, target));
                continue;
            }

            Common.Add(code.Name);
            if (other.Value != code.Value)
            {
                differences.Add(new(code.Name, "code", Hex(code.Value), Hex(other.Value), target, other.Position)
                {
                    DeclaredParts = CodePartWords.Of(code.Value, other.Value),
                    PartsInHeader = CodePartWords.Of(other.Value, code.Value),
                });
            }
        }

        differences.AddRange(header.Codes
            .Where(code => others.ContainsKey(code.Name) && code.Position.File == path)
            .Select(code => new Difference(code.Name, "code", Difference.Missing, Hex(code.Value), target, code.Position)));
        return differences;
    }

    static string Hex(uint code) => "0x" + code.ToString("X8", CultureInfo.InvariantCulture);
}
