using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.CHeaders;
using IoctlGen.Tool.Contracts;

namespace IoctlGen.Tool.Verify;

/// <summary>Holds contracts against headers.</summary>
/// <param name="Differences">What differs, codes first.</param>
/// <param name="CommonCodes">How many codes both have.</param>
/// <param name="CommonTypes">How many types both have.</param>
/// <param name="NotInHeader">The declared types that the headers do not have, so that there was nothing to compare.</param>
/// <param name="Elsewhere">The declared codes and types that another header is stated for.</param>
/// <param name="Undeclarable">The codes of the headers that no contract can declare.</param>
/// <param name="Problems">What could not be read of the headers and of what they include, on either target.</param>
/// <param name="Unread">Those of the problems that leave something uncompared.</param>
/// <param name="Missed">The included headers that were not found, where something that is not compared may be in them.</param>
sealed record HeaderComparison(
    IReadOnlyList<Difference> Differences,
    int CommonCodes,
    int CommonTypes,
    IReadOnlyList<string> NotInHeader,
    IReadOnlyList<string> Elsewhere,
    IReadOnlyList<string> Undeclarable,
    IReadOnlyList<HeaderProblem> Problems,
    IReadOnlyList<HeaderProblem> Unread,
    IReadOnlyList<string> Missed)
{
    /// <summary>Whether both say the same, and all of it was read.</summary>
    public bool IsEqual => Differences.Count == 0 && Unread.Count == 0;

    /// <summary>Compares.</summary>
    /// <param name="contracts">All contracts.</param>
    /// <param name="given">The given headers.</param>
    /// <param name="headers">The headers as they were read, all for the same targets.</param>
    public static HeaderComparison Of(DeclaredContracts contracts, IReadOnlyList<HeaderArgument> given, IReadOnlyList<VerifiedHeader> headers)
    {
        var scope = new VerifiedScope(contracts, given, headers);
        var codes = new CodeComparison(contracts, scope, headers);
        var ofCodes = Difference.OfAll(Enumerable.Range(0, headers[0].Targets.Count), codes.Differences).ToList();
        var types = scope.Types.Select(type => (type.Name, Differences: OfType(type, scope, headers))).ToList();
        var absent = types.Where(static type => type.Differences is null).Select(static type => type.Name).Distinct(StringComparer.Ordinal).ToList();
        var problems = headers.SelectMany(static header => header.Targets).SelectMany(static header => header.Problems).DistinctBy(static problem => problem.ToString()).ToList();
        IEnumerable<string> missed = absent.Count > 0 || problems.Count > 0 || ofCodes.Exists(static difference => difference.InHeader == Difference.Missing)
            ? headers.SelectMany(static header => header.Missed).Distinct(StringComparer.Ordinal)
            : [];
        return new(
            [.. ofCodes, .. types.SelectMany(static type => type.Differences ?? [])], codes.Common.Count, types.Count(static type => type.Differences is not null), absent, scope.Elsewhere,
            [.. codes.Undeclarable()], problems, UnreadParts.Of(problems, scope.Names, scope.IsGiven), [.. missed]);
    }

    /// <summary>What differs of a type; null where no header has it. Those that are stated for it go before the others, and one that has it so is enough: drivers may have other types of one name.</summary>
    static IReadOnlyList<Difference>? OfType(DeclaredType type, VerifiedScope scope, IReadOnlyList<VerifiedHeader> headers)
    {
        var stated = headers.Where(header => scope.HeaderOf(type) is { } name && header.Has(name)).ToList();
        foreach (var group in new[] { stated, headers.Except(stated) })
        {
            var compared = group.Where(header => header.Targets.Any(target => HeaderType.Find(target, type.Name) is not null)).Select(header => OfType(type, header)).ToList();
            if (compared.Count > 0)
                return compared.Find(static differences => differences.Count == 0) ?? compared[0];
        }

        return null;
    }

    static IReadOnlyList<Difference> OfType(DeclaredType type, VerifiedHeader header) =>
        Consequences.Fold([.. Difference.OfAll(header.Targets, target => TypeComparison.Differences(type, target))]);
}
