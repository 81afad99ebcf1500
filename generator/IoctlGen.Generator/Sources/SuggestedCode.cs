using System.Collections.Immutable;
using System.Globalization;
using IoctlGen.Generator.Facts;

namespace IoctlGen.Generator.Sources;

/// <summary>A code that a source has for a declaration, as the properties of a report hand it to the fix.</summary>
/// <param name="Code">The code.</param>
/// <param name="Place">Where the source has it: <c>Public.h(12,9)</c>, <c>ntdddisk.h</c>.</param>
/// <param name="PublishedName">The name that is enough to declare it; null where the name alone would give another code.</param>
sealed record SuggestedCode(uint Code, string Place, string? PublishedName)
{
    const string CodeProperty = "Code", PlaceProperty = "Place", NameProperty = "PublishedName";

    public ImmutableDictionary<string, string?> Properties => ImmutableDictionary<string, string?>.Empty
        .Add(CodeProperty, $"0x{Code:X8}")
        .Add(PlaceProperty, Place)
        .Add(NameProperty, PublishedName);

    /// <summary>What the sources have for a name by itself; null where they know no code of it.</summary>
    public static SuggestedCode? Of(ContractFacts contract, MethodFacts method, string name) =>
        contract.Sources.Find(name, method.Header, declared: null)?.Statements.FirstOrDefault() is { } statement ? new(statement.Code, statement.Place, name) : null;

    /// <summary>What one of the sources says of a name.</summary>
    public static SuggestedCode Of(ContractFacts contract, MethodFacts method, CodeStatement statement) =>
        new(statement.Code, statement.Place, Of(contract, method, method.Name)?.Code == statement.Code ? method.Name : null);

    /// <summary>That of a report; null where it has none.</summary>
    public static SuggestedCode? Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(CodeProperty, out var code) && code is not null
            ? new(uint.Parse(code.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), properties[PlaceProperty]!, properties[NameProperty])
            : null;
}
