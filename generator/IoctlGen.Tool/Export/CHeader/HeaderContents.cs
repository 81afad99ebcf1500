using IoctlGen.Specs.Types;
using IoctlGen.Tool.Contracts;

namespace IoctlGen.Tool.Export;

/// <summary>What goes into a header.</summary>
/// <param name="Codes">The codes, in the order of their numbers.</param>
/// <param name="LeftOut">The codes that the contracts say another header defines.</param>
/// <param name="Types">The types that it defines, each after those that it is made of.</param>
/// <param name="Included">The headers that define the rest of what its structures hold.</param>
sealed record HeaderContents(IReadOnlyList<DeclaredCode> Codes, IReadOnlyList<DeclaredCode> LeftOut, IReadOnlyList<DeclaredType> Types, IReadOnlyList<string> Included)
{
    /// <summary>
    /// Chooses the codes whose contract names this header, or none. Where no contract names it, all of them: the file is called
    /// otherwise than the contracts thought.
    /// </summary>
    /// <param name="contracts">The contracts.</param>
    /// <param name="fileName">The header's file name.</param>
    /// <param name="all">Whether the codes of other headers go in too.</param>
    /// <exception cref="ToolException">Two types, or two values of enumerations, have one name in C.</exception>
    public static HeaderContents Of(DeclaredContracts contracts, string fileName, bool all)
    {
        var named = contracts.Codes.Any(code => IsSame(code.Header, fileName));
        var codes = contracts.Codes.Where(code => all || !named || code.Header is null || IsSame(code.Header, fileName)).ToList();
        // A type that another header has is defined here no more than what it is made of.
        var foreign = TypeOrder.Of(contracts.Codes.Except(codes).SelectMany(static code => code.Types), static _ => true);
        var roots = codes.SelectMany(static code => code.Types).Concat(contracts.NativeTypes.Except(foreign, ReferenceEqualityComparer.Instance).Cast<DataType>());
        var own = TypeOrder.Of(roots, type => IsHere(type, fileName) && !WindowsHeaders.Define(type, contracts.Path));
        HeaderNames.Check(own, codes, contracts.Path);
        return new(codes, [.. contracts.Codes.Except(codes)], own, HeadersHeldBy(own, fileName));
    }

    static List<string> HeadersHeldBy(IReadOnlyList<DeclaredType> own, string fileName) =>
    [
        .. own.OfType<StructureType>()
            .SelectMany(static structure => structure.WrittenFields)
            .Select(static field => field.Core)
            .OfType<DeclaredType>()
            .Where(type => !IsHere(type, fileName))
            .Select(static type => type.Header!)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    static bool IsHere(DeclaredType type, string fileName) => type.Header is null || IsSame(type.Header, fileName);

    static bool IsSame(string? header, string fileName) => string.Equals(header, fileName, StringComparison.OrdinalIgnoreCase);
}
