using IoctlGen.Generator.Parsing;

namespace IoctlGen.Generator.Sources;

/// <summary>The header of the project that a declaration names as its own, <c>Header = "Public.h"</c>.</summary>
static class DeclaredHeader
{
    public const string Property = "Header";

    /// <summary>That of a method, stated there or by its contract; null where none is stated, or the project does not have it.</summary>
    public static SpecHeader? Of(ContractFacts contract, MethodFacts method) => Named(contract.Sources, (method.Attribute[Property] ?? contract.Attribute[Property])?.Text);

    /// <summary>That of a contract.</summary>
    public static SpecHeader? Of(ContractFacts contract) => Named(contract.Sources, contract.Attribute[Property]?.Text);

    static SpecHeader? Named(SpecSources sources, string? name) => string.IsNullOrEmpty(name) || sources.Files.Count == 0
        ? null
        : sources.Headers.FirstOrDefault(header => string.Equals(header.File.Name, name, StringComparison.OrdinalIgnoreCase));
}
