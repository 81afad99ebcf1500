using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Generator.Sources;

/// <summary>The header that a declaration names as its own, <c>Header = "Public.h"</c>: where its codes are looked for first, and must be found.</summary>
static class DeclaredHeader
{
    /// <summary>That of a method, stated there or by its contract; null where none is.</summary>
    public static string? Of(AttributeArguments contract, AttributeArguments method) => ArgumentOf(contract, method)?.Text is { Length: > 0 } name ? name : null;

    /// <summary>Where that is stated; null where nothing is.</summary>
    public static AttributeArgument? ArgumentOf(AttributeArguments contract, AttributeArguments method) => method[AttributeNames.Header] ?? contract[AttributeNames.Header];

    /// <summary>The files that a contract's own may be: several folders may have a Public.h, and the declaration can name the folder as well.</summary>
    public static IReadOnlyList<SpecFile> FilesOf(ContractFacts contract) => contract.Attribute[AttributeNames.Header]?.Text is { Length: > 0 } name ? contract.Sources.HeadersNamed(name) : [];
}
