using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>The order of declarations: by file, then by place. The order of the files in a compilation is nobody's intention.</summary>
static class ContractAttributes
{
    /// <summary>Every [IoctlContract] on the parts of a type: the first is heeded, and IOCTL1021 reports the others.</summary>
    public static IReadOnlyList<SyntaxReference> InOrder(INamedTypeSymbol type) =>
    [
        .. type.GetAttributes()
            .Where(static attribute => KnownTypes.IsRuntime(attribute.AttributeClass, "IoctlContractAttribute"))
            .Select(static attribute => attribute.ApplicationSyntaxReference)
            .OfType<SyntaxReference>()
            .InOrder(),
    ];

    public static IEnumerable<SyntaxReference> InOrder(this IEnumerable<SyntaxReference> references) => references
        .OrderBy(static reference => reference.SyntaxTree.FilePath.Replace('\\', '/'), StringComparer.Ordinal)
        .ThenBy(static reference => reference.Span.Start);
}
