using IoctlGen.Specs.Types;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Export;

namespace IoctlGen.Tool.Verify;

/// <summary>
/// What of an assembly's contracts the given headers are to have. What states a header that none of them is or includes is that one's, and a contract that states none is of another driver where they have
/// none of its codes. Where no contract states one of them, they are called otherwise than the contracts thought, and all is to be there.
/// </summary>
sealed class VerifiedScope
{
    readonly HashSet<string> _given;
    readonly HashSet<string> _names;
    readonly Dictionary<DeclaredType, string?> _headers = new(ReferenceEqualityComparer.Instance);

    /// <param name="contracts">All contracts.</param>
    /// <param name="given">The given headers, those that others of them include too.</param>
    /// <param name="headers">The headers as they were read.</param>
    /// <exception cref="Terminal.ToolException">Windows means another type by the name of one.</exception>
    public VerifiedScope(DeclaredContracts contracts, IReadOnlyList<HeaderArgument> given, IReadOnlyList<VerifiedHeader> headers)
    {
        _given = given.Select(static header => header.FullPath).ToHashSet(StringComparer.Ordinal);
        _names = contracts.Codes.Select(static code => code.Name).ToHashSet(StringComparer.Ordinal);
        var isStated = contracts.Codes.Any(code => code.Header is { } name && IsRead(name));
        var known = headers.SelectMany(static header => header.Targets).SelectMany(static target => target.Codes).Select(static code => code.Name).ToHashSet(StringComparer.Ordinal);
        var met = contracts.Codes.Where(code => known.Contains(code.Name)).Select(static code => code.Contract).ToHashSet(StringComparer.Ordinal);
        Codes = contracts.Codes.Where(code => !isStated || (code.Header is { } name ? IsRead(name) : met.Contains(code.Contract))).ToHashSet();

        var others = contracts.Codes.Where(code => !Codes.Contains(code)).ToList();
        var foreign = TypeOrder.Of(others.SelectMany(static code => code.Types), static _ => true);
        var roots = contracts.Codes.Where(Codes.Contains).SelectMany(static code => code.Types).Concat(contracts.NativeTypes.Except(foreign, ReferenceEqualityComparer.Instance).Cast<DataType>());
        Types = TypeOrder.Of(roots, type => (type.Header is null || IsRead(type.Header)) && !WindowsHeaders.Define(type, contracts.Path));
        foreach (var code in Codes.Where(static code => code.Header is not null))
        {
            foreach (var type in TypeOrder.Of(code.Types, static _ => true))
                _headers[type] = code.Header;
        }

        Elsewhere =
        [
            .. others.Select(static code => code.Name),
            .. contracts.Types.Except(Types, ReferenceEqualityComparer.Instance).Cast<DeclaredType>().Where(type => type.Header is not null || foreign.Contains(type)).Select(static type => type.Name),
        ];

        bool IsRead(string name) => headers.Any(header => header.Has(name));
    }

    /// <summary>The codes that one of the headers is to have.</summary>
    public IReadOnlySet<DeclaredCode> Codes { get; }

    /// <summary>The types that are compared with the headers', each after those that it is made of.</summary>
    public IReadOnlyList<DeclaredType> Types { get; }

    /// <summary>The names of codes and types that another header is stated for.</summary>
    public IReadOnlyList<string> Elsewhere { get; }

    /// <summary>The names of all declared codes and of the compared types.</summary>
    public IReadOnlySet<string> Names => _names.Concat(Types.Select(static type => type.Name)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a contract declares a code of this name.</summary>
    public bool Declares(string name) => _names.Contains(name);

    /// <summary>Whether a file is one of the given headers, and not only included by one.</summary>
    public bool IsGiven(string file) => _given.Contains(HeaderArgument.FullPathOf(file));

    /// <summary>The header that is stated for a type or for a code that has it; null for none.</summary>
    public string? HeaderOf(DeclaredType type) => type.Header ?? _headers.GetValueOrDefault(type);
}
