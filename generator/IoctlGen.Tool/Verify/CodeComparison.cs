using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Declaring;
using IoctlGen.Tool.Contracts;

namespace IoctlGen.Tool.Verify;

/// <summary>Holds the declared codes against the headers', on one target at a time: the length of a structure may be part of a code.</summary>
/// <param name="contracts">All contracts.</param>
/// <param name="scope">What of them the headers are to have.</param>
/// <param name="headers">The headers.</param>
sealed class CodeComparison(DeclaredContracts contracts, VerifiedScope scope, IReadOnlyList<VerifiedHeader> headers)
{
    /// <summary>The names of the codes that both have.</summary>
    public HashSet<string> Common { get; } = new(StringComparer.Ordinal);

    /// <summary>What differs.</summary>
    /// <param name="index">The target, by its place among those that the headers were read for.</param>
    public List<Difference> Differences(int index)
    {
        var differences = new List<Difference>();
        var target = headers[0].Targets[index].Target;
        foreach (var code in contracts.Codes)
        {
            var same = Find(code, index);
            if (same.Count > 0)
                Common.Add(code.Name);
            if (code.Only64Bit && target != CTarget.X64)
                continue;

            if (same.Count == 0 && scope.Codes.Contains(code))
                differences.Add(new(code.Name, "code", Hex(code.Value), Difference.Missing, target.Name));
            differences.AddRange(same.Where(other => other.Value != code.Value).Select(other => new Difference(code.Name, "code", Hex(code.Value), Hex(other.Value), target.Name, other.Position)
            {
                DeclaredParts = CodePartWords.Of(code.Value, other.Value),
                PartsInHeader = CodePartWords.Of(other.Value, code.Value),
            }));
        }

        differences.AddRange(Undeclared(index).Where(IsDeclarable).Select(code => new Difference(code.Name, "code", Difference.Missing, Hex(code.Value), target.Name, code.Position)));
        return differences;
    }

    /// <summary>The codes that no contract can declare: import leaves them out.</summary>
    public IEnumerable<string> Undeclarable() => Enumerable.Range(0, headers[0].Targets.Count).SelectMany(Undeclared).Where(code => !IsDeclarable(code)).Select(static code => code.Name).Distinct();

    /// <summary>What the headers have for a code: the one that is stated for it before all others, and what two of them include once.</summary>
    List<HeaderCode> Find(DeclaredCode code, int index)
    {
        var stated = headers.Where(header => code.Header is { } name && header.Has(name)).ToList();
        return new[] { stated, headers.Except(stated) }
            .Select(group => group.SelectMany(header => header.Targets[index].Codes.Where(other => other.Name == code.Name).Take(1)).DistinctBy(static other => (other.Position, other.Value)).ToList())
            .FirstOrDefault(static found => found.Count > 0) ?? [];
    }

    /// <summary>The codes of the given headers that no contract declares: those of what they include need no declaration.</summary>
    IEnumerable<HeaderCode> Undeclared(int index) => headers.SelectMany(header => header.Targets[index].Codes)
        .Where(code => scope.IsGiven(code.Position.File) && !scope.Declares(code.Name))
        .DistinctBy(static code => (code.Name, code.Position));

    /// <summary>A code that x86 alone has can be declared by none that is for both processors.</summary>
    bool IsDeclarable(HeaderCode code) =>
        DeclarableCodes.Has(code) && (headers[0].Targets.Count == 1 || headers.Any(header => header.Targets[0].Codes.Any(other => other.Name == code.Name)));

    static string Hex(uint code) => "0x" + code.ToString("X8", CultureInfo.InvariantCulture);
}
