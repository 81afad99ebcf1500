using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Tool.CHeaders;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Export;

namespace IoctlGen.Tool.Verify;

/// <summary>Holds contracts against a header.</summary>
/// <param name="Differences">What differs, codes first.</param>
/// <param name="CommonCodes">How many codes both have.</param>
/// <param name="CommonTypes">How many types both have.</param>
/// <param name="NotInHeader">The declared types that the header does not have, so that there was nothing to compare.</param>
/// <param name="Problems">What could not be read of the header and of what it includes, on either target.</param>
/// <param name="Unread">Those of the problems that leave something uncompared.</param>
sealed record HeaderComparison(
    IReadOnlyList<Difference> Differences, int CommonCodes, int CommonTypes, IReadOnlyList<string> NotInHeader, IReadOnlyList<HeaderProblem> Problems, IReadOnlyList<HeaderProblem> Unread)
{
    /// <summary>Whether both say the same, and all of it was read.</summary>
    public bool IsEqual => Differences.Count == 0 && Unread.Count == 0;

    /// <summary>Compares.</summary>
    /// <param name="contracts">All contracts.</param>
    /// <param name="contents">What of them belongs to the header.</param>
    /// <param name="targets">The header for 64 bits, for 32 bits, or for one after the other.</param>
    /// <param name="path">The header itself: the codes of what it includes need no declaration.</param>
    public static HeaderComparison Of(DeclaredContracts contracts, HeaderContents contents, IReadOnlyList<CHeader> targets, string path)
    {
        var codes = new CodeComparison(contracts, contents, path);
        var differences = Difference.OfAll(targets, codes.Differences)
            .Concat(contents.Types.SelectMany(type => Difference.OfAll(targets, header => TypeComparison.Differences(type, header)))).ToList();
        var absent = contents.Types.Where(type => targets.All(header => HeaderType.Find(header, type.Name) is null)).Select(static type => type.Name).ToList();
        var problems = targets.SelectMany(static header => header.Problems).DistinctBy(static problem => problem.ToString()).ToList();
        var names = contracts.Codes.Select(static code => code.Name).Concat(contents.Types.Select(static type => type.Name)).ToHashSet(StringComparer.Ordinal);
        return new(differences, codes.Common.Count, contents.Types.Count - absent.Count, absent, problems, UnreadParts.Of(problems, names, path));
    }
}
